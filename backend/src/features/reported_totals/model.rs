//! What a stored report is, and the words of its parts.

use diesel::prelude::*;

use crate::auth::ActorKind;
use crate::db::schema::{reported_lines, reported_totals};
use crate::db::types::{Day, Timestamp};
use crate::ids::{ReportedTotalsId, UnitId};
use crate::text_enum;

text_enum! {
    /// What a line of the report is.
    LineKind {
        /// Of one field.
        Line = "line",
        /// The sum of some of the lines after it.
        Subtotal = "subtotal",
        /// The sum of all lines.
        Total = "total",
    }
}

text_enum! {
    /// A column of the form.
    FigureName {
        /// (3) Tiếp nhận, tổng số.
        Received = "received",
        /// (4) Trực tuyến.
        ReceivedOnline = "received_online",
        /// (5) Trực tiếp, dịch vụ bưu chính.
        ReceivedDirectly = "received_directly",
        /// (6) Từ kỳ trước.
        Carried = "carried",
        /// (7) Đã giải quyết, tổng số.
        Done = "done",
        /// (8) Trước hạn.
        DoneEarly = "done_early",
        /// (9) Đúng hạn.
        DoneOnTime = "done_on_time",
        /// (10) Quá hạn.
        DoneLate = "done_late",
        /// (11) Đang giải quyết, tổng số.
        Open = "open",
        /// (12) Trong hạn.
        OpenInTime = "open_in_time",
        /// (13) Quá hạn.
        OpenLate = "open_late",
    }
}

text_enum! {
    /// A sum that a line of the form should keep.
    OwnSum {
        /// (3) = (4) + (5) + (6).
        Received = "received",
        /// (7) = (8) + (9) + (10).
        Done = "done",
        /// (11) = (12) + (13).
        Open = "open",
        /// (3) = (7) + (11): only a warning, for dossiers that were withdrawn, refused or paused break it too.
        Balance = "balance",
    }
}

text_enum! {
    /// Whose report it is.
    SenderKind {
        /// A registered feed's.
        Feed = "feed",
        /// A program's that came through no feed.
        Client = "client",
        /// A person's.
        User = "user",
    }
}

text_enum! {
    /// How a report arrived.
    ReportForm {
        /// As a file.
        File = "file",
        /// As JSON.
        Json = "json",
    }
}

text_enum! {
    /// What became of a report.
    ReportStatus {
        /// The first of this sender for this period.
        New = "new",
        /// Another one than before: the older version stays.
        NewVersion = "new_version",
        /// The same as before: nothing changed.
        Unchanged = "unchanged",
        /// The same as an older version: nothing changed.
        Stale = "stale",
    }
}

text_enum! {
    /// How a line is compared with our dossiers.
    Matching {
        /// Its field is known.
        Matched = "matched",
        /// Nobody knows which of our fields it means.
        Unmatched = "unmatched",
        /// Another line of the report has the field already.
        Repeated = "repeated",
        /// It sums lines.
        Sum = "sum",
    }
}

/// A report as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = reported_totals)]
pub(super) struct ReportRow {
    pub(super) id: ReportedTotalsId,
    pub(super) series: String,
    pub(super) version_number: i32,
    pub(super) latest: bool,
    pub(super) sender_kind: SenderKind,
    pub(super) sender_name: String,
    pub(super) feed_code: Option<String>,
    pub(super) actor_kind: ActorKind,
    pub(super) actor_id: String,
    pub(super) actor_name: String,
    pub(super) unit_id: Option<UnitId>,
    pub(super) period_from: Day,
    pub(super) period_to: Day,
    pub(super) as_of: Day,
    pub(super) heading: Option<String>,
    pub(super) received_at: Timestamp,
    pub(super) form: ReportForm,
    pub(super) file_name: Option<String>,
    pub(super) file_sha256: Option<String>,
    pub(super) sheet: Option<String>,
    pub(super) content_sha256: String,
    pub(super) remark: Option<String>,
    pub(super) line_count: i32,
    pub(super) broken_count: i32,
    pub(super) unreadable_count: i32,
}

/// A line as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = reported_lines)]
pub(super) struct LineRow {
    pub(super) report_id: ReportedTotalsId,
    pub(super) number: i32,
    pub(super) kind: LineKind,
    pub(super) sheet_row: Option<i32>,
    pub(super) label: String,
    pub(super) code: Option<String>,
    pub(super) lines_below: Option<i32>,
    pub(super) words: String,
    pub(super) unreadable: Option<String>,
    pub(super) received: Option<i64>,
    pub(super) received_online: Option<i64>,
    pub(super) received_directly: Option<i64>,
    pub(super) carried: Option<i64>,
    pub(super) done: Option<i64>,
    pub(super) done_early: Option<i64>,
    pub(super) done_on_time: Option<i64>,
    pub(super) done_late: Option<i64>,
    pub(super) open: Option<i64>,
    pub(super) open_in_time: Option<i64>,
    pub(super) open_late: Option<i64>,
}
