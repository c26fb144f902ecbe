//! Scores and their means, by example and by property.

use proptest::prelude::*;
use serde_json::json;

use super::super::model::FiveSPoints;
use super::*;
use crate::kpi::{Cut, Figure, Sums};

fn day(text: &str) -> Day {
    text.parse::<NaiveDate>().expect("a day").into()
}

fn audit(room: &str, on: Day, points: &[(i64, i64, Option<i64>)]) -> FiveSAudit {
    FiveSAudit {
        room_code: room.to_owned(),
        room_name: "Phòng Nghiệp vụ Y".to_owned(),
        audited_on: on,
        auditor: "Bình".to_owned(),
        rubric_code: None,
        rubric_version: None,
        points: points
            .iter()
            .map(|(points, most, weight)| FiveSPoints {
                group: "Sàng lọc".to_owned(),
                question: "Không có vật thừa".to_owned(),
                points: *points,
                most: *most,
                weight: *weight,
            })
            .collect(),
        findings: Vec::new(),
    }
}

fn score(points: &[(i64, i64, Option<i64>)]) -> i64 {
    audit("P-203", day("2025-06-10"), points).score()
}

/// An audit as the engine has it: unit, room, day, points of a maximum.
type Seen = (&'static str, &'static str, Day, i64, i64);

fn member(place: usize, (unit, room, on, points, most): Seen) -> Member {
    Member {
        kind: RecordKind::FiveSAudits,
        id: RecordId::from(format!("{place:04}")),
        unit_id: UnitId::from(unit.to_owned()),
        row: serde_json::to_value(audit(room, on, &[(points, most, None)])).expect("a row"),
    }
}

fn settings(mean_over: &str, room_score: &str) -> Value {
    DEFINITION.complete(&json!({ "mean_over": mean_over, "room_score": room_score }))
}

/// The figure of a year up to `end`, of these units.
fn figure(seen: &[Seen], settings: &Value, end: &str, units: Option<&[&str]>) -> Figure {
    let members: Vec<Member> = seen
        .iter()
        .copied()
        .enumerate()
        .map(|(at, one)| member(at, one))
        .collect();
    let end = day(end);
    let cut = Cut {
        start: DEFINITION.first_day(end.plus(-1).first_of_month(), settings),
        end,
    };
    let mut sums = [(Sums::default(), Sums::default())];
    for subject in ByRoom
        .subjects(&DEFINITION, settings, &members)
        .expect("subjects")
    {
        if units.is_none_or(|units| units.contains(&subject.unit_id.as_str())) {
            Sums::add_by_cut(&mut sums, &[cut], &subject.steps);
        }
    }
    Figure::of_sums(&DEFINITION, &sums).remove(0)
}

fn hundredths(figure: &Figure) -> Option<i64> {
    let (num, den) = (i128::from(figure.numerator), i128::from(figure.denominator));
    (den != 0).then(|| i64::try_from(num * 10_000 / den).expect("a score"))
}

#[test]
fn rubrics_of_any_length_come_to_100() {
    assert_eq!(score(&[(4, 5, None), (5, 5, None)]), FULL / 10 * 9);
    assert_eq!(
        score(&[(20, 20, None), (10, 20, None), (20, 20, None)]),
        FULL / 6 * 5
    );
    assert_eq!(score(&[(1, 3, None), (2, 3, None)]), FULL / 2);
    assert_eq!(score(&[(2, 3, None)]), FULL / 3 * 2);
    assert_eq!(
        score(&[(1, 17, None)]),
        FULL / 17 + i64::from(FULL % 17 >= 9),
        "half up"
    );
}

#[test]
fn weights_count() {
    assert_eq!(score(&[(5, 5, Some(3)), (0, 5, None)]), FULL / 4 * 3);
}

