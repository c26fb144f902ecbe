//! The last day that a deadline phrase names.

use chrono::NaiveDate;

use crate::db::types::Day;
use crate::text::fold;

/// The last day of "31/12/2025", "Trước 15/11/2021" (the day before), "Trong năm 2025", "Tháng 4 và tháng 8/2021",
/// "Quý 1/2021". None for phrases without a day of their own: "Thường xuyên", "Tối đa 02 ngày", "Theo quy định".
/// `year` is the plan's, for phrases that name a month or quarter alone.
pub(super) fn last_day(phrase: &str, year: i32) -> Option<Day> {
    let folded = fold(phrase);
    let before = folded.starts_with("truoc ") && !folded.starts_with("truoc het");
    let day = dates(&folded).into_iter().max();
    let day = day.or_else(|| last_of_period(&folded, year))?;
    let before = before && !folded.contains("truoc ngay ket thuc");
    Some(Day::from(day).plus(-i32::from(before)))
}

/// Whole dates, such as 31/12/2025 or 5-9-2025.
fn dates(folded: &str) -> Vec<NaiveDate> {
    folded
        .split(|c: char| !c.is_ascii_digit() && c != '/' && c != '-')
        .filter_map(|word| {
            let mut parts = word.split(['/', '-']).filter(|part| !part.is_empty());
            let day = parts.next()?.parse().ok()?;
            let month = parts.next()?.parse().ok()?;
            let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
            NaiveDate::from_ymd_opt(year, month, day)
        })
        .collect()
}

fn last_of_period(folded: &str, year: i32) -> Option<NaiveDate> {
    let numbers = |word: &str| -> Vec<(u32, usize)> {
        folded
            .match_indices(word)
            .filter_map(|(at, _)| {
                let rest = folded[at + word.len()..].trim_start();
                let digits =
                    rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                let number = rest.get(..digits)?.parse().ok()?;
                Some((number, at))
            })
            .collect()
    };
    let year = numbers("nam")
        .into_iter()
        .map(|(named, _)| named)
        .chain(after_slash(folded))
        .rfind(|named| (2000..=2100).contains(named))
        .map_or(Some(year), |named| i32::try_from(named).ok())?;
    let month = numbers("thang")
        .into_iter()
        .map(|(month, _)| month)
        .chain(numbers("quy").into_iter().map(|(quarter, _)| quarter * 3))
        .filter(|month| (1..=12).contains(month))
        .max();
    let month = match month {
        Some(month) => month,
        None if folded.contains("trong nam")
            || folded.contains("ca nam")
            || folded.contains("cuoi nam") =>
        {
            12
        }
        None => return None,
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt()
}

/// Years written as "8/2021".
fn after_slash(folded: &str) -> Vec<u32> {
    folded
        .split('/')
        .skip(1)
        .filter_map(|rest| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            (digits.len() == 4).then(|| digits.parse().ok()).flatten()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phrases_of_the_real_plans() {
        for (phrase, day) in [
            ("31/12/2025", Some("2025-12-31")),
            ("Trong năm 2025", Some("2025-12-31")),
            ("Trước 15/11/2021", Some("2021-11-14")),
            ("Tháng 4 và tháng 8/2021", Some("2021-08-31")),
            ("Cuối tháng 5 và tháng 9/2021", Some("2021-09-30")),
            ("Quý 4 năm 2020", Some("2020-12-31")),
            ("Quý 1/2021", Some("2021-03-31")),
            ("Thường xuyên", None),
            ("Trong ngày", None),
            ("Các ngày trong tuần", None),
            ("Tối đa 02 ngày (kể từ khi Trưởng phòng CM trình)", None),
            ("Trước 01 ngày so với thời gian quy định của văn bản.", None),
            (
                "Theo lịch thẩm định. Riêng lĩnh vực Dược thẩm định vào ngày thứ Ba và thứ Năm hàng tuần",
                None,
            ),
            ("Cuộc họp Ban ISO", None),
            ("31/02/2025", None),
        ] {
            assert_eq!(
                last_day(phrase, 2021).map(|day| day.to_string()).as_deref(),
                day,
                "{phrase}"
            );
        }
    }
}
