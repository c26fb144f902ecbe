//! Documents, replies, messages and statuses of the axis in the database.

use diesel::prelude::*;

use super::model::About;
use crate::db::AnyConnection;
use crate::db::schema::{
    exchange_documents, exchange_messages, exchange_replies, exchange_statuses,
};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::ids::PushId;

/// A document under the id that it has on the axis, and the rows that were made of it.
#[derive(Queryable, Selectable, Insertable, Clone, Debug, PartialEq, Eq)]
#[diesel(table_name = exchange_documents)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct Known {
    pub(super) sender: String,
    pub(super) document_id: String,
    pub(super) number: String,
    pub(super) issued_on: Day,
    pub(super) document_key: String,
    pub(super) directive_key: Option<String>,
    pub(super) live: bool,
    pub(super) sent_at: Timestamp,
}

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = exchange_replies)]
#[diesel(treat_none_as_default_value = false)]
struct ReplyRow {
    sender: String,
    document_id: String,
    position: i32,
    about_sender: Option<String>,
    about_document_id: Option<String>,
    about_number: Option<String>,
    about_issued_on: Option<Day>,
}

/// What became of a document at a receiver.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = exchange_statuses)]
#[diesel(treat_none_as_default_value = false)]
pub(super) struct StatusRow {
    pub(super) push_id: PushId,
    pub(super) about_sender: Option<String>,
    pub(super) about_document_id: Option<String>,
    pub(super) about_number: Option<String>,
    pub(super) reporter: String,
    pub(super) reporter_name: Option<String>,
    pub(super) status: String,
    pub(super) reason: Option<String>,
    pub(super) said_at: Timestamp,
}

pub(super) fn find(
    db: &mut AnyConnection,
    sender: &str,
    document_id: &str,
) -> Result<Option<Known>, Error> {
    Ok(exchange_documents::table
        .find((sender, document_id))
        .select(Known::as_select())
        .first(db)
        .optional()?)
}

/// Puts a document in, or its newer state.
pub(super) fn put(db: &mut AnyConnection, known: &Known) -> Result<(), Error> {
    diesel::delete(exchange_documents::table.find((&known.sender, &known.document_id)))
        .execute(db)?;
    diesel::insert_into(exchange_documents::table)
        .values(known.clone())
        .execute(db)?;
    Ok(())
}

/// All documents of which this task was made.
pub(super) fn of_directive(db: &mut AnyConnection, key: &str) -> Result<Vec<Known>, Error> {
    Ok(exchange_documents::table
        .filter(exchange_documents::directive_key.eq(key))
        .order((exchange_documents::sender, exchange_documents::document_id))
        .select(Known::as_select())
        .load(db)?)
}

/// The documents of the axis behind a row of the register.
pub(super) fn of_document(db: &mut AnyConnection, key: &str) -> Result<Vec<Known>, Error> {
    Ok(exchange_documents::table
        .filter(exchange_documents::document_key.eq(key))
        .order((exchange_documents::sender, exchange_documents::document_id))
        .select(Known::as_select())
        .load(db)?)
}

/// What a document of ours answers.
pub(super) fn replies_of(
    db: &mut AnyConnection,
    sender: &str,
    document_id: &str,
) -> Result<Vec<About>, Error> {
    let rows: Vec<ReplyRow> = exchange_replies::table
        .filter(exchange_replies::sender.eq(sender))
        .filter(exchange_replies::document_id.eq(document_id))
        .order(exchange_replies::position)
        .select(ReplyRow::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(about).collect())
}

fn about(row: ReplyRow) -> About {
    let ReplyRow {
        sender: _,
        document_id: _,
        position: _,
        about_sender,
        about_document_id,
        about_number,
        about_issued_on,
    } = row;
    About {
        sender: about_sender,
        document_id: about_document_id,
        number: about_number,
        issued_on: about_issued_on,
    }
}

/// Says anew what a document of ours answers.
pub(super) fn put_replies(
    db: &mut AnyConnection,
    sender: &str,
    document_id: &str,
    replies: &[About],
) -> Result<(), Error> {
    diesel::delete(
        exchange_replies::table
            .filter(exchange_replies::sender.eq(sender))
            .filter(exchange_replies::document_id.eq(document_id)),
    )
    .execute(db)?;
    for (position, reply) in (0..).zip(replies) {
        let About {
            sender: about_sender,
            document_id: about_document_id,
            number: about_number,
            issued_on: about_issued_on,
        } = reply.clone();
        let row = ReplyRow {
            sender: sender.to_owned(),
            document_id: document_id.to_owned(),
            position,
            about_sender,
            about_document_id,
            about_number,
            about_issued_on,
        };
        diesel::insert_into(exchange_replies::table)
            .values(row)
            .execute(db)?;
    }
    Ok(())
}

/// Our documents that may answer one with such an id or number, each with what it says of that one.
pub(super) fn replies_to(
    db: &mut AnyConnection,
    ids: &[String],
    number: &str,
) -> Result<Vec<(Known, About)>, Error> {
    let rows: Vec<ReplyRow> = exchange_replies::table
        .filter(
            exchange_replies::about_document_id
                .eq_any(ids)
                .or(exchange_replies::about_number.eq(number)),
        )
        .select(ReplyRow::as_select())
        .load(db)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(known) = find(db, &row.sender, &row.document_id)? {
            found.push((known, about(row)));
        }
    }
    Ok(found)
}

/// Whether this very message was taken before.
pub(super) fn was_taken(db: &mut AnyConnection, digest: &str) -> Result<bool, Error> {
    Ok(
        diesel::select(diesel::dsl::exists(exchange_messages::table.find(digest)))
            .get_result(db)?,
    )
}

pub(super) fn remember(
    db: &mut AnyConnection,
    digest: &str,
    push: &PushId,
    at: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(exchange_messages::table)
        .values((
            exchange_messages::digest.eq(digest),
            exchange_messages::push_id.eq(push),
            exchange_messages::received_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}

pub(super) fn keep_status(db: &mut AnyConnection, row: &StatusRow) -> Result<(), Error> {
    diesel::insert_into(exchange_statuses::table)
        .values(row.clone())
        .execute(db)?;
    Ok(())
}

/// What was said of a document, by its id or, where the status named none, its number; the newest first.
pub(super) fn statuses_of(
    db: &mut AnyConnection,
    ids: &[String],
    number: &str,
) -> Result<Vec<StatusRow>, Error> {
    Ok(exchange_statuses::table
        .filter(
            exchange_statuses::about_document_id.eq_any(ids).or(
                exchange_statuses::about_document_id
                    .is_null()
                    .and(exchange_statuses::about_number.eq(number)),
            ),
        )
        .order((
            exchange_statuses::said_at.desc(),
            exchange_statuses::push_id.desc(),
        ))
        .select(StatusRow::as_select())
        .load(db)?)
}
