//! What a dossier is.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::db::schema::dossiers;
use crate::db::types::{Day, Timestamp};
use crate::features::procedures::ServiceLevel;
use crate::ids::{DossierId, UnitId};
use crate::text_enum;

text_enum! {
    /// How the dossier was handed in.
    Channel {
        /// Trực tiếp.
        Counter = "counter",
        /// Trực tuyến.
        Online = "online",
        /// Bưu chính công ích.
        Postal = "postal",
    }
}

text_enum! {
    /// Where the dossier stands; the ten states of the national portal.
    DossierStatus {
        /// Mới đăng ký.
        Registered = "registered",
        /// Được tiếp nhận.
        Received = "received",
        /// Đang xử lý.
        Processing = "processing",
        /// Yêu cầu bổ sung giấy tờ.
        SupplementRequested = "supplement_requested",
        /// Yêu cầu thực hiện nghĩa vụ tài chính.
        PaymentRequested = "payment_requested",
        /// Công dân yêu cầu rút hồ sơ.
        Withdrawn = "withdrawn",
        /// Dừng xử lý.
        Stopped = "stopped",
        /// Không được tiếp nhận.
        Refused = "refused",
        /// Đã xử lý xong.
        Done = "done",
        /// Đã trả kết quả.
        Returned = "returned",
    }
}

impl DossierStatus {
    /// Whether the work on it is over with a result.
    pub const fn is_finished(self) -> bool {
        matches!(self, Self::Done | Self::Returned)
    }

    /// Whether nobody works on it any more.
    pub const fn is_over(self) -> bool {
        self.is_finished() || matches!(self, Self::Withdrawn | Self::Refused)
    }

    /// Whether the clock stands still now.
    pub const fn is_paused(self) -> bool {
        matches!(
            self,
            Self::SupplementRequested | Self::PaymentRequested | Self::Stopped
        )
    }
}

/// A time during which the dossier waited for the citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// When something was asked of the citizen.
    pub requested_at: Timestamp,
    /// When it came; null while it is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resumed_at: Option<Timestamp>,
    /// The new promised time, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_due_at: Option<Timestamp>,
}

/// What a check of a licence found (2021 plan, objective 2: kịp thời, chính xác, đúng pháp luật).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Compliance {
    /// Kịp thời.
    #[schema(example = true)]
    pub timely: bool,
    /// Chính xác.
    #[schema(example = true)]
    pub accurate: bool,
    /// Đúng pháp luật.
    #[schema(example = true)]
    pub lawful: bool,
    /// What was found, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(
        max_length = 1000,
        example = "Sai phạm vi chuyên môn ghi trên giấy phép"
    )]
    pub note: Option<String>,
    /// Who checked it.
    #[schema(example = "Nguyễn Thị Hoa")]
    pub checked_by: String,
    /// When.
    pub checked_at: Timestamp,
}

impl Compliance {
    /// Whether all three hold.
    pub const fn holds(&self) -> bool {
        self.timely && self.accurate && self.lawful
    }
}

/// What a sender says of a dossier: the part that is versioned and counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// The system it comes from.
    pub source: String,
    /// Its code there (mã hồ sơ).
    pub code: String,
    /// Code of the procedure (mã TTHC).
    pub procedure_code: String,
    /// Name of the procedure.
    pub procedure_name: String,
    /// Code of the field (lĩnh vực).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_code: Option<String>,
    /// How far the procedure was offered online when the dossier was handed in.
    pub service_level: ServiceLevel,
    /// How it was handed in.
    pub channel: Channel,
    /// The unit that works on it.
    pub unit_id: UnitId,
    /// Where it stands.
    pub status: DossierStatus,
    /// When it was handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Timestamp>,
    /// When it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<Timestamp>,
    /// When the result is promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// When the work was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// When the result was handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<Timestamp>,
    /// When it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused_at: Option<Timestamp>,
    /// When it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<Timestamp>,
    /// When it waited for the citizen, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<Pause>,
    /// When a letter of apology with a new date went out (form 04).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apologised_at: Option<Timestamp>,
    /// Whether the sender itself calls it late: their claim, compared with ours, never used as ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_late: Option<bool>,
    /// When the sender last changed it; an older state never overwrites a newer one.
    pub source_updated_at: Timestamp,
    /// What our own check of a licence found; senders say nothing of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance: Option<Compliance>,
}

