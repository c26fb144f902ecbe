//! Everybody's accounts, for administrators: `/users`.

use actix_web::{HttpResponse, get, patch, post, web};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};

use super::super::model::{NewUser, User, normalise_username};
use super::super::store::{self, Filter};
use crate::auth::permission::may;
use crate::auth::{Allowed, Role, password};
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::units;
use crate::http::{Cursor, ETag, IfMatch, Json, Page, PageQuery, Patch, Query, SearchText, fresh};
use crate::ids::{UnitId, UserId};
use crate::state::State;

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UserOut {
    /// Its id.
    id: UserId,
    /// What the person logs in with.
    #[schema(example = "thuky.iso")]
    username: String,
    /// The person's name.
    #[schema(example = "Trần Thị Bình")]
    full_name: String,
    /// Where the person gets mail.
    #[schema(example = "binh.tt@soyte.example.vn")]
    email: Option<String>,
    /// What the person is in the department.
    role: Role,
    /// The person's unit; department heads and staff see its rows and those of the units below it.
    unit_id: Option<UnitId>,
    /// Whether the person may log in.
    #[schema(example = true)]
    active: bool,
    /// Whether the person must set a new password before anything else.
    #[schema(example = false)]
    must_change_password: bool,
    /// When the person last logged in with the password.
    last_login_at: Option<Timestamp>,
    /// When the account was made.
    created_at: Timestamp,
    /// When it was last changed.
    updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    revision: i32,
}

impl From<User> for UserOut {
    fn from(user: User) -> Self {
        let User {
            id,
            username,
            full_name,
            email,
            role,
            unit_id,
            password_hash: _,
            must_change_password,
            active,
            token_epoch: _,
            search: _,
            last_login_at,
            created_at,
            updated_at,
            revision,
        } = user;
        Self {
            id,
            username,
            full_name,
            email,
            role,
            unit_id,
            active,
            must_change_password,
            last_login_at,
            created_at,
            updated_at,
            revision,
        }
    }
}

/// A new account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "username": "binh.tt", "full_name": "Trần Thị Bình", "role": "iso_secretary", "password": "mèo 3 chân đi guốc"
}))]
pub(super) struct UserIn {
    /// 3 to 60 letters, digits, `.`, `-`, `_`, `@`; kept in lower case and never changed.
    #[schema(
        min_length = 3,
        max_length = 60,
        pattern = "^[A-Za-z0-9][A-Za-z0-9._@-]*$"
    )]
    username: String,
    /// The person's name.
    #[schema(min_length = 1, max_length = 200)]
    full_name: String,
    /// Where the person gets mail.
    #[schema(max_length = 254, pattern = "^[^\\s@]+@[^\\s@]+$")]
    email: Option<String>,
    /// What the person is in the department.
    role: Role,
    /// The person's unit; department heads and staff must have one.
    unit_id: Option<UnitId>,
    /// A first password, which the person must change at the first log-in. At least 10 characters.
    #[schema(min_length = 10, max_length = 200)]
    password: String,
}

/// A change of an account; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "role": "director" }))]
pub(super) struct UserPatch {
    /// The person's name.
    #[schema(min_length = 1, max_length = 200)]
    full_name: Option<String>,
    /// Null when the person gets no mail.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 254, pattern = "^[^\\s@]+@[^\\s@]+$")]
    email: Patch<String>,
    /// What the person is in the department.
    role: Option<Role>,
    /// Null when the person belongs to no unit.
    #[serde(default)]
    #[schema(value_type = Option<UnitId>)]
    unit_id: Patch<UnitId>,
    /// False when the person may no longer log in.
    active: Option<bool>,
}

/// A new password for somebody else.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "new_password": "mèo 3 chân đi guốc" }))]
pub(super) struct ResetIn {
    /// Which the person must change at the next log-in. At least 10 characters.
    #[schema(min_length = 10, max_length = 200)]
    new_password: String,
}

/// Which accounts.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct UserQuery {
    /// Only this role.
    role: Option<Role>,
    /// Only this unit and those below it.
    unit_id: Option<UnitId>,
    /// Only those who may log in, or only those who may not.
    active: Option<bool>,
    /// Looked for in user name, name and mail address, without regard to accents and case.
    #[param(value_type = Option<String>, max_length = 200)]
    q: Option<SearchText>,
}

/// List users
///
/// In the order of their user names.
#[utoipa::path(
    tag = "users",
    operation_id = "list_users",
    params(UserQuery, PageQuery),
    responses((status = 200, description = "A page of accounts", body = Page<UserOut>)),
    security(("token" = ["users:manage"])),
)]
#[get("/users")]
pub(super) async fn list_users(
    _: Allowed<may::UsersManage>,
    state: web::Data<State>,
    query: Query<UserQuery>,
    page: Query<PageQuery>,
) -> Result<web::Json<Page<UserOut>>, Error> {
    let UserQuery {
        role,
        unit_id,
        active,
        q,
    } = query.into_inner();
    let limit = page.limit()?;
    let after = page.after(1)?.map(|cursor| cursor.text(0).to_owned());
    let rows = state
        .db
        .read(move |db| {
            let units = match unit_id {
                Some(unit) => {
                    let directory = units::directory(db)?;
                    if directory.get(&unit).is_none() {
                        return Err(Error::field("unit_id", FieldCode::NotFound));
                    }
                    Some(directory.subtree(&unit))
                }
                None => None,
            };
            let filter = Filter {
                role,
                units,
                active,
                q: q.map(String::from),
                after,
            };
            store::list(db, filter, limit + 1)
        })
        .await?;
    let page = Page::from_overfetch(rows, limit, |user| Cursor::new([user.username.clone()]));
    Ok(web::Json(page.map(UserOut::from)))
}

