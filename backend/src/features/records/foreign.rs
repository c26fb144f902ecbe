//! Rows that come in another form than our own JSON: the door through which other features push any kind.

use std::marker::PhantomData;

use super::incoming::{Judge, Objection};
use super::push::{Judged, take};
use super::record::{Record, RecordKind, natural_key};
use super::store;
use crate::auth::{Actor, Permission, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::feeds::{Arrival, ForeignRow, Manner, Outcome, Refused, Wrong};
use crate::features::units;
use crate::ids::UnitId;

/// A kind of rows, for those who push rows without knowing their type.
pub trait Intake: Sync {
    /// Which.
    fn kind(&self) -> RecordKind;

    /// Who may push them.
    fn written_by(&self) -> Permission;

    /// Judges rows and takes them in as one push, in the caller's transaction.
    ///
    /// # Errors
    /// Those of the database.
    fn take(
        &self,
        db: &mut AnyConnection,
        by: (&Actor, &Reach),
        now: Timestamp,
        rows: Vec<ForeignRow>,
        manner: Manner,
        arrival: Arrival,
    ) -> Result<Outcome, Error>;
}

/// The door for one kind.
#[derive(Debug)]
pub struct Door<R> {
    written_by: Permission,
    row: PhantomData<fn() -> R>,
}

impl<R: Record> Door<R> {
    /// For those who hold this permission.
    pub const fn new(written_by: Permission) -> Self {
        Self {
            written_by,
            row: PhantomData,
        }
    }
}

impl<R: Record> Intake for Door<R> {
    fn kind(&self) -> RecordKind {
        R::KIND
    }

    fn written_by(&self) -> Permission {
        self.written_by
    }

    fn take(
        &self,
        db: &mut AnyConnection,
        (actor, reach): (&Actor, &Reach),
        now: Timestamp,
        rows: Vec<ForeignRow>,
        manner: Manner,
        arrival: Arrival,
    ) -> Result<Outcome, Error> {
        let mut judge = Judge::new::<R>(units::directory(db)?, reach, now);
        let (mut sound, mut refused) = (Vec::new(), Vec::new());
        for row in rows {
            let judged = match &row.wrong {
                Some(wrong) => Err(wrong.clone()),
                None => judge
                    .accept::<R>(row.index, &row.row)
                    .map_err(|objection| in_their_words(objection, row.theirs)),
            };
            match judged {
                Ok(one) => sound.push(one),
                Err(wrong) => refused.push(refusal::<R>(row, wrong)),
            }
        }
        let batch = Judged {
            judge,
            rows: sound,
            refused,
            totals: None,
        };
        take(db, actor, now, batch, manner, arrival)
    }
}

fn in_their_words(objection: Objection, theirs: fn(&str) -> &str) -> Wrong {
    let Objection { code, field } = objection;
    let field = field.unwrap_or_default();
    // What is wrong inside of a list is wrong with the list.
    let name = field.split(['.', '[']).next().unwrap_or_default();
    let field = match theirs(name) {
        same if same == name => field,
        other => other.to_owned(),
    };
    Wrong {
        code,
        field,
        detail: String::new(),
    }
}

fn refusal<R: Record>(row: ForeignRow, wrong: Wrong) -> Refused {
    let ForeignRow {
        index,
        row,
        wrong: _,
        kept,
        theirs: _,
    } = row;
    let Wrong {
        code,
        field,
        detail,
    } = wrong;
    let key = natural_key::<R>(&row);
    Refused {
        index,
        code,
        field: (!field.is_empty()).then_some(field),
        detail,
        natural_key: (!key.trim().is_empty()).then_some(key),
        body: kept,
    }
}

/// Looks at every row of a kind that counts, with whose it is.
///
/// # Errors
/// Those of the database.
pub fn each<R: Record>(
    db: &mut AnyConnection,
    mut look: impl FnMut(UnitId, R),
) -> Result<(), Error> {
    store::each::<R>(db, R::KIND, |_, entry| {
        if entry.void_reason.is_none() {
            look(entry.unit_id, entry.row);
        }
    })
}
