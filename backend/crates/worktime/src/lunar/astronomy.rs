//! The two astronomical quantities that a lunisolar calendar needs, from the truncated series in
//! J. Meeus, *Astronomical Formulae for Calculators* (new moons) and *Astronomical Algorithms*
//! (the Sun), the ones Hồ Ngọc Đức chose for the Vietnamese calendar. Good to a few minutes
//! around the present, which decides the day except when the Moon is new within minutes of midnight.

/// Mean length of a lunation in days.
pub(super) const LUNATION: f64 = 29.530_588_68;

/// Julian day number of 1900-01-01, the day on which lunation 0 was new in Vietnam.
pub(super) const LUNATION_ZERO: i64 = 2_415_021;

const LUNATIONS_PER_CENTURY: f64 = 1236.85;
const DAYS_PER_CENTURY: f64 = 36_525.0;
const J2000: f64 = 2_451_545.0;

/// Vietnam's offset from UTC as a fraction of a day.
const UTC_PLUS_7: f64 = 7.0 / 24.0;

fn sin_degrees(angle: f64) -> f64 {
    angle.to_radians().sin()
}

/// Julian date (UTC, fractional) of new moon number `lunation`, counted from January 1900.
fn new_moon(lunation: f64) -> f64 {
    let k = lunation;
    let t = k / LUNATIONS_PER_CENTURY;
    let (t2, t3) = (t * t, t * t * t);

    let mean = 2_415_020.759_33 + LUNATION * k + 0.000_117_8 * t2 - 0.000_000_155 * t3
        + 0.000_33 * sin_degrees(166.56 + 132.87 * t - 0.009_173 * t2);
    let sun = 359.2242 + 29.105_356_08 * k - 0.000_033_3 * t2 - 0.000_003_47 * t3;
    let moon = 306.0253 + 385.816_918_06 * k + 0.010_730_6 * t2 + 0.000_012_36 * t3;
    let latitude = 21.2964 + 390.670_506_46 * k - 0.001_652_8 * t2 - 0.000_002_39 * t3;

    let true_minus_mean = (0.1734 - 0.000_393 * t) * sin_degrees(sun)
        + 0.0021 * sin_degrees(2.0 * sun)
        - 0.4068 * sin_degrees(moon)
        + 0.0161 * sin_degrees(2.0 * moon)
        - 0.0004 * sin_degrees(3.0 * moon)
        + 0.0104 * sin_degrees(2.0 * latitude)
        - 0.0051 * sin_degrees(sun + moon)
        - 0.0074 * sin_degrees(sun - moon)
        + 0.0004 * sin_degrees(2.0 * latitude + sun)
        - 0.0004 * sin_degrees(2.0 * latitude - sun)
        - 0.0006 * sin_degrees(2.0 * latitude + moon)
        + 0.0010 * sin_degrees(2.0 * latitude - moon)
        + 0.0005 * sin_degrees(2.0 * moon + sun);

    let dynamical_minus_universal = -0.000_278 + 0.000_265 * t + 0.000_262 * t2;
    mean + true_minus_mean - dynamical_minus_universal
}

/// Apparent longitude of the Sun in degrees (not reduced to one turn) at a Julian date.
fn sun_longitude(julian_date: f64) -> f64 {
    let t = (julian_date - J2000) / DAYS_PER_CENTURY;
    let (t2, t3) = (t * t, t * t * t);

    let mean = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t2;
    let anomaly = 357.529_10 + 35_999.050_30 * t - 0.000_155_9 * t2 - 0.000_000_48 * t3;
    let centre = (1.914_600 - 0.004_817 * t - 0.000_014 * t2) * sin_degrees(anomaly)
        + (0.019_993 - 0.000_101 * t) * sin_degrees(2.0 * anomaly)
        + 0.000_290 * sin_degrees(3.0 * anomaly);
    let aberration_and_nutation = -0.005_69 - 0.004_78 * sin_degrees(125.04 - 1_934.136 * t);
    mean + centre + aberration_and_nutation
}

/// Julian day number of the Vietnamese day in which new moon number `lunation` falls.
pub(super) fn new_moon_day(lunation: i64) -> i64 {
    // Julian days begin at noon, civil days half a day earlier.
    (new_moon(lunation as f64) + 0.5 + UTC_PLUS_7).floor() as i64
}

/// Which twelfth of its yearly path (0 from the March equinox, 9 from the winter solstice) the Sun
/// stands in when a Vietnamese day begins.
pub(super) fn sun_twelfth(julian_day: i64) -> i64 {
    let start_of_day = julian_day as f64 - 0.5 - UTC_PLUS_7;
    (sun_longitude(start_of_day).rem_euclid(360.0) / 30.0).floor() as i64
}
