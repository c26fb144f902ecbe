//! From a phrase to a rule.

mod dates;
mod exception;
mod outside;
mod rhythm;
mod stretches;
mod term;
mod values;
mod week;

use super::rule::{Deadline, Rule};
use super::text::{Cursor, Text};

/// Bytes up to which a phrase is read; longer ones are no deadlines, and are kept as unknown.
pub const LONGEST_PHRASE: usize = 4_000;

/// Bytes of running text that are searched.
const LONGEST_TEXT: usize = 20_000;

/// A reading of the words that come next; none when they are something else. `i32` is the plan's year.
type Reader = fn(&mut Cursor<'_>, i32) -> Option<Rule>;

/// In order: a phrase that two of them fit whole is the former's.
const READERS: &[Reader] = &[
    term::continuous,
    term::same_day,
    week::working_days,
    week::weekdays,
    term::before_other,
    term::after_event,
    rhythm::every,
    dates::by_date,
    stretches::within,
    outside::at_meeting,
    outside::as_set,
];

/// What a phrase may begin with without saying anything about time.
const LEAD_INS: &[&str] = &[
    "thoi gian hoan thanh",
    "thoi gian thuc hien",
    "thoi han hoan thanh",
    "thoi han thuc hien",
    "thoi gian",
    "thoi han",
    "han hoan thanh",
    "hoan thanh",
    "thuc hien",
    "to chuc",
    "bao cao",
    "gui bao cao",
    "tien do",
    ":",
];

/// Reads a deadline phrase of a plan for `year`. Accents, capitals and Unicode forms make no difference.
#[must_use]
pub fn parse(phrase: &str, year: i32) -> Deadline {
    if phrase.len() > LONGEST_PHRASE {
        return Deadline {
            phrase: phrase.to_owned(),
            rule: unknown(phrase, phrase),
            exceptions: Vec::new(),
        };
    }
    let text = Text::new(phrase);
    let (main, others) = exception::split(text.start());
    let rule = rule_of(main, year);
    let exceptions = others
        .into_iter()
        .filter_map(|other| exception::read(other, &rule, year))
        .collect();
    Deadline {
        phrase: phrase.to_owned(),
        rule,
        exceptions,
    }
}

/// A deadline within running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The words that say it.
    pub quote: String,
    /// What they say.
    pub rule: Rule,
}

/// The first rhythm ("3 tháng/lần (trước ngày 15 tháng cuối quý)") or kind of meeting ("tại các cuộc họp giao ban")
/// that running text names, such as a measure by which a plan is followed up. None when it names neither, and for texts
/// of more than 20,000 bytes.
#[must_use]
pub fn find(text: &str, year: i32) -> Option<Found> {
    if text.len() > LONGEST_TEXT {
        return None;
    }
    let text = Text::new(text);
    let mut start = text.start();
    while !start.is_done() {
        for reader in [rhythm::every as Reader, outside::at_meeting_within] {
            let mut cursor = start;
            if let Some(rule) = reader(&mut cursor, year).filter(|rule| reads_back(rule, year)) {
                let quote = cursor.since(start.at()).to_owned();
                return Some(Found { quote, rule });
            }
        }
        start.skip();
    }
    None
}

/// What a stretch of text says as a whole.
fn rule_of(stretch: Cursor<'_>, year: i32) -> Rule {
    let stretch = stretch.trimmed();
    let mut furthest = stretch.at();
    let mut start = stretch;
    loop {
        for reader in READERS {
            let mut cursor = start;
            let Some(rule) = reader(&mut cursor, year) else {
                continue;
            };
            if cursor.is_done() && reads_back(&rule, year) {
                return rule;
            }
            if !cursor.is_done() {
                furthest = furthest.max(cursor.at());
            }
        }
        if !start.eat_any(LEAD_INS) {
            break;
        }
    }
    let phrase = { stretch }.take_rest().unwrap_or_default();
    let rest = stretch.from(furthest).take_rest();
    unknown(&phrase, rest.as_deref().unwrap_or(&phrase))
}

/// What a stretch of text says as a whole, if one of the readings fits it.
fn known(stretch: Cursor<'_>, year: i32) -> Option<Rule> {
    READERS.iter().find_map(|reader| {
        let mut cursor = stretch;
        reader(&mut cursor, year).filter(|_| cursor.is_done())
    })
}

/// Whether the rule can be said so that the words mean it. A person sees those words and relies on them.
fn reads_back(rule: &Rule, year: i32) -> bool {
    let words = Text::new(&rule.words());
    known(words.start(), year).as_ref() == Some(rule)
}

fn unknown(phrase: &str, not_understood: &str) -> Rule {
    Rule::Unknown {
        phrase: phrase.to_owned(),
        not_understood: not_understood.to_owned(),
    }
}
