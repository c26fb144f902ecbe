//! The working calendar that rules: the one that ships with `worktime`, with the years that people entered laid over it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use diesel::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;
use worktime::{Calendar, CalendarYear, Reckoned, SpecialDay};

use super::Definition;
use crate::db::AnyConnection;
use crate::db::schema::calendar_years;
use crate::db::types::Timestamp;
use crate::error::Error;

/// A year as somebody entered or confirmed it.
#[derive(Clone, Debug)]
pub struct EnteredYear {
    /// Counted over all years.
    pub version: i32,
    /// Which year.
    pub year: i32,
    /// Whether its days are complete and official.
    pub confirmed: bool,
    /// Its special days, in order.
    pub days: Vec<SpecialDay>,
    /// Why it was changed; empty where it was only confirmed.
    pub reason: String,
    /// The document it rests on.
    pub document: String,
    /// Who.
    pub set_by: String,
    /// When.
    pub set_at: Timestamp,
}

impl EnteredYear {
    fn year(&self) -> Result<CalendarYear, Error> {
        CalendarYear::new(self.year, self.confirmed, self.days.clone()).map_err(Error::internal)
    }
}

/// On which calendar a number of working days rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CalendarUsed {
    /// Its version.
    #[schema(example = "vn-civil-service-2026.1")]
    pub version: String,
    /// The years it touches that nobody has confirmed: the number may still change.
    #[schema(example = json!([2027]))]
    pub unconfirmed_years: Vec<i32>,
}

impl CalendarUsed {
    /// Takes a value that was reckoned with `calendar` apart from what it rests on.
    pub fn of<T>(calendar: &Calendar, reckoned: Reckoned<T>) -> (T, Self) {
        let used = Self {
            version: calendar.version().to_owned(),
            unconfirmed_years: reckoned.unconfirmed_years,
        };
        (reckoned.value, used)
    }
}

type Row = (i32, i32, bool, String, String, String, String, Timestamp);

fn entered_year(row: Row) -> Result<EnteredYear, Error> {
    let (version, year, confirmed, days, reason, document, set_by, set_at) = row;
    Ok(EnteredYear {
        version,
        year,
        confirmed,
        days: serde_json::from_str(&days).map_err(Error::internal)?,
        reason,
        document,
        set_by,
        set_at,
    })
}

/// Every version of every year, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn entered_years(db: &mut AnyConnection) -> Result<Vec<EnteredYear>, Error> {
    let rows: Vec<Row> = calendar_years::table
        .order(calendar_years::version)
        .select((
            calendar_years::version,
            calendar_years::year,
            calendar_years::confirmed,
            calendar_years::days,
            calendar_years::reason,
            calendar_years::document,
            calendar_years::set_by,
            calendar_years::set_at,
        ))
        .load(db)?;
    rows.into_iter().map(entered_year).collect()
}

/// Appends a version of a year. The caller holds [`Lock::Calendar`](crate::db::locks::Lock::Calendar) and rebuilds the
/// tallies that count working days.
///
/// # Errors
/// Those of the database.
pub fn enter_year(db: &mut AnyConnection, entered: &EnteredYear) -> Result<(), Error> {
    let days = serde_json::to_string(&entered.days).map_err(Error::internal)?;
    diesel::insert_into(calendar_years::table)
        .values((
            calendar_years::version.eq(entered.version),
            calendar_years::year.eq(entered.year),
            calendar_years::confirmed.eq(entered.confirmed),
            calendar_years::days.eq(days),
            calendar_years::reason.eq(&entered.reason),
            calendar_years::document.eq(&entered.document),
            calendar_years::set_by.eq(&entered.set_by),
            calendar_years::set_at.eq(entered.set_at),
        ))
        .execute(db)?;
    Ok(())
}

fn laid_over(
    version: &str,
    entered: impl IntoIterator<Item = CalendarYear>,
) -> Result<Calendar, Error> {
    Calendar::vietnam_civil_service()
        .with_years(version, entered)
        .map_err(Error::internal)
}

/// The newest version of each entered year, by year.
type Years = BTreeMap<i32, CalendarYear>;

/// The entered years that rule, and the name of the calendar that they make; none when nobody entered any.
fn newest(
    db: &mut AnyConnection,
    as_of: Option<Timestamp>,
) -> Result<Option<(String, Years)>, Error> {
    let mut entered = entered_years(db)?;
    entered.retain(|one| as_of.is_none_or(|as_of| one.set_at <= as_of));
    let Some(last) = entered.last() else {
        return Ok(None);
    };
    let version = format!(
        "{}+{}",
        Calendar::vietnam_civil_service().version(),
        last.version
    );
    let mut years = BTreeMap::new();
    for one in &entered {
        years.insert(one.year, one.year()?);
    }
    Ok(Some((version, years)))
}

