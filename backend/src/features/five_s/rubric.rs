//! What a rubric of 5S audits is, and whether an audit was made with it.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fields::Fields;
use super::model::{FiveSAudit, FiveSPoints};
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::records::{Objection, objection};
use crate::ids::FiveSRubricId;

/// Questions of a rubric: those that an audit may have.
const MOST_QUESTIONS: usize = 200;

/// A question of a rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FiveSQuestion {
    /// The question.
    #[schema(
        min_length = 1,
        max_length = 500,
        example = "Không có vật dụng thừa trên bàn làm việc"
    )]
    pub question: String,
    /// Points that can be had.
    #[serde(deserialize_with = "crate::http::whole")]
    #[schema(minimum = 1, maximum = 1000, example = 5)]
    pub most: i64,
    /// How much the question weighs.
    #[serde(default = "one", deserialize_with = "crate::http::whole")]
    #[schema(minimum = 1, maximum = 100, example = 1)]
    pub weight: i64,
}

const fn one() -> i64 {
    1
}

/// A group of questions, such as one of the five S.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FiveSGroup {
    /// Its name.
    #[schema(min_length = 1, max_length = 100, example = "Sàng lọc")]
    pub group: String,
    /// Its questions, in their order.
    #[schema(min_items = 1, max_items = 200)]
    pub questions: Vec<FiveSQuestion>,
}

/// A version of a rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rubric {
    pub(super) id: FiveSRubricId,
    /// What all versions have in common.
    pub(super) code: String,
    /// From 1.
    pub(super) version: i32,
    pub(super) name: String,
    /// What it rests on; empty when nobody said.
    pub(super) basis: String,
    pub(super) groups: Vec<FiveSGroup>,
    pub(super) valid_from: Day,
    /// The last day on which it is used; none while it is in use.
    pub(super) valid_to: Option<Day>,
    /// The last day of an audit that names it; it is frozen from then on.
    pub(super) used_until: Option<Day>,
    pub(super) set_by: String,
    pub(super) set_at: Timestamp,
    pub(super) revision: i32,
}

/// A rubric to be made, or the next version of one.
#[derive(Clone, Debug)]
pub struct NewRubric {
    /// What all versions have in common: `5S-100`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it rests on; empty when nobody said.
    pub basis: String,
    /// Groups with their questions.
    pub groups: Vec<FiveSGroup>,
    /// The first day on which it is used.
    pub valid_from: Day,
    /// The last one; none while it is in use.
    pub valid_to: Option<Day>,
}

