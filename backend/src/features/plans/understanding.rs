//! From the words of a file to the draft of a plan, with what remains to be asked.

use plandoc::PlanDocument;

use super::deadline::last_day;
use super::draft::{ActionDraft, ExtraCell, LegalBasis, ObjectiveDraft, PlanDraft, PlanWords};
use super::remark::{Remark, Unread};
use super::source::{Block, Location};
use super::suggestion::{short_name, suggest_indicator};
use super::target::{Comparator, Target, TargetPlace, TargetUnit, Thousandths};
use crate::error::{Code, Error, Language};
use crate::text::fold;

/// Bytes of a file that is taken in.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;

/// A file as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// The plan.
    pub draft: PlanDraft,
    /// Where each objective stands in the file.
    pub origins: Vec<Origin>,
    /// What a person should look at.
    pub remarks: Vec<Remark>,
    /// What no place was found for.
    pub unread: Vec<Unread>,
    /// The original.
    pub source: Vec<Block>,
}

/// Where an objective and its actions stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The objective's own rows or lines.
    pub objective: Vec<Location>,
    /// Those of each of its actions.
    pub actions: Vec<Vec<Location>>,
}

/// Stands for the words of an objective that the file does not give; a remark asks for them.
const NO_WORDS: &str = "(chưa có nội dung mục tiêu)";

/// Reads a plan from a file. `this_year` stands in where the file names no year, and a remark says so.
///
/// # Errors
/// `not_a_plan`, `unreadable_file`, `unsupported_media_type`, `payload_too_large`, with why in `language`.
pub fn understand(
    bytes: &[u8],
    file_name: Option<&str>,
    this_year: i32,
    language: Language,
) -> Result<Understood, Error> {
    let limits = plandoc::Limits {
        file_bytes: FILE_LIMIT,
        ..plandoc::Limits::default()
    };
    let document = plandoc::read(bytes, file_name, &limits)
        .map_err(|refusal| super::refusal::of(&refusal, language))?;
    let understood = from_document(document, this_year);
    if understood.draft.objectives.is_empty() {
        return Err(Code::NotAPlan.into());
    }
    Ok(understood)
}

fn from_document(document: PlanDocument, this_year: i32) -> Understood {
    let PlanDocument {
        title,
        further_titles,
        year,
        organisation,
        letterhead,
        document_number,
        place,
        date,
        legal_basis,
        intro,
        closing,
        objectives,
        monitoring,
        signer,
        recipients,
        questions,
        unread,
        source,
    } = document;
    let year = year.unwrap_or(this_year);
    let legal_basis: Vec<LegalBasis> = legal_basis
        .into_iter()
        .map(|basis| LegalBasis {
            number: basis.number,
            date: basis.date.map(Into::into),
            quote: basis.quote,
        })
        .collect();
    // The decision that issues the objectives is the basis that speaks of them.
    let decision = legal_basis
        .iter()
        .find(|basis| fold(&basis.quote).contains("muc tieu chat luong"))
        .or_else(|| {
            legal_basis
                .first()
                .filter(|_| legal_basis.len() == 1 && fold(&intro).contains("muc tieu chat luong"))
        });
    let (decision_number, decision_date) = decision
        .map(|basis| (basis.number.clone(), basis.date))
        .map_or((None, None), |(number, date)| (Some(number), date));
    let (signer_position, signer_name) = signer.map_or((None, None), |signer| {
        (Some(signer.position).filter(|p| !p.is_empty()), signer.name)
    });
    let (objectives, origins) = objectives
        .into_iter()
        .map(|objective| objective_of(objective, year))
        .unzip();
    Understood {
        draft: PlanDraft {
            year,
            title: title
                .unwrap_or_else(|| format!("Kế hoạch thực hiện mục tiêu chất lượng năm {year}")),
            organisation: organisation.unwrap_or_default(),
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document: PlanWords {
                letterhead,
                number: document_number,
                date: date.map(Into::into),
                place,
                further_titles,
                legal_basis,
                intro: some(intro),
                closing: some(closing),
                monitoring,
                recipients,
            },
            objectives,
        },
        origins,
        remarks: questions.into_iter().map(Remark::from).collect(),
        unread: unread.into_iter().map(Unread::from).collect(),
        source: source.into_iter().map(Block::from).collect(),
    }
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}

fn objective_of(objective: plandoc::Objective, year: i32) -> (ObjectiveDraft, Origin) {
    let plandoc::Objective {
        number,
        text,
        section,
        measure,
        targets,
        // Told from the targets themselves, which people may correct.
        contradiction: _,
        actions,
        responsible,
        deadline,
        resources,
        extras,
        from,
    } = objective;
    let (actions, action_origins) = actions.into_iter().map(action_of).unzip();
    let text = some(text).unwrap_or_else(|| NO_WORDS.to_owned());
    let draft = ObjectiveDraft {
        short_name: Some(short_name(&text)),
        indicator_code: suggest_indicator(&text).map(str::to_owned),
        due_day: deadline.as_deref().and_then(|words| last_day(words, year)),
        number,
        section,
        text,
        measure,
        targets: targets.into_iter().map(target_of).collect(),
        responsible: responsible.map(|parties| parties.text),
        deadline,
        resources,
        extras: extras.into_iter().map(extra_of).collect(),
        actions,
    };
    let origin = Origin {
        objective: from.into_iter().map(Location::from).collect(),
        actions: action_origins,
    };
    (draft, origin)
}

fn action_of(action: plandoc::Action) -> (ActionDraft, Vec<Location>) {
    let plandoc::Action {
        number,
        text,
        lead,
        coordinators,
        deadline,
        resources,
        extras,
        from,
    } = action;
    let draft = ActionDraft {
        number,
        text: some(text).unwrap_or_else(|| "(chưa có nội dung công việc)".to_owned()),
        lead: lead.map(|parties| parties.text),
        coordinators: coordinators.map(|parties| parties.text),
        deadline,
        resources,
        extras: extras.into_iter().map(extra_of).collect(),
    };
    (draft, from.into_iter().map(Location::from).collect())
}

fn extra_of(extra: plandoc::Extra) -> ExtraCell {
    let plandoc::Extra { column, text } = extra;
    ExtraCell { column, text }
}

fn target_of(candidate: plandoc::target::TargetCandidate) -> Target {
    use plandoc::target as read;
    let read::TargetCandidate {
        comparator,
        stated,
        value,
        unit,
        unit_text,
        quote,
        place,
    } = candidate;
    Target {
        comparator: match comparator {
            read::Comparator::Gt => Comparator::Gt,
            read::Comparator::Ge => Comparator::Ge,
            read::Comparator::Lt => Comparator::Lt,
            read::Comparator::Le => Comparator::Le,
            read::Comparator::Eq => Comparator::Eq,
            read::Comparator::Qualitative => Comparator::Qualitative,
        },
        stated,
        value: value.map(Thousandths),
        unit: match unit {
            read::TargetUnit::Percent => TargetUnit::Percent,
            read::TargetUnit::Points => TargetUnit::Points,
            read::TargetUnit::HoursPerPersonYear => TargetUnit::HoursPerPersonYear,
            read::TargetUnit::Count => TargetUnit::Count,
            read::TargetUnit::None => TargetUnit::None,
        },
        unit_text,
        quote,
        place: match place {
            read::Place::Text => TargetPlace::Text,
            read::Place::Measure => TargetPlace::Measure,
        },
    }
}
