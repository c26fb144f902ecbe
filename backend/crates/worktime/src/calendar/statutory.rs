//! Days off as the law alone gives them, for years whose official calendar is not known. Swapped
//! days, which the Prime Minister approves year by year, cannot be computed.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::tomorrow;
use super::year::{CalendarError, CalendarYear, DayKind, SpecialDay, is_weekend};
use crate::lunar;

const LABOUR_CODE: &str = "Bộ luật Lao động 2019, Điều 112";
const WEEKEND_RULE: &str = "Bộ luật Lao động 2019, Điều 111 khoản 3";
const CULTURE_DAY: &str = "Nghị quyết 28/2026/QH16";

/// From this year the National Day is two days (Bộ luật Lao động 2019, in force 01/01/2021).
const TWO_NATIONAL_DAYS_SINCE: i32 = 2021;
/// From this year 24/11 is off (Nghị quyết 28/2026/QH16, in force 01/07/2026).
const CULTURE_DAY_SINCE: i32 = 2026;

/// The unconfirmed calendar of a year.
pub(super) fn year(year: i32) -> Result<CalendarYear, CalendarError> {
    let holidays = holidays(year)?;
    let mut off: BTreeMap<NaiveDate, SpecialDay> = BTreeMap::new();
    for (&day, &(reason, source)) in &holidays {
        if !is_weekend(day) {
            off.insert(day, day_off(day, reason.to_owned(), source));
        }
    }
    for (&day, &(reason, _)) in holidays.iter().filter(|(day, _)| is_weekend(**day)) {
        let mut substitute = tomorrow(day);
        while is_weekend(substitute) || off.contains_key(&substitute) {
            substitute = tomorrow(substitute);
        }
        let reason = format!("Nghỉ bù {reason} ({})", day.format("%d/%m"));
        off.insert(substitute, day_off(substitute, reason, WEEKEND_RULE));
    }
    CalendarYear::new(year, false, off.into_values().collect())
}

fn day_off(day: NaiveDate, reason: String, source: &str) -> SpecialDay {
    SpecialDay {
        day,
        kind: DayKind::Off,
        reason,
        source: source.to_owned(),
    }
}

/// The holidays of a year, on whichever day of the week, with name and source.
fn holidays(year: i32) -> Result<BTreeMap<NaiveDate, (&'static str, &'static str)>, CalendarError> {
    let on = |month, day| {
        NaiveDate::from_ymd_opt(year, month, day).expect("a fixed holiday exists in every year")
    };
    let mut days = BTreeMap::from([
        (on(1, 1), ("Tết Dương lịch", LABOUR_CODE)),
        (lunar::hung_kings(year)?, ("Giỗ Tổ Hùng Vương", LABOUR_CODE)),
        (on(4, 30), ("Ngày Chiến thắng", LABOUR_CODE)),
        (on(5, 1), ("Ngày Quốc tế lao động", LABOUR_CODE)),
        (on(9, 2), ("Quốc khánh", LABOUR_CODE)),
    ]);
    // Five days: in the plans of 2021 to 2026 the last two of the old year and the first three of
    // the new one, or one and four where that comes to the same days off.
    let first_day_off = lunar::tet(year)? - Days::new(2);
    days.extend(
        first_day_off
            .iter_days()
            .take(5)
            .map(|it| (it, ("Tết Âm lịch", LABOUR_CODE))),
    );
    if year >= TWO_NATIONAL_DAYS_SINCE {
        // The Prime Minister chooses the neighbour; so far the one that makes the longer break,
        // and the day before where that makes no difference.
        let neighbour = if on(9, 2).weekday() == Weekday::Thu {
            on(9, 3)
        } else {
            on(9, 1)
        };
        days.insert(neighbour, ("Quốc khánh", LABOUR_CODE));
    }
    if year >= CULTURE_DAY_SINCE {
        days.insert(on(11, 24), ("Ngày Văn hóa Việt Nam", CULTURE_DAY));
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::YEARS;

    fn days_off(of: i32) -> Vec<String> {
        year(of)
            .unwrap()
            .days()
            .iter()
            .map(|it| it.day.format("%d/%m").to_string())
            .collect()
    }

    #[test]
    fn years_whose_official_plan_is_known() {
        // 2021 to 2024 as announced, without the days that were swapped.
        let known = [
            (
                2021,
                "01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09",
            ),
            (
                2022,
                "03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09",
            ),
            (
                2023,
                "02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09",
            ),
            (
                2024,
                "01/01 08/02 09/02 12/02 13/02 14/02 18/04 30/04 01/05 02/09 03/09",
            ),
        ];
        for (year, expected) in known {
            assert_eq!(days_off(year).join(" "), expected, "{year}");
        }
    }

    #[test]
    fn the_year_2027_has_the_culture_day_and_labour_day_on_monday() {
        let expected = "01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11";
        assert_eq!(days_off(2027).join(" "), expected);
        let year = year(2027).unwrap();
        let labour_day = &year.days()[8];
        assert_eq!(labour_day.reason, "Nghỉ bù Ngày Quốc tế lao động (01/05)");
    }

    #[test]
    fn every_holiday_gives_one_day_off_and_no_year_is_confirmed() {
        for it in YEARS {
            let year = year(it).unwrap();
            assert!(!year.confirmed());
            assert_eq!(year.days().len(), holidays(it).unwrap().len(), "{it}");
            let entitled = 10 + usize::from(it >= 2021) + usize::from(it >= 2026);
            assert_eq!(year.days().len(), entitled, "{it}");
        }
    }
}
