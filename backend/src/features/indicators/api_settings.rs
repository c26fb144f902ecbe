//! Changing the settings of a formula: a new version, with its reason, and every tally recounted.

use actix_web::{HttpResponse, put, web};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::api::{IndicatorOut, indicator_out};
use super::{find, recompute};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Error, FieldCode, FieldError};
use crate::features::audit_log::{self, Entry};
use crate::http::Json;
use crate::kpi::{self, Definition};
use crate::state::State;

/// New settings of a formula.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "settings": { "precision": "half_day" }, "reason": "Theo quy chế một cửa của tỉnh, tính đến buổi" }))]
pub(super) struct SettingsIn {
    /// Questions and their answers; those left out go back to their defaults.
    #[schema(value_type = Object)]
    settings: serde_json::Map<String, Value>,
    /// Why, at least ten characters.
    #[schema(min_length = 10, max_length = 1000)]
    reason: String,
}

const SHORTEST_REASON: usize = 10;
const LONGEST_REASON: usize = 1000;

/// Change the settings of a formula
///
/// Makes a new version and recounts every figure that is not frozen.
#[utoipa::path(
    tag = "indicators",
    operation_id = "set_indicator_settings",
    params(("code" = String, Path, description = "The indicator", example = "dossier-on-time")),
    request_body = SettingsIn,
    responses((status = 200, description = "The indicator with its new settings", body = IndicatorOut)),
    security(("token" = ["indicators:set"])),
)]
#[put("/indicators/{code}/settings")]
pub(super) async fn set_indicator_settings(
    allowed: Allowed<may::IndicatorsSet>,
    state: web::Data<State>,
    code: web::Path<String>,
    body: Json<SettingsIn>,
) -> Result<HttpResponse, Error> {
    let indicator = find(&code)?;
    let SettingsIn { settings, reason } = body.into_inner();
    let reason = reason.trim().to_owned();
    check(indicator.definition, &settings, &reason)?;
    let now = state.clock.now();
    let out = state
        .db
        .write(move |db| {
            let actor = allowed.caller.actor();
            let old = kpi::current_settings(db, indicator.definition)?.settings;
            let version = kpi::set_settings(db, indicator.definition, &actor, now, &Value::Object(settings), &reason)?;
            recompute(db, |definition| definition.code == indicator.definition.code)?;
            let new = kpi::current_settings(db, indicator.definition)?.settings;
            let entry = Entry {
                action: "indicator.set",
                subject_kind: "indicator",
                subject_id: indicator.definition.code.to_owned(),
                detail: serde_json::json!({ "version": version, "old": old, "new": new, "reason": reason }),
            };
            audit_log::record(db, &actor, now, entry)?;
            indicator_out(db, indicator, &allowed.caller)
        })
        .await?;
    Ok(HttpResponse::Ok().json(out))
}

fn check(
    definition: &Definition,
    settings: &serde_json::Map<String, Value>,
    reason: &str,
) -> Result<(), Error> {
    let mut wrong: Vec<FieldError> = settings
        .iter()
        .filter_map(|(name, answer)| {
            let question = definition
                .questions
                .iter()
                .find(|question| question.name == name);
            let code = match question {
                None => FieldCode::UnknownField,
                Some(question)
                    if answer
                        .as_str()
                        .is_some_and(|word| question.choices.contains(&word)) =>
                {
                    return None;
                }
                Some(_) => FieldCode::UnknownValue,
            };
            Some(FieldError {
                field: format!("settings.{name}"),
                code,
            })
        })
        .collect();
    let length = reason.chars().count();
    if length < SHORTEST_REASON {
        wrong.push(FieldError {
            field: "reason".to_owned(),
            code: FieldCode::TooShort,
        });
    } else if length > LONGEST_REASON {
        wrong.push(FieldError {
            field: "reason".to_owned(),
            code: FieldCode::TooLong,
        });
    } else if reason.contains('\0') {
        wrong.push(FieldError {
            field: "reason".to_owned(),
            code: FieldCode::InvalidFormat,
        });
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Error::fields(wrong))
    }
}