/// Make an account
///
/// The person must change the first password at the first log-in.
#[utoipa::path(
    tag = "users",
    operation_id = "create_user",
    request_body = UserIn,
    responses((status = 201, description = "The new account", body = UserOut)),
    security(("token" = ["users:manage"])),
)]
#[post("/users")]
pub(super) async fn create_user(
    allowed: Allowed<may::UsersManage>,
    state: web::Data<State>,
    body: Json<UserIn>,
) -> Result<HttpResponse, Error> {
    let UserIn {
        username,
        full_name,
        email,
        role,
        unit_id,
        password,
    } = body.into_inner();
    password::check_new(&password, &normalise_username(&username), "password")?;
    let password_hash = password::hash_in_turn(password, state.settings.password_cost).await?;
    let new = NewUser {
        username,
        full_name,
        email,
        role,
        unit_id,
        password_hash,
        must_change_password: true,
    };
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let user = state
        .db
        .write(move |db| store::create(db, &actor, now, new))
        .await?;
    Ok(HttpResponse::Created().json(UserOut::from(user)))
}

/// Read an account
#[utoipa::path(
    tag = "users",
    operation_id = "get_user",
    params(("id" = UserId, Path, description = "The account")),
    responses((
        status = 200, description = "The account", body = UserOut,
        headers(("ETag" = String, description = "The entity tag, for `If-Match` of a change")),
    )),
    security(("token" = ["users:manage"])),
)]
#[get("/users/{id}")]
pub(super) async fn get_user(
    _: Allowed<may::UsersManage>,
    state: web::Data<State>,
    id: web::Path<UserId>,
) -> Result<HttpResponse, Error> {
    let user = state.db.read(move |db| store::get(db, &id)).await?;
    let tag = ETag::revision(user.revision);
    Ok(fresh(&UserOut::from(user), &tag))
}

/// Change an account
///
/// A new role, unit or name, or switching the account off, ends the access tokens that say otherwise; switching it off
/// ends all its sessions. The last active administrator can be neither switched off nor given another role.
#[utoipa::path(
    tag = "users",
    operation_id = "update_user",
    params(("id" = UserId, Path, description = "The account"), ("If-Match" = String, Header, description = "Its entity tag")),
    request_body = UserPatch,
    responses((status = 200, description = "The account as it now is", body = UserOut)),
    security(("token" = ["users:manage"])),
)]
#[patch("/users/{id}")]
pub(super) async fn update_user(
    allowed: Allowed<may::UsersManage>,
    state: web::Data<State>,
    id: web::Path<UserId>,
    seen: IfMatch,
    body: Json<UserPatch>,
) -> Result<HttpResponse, Error> {
    let UserPatch {
        full_name,
        email,
        role,
        unit_id,
        active,
    } = body.into_inner();
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let user = state
        .db
        .write(move |db| {
            let old = store::get_to_change(db, &id)?;
            seen.check(&ETag::revision(old.revision))?;
            let changed = User {
                full_name: full_name.unwrap_or_else(|| old.full_name.clone()),
                email: email.over(old.email.clone()),
                role: role.unwrap_or(old.role),
                unit_id: unit_id.over(old.unit_id.clone()),
                active: active.unwrap_or(old.active),
                ..old.clone()
            };
            store::update(db, &actor, now, &old, changed)
        })
        .await?;
    state.authenticator.forget(user.id.as_str());
    let tag = ETag::revision(user.revision);
    Ok(fresh(&UserOut::from(user), &tag))
}

/// Give somebody a new password
///
/// Ends all sessions of the person, who must change the password at the next log-in.
#[utoipa::path(
    tag = "users",
    operation_id = "reset_password",
    params(("id" = UserId, Path, description = "The account")),
    request_body = ResetIn,
    responses((status = 200, description = "The account as it now is", body = UserOut)),
    security(("token" = ["users:manage"])),
)]
#[post("/users/{id}/password")]
pub(super) async fn reset_password(
    allowed: Allowed<may::UsersManage>,
    state: web::Data<State>,
    id: web::Path<UserId>,
    body: Json<ResetIn>,
) -> Result<HttpResponse, Error> {
    let ResetIn { new_password } = body.into_inner();
    let username = {
        let id = id.clone();
        state.db.read(move |db| store::get(db, &id)).await?.username
    };
    password::check_new(&new_password, &username, "new_password")?;
    let hash = password::hash_in_turn(new_password, state.settings.password_cost).await?;
    let (actor, now) = (allowed.caller.actor(), state.clock.now());
    let user = state
        .db
        .write(move |db| {
            let user = store::get_to_change(db, &id)?;
            let user = store::set_password(db, &user, hash, true, now)?;
            store::log(db, &actor, now, "user.reset_password", &user.id, json!({}))?;
            Ok(user)
        })
        .await?;
    state.authenticator.forget(user.id.as_str());
    let tag = ETag::revision(user.revision);
    Ok(fresh(&UserOut::from(user), &tag))
}
