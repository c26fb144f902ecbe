//! `five-s-score`: the mean score of audits, rooms or units, of 100 points.
//!
//! 2021 plan, objective 1: "trên 87 điểm", which is strict. An audit's score is the points it got of those it could get,
//! weighted; rubrics of different length weigh the same. Whether the mean goes over audits, rooms or units is a setting.
//!
//! Over audits, each adds its own score on its day, and the figure is of the period. A mean over rooms is no such sum: a
//! room counts once, however often it was audited. What can be summed is how the room's standing moves. Its first audit
//! of a year adds a full denominator and the room's score, each later one adds the difference to where the room stood;
//! together they come to the standing of each room at the cut-off. That holds for sums that begin on 1 January, so these
//! figures run from the first day of the year to the cut-off, whatever the period, as hours of training do. A unit
//! moves in the same way with the mean of its rooms.
//!
//! Version 1 kept scores in millionths and knew audits only. Rounded millionths can lift a mean that is exactly 87 above
//! it (five rooms of a rubric of 60 points, say), so version 2 keeps scores in parts of which a full score has so many
//! divisors that such means stay whole; see [`FULL`].

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde_json::Value;

use super::model::FiveSAudit;
use crate::db::types::Day;
use crate::error::Error;
use crate::features::records::{Grouping, Member, RecordKind, Subject};
use crate::ids::{RecordId, UnitId};
use crate::kpi::{self, Counting, Definition, Measured, Question, Reason, Rule, Span, Step, Steps};

const MEAN_OVER: &str = "mean_over";
const ROOM_SCORE: &str = "room_score";

pub(super) static DEFINITION: Definition = Definition {
    code: "five-s-score",
    name_vi: "Điểm 5S bình quân",
    name_en: "Mean 5S score",
    formula_version: 2,
    rule: Rule {
        vi: "Điểm một lượt = điểm đạt ÷ điểm tối đa × 100 (có trọng số). Bình quân theo lượt chấm: mọi lượt trong kỳ. Bình quân theo phòng: mỗi phòng tính một lần, bằng bình quân các lượt từ đầu năm đến ngày chốt hoặc lượt gần nhất (theo cài đặt). Bình quân theo đơn vị: bình quân các phòng của từng đơn vị, rồi bình quân các đơn vị. Phòng thuộc đơn vị ghi ở lượt chấm mới nhất trong năm.",
        en: "A score = points ÷ points that can be had × 100 (weighted). Mean over audits: every audit of the period. Mean over rooms: each room counts once, with the mean of its audits from January to the cut-off or with its latest one (by setting). Mean over units: the mean of each unit's rooms, then the mean of the units. A room belongs to the unit of its latest audit of the year.",
        source: "Mục tiêu 1 năm 2021",
    },
    measured: Measured::Points,
    source: "five_s_audits",
    counted: &[Reason::Scored, Reason::RoomScored, Reason::UnitScored],
    left_out: &[],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::BySetting {
        question: MEAN_OVER,
        period: "audits",
    },
    questions: &[
        Question {
            name: MEAN_OVER,
            choices: &["audits", "rooms", "units"],
        },
        Question {
            name: ROOM_SCORE,
            choices: &["mean", "newest"],
        },
    ],
};

static DEFINITIONS: [&Definition; 1] = [&DEFINITION];

/// A full score in the parts that figures are kept in. What is no whole number of them (a rubric of 23 points, a unit of 17
/// rooms) is rounded half up to the nearest part, some 5·10⁻¹⁰ of a point.
pub(super) const FULL: i64 = kpi::FULL_SCORE;

/// Audits of a year, by what the settings count.
pub(super) static BY_ROOM: &dyn Grouping = &ByRoom;

impl FiveSAudit {
    /// Points got and points that can be had, both weighted.
    pub(super) fn points(&self) -> (i64, i64) {
        self.points.iter().fold((0, 0), |(got, most), one| {
            let weight = one.weight.unwrap_or(1);
            (got + one.points * weight, most + one.most * weight)
        })
    }

