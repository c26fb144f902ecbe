//! `licence-compliance`: licences that were settled in time, correctly and lawfully, of all that were checked.
//!
//! 2021 plan, objective 2: 99 % of the practice licences. A licence that nobody has checked is named and not passed:
//! whether it is left out or fails is a setting. Which procedures are licences is told by their names.

use std::cell::RefCell;
use std::collections::HashMap;

use serde_json::Value;

use super::super::model::Dossier;
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};
use crate::text::fold;

pub(in super::super) static DEFINITION: Definition = Definition {
    code: "licence-compliance",
    name_vi: "Giấy phép hành nghề cấp đúng quy định",
    name_en: "Licences settled as the rules want",
    formula_version: 1,
    rule: Rule {
        vi: "Đạt = kịp thời, chính xác và đúng pháp luật; mẫu số = hồ sơ giấy phép đã xong trong kỳ và đã được kiểm tra. Chưa kiểm tra thì nêu riêng, không tính là đạt.",
        en: "Passed = in time, correct and lawful; denominator = licence dossiers finished in the period that were checked. One that was not checked is named and does not pass.",
        source: "Mục tiêu 2 năm 2021",
    },
    measured: Measured::Dossiers,
    source: "dossiers",
    counted: &[Reason::Compliant, Reason::NotCompliant],
    left_out: &[Reason::NotChecked],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[
        Question {
            name: "licences",
            choices: &["practice", "all"],
        },
        Question {
            name: "not_checked",
            choices: &["left_out", "not_passed"],
        },
    ],
};

/// What names of procedures that give licences to practise say, folded.
const PRACTICE: &[&str] = &["giay phep hanh nghe", "chung chi hanh nghe"];
/// What names of procedures that give any licence say, folded.
const ANY: &[&str] = &["giay phep", "chung chi", "giay chung nhan"];

thread_local! {
    /// A few hundred names, however many dossiers there are: folding each anew would cost more than counting it.
    static KNOWN: RefCell<HashMap<String, Kind>> = RefCell::default();
}
/// Names remembered at a time.
const MOST_NAMES: usize = 10_000;

#[derive(Clone, Copy)]
enum Kind {
    Practice,
    OtherLicence,
    NoLicence,
}

fn kind(name: &str) -> Kind {
    KNOWN.with_borrow_mut(|known| {
        if let Some(kind) = known.get(name) {
            return *kind;
        }
        let folded = fold(name);
        let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
        let kind = match (says(PRACTICE), says(ANY)) {
            (true, _) => Kind::Practice,
            (false, true) => Kind::OtherLicence,
            (false, false) => Kind::NoLicence,
        };
        if known.len() >= MOST_NAMES {
            known.clear();
        }
        known.insert(name.to_owned(), kind);
        kind
    })
}

/// The formula.
#[derive(Debug)]
pub(in super::super) struct LicenceCompliance;

impl Formula<Dossier> for LicenceCompliance {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, dossier: &Dossier, settings: &Value) -> Steps {
        let Some(finished) = dossier.completed_at() else {
            return Vec::new();
        };
        let is_licence = match kind(&dossier.procedure_name) {
            Kind::Practice => true,
            Kind::OtherLicence => settings["licences"] == "all",
            Kind::NoLicence => false,
        };
        if !is_licence {
            return Vec::new();
        }
        let day = finished.day();
        vec![match &dossier.compliance {
            Some(found) if found.holds() => Step::counted(day, Reason::Compliant, true),
            Some(_) => Step::counted(day, Reason::NotCompliant, false),
            None if settings["not_checked"] == "not_passed" => {
                Step::counted(day, Reason::NotChecked, false)
            }
            None => Step::left_out(day, Reason::NotChecked),
        }]
    }
}
