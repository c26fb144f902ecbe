//! `five-s-score`: the mean score of the audited rooms, of 100 points.
//!
//! 2021 plan, objective 1: "trên 87 điểm", which is strict. A room's score is the points it got of those it could get,
//! weighted; rubrics of different length weigh the same. The pair is in millionths of a full score, so that the mean is
//! compared exactly.

use serde_json::Value;

use super::model::FiveSAudit;
use crate::kpi::{self, Counting, Definition, Formula, Measured, Reason, Rule, Span, Step, Steps};

pub(super) static DEFINITION: Definition = Definition {
    code: "five-s-score",
    name_vi: "Điểm 5S bình quân",
    name_en: "Mean 5S score",
    formula_version: 1,
    rule: Rule {
        vi: "Điểm một lượt = điểm đạt ÷ điểm tối đa × 100 (có trọng số); điểm 5S = bình quân các lượt chấm trong kỳ.",
        en: "A score = points ÷ points that can be had × 100 (weighted); the figure is the mean of the scores of the period.",
        source: "Mục tiêu 1 năm 2021",
    },
    measured: Measured::Points,
    source: "five_s_audits",
    counted: &[Reason::Scored],
    left_out: &[],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[],
};

/// A full score in the parts that figures are kept in.
pub(super) const FULL: i64 = kpi::FULL_SCORE;

impl FiveSAudit {
    /// The score in millionths of a full one, rounded half up.
    pub(super) fn score(&self) -> i64 {
        let weighted = |value: fn(&super::model::FiveSPoints) -> i64| -> i64 {
            self.points
                .iter()
                .map(|one| value(one) * one.weight.unwrap_or(1))
                .sum()
        };
        let (got, most) = (weighted(|one| one.points), weighted(|one| one.most));
        if most == 0 {
            return 0;
        }
        (2 * got * FULL + most) / (2 * most)
    }
}

/// The formula.
#[derive(Debug)]
pub(super) struct Score;

impl Formula<FiveSAudit> for Score {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, audit: &FiveSAudit, _: &Value) -> Steps {
        vec![Step {
            day: audit.audited_on,
            rows: 1,
            reason: Reason::Scored,
            numerator: audit.score(),
            denominator: FULL,
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::FiveSPoints;
    use super::*;
    use crate::db::types::Day;

    fn audit(points: &[(i64, i64, Option<i64>)]) -> FiveSAudit {
        FiveSAudit {
            room_code: "P-203".to_owned(),
            room_name: "Phòng Nghiệp vụ Y".to_owned(),
            audited_on: Day::from_number(20_000),
            auditor: "Bình".to_owned(),
            points: points
                .iter()
                .map(|(points, most, weight)| FiveSPoints {
                    group: "Sàng lọc".to_owned(),
                    question: "Không có vật thừa".to_owned(),
                    points: *points,
                    most: *most,
                    weight: *weight,
                })
                .collect(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn rubrics_of_any_length_come_to_100() {
        assert_eq!(audit(&[(4, 5, None), (5, 5, None)]).score(), 900_000);
        assert_eq!(
            audit(&[(20, 20, None), (10, 20, None), (20, 20, None)]).score(),
            833_333
        );
        assert_eq!(audit(&[(1, 3, None), (2, 3, None)]).score(), 500_000);
        assert_eq!(audit(&[(2, 3, None)]).score(), 666_667);
    }

    #[test]
    fn weights_count() {
        assert_eq!(audit(&[(5, 5, Some(3)), (0, 5, None)]).score(), 750_000);
    }
}
