//! The fields around the objectives, put together from the roles of the lines.

use std::sync::LazyLock;

use regex::Regex;

use super::dates::dates;
use super::detail::unreadable_dates;
use super::frame::Role;
use super::label;
use super::segment::{Item, Line};
use crate::document::{Fragment, LegalBasis, PlanDocument, Question, QuestionCode, Signer};
use crate::fold::{Aligned, fold};
use crate::pattern::pattern;

static YEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b20\d\d\b"));
static YEAR_NAMED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bnam (?P<year>20\d\d)\b"));
static SYMBOL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b\d+(?:/\d{4})?/[a-z]+\d*(?:-[a-z&]+\d*)*"));
static KIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:quyet dinh|nghi dinh|thong tu|luat|nghi quyet|ke hoach|cong van|chi thi|van ban|huong dan|thong bao)\b",
    )
});
const OFFICE: &str = r"(?:so|ubnd|uy ban nhan dan|chi cuc|cuc|trung tam|benh vien|phong|van phong|ban|vien|truong|thanh tra|bo|hdnd)";
static NEXT_CLAUSE: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"[;:]|,\s+{OFFICE}\b")));
static OF_OFFICE: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"\bcua (?P<office>{OFFICE}\b[^,;:.()]*)")));
static OFFICE_ACTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?P<office>{OFFICE}\b[^,;:.()]*?)\s+(?:phan dau|thuc hien|ban hanh|xay dung|de ra|trien khai|cam ket|cong bo|dat ra|quyet tam|xac dinh)\b"
    ))
});
static OFFICE_ENDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\s+(?:nam|ve|trong|den|giai doan|theo|ban hanh)\b.*$"));
static DOCUMENT_NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^so\s*:\s*(?P<number>.*)$"));
static RECIPIENTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^noi nhan\s*:?\s*"));
static FOR_THE_OFFICE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:nguoi lap|thu ky)\b"));

/// Fills in everything around the objectives.
pub(super) fn fill(
    plan: &mut PlanDocument,
    items: &[Item],
    roles: &[Role],
    file_name: Option<&str>,
) {
    let mut titles: Vec<String> = Vec::new();
    let mut chapters: Vec<String> = Vec::new();
    let mut intro: Vec<&Line> = Vec::new();
    let mut closing: Vec<&str> = Vec::new();
    let mut signers: Vec<Signer> = Vec::new();
    let mut last: Option<&Role> = None;
    for (item, role) in items.iter().zip(roles) {
        let Item::Line(line) = item else {
            last = None;
            continue;
        };
        match role {
            Role::Title => titles.push(line.text.clone()),
            Role::TitleGoesOn => go_on(&mut titles, &line.text),
            Role::Office => plan.letterhead.push(line.text.clone()),
            Role::DocumentNumber if plan.document_number.is_none() => {
                plan.document_number = document_number(&line.text);
            }
            Role::PlaceAndDate if plan.place.is_none() => place_and_date(plan, line),
            Role::Chapter => chapters.push(line.text.clone()),
            Role::Intro => intro.push(line),
            Role::Monitoring => plan.monitoring.push(item_text(&line.text)),
            Role::MonitoringGoesOn => go_on(&mut plan.monitoring, &line.text),
            Role::Recipient => recipient(&mut plan.recipients, &line.text),
            Role::Position => position(&mut signers, line, last == Some(&Role::Position)),
            Role::Name => {
                if let Some(signer) = signers.last_mut() {
                    signer.name = Some(line.text.clone());
                    signer.from.push(line.at);
                }
            }
            Role::Closing => closing.push(&line.text),
            Role::Unread | Role::DocumentNumber | Role::PlaceAndDate => {
                plan.unread.push(Fragment {
                    at: line.at,
                    text: line.text.clone(),
                })
            }
            Role::Nothing | Role::Listed(_) | Role::Heading(_) => {}
        }
        last = Some(role);
    }
    for line in &intro {
        plan.legal_basis.extend(legal_basis(line));
        plan.questions
            .extend(unreadable_dates(Some(&line.text), &[line.at]));
    }
    plan.intro = intro
        .iter()
        .map(|line| line.text.as_str())
        .collect::<Vec<_>>()
        .join("\n");
    plan.closing = closing.join("\n");
    let mut titles = titles.into_iter();
    plan.title = titles.next();
    plan.further_titles = titles.chain(chapters).collect();
    plan.organisation = organisation(plan);
    year(plan, file_name);
    signer(plan, signers);
}

