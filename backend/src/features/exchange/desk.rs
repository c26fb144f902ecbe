//! Taking a message: once, whole or not at all, as a push.

use diesel::Connection;
use edxml::{Message, Reading, Warning, WarningCode, modern};
use sha2::{Digest, Sha256};

use super::answer::{Note, Taken};
use super::model::{Objection, said};
use super::setup::Setup;
use super::{placing, statuses, store};
use crate::auth::secret::hex;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::feeds::{self, Adapter, Arrival, Counts, Feed, NewPush, Outcome, Refused};
use crate::ids::PushId;

/// The kind of rows under which messages are pushed and refused.
pub(super) const SOURCE: &str = "documents";

/// Who sends a message, when, and through which feed.
pub(super) struct Desk<'a> {
    pub(super) actor: &'a Actor,
    pub(super) reach: &'a Reach,
    pub(super) now: Timestamp,
    pub(super) feed: &'a Feed,
    /// The push whose refused rows are tried again.
    pub(super) retry_of: Option<PushId>,
    /// Say what would become of it, and keep nothing.
    pub(super) dry_run: bool,
}

/// Why work on a message ends before its end; all that it changed is undone.
pub(super) enum Stop {
    Refused(Refusal),
    Dry(Box<Taken>),
    Failed(Error),
}

/// What is wrong with a message.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) code: FieldCode,
    pub(super) field: Option<String>,
    pub(super) detail: String,
}

impl From<Objection> for Refusal {
    fn from((code, field, detail): Objection) -> Self {
        Self {
            code,
            field: Some(field.to_owned()),
            detail,
        }
    }
}

