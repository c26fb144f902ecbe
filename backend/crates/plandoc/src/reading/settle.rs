//! What text and measure of an objective set as its target, taken together.

use std::sync::LazyLock;

use regex::Regex;

use crate::document::{Question, QuestionCode};
use crate::fold::fold;
use crate::pattern::pattern;
use crate::target::{Comparator, Found, Place, TargetCandidate, TargetUnit, find};

/// The targets of an objective, and what is in doubt about them.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) targets: Vec<TargetCandidate>,
    pub(super) contradiction: bool,
    pub(super) questions: Vec<Question>,
}

/// A measure that only repeats the number of the text adds nothing: the text's comparator stands. A measure that sets
/// another one contradicts it, and both are kept.
pub(super) fn settle(text: &str, measure: Option<&str>) -> Settled {
    let in_text = find(text, Place::Text);
    let in_measure = measure
        .map(|measure| find(measure, Place::Measure))
        .unwrap_or_default();
    let mut questions = doubts(&in_text);
    questions.extend(doubts(&in_measure));
    let unclear: Vec<String> = in_text
        .unclear
        .iter()
        .chain(&in_measure.unclear)
        .cloned()
        .collect();
    let several = in_text.targets.len() > 1 || in_measure.targets.len() > 1;
    let (targets, contradiction) = combine(in_text.targets, in_measure.targets);
    let quotes = || {
        targets
            .iter()
            .map(|target| target.quote.clone())
            .collect::<Vec<_>>()
    };
    if UNWANTED.is_match(&fold(text)) {
        questions.extend(
            targets
                .iter()
                .filter(|target| is_undirected(target))
                .map(|target| {
                    Question::new(QuestionCode::UnclearDirection, &target.quote, Vec::new())
                }),
        );
    }
    if contradiction {
        questions.push(
            Question::new(QuestionCode::ContradictoryTarget, text, Vec::new()).with(quotes()),
        );
    } else if several {
        questions
            .push(Question::new(QuestionCode::SeveralTargets, text, Vec::new()).with(quotes()));
    }
    let no_target = targets.is_empty();
    if !in_measure.unclear.is_empty() || (no_target && !unclear.is_empty()) {
        let quote = if in_measure.unclear.is_empty() {
            text
        } else {
            measure.unwrap_or(text)
        };
        questions.push(Question::new(QuestionCode::NoTarget, quote, Vec::new()).with(unclear));
    } else if no_target {
        let place = if measure.is_some() {
            Place::Measure
        } else {
            Place::Text
        };
        let quote = measure.unwrap_or(text).to_owned();
        questions.push(Question::new(
            QuestionCode::QualitativeTarget,
            quote.clone(),
            Vec::new(),
        ));
        return Settled {
            targets: vec![qualitative(quote, place)],
            contradiction: false,
            questions,
        };
    }
    Settled {
        targets,
        contradiction,
        questions,
    }
}

static UNWANTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:tre han|qua han|cham han|khieu nai|sai sot|sai the thuc|vi pham|that lac|mac loi|loi|phan nan)\b",
    )
});

/// A small figure of something unwanted, with nothing said about which way it is meant.
fn is_undirected(target: &TargetCandidate) -> bool {
    let small = target
        .value
        .is_some_and(|value| value > 0 && value < 50_000);
    small && !target.stated && target.unit != TargetUnit::HoursPerPersonYear
}

fn qualitative(quote: String, place: Place) -> TargetCandidate {
    TargetCandidate {
        comparator: Comparator::Qualitative,
        stated: false,
        value: None,
        unit: TargetUnit::None,
        unit_text: None,
        quote,
        place,
    }
}

fn doubts(found: &Found) -> Vec<Question> {
    let of = |code, quotes: &[String]| {
        quotes
            .iter()
            .map(|quote| Question::new(code, quote, Vec::new()))
            .collect::<Vec<_>>()
    };
    of(QuestionCode::RelativeTarget, &found.relative)
}

fn combine(
    mut text: Vec<TargetCandidate>,
    measure: Vec<TargetCandidate>,
) -> (Vec<TargetCandidate>, bool) {
    let unconfirmed = !measure.is_empty()
        && text
            .iter()
            .any(|target| !measure.iter().any(|other| agree(target, other)));
    let mut added = Vec::new();
    for other in measure {
        match text.iter_mut().find(|target| agree(target, &other)) {
            Some(target) if !target.stated && other.stated => {
                target.comparator = other.comparator;
                target.stated = true;
            }
            Some(_) => {}
            None => added.push(other),
        }
    }
    let contradiction = unconfirmed && !added.is_empty();
    text.append(&mut added);
    (text, contradiction)
}

/// The same figure in the same unit; a bare number takes the unit of the other, an implied comparator that of a stated one.
fn agree(one: &TargetCandidate, other: &TargetCandidate) -> bool {
    let unit =
        one.unit == other.unit || one.unit == TargetUnit::None || other.unit == TargetUnit::None;
    let comparator = one.comparator == other.comparator || !one.stated || !other.stated;
    one.value == other.value && unit && comparator
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(text: &str, measure: &str) -> String {
        let settled = settle(text, (!measure.is_empty()).then_some(measure));
        let targets: Vec<String> = settled
            .targets
            .iter()
            .map(|target| {
                format!(
                    "{:?} {}",
                    target.comparator,
                    target.value.unwrap_or_default()
                )
            })
            .collect();
        let codes: Vec<String> = settled
            .questions
            .iter()
            .map(|question| format!("{:?}", question.code))
            .collect();
        format!("{} [{}]", targets.join(", "), codes.join(" "))
    }

    #[test]
    fn text_and_measure_together() {
        for (text, measure, expected) in [
            ("đạt tối thiểu 87%", "87%", "Ge 87000 []"),
            ("hài lòng trên 98%", "98", "Gt 98000 []"),
            ("đảm bảo 98%", "> 98%", "Gt 98000 []"),
            (
                "Đảm bảo 100% TTHC chậm nhất 15 ngày",
                "95%",
                "Ge 100000, Ge 95000 [ContradictoryTarget]",
            ),
            (
                "trên 98%",
                "≥ 98%",
                "Gt 98000, Ge 98000 [ContradictoryTarget]",
            ),
            (
                "đạt 87 điểm",
                "87%",
                "Ge 87000, Ge 87000 [ContradictoryTarget]",
            ),
            (
                "100% đúng hạn, 90% hài lòng",
                "",
                "Ge 100000, Ge 90000 [SeveralTargets]",
            ),
            (
                "100% đúng hạn và trên 90% hài lòng",
                "100%; 90%",
                "Ge 100000, Gt 90000 [SeveralTargets]",
            ),
            ("Nâng cao mức độ hài lòng", "≥ 90%", "Ge 90000 []"),
            ("Tỷ lệ hồ sơ trễ hạn", "2%", "Ge 2000 [UnclearDirection]"),
            ("Số vụ khiếu nại", "0", "Le 0 []"),
            ("100% khiếu nại được trả lời", "", "Ge 100000 []"),
            ("Duy trì trang Web", "", "Qualitative 0 [QualitativeTarget]"),
            (
                "Duy trì trang Web",
                "Có cập nhật",
                "Qualitative 0 [QualitativeTarget]",
            ),
            ("Duy trì trang Web", "95,12345%", " [NoTarget]"),
        ] {
            assert_eq!(outcome(text, measure), expected, "{text} / {measure}");
        }
    }
}
