//! Column types that mean the same on both databases: an instant, a day, enums as text.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Utc};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Integer};
use serde::{Deserialize, Serialize};

/// Seconds by which Asia/Ho_Chi_Minh is ahead of UTC; Vietnam has kept +07:00 since 1975 and has no summer time.
pub const LOCAL_OFFSET_SECONDS: i32 = 7 * 3600;

const MICROS_PER_DAY: i64 = 86_400_000_000;

/// Asia/Ho_Chi_Minh as a fixed offset.
pub fn local_offset() -> FixedOffset {
    FixedOffset::east_opt(LOCAL_OFFSET_SECONDS).expect("seven hours is an offset")
}

/// An instant in UTC, to the microsecond. Stored as microseconds since 1970-01-01T00:00Z; RFC 3339 in JSON, with +07:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = BigInt)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From microseconds since 1970-01-01T00:00Z.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// When a clock in Vietnam shows this.
    pub const fn from_local(at: NaiveDateTime) -> Self {
        Self(at.and_utc().timestamp_micros() - LOCAL_OFFSET_SECONDS as i64 * 1_000_000)
    }

    /// Microseconds since 1970-01-01T00:00Z.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// This instant moved by `seconds`, which may be negative.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1_000_000)
    }

    /// The day it is in Vietnam at this instant.
    pub const fn day(self) -> Day {
        Day((self.0 + LOCAL_OFFSET_SECONDS as i64 * 1_000_000).div_euclid(MICROS_PER_DAY) as i32)
    }

    /// Microseconds since midnight in Vietnam.
    pub const fn micros_of_day(self) -> i64 {
        (self.0 + LOCAL_OFFSET_SECONDS as i64 * 1_000_000).rem_euclid(MICROS_PER_DAY)
    }

    /// The same instant as chrono has it, at +07:00.
    pub fn to_local(self) -> DateTime<FixedOffset> {
        DateTime::<Utc>::from_timestamp_micros(self.0)
            .unwrap_or_default()
            .with_timezone(&local_offset())
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at.timestamp_micros())
    }
}

impl From<DateTime<FixedOffset>> for Timestamp {
    fn from(at: DateTime<FixedOffset>) -> Self {
        Self(at.timestamp_micros())
    }
}

impl std::fmt::Display for Timestamp {
    /// Written at once: chrono writes it letter by letter, and JSON looks at each piece for what it must escape. A push of
    /// ten thousand rows has up to a hundred thousand times.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn digits(place: &mut [u8], mut number: i64) {
            for digit in place.iter_mut().rev() {
                *digit = b'0' + (number % 10) as u8;
                number /= 10;
            }
        }
        let date = self.day().date();
        if !(0..=9999).contains(&date.year()) {
            let form = chrono::SecondsFormat::AutoSi;
            return f.write_str(&self.to_local().to_rfc3339_opts(form, false));
        }
        let micros = self.micros_of_day();
        let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
        let mut text = *b"0000-00-00T00:00:00.000000";
        digits(&mut text[0..4], i64::from(date.year()));
        digits(&mut text[5..7], i64::from(date.month()));
        digits(&mut text[8..10], i64::from(date.day()));
        digits(&mut text[11..13], seconds / 3600);
        digits(&mut text[14..16], seconds / 60 % 60);
        digits(&mut text[17..19], seconds % 60);
        digits(&mut text[20..26], fraction);
        let length = match fraction {
            0 => 19,
            _ if fraction % 1000 == 0 => 23,
            _ => 26,
        };
        let mut whole = [0; 32];
        whole[..length].copy_from_slice(&text[..length]);
        whole[length..length + 6].copy_from_slice(b"+07:00");
        f.write_str(str::from_utf8(&whole[..length + 6]).map_err(|_| std::fmt::Error)?)
    }
}

impl std::str::FromStr for Timestamp {
    type Err = chrono::ParseError;

    /// RFC 3339; without a zone the time is taken as Vietnam's (vietnam.md 7, rule 2).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(at) = usual_form(text) {
            return Ok(at);
        }
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Ok(at.into());
        }
        let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"))?;
        Ok(Self::from_local(naive))
    }
}

/// `2025-03-14T09:30:00+07:00`, with any offset but without a fraction, as nearly all programs write a time; none for what
/// is anything else. A push of ten thousand rows has up to a hundred thousand times, and chrono reads every form there is.
fn usual_form(text: &str) -> Option<Timestamp> {
    let bytes: &[u8; 25] = text.as_bytes().try_into().ok()?;
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0_u32, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + u32::from(byte - b'0'))
        })
    };
    let marks = [
        bytes[4], bytes[7], bytes[10], bytes[13], bytes[16], bytes[22],
    ];
    let east = match bytes[19] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    if marks != *b"--T:::" {
        return None;
    }
    let date = NaiveDate::from_ymd_opt(number(0, 4)? as i32, number(5, 7)?, number(8, 10)?)?;
    let time = [number(11, 13)?, number(14, 16)?, number(17, 19)?];
    let offset = [number(20, 22)?, number(23, 25)?];
    // The 60th second of a minute is chrono's to judge.
    if time[0] > 23 || time[1] > 59 || time[2] > 59 || offset[0] > 23 || offset[1] > 59 {
        return None;
    }
    let [hours, minutes, seconds] = time.map(i64::from);
    let [ahead_hours, ahead_minutes] = offset.map(i64::from);
    let ahead = east * (ahead_hours * 3600 + ahead_minutes * 60);
    let of_day = hours * 3600 + minutes * 60 + seconds - ahead;
    let days = i64::from(Day::from(date).number());
    Some(Timestamp(days * MICROS_PER_DAY + of_day * 1_000_000))
}

