//! Which of our documents completes which task.

use std::collections::BTreeMap;

use super::answer::{Action, Did, Note};
use super::model::About;
use super::store::{self, Known};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::directives::Directive;
use crate::features::records::{self, Found, RecordKind};
use crate::features::units::Directory;

/// The tasks that a message touches, as it leaves them.
#[derive(Default)]
pub(super) struct Tasks {
    rows: BTreeMap<String, Found<Directive>>,
}

impl Tasks {
    /// The task with this key: as the message leaves it so far, else as it is stored.
    pub(super) fn get(
        &mut self,
        db: &mut AnyConnection,
        key: &str,
    ) -> Result<Option<Found<Directive>>, Error> {
        match self.rows.get(key) {
            Some(row) => Ok(Some(row.clone())),
            None => Ok(records::find::<Directive>(db, &[key.to_owned()])?.pop()),
        }
    }

    pub(super) fn put(&mut self, row: Found<Directive>) {
        self.rows.insert(row.key.clone(), row);
    }

    /// As they are pushed.
    pub(super) fn into_rows(self, directory: &Directory) -> Result<Vec<serde_json::Value>, Error> {
        let unit = |row: &Found<Directive>| Some(directory.get(&row.unit_id)?.code.clone());
        self.rows
            .into_values()
            .map(|row| {
                let unit = unit(&row);
                row.into_row(unit.as_deref())
            })
            .collect()
    }
}

/// The keys of the tasks that a document of ours says it answers.
pub(super) fn answered(
    db: &mut AnyConnection,
    about: &About,
    notes: &mut Vec<Note>,
) -> Result<Option<String>, Error> {
    if let (Some(sender), Some(id)) = (&about.sender, &about.document_id)
        && let Some(known) = store::find(db, sender, id)?
    {
        return Ok(known.directive_key);
    }
    let Some(number) = &about.number else {
        return Ok(None);
    };
    let fits = |row: &&Found<Directive>| fits(about, &row.row);
    let mut found = records::starting::<Directive>(db, &format!("{number}\t"))?;
    found.retain(|row| row.void_reason.is_none());
    let mut fitting = found.iter().filter(fits);
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(Some(one.key.clone())),
        (Some(_), Some(_)) => {
            // Nobody but a person can tell which of them is meant.
            notes.push(Note::new("several_tasks", "ResponseFor/Code", number));
            Ok(None)
        }
        _ => Ok(None),
    }
}

/// Whether a task is the one that a reply names by number and, where it says them, day and issuer.
fn fits(about: &About, task: &Directive) -> bool {
    about.number.as_deref() == Some(task.number.as_str())
        && about.issued_on.is_none_or(|day| day == task.issued_on)
        && match (&about.sender, &task.issuer_code) {
            (Some(sender), Some(issuer)) => edxml::equivalent(sender, issuer),
            _ => true,
        }
}

/// Completes a task by the first of our documents that answer it, or opens it again when none of those stands any more. A
/// day that a person or another system entered stays.
pub(super) fn settle(
    db: &mut AnyConnection,
    tasks: &mut Tasks,
    key: &str,
    at: Timestamp,
    did: &mut Vec<Did>,
) -> Result<(), Error> {
    let Some(mut task) = tasks.get(db, key)? else {
        return Ok(());
    };
    let documents = store::of_directive(db, key)?;
    let ids: Vec<String> = documents
        .iter()
        .map(|known| known.document_id.clone())
        .collect();
    let is_meant = |about: &About| match &about.document_id {
        Some(id) if ids.contains(id) => about.sender.as_ref().is_none_or(|sender| {
            let mut senders = documents.iter().map(|known| &known.sender);
            senders.any(|known| known == sender)
        }),
        _ => fits(about, &task.row),
    };
    let replies = store::replies_to(db, &ids, &task.row.number)?;
    let meant: Vec<Known> = replies
        .into_iter()
        .filter(|(_, about)| is_meant(about))
        .map(|(known, _)| known)
        .collect();
    let by_a_reply = match (&task.row.done_on, &task.row.reply_number) {
        (None, _) => true,
        (Some(_), Some(number)) => meant.iter().any(|known| known.number == *number),
        (Some(_), None) => false,
    };
    if !by_a_reply || task.void_reason.is_some() {
        return Ok(());
    }
    let first = meant
        .iter()
        .filter(|known| known.live && known.issued_on >= task.row.issued_on)
        .min_by_key(|known| (known.issued_on, known.sent_at));
    let done_on = first.map(|known| known.issued_on);
    let reply_number = first.map(|known| known.number.clone());
    if (done_on, &reply_number) == (task.row.done_on, &task.row.reply_number) {
        return Ok(());
    }
    let action = match done_on {
        Some(_) => Action::Completed,
        None => Action::Reopened,
    };
    did.push(Did::new(RecordKind::Directives, &task.row.number, action));
    task.row.done_on = done_on;
    task.row.reply_number = reply_number;
    task.source_updated_at = task.source_updated_at.max(at);
    tasks.put(task);
    Ok(())
}