impl Dossier {
    /// The promised time that rules: the last new one given with a supplement, else the one on the receipt.
    pub fn effective_due(&self) -> Option<Timestamp> {
        self.pauses
            .iter()
            .rev()
            .find_map(|pause| pause.new_due_at)
            .or(self.due_at)
    }

    /// When the work was over, for a dossier whose status says that it is.
    pub fn completed_at(&self) -> Option<Timestamp> {
        self.status
            .is_finished()
            .then(|| self.finished_at.or(self.returned_at))
            .flatten()
    }

    /// The promised day while the clock runs: received, neither over nor paused.
    pub fn running_due_day(&self) -> Option<Day> {
        let runs = self.received_at.is_some() && !self.status.is_over() && !self.status.is_paused();
        self.effective_due().filter(|_| runs).map(Timestamp::day)
    }

    /// Whether the sender's claim differs from what the dates say, to the day, of a dossier that is finished.
    pub fn claim_disagrees(&self) -> Option<bool> {
        let claim = self.claims_late?;
        let finished = self.completed_at()?.day();
        let late = self.effective_due().is_some_and(|due| finished > due.day());
        Some(claim != late)
    }

    /// The day that places it in lists: received, else handed in, else last changed.
    pub fn listed_day(&self) -> Day {
        self.received_at
            .or(self.submitted_at)
            .unwrap_or(self.source_updated_at)
            .day()
    }
}

/// A dossier as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = dossiers)]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct DossierRow {
    pub(crate) id: DossierId,
    pub(crate) source: String,
    pub(crate) code: String,
    pub(crate) procedure_code: String,
    pub(crate) procedure_name: String,
    pub(crate) field_code: Option<String>,
    pub(crate) service_level: ServiceLevel,
    pub(crate) channel: Channel,
    pub(crate) unit_id: UnitId,
    pub(crate) status: DossierStatus,
    pub(crate) submitted_at: Option<Timestamp>,
    pub(crate) received_at: Option<Timestamp>,
    pub(crate) due_at: Option<Timestamp>,
    pub(crate) finished_at: Option<Timestamp>,
    pub(crate) returned_at: Option<Timestamp>,
    pub(crate) refused_at: Option<Timestamp>,
    pub(crate) withdrawn_at: Option<Timestamp>,
    pub(crate) pauses: Option<String>,
    pub(crate) apologised_at: Option<Timestamp>,
    pub(crate) claims_late: Option<bool>,
    pub(crate) source_updated_at: Timestamp,
    pub(crate) version_number: i32,
    pub(crate) listed_day: Day,
    pub(crate) running_due_day: Option<Day>,
    pub(crate) compliance: Option<String>,
    pub(crate) claim_disagrees: Option<bool>,
}

/// A stored dossier with its identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) id: DossierId,
    pub(super) version_number: i32,
    pub(super) dossier: Dossier,
}

impl Stored {
    pub(super) fn into_row(self) -> DossierRow {
        let Self {
            id,
            version_number,
            dossier,
        } = self;
        let listed_day = dossier.listed_day();
        let running_due_day = dossier.running_due_day();
        let claim_disagrees = dossier.claim_disagrees();
        let Dossier {
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            compliance,
        } = dossier;
        // Times and nulls only: writing them cannot fail.
        let pauses =
            (!pauses.is_empty()).then(|| serde_json::to_string(&pauses).unwrap_or_default());
        let compliance = compliance.and_then(|found| serde_json::to_string(&found).ok());
        DossierRow {
            id,
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            version_number,
            listed_day,
            running_due_day,
            compliance,
            claim_disagrees,
        }
    }
}

impl From<DossierRow> for Stored {
    fn from(row: DossierRow) -> Self {
        let DossierRow {
            id,
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            version_number,
            listed_day: _,
            running_due_day: _,
            compliance,
            claim_disagrees: _,
        } = row;
        let compliance = compliance.and_then(|text| serde_json::from_str(&text).ok());
        // We wrote the list ourselves.
        let pauses = pauses
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let dossier = Dossier {
            source,
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit_id,
            status,
            submitted_at,
            received_at,
            due_at,
            finished_at,
            returned_at,
            refused_at,
            withdrawn_at,
            pauses,
            apologised_at,
            claims_late,
            source_updated_at,
            compliance,
        };
        Self {
            id,
            version_number,
            dossier,
        }
    }
}
