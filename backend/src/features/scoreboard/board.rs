//! Putting the page together.

use serde::Serialize;
use utoipa::ToSchema;
use worktime::{Granularity, Period};

use super::attention::{Attention, attention};
use super::figures::{Figures, figures};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::indicators::{
    Freshness, ManualOut, Origin, Reading, SignedFigure, Standing, judge_all,
};
use crate::features::plans::{self, Decision, Objective, Part, Plan, PlanStatus, Target};
use crate::features::quarter_reports::ReportDays;
use crate::ids::{ObjectiveId, PlanId};
use crate::kpi::{Measured, Reason};

/// The whole page.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Scoreboard {
    /// Whose objectives.
    plan: PlanRef,
    /// The period of the figures.
    #[schema(example = "2025")]
    period: String,
    /// Up to when rows are counted.
    cut_off: Timestamp,
    /// The end of the period.
    #[serde(skip)]
    ends_at: Timestamp,
    /// Which version of the working calendar.
    #[schema(example = "vn-civil-service-2026.1")]
    calendar_version: String,
    /// The next quarterly report, while the plan's year goes on.
    next_report: Option<ReportDue>,
    /// What wants attention, most pressing first.
    attention: Vec<Attention>,
    /// In the plan's order.
    pub(super) objectives: Vec<ObjectiveRow>,
}

/// Whose objectives.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct PlanRef {
    /// The plan.
    id: PlanId,
    /// Its year.
    year: i32,
    /// Its title.
    #[schema(example = "Mục tiêu chất lượng năm 2025")]
    title: String,
    /// The office.
    #[schema(example = "Sở Y tế")]
    organisation: String,
    /// Where it is in its life.
    status: PlanStatus,
    /// Made up, to show what MTCL does.
    sample: bool,
    /// Number of the decision that issues it.
    #[schema(example = "26/QĐ-SYT")]
    decision_number: Option<String>,
    /// Its date.
    decision_date: Option<Day>,
}

/// A quarterly report: due before the 15th of the quarter's last month.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ReportDue {
    /// The quarter.
    #[schema(example = "2025Q3")]
    period: String,
    /// The first day on which it would be late.
    before: Day,
}

/// An objective on the page.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct ObjectiveRow {
    /// The objective.
    pub(super) id: ObjectiveId,
    /// Its number as written.
    #[schema(example = "1")]
    pub(super) number: String,
    /// Name for narrow places.
    #[schema(example = "Hồ sơ giải quyết đúng hạn")]
    short_name: String,
    /// Its words.
    #[schema(example = "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định")]
    text: String,
    /// The indicator that measures it; null when none does.
    #[schema(example = "dossier-on-time")]
    indicator_code: Option<String>,
    /// What it counts; null when no source measures it.
    measured: Option<Measured>,
    /// Every target the plan names.
    targets: Vec<Target>,
    /// The one that rules; null while nobody has decided.
    target_index: Option<usize>,
    /// Who decided, where they differ.
    decision: Option<DecisionRef>,
    /// How it stands.
    pub(super) standing: Standing,
    /// While a decision is needed: how it would stand against each target, in their order.
    alternatives: Vec<Standing>,
    /// The figure; null when no source measures it yet and nobody has typed one.
    figure: Option<FigureOut>,
    /// What was signed for the period; null when nobody has.
    signed: Option<SignedFigure>,
    /// The figure by month, for the trend; only what was typed when no source measures it.
    months: Vec<MonthOut>,
    /// How old the source is; null when no source measures it.
    freshness: Option<Freshness>,
    /// Who leads, by the names of the unit tree where they are known.
    #[schema(example = json!(["Bộ phận TN&TKQ"]))]
    leads: Vec<String>,
    /// The deadline in the plan's words.
    #[schema(example = "31/12/2025")]
    deadline: Option<String>,
    /// Its last day, where the words name one.
    pub(super) due_day: Option<Day>,
}

impl ObjectiveRow {
    pub(super) fn freshness(&self) -> Option<&Freshness> {
        self.freshness.as_ref()
    }
}

/// Who decided between contradicting targets.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct DecisionRef {
    /// Who.
    #[schema(example = "Lê Văn Khoa")]
    by_name: String,
    /// When.
    at: Timestamp,
    /// Why.
    #[schema(example = "Theo Quyết định 26/QĐ-SYT, phần Đo lường ghi nhầm")]
    reason: String,
}

/// A figure.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FigureOut {
    /// What succeeded.
    #[schema(example = 59)]
    numerator: i64,
    /// What is measured.
    #[schema(example = 60)]
    denominator: i64,
    /// The denominator with open and overdue rows counted as misses.
    denominator_with_overdue: i64,
    /// Rows open and overdue at the cut-off.
    open_overdue: i64,
    /// Rows that were late.
    late: i64,
    /// May still change by itself.
    provisional: bool,
    /// Whether it is computed from rows or was typed by a responsible person.
    origin: Origin,
    /// What was typed for the period: the figure itself, or shown beside a computed one; null when nothing was.
    manual: Option<ManualOut>,
}

