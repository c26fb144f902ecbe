//! How each room's score moves: its audits of a period, what is still to be put right, and how long ago it was audited.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;
use utoipa::ToSchema;

use super::model::FiveSAudit;
use super::room::Room;
use crate::db::types::Day;
use crate::ids::{FiveSRoomId, RecordId, UnitId};

/// An audit of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct FiveSScore {
    /// The audit.
    pub(super) id: RecordId,
    /// Its day.
    pub(super) audited_on: Day,
    /// Who made it.
    #[schema(example = "Trần Văn Bình")]
    pub(super) auditor: String,
    /// Points got, weighted.
    #[schema(example = 88)]
    pub(super) got: i64,
    /// Points that could be had, weighted. The score is 100 · got / most.
    #[schema(example = 100)]
    pub(super) most: i64,
}

/// A room with its audits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct FiveSRoomTrend {
    /// As audits name it.
    #[schema(example = "P-203")]
    pub(super) room_code: String,
    /// Its name in the list of rooms, or the one that its latest audit gives it.
    #[schema(example = "Phòng Nghiệp vụ Y, tầng 2")]
    pub(super) room_name: String,
    /// Whose it is, by the list of rooms or by its latest audit.
    pub(super) unit_id: UnitId,
    /// The entry in the list of rooms; null for a room that audits name and the list does not.
    pub(super) room_id: Option<FiveSRoomId>,
    /// Whether it is in the list and to be audited in the period, and no audit of the period is known.
    pub(super) missed: bool,
    /// Its audits of the period, the earliest first.
    pub(super) scores: Vec<FiveSScore>,
    /// Findings of all its audits that are not put right.
    #[schema(example = 2)]
    pub(super) open_findings: usize,
    /// Those of them whose day is over.
    #[schema(example = 1)]
    pub(super) overdue_findings: usize,
    /// The day of its latest audit, in the period or not; null when there is none.
    pub(super) last_audited_on: Option<Day>,
    /// Days since then.
    #[schema(example = 34)]
    pub(super) days_since: Option<i32>,
}

/// An audit with whose it is.
#[derive(Clone, Debug)]
pub(super) struct Audited {
    pub(super) id: RecordId,
    pub(super) unit_id: UnitId,
    pub(super) audit: FiveSAudit,
}

/// What the page of rooms is asked for.
#[derive(Clone, Debug)]
pub(super) struct Wanted {
    /// The days of the period, the second not among them.
    pub(super) days: (Day, Day),
    /// Rooms of these units; none means all.
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) today: Day,
}

#[derive(Default)]
struct Known {
    room: Option<Room>,
    audits: Vec<Audited>,
}

/// One line for each room that is to be audited in the period, or was; by code.
pub(super) fn trends(
    rooms: Vec<Room>,
    audits: Vec<Audited>,
    wanted: &Wanted,
) -> Vec<FiveSRoomTrend> {
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    for room in rooms {
        let code = room.code.clone();
        known.entry(code).or_default().room = Some(room);
    }
    for one in audits {
        let code = one.audit.room_code.clone();
        known.entry(code).or_default().audits.push(one);
    }
    known
        .into_iter()
        .filter_map(|(code, known)| trend(code, known, wanted))
        .collect()
}

fn trend(room_code: String, known: Known, wanted: &Wanted) -> Option<FiveSRoomTrend> {
    let Known { room, mut audits } = known;
    let Wanted { days, units, today } = wanted;
    audits.sort_by(|one, other| {
        (one.audit.audited_on, &one.id).cmp(&(other.audit.audited_on, &other.id))
    });
    let last = audits.last();
    let (room_name, unit_id) = match (&room, last) {
        (Some(room), _) => (room.name.clone(), room.unit_id.clone()),
        (None, Some(last)) => (last.audit.room_name.clone(), last.unit_id.clone()),
        (None, None) => return None,
    };
    if units
        .as_ref()
        .is_some_and(|units| !units.contains(&unit_id))
    {
        return None;
    }
    let scores: Vec<FiveSScore> = audits
        .iter()
        .filter(|one| one.audit.audited_on >= days.0 && one.audit.audited_on < days.1)
        .map(|one| {
            let (got, most) = one.audit.points();
            FiveSScore {
                id: one.id.clone(),
                audited_on: one.audit.audited_on,
                auditor: one.audit.auditor.clone(),
                got,
                most,
            }
        })
        .collect();
    let active = room.as_ref().is_some_and(|room| room.is_active(*days));
    if scores.is_empty() && !active {
        return None;
    }
    let open: Vec<Option<Day>> = audits
        .iter()
        .flat_map(|one| &one.audit.findings)
        .filter(|finding| finding.fixed_on.is_none())
        .map(|finding| finding.due_on)
        .collect();
    let last_audited_on = last.map(|last| last.audit.audited_on);
    Some(FiveSRoomTrend {
        room_code,
        room_name,
        unit_id,
        room_id: room.map(|room| room.id),
        missed: active && scores.is_empty(),
        scores,
        open_findings: open.len(),
        overdue_findings: open
            .iter()
            .filter(|due| due.is_some_and(|due| due < *today))
            .count(),
        days_since: last_audited_on.map(|last| today.number() - last.number()),
        last_audited_on,
    })
}
