//! Rows as readers get them.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::record::{Entry, Record, RecordState, Stored};
use super::store::Version;
use crate::db::types::{Day, Timestamp};
use crate::ids::{PushId, RecordId, UnitId};
use crate::kpi::{CalendarUsed, Reason};
use worktime::Calendar;

/// A row, with what is known about it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordOut<R: Record> {
    /// Its id.
    id: RecordId,
    /// The unit that answers for it.
    unit_id: UnitId,
    /// The system it comes from; `manual` when a person typed it.
    #[schema(example = "eoffice")]
    source: String,
    /// When the sender last changed it.
    source_updated_at: Timestamp,
    /// How many accepted changes there are.
    #[schema(example = 1)]
    version_number: i32,
    /// Whether anything is still to be done about it.
    state: RecordState,
    /// Why it was taken back, if it was: it is counted nowhere.
    #[schema(example = "Nhập trùng")]
    void_reason: Option<String>,
    /// The last day in time while it is open; null when none runs.
    due_day: Option<Day>,
    /// Working days from today to that day: 0 on the day itself, less when it is over.
    #[schema(example = 2)]
    working_days_left: Option<i32>,
    /// The calendar that this rests on; null where there is no such number.
    calendar: Option<CalendarUsed>,
    #[serde(flatten)]
    row: R,
}

impl<R: Record> RecordOut<R> {
    pub(super) fn new(stored: Stored<R>, calendar: &Calendar, today: Day) -> Self {
        let Stored {
            id,
            version_number,
            entry,
        } = stored;
        let (state, due_day) = (entry.state(), entry.running_due_day());
        let Entry {
            unit_id,
            source,
            source_updated_at,
            void_reason,
            row,
        } = entry;
        let (working_days_left, calendar) = due_day
            .and_then(|due| calendar.working_days_between(today.date(), due.date()).ok())
            .map(|reckoned| CalendarUsed::of(calendar, reckoned))
            .unzip();
        Self {
            id,
            unit_id,
            source,
            source_updated_at,
            version_number,
            state,
            void_reason,
            due_day,
            working_days_left,
            calendar,
            row,
        }
    }
}

/// A row with its versions, and what each indicator makes of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordDetail<R: Record> {
    /// The row as it is known now.
    pub(super) record: RecordOut<R>,
    /// How each indicator counts it at this moment, and why.
    pub(super) counted: Vec<RecordCounted>,
    /// Each accepted change, newest first.
    pub(super) versions: Vec<RecordVersion>,
}

/// What an indicator makes of a row.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordCounted {
    /// The indicator.
    #[schema(example = "directive-on-time")]
    pub(super) indicator_code: &'static str,
    /// The formula and its version.
    #[schema(example = "directive-on-time v1")]
    pub(super) formula: String,
    /// Why it counts or does not; null when the indicator does not know it yet.
    pub(super) reason: Option<Reason>,
    /// The day from which that holds; the period it counts in.
    pub(super) day: Option<Day>,
    /// What it adds to the numerator.
    #[schema(example = 1)]
    pub(super) numerator: i64,
    /// What it adds to the denominator.
    #[schema(example = 1)]
    pub(super) denominator: i64,
}

/// An accepted change of a row.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordVersion {
    /// Its number, from 1.
    #[schema(example = 1)]
    number: i32,
    /// When we recorded it.
    recorded_at: Timestamp,
    /// The push it came with.
    push_id: PushId,
    /// Who pushed it, or typed it.
    #[schema(example = "Trục văn bản tỉnh")]
    pushed_by: String,
    /// What it changed. Empty on the first version.
    changes: Vec<RecordChange>,
}

/// A field that changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordChange {
    /// Which.
    #[schema(example = "done_on")]
    field: String,
    /// What it was.
    old: Value,
    /// What it became.
    new: Value,
}

/// What each version changed, newest first.
pub(super) fn history(versions: Vec<Version>) -> Vec<RecordVersion> {
    let mut out: Vec<RecordVersion> = Vec::with_capacity(versions.len());
    let mut before: Option<Value> = None;
    for version in versions {
        let Version {
            number,
            recorded_at,
            push_id,
            pushed_by,
            entry,
        } = version;
        let after = flat(entry);
        let changes = before.as_ref().map(|before| changes(before, &after));
        out.push(RecordVersion {
            number,
            recorded_at,
            push_id,
            pushed_by,
            changes: changes.unwrap_or_default(),
        });
        before = Some(after);
    }
    out.reverse();
    out
}

/// The row's own fields beside those that every row has.
fn flat(entry: Value) -> Value {
    let Value::Object(mut entry) = entry else {
        return entry;
    };
    if let Some(Value::Object(row)) = entry.remove("row") {
        entry.extend(row);
    }
    Value::Object(entry)
}

fn changes(before: &Value, after: &Value) -> Vec<RecordChange> {
    let fields = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let (before, after) = (fields(before), fields(after));
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| RecordChange {
            field: name.clone(),
            old: before.get(name).cloned().unwrap_or_default(),
            new: after.get(name).cloned().unwrap_or_default(),
        })
        .collect()
}