impl Rubric {
    /// In its usual form.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        let mut fields = Fields::default();
        self.code = fields.code("code", &self.code);
        self.name = fields.text("name", &self.name, 200);
        self.basis = fields.optional("basis", &self.basis, 500);
        fields.days(("valid_from", self.valid_from), ("valid_to", self.valid_to));
        if self
            .used_until
            .zip(self.valid_to)
            .is_some_and(|(used, last)| last < used)
        {
            fields.refuse("valid_to", FieldCode::OutOfRange);
        }
        let questions: usize = self.groups.iter().map(|group| group.questions.len()).sum();
        if questions == 0 {
            fields.refuse("groups", FieldCode::Required);
        } else if questions > MOST_QUESTIONS || self.groups.len() > MOST_QUESTIONS {
            fields.refuse("groups", FieldCode::TooLong);
        }
        let mut seen = HashSet::new();
        for (place, group) in self.groups.iter_mut().enumerate() {
            let at = format!("groups[{place}]");
            group.group = fields.text(&format!("{at}.group"), &group.group, 100);
            if group.questions.is_empty() {
                fields.refuse(format!("{at}.questions"), FieldCode::Required);
            }
            for (place, one) in group.questions.iter_mut().enumerate() {
                let at = format!("{at}.questions[{place}]");
                one.question = fields.text(&format!("{at}.question"), &one.question, 500);
                fields.number(format!("{at}.most"), one.most, 1, 1000);
                fields.number(format!("{at}.weight"), one.weight, 1, 100);
                if !seen.insert((group.group.clone(), one.question.clone())) {
                    fields.refuse(format!("{at}.question"), FieldCode::Taken);
                }
            }
        }
        fields.done()?;
        Ok(self)
    }

    /// Points that can be had, weighted.
    pub(super) fn most(&self) -> i64 {
        let questions = self.groups.iter().flat_map(|group| &group.questions);
        questions.map(|one| one.most * one.weight).sum()
    }

    /// Whether the rules of an audit's rubric are kept: it was in use on that day, and the audit has its questions, each
    /// once, with its maximum and weight, in any order.
    pub(super) fn fits(&self, audit: &FiveSAudit) -> Result<(), Objection> {
        let used = audit.audited_on >= self.valid_from
            && self.valid_to.is_none_or(|last| audit.audited_on <= last);
        if !used {
            return Err(objection("rubric_version", FieldCode::OutOfRange));
        }
        let mut open: Vec<(&str, &FiveSQuestion)> = self
            .groups
            .iter()
            .flat_map(|group| {
                group
                    .questions
                    .iter()
                    .map(|one| (group.group.as_str(), one))
            })
            .collect();
        for (place, points) in audit.points.iter().enumerate() {
            let FiveSPoints {
                group,
                question,
                points: _,
                most,
                weight,
            } = points;
            let wrong = |field: &str| {
                Err(objection(
                    &format!("points[{place}].{field}"),
                    FieldCode::RubricMismatch,
                ))
            };
            let asked = open
                .iter()
                .position(|(name, one)| *name == group.trim() && one.question == question.trim());
            let Some(asked) = asked else {
                return wrong("question");
            };
            let (_, one) = open.swap_remove(asked);
            if *most != one.most {
                return wrong("most");
            }
            if weight.unwrap_or(1) != one.weight {
                return wrong("weight");
            }
        }
        if open.is_empty() {
            Ok(())
        } else {
            Err(objection("points", FieldCode::RubricMismatch))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::template::offered;
    use super::*;

    fn day(text: &str) -> Day {
        text.parse::<chrono::NaiveDate>().expect("a day").into()
    }

    fn rubric() -> Rubric {
        let NewRubric {
            code,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
        } = offered(day("2025-01-01"));
        let rubric = Rubric {
            id: FiveSRubricId::new(),
            code,
            version: 1,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
            used_until: None,
            set_by: String::new(),
            set_at: Timestamp::from_micros(0),
            revision: 1,
        };
        rubric.checked().expect("what is offered is sound")
    }

    fn audit(rubric: &Rubric) -> FiveSAudit {
        let points = rubric.groups.iter().flat_map(|group| {
            group.questions.iter().map(|one| FiveSPoints {
                group: group.group.clone(),
                question: one.question.clone(),
                points: 4,
                most: one.most,
                weight: None,
            })
        });
        FiveSAudit {
            room_code: "P-203".to_owned(),
            room_name: "Phòng Nghiệp vụ Y".to_owned(),
            audited_on: day("2025-06-10"),
            auditor: "Bình".to_owned(),
            rubric_code: Some(rubric.code.clone()),
            rubric_version: Some(rubric.version),
            points: points.collect(),
            findings: Vec::new(),
        }
    }

    fn field(rubric: &Rubric, audit: &FiveSAudit) -> String {
        let objection = rubric.fits(audit).expect_err("an objection");
        objection.field().unwrap_or_default().to_owned()
    }

    #[test]
    fn what_is_offered_comes_to_100_points() {
        let rubric = rubric();
        assert_eq!((rubric.groups.len(), rubric.most()), (5, 100));
        assert!(rubric.groups.iter().all(|group| group.questions.len() == 4));
    }

    #[test]
    fn an_audit_has_the_questions_of_its_rubric_in_any_order() {
        let rubric = rubric();
        let mut audit = audit(&rubric);
        audit.points.reverse();
        assert!(rubric.fits(&audit).is_ok());
        audit.points.pop();
        assert_eq!(field(&rubric, &audit), "points");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        let rubric = rubric();
        let mut other = audit(&rubric);
        other.points[3].most = 10;
        assert_eq!(field(&rubric, &other), "points[3].most");
        let mut other = audit(&rubric);
        other.points[2].weight = Some(2);
        assert_eq!(field(&rubric, &other), "points[2].weight");
        let mut other = audit(&rubric);
        other.points[1] = other.points[0].clone();
        assert_eq!(field(&rubric, &other), "points[1].question", "asked twice");
        let mut other = audit(&rubric);
        other.audited_on = day("2024-12-31");
        assert_eq!(field(&rubric, &other), "rubric_version");
    }

    #[test]
    fn a_rubric_is_not_closed_before_its_last_audit() {
        let used = Rubric {
            used_until: Some(day("2025-06-10")),
            ..rubric()
        };
        let closed = |last| Rubric {
            valid_to: Some(day(last)),
            ..used.clone()
        };
        assert!(closed("2025-06-10").checked().is_ok());
        assert!(closed("2025-06-09").checked().is_err());
    }
}
