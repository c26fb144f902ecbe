//! Indicators over the API: what is measured, by which rule, under which settings.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::{Freshness, Indicator, find, freshness, indicators};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::http::{ETag, tagged};
use crate::kpi::{self, Measured, Reason, Span};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .app_data(web::Data::new(super::api_readings::Remembered::default()))
        .service(list_indicators)
        .service(get_indicator)
        .service(super::api_settings::set_indicator_settings)
        .service(super::api_readings::get_readings)
        .service(super::api_lineage::list_lineage)
        .service(super::api_lineage::list_readings_by_unit);
}

/// An indicator that is computed from source rows.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct IndicatorOut {
    /// Its code, which outlives the years.
    #[schema(example = "dossier-on-time")]
    code: &'static str,
    /// Its name in Vietnamese.
    #[schema(example = "Hồ sơ giải quyết đúng hạn")]
    name_vi: &'static str,
    /// Its name in English.
    #[schema(example = "Dossiers settled on time")]
    name_en: &'static str,
    /// The formula and its version.
    #[schema(example = "dossier-on-time v1")]
    formula: String,
    /// What it counts.
    measured: Measured,
    /// Whether a figure over part of a year counts from 1 January on, so that quarters do not add up to a year.
    year_to_date: bool,
    /// The kind of rows it is computed from.
    #[schema(example = "dossiers")]
    source: &'static str,
    /// The rule in Vietnamese.
    #[schema(example = "Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.")]
    rule_vi: &'static str,
    /// The rule in English.
    #[schema(example = "On time = finished on or before the promised day.")]
    rule_en: &'static str,
    /// Where the rule comes from.
    #[schema(example = "NĐ 118/2025/NĐ-CP")]
    rule_source: &'static str,
    /// Reasons that count, in the order in which they are shown.
    counted: &'static [Reason],
    /// Reasons that are left out, in the order in which they are shown.
    left_out: &'static [Reason],
    /// What may be set, and to what.
    questions: Vec<QuestionOut>,
    /// The settings that rule.
    settings: SettingsOut,
    /// Earlier settings, newest first.
    former_settings: Vec<SettingsOut>,
    /// How old the source is.
    freshness: Freshness,
    /// What the caller may do.
    may: IndicatorMay,
}

/// A setting of a formula.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct QuestionOut {
    /// Its name.
    #[schema(example = "precision")]
    name: &'static str,
    /// What it may be set to; the first is the default.
    #[schema(example = json!(["day", "half_day"]))]
    choices: &'static [&'static str],
}

/// The settings of a formula.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SettingsOut {
    /// 0 for the defaults.
    version: i32,
    /// Each question answered.
    #[schema(value_type = Object, example = json!({ "precision": "day" }))]
    settings: Value,
    /// Why they were set.
    #[schema(example = "Theo quy chế một cửa của tỉnh")]
    reason: String,
    /// Who set them.
    #[schema(example = "Nguyễn Thị Hoa")]
    set_by: Option<String>,
    /// When.
    set_at: Option<Timestamp>,
}

impl From<kpi::RuledBy> for SettingsOut {
    fn from(ruled: kpi::RuledBy) -> Self {
        let kpi::RuledBy {
            version,
            settings,
            reason,
            set_by,
            set_at,
        } = ruled;
        Self {
            version,
            settings,
            reason,
            set_by,
            set_at,
        }
    }
}

/// What the caller may do with an indicator.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct IndicatorMay {
    /// Change the settings of its formula.
    set: bool,
}

pub(super) fn indicator_out(
    db: &mut AnyConnection,
    indicator: Indicator,
    caller: &Caller,
) -> Result<IndicatorOut, Error> {
    let definition = indicator.definition;
    let mut history = kpi::settings_history(db, definition)?
        .into_iter()
        .map(SettingsOut::from);
    let settings = history
        .next()
        .ok_or_else(|| Error::internal("there are always defaults"))?;
    Ok(IndicatorOut {
        code: definition.code,
        name_vi: definition.name_vi,
        name_en: definition.name_en,
        formula: definition.formula(),
        measured: definition.measured,
        year_to_date: definition.span == Span::YearToDate,
        source: definition.source,
        rule_vi: definition.rule.vi,
        rule_en: definition.rule.en,
        rule_source: definition.rule.source,
        counted: definition.counted,
        left_out: definition.left_out,
        questions: definition
            .questions
            .iter()
            .map(|question| QuestionOut {
                name: question.name,
                choices: question.choices,
            })
            .collect(),
        settings,
        former_settings: history.collect(),
        freshness: freshness(db, indicator)?,
        may: IndicatorMay {
            set: caller.may(Permission::IndicatorsSet),
        },
    })
}

/// All computed indicators.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct IndicatorList {
    /// In the order of their sources.
    items: Vec<IndicatorOut>,
}

/// List indicators
///
/// Those that are computed from source rows, with rule, settings and freshness.
#[utoipa::path(
    tag = "indicators",
    operation_id = "list_indicators",
    responses((status = 200, description = "All computed indicators", body = IndicatorList)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/indicators")]
async fn list_indicators(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let items = state
        .db
        .read(move |db| {
            indicators()
                .map(|one| indicator_out(db, one, &allowed.caller))
                .collect::<Result<Vec<_>, _>>()
        })
        .await?;
    tagged(&request, &IndicatorList { items }, None)
}

/// Read an indicator
#[utoipa::path(
    tag = "indicators",
    operation_id = "get_indicator",
    params(("code" = String, Path, description = "Its code", example = "dossier-on-time")),
    responses((status = 200, description = "The indicator", body = IndicatorOut)),
    security(("token" = ["readings:read"]), ("client" = ["readings:read"])),
)]
#[get("/indicators/{code}")]
async fn get_indicator(
    allowed: Allowed<may::ReadingsRead>,
    state: web::Data<State>,
    code: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let indicator = find(&code)?;
    let (out, version) = state
        .db
        .read(move |db| {
            let out = indicator_out(db, indicator, &allowed.caller)?;
            let version = out.settings.version;
            Ok((out, version))
        })
        .await?;
    let tag = out.freshness.last_push_at.map_or(0, Timestamp::micros);
    tagged(&request, &out, Some(ETag(format!("{version}-{tag}"))))
}
