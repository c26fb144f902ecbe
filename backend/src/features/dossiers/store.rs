//! Reading dossiers and their versions.

use std::collections::HashSet;

use diesel::prelude::*;

use super::model::{Channel, Dossier, DossierRow, DossierStatus, Stored};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{dossier_procedures, dossier_versions, dossiers, pushes};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::procedures::ServiceLevel;
use crate::http::Cursor;
use crate::ids::{DossierId, PushId, UnitId};
use crate::text::like_anywhere;

/// Statuses after which a dossier is no longer worked on.
const ENDED: [DossierStatus; 4] = [
    DossierStatus::Done,
    DossierStatus::Returned,
    DossierStatus::Withdrawn,
    DossierStatus::Refused,
];

/// Which dossiers a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) source: Option<String>,
    pub(super) statuses: Vec<DossierStatus>,
    pub(super) channel: Option<Channel>,
    pub(super) service_level: Option<ServiceLevel>,
    pub(super) procedure_code: Option<String>,
    pub(super) open: Option<bool>,
    pub(super) received_from: Option<Day>,
    pub(super) received_to: Option<Day>,
    /// The first and last promised day of those whose clock runs.
    pub(super) running_due: Option<(Option<Day>, Day)>,
    pub(super) due_from: Option<Day>,
    pub(super) due_to: Option<Day>,
    pub(super) text: Option<String>,
    pub(super) after: Option<Cursor>,
}

/// Dossiers, the latest received first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<Stored>, Error> {
    let Filter {
        units,
        source,
        statuses,
        channel,
        service_level,
        procedure_code,
        open,
        received_from,
        received_to,
        running_due,
        due_from,
        due_to,
        text,
        after,
    } = filter;
    let mut query = dossiers::table.into_boxed();
    if let Some(units) = units {
        query = query.filter(dossiers::unit_id.eq_any(units));
    }
    if let Some(source) = source {
        query = query.filter(dossiers::source.eq(source));
    }
    if !statuses.is_empty() {
        query = query.filter(dossiers::status.eq_any(statuses));
    }
    if let Some(channel) = channel {
        query = query.filter(dossiers::channel.eq(channel));
    }
    if let Some(level) = service_level {
        query = query.filter(dossiers::service_level.eq(level));
    }
    if let Some(code) = procedure_code {
        query = query.filter(dossiers::procedure_code.eq(code));
    }
    query = match open {
        Some(true) => query
            .filter(dossiers::status.ne_all(ENDED))
            .filter(dossiers::received_at.is_not_null()),
        Some(false) => query.filter(dossiers::status.eq_any(ENDED)),
        None => query,
    };
    if let Some(from) = received_from {
        query = query.filter(dossiers::listed_day.ge(from));
    }
    if let Some(to) = received_to {
        query = query.filter(dossiers::listed_day.le(to));
    }
    if let Some((from, to)) = running_due {
        query = query.filter(dossiers::running_due_day.le(to));
        if let Some(from) = from {
            query = query.filter(dossiers::running_due_day.ge(from));
        }
    }
    if let Some(from) = due_from {
        query = query.filter(dossiers::due_at.ge(from.start()));
    }
    if let Some(to) = due_to {
        query = query.filter(dossiers::due_at.lt(to.plus(1).start()));
    }
    if let Some(text) = text {
        let procedures: Vec<String> = dossier_procedures::table
            .filter(
                dossier_procedures::search
                    .like(like_anywhere(&text))
                    .escape('\\'),
            )
            .select(dossier_procedures::code)
            .distinct()
            .load(db)?;
        // Codes are letters without accents, in capitals.
        let code = like_anywhere(&text).to_uppercase();
        query = query.filter(
            dossiers::procedure_code
                .eq_any(procedures)
                .or(dossiers::code.like(code).escape('\\')),
        );
    }
    if let Some(after) = after {
        let day = Day::from_number(after.number(0)?);
        let id = DossierId::from(after.text(1).to_owned());
        query = query.filter(below!((dossiers::listed_day, dossiers::id), (day, id)));
    }
    let rows: Vec<DossierRow> = query
        .order((dossiers::listed_day.desc(), dossiers::id.desc()))
        .limit(limit as i64)
        .select(DossierRow::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(Stored::from).collect())
}

/// One dossier.
pub(super) fn get(db: &mut AnyConnection, id: &DossierId) -> Result<Stored, Error> {
    let row: DossierRow = dossiers::table
        .find(id)
        .select(DossierRow::as_select())
        .first(db)?;
    Ok(row.into())
}

/// One accepted change of a dossier.
pub(super) struct Version {
    pub(super) number: i32,
    pub(super) recorded_at: Timestamp,
    pub(super) push_id: PushId,
    pub(super) pushed_by: String,
    pub(super) dossier: Dossier,
}

/// All versions, oldest first.
pub(super) fn versions(db: &mut AnyConnection, id: &DossierId) -> Result<Vec<Version>, Error> {
    let rows: Vec<(i32, Timestamp, PushId, String)> = dossier_versions::table
        .filter(dossier_versions::dossier_id.eq(id))
        .order(dossier_versions::version_number)
        .select((
            dossier_versions::version_number,
            dossier_versions::recorded_at,
            dossier_versions::push_id,
            dossier_versions::body,
        ))
        .load(db)?;
    let mut versions = Vec::with_capacity(rows.len());
    for (number, recorded_at, push_id, body) in rows {
        let pushed_by = pushes::table
            .find(&push_id)
            .select(pushes::actor_name)
            .first(db)
            .optional()?
            .unwrap_or_default();
        let dossier = serde_json::from_str(&body).map_err(Error::internal)?;
        versions.push(Version {
            number,
            recorded_at,
            push_id,
            pushed_by,
            dossier,
        });
    }
    Ok(versions)
}

/// The unit that answers for a dossier.
///
/// # Errors
/// `not_found`.
pub fn unit_of(db: &mut AnyConnection, id: &DossierId) -> Result<UnitId, Error> {
    Ok(dossiers::table
        .find(id)
        .select(dossiers::unit_id)
        .first(db)?)
}
