//! Rubrics in the database.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use serde_json::json;

use super::model::FiveSAudit;
use super::rubric::{NewRubric, Rubric};
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::schema::five_s_rubrics;
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::features::records::{Objection, objection};
use crate::http::{ETag, IfMatch};
use crate::ids::FiveSRubricId;

#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = five_s_rubrics)]
#[diesel(treat_none_as_default_value = false)]
struct RubricRow {
    id: FiveSRubricId,
    code: String,
    version: i32,
    name: String,
    basis: String,
    groups: String,
    valid_from: Day,
    valid_to: Option<Day>,
    used_until: Option<Day>,
    set_by: String,
    set_at: Timestamp,
    revision: i32,
}

impl RubricRow {
    fn new(rubric: &Rubric) -> Result<Self, Error> {
        let Rubric {
            id,
            code,
            version,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
        } = rubric.clone();
        Ok(Self {
            id,
            code,
            version,
            name,
            basis,
            groups: serde_json::to_string(&groups).map_err(Error::internal)?,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
        })
    }

    fn read(self) -> Result<Rubric, Error> {
        let Self {
            id,
            code,
            version,
            name,
            basis,
            groups,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
        } = self;
        Ok(Rubric {
            id,
            code,
            version,
            name,
            basis,
            groups: serde_json::from_str(&groups).map_err(Error::internal)?,
            valid_from,
            valid_to,
            used_until,
            set_by,
            set_at,
            revision,
        })
    }
}

/// Every version of every rubric, the newest of each code first.
pub(super) fn all(db: &mut AnyConnection) -> Result<Vec<Rubric>, Error> {
    let rows: Vec<RubricRow> = five_s_rubrics::table
        .order((five_s_rubrics::code, five_s_rubrics::version.desc()))
        .select(RubricRow::as_select())
        .load(db)?;
    rows.into_iter().map(RubricRow::read).collect()
}

/// One version.
pub(super) fn get(db: &mut AnyConnection, id: &FiveSRubricId) -> Result<Rubric, Error> {
    let row: RubricRow = five_s_rubrics::table
        .find(id)
        .select(RubricRow::as_select())
        .first(db)?;
    row.read()
}

/// Enters a rubric, or the next version of one that is there.
///
/// # Errors
/// `validation_failed` with every field that is wrong.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewRubric,
) -> Result<FiveSRubricId, Error> {
    let NewRubric {
        code,
        name,
        basis,
        groups,
        valid_from,
        valid_to,
    } = new;
    hold(db, Lock::Tallies)?;
    let mut rubric = Rubric {
        id: FiveSRubricId::new(),
        code,
        version: 1,
        name,
        basis,
        groups,
        valid_from,
        valid_to,
        used_until: None,
        set_by: actor.name.clone(),
        set_at: now,
        revision: 1,
    }
    .checked()?;
    let last: Option<i32> = five_s_rubrics::table
        .filter(five_s_rubrics::code.eq(&rubric.code))
        .select(diesel::dsl::max(five_s_rubrics::version))
        .first(db)?;
    rubric.version = last.unwrap_or_default() + 1;
    diesel::insert_into(five_s_rubrics::table)
        .values(RubricRow::new(&rubric)?)
        .execute(db)?;
    log(db, actor, now, "five_s_rubric.create", &rubric)?;
    Ok(rubric.id)
}

/// Changes a version. One that an audit names can only be taken out of use, or back into it.
///
/// # Errors
/// `precondition_failed`; `wrong_state` for anything else of a frozen version; `validation_failed`.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    id: &FiveSRubricId,
    seen: &IfMatch,
    change: impl FnOnce(Rubric) -> Rubric,
) -> Result<(), Error> {
    hold(db, Lock::Tallies)?;
    let old = get(db, id)?;
    seen.check(&ETag::revision(old.revision))?;
    let changed = change(old.clone()).checked()?;
    let only_closed = Rubric {
        valid_to: old.valid_to,
        ..changed.clone()
    } == old;
    if old.used_until.is_some() && !only_closed {
        return Err(Code::WrongState.into());
    }
    let rubric = Rubric {
        set_by: actor.name.clone(),
        set_at: now,
        revision: old.revision + 1,
        ..changed
    };
    let row = RubricRow::new(&rubric)?;
    diesel::update(five_s_rubrics::table.find(id))
        .set((
            five_s_rubrics::name.eq(row.name),
            five_s_rubrics::basis.eq(row.basis),
            five_s_rubrics::groups.eq(row.groups),
            five_s_rubrics::valid_from.eq(row.valid_from),
            five_s_rubrics::valid_to.eq(row.valid_to),
            five_s_rubrics::set_by.eq(row.set_by),
            five_s_rubrics::set_at.eq(row.set_at),
            five_s_rubrics::revision.eq(row.revision),
        ))
        .execute(db)?;
    log(db, actor, now, "five_s_rubric.update", &rubric)
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    rubric: &Rubric,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "five_s_rubric",
        subject_id: rubric.id.0.clone(),
        detail: json!({
            "code": rubric.code, "version": rubric.version, "name": rubric.name, "basis": rubric.basis,
            "groups": rubric.groups, "valid_from": rubric.valid_from, "valid_to": rubric.valid_to,
        }),
    };
    audit_log::record(db, actor, now, entry)
}

type Named = (String, i32);

fn named(audit: &FiveSAudit) -> Option<Named> {
    audit.rubric_code.clone().zip(audit.rubric_version)
}

/// What stands against each audit's rubric: that it is not there, was not in use, or has other questions.
pub(super) fn check(
    db: &mut AnyConnection,
    audits: &[&FiveSAudit],
) -> Result<Vec<Option<Objection>>, Error> {
    let codes: BTreeSet<&str> = audits
        .iter()
        .filter_map(|audit| audit.rubric_code.as_deref())
        .collect();
    let mut known: HashMap<Named, Rubric> = HashMap::new();
    if !codes.is_empty() {
        let rows: Vec<RubricRow> = five_s_rubrics::table
            .filter(five_s_rubrics::code.eq_any(codes))
            .select(RubricRow::as_select())
            .load(db)?;
        for row in rows {
            known.insert((row.code.clone(), row.version), row.read()?);
        }
    }
    let judge = |audit: &FiveSAudit| {
        let named = named(audit)?;
        match known.get(&named) {
            Some(rubric) => rubric.fits(audit).err(),
            None if known.keys().any(|(code, _)| *code == named.0) => {
                Some(objection("rubric_version", FieldCode::UnknownValue))
            }
            None => Some(objection("rubric_code", FieldCode::UnknownValue)),
        }
    };
    Ok(audits.iter().map(|audit| judge(audit)).collect())
}

/// Freezes the versions that these audits name.
pub(super) fn freeze(db: &mut AnyConnection, audits: &[&FiveSAudit]) -> Result<(), Error> {
    let mut days: BTreeMap<Named, Day> = BTreeMap::new();
    for audit in audits {
        if let Some(named) = named(audit) {
            let last = days.entry(named).or_insert(audit.audited_on);
            *last = audit.audited_on.max(*last);
        }
    }
    for ((code, version), last) in days {
        diesel::update(
            five_s_rubrics::table
                .filter(five_s_rubrics::code.eq(code))
                .filter(five_s_rubrics::version.eq(version))
                .filter(
                    five_s_rubrics::used_until
                        .is_null()
                        .or(five_s_rubrics::used_until.lt(last)),
                ),
        )
        .set(five_s_rubrics::used_until.eq(last))
        .execute(db)?;
    }
    Ok(())
}
