//! The files of a message, kept as evidence of its document when the sender asks for them.

use std::collections::HashSet;

use actix_web::web::Bytes;
use edxml::{Message, ReadError, Reading};

use super::answer::{FileFault, FileRefused, FilesTaken};
use super::store;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::error::{Code, Error};
use crate::features::documents::Document;
use crate::features::evidence::{self, EvidenceSubject, NewEvidence, bare_name};
use crate::features::records;
use crate::files::{Files, Kept};
use crate::state::State;

/// Bytes that are written at a time.
const PIECE: usize = 256 * 1024;

/// Whether the message brings a document of which nothing may be kept.
pub(super) fn is_secret(reading: &Reading) -> bool {
    matches!(&reading.message, Message::Document(document) if document.is_secret())
}

/// Keeps the files that were found in the message about the document of `whose` agency and id.
///
/// # Errors
/// Those of the file store and of the database; the message itself was taken by then.
pub(super) async fn keep(
    state: &State,
    actor: &Actor,
    whose: (String, String),
    found: edxml::Files,
    secret: bool,
) -> Result<FilesTaken, Error> {
    let edxml::Files { files, refused } = found;
    let mut taken = FilesTaken {
        refused: refused.into_iter().map(unreadable).collect(),
        ..FilesTaken::default()
    };
    let mut kept = Vec::new();
    if secret {
        let all = files.len() + taken.refused.len();
        taken.refused = vec![
            FileRefused {
                name: None,
                why: FileFault::Secret,
            };
            all
        ];
        return Ok(taken);
    }
    for (number, file) in (1..).zip(files) {
        let name = file.name.as_deref().and_then(bare_name);
        let name = name.unwrap_or_else(|| format!("{number}"));
        match write(&state.files, file.bytes.into()).await {
            Ok(one) => kept.push((name, one)),
            Err(error) => {
                let why = match error.code() {
                    Code::UnsupportedMediaType => FileFault::TypeNotTaken,
                    Code::PayloadTooLarge => FileFault::TooLarge,
                    _ => return Err(error),
                };
                taken.refused.push(FileRefused {
                    name: Some(name),
                    why,
                });
            }
        }
    }
    let (actor, now) = (actor.clone(), state.clock.now());
    state
        .db
        .write(move |db| {
            let Some(document) = document(db, &whose)? else {
                let refused = kept.into_iter().map(|(name, _)| FileRefused {
                    name: Some(name),
                    why: FileFault::NoDocument,
                });
                taken.refused.extend(refused);
                return Ok(taken);
            };
            let there = evidence::of_subject(db, EvidenceSubject::Documents, document.as_str())?;
            // A file that a person took off does not come back by being sent again.
            let mut known: HashSet<String> = there.into_iter().map(|one| one.hash).collect();
            for (file_name, kept) in kept {
                if !known.insert(kept.hash.clone()) {
                    taken.known += 1;
                    continue;
                }
                let one = NewEvidence {
                    subject: Some((EvidenceSubject::Documents, document.0.clone())),
                    kept,
                    file_name,
                    label: None,
                };
                evidence::add(db, &actor, now, one)?;
                taken.kept += 1;
            }
            Ok(taken)
        })
        .await
}

fn unreadable(file: edxml::RefusedFile) -> FileRefused {
    FileRefused {
        name: file.name.as_deref().and_then(bare_name),
        why: match file.why {
            ReadError::TooLarge {
                what: "total_bytes" | "files",
                ..
            } => FileFault::TooLarge,
            _ => FileFault::Unreadable,
        },
    }
}

async fn write(files: &Files, bytes: Bytes) -> Result<Kept, Error> {
    let mut incoming = files.take();
    let mut rest = bytes;
    while !rest.is_empty() {
        let piece = rest.split_to(rest.len().min(PIECE));
        if let Err(error) = incoming.write(piece).await {
            incoming.give_up().await;
            return Err(error);
        }
    }
    incoming.keep().await
}

/// The row of the document that stands.
fn document(
    db: &mut AnyConnection,
    (sender, document_id): &(String, String),
) -> Result<Option<crate::ids::RecordId>, Error> {
    match store::find(db, sender, document_id)? {
        Some(known) if known.live => records::id_of::<Document>(db, &known.document_key),
        _ => Ok(None),
    }
}