    /// The score in parts of a full one.
    pub(super) fn score(&self) -> i64 {
        let (got, most) = self.points();
        quotient(i128::from(got) * i128::from(FULL), most)
    }
}

/// `sum / count`, rounded half up; 0 of nothing.
fn quotient(sum: i128, count: i64) -> i64 {
    let count = i128::from(count);
    if count == 0 {
        return 0;
    }
    i64::try_from((2 * sum + count).div_euclid(2 * count)).unwrap_or(i64::MAX)
}

pub(super) fn scored(day: Day, score: i64) -> Step {
    Step {
        day,
        rows: 1,
        reason: Reason::Scored,
        numerator: score,
        denominator: FULL,
    }
}

#[derive(Debug)]
struct ByRoom;

impl Grouping for ByRoom {
    fn kinds(&self) -> &'static [RecordKind] {
        &[RecordKind::FiveSAudits]
    }

    /// The year: a unit's standing needs all its rooms, and no year needs another.
    fn key(&self, _: RecordKind, row: &Value) -> Option<String> {
        row["audited_on"].as_str()?.get(..4).map(str::to_owned)
    }

    fn days(&self, key: &str) -> Option<(Day, Day)> {
        let year: i32 = key.parse().ok()?;
        let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(Day::from);
        first(year).zip(first(year + 1))
    }

    fn definitions(&self) -> &'static [&'static Definition] {
        &DEFINITIONS
    }

    fn subjects(
        &self,
        _: &Definition,
        settings: &Value,
        members: &[Member],
    ) -> Result<Vec<Subject>, Error> {
        let mut audits = members
            .iter()
            .map(Audit::read)
            .collect::<Result<Vec<_>, _>>()?;
        audits.sort_by(|one, other| (one.day, &one.id).cmp(&(other.day, &other.id)));
        let newest = settings[ROOM_SCORE] == "newest";
        Ok(match settings[MEAN_OVER].as_str() {
            Some("rooms") => rooms(audits)
                .into_values()
                .filter_map(|audits| room(&audits, newest))
                .collect(),
            Some("units") => units(rooms(audits))
                .into_iter()
                .filter_map(|(unit, rooms)| unit_of_rooms(unit, &rooms, newest))
                .collect(),
            _ if settings["formula"] == VERSION_1 => {
                // The seal of a signed figure is over its rows in this order.
                audits.sort_by(|one, other| one.id.cmp(&other.id));
                audits.into_iter().map(Audit::in_millionths).collect()
            }
            _ => audits.into_iter().map(|one| one.alone(FULL)).collect(),
        })
    }
}

/// The version that knew audits only and kept scores in millionths: figures that were signed with it are still shown
/// row by row as they were.
const VERSION_1: &str = "five-s-score v1";
const FULL_OF_VERSION_1: i64 = 1_000_000;

/// The key under which an audit is counted: its year.
pub(super) fn year_of(day: Day) -> String {
    format!("{:04}", day.date().year())
}

/// What counts of an audit.
#[derive(Clone, Debug)]
struct Audit {
    id: RecordId,
    unit_id: UnitId,
    room_code: String,
    room_name: String,
    day: Day,
    /// Points got and points that could be had, weighted.
    points: (i64, i64),
    score: i64,
}

impl Audit {
    fn read(member: &Member) -> Result<Self, Error> {
        let audit: FiveSAudit =
            serde_json::from_value(member.row.clone()).map_err(Error::internal)?;
        Ok(Self {
            id: member.id.clone(),
            unit_id: member.unit_id.clone(),
            score: audit.score(),
            points: audit.points(),
            room_code: audit.room_code,
            room_name: audit.room_name,
            day: audit.audited_on,
        })
    }

    fn in_millionths(mut self) -> Subject {
        let (got, most) = self.points;
        self.score = quotient(i128::from(got) * i128::from(FULL_OF_VERSION_1), most);
        self.alone(FULL_OF_VERSION_1)
    }

