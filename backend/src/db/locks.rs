//! Locks that order writers across processes. SQLite needs none: its writers queue at `BEGIN IMMEDIATE`.
//!
//! A transaction that takes several takes them in the order of [`Lock`], so that no two wait for each other.

use diesel::{QueryResult, RunQueryDsl, sql_query};

use super::AnyConnection;

/// What a writer may need to have to itself until its transaction ends, in the order of taking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(i64)]
pub enum Lock {
    /// Applying migrations at start.
    Migrations = 0x6d74_636c_0001,
    /// Plans of one year: one ruling revision at a time.
    Plans = 0x6d74_636c_0002,
    /// Source rows and the tallies made from them.
    Tallies = 0x6d74_636c_0003,
    /// Whose turn it is to check which page.
    Sites = 0x6d74_636c_0025,
    /// The working calendar.
    Calendar = 0x6d74_636c_0011,
    /// The days of quarterly reports.
    ReportDays = 0x6d74_636c_0012,
    /// Readings typed by hand.
    ManualReadings = 0x6d74_636c_0013,
    /// Signed readings and their restatements.
    SignedReadings = 0x6d74_636c_0010,
    /// Whose turn it is to send what, and what was told last.
    Webhooks = 0x6d74_636c_0020,
    /// People, their sessions and failed attempts, and API clients.
    Accounts = 0x6d74_636c_0004,
    /// The end of the audit log. Always last.
    AuditLog = 0x6d74_636c_00ff,
}

/// Waits until this transaction alone holds `lock`; it is given back when the transaction ends.
///
/// # Errors
/// Those of the database.
pub fn hold(connection: &mut AnyConnection, lock: Lock) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(_) => Ok(()),
        AnyConnection::Postgresql(pg) => sql_query("SELECT pg_advisory_xact_lock($1)")
            .bind::<diesel::sql_types::BigInt, _>(lock as i64)
            .execute(pg)
            .map(drop),
    }
}

/// A query that answers as soon as the database does.
pub(super) fn ping(connection: &mut AnyConnection) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(sqlite) => sql_query("SELECT 1").execute(sqlite).map(drop),
        AnyConnection::Postgresql(pg) => sql_query("SELECT 1").execute(pg).map(drop),
    }
}