#[test]
fn a_mean_that_is_exactly_the_target_is_not_lifted_above_it() {
    // Five rooms of a rubric of 60 points: 261 of 300 is 87 %. In millionths it was 4350001 of 5000000.
    let on = day("2025-06-10");
    let rooms = ["A", "B", "C", "D", "E"];
    let seen: Vec<Seen> = rooms
        .into_iter()
        .map(|room| ("u", room, on, if room == "E" { 53 } else { 52 }, 60))
        .collect();
    // Three rooms of three audits each: 86 2/3, 86 2/3 and 87 2/3 points.
    let thirds: Vec<Seen> = [
        ("A", [87, 87, 86]),
        ("B", [86, 87, 87]),
        ("C", [87, 88, 88]),
    ]
    .into_iter()
    .flat_map(|(room, points)| points.map(|points| ("u", room, on, points, 100)))
    .collect();
    for (seen, over) in [
        (&seen, "audits"),
        (&seen, "rooms"),
        (&thirds, "rooms"),
        (&thirds, "units"),
    ] {
        let figure = figure(seen, &settings(over, "mean"), "2025-07-01", None);
        assert_eq!(
            i128::from(figure.numerator) * 100,
            87 * i128::from(figure.denominator),
            "{over}"
        );
    }
}

#[test]
fn a_room_counts_once_however_often_it_is_audited() {
    let seen = [
        ("u", "A", day("2025-02-03"), 60, 100),
        ("u", "A", day("2025-05-03"), 80, 100),
        ("u", "B", day("2025-05-03"), 100, 100),
        ("v", "C", day("2025-09-03"), 90, 100),
    ];
    let at = |over: &str, room: &str, end: &str| {
        hundredths(&figure(&seen, &settings(over, room), end, None))
    };
    assert_eq!(
        at("audits", "mean", "2025-06-01"),
        Some(90_00),
        "only those of May"
    );
    assert_eq!(at("rooms", "mean", "2025-03-01"), Some(60_00));
    assert_eq!(at("rooms", "mean", "2025-06-01"), Some(85_00));
    assert_eq!(at("rooms", "newest", "2025-06-01"), Some(90_00));
    assert_eq!(at("rooms", "newest", "2025-10-01"), Some(90_00));
    assert_eq!(at("units", "mean", "2025-10-01"), Some(87_50));
    assert_eq!(at("units", "newest", "2025-10-01"), Some(90_00));
    assert_eq!(at("rooms", "mean", "2026-02-01"), None, "a new year begins");
    let counts = figure(&seen, &settings("rooms", "mean"), "2025-10-01", None).counts;
    assert_eq!(counts, BTreeMap::from([(Reason::RoomScored, 3)]));
    let one = figure(
        &seen,
        &settings("units", "mean"),
        "2025-10-01",
        Some(&["u"]),
    );
    assert_eq!(
        (hundredths(&one), one.count(Reason::UnitScored)),
        (Some(85_00), 1)
    );
}

#[test]
fn a_room_belongs_to_the_unit_of_its_latest_audit() {
    let seen = [
        ("u", "A", day("2025-02-03"), 60, 100),
        ("v", "A", day("2025-05-03"), 80, 100),
    ];
    let of = |unit| {
        hundredths(&figure(
            &seen,
            &settings("rooms", "mean"),
            "2025-10-01",
            Some(&[unit]),
        ))
    };
    assert_eq!((of("u"), of("v")), (None, Some(70_00)));
}

#[test]
fn several_audits_of_the_latest_day_count_together() {
    let on = day("2025-05-03");
    let seen = [
        ("u", "A", day("2025-02-03"), 10, 100),
        ("u", "A", on, 80, 100),
        ("u", "A", on, 90, 100),
    ];
    let figure = figure(&seen, &settings("rooms", "newest"), "2025-06-01", None);
    assert_eq!(hundredths(&figure), Some(85_00));
}

#[test]
fn over_audits_the_figure_is_of_the_period_and_otherwise_from_january() {
    let may = day("2025-05-01");
    assert_eq!(DEFINITION.first_day(may, &settings("audits", "mean")), may);
    assert_eq!(DEFINITION.first_day(may, &Value::Null), may);
    for over in ["rooms", "units"] {
        assert_eq!(
            DEFINITION.first_day(may, &settings(over, "mean")),
            day("2025-01-01")
        );
    }
}

/// A fraction that is never rounded.
#[derive(Clone, Copy, Debug)]
struct Exact(i128, i128);

impl Exact {
    fn mean(all: &[Self]) -> Self {
        let sum = all.iter().fold(Self(0, 1), |sum, one| {
            Self(sum.0 * one.1 + one.0 * sum.1, sum.1 * one.1).short()
        });
        Self(sum.0, sum.1 * all.len() as i128).short()
    }

