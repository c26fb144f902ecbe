//! A plan's own row, and back.

use diesel::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::db::schema::plans;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::plans::draft::PlanWords;
use crate::features::plans::model::{Objective, Plan, PlanStatus};
use crate::features::plans::remark::{Remark, Unread};
use crate::ids::PlanId;
use crate::text::fold;

/// What stands as JSON in `plans.document`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Document {
    words: PlanWords,
    #[serde(default)]
    remarks: Vec<Remark>,
    #[serde(default)]
    unread: Vec<Unread>,
}

pub(super) fn to_json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(Error::internal)
}

pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(Error::internal)
}

/// A plan without its objectives and without the original.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = plans, treat_none_as_null = true)]
pub(super) struct PlanRow {
    pub(super) id: PlanId,
    pub(super) series_id: PlanId,
    pub(super) revision_number: i32,
    pub(super) year: i32,
    pub(super) title: String,
    pub(super) organisation: String,
    pub(super) status: PlanStatus,
    pub(super) sample: bool,
    pub(super) decision_number: Option<String>,
    pub(super) decision_date: Option<Day>,
    pub(super) signer_position: Option<String>,
    pub(super) signer_name: Option<String>,
    pub(super) document: String,
    pub(super) source_file: Option<String>,
    pub(super) change_reason: Option<String>,
    pub(super) return_reason: Option<String>,
    pub(super) search: String,
    pub(super) created_by: String,
    pub(super) created_at: Timestamp,
    pub(super) submitted_by: Option<String>,
    pub(super) submitted_at: Option<Timestamp>,
    pub(super) issued_by: Option<String>,
    pub(super) issued_at: Option<Timestamp>,
    pub(super) closed_by: Option<String>,
    pub(super) closed_at: Option<Timestamp>,
    pub(super) updated_at: Timestamp,
    pub(super) revision: i32,
}

impl PlanRow {
    pub(super) fn of(plan: &Plan) -> Result<Self, Error> {
        let Plan {
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document,
            remarks,
            unread,
            source_file,
            change_reason,
            return_reason,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            updated_at,
            revision,
            objectives: _,
        } = plan.clone();
        Ok(Self {
            search: fold(&format!(
                "{title} {organisation} {}",
                decision_number.as_deref().unwrap_or_default()
            )),
            document: to_json(&Document {
                words: document,
                remarks,
                unread,
            })?,
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            source_file,
            change_reason,
            return_reason,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            updated_at,
            revision,
        })
    }

    pub(super) fn into_plan(self, objectives: Vec<Objective>) -> Result<Plan, Error> {
        let Self {
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document,
            source_file,
            change_reason,
            return_reason,
            search: _,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            updated_at,
            revision,
        } = self;
        let Document {
            words,
            remarks,
            unread,
        } = from_json(&document)?;
        Ok(Plan {
            id,
            series_id,
            revision_number,
            year,
            title,
            organisation,
            status,
            sample,
            decision_number,
            decision_date,
            signer_position,
            signer_name,
            document: words,
            remarks,
            unread,
            source_file,
            change_reason,
            return_reason,
            created_by,
            created_at,
            submitted_by,
            submitted_at,
            issued_by,
            issued_at,
            closed_by,
            closed_at,
            updated_at,
            revision,
            objectives,
        })
    }
}
