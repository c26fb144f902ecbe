//! What the server's ingest is held against: a plain multi-row upsert of the same rows, with the same columns and keys,
//! into one table of a database of the same kind and durability.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel::{PgConnection, SqliteConnection};
use mtcl::db::DatabaseUrl;
use mtcl::db::types::{Day, Timestamp};
use mtcl::ids::DossierId;

use super::rows::{Row, SOURCE};

diesel::table! {
    plain (id) {
        id -> Text,
        source -> Text,
        code -> Text,
        procedure_code -> Text,
        procedure_name -> Text,
        field_code -> Nullable<Text>,
        service_level -> Text,
        channel -> Text,
        unit_id -> Text,
        status -> Text,
        submitted_at -> Nullable<BigInt>,
        received_at -> Nullable<BigInt>,
        due_at -> Nullable<BigInt>,
        finished_at -> Nullable<BigInt>,
        returned_at -> Nullable<BigInt>,
        refused_at -> Nullable<BigInt>,
        withdrawn_at -> Nullable<BigInt>,
        pauses -> Nullable<Text>,
        apologised_at -> Nullable<BigInt>,
        claims_late -> Nullable<Bool>,
        source_updated_at -> BigInt,
        version_number -> Integer,
        listed_day -> Integer,
        running_due_day -> Nullable<Integer>,
    }
}

/// The columns of the server's own table `dossiers`.
const CREATE: &str = "CREATE TABLE plain (
    id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, code TEXT NOT NULL, procedure_code TEXT NOT NULL,
    procedure_name TEXT NOT NULL, field_code TEXT, service_level TEXT NOT NULL, channel TEXT NOT NULL,
    unit_id TEXT NOT NULL, status TEXT NOT NULL, submitted_at BIGINT, received_at BIGINT, due_at BIGINT,
    finished_at BIGINT, returned_at BIGINT, refused_at BIGINT, withdrawn_at BIGINT, pauses TEXT,
    apologised_at BIGINT, claims_late BOOLEAN, source_updated_at BIGINT NOT NULL, version_number INTEGER NOT NULL,
    listed_day INTEGER NOT NULL, running_due_day INTEGER, UNIQUE (source, code))";

#[derive(Insertable)]
#[diesel(table_name = plain)]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct PlainRow {
    id: DossierId,
    source: &'static str,
    code: String,
    procedure_code: &'static str,
    procedure_name: &'static str,
    field_code: Option<&'static str>,
    service_level: &'static str,
    channel: &'static str,
    unit_id: String,
    status: &'static str,
    submitted_at: Option<Timestamp>,
    received_at: Option<Timestamp>,
    due_at: Option<Timestamp>,
    finished_at: Option<Timestamp>,
    returned_at: Option<Timestamp>,
    refused_at: Option<Timestamp>,
    withdrawn_at: Option<Timestamp>,
    pauses: Option<String>,
    apologised_at: Option<Timestamp>,
    claims_late: Option<bool>,
    source_updated_at: Timestamp,
    version_number: i32,
    listed_day: Day,
    running_due_day: Option<Day>,
}

impl PlainRow {
    pub(crate) fn new(row: &Row, units: &[String]) -> Self {
        let open = row.status == "processing";
        Self {
            id: DossierId::new(),
            source: SOURCE,
            code: row.code.clone(),
            procedure_code: row.procedure_code,
            procedure_name: row.procedure_name,
            field_code: Some(row.field_code),
            service_level: row.service_level,
            channel: row.channel,
            unit_id: units[row.unit].clone(),
            status: row.status,
            submitted_at: Some(row.submitted),
            received_at: Some(row.received),
            due_at: Some(row.due),
            finished_at: row.finished,
            returned_at: row.returned,
            refused_at: None,
            withdrawn_at: row.withdrawn,
            pauses: row.pauses(),
            apologised_at: None,
            claims_late: None,
            source_updated_at: row.updated,
            version_number: 1,
            listed_day: row.received.day(),
            running_due_day: open.then(|| row.due.day()),
        }
    }
}

/// A connection that does nothing but upsert.
pub(crate) enum Plain {
    Sqlite(SqliteConnection),
    Postgresql(PgConnection),
}

/// Said once, to each kind of connection.
macro_rules! upsert {
    ($connection:expr, $rows:expr) => {{
        use plain::*;
        diesel::insert_into(plain::table)
            .values($rows)
            .on_conflict((source, code))
            .do_update()
            .set((
                procedure_code.eq(excluded(procedure_code)),
                procedure_name.eq(excluded(procedure_name)),
                field_code.eq(excluded(field_code)),
                service_level.eq(excluded(service_level)),
                channel.eq(excluded(channel)),
                unit_id.eq(excluded(unit_id)),
                status.eq(excluded(status)),
                submitted_at.eq(excluded(submitted_at)),
                received_at.eq(excluded(received_at)),
                due_at.eq(excluded(due_at)),
                finished_at.eq(excluded(finished_at)),
                returned_at.eq(excluded(returned_at)),
                refused_at.eq(excluded(refused_at)),
                withdrawn_at.eq(excluded(withdrawn_at)),
                pauses.eq(excluded(pauses)),
                apologised_at.eq(excluded(apologised_at)),
                claims_late.eq(excluded(claims_late)),
                source_updated_at.eq(excluded(source_updated_at)),
                version_number.eq(excluded(version_number)),
                listed_day.eq(excluded(listed_day)),
                running_due_day.eq(excluded(running_due_day)),
            ))
            .execute($connection)
    }};
}

impl Plain {
    /// Makes the table in an empty database.
    pub(crate) fn create(database: &DatabaseUrl) {
        let outcome = match &mut Self::open(database) {
            Self::Sqlite(sqlite) => sqlite.batch_execute(CREATE),
            // In the binary order that the server's columns have there.
            Self::Postgresql(pg) => pg.batch_execute(&CREATE.replace("TEXT", "TEXT COLLATE \"C\"")),
        };
        outcome.expect("a table");
    }

    /// Connects with the server's own settings.
    pub(crate) fn open(database: &DatabaseUrl) -> Self {
        match database {
            DatabaseUrl::Sqlite(path) => {
                let mut sqlite =
                    SqliteConnection::establish(&path.to_string_lossy()).expect("SQLite");
                sqlite
                    .batch_execute(
                        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 30000; \
                         PRAGMA cache_size = -48000; PRAGMA wal_autocheckpoint = 4000",
                    )
                    .expect("settings");
                Self::Sqlite(sqlite)
            }
            DatabaseUrl::Postgresql(url) => {
                Self::Postgresql(PgConnection::establish(url).expect("PostgreSQL"))
            }
        }
    }

    /// One transaction.
    pub(crate) fn upsert(&mut self, rows: &[PlainRow]) {
        let outcome = match self {
            Self::Sqlite(sqlite) => {
                AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")
                    .and_then(|()| upsert!(sqlite, rows))
                    .and_then(|_| AnsiTransactionManager::commit_transaction(sqlite))
            }
            Self::Postgresql(pg) => pg.transaction(|pg| upsert!(pg, rows)).map(drop),
        };
        outcome.expect("a plain upsert");
    }
}
