//! Coming and going: `/auth`.

use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, ResponseError, post, web};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::super::device::Device;
use super::super::login::{self, Session, actor};
use super::super::sessions::{self, Refresh};
use super::super::setup::{self, First};
use super::super::{cookies, store};
use super::me::MeOut;
use crate::auth::password;
use crate::error::{Code, Error, FieldCode};
use crate::http::{Json, RequestContext};
use crate::state::State;

/// A session: the access token for the next quarter of an hour. The refresh token travels in a cookie.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SessionOut {
    /// For the header `Authorization: Bearer …`.
    #[schema(example = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl")]
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds for which it is good.
    #[schema(example = 900)]
    expires_in: i64,
    /// Whose session it is.
    user: MeOut,
}

/// Who logs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "username": "thuky.iso", "password": "ba con mèo trên mái" }))]
pub(super) struct LoginIn {
    /// In any case.
    #[schema(min_length = 1, max_length = 200)]
    username: String,
    /// As it was set.
    #[schema(min_length = 1, max_length = 200)]
    password: String,
}

/// The first administrator.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "token": "Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6e_f-A", "username": "quantri", "full_name": "Nguyễn Văn An",
    "password": "ba con mèo trên mái"
}))]
pub(super) struct SetupIn {
    /// What stands behind `#` in the link.
    #[schema(min_length = 1, max_length = 200)]
    token: String,
    /// What you will log in with; not changed later.
    #[schema(
        min_length = 3,
        max_length = 60,
        pattern = "^[A-Za-z0-9][A-Za-z0-9._@-]*$"
    )]
    username: String,
    /// Your name.
    #[schema(min_length = 1, max_length = 200)]
    full_name: String,
    /// At least 10 characters, and not one that everybody tries first.
    #[schema(min_length = 10, max_length = 200)]
    password: String,
}

/// The answer that carries a session: its tokens, and its cookie.
pub(super) fn answer(state: &State, session: Session) -> Result<HttpResponse, Error> {
    let Session {
        user,
        refresh_token,
    } = session;
    let token = state.authenticator.issue(
        user.subject(),
        user.full_name.clone(),
        user.unit_id.clone(),
        user.token_epoch,
    )?;
    let body = SessionOut {
        access_token: token.token,
        token_type: "Bearer",
        expires_in: token.expires_in,
        user: MeOut::of(&user),
    };
    Ok(HttpResponse::Ok()
        .cookie(cookies::refresh(refresh_token, &state.settings))
        .json(body))
}

/// As [`answer`], and the device remembers the account from now on.
fn answer_to_device(
    state: &State,
    session: Session,
    device: &Device,
) -> Result<HttpResponse, Error> {
    let known = device.after_login(
        &session.user.id,
        &state.settings.secret_key,
        state.clock.now(),
    );
    let mut response = answer(state, session)?;
    add_cookie(&mut response, &cookies::device(known, &state.settings))?;
    Ok(response)
}

fn add_cookie(response: &mut HttpResponse, cookie: &Cookie<'_>) -> Result<(), Error> {
    response.add_cookie(cookie).map_err(Error::internal)
}

fn device_of(request: &HttpRequest, state: &State) -> Device {
    let cookie = request.cookie(cookies::DEVICE);
    Device::read(
        cookie.as_ref().map(Cookie::value),
        &state.settings.secret_key,
        state.clock.now(),
    )
}

/// A refusal that also takes the dead refresh token out of the browser.
fn over(state: &State) -> Result<HttpResponse, Error> {
    let mut response = Error::from(Code::Unauthenticated).error_response();
    add_cookie(&mut response, &cookies::no_refresh(&state.settings))?;
    Ok(response)
}

/// Log in
///
/// The answer holds an access token for 15 minutes and sets the cookie `mtcl_refresh` (14 days, not readable by
/// scripts). An unknown name, a wrong password and an account that was switched off are answered alike. After some
/// failures from one address `too_many_attempts` says in `Retry-After` how long to wait; a device on which the person
/// has logged in before (cookie `mtcl_device`) is not held up by the failures of others.
#[utoipa::path(
    tag = "auth",
    operation_id = "log_in",
    params(("mtcl_device" = Option<String>, Cookie, description = "From an earlier log-in on this device")),
    request_body = LoginIn,
    responses(
        (status = 200, description = "The session", body = SessionOut),
        (status = 401, description = "`invalid_credentials`", body = crate::error::Problem, content_type = "application/problem+json"),
        (status = 429, description = "`too_many_attempts`, with `Retry-After`", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(()),
)]
#[post("/auth/login")]
pub(super) async fn log_in(
    context: RequestContext,
    state: web::Data<State>,
    body: Json<LoginIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let LoginIn { username, password } = body.into_inner();
    if password.chars().count() > password::MAX_LENGTH {
        return Err(Error::field("password", FieldCode::TooLong));
    }
    let device = device_of(&request, &state);
    let session = login::log_in(&state, &context, &device, &username, password).await?;
    answer_to_device(&state, session, &device)
}

