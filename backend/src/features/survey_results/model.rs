//! What the result of a survey is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::satisfaction::Satisfaction;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Objection, Present, Record, RecordKind, objection};
use crate::kpi::Formula;
use crate::text_enum;

text_enum! {
    /// How people were asked.
    SurveyMethod {
        /// Phiếu giấy.
        Paper = "paper",
        /// Trực tuyến.
        Online = "online",
        /// Máy đánh giá tại quầy.
        Kiosk = "kiosk",
    }
}

/// The result of a survey. Known by its code and method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct SurveyResult {
    /// Mã đợt khảo sát.
    #[schema(min_length = 1, max_length = 60, example = "KS-2025-1")]
    pub code: String,
    /// Tên đợt khảo sát.
    #[schema(
        min_length = 1,
        max_length = 500,
        example = "Khảo sát hài lòng tháng 3 năm 2025"
    )]
    pub name: String,
    /// How people were asked.
    pub method: SurveyMethod,
    /// The first day.
    pub from: Day,
    /// The last day: the answers count on it.
    pub to: Day,
    /// Phiếu phát ra.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 10_000_000, example = 300)]
    pub distributed: Option<i64>,
    /// Phiếu thu về.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 10_000_000, example = 287)]
    pub collected: Option<i64>,
    /// Phiếu hợp lệ.
    #[schema(minimum = 0, maximum = 10_000_000, example = 280)]
    pub valid: i64,
    /// Of those, phiếu hài lòng trở lên.
    #[schema(minimum = 0, maximum = 10_000_000, example = 251)]
    pub satisfied: i64,
}

impl Record for SurveyResult {
    const KIND: RecordKind = RecordKind::SurveyResults;
    const KEY: &'static [&'static str] = &["code", "method"];
    const PUSHED: &'static str = "survey_results.push";

    fn code(&self) -> String {
        self.code.clone()
    }

    fn title(&self) -> String {
        self.name.clone()
    }

    fn listed_day(&self) -> Day {
        self.from
    }

    fn over_day(&self) -> Option<Day> {
        Some(self.to)
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&Satisfaction]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.code = self.code.trim().to_owned();
        self.name = self.name.trim().to_owned();
        present.past("from", Some(self.from))?;
        present.past("to", Some(self.to))?;
        present.in_order("to", Some(self.from), Some(self.to))?;
        // Each is a part of the one before it.
        let chain = [
            ("collected", self.distributed, self.collected),
            (
                "valid",
                self.collected.or(self.distributed),
                Some(self.valid),
            ),
            ("satisfied", Some(self.valid), Some(self.satisfied)),
        ];
        for (field, whole, part) in chain {
            if let (Some(whole), Some(part)) = (whole, part)
                && part > whole
            {
                return Err(objection(field, FieldCode::OutOfRange));
            }
        }
        Ok(())
    }
}
