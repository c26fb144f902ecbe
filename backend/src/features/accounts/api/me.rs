//! One's own account.

use actix_web::{HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::super::model::User;
use super::super::{cookies, password_change, sessions, store};
use super::sessions::{SessionOut, answer};
use crate::auth::{AnyUser, Permission, Role};
use crate::error::Error;
use crate::http::Json;
use crate::ids::{UnitId, UserId};
use crate::state::State;

/// The person who is logged in.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MeOut {
    /// The account.
    id: UserId,
    /// What the person logs in with.
    #[schema(example = "thuky.iso")]
    username: String,
    /// The person's name.
    #[schema(example = "Trần Thị Bình")]
    full_name: String,
    /// What the person is in the department.
    role: Role,
    /// The person's unit.
    unit_id: Option<UnitId>,
    /// Nothing but setting a new password is allowed until that is done.
    #[schema(example = false)]
    must_change_password: bool,
    /// What the person may do now; empty as long as the password must be changed.
    may: Vec<Permission>,
}

impl MeOut {
    pub(super) fn of(user: &User) -> Self {
        Self {
            id: user.id.clone(),
            username: user.username.clone(),
            full_name: user.full_name.clone(),
            role: user.role,
            unit_id: user.unit_id.clone(),
            must_change_password: user.must_change_password,
            may: user.permissions(),
        }
    }
}

/// A new password for oneself.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "current_password": "ba con mèo trên mái", "new_password": "năm con vịt dưới ao" }))]
pub(super) struct PasswordIn {
    /// The present one.
    #[schema(min_length = 1, max_length = 200)]
    current_password: String,
    /// At least 10 characters, not the present one, and not one that everybody tries first.
    #[schema(min_length = 10, max_length = 200)]
    new_password: String,
}

/// Who am I
///
/// The person's account as it now is, with what the person may do.
#[utoipa::path(
    tag = "auth",
    operation_id = "get_me",
    responses((status = 200, description = "The person", body = MeOut)),
    security(("token" = [])),
)]
#[get("/me")]
pub(super) async fn get_me(
    me: AnyUser,
    state: web::Data<State>,
) -> Result<web::Json<MeOut>, Error> {
    let user = state.db.read(move |db| store::get(db, &me.id)).await?;
    Ok(web::Json(MeOut::of(&user)))
}

/// Log out everywhere
///
/// Every access and refresh token of the person dies, on every device, this one too.
#[utoipa::path(
    tag = "auth",
    operation_id = "log_out_everywhere",
    responses((status = 204, description = "All sessions are over")),
    security(("token" = [])),
)]
#[post("/auth/logout-everywhere")]
pub(super) async fn log_out_everywhere(
    me: AnyUser,
    state: web::Data<State>,
) -> Result<HttpResponse, Error> {
    let now = state.clock.now();
    let id = me.id.clone();
    state
        .db
        .write(move |db| {
            store::get_to_change(db, &me.id)?;
            sessions::revoke_all(db, &me.id, now)?;
            store::raise_epoch(db, &me.id)?;
            let actor = me.caller.actor();
            store::log(db, &actor, now, "user.logout_everywhere", &me.id, json!({}))
        })
        .await?;
    state.authenticator.forget(id.as_str());
    Ok(HttpResponse::NoContent()
        .cookie(cookies::no_refresh(&state.settings))
        .finish())
}

/// Change one's password
///
/// Ends every session of the person on every device; the answer holds a new one for this device.
#[utoipa::path(
    tag = "auth",
    operation_id = "change_password",
    request_body = PasswordIn,
    responses(
        (status = 200, description = "A new session", body = SessionOut),
        (status = 429, description = "`too_many_attempts`, with `Retry-After`", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(("token" = [])),
)]
#[post("/auth/password")]
pub(super) async fn change_password(
    me: AnyUser,
    state: web::Data<State>,
    body: Json<PasswordIn>,
) -> Result<HttpResponse, Error> {
    let PasswordIn {
        current_password,
        new_password,
    } = body.into_inner();
    let session = password_change::change(
        &state,
        me.caller.actor(),
        me.id,
        current_password,
        new_password,
    )
    .await?;
    answer(&state, session)
}