/// Renew a session
///
/// Takes the cookie `mtcl_refresh`, which is good for one refresh, and sets the next. One that is shown a second time
/// was stolen from one side or the other: every token that descends from that log-in is dead then. Within ten seconds
/// it may be a second tab of the same browser; that is `conflict` with `Retry-After`: ask again, with the cookie that
/// the other tab has got meanwhile.
#[utoipa::path(
    tag = "auth",
    operation_id = "refresh_session",
    params(("mtcl_refresh" = Option<String>, Cookie, description = "The refresh token")),
    responses(
        (status = 200, description = "The session", body = SessionOut),
        (status = 401, description = "The session is over; log in again", body = crate::error::Problem, content_type = "application/problem+json"),
        (status = 409, description = "Another tab did the same a moment ago; ask again", body = crate::error::Problem, content_type = "application/problem+json"),
    ),
    security(()),
)]
#[post("/auth/refresh")]
pub(super) async fn refresh(
    context: RequestContext,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let Some(cookie) = request.cookie(cookies::REFRESH) else {
        return over(&state);
    };
    let now = state.clock.now();
    let outcome = state
        .db
        .write(move |db| {
            let outcome = sessions::refresh(db, cookie.value(), now)?;
            if let Refresh::Stolen { user } = &outcome {
                let detail = json!({ "address": context.address });
                let actor = actor(user, &context);
                store::log(
                    db,
                    &actor,
                    now,
                    "user.refresh_token_reused",
                    &user.id,
                    detail,
                )?;
            }
            Ok(outcome)
        })
        .await?;
    match outcome {
        Refresh::Renewed { user, token } => answer(
            &state,
            Session {
                user,
                refresh_token: token,
            },
        ),
        Refresh::JustSpent => Err(Error::from(Code::Conflict).retry_after(1)),
        Refresh::Stolen { user } => {
            state.authenticator.forget(user.id.as_str());
            over(&state)
        }
        Refresh::Dead => over(&state),
    }
}

/// Log out
///
/// Ends this session: every refresh token that descends from its log-in is dead. Goes by the cookie, so that it works
/// after the access token has run out; without a session it does nothing.
#[utoipa::path(
    tag = "auth",
    operation_id = "log_out",
    params(("mtcl_refresh" = Option<String>, Cookie, description = "The refresh token")),
    responses((status = 204, description = "The session is over")),
    security(()),
)]
#[post("/auth/logout")]
pub(super) async fn log_out(
    context: RequestContext,
    state: web::Data<State>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    if let Some(cookie) = request.cookie(cookies::REFRESH) {
        let now = state.clock.now();
        state
            .db
            .write(move |db| {
                if let Some(user) = sessions::close(db, cookie.value(), now)? {
                    let actor = actor(&user, &context);
                    store::log(db, &actor, now, "user.logout", &user.id, json!({}))?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(HttpResponse::NoContent()
        .cookie(cookies::no_refresh(&state.settings))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish())
}

/// Make the first administrator
///
/// With the token of the one-time link that `mtcl serve` writes to its log on a database without accounts; the link is
/// good for 24 hours. Logs in at once. Refused with `wrong_state` as soon as there is any account.
#[utoipa::path(
    tag = "auth",
    operation_id = "set_up",
    request_body = SetupIn,
    responses((status = 200, description = "The first session", body = SessionOut)),
    security(()),
)]
#[post("/auth/setup")]
pub(super) async fn set_up(
    context: RequestContext,
    state: web::Data<State>,
    body: Json<SetupIn>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let SetupIn {
        token,
        username,
        full_name,
        password,
    } = body.into_inner();
    let first = First {
        token,
        username,
        full_name,
        password,
    };
    let session = setup::begin(&state, &context, first).await?;
    answer_to_device(&state, session, &device_of(&request, &state))
}
