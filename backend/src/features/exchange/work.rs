//! The rows that a message changes, gathered and then pushed.

use std::collections::BTreeSet;

use serde_json::Value;

use super::answer::{Action, Did, Note, Taken};
use super::desk::{Desk, Refusal, Stop, sum};
use super::settling::{Tasks, answered, settle};
use super::store::{self, Known};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::directives::Directive;
use crate::features::documents::Document;
use crate::features::feeds::{Counts, Outcome};
use crate::features::records::{self, Found, RecordKind};
use crate::features::units::{self, Directory};
use crate::ids::UnitId;

/// The rows that a message changes.
pub(super) struct Work {
    directory: Directory,
    documents: Vec<Value>,
    pub(super) tasks: Tasks,
    /// Tasks whose completion has to be looked at.
    pub(super) touched: BTreeSet<String>,
    pub(super) did: Vec<Did>,
    pub(super) notes: Vec<Note>,
    pub(super) at: Timestamp,
}

/// The keys of the rows that the new document has: they are not taken back for its sake.
#[derive(Default)]
pub(super) struct Anew<'a> {
    pub(super) document: Option<&'a str>,
    pub(super) directive: Option<&'a str>,
}

impl Work {
    pub(super) fn new(db: &mut AnyConnection, at: Timestamp) -> Result<Self, Error> {
        Ok(Self {
            directory: units::directory(db)?,
            documents: Vec::new(),
            tasks: Tasks::default(),
            touched: BTreeSet::new(),
            did: Vec::new(),
            notes: Vec::new(),
            at,
        })
    }

    pub(super) fn put_document(&mut self, row: Found<Document>) -> Result<(), Error> {
        let unit = self.directory.get(&row.unit_id);
        let unit = unit.map(|unit| unit.code.clone());
        self.documents.push(row.into_row(unit.as_deref())?);
        Ok(())
    }

    /// Takes back the rows of a document of the axis.
    pub(super) fn take_back(
        &mut self,
        db: &mut AnyConnection,
        known: &Known,
        reason: &str,
        anew: &Anew<'_>,
    ) -> Result<(), Error> {
        for about in store::replies_of(db, &known.sender, &known.document_id)? {
            self.touched.extend(answered(db, &about, &mut Vec::new())?);
        }
        store::put(
            db,
            &Known {
                live: false,
                sent_at: known.sent_at.max(self.at),
                ..known.clone()
            },
        )?;
        if anew.document != Some(&known.document_key) {
            self.void_document(db, &known.document_key, reason)?;
        }
        match &known.directive_key {
            Some(key) if anew.directive != Some(key) => self.void_task(db, key, reason),
            _ => Ok(()),
        }
    }

    pub(super) fn void_document(
        &mut self,
        db: &mut AnyConnection,
        key: &str,
        reason: &str,
    ) -> Result<(), Error> {
        let others = store::of_document(db, key)?;
        let found = records::find::<Document>(db, &[key.to_owned()])?.pop();
        let Some(mut row) = found.filter(|row| row.void_reason.is_none()) else {
            return Ok(());
        };
        if others.iter().any(|other| other.live) {
            return Ok(());
        }
        self.did.push(Did::new(
            RecordKind::Documents,
            &row.row.number,
            Action::Voided,
        ));
        row.void_reason = Some(reason.to_owned());
        row.source_updated_at = row.source_updated_at.max(self.at);
        self.put_document(row)
    }

    pub(super) fn void_task(
        &mut self,
        db: &mut AnyConnection,
        key: &str,
        reason: &str,
    ) -> Result<(), Error> {
        let others = store::of_directive(db, key)?;
        let found = self.tasks.get(db, key)?;
        let Some(mut row) = found.filter(|row| row.void_reason.is_none()) else {
            return Ok(());
        };
        if others.iter().any(|other| other.live) {
            return Ok(());
        }
        self.did.push(Did::new(
            RecordKind::Directives,
            &row.row.number,
            Action::Voided,
        ));
        row.void_reason = Some(reason.to_owned());
        row.source_updated_at = row.source_updated_at.max(self.at);
        self.tasks.put(row);
        Ok(())
    }

    pub(super) fn unit(&self, mapped: Option<&str>, known: Option<&UnitId>) -> UnitId {
        let mapped = mapped.map(|id| UnitId::from(id.to_owned()));
        let mapped = mapped.filter(|id| self.directory.get(id).is_some());
        mapped
            .or_else(|| known.cloned())
            .or_else(|| self.directory.root().map(|root| root.id.clone()))
            .unwrap_or_else(|| UnitId::from(String::new()))
    }

    /// Writes what was gathered, as one push for each kind of rows.
    pub(super) fn finish(
        mut self,
        db: &mut AnyConnection,
        desk: &Desk<'_>,
        sender: String,
        document_id: Option<String>,
    ) -> Result<Taken, Stop> {
        for key in std::mem::take(&mut self.touched) {
            settle(db, &mut self.tasks, &key, self.at, &mut self.did)?;
        }
        let tasks = self.tasks.into_rows(&self.directory)?;
        let mut outcome = match (self.documents.as_slice(), tasks.as_slice()) {
            ([], []) => {
                let counts = Counts {
                    unchanged: 1,
                    ..Counts::default()
                };
                desk.keep(db, counts, Vec::new())?
            }
            ([], _) => desk.keep(db, Counts::default(), Vec::new())?,
            (rows, _) => pushed::<Document>(db, desk, rows)?,
        };
        if !tasks.is_empty() {
            let also = pushed::<Directive>(db, desk, &tasks)?;
            outcome.counts = sum(outcome.counts, also.counts);
            outcome.status = outcome.counts.status();
        }
        Ok(Taken {
            outcome,
            sender: Some(sender),
            document_id,
            did: self.did,
            notes: self.notes,
        })
    }
}

fn pushed<R: records::Record>(
    db: &mut AnyConnection,
    desk: &Desk<'_>,
    rows: &[Value],
) -> Result<Outcome, Stop> {
    let Desk {
        actor, reach, now, ..
    } = *desk;
    let outcome = records::take_rows::<R>(db, actor, reach, now, rows, desk.arrival())?;
    match outcome.refused.first() {
        None => Ok(outcome),
        Some(row) => Err(Stop::Refused(Refusal {
            code: row.code,
            field: row.field.as_deref().map(element),
            detail: row.detail.clone(),
        })),
    }
}

/// What the standard calls a field of ours.
fn element(field: &str) -> String {
    match field {
        "number" => "Code",
        "issued_on" => "PromulgationDate",
        "due_on" => "DueDate",
        "subject" => "Subject",
        "type_name" => "TypeName",
        "author" => "OrganName",
        "document_id" => "DocumentId",
        "unit_code" => "OrganId",
        other => other,
    }
    .to_owned()
}