    fn alone(self, full: i64) -> Subject {
        Subject {
            steps: vec![Step {
                denominator: full,
                ..scored(self.day, self.score)
            }],
            rows: vec![self.id.clone()],
            id: self.id,
            code: self.room_code,
            title: self.room_name,
            unit_id: self.unit_id,
        }
    }
}

/// The audits of each room, the earliest first.
type Rooms = BTreeMap<String, Vec<Audit>>;

fn rooms(audits: Vec<Audit>) -> Rooms {
    let mut rooms = Rooms::new();
    for audit in audits {
        rooms
            .entry(audit.room_code.clone())
            .or_default()
            .push(audit);
    }
    rooms
}

fn units(rooms: Rooms) -> BTreeMap<UnitId, Rooms> {
    let mut units: BTreeMap<UnitId, Rooms> = BTreeMap::new();
    for (code, audits) in rooms {
        if let Some(unit) = audits.last().map(|last| last.unit_id.clone()) {
            units.entry(unit).or_default().insert(code, audits);
        }
    }
    units
}

/// Where a room stands.
#[derive(Clone, Copy, Debug, Default)]
struct Standing {
    sum: i128,
    count: i64,
    day: Option<Day>,
}

impl Standing {
    /// Takes the next audit in. Several on one day count together, also where only the latest day counts.
    fn see(&mut self, audit: &Audit, newest: bool) {
        if newest && self.day != Some(audit.day) {
            *self = Self::default();
        }
        self.day = Some(audit.day);
        self.sum += i128::from(audit.score);
        self.count += 1;
    }

    fn score(self) -> i64 {
        quotient(self.sum, self.count)
    }
}

/// Steps that come, up to any day, to the last of these standings.
fn steps(reason: Reason, standings: impl Iterator<Item = (Day, i64)>) -> Steps {
    let mut before = None;
    standings
        .map(|(day, score)| {
            let first = before.is_none();
            let step = Step {
                day,
                rows: i64::from(first),
                reason,
                numerator: score - before.unwrap_or_default(),
                denominator: if first { FULL } else { 0 },
            };
            before = Some(score);
            step
        })
        .collect()
}

/// The row that stands for several: the one that was entered first, so that a new one is not another subject.
fn first_entered<'a>(audits: impl Iterator<Item = &'a Audit>) -> Option<RecordId> {
    audits.map(|audit| audit.id.clone()).min()
}

fn room(audits: &[Audit], newest: bool) -> Option<Subject> {
    let last = audits.last()?;
    let mut standing = Standing::default();
    let standings = audits.iter().map(|audit| {
        standing.see(audit, newest);
        (audit.day, standing.score())
    });
    Some(Subject {
        steps: steps(Reason::RoomScored, standings),
        id: first_entered(audits.iter())?,
        rows: audits.iter().map(|audit| audit.id.clone()).collect(),
        code: last.room_code.clone(),
        title: last.room_name.clone(),
        unit_id: last.unit_id.clone(),
    })
}

fn unit_of_rooms(unit_id: UnitId, rooms: &Rooms, newest: bool) -> Option<Subject> {
    let mut audits: Vec<&Audit> = rooms.values().flatten().collect();
    audits.sort_by(|one, other| (one.day, &one.id).cmp(&(other.day, &other.id)));
    let mut seen: BTreeMap<&str, Standing> = BTreeMap::new();
    let standings = audits.iter().map(|audit| {
        let standing = seen.entry(audit.room_code.as_str()).or_default();
        standing.see(audit, newest);
        let sum = seen.values().map(|room| i128::from(room.score())).sum();
        let count = i64::try_from(seen.len()).unwrap_or(i64::MAX);
        (audit.day, quotient(sum, count))
    });
    Some(Subject {
        steps: steps(Reason::UnitScored, standings),
        id: first_entered(audits.iter().copied())?,
        rows: audits.iter().map(|audit| audit.id.clone()).collect(),
        code: String::new(),
        title: String::new(),
        unit_id,
    })
}

#[cfg(test)]
mod tests;