fn go_on(texts: &mut Vec<String>, more: &str) {
    match texts.last_mut() {
        Some(last) => {
            last.push(' ');
            last.push_str(more);
        }
        None => texts.push(more.to_owned()),
    }
}

fn item_text(text: &str) -> String {
    let item = label::numbered(text).or_else(|| label::bulleted(text));
    item.map_or_else(|| text.to_owned(), |item| item.text)
}

fn document_number(text: &str) -> Option<String> {
    let aligned = Aligned::new(text);
    let hit = DOCUMENT_NUMBER.captures(aligned.folded())?;
    let number = aligned.original(hit.name("number")?.range()).trim();
    (!number.is_empty()).then(|| number.to_owned())
}

fn place_and_date(plan: &mut PlanDocument, line: &Line) {
    plan.questions
        .extend(unreadable_dates(Some(&line.text), &[line.at]));
    plan.date = dates(&line.text)
        .into_iter()
        .find_map(|written| written.date);
    plan.place = line
        .text
        .split(',')
        .next()
        .map(|place| place.trim().to_owned());
}

/// A line of the list. On the line of "Nơi nhận:" itself they stand one after the other.
fn recipient(recipients: &mut Vec<String>, text: &str) {
    let aligned = Aligned::new(text);
    let start = RECIPIENTS.find(aligned.folded()).map_or(0, |hit| hit.end());
    let text = aligned.original(start..aligned.folded().len());
    let separator = if start > 0 { ";" } else { "; -" };
    for part in text.split(separator) {
        let item =
            label::bulleted(part.trim()).map_or_else(|| part.trim().to_owned(), |item| item.text);
        let item = label::without_end(&item).to_owned();
        if !item.is_empty() {
            recipients.push(item);
        }
    }
}

fn position(signers: &mut Vec<Signer>, line: &Line, goes_on: bool) {
    match signers.last_mut().filter(|_| goes_on) {
        Some(signer) => {
            signer.position.push(' ');
            signer.position.push_str(&line.text);
            signer.from.push(line.at);
        }
        None => signers.push(Signer {
            position: line.text.clone(),
            name: None,
            from: vec![line.at],
        }),
    }
}

/// The signature with a name counts before one without, the head of the office before who wrote it down.
fn signer(plan: &mut PlanDocument, mut signers: Vec<Signer>) {
    signers.sort_by_key(|signer| {
        (
            signer.name.is_none(),
            FOR_THE_OFFICE.is_match(&fold(&signer.position)),
        )
    });
    let mut signers = signers.into_iter();
    plan.signer = signers.next();
    let (others, nameless): (Vec<Signer>, Vec<Signer>) =
        signers.partition(|signer| signer.name.is_some());
    plan.unread
        .extend(nameless.into_iter().map(|signer| Fragment {
            at: signer.from[0],
            text: signer.position,
        }));
    let (Some(chosen), false) = (&plan.signer, others.is_empty()) else {
        return;
    };
    let same = |other: &Signer| other.position == chosen.position && other.name == chosen.name;
    if others.iter().all(same) {
        return;
    }
    let quote = format!(
        "{} {}",
        chosen.position,
        chosen.name.clone().unwrap_or_default()
    );
    let at = others.iter().flat_map(|other| other.from.clone()).collect();
    let names = others.iter().map(|other| {
        format!(
            "{} {}",
            other.position,
            other.name.clone().unwrap_or_default()
        )
    });
    plan.questions
        .push(Question::new(QuestionCode::SeveralSigners, quote, at).with(names));
}

