//! What a document message does to rows: makes and changes them, takes them back, completes tasks.

use super::answer::{Action, Did, Note, Taken};
use super::desk::{Desk, Stop};
use super::model::{Brought, Does, Said};
use super::settling::answered;
use super::store::{self, Known};
use super::work::{Anew, Work};
use crate::db::AnyConnection;
use crate::error::FieldCode;
use crate::features::directives::Directive;
use crate::features::documents::{Document, Secrecy};
use crate::features::feeds::Counts;
use crate::features::records::{self, Found, RecordKind};

/// Does what a document message says.
pub(super) fn place(db: &mut AnyConnection, desk: &Desk<'_>, said: Said) -> Result<Taken, Stop> {
    let at = said.sent_at.unwrap_or(desk.now);
    let mut work = Work::new(db, at)?;
    let known = store::find(db, &said.sender, &said.document_id)?;
    match said.does {
        Does::Asks => {
            let note = Note::new("asks_for_return", "BussinessDocType", "4");
            work.notes.push(note);
        }
        Does::Revokes => revoke(db, &mut work, &said)?,
        Does::Brings | Does::Replaces => {
            if known.as_ref().is_some_and(|known| at < known.sent_at) {
                let counts = Counts {
                    stale: 1,
                    ..Counts::default()
                };
                return Ok(Taken {
                    outcome: desk.keep(db, counts, Vec::new())?,
                    sender: Some(said.sender),
                    document_id: Some(said.document_id),
                    did: Vec::new(),
                    notes: Vec::new(),
                });
            }
            if let Some(brought) = &said.brought {
                bring(db, desk, &mut work, &said, brought, known)?;
            }
        }
    }
    work.finish(db, desk, said.sender, Some(said.document_id))
}

fn with_reason(what: &str, reason: Option<&str>) -> String {
    match reason.filter(|reason| !reason.is_empty()) {
        Some(reason) => format!("{what}: {reason}"),
        None => what.to_owned(),
    }
}

fn revoke(db: &mut AnyConnection, work: &mut Work, said: &Said) -> Result<(), Stop> {
    let reason = with_reason("Thu hồi", said.reason.as_deref());
    let mut any = false;
    for id in &said.former {
        match store::find(db, &said.sender, id)? {
            Some(known) => {
                any = true;
                if known.live {
                    work.take_back(db, &known, &reason, &Anew::default())?;
                }
            }
            None => work
                .notes
                .push(Note::new("unknown_document", "DocumentId", id)),
        }
    }
    if !any && !said.former.is_empty() {
        return Err((FieldCode::NotFound, "DocumentId", said.former[0].clone()).into());
    }
    Ok(())
}

fn bring(
    db: &mut AnyConnection,
    desk: &Desk<'_>,
    work: &mut Work,
    said: &Said,
    brought: &Brought,
    known: Option<Known>,
) -> Result<(), Stop> {
    let number = brought.document.number.as_str();
    if brought.not_for_us {
        work.notes.push(Note::new("not_for_us", "ReceiverList", ""));
        if let Some(known) = known.filter(|known| known.live) {
            let reason = with_reason("Đã đưa khỏi nơi nhận", said.reason.as_deref());
            work.take_back(db, &known, &reason, &Anew::default())?;
        }
        return Ok(());
    }
    let key = records::key_of(&brought.document);
    let directive_key = brought.directive.as_ref().map(records::key_of);
    let anew = Anew {
        document: Some(&key),
        directive: directive_key.as_deref(),
    };
    // What people said of the task stays when its document is replaced.
    let mut former_task = known.as_ref().and_then(|known| known.directive_key.clone());
    for id in &said.former {
        let Some(old) = store::find(db, &said.sender, id)? else {
            work.notes
                .push(Note::new("unknown_document", "DocumentId", id));
            continue;
        };
        former_task = former_task.or(old.directive_key.clone());
        if old.live {
            let what = format!("Được thay thế bằng {number}");
            let reason = with_reason(&what, said.reason.as_deref());
            work.take_back(db, &old, &reason, &anew)?;
        }
    }
    let before = store::replies_of(db, &said.sender, &said.document_id)?;
    if let Some(old) = &known {
        // Its number or date changed, by which its rows are known.
        store::put(
            db,
            &Known {
                live: false,
                ..old.clone()
            },
        )?;
        let reason = format!("Cập nhật thành {number}");
        if old.document_key != key {
            work.void_document(db, &old.document_key, &reason)?;
        }
        if let (Some(former), Some(present)) = (&old.directive_key, &directive_key)
            && former != present
        {
            work.void_task(db, former, &reason)?;
        }
    }
    let former_document = known.as_ref().map(|known| known.document_key.clone());
    bring_document(db, desk, work, brought, &key, former_document)?;
    if let (Some(task), Some(key)) = (&brought.directive, &directive_key) {
        bring_task(db, desk, work, brought, task, key, former_task)?;
        work.touched.insert(key.clone());
    }
    if brought.only_informs {
        work.notes
            .push(Note::new("only_informs", "SteeringType", ""));
    }
    store::put(
        db,
        &Known {
            sender: said.sender.clone(),
            document_id: said.document_id.clone(),
            number: brought.document.number.clone(),
            issued_on: brought.document.issued_on,
            document_key: key,
            directive_key: directive_key.or(known.and_then(|known| known.directive_key)),
            live: true,
            sent_at: work.at,
        },
    )?;
    store::put_replies(db, &said.sender, &said.document_id, &brought.replies_to)?;
    for about in &brought.replies_to {
        match answered(db, about, &mut work.notes)? {
            Some(task) => {
                work.touched.insert(task);
            }
            // It is completed as soon as the task arrives.
            None => work.notes.push(Note::new(
                "unknown_task",
                "ResponseFor",
                about.number.as_deref().unwrap_or_default(),
            )),
        }
    }
    for about in before {
        work.touched.extend(answered(db, &about, &mut Vec::new())?);
    }
    Ok(())
}

