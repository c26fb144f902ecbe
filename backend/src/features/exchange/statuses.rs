//! What a status message does: it is kept with its document and, where the feed wants it, completes a task.

use edxml::{Status, StatusCode, modern};

use super::answer::{Action, Did, Note, Taken};
use super::desk::{Desk, Stop, sum};
use super::model::{About, instant, one_line};
use super::settling::answered;
use super::setup::Setup;
use super::store::{self, StatusRow};
use super::work::Work;
use crate::db::AnyConnection;
use crate::features::feeds::Counts;
use crate::features::records::RecordKind;

const REASON_CHARS: usize = 500;

pub(super) fn take(
    db: &mut AnyConnection,
    desk: &Desk<'_>,
    setup: &Setup,
    status: &Status,
) -> Result<Taken, Stop> {
    let said_at = status.at.map(instant).filter(|at| *at <= desk.now);
    let said_at = said_at.unwrap_or(desk.now);
    let about = About::new(&status.about);
    let mut work = Work::new(db, said_at)?;
    let known = match (&about.sender, &about.document_id) {
        (Some(sender), Some(id)) => store::find(db, sender, id)?,
        _ => None,
    };
    if known.is_none() {
        let name = about.document_id.as_deref().or(about.number.as_deref());
        let note = Note::new("unknown_document", "ResponseFor", name.unwrap_or_default());
        work.notes.push(note);
    }
    let is_ours = setup.is_own(&status.sender.id, desk.now.day());
    if setup.status_completes && is_ours && status.status == StatusCode::Completed {
        complete(db, &mut work, &about)?;
    }
    let mut taken = work.finish(
        db,
        desk,
        modern(&status.sender.id),
        about.document_id.clone(),
    )?;
    // Texts are kept of refusals only, which are about the sending; others may tell what a document is about.
    let refusal = matches!(
        status.status,
        StatusCode::Refused | StatusCode::WithdrawalRefused
    );
    let reason = status.description.as_deref().filter(|_| refusal);
    if let Some(push) = &taken.outcome.id {
        store::keep_status(
            db,
            &StatusRow {
                push_id: push.clone(),
                about_sender: about.sender,
                about_document_id: about.document_id,
                about_number: about.number,
                reporter: modern(&status.sender.id),
                reporter_name: status
                    .sender
                    .name
                    .as_deref()
                    .map(|name| one_line(name, 200)),
                status: one_line(status.status.code(), 20),
                reason: reason.map(|reason| one_line(reason, REASON_CHARS)),
                said_at,
            },
        )?;
    }
    taken.outcome.status = sum(taken.outcome.counts, Counts::default()).status();
    Ok(taken)
}

fn complete(db: &mut AnyConnection, work: &mut Work, about: &About) -> Result<(), Stop> {
    let Some(key) = answered(db, about, &mut work.notes)? else {
        return Ok(());
    };
    let task = work.tasks.get(db, &key)?;
    let open = task.filter(|task| task.void_reason.is_none() && task.row.done_on.is_none());
    if let Some(mut task) = open {
        work.did.push(Did::new(
            RecordKind::Directives,
            &task.row.number,
            Action::Completed,
        ));
        task.row.done_on = Some(work.at.day().max(task.row.issued_on));
        task.source_updated_at = task.source_updated_at.max(work.at);
        work.tasks.put(task);
    }
    Ok(())
}