impl From<Objection> for Stop {
    fn from(objection: Objection) -> Self {
        Self::Refused(objection.into())
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<diesel::result::Error> for Stop {
    fn from(error: diesel::result::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl Desk<'_> {
    /// How pushes of a message came.
    pub(super) fn arrival(&self) -> Arrival {
        Arrival {
            feed_code: Some(self.feed.code.clone()),
            adapter: Adapter::Edxml,
            totals: None,
            retry_of: self.retry_of.clone(),
            file: None,
        }
    }

    /// Takes a message that was read.
    pub(super) fn take(&self, db: &mut AnyConnection, reading: &Reading) -> Result<Taken, Error> {
        hold(db, Lock::Tallies)?;
        let Reading { message, warnings } = reading;
        let digest = digest(message)?;
        let (sender, document_id) = named(message);
        if store::was_taken(db, &digest)? {
            let counts = Counts {
                unchanged: 1,
                ..Counts::default()
            };
            let outcome = self.keep(db, counts, Vec::new())?;
            return Ok(Taken {
                outcome,
                sender: Some(sender),
                document_id,
                did: Vec::new(),
                notes: Vec::new(),
            });
        }
        let worked = db.transaction(|db| {
            let mut taken = self.work(db, message, warnings)?;
            taken.notes.splice(0..0, warnings.iter().map(note));
            if self.dry_run {
                taken.outcome.id = None;
                return Err(Stop::Dry(Box::new(taken)));
            }
            if let Some(push) = &taken.outcome.id {
                store::remember(db, &digest, push, self.now)?;
                let key = key(&sender, document_id.as_deref());
                let keys: Vec<&str> = key.as_deref().into_iter().collect();
                feeds::settle(db, SOURCE, push, &keys, self.now)?;
            }
            Ok(taken)
        });
        match worked {
            Ok(taken) => Ok(taken),
            Err(Stop::Dry(taken)) => Ok(*taken),
            Err(Stop::Failed(error)) => Err(error),
            Err(Stop::Refused(why)) => {
                let key = key(&sender, document_id.as_deref());
                let mut taken = self.refuse(db, why, key, kept(message)?)?;
                taken.sender = Some(sender);
                taken.document_id = document_id;
                taken.notes = warnings.iter().map(note).collect();
                Ok(taken)
            }
        }
    }

    fn work(
        &self,
        db: &mut AnyConnection,
        message: &Message,
        warnings: &[Warning],
    ) -> Result<Taken, Stop> {
        let setup = Setup::new(&self.feed.maps);
        match message {
            Message::Document(document) => {
                let said = said(document, warnings, &setup, self.now)?;
                placing::place(db, self, said)
            }
            Message::Status(status) => statuses::take(db, self, &setup, status),
        }
    }

    /// Keeps a message that is not taken, with the reason.
    pub(super) fn refuse(
        &self,
        db: &mut AnyConnection,
        why: Refusal,
        natural_key: Option<String>,
        body: String,
    ) -> Result<Taken, Error> {
        let Refusal {
            code,
            field,
            detail,
        } = why;
        let refused = Refused {
            index: 0,
            code,
            field,
            detail,
            natural_key,
            body,
        };
        let counts = Counts {
            rejected: 1,
            ..Counts::default()
        };
        Ok(Taken {
            outcome: self.keep(db, counts, vec![refused])?,
            sender: None,
            document_id: None,
            did: Vec::new(),
            notes: Vec::new(),
        })
    }

    /// Keeps a push that changes no row.
    pub(super) fn keep(
        &self,
        db: &mut AnyConnection,
        counts: Counts,
        refused: Vec<Refused>,
    ) -> Result<Outcome, Error> {
        let status = counts.status();
        let mut outcome = Outcome {
            id: None,
            status,
            counts,
            refused,
        };
        if self.dry_run {
            return Ok(outcome);
        }
        let id = PushId::new();
        let push = NewPush {
            id: id.clone(),
            source_kind: SOURCE,
            actor: self.actor,
            received_at: self.now,
            counts,
            status,
            arrival: self.arrival(),
        };
        feeds::keep(db, push, &outcome.refused)?;
        let entry = Entry {
            action: "documents.push",
            subject_kind: "push",
            subject_id: id.0.clone(),
            detail: serde_json::to_value(counts).map_err(Error::internal)?,
        };
        audit_log::record(db, self.actor, self.now, entry)?;
        outcome.id = Some(id);
        Ok(outcome)
    }
}

/// Messages that were refused, as they were kept, tried again one by one.
///
/// # Errors
/// Those of the database; `validation_failed` at `row` when a kept row is no message any more.
pub fn try_again(
    db: &mut AnyConnection,
    actor: &Actor,
    reach: &Reach,
    now: Timestamp,
    feed: &Feed,
    kept: &[String],
    arrival: &Arrival,
) -> Result<Outcome, Error> {
    let desk = Desk {
        actor,
        reach,
        now,
        feed,
        retry_of: arrival.retry_of.clone(),
        dry_run: false,
    };
    let mut all = Outcome {
        id: None,
        status: Counts::default().status(),
        counts: Counts::default(),
        refused: Vec::new(),
    };
    for (index, kept) in (0..).zip(kept) {
        let message: Message = serde_json::from_str(kept)
            .map_err(|_| Error::field("row", FieldCode::InvalidFormat))?;
        let reading = Reading {
            message,
            warnings: Vec::new(),
        };
        let Outcome {
            id,
            status: _,
            counts,
            refused,
        } = desk.take(db, &reading)?.outcome;
        all.id = id.or(all.id);
        all.counts = sum(all.counts, counts);
        all.refused
            .extend(refused.into_iter().map(|row| Refused { index, ..row }));
    }
    all.status = all.counts.status();
    Ok(all)
}

pub(super) fn sum(one: Counts, other: Counts) -> Counts {
    Counts {
        created: one.created + other.created,
        updated: one.updated + other.updated,
        unchanged: one.unchanged + other.unchanged,
        stale: one.stale + other.stale,
        rejected: one.rejected + other.rejected,
    }
}

/// Whose message it is, and about which document.
fn named(message: &Message) -> (String, Option<String>) {
    match message {
        Message::Document(document) => (
            modern(&document.sender.id),
            Some(document.document_id.clone()),
        ),
        Message::Status(status) => (modern(&status.sender.id), status.about.document_id.clone()),
    }
}

fn key(sender: &str, document_id: Option<&str>) -> Option<String> {
    Some(format!("{sender}\t{}", document_id?))
}

fn note(warning: &Warning) -> Note {
    let code = match warning.code {
        WarningCode::TooLong => "too_long",
        WarningCode::UnknownCode => "unknown_code",
        WarningCode::UnreadableDate => "unreadable_date",
        WarningCode::DuplicateReceiver => "duplicate_receiver",
        WarningCode::DuplicateElement => "duplicate_element",
        WarningCode::MissingField => "missing_field",
    };
    // What is too long or stands twice may be what a secret document is about; codes and dates are not.
    let value = match warning.code {
        WarningCode::UnknownCode | WarningCode::UnreadableDate => warning.value.as_str(),
        _ => "",
    };
    Note::new(code, &warning.field, value)
}

/// By which the same message is known again, whichever way it came: without its files and its stations, but with the time
/// of the last.
fn digest(message: &Message) -> Result<String, Error> {
    let mut message = message.clone();
    if let Message::Document(document) = &mut message {
        document.attachments.clear();
        let last = document.traces.iter().filter_map(|trace| trace.at).max();
        document.traces = vec![edxml::Trace {
            organ_id: None,
            at: last,
        }];
    }
    let text = serde_json::to_vec(&message).map_err(Error::internal)?;
    Ok(hex(&Sha256::digest(text)))
}

/// What is kept of a message that was refused: no names of people and files, and nothing of what a secret one is about.
fn kept(message: &Message) -> Result<String, Error> {
    let mut message = message.clone();
    match &mut message {
        Message::Document(document) => {
            document.signer = None;
            document.content = None;
            document.attachments.clear();
            if document.is_secret() {
                // Its subject may be all that called it so.
                document.secrecy.get_or_insert_with(|| "Mật".to_owned());
                document.subject = None;
            }
        }
        Message::Status(status) => status.description = None,
    }
    serde_json::to_string(&message).map_err(Error::internal)
}