fn bring_document(
    db: &mut AnyConnection,
    desk: &Desk<'_>,
    work: &mut Work,
    brought: &Brought,
    key: &str,
    former: Option<String>,
) -> Result<(), Stop> {
    let mut keys = vec![key.to_owned()];
    keys.extend(former.filter(|former| former != key));
    let found = records::find::<Document>(db, &keys)?;
    let present = found.iter().find(|row| row.key == key);
    let earlier = present.or(found.first());
    let mut row = brought.document.clone();
    if let Some(earlier) = earlier {
        let Document {
            type_name,
            subject,
            digitally_signed,
            reply_to,
            ..
        } = earlier.row.clone();
        row.type_name = row.type_name.or(type_name);
        row.digitally_signed = row.digitally_signed.or(digitally_signed);
        row.reply_to = row.reply_to.or(reply_to);
        if row.secrecy == Secrecy::None {
            row.subject = row.subject.or(subject);
        }
    }
    match present {
        None => work.did.push(Did::new(
            RecordKind::Documents,
            &row.number,
            Action::Created,
        )),
        Some(present) if present.row != row || present.void_reason.is_some() => work.did.push(
            Did::new(RecordKind::Documents, &row.number, Action::Updated),
        ),
        Some(_) => {}
    }
    let unit_id = work.unit(brought.unit.as_deref(), earlier.map(|row| &row.unit_id));
    let at = present.map_or(work.at, |row| row.source_updated_at.max(work.at));
    work.put_document(Found {
        key: key.to_owned(),
        unit_id,
        source: desk.feed.code.clone(),
        source_updated_at: at,
        void_reason: None,
        row,
    })?;
    Ok(())
}

fn bring_task(
    db: &mut AnyConnection,
    desk: &Desk<'_>,
    work: &mut Work,
    brought: &Brought,
    task: &Directive,
    key: &str,
    former: Option<String>,
) -> Result<(), Stop> {
    let present = work.tasks.get(db, key)?;
    let earlier = match (&present, former) {
        (None, Some(former)) => work.tasks.get(db, &former)?,
        _ => present.clone(),
    };
    let mut row = task.clone();
    if let Some(earlier) = &earlier {
        // What people entered: who leads, what was granted, what was noted. A reply completes it anew.
        let Directive {
            subject,
            role,
            extensions,
            done_on,
            reply_number,
            note,
            ..
        } = earlier.row.clone();
        row.role = role;
        row.extensions = extensions;
        row.note = note;
        if present.is_some() {
            row.done_on = done_on;
            row.reply_number = reply_number;
        }
        if row.subject.is_empty() {
            row.subject = subject;
        }
    }
    match &present {
        None => work.did.push(Did::new(
            RecordKind::Directives,
            &row.number,
            Action::Created,
        )),
        Some(present) if present.row != row || present.void_reason.is_some() => work.did.push(
            Did::new(RecordKind::Directives, &row.number, Action::Updated),
        ),
        Some(_) => {}
    }
    let unit_id = work.unit(
        brought.unit.as_deref(),
        earlier.as_ref().map(|row| &row.unit_id),
    );
    let at = present.map_or(work.at, |row| row.source_updated_at.max(work.at));
    work.tasks.put(Found {
        key: key.to_owned(),
        unit_id,
        source: desk.feed.code.clone(),
        source_updated_at: at,
        void_reason: None,
        row,
    });
    Ok(())
}