impl Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimestampText)
    }
}

/// Reads the text where it lies, whoever owns it.
struct TimestampText;

impl serde::de::Visitor<'_> for TimestampText {
    type Value = Timestamp;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse()
            .map_err(|_| E::custom("a time must be RFC 3339, such as 2025-03-14T09:30:00+07:00"))
    }
}

/// A day in Vietnam. Stored as days since 1970-01-01; `2025-03-14` in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = Integer)]
pub struct Day(i32);

impl Day {
    /// From days since 1970-01-01.
    pub const fn from_number(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// This day moved by `days`, which may be negative.
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The first day of its month.
    pub fn first_of_month(self) -> Self {
        self.plus(1 - self.date().day() as i32)
    }

    /// The day as chrono has it.
    pub fn date(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.0).unwrap_or_default()
    }

    /// Midnight, in Vietnam, at which the day starts.
    pub const fn start(self) -> Timestamp {
        Timestamp(self.0 as i64 * MICROS_PER_DAY - LOCAL_OFFSET_SECONDS as i64 * 1_000_000)
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date.to_epoch_days())
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.date().fmt(f)
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.date())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NaiveDate::deserialize(deserializer).map(Self::from)
    }
}

macro_rules! column {
    ($name:ident, $inner:ty, $sql:ty) => {
        impl<DB> ToSql<$sql, DB> for $name
        where
            DB: Backend,
            $inner: ToSql<$sql, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB> FromSql<$sql, DB> for $name
        where
            DB: Backend,
            $inner: FromSql<$sql, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                <$inner>::from_sql(bytes).map(Self)
            }
        }
    };
}
column!(Timestamp, i64, BigInt);
column!(Day, i32, Integer);

impl utoipa::PartialSchema for Timestamp {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .format(Some(utoipa::openapi::SchemaFormat::KnownFormat(
                utoipa::openapi::KnownFormat::DateTime,
            )))
            .examples(["2025-03-14T09:30:00+07:00"])
            .into()
    }
}
impl utoipa::ToSchema for Timestamp {}

impl utoipa::PartialSchema for Day {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .format(Some(utoipa::openapi::SchemaFormat::KnownFormat(
                utoipa::openapi::KnownFormat::Date,
            )))
            .examples(["2025-03-14"])
            .into()
    }
}
impl utoipa::ToSchema for Day {}

/// Makes a field-less enum a text column and a snake_case word in JSON, from one list of words.
///
/// The words are `tt`, not `literal`: derive macros cannot look into the latter, and the contract would list the variants' names.
///
/// `text_enum! { Role { Auditor = "auditor" } }` gives `Role::ALL`, `as_str`, `FromStr`, serde, diesel and the contract.
#[macro_export]
macro_rules! text_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:tt),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
                 utoipa::ToSchema, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that stands for it in JSON and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($text => Ok(Self::$variant),)* _ => Err(()) }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                <str as diesel::serialize::ToSql<diesel::sql_types::Text, DB>>::to_sql(self.as_str(), out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = String::from_sql(bytes)?;
                text.parse().map_err(|()| format!("unknown {} in the database: {text}", stringify!($name)).into())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_vietnam() {
        let before: Timestamp = "2025-12-31T16:59:59.999999Z".parse().expect("a time");
        let after: Timestamp = "2025-12-31T17:00:00Z".parse().expect("a time");
        assert_eq!(before.day().to_string(), "2025-12-31");
        assert_eq!(after.day().to_string(), "2026-01-01");
        assert_eq!(after.day().start(), after);
    }

    #[test]
    fn a_time_without_a_zone_is_vietnams() {
        let zoned: Timestamp = "2025-03-14T09:30:00+07:00".parse().expect("a time");
        let bare: Timestamp = "2025-03-14T09:30:00".parse().expect("a time");
        assert_eq!(zoned, bare);
        assert_eq!(bare.to_string(), "2025-03-14T09:30:00+07:00");
    }

    proptest::proptest! {
        #[test]
        fn a_time_is_written_as_chrono_writes_it(seconds in 0..4_102_444_800_i64, fraction in proptest::sample::select(vec![0, 250_000, 250_001, 999_999])) {
            let time = Timestamp::from_micros(seconds * 1_000_000 + fraction);
            let chronos = time.to_local().to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false);
            proptest::prop_assert_eq!(time.to_string(), chronos);
        }
    }

    proptest::proptest! {
        #[test]
        fn the_usual_form_reads_as_chrono_reads_it(
            seconds in 0..4_102_444_800_i64, ahead in -1_439..1_440_i32, place in 0..25_usize, letter in "[0-9:TZ+ -]"
        ) {
            let offset = FixedOffset::east_opt(ahead * 60).expect("an offset");
            let at = DateTime::<Utc>::from_timestamp(seconds, 0).expect("a time").with_timezone(&offset);
            let mut text = at.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
            proptest::prop_assert_eq!(usual_form(&text), Some(Timestamp::from(at)), "{}", text);
            text.replace_range(place..=place, &letter);
            if let Some(read) = usual_form(&text) {
                let chronos = DateTime::parse_from_rfc3339(&text).expect("a time");
                proptest::prop_assert_eq!(read, Timestamp::from(chronos), "{}", text);
            }
        }
    }

    #[test]
    fn ambiguous_forms_are_refused() {
        for text in ["03/14/2025", "2025-03-14", "20250314093000", ""] {
            assert!(text.parse::<Timestamp>().is_err(), "{text}");
        }
    }
}
