//! How typed readings look over the API.

use serde::Serialize;
use utoipa::ToSchema;

use super::model::{ManualReading, ManualState, TakenBack, Version};
use crate::auth::{Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::evidence::{self, EvidenceSubject};
use crate::features::indicators::{
    Asked, ManualDifference, Origin, answers_for, find, freshness, read,
};
use crate::features::units::Directory;
use crate::ids::{ManualReadingId, UnitId};
use crate::kpi::Measured;

/// A reading that a responsible person typed.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ManualReadingOut {
    /// Its id.
    id: ManualReadingId,
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    indicator_code: String,
    /// What it counts; of points the pair is in parts of a full score, of which there are 181,621,440,000.
    measured: Measured,
    /// The unit; null for the whole department.
    unit_id: Option<UnitId>,
    /// The unit's name; null for the whole department.
    #[schema(example = "NV Dược")]
    unit_name: Option<String>,
    /// The period.
    #[schema(example = "2025Q1")]
    period: String,
    /// Its first day.
    from: Day,
    /// The first day after it.
    to: Day,
    /// What succeeded, by the newest version.
    #[schema(example = 45)]
    numerator: i64,
    /// What is measured, by the newest version.
    #[schema(example = 50)]
    denominator: i64,
    /// What it is now.
    state: ManualState,
    /// The computed figure that rules while this one stands beside it; null otherwise.
    computed: Option<ComputedOut>,
    /// Files that hang on it.
    #[schema(example = 1)]
    evidence: i64,
    /// What was typed, the first version first.
    versions: Vec<ManualVersionOut>,
    /// That it was taken back; null while it stands.
    taken_back: Option<TakenBackOut>,
    /// Counts its changes; its entity tag.
    revision: i32,
    /// What the caller may do.
    may: ManualReadingMay,
}

/// The computed figure of a typed reading's period.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ComputedOut {
    /// What succeeded.
    #[schema(example = 43)]
    numerator: i64,
    /// What is measured.
    #[schema(example = 51)]
    denominator: i64,
    /// This less what was typed.
    difference: ManualDifference,
}

/// What was typed at one time.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ManualVersionOut {
    /// From 1.
    #[schema(example = 1)]
    number: i32,
    /// What succeeded.
    #[schema(example = 45)]
    numerator: i64,
    /// What is measured.
    #[schema(example = 50)]
    denominator: i64,
    /// Why it was typed.
    #[schema(example = "Hệ thống một cửa chưa kết nối, đếm theo sổ theo dõi.")]
    reason: String,
    /// Who typed it.
    #[schema(example = "Nguyễn Thị Hoa")]
    by_name: String,
    /// When.
    recorded_at: Timestamp,
}

/// That a typed reading was taken back.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TakenBackOut {
    /// Who.
    #[schema(example = "Nguyễn Thị Hoa")]
    by_name: String,
    /// When.
    at: Timestamp,
    /// Why.
    #[schema(example = "Đếm nhầm sổ của phòng khác")]
    reason: String,
}

/// What the caller may do with a typed reading.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ManualReadingMay {
    /// Correct it and take it back.
    change: bool,
}

impl From<Version> for ManualVersionOut {
    fn from(version: Version) -> Self {
        let Version {
            number,
            numerator,
            denominator,
            reason,
            by_id: _,
            by_name,
            recorded_at,
        } = version;
        Self {
            number,
            numerator,
            denominator,
            reason,
            by_name,
            recorded_at,
        }
    }
}

impl ManualReadingOut {
    /// As this caller sees it at this moment.
    pub(super) fn load(
        db: &mut AnyConnection,
        caller: &Caller,
        directory: &Directory,
        now: Timestamp,
        reading: ManualReading,
    ) -> Result<Self, Error> {
        let indicator = find(&reading.indicator_code)?;
        let year = reading.year();
        let ManualReading {
            id,
            indicator_code,
            unit,
            period,
            created_at: _,
            taken_back,
            versions,
            revision,
        } = reading;
        let (numerator, denominator) = versions
            .last()
            .map(|last| (last.numerator, last.denominator))
            .unwrap_or_default();
        let subtree = unit.as_ref().map(|unit| directory.subtree(unit));
        let asked = Asked {
            indicator,
            units: subtree.as_ref(),
            unit: unit.as_ref(),
            periods: &[period],
            freshness: &freshness(db, indicator)?,
            now,
            as_of: None,
        };
        let ruling = match taken_back {
            Some(_) => None,
            None => read(db, &asked)?.pop(),
        };
        let computed = ruling
            .filter(|reading| reading.origin == Origin::Computed)
            .map(|reading| ComputedOut {
                numerator: reading.figure.numerator,
                denominator: reading.figure.denominator,
                difference: ManualDifference {
                    numerator: reading.figure.numerator - numerator,
                    denominator: reading.figure.denominator - denominator,
                },
            });
        let state = match (&taken_back, &computed) {
            (Some(_), _) => ManualState::TakenBack,
            (None, Some(_)) => ManualState::Beside,
            (None, None) => ManualState::Figure,
        };
        let change = taken_back.is_none()
            && caller.may(Permission::ReadingsSubmit)
            && answers_for(db, caller, &indicator_code, unit.as_ref(), year)?;
        Ok(Self {
            evidence: evidence::count(db, EvidenceSubject::ManualReadings, id.as_str())?,
            id,
            indicator_code,
            measured: indicator.definition.measured,
            unit_name: unit
                .as_ref()
                .and_then(|unit| directory.get(unit))
                .map(|unit| unit.short_name.clone()),
            unit_id: unit,
            period: period.to_string(),
            from: period.start().into(),
            to: period.end().into(),
            numerator,
            denominator,
            state,
            computed,
            versions: versions.into_iter().map(ManualVersionOut::from).collect(),
            taken_back: taken_back.map(
                |TakenBack {
                     by_name,
                     at,
                     reason,
                 }| TakenBackOut {
                    by_name,
                    at,
                    reason,
                },
            ),
            revision,
            may: ManualReadingMay { change },
        })
    }
}
