//! Reading and changing the tree.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::abbreviation;
use super::model::{MAX_NAME, NewUnit, Unit, UnitKind};
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::schema::{unit_aliases, units};
use crate::db::types::Timestamp;
use crate::error::{Code, Error, FieldCode};
use crate::features::audit_log::{self, Entry};
use crate::ids::UnitId;
use crate::text::fold;

/// All units with their aliases: a department has some dozens, so everything about names and subtrees is asked of this.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    units: Vec<Unit>,
    aliases: Vec<(UnitId, String)>,
    by_name: HashMap<String, UnitId>,
    /// None where two units shorten to the same letters.
    by_short_form: HashMap<String, Option<UnitId>>,
}

impl Directory {
    fn new(units: Vec<Unit>, aliases: Vec<(UnitId, String)>) -> Self {
        let mut by_name = HashMap::new();
        // Earlier ones win: a code over a name, a name over a short name, all over an alias.
        let names = [
            units
                .iter()
                .map(|unit| (&unit.code, &unit.id))
                .collect::<Vec<_>>(),
            units.iter().map(|unit| (&unit.name, &unit.id)).collect(),
            units
                .iter()
                .map(|unit| (&unit.short_name, &unit.id))
                .collect(),
        ];
        for (name, unit) in names.into_iter().flatten() {
            by_name.entry(fold(name)).or_insert_with(|| unit.clone());
        }
        for (unit, alias) in &aliases {
            by_name.entry(fold(alias)).or_insert_with(|| unit.clone());
        }
        let mut by_short_form: HashMap<String, Option<UnitId>> = HashMap::new();
        for unit in &units {
            for form in abbreviation::forms(&unit.name) {
                by_short_form
                    .entry(form)
                    .and_modify(|known| *known = None)
                    .or_insert_with(|| Some(unit.id.clone()));
            }
        }
        Self {
            units,
            aliases,
            by_name,
            by_short_form,
        }
    }

    /// All units, parents before children, siblings in their order.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The department itself: the unit at the top of the tree.
    pub fn root(&self) -> Option<&Unit> {
        self.units()
            .iter()
            .find(|unit| unit.parent_id.is_none() && unit.kind == UnitKind::Unit)
    }

    /// The unit with this id.
    pub fn get(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| &unit.id == id)
    }

    /// The unit that a document means by `name`: by code, name, short name or alias, without regard to accents and case.
    pub fn find(&self, name: &str) -> Option<&Unit> {
        self.get(self.by_name.get(&fold(name))?)
    }

    /// As [`Directory::find`], and by the abbreviations of documents ("Phòng TCHC") where only one unit fits. For words
    /// that people wrote; programs name a unit by its code.
    pub fn find_named(&self, name: &str) -> Option<&Unit> {
        self.find(name).or_else(|| {
            let short_form = self.by_short_form.get(&abbreviation::bare(name))?;
            self.get(short_form.as_ref()?)
        })
    }

    /// The aliases of a unit.
    pub fn aliases<'a>(&'a self, id: &'a UnitId) -> impl Iterator<Item = &'a str> {
        self.aliases
            .iter()
            .filter(move |(unit, _)| unit == id)
            .map(|(_, alias)| alias.as_str())
    }

    /// A unit and all below it.
    pub fn subtree(&self, root: &UnitId) -> HashSet<UnitId> {
        let mut found = HashSet::from([root.clone()]);
        // Parents come before children, so one pass is enough.
        for unit in &self.units {
            if unit
                .parent_id
                .as_ref()
                .is_some_and(|parent| found.contains(parent))
            {
                found.insert(unit.id.clone());
            }
        }
        found
    }

    /// The units whose rows a caller may reach; none means all of them.
    pub fn reachable(&self, reach: &Reach) -> Option<HashSet<UnitId>> {
        match reach {
            Reach::All => None,
            Reach::Unit(unit) => Some(self.subtree(unit)),
            Reach::Nothing => Some(HashSet::new()),
        }
    }

    /// The units that a list is asked for, within those that the caller may reach: `unit` with those below it, or all
    /// that may be reached; none means that nothing limits it.
    ///
    /// # Errors
    /// `not_found` at `unit` when there is no such unit; `outside_unit` when the caller may not reach it.
    pub fn asked_for(
        &self,
        reach: &Reach,
        unit: Option<&UnitId>,
    ) -> Result<Option<HashSet<UnitId>>, Error> {
        let may_reach = self.reachable(reach);
        let Some(unit) = unit else {
            return Ok(may_reach);
        };
        self.get(unit)
            .ok_or_else(|| Error::field("unit", FieldCode::NotFound))?;
        match may_reach {
            Some(reach) if !reach.contains(unit) => Err(Code::OutsideUnit.into()),
            _ => Ok(Some(self.subtree(unit))),
        }
    }
}

/// Reads the whole tree.
///
/// # Errors
/// Those of the database.
pub fn directory(db: &mut AnyConnection) -> Result<Directory, Error> {
    let mut rows: Vec<Unit> = units::table
        .order((units::position, units::name))
        .select(Unit::as_select())
        .load(db)?;
    let mut ordered = Vec::with_capacity(rows.len());
    let mut placed: HashSet<UnitId> = HashSet::new();
    // Level by level: what has no parent, then what has a placed one.
    while !rows.is_empty() {
        let before = ordered.len();
        let (ready, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|unit| {
            unit.parent_id
                .as_ref()
                .is_none_or(|parent| placed.contains(parent))
        });
        placed.extend(ready.iter().map(|unit| unit.id.clone()));
        ordered.extend(ready);
        rows = rest;
        if ordered.len() == before {
            return Err(Error::internal("the unit tree has a circle"));
        }
    }
    let aliases = unit_aliases::table
        .order(unit_aliases::alias)
        .select((unit_aliases::unit_id, unit_aliases::alias))
        .load(db)?;
    Ok(Directory::new(ordered, aliases))
}