fn legal_basis(line: &Line) -> Vec<LegalBasis> {
    let aligned = Aligned::new(&line.text);
    let folded = aligned.folded();
    let symbols: Vec<std::ops::Range<usize>> = SYMBOL
        .find_iter(folded)
        .map(|hit| hit.range())
        .filter(|range| aligned.original(range.clone()).contains(char::is_uppercase))
        .collect();
    let mut from = 0;
    let mut found = Vec::new();
    for (index, symbol) in symbols.iter().enumerate() {
        let limit = symbols.get(index + 1).map_or(folded.len(), |next| {
            let between = &folded[symbol.end..next.start];
            KIND.find_iter(between)
                .last()
                .map_or(next.start, |kind| symbol.end + kind.start())
        });
        let start = KIND
            .find_iter(&folded[from..symbol.start])
            .last()
            .map_or(symbol.start, |kind| from + kind.start());
        let end = NEXT_CLAUSE
            .find(&folded[symbol.end..limit])
            .map_or(limit, |clause| symbol.end + clause.start());
        let quote = aligned
            .original(start..end)
            .trim_end_matches([' ', ',', '.', ';', ')']);
        found.push(LegalBasis {
            number: aligned.original(symbol.clone()).to_owned(),
            date: dates(quote).into_iter().find_map(|written| written.date),
            quote: quote.to_owned(),
            from: vec![line.at],
        });
        from = end;
    }
    found
}

/// The office in the title, else in the letterhead, else the one that acts in the introduction.
fn organisation(plan: &PlanDocument) -> Option<String> {
    let from = |text: &str, form: &Regex| {
        let aligned = Aligned::new(text);
        let hit = form.captures(aligned.folded())?.name("office")?;
        let end = OFFICE_ENDS
            .find(&aligned.folded()[hit.range()])
            .map_or(hit.end(), |end| hit.start() + end.start());
        Some(aligned.original(hit.start()..end).trim().to_owned())
    };
    let in_title = plan
        .title
        .as_deref()
        .and_then(|title| from(title, &OF_OFFICE));
    in_title
        .or_else(|| plan.letterhead.last().cloned())
        .or_else(|| plan.intro.lines().find_map(|line| from(line, &OFFICE_ACTS)))
        .or_else(|| plan.intro.lines().find_map(|line| from(line, &OF_OFFICE)))
}

fn year(plan: &mut PlanDocument, file_name: Option<&str>) {
    let of = |text: &str, form: &Regex| {
        let mut years: Vec<i32> = form
            .captures_iter(&fold(text))
            .filter_map(|hit| {
                hit.name("year")
                    .or_else(|| hit.get(0))
                    .and_then(|year| year.as_str().parse().ok())
            })
            .collect();
        years.sort_unstable();
        years.dedup();
        years
    };
    let titles = plan.title.iter().chain(&plan.further_titles);
    let named = titles
        .map(|title| of(title, &YEAR))
        .find(|years| !years.is_empty());
    let years = named.unwrap_or_else(|| of(&plan.intro, &YEAR_NAMED));
    match years.as_slice() {
        [year] => plan.year = Some(*year),
        [] => {
            let hinted = file_name
                .map(|name| of(&name.replace('_', " "), &YEAR))
                .unwrap_or_default();
            if let [year] = hinted.as_slice() {
                plan.year = Some(*year);
                plan.questions.push(
                    Question::new(
                        QuestionCode::YearFromFileName,
                        file_name.unwrap_or_default(),
                        Vec::new(),
                    )
                    .with([year.to_string()]),
                );
            } else {
                plan.questions
                    .push(Question::new(QuestionCode::MissingYear, "", Vec::new()));
            }
        }
        several => {
            let quote = plan.title.clone().unwrap_or_default();
            plan.questions.push(
                Question::new(QuestionCode::SeveralYears, quote, Vec::new())
                    .with(several.iter().map(ToString::to_string)),
            );
        }
    }
}
