//! The Vietnamese lunar calendar at UTC+7, by the rules that Hồ Ngọc Đức published
//! (*Thuật toán tính âm lịch*): a month begins on the day of the new moon; the month that holds
//! the winter solstice is the eleventh; when thirteen months lie between two eleventh months, the
//! first of them without a principal solar term is a leap month.

mod astronomy;

use astronomy::{LUNATION, LUNATION_ZERO, new_moon_day, sun_twelfth};
use chrono::{Datelike, NaiveDate};

use crate::YearOutOfRange;

/// A day of the lunar calendar. Months are 1 (tháng Giêng) to 12 (tháng Chạp), days 1 to 30.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LunarDate {
    /// The lunar year, numbered by the solar year in which its Tết falls.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u32,
    /// Whether it is the leap month (tháng nhuận) that follows the month of the same number.
    pub leap: bool,
    /// Day of the month, 1 to 30.
    pub day: u32,
}

/// Why a lunar date could not be turned into a solar one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LunarError {
    /// The date lies outside the years served.
    #[error(transparent)]
    Year(#[from] YearOutOfRange),
    /// There is no such month or day in that lunar year.
    #[error("there is no such day in the lunar year {0}")]
    NoSuchDay(i32),
}

impl LunarDate {
    /// The lunar date of a solar day within [`YEARS`](crate::YEARS).
    ///
    /// # Errors
    /// When the day lies outside those years.
    pub fn from_solar(day: NaiveDate) -> Result<Self, YearOutOfRange> {
        YearOutOfRange::check(day.year())?;
        let lunation = lunation_of(day);
        let this = Cycle::ending_in(day.year());
        let cycle = if lunation < this.end {
            this
        } else {
            Cycle::ending_in(day.year() + 1)
        };
        let (year, month, leap) = cycle.month_at(lunation - cycle.start);
        let day = (julian_day(day) - new_moon_day(lunation) + 1) as u32;
        Ok(Self {
            year,
            month,
            leap,
            day,
        })
    }

    /// The solar day of a lunar date.
    ///
    /// # Errors
    /// When that year has no such month or day, or the day lies outside [`YEARS`](crate::YEARS).
    pub fn to_solar(self) -> Result<NaiveDate, LunarError> {
        // The first weeks of 2000 belong to the lunar year 1999.
        if self.year != crate::YEARS.start() - 1 {
            YearOutOfRange::check(self.year)?;
        }
        let no_such_day = LunarError::NoSuchDay(self.year);
        let last_two_months = self.month >= 11;
        let cycle = Cycle::ending_in(self.year + i32::from(last_two_months));
        let lunation = (cycle.start..cycle.end)
            .find(|&it| cycle.month_at(it - cycle.start) == (self.year, self.month, self.leap))
            .ok_or(no_such_day)?;
        let first = new_moon_day(lunation);
        let length = new_moon_day(lunation + 1) - first;
        if !(1..=length).contains(&i64::from(self.day)) {
            return Err(no_such_day);
        }
        let day = from_julian_day(first + i64::from(self.day) - 1).ok_or(no_such_day)?;
        YearOutOfRange::check(day.year())?;
        Ok(day)
    }
}

/// The solar day of mùng 1 Tết in a solar year.
///
/// # Errors
/// When the year lies outside [`YEARS`](crate::YEARS).
pub fn tet(year: i32) -> Result<NaiveDate, YearOutOfRange> {
    feast(year, 1, 1)
}

/// The solar day of Giỗ Tổ Hùng Vương (10/3 lunar) in a solar year.
///
/// # Errors
/// When the year lies outside [`YEARS`](crate::YEARS).
pub fn hung_kings(year: i32) -> Result<NaiveDate, YearOutOfRange> {
    feast(year, 3, 10)
}

fn feast(year: i32, month: u32, day: u32) -> Result<NaiveDate, YearOutOfRange> {
    YearOutOfRange::check(year)?;
    LunarDate {
        year,
        month,
        leap: false,
        day,
    }
    .to_solar()
    .map_err(|_| YearOutOfRange(year))
}

/// The twelve or thirteen lunations from one eleventh month up to, not including, the next.
struct Cycle {
    /// The solar year in which it ends.
    year: i32,
    start: i64,
    end: i64,
    /// Position of the leap month in the cycle, if there is one.
    leap: Option<i64>,
}

impl Cycle {
    fn ending_in(year: i32) -> Self {
        let (start, end) = (solstice_lunation(year - 1), solstice_lunation(year));
        let leap = (end - start == 13)
            .then(|| {
                (1..13).find(|position| {
                    let at = start + position;
                    sun_twelfth(new_moon_day(at)) == sun_twelfth(new_moon_day(at + 1))
                })
            })
            .flatten();
        Self {
            year,
            start,
            end,
            leap,
        }
    }

    /// Lunar year, month and leap flag of the month at a position, 0 being the eleventh month.
    fn month_at(&self, position: i64) -> (i32, u32, bool) {
        let after_leap = self.leap.is_some_and(|leap| position >= leap);
        let regular = position - i64::from(after_leap);
        let year = if regular < 2 {
            self.year - 1
        } else {
            self.year
        };
        let month = ((regular + 10) % 12 + 1) as u32;
        (year, month, self.leap == Some(position))
    }
}

/// The lunation that holds the winter solstice of a year.
fn solstice_lunation(year: i32) -> i64 {
    const WINTER: i64 = 9;
    let last_day = NaiveDate::from_ymd_opt(year, 12, 31).expect("every year has a last day");
    let lunation = lunation_of(last_day);
    // A month that begins past the solstice leaves it to the month before.
    if sun_twelfth(new_moon_day(lunation)) >= WINTER {
        lunation - 1
    } else {
        lunation
    }
}

/// The lunation that a day belongs to.
fn lunation_of(day: NaiveDate) -> i64 {
    let day = julian_day(day);
    let mut lunation = ((day - LUNATION_ZERO) as f64 / LUNATION).floor() as i64;
    // The mean length misses the true new moon by less than a day, on either side.
    while new_moon_day(lunation) > day {
        lunation -= 1;
    }
    while new_moon_day(lunation + 1) <= day {
        lunation += 1;
    }
    lunation
}

/// Julian day number of 31 December of the year 0, the day before chrono's day 1.
const BEFORE_COMMON_ERA: i64 = 1_721_425;

fn julian_day(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) + BEFORE_COMMON_ERA
}

fn from_julian_day(julian_day: i64) -> Option<NaiveDate> {
    let day = i32::try_from(julian_day - BEFORE_COMMON_ERA).ok()?;
    NaiveDate::from_num_days_from_ce_opt(day)
}

#[cfg(test)]
mod tests;