impl From<&Reading> for FigureOut {
    fn from(reading: &Reading) -> Self {
        let figure = &reading.figure;
        Self {
            numerator: figure.numerator,
            denominator: figure.denominator,
            denominator_with_overdue: figure.with_overdue().1,
            open_overdue: figure.count(Reason::OpenOverdue),
            late: figure.count(Reason::Late) + figure.count(Reason::LateApologised),
            provisional: reading.provisional,
            origin: reading.origin,
            manual: ManualOut::of(reading),
        }
    }
}

/// One month's figure.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct MonthOut {
    /// The month.
    #[schema(example = "2025-03")]
    period: String,
    /// What succeeded.
    numerator: i64,
    /// What is measured.
    denominator: i64,
    /// May still change by itself.
    provisional: bool,
    /// Whether it is computed from rows or was typed by a responsible person.
    origin: Origin,
}

impl From<&Reading> for MonthOut {
    fn from(month: &Reading) -> Self {
        Self {
            period: month.period.to_string(),
            numerator: month.figure.numerator,
            denominator: month.figure.denominator,
            provisional: month.provisional,
            origin: month.origin,
        }
    }
}

impl Scoreboard {
    /// The same page a little later, while nothing has changed but the time.
    pub(super) fn at(&self, now: Timestamp) -> Self {
        Self {
            cut_off: self.ends_at.min(now),
            ..self.clone()
        }
    }
}

pub(super) fn scoreboard(
    db: &mut AnyConnection,
    plan_id: &PlanId,
    period: Option<Period>,
    now: Timestamp,
) -> Result<Scoreboard, Error> {
    let plan = plans::plan(db, plan_id)?;
    let year: Period = plan.year.to_string().parse().map_err(Error::internal)?;
    let period = period.unwrap_or(year);
    let directory = crate::features::units::directory(db)?;
    let figures = figures(db, &plan, period, year, now)?;
    let mut objectives = Vec::with_capacity(plan.objectives.len());
    for objective in &plan.objectives {
        let leads = leads(objective, |id| {
            directory.get(id).map(|unit| unit.short_name.clone())
        });
        let code = objective.indicator_code.as_deref();
        objectives.push(row(
            objective,
            code.and_then(|code| figures.get(code)),
            leads,
        ));
    }
    let attention = attention(db, &plan, &objectives, now)?;
    let ends_at = Day::from(period.end()).start();
    let Plan {
        id,
        year: number,
        title,
        organisation,
        status,
        sample,
        decision_number,
        decision_date,
        ..
    } = plan;
    Ok(Scoreboard {
        plan: PlanRef {
            id,
            year: number,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
        },
        period: period.to_string(),
        cut_off: ends_at.min(now),
        ends_at,
        calendar_version: crate::kpi::calendar(db)?.version().to_owned(),
        next_report: next_report(year, &ReportDays::read(db)?, now)?,
        attention,
        objectives,
    })
}

fn row(objective: &Objective, figures: Option<&Figures>, leads: Vec<String>) -> ObjectiveRow {
    let reading = figures.and_then(|figures| figures.reading.as_ref());
    let months = figures.map_or(&[] as &[Reading], |figures| &figures.months);
    let has_data = figures.is_some_and(|figures| figures.freshness.last_push_at.is_some());
    let (standing, alternatives) = judge_all(objective, reading, has_data);
    ObjectiveRow {
        id: objective.id.clone(),
        number: objective.number.clone(),
        short_name: objective.short_name.clone(),
        text: objective.text.clone(),
        indicator_code: objective.indicator_code.clone(),
        measured: figures.map(|figures| figures.indicator.definition.measured),
        targets: objective.targets.clone(),
        target_index: objective.target_index,
        decision: objective
            .decision
            .as_ref()
            .map(|decision: &Decision| DecisionRef {
                by_name: decision.by_name.clone(),
                at: decision.at,
                reason: decision.reason.clone(),
            }),
        standing,
        alternatives,
        figure: reading
            .filter(|reading| has_data || reading.origin == Origin::Manual)
            .map(FigureOut::from),
        signed: figures.and_then(|figures| figures.signed.clone()),
        months: months
            .iter()
            .filter(|month| has_data || month.origin == Origin::Manual)
            .map(MonthOut::from)
            .collect(),
        freshness: figures.map(|figures| figures.freshness.clone()),
        leads,
        deadline: objective.deadline.clone(),
        due_day: objective.due_day,
    }
}

/// Those who answer for the objective; where only its actions name somebody, those who lead them.
fn leads(
    objective: &Objective,
    unit_name: impl Fn(&crate::ids::UnitId) -> Option<String>,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in [Part::Responsible, Part::Lead] {
        for name in objective.all_names().filter(|name| name.part == part) {
            let shown = name
                .unit_id
                .as_ref()
                .and_then(&unit_name)
                .unwrap_or_else(|| name.name.clone());
            if !names.contains(&shown) {
                names.push(shown);
            }
        }
        if !names.is_empty() {
            break;
        }
    }
    names
}

/// The first quarter of the year whose report is not due yet.
fn next_report(
    year: Period,
    days: &ReportDays,
    now: Timestamp,
) -> Result<Option<ReportDue>, Error> {
    let quarters = year.split(Granularity::Quarter).map_err(Error::internal)?;
    Ok(quarters.into_iter().find_map(|quarter| {
        let before = days.cut_off(quarter)?;
        (now.day() < before).then(|| ReportDue {
            period: quarter.to_string(),
            before,
        })
    }))
}
