//! `satisfaction`: answers that say satisfied or better, of all valid ones.
//!
//! 2025 plan, objective 2 (at least 87 %), and 2021 plan, objective 4 (more than 98 %).

use serde_json::Value;

use super::model::SurveyResult;
use crate::kpi::{Counting, Definition, Formula, Measured, Reason, Rule, Span, Step, Steps};

pub(super) static DEFINITION: Definition = Definition {
    code: "satisfaction",
    name_vi: "Mức độ hài lòng của tổ chức, cá nhân",
    name_en: "Satisfaction of organisations and citizens",
    formula_version: 1,
    rule: Rule {
        vi: "Tử số = phiếu hài lòng trở lên; mẫu số = phiếu hợp lệ của các đợt khảo sát kết thúc trong kỳ.",
        en: "Numerator = answers that say satisfied or better; denominator = valid answers of the surveys that ended in the period.",
        source: "Mục tiêu 2 năm 2025, mục tiêu 4 năm 2021; QĐ 1001/QĐ-BNV năm 2023",
    },
    measured: Measured::Answers,
    source: "survey_results",
    counted: &[Reason::Satisfied, Reason::NotSatisfied],
    left_out: &[],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[],
};

/// The formula.
#[derive(Debug)]
pub(super) struct Satisfaction;

impl Formula<SurveyResult> for Satisfaction {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, result: &SurveyResult, _: &Value) -> Steps {
        let step = |reason, rows, numerator| Step {
            day: result.to,
            rows,
            reason,
            numerator,
            denominator: rows,
        };
        // The last one is what the survey is listed under: what went wrong, where anything did.
        let unsatisfied = result.valid - result.satisfied;
        let mut steps = vec![step(Reason::Satisfied, result.satisfied, result.satisfied)];
        if unsatisfied > 0 {
            steps.push(step(Reason::NotSatisfied, unsatisfied, 0));
        }
        steps
    }
}
