//! When an office is open, and what that makes of a receipt or a result handed over: early, on time, late.

use std::cmp::Ordering;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{local_day, local_time};

/// One sitting of the office, both limits within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When it opens, Vietnamese time.
    pub opens: NaiveTime,
    /// The last moment at which it is open.
    pub closes: NaiveTime,
}

/// The two sessions of a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked", into = "Unchecked")]
pub struct OfficeHours {
    morning: Session,
    afternoon: Session,
}

/// Sessions that overlap, are empty or stand in the wrong order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("each session must close after it opens, and the afternoon open after the morning closes")]
pub struct OfficeHoursError;

/// Half of a day. The morning ends when the morning session closes; the lunch break, the evening
/// and the night up to midnight count with the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    /// Up to and including the close of the morning session.
    Morning,
    /// After it.
    Afternoon,
}

/// A half of a certain day; they sort in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HalfDay {
    /// The day in Vietnam.
    pub day: NaiveDate,
    /// Which half of it.
    pub half: Half,
}

/// How finely a finish is compared with its due time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// By date: any time of the due day is on time.
    #[default]
    Day,
    /// By half day: due in the morning and finished in the afternoon is late.
    HalfDay,
}

impl OfficeHours {
    /// Office hours with a session before and one after noon.
    ///
    /// # Errors
    /// When a session is empty or the two are not in order.
    pub fn new(morning: Session, afternoon: Session) -> Result<Self, OfficeHoursError> {
        let times = [
            morning.opens,
            morning.closes,
            afternoon.opens,
            afternoon.closes,
        ];
        if times.is_sorted_by(|earlier, later| earlier < later) {
            Ok(Self { morning, afternoon })
        } else {
            Err(OfficeHoursError)
        }
    }

    /// 07:00–11:30 and 13:30–17:00, the usual hours of provincial offices.
    #[must_use]
    pub fn vietnam() -> Self {
        let at = |hour, minute| {
            NaiveTime::from_hms_opt(hour, minute, 0).expect("the usual hours are times of day")
        };
        Self {
            morning: Session {
                opens: at(7, 0),
                closes: at(11, 30),
            },
            afternoon: Session {
                opens: at(13, 30),
                closes: at(17, 0),
            },
        }
    }

    /// The morning session.
    #[must_use]
    pub fn morning(&self) -> Session {
        self.morning
    }

    /// The afternoon session.
    #[must_use]
    pub fn afternoon(&self) -> Session {
        self.afternoon
    }

    /// Which half of which Vietnamese day an instant is in.
    #[must_use]
    pub fn half_day(&self, instant: DateTime<Utc>) -> HalfDay {
        let local = local_time(instant);
        let half = if local.time() <= self.morning.closes {
            Half::Morning
        } else {
            Half::Afternoon
        };
        HalfDay {
            day: local.date(),
            half,
        }
    }

    /// Whether the office has closed for the day at an instant. At the minute of closing it has not.
    #[must_use]
    pub fn is_after_closing(&self, instant: DateTime<Utc>) -> bool {
        local_time(instant).time() > self.afternoon.closes
    }
}

impl Precision {
    /// Compares a finish with its due time: `Less` is early (trước hạn), `Equal` on time (đúng
    /// hạn), `Greater` late (quá hạn).
    #[must_use]
    pub fn compare(
        self,
        hours: &OfficeHours,
        finished: DateTime<Utc>,
        due: DateTime<Utc>,
    ) -> Ordering {
        match self {
            Self::Day => local_day(finished).cmp(&local_day(due)),
            Self::HalfDay => hours.half_day(finished).cmp(&hours.half_day(due)),
        }
    }
}

/// What is stored, before it is known to be in order.
#[derive(Serialize, Deserialize)]
struct Unchecked {
    morning: Session,
    afternoon: Session,
}

impl TryFrom<Unchecked> for OfficeHours {
    type Error = OfficeHoursError;

    fn try_from(Unchecked { morning, afternoon }: Unchecked) -> Result<Self, Self::Error> {
        Self::new(morning, afternoon)
    }
}

impl From<OfficeHours> for Unchecked {
    fn from(OfficeHours { morning, afternoon }: OfficeHours) -> Self {
        Self { morning, afternoon }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}+07:00").parse().unwrap()
    }

    #[test]
    fn finished_before_midnight_is_on_time_by_date_and_late_by_half_day() {
        let hours = OfficeHours::vietnam();
        let (finished, due) = (at("2026-04-10T23:50:00"), at("2026-04-10T11:30:00"));
        assert_eq!(
            Precision::Day.compare(&hours, finished, due),
            Ordering::Equal
        );
        assert_eq!(
            Precision::HalfDay.compare(&hours, finished, due),
            Ordering::Greater
        );
    }

    #[test]
    fn early_and_late_by_date_follow_the_vietnamese_day() {
        let hours = OfficeHours::vietnam();
        let due = at("2026-04-10T00:00:00");
        let compare = |finished| Precision::Day.compare(&hours, at(finished), due);
        assert_eq!(compare("2026-04-09T23:59:59"), Ordering::Less);
        assert_eq!(compare("2026-04-10T00:00:00"), Ordering::Equal);
        assert_eq!(compare("2026-04-11T00:00:00"), Ordering::Greater);
    }

    #[test]
    fn the_morning_lasts_until_its_session_closes() {
        let hours = OfficeHours::vietnam();
        let half = |time: &str| hours.half_day(at(&format!("2026-04-10T{time}"))).half;
        assert_eq!(half("00:00:00"), Half::Morning);
        assert_eq!(half("11:30:00"), Half::Morning);
        assert_eq!(half("11:30:01"), Half::Afternoon);
        assert_eq!(half("12:15:00"), Half::Afternoon);
        assert_eq!(half("23:59:59"), Half::Afternoon);
    }

    #[test]
    fn half_days_sort_in_time() {
        let hours = OfficeHours::vietnam();
        let times = [
            "2026-04-09T15:00:00",
            "2026-04-10T08:00:00",
            "2026-04-10T15:00:00",
        ];
        let halves: Vec<HalfDay> = times.iter().map(|it| hours.half_day(at(it))).collect();
        assert!(halves.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn hours_out_of_order_are_refused_also_when_read_from_json() {
        let hours = OfficeHours::vietnam();
        assert_eq!(
            OfficeHours::new(hours.afternoon, hours.morning),
            Err(OfficeHoursError)
        );
        let json = serde_json::to_string(&hours).unwrap();
        assert_eq!(serde_json::from_str::<OfficeHours>(&json).unwrap(), hours);
        let overlapping = json.replace("13:30:00", "11:00:00");
        assert!(serde_json::from_str::<OfficeHours>(&overlapping).is_err());
    }
}
