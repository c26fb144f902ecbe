//! Pushing what was read.

use super::grouping::{Bundle, bundles};
use super::known::Known;
use super::model::RegisterKind;
use super::reading::Understood;
use super::rows::foreign;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Code, Error};
use crate::features::dossiers;
use crate::features::feeds::{
    Adapter, Arrival, Feed, ForeignRow, Manner, Outcome, SentColumn, SentFile,
};

/// What is pushed: our rows, or for dossiers the words of theirs, which their own adapter reads.
#[derive(Debug)]
pub(super) enum Batch {
    Records(RegisterKind, Vec<ForeignRow>),
    Dossiers(Vec<(u32, String)>),
}

impl Batch {
    fn new(kind: RegisterKind, bundles: &[Bundle], known: &Known) -> Self {
        if kind != RegisterKind::Dossiers {
            let rows = bundles.iter().map(|bundle| foreign(kind, bundle, known));
            return Self::Records(kind, rows.collect());
        }
        let rows = bundles.iter().map(|bundle| {
            let mut bundle = bundle.clone();
            for cells in &mut bundle.cells {
                // People write a unit's name as documents do; the adapter takes what programs write.
                let code = cells.get("unit").and_then(|said| known.unit_named(said));
                if let Some(code) = code.map(str::to_owned) {
                    cells.insert("unit".to_owned(), code);
                }
            }
            (bundle.first_row.saturating_sub(1), bundle.kept())
        });
        Self::Dossiers(rows.collect())
    }

    pub(super) fn of(understood: &Understood, known: &Known) -> (Vec<Bundle>, Self) {
        let Understood {
            kind, table, given, ..
        } = understood;
        let bundles = bundles(*kind, table, given);
        let batch = Self::new(*kind, &bundles, known);
        (bundles, batch)
    }

    /// Judges the rows and takes them in as one push, in the caller's transaction.
    pub(super) fn take(
        self,
        db: &mut AnyConnection,
        by: (&Actor, &Reach),
        now: Timestamp,
        feed: Option<&Feed>,
        manner: Manner,
        arrival: Arrival,
    ) -> Result<Outcome, Error> {
        match self {
            Self::Dossiers(rows) => dossiers::take_kept(db, by, now, feed, &rows, manner, arrival),
            Self::Records(kind, rows) => {
                let door = kind.record_kind().and_then(crate::features::door);
                let door = door.ok_or_else(|| Error::internal("a register without a door"))?;
                door.take(db, by, now, rows, manner, arrival)
            }
        }
    }
}

/// How the rows of a file arrive.
pub(super) fn arrival(
    understood: &Understood,
    file_name: Option<String>,
    sheet: Option<String>,
    feed: Option<&Feed>,
) -> Arrival {
    let columns = understood
        .sent_columns()
        .into_iter()
        .map(|(title, field)| SentColumn { title, field });
    Arrival {
        feed_code: feed.map(|feed| feed.code.clone()),
        adapter: Adapter::RegisterFile,
        file: Some(SentFile {
            name: file_name,
            register: understood.kind.as_str().to_owned(),
            sheet,
            columns: columns.collect(),
        }),
        ..Arrival::default()
    }
}

/// Rows of a file that were refused, as they were kept, judged once more.
///
/// # Errors
/// Those of the database; `wrong_state` when nothing says what kind of register they were.
pub fn again(
    db: &mut AnyConnection,
    by: (&Actor, &Reach),
    now: Timestamp,
    feed: Option<&Feed>,
    kept: &[(u32, String)],
    arrival: Arrival,
) -> Result<Outcome, Error> {
    let kind: Option<RegisterKind> = arrival
        .file
        .as_ref()
        .and_then(|file| file.register.parse().ok());
    let kind = kind.ok_or_else(|| Error::from(Code::WrongState))?;
    let known = Known::load(db, kind)?;
    let bundles: Vec<Bundle> = kept
        .iter()
        .filter_map(|(index, kept)| Bundle::from_kept(index.saturating_add(1), kept))
        .collect();
    let batch = Batch::new(kind, &bundles, &known);
    batch.take(db, by, now, feed, Manner::default(), arrival)
}
