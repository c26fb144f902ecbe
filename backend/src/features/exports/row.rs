//! One reading as other programs read it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::db::types::{Day, Timestamp};
use crate::features::indicators::{Origin, Verdict};
use crate::kpi::Measured;

/// A reading with everything that it rests on.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FigureRow {
    /// The indicator.
    #[schema(example = "dossier-on-time")]
    pub(super) indicator_code: &'static str,
    /// Its name, in the caller's language.
    #[schema(example = "Hồ sơ giải quyết đúng hạn")]
    pub(super) indicator_name: &'static str,
    /// What it counts.
    pub(super) measured: Measured,
    /// The unit's code; null for the whole department.
    #[schema(example = "phong-nvy")]
    pub(super) unit_code: Option<String>,
    /// The unit's name; null for the whole department.
    #[schema(example = "Phòng Nghiệp vụ Y")]
    pub(super) unit_name: Option<String>,
    /// The period.
    #[schema(example = "2025Q1")]
    pub(super) period: String,
    /// Its first day.
    pub(super) from: Day,
    /// The first day after it.
    pub(super) to: Day,
    /// Up to when rows are counted.
    pub(super) cut_off: Timestamp,
    /// What succeeded.
    #[schema(example = 59)]
    pub(super) numerator: i64,
    /// What is measured; 0 when nothing of the kind happened.
    #[schema(example = 60)]
    pub(super) denominator: i64,
    /// 100 · numerator / denominator, for display only; null when the denominator is 0.
    #[schema(example = 98.333_333)]
    pub(super) value: Option<f64>,
    /// How it stands against the target of the year's plan; null when there is none.
    pub(super) verdict: Option<Verdict>,
    /// May still change by itself.
    pub(super) provisional: bool,
    /// The formula and its version.
    #[schema(example = "dossier-on-time v1")]
    pub(super) formula: String,
    /// Which version of the formula's settings.
    #[schema(example = 0)]
    pub(super) settings_version: i32,
    /// Which version of the working calendar.
    #[schema(example = "vn-civil-service-2026.1")]
    pub(super) calendar_version: String,
    /// Years that nobody has confirmed, where the figure counts working days of them: it may still change.
    #[schema(example = json!([2027]))]
    pub(super) unconfirmed_years: Vec<i32>,
    /// When the source last sent something; null when it never did.
    pub(super) last_push_at: Option<Timestamp>,
    /// Whether the figure is computed from rows or was typed by a responsible person.
    pub(super) origin: Origin,
    /// What succeeded as it was typed for this period, the figure itself or beside a computed one; null when nothing was.
    #[schema(example = 45)]
    pub(super) manual_numerator: Option<i64>,
    /// What is measured, as typed.
    #[schema(example = 50)]
    pub(super) manual_denominator: Option<i64>,
    /// Who typed it; of a year that rests on its quarters each name once.
    #[schema(example = "Nguyễn Thị Hoa")]
    pub(super) manual_by_name: Option<String>,
    /// When, of several the last.
    pub(super) manual_recorded_at: Option<Timestamp>,
    /// Why.
    #[schema(example = "Hệ thống một cửa chưa kết nối, đếm theo sổ theo dõi.")]
    pub(super) manual_reason: Option<String>,
    /// Files that it rests on.
    #[schema(example = 1)]
    pub(super) manual_evidence: Option<usize>,
}