/// The calendar that rules now.
///
/// # Errors
/// Those of the database.
pub fn calendar(db: &mut AnyConnection) -> Result<Cow<'static, Calendar>, Error> {
    calendar_as_of(db, None)
}

/// The calendar that ruled at a past time; the one that rules now when no time is given.
///
/// # Errors
/// Those of the database.
pub fn calendar_as_of(
    db: &mut AnyConnection,
    as_of: Option<Timestamp>,
) -> Result<Cow<'static, Calendar>, Error> {
    Ok(match newest(db, as_of)? {
        None => Cow::Borrowed(Calendar::vietnam_civil_service()),
        Some((version, years)) => Cow::Owned(laid_over(&version, years.into_values())?),
    })
}

/// The name under which settings carry the entered years to a formula.
const CARRIED: &str = "calendar";

/// Whether the settings of an indicator make it count working days: one of its questions is answered with that word.
pub fn counts_working_days(definition: &Definition, settings: &Value) -> bool {
    definition
        .questions
        .iter()
        .any(|question| settings[question.name] == "working")
}

/// Puts the entered years into the settings of a formula that counts working days: a formula sees nothing but its row and
/// its settings, and a figure that was signed with them keeps the days it was computed with.
pub(super) fn carry(
    db: &mut AnyConnection,
    definition: &Definition,
    as_of: Option<Timestamp>,
    settings: &mut Value,
) -> Result<(), Error> {
    if !counts_working_days(definition, settings) {
        return Ok(());
    }
    if let (Some((version, years)), Some(settings)) = (newest(db, as_of)?, settings.as_object_mut())
    {
        let years: Vec<&CalendarYear> = years.values().collect();
        settings.insert(
            CARRIED.to_owned(),
            json!({ "version": version, "years": years }),
        );
    }
    Ok(())
}

#[derive(serde::Deserialize)]
struct Carried {
    version: String,
    years: Vec<CarriedYear>,
}

#[derive(serde::Deserialize)]
struct CarriedYear {
    year: i32,
    confirmed: bool,
    days: Vec<SpecialDay>,
}

fn read(carried: &Value) -> Option<Calendar> {
    let Carried { version, years } = serde::Deserialize::deserialize(carried).ok()?;
    let years: Option<Vec<CalendarYear>> = years
        .into_iter()
        .map(|one| CalendarYear::new(one.year, one.confirmed, one.days).ok())
        .collect();
    laid_over(&version, years?).ok()
}

thread_local! {
    /// A recount asks once a row, always for the same calendar.
    static LAST: RefCell<Option<(String, Rc<Calendar>)>> = const { RefCell::new(None) };
}

/// Runs `count` with the calendar that the settings of a formula carry.
pub fn with_calendar<T>(settings: &Value, count: impl FnOnce(&Calendar) -> T) -> T {
    let carried = &settings[CARRIED];
    let Some(version) = carried["version"].as_str() else {
        return count(Calendar::vietnam_civil_service());
    };
    let known = LAST.with_borrow(|last| {
        last.as_ref()
            .filter(|(of, _)| of == version)
            .map(|(_, calendar)| Rc::clone(calendar))
    });
    let calendar = known.or_else(|| {
        let calendar = Rc::new(read(carried)?);
        LAST.set(Some((version.to_owned(), Rc::clone(&calendar))));
        Some(calendar)
    });
    count(
        calendar
            .as_deref()
            .unwrap_or_else(|| Calendar::vietnam_civil_service()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_carry_the_days_that_a_formula_counts_with() {
        let new_year: chrono::NaiveDate = "2027-01-01".parse().expect("a day");
        let works = |settings: &Value| {
            with_calendar(settings, |calendar| {
                calendar.is_working_day(new_year).map(|day| day.value)
            })
        };
        assert_eq!(works(&json!({ "iso_days": "working" })), Ok(false));
        let carried = |version: &str, days: Value| {
            let year = json!({ "year": 2027, "confirmed": true, "days": days });
            json!({ "iso_days": "working", "calendar": { "version": version, "years": [year] } })
        };
        let off = json!([{ "day": "2027-01-01", "kind": "off", "reason": "", "source": "" }]);
        assert_eq!(works(&carried("a+1", json!([]))), Ok(true));
        assert_eq!(works(&carried("a+2", off)), Ok(false));
        assert_eq!(works(&carried("a+1", json!([]))), Ok(true));
    }
}
