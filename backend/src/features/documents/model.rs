//! What a document of the registers is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::electronic_share::ElectronicShare;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Objection, Present, Record, RecordKind, objection};
use crate::kpi::Formula;
use crate::text_enum;

text_enum! {
    /// Whether a document goes out or comes in.
    Direction {
        /// Văn bản đi.
        Outgoing = "outgoing",
        /// Văn bản đến.
        Incoming = "incoming",
    }
}

text_enum! {
    /// Độ mật (Luật Bảo vệ bí mật nhà nước 2018, Điều 8).
    Secrecy {
        /// Thường.
        None = "none",
        /// Mật.
        Confidential = "confidential",
        /// Tối mật.
        Secret = "secret",
        /// Tuyệt mật.
        TopSecret = "top_secret",
    }
}

/// A document of the registers. Known by its direction, number and date, and, when it comes in, its author.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Document {
    /// Whether it goes out or comes in.
    pub direction: Direction,
    /// Số, ký hiệu.
    #[schema(min_length = 1, max_length = 60, example = "412/BC-SYT")]
    pub number: String,
    /// Its date.
    pub issued_on: Day,
    /// Tác giả of one that comes in: name or code of the agency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "UBND tỉnh")]
    pub author: Option<String>,
    /// Tên loại.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100, example = "Báo cáo")]
    pub type_name: Option<String>,
    /// Trích yếu nội dung. Left out of secret documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(
        max_length = 2000,
        example = "Kết quả tiêm chủng mở rộng quý I năm 2025"
    )]
    pub subject: Option<String>,
    /// Độ mật.
    pub secrecy: Secrecy,
    /// Whether it was sent through the e-office; null when the register does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = true)]
    pub sent_electronically: Option<bool>,
    /// Whether it carries a digital signature; null when the register does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = true)]
    pub digitally_signed: Option<bool>,
    /// Số, ký hiệu of the document that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60, example = "1024/UBND-VX")]
    pub reply_to: Option<String>,
    /// Its identifier on the document exchange (edXML DocumentId).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200, example = "000.00.16.H29,2025/04/04,412/BC-SYT")]
    pub document_id: Option<String>,
}

impl Record for Document {
    const KIND: RecordKind = RecordKind::Documents;
    const KEY: &'static [&'static str] = &["direction", "number", "issued_on", "author"];
    const PUSHED: &'static str = "documents.push";

    fn code(&self) -> String {
        self.number.clone()
    }

    fn title(&self) -> String {
        let parts = [&self.type_name, &self.subject];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        parts.join(" ")
    }

    fn listed_day(&self) -> Day {
        self.issued_on
    }

    fn over_day(&self) -> Option<Day> {
        Some(self.issued_on)
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&ElectronicShare]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.number = self.number.trim().to_owned();
        if self
            .author
            .as_ref()
            .is_some_and(|author| author.trim().is_empty())
        {
            self.author = None;
        }
        // What a secret document is about must not be in an open system.
        if self.secrecy != Secrecy::None
            && self.subject.as_ref().is_some_and(|text| !text.is_empty())
        {
            return Err(objection("subject", FieldCode::SecretContent));
        }
        present.past("issued_on", Some(self.issued_on))
    }
}
