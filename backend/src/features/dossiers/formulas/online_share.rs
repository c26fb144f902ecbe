//! `dossier-online-share`: dossiers handed in online, of all received, for procedures offered fully or partly online.

use serde_json::Value;

use super::super::model::{Channel, Dossier, DossierStatus};
use crate::db::types::Timestamp;
use crate::features::procedures::ServiceLevel;
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(in super::super) static DEFINITION: Definition = Definition {
    code: "dossier-online-share",
    name_vi: "Hồ sơ tiếp nhận qua mạng",
    name_en: "Dossiers received online",
    formula_version: 1,
    rule: Rule {
        vi: "Hồ sơ nộp trực tuyến trên tổng hồ sơ tiếp nhận trong kỳ, của TTHC toàn trình và một phần.",
        en: "Dossiers handed in online of all received in the period, for procedures offered fully or partly online.",
        source: "Kế hoạch 2025, mục tiêu 6; NĐ 42/2022/NĐ-CP",
    },
    measured: Measured::Dossiers,
    source: "dossiers",
    counted: &[Reason::Online, Reason::Counter, Reason::Postal],
    left_out: &[
        Reason::InformationOnly,
        Reason::Paused,
        Reason::Withdrawn,
        Reason::Refused,
        Reason::NotReceived,
    ],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[
        Question {
            name: "postal",
            choices: &["counted", "left_out"],
        },
        Question {
            name: "paused_and_withdrawn",
            choices: &["left_out", "counted"],
        },
    ],
};

/// The formula.
#[derive(Debug)]
pub(in super::super) struct OnlineShare;

impl Formula<Dossier> for OnlineShare {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, dossier: &Dossier, settings: &Value) -> Steps {
        let is = |name: &str, choice: &str| settings[name] == choice;
        let day = dossier
            .received_at
            .map_or_else(|| dossier.listed_day(), Timestamp::day);
        let keeps_all = is("paused_and_withdrawn", "counted");
        let step = match (dossier.status, dossier.channel) {
            (DossierStatus::Refused, _) => Step::left_out(day, Reason::Refused),
            _ if dossier.received_at.is_none() => Step::left_out(day, Reason::NotReceived),
            _ if dossier.service_level == ServiceLevel::Information => {
                Step::left_out(day, Reason::InformationOnly)
            }
            (DossierStatus::Withdrawn, _) if !keeps_all => Step::left_out(day, Reason::Withdrawn),
            (status, _) if status.is_paused() && !keeps_all => Step::left_out(day, Reason::Paused),
            (_, Channel::Online) => Step::counted(day, Reason::Online, true),
            (_, Channel::Counter) => Step::counted(day, Reason::Counter, false),
            (_, Channel::Postal) if is("postal", "left_out") => Step::left_out(day, Reason::Postal),
            (_, Channel::Postal) => Step::counted(day, Reason::Postal, false),
        };
        vec![step]
    }
}