    fn short(self) -> Self {
        let (mut a, mut b) = (self.0.abs(), self.1);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self(self.0 / a.max(1), self.1 / a.max(1))
    }

    fn over(self, percent: i128) -> std::cmp::Ordering {
        (100 * self.0).cmp(&(percent * self.1))
    }
}

/// What the rule says in words, worked out with fractions.
fn said(seen: &[Seen], over: &str, newest: bool) -> Exact {
    let mut rooms: BTreeMap<&str, Vec<Seen>> = BTreeMap::new();
    for one in seen {
        rooms.entry(one.1).or_default().push(*one);
    }
    let mut units: BTreeMap<&str, Vec<Exact>> = BTreeMap::new();
    let all = |audits: &[Seen]| -> Vec<Exact> {
        audits
            .iter()
            .map(|one| Exact(one.3.into(), one.4.into()))
            .collect()
    };
    for audits in rooms.values_mut() {
        audits.sort_by_key(|one| one.2);
        let last = audits[audits.len() - 1];
        let counting: Vec<Seen> = audits
            .iter()
            .filter(|one| !newest || one.2 == last.2)
            .copied()
            .collect();
        units
            .entry(last.0)
            .or_default()
            .push(Exact::mean(&all(&counting)));
    }
    match over {
        "audits" => Exact::mean(&all(seen)),
        "rooms" => Exact::mean(&units.into_values().flatten().collect::<Vec<_>>()),
        _ => Exact::mean(
            &units
                .values()
                .map(|rooms| Exact::mean(rooms))
                .collect::<Vec<_>>(),
        ),
    }
}

proptest! {
    /// Against a target of whole points the figure says what the fractions say, also on the line itself.
    #[test]
    fn the_figure_says_what_the_rule_says(
        // Near the target, so that means often hit it.
        audits in prop::collection::vec((0..4_usize, 0..60_i32, 83..92_i64, 0..3_usize), 1..24),
        over in prop::sample::select(vec!["audits", "rooms", "units"]),
        newest in any::<bool>(),
    ) {
        const ROOMS: [&str; 4] = ["A", "B", "C", "D"];
        const UNITS: [&str; 4] = ["u", "u", "v", "w"];
        let first = day("2025-01-01");
        let seen: Vec<Seen> = audits
            .iter()
            .map(|(room, on, points, most)| {
                let most = [100, 50, 60][*most];
                (UNITS[*room], ROOMS[*room], first.plus(*on), points * most / 100, most)
            })
            .collect();
        let how = settings(over, if newest { "newest" } else { "mean" });
        // All of them are of one month's cut-off or of the year: the period of audits begins in January here.
        let members: Vec<Member> = seen.iter().copied().enumerate().map(|(at, one)| member(at, one)).collect();
        let cut = Cut { start: first, end: day("2026-01-01") };
        let mut sums = [(Sums::default(), Sums::default())];
        for subject in ByRoom.subjects(&DEFINITION, &how, &members).expect("subjects") {
            Sums::add_by_cut(&mut sums, &[cut], &subject.steps);
        }
        let figure = Figure::of_sums(&DEFINITION, &sums).remove(0);
        let got = Exact(figure.numerator.into(), figure.denominator.into());
        let wanted = said(&seen, over, newest);
        prop_assert!(
            (got.0 * wanted.1 - wanted.0 * got.1).abs() * i128::from(FULL) <= got.1 * wanted.1,
            "{got:?} is not {wanted:?}"
        );
        for percent in [80, 85, 86, 87, 88, 90] {
            prop_assert_eq!(got.over(percent), wanted.over(percent), "{} against {:?}", percent, wanted);
        }
    }
}

#[test]
fn figures_of_version_1_are_counted_as_they_were() {
    let on = day("2025-06-10");
    let seen = [("u", "A", on, 2, 3), ("u", "B", on, 90, 100)];
    let then = json!({ "formula": "five-s-score v1" });
    let figure = figure(&seen, &then, "2025-07-01", None);
    assert_eq!(
        (figure.numerator, figure.denominator),
        (1_566_667, 2_000_000)
    );
}
