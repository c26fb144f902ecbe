//! Next year's plan from this year's: the year moves where it is plainly the plan's own, and a person is told of all
//! that moved and all that did not.

use super::deadline::last_day;
use super::draft::PlanDraft;
use super::model::Plan;
use super::remark::{Remark, RemarkCode, RemarkLevel};

/// A draft of the next year's plan.
#[derive(Clone, Debug)]
pub(super) struct NextYear {
    pub(super) draft: PlanDraft,
    /// What a person has to check.
    pub(super) remarks: Vec<Remark>,
}

/// Makes it. Decision and document number are left out, legal bases of the plan's own year too: the new year has its own.
pub(super) fn of(plan: &Plan) -> NextYear {
    let mut draft = plan.to_draft();
    let bases = plan.document.legal_basis.iter();
    let mut mover = Mover {
        year: plan.year,
        documents: bases.map(|basis| basis.number.clone()).collect(),
        remarks: Vec::new(),
        objective: None,
    };
    draft.year = plan.year + 1;
    draft.decision_number = None;
    draft.decision_date = None;
    mover.shift(&mut draft.title);
    let document = &mut draft.document;
    document.number = None;
    document.date = None;
    document.legal_basis.retain(|basis| {
        let ended = basis
            .date
            .is_some_and(|date| date.to_string().starts_with(&plan.year.to_string()));
        if ended {
            let values = vec![basis.number.clone()];
            mover.note(RemarkCode::LegalBasisDropped, &basis.quote, values);
        }
        !ended
    });
    for text in document
        .further_titles
        .iter_mut()
        .chain(document.intro.iter_mut())
        .chain(document.closing.iter_mut())
        .chain(document.monitoring.iter_mut())
    {
        mover.shift(text);
    }
    for (place, objective) in draft.objectives.iter_mut().enumerate() {
        mover.objective = Some(place);
        if let Some(short_name) = &mut objective.short_name {
            *short_name = moved(short_name, mover.year);
        }
        for text in std::iter::once(&mut objective.text)
            .chain(objective.measure.iter_mut())
            .chain(objective.deadline.iter_mut())
        {
            mover.shift(text);
        }
        for target in &mut objective.targets {
            target.quote = moved(&target.quote, mover.year);
        }
        objective.due_day = objective
            .deadline
            .as_deref()
            .and_then(|words| last_day(words, draft.year));
        for action in &mut objective.actions {
            mover.shift(&mut action.text);
            if let Some(deadline) = &mut action.deadline {
                mover.shift(deadline);
            }
        }
        if let Some(decided) = plan
            .objectives
            .get(place)
            .filter(|old| old.decision.is_some())
        {
            let quotes = decided
                .targets
                .iter()
                .map(|target| target.quote.clone())
                .collect();
            mover.note(RemarkCode::DecisionDropped, &decided.text, quotes);
        }
    }
    NextYear {
        draft,
        remarks: mover.remarks,
    }
}

struct Mover {
    year: i32,
    /// Numbers of the legal bases: a text that cites one speaks of that one's date.
    documents: Vec<String>,
    remarks: Vec<Remark>,
    objective: Option<usize>,
}

impl Mover {
    fn shift(&mut self, text: &mut String) {
        let cites = self.documents.iter().any(|number| text.contains(number));
        let new = if cites {
            text.clone()
        } else {
            moved(text, self.year)
        };
        if new != *text {
            let values = vec![text.clone(), new.clone()];
            self.note(RemarkCode::YearMoved, text, values);
            *text = new;
        }
        // Those that did not move, and are not what the others became.
        let others: Vec<String> = years(text)
            .into_iter()
            .filter(|(_, year)| *year != self.year + 1)
            .map(|(_, year)| year.to_string())
            .collect();
        if !others.is_empty() {
            self.note(RemarkCode::OtherYear, text, others);
        }
    }

    fn note(&mut self, code: RemarkCode, quote: &str, values: Vec<String>) {
        let level = match code {
            RemarkCode::YearMoved | RemarkCode::LegalBasisDropped => RemarkLevel::Info,
            _ => RemarkLevel::Ask,
        };
        self.remarks.push(Remark {
            code,
            level,
            objective: self.objective,
            quote: quote.to_owned(),
            values,
            at: Vec::new(),
        });
    }
}

/// Four digits that stand alone and read as a year, with where they stand. Years within numbers of documents
/// ("61/2018/NĐ-CP") and of standards ("9001:2015") are none.
fn years(text: &str) -> Vec<(usize, i32)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = at
            + bytes[at..]
                .iter()
                .take_while(|b| b.is_ascii_digit())
                .count();
        let alone = end - at == 4
            && bytes.get(end) != Some(&b'/')
            && at.checked_sub(1).map(|before| bytes[before]) != Some(b':');
        if let Some(year) = text[at..end]
            .parse()
            .ok()
            .filter(|year| alone && (2000..=2100).contains(year))
        {
            found.push((at, year));
        }
        at = end;
    }
    found
}

/// The text with the plan's own year moved on by one.
fn moved(text: &str, year: i32) -> String {
    let mut new = text.to_owned();
    for (at, _) in years(text).into_iter().filter(|(_, named)| *named == year) {
        new.replace_range(at..at + 4, &(year + 1).to_string());
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_plans_own_year_moves() {
        for (text, new) in [
            ("Trong năm 2025", "Trong năm 2026"),
            ("31/12/2025", "31/12/2026"),
            ("Quý 4 năm 2024", "Quý 4 năm 2024"),
            (
                "Nghị định 61/2025/NĐ-CP; năm 2025",
                "Nghị định 61/2025/NĐ-CP; năm 2026",
            ),
            ("ISO 9001:2025 năm 2025", "ISO 9001:2025 năm 2026"),
            ("Đạt 12025 điểm", "Đạt 12025 điểm"),
        ] {
            assert_eq!(moved(text, 2025), new);
        }
    }

    #[test]
    fn a_date_of_february_29_stays_words() {
        // Moved as words; the day is then none, and nothing guesses another.
        assert_eq!(moved("Trước 29/02/2024", 2024), "Trước 29/02/2025");
        assert_eq!(last_day("Trước 29/02/2025", 2025), None);
    }
}
