//! What a kind of source rows says of itself, and a row with what we know about it.

use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::group::Grouping;
use super::incoming::{Objection, Present};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::{RecordId, UnitId};
use crate::kpi::{Definition, Formula, Step};
use crate::text_enum;

text_enum! {
    /// A kind of source rows.
    RecordKind {
        /// Thủ tục hành chính, each with the decision that published it and its ISO procedure.
        Procedures = "procedures",
        /// Nhiệm vụ UBND tỉnh giao.
        Directives = "directives",
        /// Văn bản đi, đến.
        Documents = "documents",
        /// Công chức, viên chức, người lao động.
        Staff = "staff",
        /// Lượt đào tạo, bồi dưỡng.
        Trainings = "trainings",
        /// Lượt chấm điểm 5S.
        FiveSAudits = "five_s_audits",
        /// Lượt cập nhật, kiểm tra trang web và diễn đàn.
        Upkeep = "upkeep",
        /// Kết quả khảo sát.
        SurveyResults = "survey_results",
    }
}

text_enum! {
    /// Whether anything is still to be done about a row.
    RecordState {
        /// Something is.
        Open = "open",
        /// Nothing is.
        Done = "done",
        /// It was entered by mistake: kept with its reason, and counted nowhere.
        Void = "void",
    }
}

/// A kind of source rows. Its serialised form is what senders send, what is stored and what versions keep.
pub trait Record:
    Serialize + DeserializeOwned + ToSchema + Clone + PartialEq + Debug + Send + Sync + 'static
{
    /// Which.
    const KIND: RecordKind;
    /// The fields whose values together are a row's natural key.
    const KEY: &'static [&'static str];
    /// What the audit log calls a push of them.
    const PUSHED: &'static str;

    /// The code the office knows it by.
    fn code(&self) -> String;

    /// What it is about.
    fn title(&self) -> String;

    /// The day that orders lists; no step of a formula is earlier.
    fn listed_day(&self) -> Day;

    /// The last day on which anything of it moves in a formula; none while something still may.
    fn over_day(&self) -> Option<Day>;

    /// The last day in time, while it is open and there is one.
    fn running_due_day(&self) -> Option<Day> {
        None
    }

    /// Under which key a list finds rows that belong together, such as what one person attended.
    fn group_key(&self) -> Option<String> {
        None
    }

    /// Under which key rows are counted together, for kinds that are; see [`Grouping::key`].
    fn counted_with(&self) -> Option<String> {
        self.group_key()
    }

    /// What the row is by itself to an indicator that counts rows together: shown beside it, summed nowhere.
    fn alone(&self, _: &Definition) -> Option<Step> {
        None
    }

    /// The indicators that look at one row at a time.
    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[]
    }

    /// The indicators that look at rows with the same group key together.
    fn grouping() -> Option<&'static dyn Grouping> {
        None
    }

    /// Puts the row into its usual form and says what cannot be, beyond what the contract says of single fields.
    ///
    /// # Errors
    /// The first objection.
    fn check(&mut self, present: &Present) -> Result<(), Objection>;

    /// Objections that take the database to see, such as to a rubric that is not there: one place for each row, or
    /// nothing where there are none. Rows that are taken back are not asked about.
    ///
    /// # Errors
    /// Those of the database.
    fn check_stored(
        _: &mut AnyConnection,
        rows: &[&Self],
    ) -> Result<Vec<Option<Objection>>, Error> {
        Ok(rows.iter().map(|_| None).collect())
    }

    /// Notes that these rows were taken in, in the same transaction.
    ///
    /// # Errors
    /// Those of the database.
    fn taken(_: &mut AnyConnection, _: &[&Self]) -> Result<(), Error> {
        Ok(())
    }
}

/// A row with what is known about it: what versions keep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry<R> {
    pub(super) unit_id: UnitId,
    /// The system it comes from.
    pub(super) source: String,
    /// When the sender last changed it; an older state never overwrites a newer one.
    pub(super) source_updated_at: Timestamp,
    /// Why it was taken back, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) void_reason: Option<String>,
    pub(super) row: R,
}

impl<R: Record> Entry<R> {
    pub(super) fn state(&self) -> RecordState {
        match (&self.void_reason, self.row.over_day()) {
            (Some(_), _) => RecordState::Void,
            (None, Some(_)) => RecordState::Done,
            (None, None) => RecordState::Open,
        }
    }

    /// The last day in time while it runs.
    pub(super) fn running_due_day(&self) -> Option<Day> {
        (self.state() == RecordState::Open)
            .then(|| self.row.running_due_day())
            .flatten()
    }
}

/// A stored row with its identity.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stored<R> {
    pub(super) id: RecordId,
    pub(super) version_number: i32,
    pub(super) entry: Entry<R>,
}

/// The natural key of a row in its serialised form.
pub(super) fn natural_key<R: Record>(row: &serde_json::Map<String, Value>) -> String {
    let parts: Vec<String> = R::KEY
        .iter()
        .map(|field| match row.get(*field) {
            Some(Value::String(text)) => text.trim().to_owned(),
            None | Some(Value::Null) => String::new(),
            Some(other) => other.to_string(),
        })
        .collect();
    parts.join("\t")
}
