//! What a procedure is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::iso_timeliness::IsoTimeliness;
use crate::db::types::Day;
use crate::features::records::{Objection, Present, Record, RecordKind};
use crate::kpi::Formula;
use crate::text_enum;

text_enum! {
    /// How far the procedure is offered online (Nghị định 42/2022/NĐ-CP).
    ServiceLevel {
        /// Toàn trình.
        Full = "full",
        /// Một phần.
        Partial = "partial",
        /// Chỉ cung cấp thông tin.
        Information = "information",
    }
}

text_enum! {
    /// Who decides on dossiers of the procedure.
    Authority {
        /// Sở.
        Department = "department",
        /// UBND tỉnh.
        Province = "province",
        /// Trung ương.
        Central = "central",
    }
}

/// A procedure as one decision published it. Known by its code and that decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Procedure {
    /// Mã TTHC; `1.002835.000.00.00.H56` is taken as `1.002835`, and `1.00283` from a spreadsheet as `1.002830`.
    #[schema(min_length = 1, max_length = 60, example = "1.012289")]
    pub code: String,
    /// Its name.
    #[schema(
        min_length = 1,
        max_length = 1000,
        example = "Cấp mới giấy phép hành nghề khám bệnh, chữa bệnh"
    )]
    pub name: String,
    /// Lĩnh vực.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "Khám bệnh, chữa bệnh")]
    pub field: Option<String>,
    /// How far it is offered online.
    pub level: ServiceLevel,
    /// Who decides.
    pub authority: Authority,
    /// Số quyết định công bố.
    #[schema(min_length = 1, max_length = 60, example = "512/QĐ-UBND")]
    pub decision_number: String,
    /// Its date: the day from which the days for the ISO procedure run.
    pub decided_on: Day,
    /// Working days within which a dossier is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 1000, example = 30)]
    pub limit_days: Option<i32>,
    /// Mã quy trình ISO.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60, example = "QT.NVY.12")]
    pub iso_number: Option<String>,
    /// When the ISO procedure was issued; null while there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iso_issued_on: Option<Day>,
    /// Lần ban hành.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 20, example = "03")]
    pub iso_version: Option<String>,
    /// First day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// Last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
}

impl Record for Procedure {
    const KIND: RecordKind = RecordKind::Procedures;
    const KEY: &'static [&'static str] = &["code", "decision_number"];
    const PUSHED: &'static str = "procedures.push";

    fn code(&self) -> String {
        self.code.clone()
    }

    fn title(&self) -> String {
        self.name.clone()
    }

    fn listed_day(&self) -> Day {
        self.decided_on
    }

    fn over_day(&self) -> Option<Day> {
        // A procedure that is issued late counts as late from the day after its last one on, which may come later.
        self.iso_issued_on
            .map(|issued| issued.max(self.latest_last_day().plus(1)))
    }

    fn running_due_day(&self) -> Option<Day> {
        (self.iso_issued_on.is_none() && self.authority != Authority::Central)
            .then(|| self.last_day())
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&IsoTimeliness]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.code = procedure_key(self.code.trim());
        self.decision_number = self.decision_number.trim().to_owned();
        self.name = self.name.trim().to_owned();
        present.past("decided_on", Some(self.decided_on))?;
        present.past("iso_issued_on", self.iso_issued_on)?;
        present.any("valid_from", self.valid_from)?;
        present.any("valid_to", self.valid_to)?;
        present.in_order("iso_issued_on", Some(self.decided_on), self.iso_issued_on)?;
        present.in_order("valid_to", self.valid_from, self.valid_to)
    }
}

/// The first eight characters name the procedure; a spreadsheet that took the code for a number cut its last zeros.
pub fn procedure_key(code: &str) -> String {
    let is_code = |text: &str| {
        let bytes = text.as_bytes();
        bytes.len() >= 2
            && bytes[0].is_ascii_digit()
            && bytes[1] == b'.'
            && bytes[2..].iter().all(u8::is_ascii_digit)
    };
    match code.get(..8) {
        Some(key) if is_code(key) && code.as_bytes().get(8).is_none_or(|next| *next == b'.') => {
            key.to_owned()
        }
        None if is_code(code) && code.len() > 2 => format!("{code:0<8}"),
        _ => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_procedure_is_known_by_its_first_eight_characters() {
        for (given, key) in [
            ("1.002835", "1.002835"),
            ("1.002835.000.00.00.H56", "1.002835"),
            ("2.002621.H56", "2.002621"),
            ("1.00283", "1.002830"),
            ("TTHC-7", "TTHC-7"),
            ("1.0028351", "1.0028351"),
        ] {
            assert_eq!(procedure_key(given), key, "{given}");
        }
    }
}
