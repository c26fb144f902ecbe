//! What a directive is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::on_time::OnTime;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Objection, Present, Record, RecordKind, objection};
use crate::kpi::Formula;
use crate::text_enum;

text_enum! {
    /// What the department does in a task.
    DirectiveRole {
        /// Chủ trì.
        Lead = "lead",
        /// Phối hợp.
        Coordinating = "coordinating",
    }
}

/// A later deadline, with the document that grants it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// Số văn bản cho gia hạn.
    #[schema(min_length = 1, max_length = 60, example = "815/UBND-VX")]
    pub document_number: String,
    /// When it was granted.
    pub granted_on: Day,
    /// The new last day.
    pub due_on: Day,
}

/// A task that the province gives. Known by the number and date of the document that gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Directive {
    /// Số, ký hiệu văn bản giao việc.
    #[schema(min_length = 1, max_length = 60, example = "1024/UBND-VX")]
    pub number: String,
    /// Its date.
    pub issued_on: Day,
    /// Mã định danh of the agency that gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60, example = "H29")]
    pub issuer_code: Option<String>,
    /// Trích yếu.
    #[schema(
        min_length = 1,
        max_length = 2000,
        example = "Báo cáo tình hình tiêm chủng mở rộng quý I"
    )]
    pub subject: String,
    /// Whether the department leads.
    pub role: DirectiveRole,
    /// The last day, as first given; null when none was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// Later deadlines, in the order in which they were granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50)]
    pub extensions: Vec<Extension>,
    /// When it was done: the day of the reply, or of the completion in the e-office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
    /// Số, ký hiệu văn bản trả lời.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60, example = "412/BC-SYT")]
    pub reply_number: Option<String>,
    /// Anything else that belongs to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 2000, example = "Phòng NVY trình ngày 12/3")]
    pub note: Option<String>,
}

impl Directive {
    /// The last day that rules: of the last extension, else as first given.
    pub fn effective_due(&self) -> Option<Day> {
        self.extensions
            .last()
            .map(|extension| extension.due_on)
            .or(self.due_on)
    }
}

impl Record for Directive {
    const KIND: RecordKind = RecordKind::Directives;
    const KEY: &'static [&'static str] = &["number", "issued_on"];
    const PUSHED: &'static str = "directives.push";

    fn code(&self) -> String {
        self.number.clone()
    }

    fn title(&self) -> String {
        self.subject.clone()
    }

    fn listed_day(&self) -> Day {
        self.issued_on
    }

    fn over_day(&self) -> Option<Day> {
        let done = self.done_on?;
        // Done late: it counts from the day after the last one, or after the one before it.
        Some(
            self.effective_due()
                .map_or(done, |due| done.max(due.plus(1))),
        )
    }

    fn running_due_day(&self) -> Option<Day> {
        self.effective_due().filter(|_| self.done_on.is_none())
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&OnTime]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.number = self.number.trim().to_owned();
        self.subject = self.subject.trim().to_owned();
        if self.subject.is_empty() {
            return Err(objection("subject", FieldCode::Required));
        }
        present.past("issued_on", Some(self.issued_on))?;
        present.any("due_on", self.due_on)?;
        present.past("done_on", self.done_on)?;
        present.in_order("due_on", Some(self.issued_on), self.due_on)?;
        present.in_order("done_on", Some(self.issued_on), self.done_on)?;
        let mut last = self.due_on;
        for extension in &self.extensions {
            let named = !extension.document_number.trim().is_empty()
                && extension.document_number.chars().count() <= 60
                && !extension.document_number.chars().any(char::is_control);
            if !named {
                return Err(objection("extensions", FieldCode::InvalidFormat));
            }
            present.past("extensions", Some(extension.granted_on))?;
            present.any("extensions", Some(extension.due_on))?;
            present.in_order("extensions", last, Some(extension.due_on))?;
            last = Some(extension.due_on);
        }
        Ok(())
    }
}