/// A unit and all below it.
///
/// # Errors
/// `not_found` when there is no such unit.
pub fn subtree(db: &mut AnyConnection, root: &UnitId) -> Result<HashSet<UnitId>, Error> {
    let directory = directory(db)?;
    directory.get(root).ok_or_else(Error::not_found)?;
    Ok(directory.subtree(root))
}

/// Makes a unit.
///
/// # Errors
/// `validation_failed`: a field is wrong, the code is taken, the parent is unknown.
pub fn create(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    new: NewUnit,
) -> Result<Unit, Error> {
    let unit = new.into_unit(now)?;
    let taken: bool = diesel::select(diesel::dsl::exists(
        units::table.filter(units::code.eq(&unit.code)),
    ))
    .get_result(db)?;
    if taken {
        return Err(Error::field("code", FieldCode::Taken));
    }
    check_parent(db, &unit)?;
    diesel::insert_into(units::table)
        .values(unit.clone())
        .execute(db)?;
    log(
        db,
        actor,
        now,
        "unit.create",
        &unit,
        serde_json::json!({ "code": unit.code, "name": unit.name, "parent_id": unit.parent_id }),
    )?;
    Ok(unit)
}

fn check_parent(db: &mut AnyConnection, unit: &Unit) -> Result<(), Error> {
    let Some(parent) = &unit.parent_id else {
        return Ok(());
    };
    let directory = directory(db)?;
    if directory.get(parent).is_none() {
        return Err(Error::field("parent_id", FieldCode::NotFound));
    }
    if directory.subtree(&unit.id).contains(parent) {
        return Err(Error::field("parent_id", FieldCode::Circular));
    }
    Ok(())
}

/// Replaces a unit's fields by those of `changed`, which must be the present ones with changes laid over them.
pub(super) fn update(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    old: &Unit,
    changed: Unit,
) -> Result<Unit, Error> {
    let mut unit = changed.checked()?;
    check_parent(db, &unit)?;
    unit.updated_at = now;
    unit.revision += 1;
    diesel::update(units::table.find(&unit.id))
        .set((
            units::parent_id.eq(&unit.parent_id),
            units::name.eq(&unit.name),
            units::short_name.eq(&unit.short_name),
            units::position.eq(unit.position),
            units::active.eq(unit.active),
            units::search.eq(&unit.search),
            units::updated_at.eq(unit.updated_at),
            units::revision.eq(unit.revision),
        ))
        .execute(db)?;
    let detail = serde_json::json!({
        "old": { "name": old.name, "short_name": old.short_name, "parent_id": old.parent_id, "active": old.active },
        "new": { "name": unit.name, "short_name": unit.short_name, "parent_id": unit.parent_id, "active": unit.active },
    });
    log(db, actor, now, "unit.update", &unit, detail)?;
    Ok(unit)
}

/// Remembers that documents call a unit by this name too. Saying it again changes nothing.
///
/// # Errors
/// `taken` when the name already means another unit, `not_found` when there is no such unit.
pub fn add_alias(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    unit: &UnitId,
    alias: &str,
) -> Result<(), Error> {
    let alias = alias.trim();
    if alias.is_empty() {
        return Err(Error::field("alias", FieldCode::Required));
    }
    if alias.chars().count() > MAX_NAME {
        return Err(Error::field("alias", FieldCode::TooLong));
    }
    if alias.contains('\0') {
        return Err(Error::field("alias", FieldCode::InvalidFormat));
    }
    let directory = directory(db)?;
    let owner = directory.get(unit).ok_or_else(Error::not_found)?;
    match directory.find(alias) {
        Some(known) if known.id == owner.id => return Ok(()),
        Some(_) => return Err(Error::field("alias", FieldCode::Taken)),
        None => {}
    }
    diesel::insert_into(unit_aliases::table)
        .values((
            unit_aliases::id.eq(UnitId::new().0),
            unit_aliases::unit_id.eq(unit),
            unit_aliases::alias.eq(alias),
            unit_aliases::folded.eq(fold(alias)),
            unit_aliases::created_at.eq(now),
        ))
        .execute(db)?;
    log(
        db,
        actor,
        now,
        "unit.add_alias",
        owner,
        serde_json::json!({ "alias": alias }),
    )
}

/// Forgets an alias.
pub(super) fn remove_alias(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    unit: &UnitId,
    alias: &str,
) -> Result<(), Error> {
    let directory = directory(db)?;
    let owner = directory.get(unit).ok_or_else(Error::not_found)?;
    let gone = diesel::delete(
        unit_aliases::table.filter(
            unit_aliases::unit_id
                .eq(unit)
                .and(unit_aliases::folded.eq(fold(alias))),
        ),
    )
    .execute(db)?;
    if gone == 0 {
        return Err(Error::not_found());
    }
    log(
        db,
        actor,
        now,
        "unit.remove_alias",
        owner,
        serde_json::json!({ "alias": alias }),
    )
}

fn log(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    action: &'static str,
    unit: &Unit,
    detail: serde_json::Value,
) -> Result<(), Error> {
    let entry = Entry {
        action,
        subject_kind: "unit",
        subject_id: unit.id.0.clone(),
        detail,
    };
    audit_log::record(db, actor, now, entry)
}
