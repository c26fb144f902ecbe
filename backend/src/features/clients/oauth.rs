//! `POST /oauth/token`: client credentials (RFC 6749, section 4.4), by Basic or in the form.
//!
//! The one endpoint whose answers and refusals are in the form of another standard, because ready-made clients expect it.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, post, web};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::model::{Client, Scope, StoredSecret};
use super::store;
use crate::auth::Actor;
use crate::auth::secret;
use crate::auth::throttle::{self, Keys};
use crate::db::AnyConnection;
use crate::error::Error;
use crate::features::audit_log::{self, Entry};
use crate::http::RequestContext;
use crate::ids::ClientId;
use crate::state::State;

/// What a client asks for. Other parameters are ignored, as RFC 6749 wants it.
#[derive(Default, Deserialize, ToSchema)]
#[schema(example = json!({ "grant_type": "client_credentials", "scope": "dossiers:write" }))]
pub(super) struct TokenIn {
    /// Always `client_credentials`.
    #[schema(
        required = true,
        pattern = "^client_credentials$",
        example = "client_credentials"
    )]
    grant_type: Option<String>,
    /// Some of the client's scopes, with spaces between them; all of them when left out.
    #[schema(example = "dossiers:write")]
    scope: Option<String>,
    /// The client, unless the header `Authorization: Basic` names it.
    client_id: Option<String>,
    /// Its secret, unless the header holds it.
    client_secret: Option<String>,
}

/// An access token.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TokenOut {
    /// For the header `Authorization: Bearer …`.
    #[schema(example = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl")]
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    /// Seconds for which it is good.
    #[schema(example = 900)]
    expires_in: i64,
    /// What it is good for, with spaces between the scopes.
    #[schema(example = "dossiers:write")]
    scope: String,
}

/// A refusal in the form of RFC 6749, section 5.2.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TokenError {
    /// What went wrong, for programs.
    error: TokenErrorCode,
    /// The same for the person who writes the program.
    #[schema(
        example = "client id and secret do not fit together, or the client may no longer log in"
    )]
    error_description: &'static str,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TokenErrorCode {
    /// A parameter is missing, stands twice or cannot be read.
    InvalidRequest,
    /// Id and secret do not fit together, or the client may no longer log in.
    InvalidClient,
    /// The client does not have that scope.
    InvalidScope,
    /// Only client credentials are taken.
    UnsupportedGrantType,
    /// Too many failed attempts; `Retry-After` says how long to wait.
    TemporarilyUnavailable,
}

/// A refusal on its way out.
pub(super) struct Refused {
    code: TokenErrorCode,
    description: &'static str,
    pub(super) retry_after: Option<u64>,
}

impl Refused {
    fn new(code: TokenErrorCode, description: &'static str) -> Self {
        Self {
            code,
            description,
            retry_after: None,
        }
    }

    fn bad_request(description: &'static str) -> Self {
        Self::new(TokenErrorCode::InvalidRequest, description)
    }

    fn unknown_client() -> Self {
        Self::new(
            TokenErrorCode::InvalidClient,
            "client id and secret do not fit together, or the client may no longer log in",
        )
    }

    fn answer(self) -> HttpResponse {
        let status = match self.code {
            TokenErrorCode::InvalidClient => StatusCode::UNAUTHORIZED,
            TokenErrorCode::TemporarilyUnavailable => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::BAD_REQUEST,
        };
        let mut response = HttpResponse::build(status);
        if status == StatusCode::UNAUTHORIZED {
            response.insert_header((header::WWW_AUTHENTICATE, "Basic realm=\"mtcl\""));
        }
        if let Some(seconds) = self.retry_after {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        never_stored(&mut response).json(TokenError {
            error: self.code,
            error_description: self.description,
        })
    }
}

/// RFC 6749, section 5.1, wants both headers.
fn never_stored(
    response: &mut actix_web::HttpResponseBuilder,
) -> &mut actix_web::HttpResponseBuilder {
    response
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("Pragma", "no-cache"))
}

/// Get an access token for a program
///
/// Client credentials as in RFC 6749: id and secret by HTTP Basic, or as `client_id` and `client_secret` in the form.
/// The token is good for 15 minutes; ask for the next one then. For example:
/// `curl -u "$ID:$SECRET" -d grant_type=client_credentials https://mtcl.example.vn/api/v1/oauth/token`.
#[utoipa::path(
    tag = "auth",
    operation_id = "issue_token",
    request_body(
        content = TokenIn, content_type = "application/x-www-form-urlencoded",
        examples(
            ("basic" = (summary = "Id and secret in the header Authorization: Basic", value = json!({
                "grant_type": "client_credentials", "scope": "dossiers:write"
            }))),
            ("form" = (summary = "Id and secret in the form", value = json!({
                "grant_type": "client_credentials", "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                "client_secret": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf"
            }))),
        ),
    ),
    responses(
        (status = 200, description = "The token", body = TokenOut),
        (status = 400, description = "`invalid_request`, `invalid_scope` or `unsupported_grant_type`", body = TokenError,
            example = json!({ "error": "invalid_scope", "error_description": "the client does not have that scope" })),
        (status = 401, description = "`invalid_client`", body = TokenError,
            example = json!({ "error": "invalid_client", "error_description": "client id and secret do not fit together, or the client may no longer log in" })),
        (status = 429, description = "Too many failed attempts; `Retry-After` says how long to wait", body = TokenError,
            example = json!({ "error": "temporarily_unavailable", "error_description": "too many failed attempts" })),
    ),
    security(()),
)]
#[post("/oauth/token")]
pub(super) async fn issue_token(
    context: RequestContext,
    state: web::Data<State>,
    request: HttpRequest,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let asked = match read(&request, &body) {
        Ok(asked) => asked,
        Err(refused) => return Ok(refused.answer()),
    };
    let (client, scopes) = match grant(&state, &context, asked).await? {
        Ok(granted) => granted,
        Err(refused) => return Ok(refused.answer()),
    };
    let token = state.authenticator.issue(
        client.subject(&scopes),
        client.name.clone(),
        client.unit_id.clone(),
        client.token_epoch,
    )?;
    let words: Vec<String> = scopes.iter().map(Scope::to_string).collect();
    Ok(never_stored(&mut HttpResponse::Ok()).json(TokenOut {
        access_token: token.token,
        token_type: "Bearer",
        expires_in: token.expires_in,
        scope: words.join(" "),
    }))
}

/// A request that could be read.
pub(super) struct Asked {
    pub(super) client_id: String,
    pub(super) client_secret: String,
    pub(super) scope: Option<String>,
}

fn read(request: &HttpRequest, body: &[u8]) -> Result<Asked, Refused> {
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|kind| kind.split(';').next())
        .is_some_and(|kind| {
            kind.trim()
                .eq_ignore_ascii_case("application/x-www-form-urlencoded")
        });
    let form = std::str::from_utf8(body).ok().filter(|_| is_form);
    let form = form
        .and_then(|text| serde_urlencoded::from_str(text).ok())
        .ok_or_else(|| {
            Refused::bad_request("send application/x-www-form-urlencoded with each parameter once")
        })?;
    let TokenIn {
        grant_type,
        scope,
        client_id,
        client_secret,
    } = form;
    match grant_type.as_deref() {
        Some("client_credentials") => {}
        Some(_) => {
            return Err(Refused::new(
                TokenErrorCode::UnsupportedGrantType,
                "only client_credentials is taken",
            ));
        }
        None => return Err(Refused::bad_request("grant_type is missing")),
    }
    let (client_id, client_secret) = match (basic(request)?, client_id, client_secret) {
        (Some(_), _, Some(_)) => {
            return Err(Refused::bad_request(
                "send the secret in the header or in the form, not in both",
            ));
        }
        (Some((id, _)), Some(other), None) if id != other => {
            return Err(Refused::bad_request(
                "the header and the form name different clients",
            ));
        }
        (Some(pair), _, None) => pair,
        (None, Some(id), Some(secret)) => (id, secret),
        (None, _, _) => return Err(Refused::unknown_client()),
    };
    Ok(Asked {
        client_id,
        client_secret,
        scope,
    })
}

/// Id and secret from `Authorization: Basic`; none when there is no such header. Ours hold no character that RFC 6749
/// would have escaped, so nothing is unescaped.
fn basic(request: &HttpRequest) -> Result<Option<(String, String)>, Refused> {
    let Some(value) = request.headers().get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    let pair = value
        .to_str()
        .ok()
        .and_then(|text| text.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("basic"))
        .and_then(|(_, encoded)| BASE64_STANDARD.decode(encoded.trim()).ok())
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| {
            let (id, secret) = text.split_once(':')?;
            Some((id.to_owned(), secret.to_owned()))
        });
    pair.map(Some).ok_or_else(Refused::unknown_client)
}

/// Checks the secret and the scopes. The secret is 256 random bits, so it is compared by its hash and a failure is
/// counted afterwards; the counting only keeps a broken program from asking without end.
pub(super) async fn grant(
    state: &State,
    context: &RequestContext,
    asked: Asked,
) -> Result<Result<(Client, Vec<Scope>), Refused>, Error> {
    let Asked {
        client_id,
        client_secret,
        scope,
    } = asked;
    let now = state.clock.now();
    let keys = Keys::of_client(&client_id, context.address);
    let found = {
        let keys = keys.clone();
        state
            .db
            .read(move |db| {
                let waiting = throttle::waiting(db, &keys, now)?;
                Ok((waiting, find(db, client_id, &client_secret)?))
            })
            .await?
    };
    let (client, secret) = match found {
        (Some(seconds), _) => {
            return Ok(Err(Refused {
                retry_after: Some(seconds),
                ..Refused::new(
                    TokenErrorCode::TemporarilyUnavailable,
                    "too many failed attempts",
                )
            }));
        }
        (None, Found::Right(client, secret)) if client.is_live(now) => (client, secret),
        (None, found) => {
            let known = found.client().map(|client| client.id.clone());
            let context = context.clone();
            state
                .db
                .write(move |db| {
                    if throttle::count_failure(db, &keys, now)? {
                        log_stopped(db, &context, now, known)?;
                    }
                    Ok(())
                })
                .await?;
            return Ok(Err(Refused::unknown_client()));
        }
    };
    let scopes = match chosen(&client, scope.as_deref()) {
        Ok(scopes) => scopes,
        Err(refused) => return Ok(Err(refused)),
    };
    if store::should_note(secret.last_used_at, now) {
        state
            .db
            .write(move |db| {
                throttle::forgive(db, &keys)?;
                store::note_use(db, &secret, now)
            })
            .await?;
    }
    Ok(Ok((client, scopes)))
}

enum Found {
    Right(Client, StoredSecret),
    WrongSecret(Client),
    NoClient,
}

impl Found {
    fn client(&self) -> Option<&Client> {
        match self {
            Self::Right(client, _) | Self::WrongSecret(client) => Some(client),
            Self::NoClient => None,
        }
    }
}

fn find(db: &mut AnyConnection, id: String, secret: &str) -> Result<Found, Error> {
    // Only a UUID goes to the database: PostgreSQL refuses the whole statement for a NUL.
    let Ok(id) = uuid::Uuid::try_parse(&id).map(|id| ClientId(id.to_string())) else {
        return Ok(Found::NoClient);
    };
    let Some(client) = store::find(db, &id)? else {
        return Ok(Found::NoClient);
    };
    let hash = secret::digest(secret);
    let right = store::secrets(db, &id)?
        .into_iter()
        .find(|stored| stored.secret_hash == hash);
    Ok(match right {
        Some(stored) => Found::Right(client, stored),
        None => Found::WrongSecret(client),
    })
}

fn chosen(client: &Client, asked: Option<&str>) -> Result<Vec<Scope>, Refused> {
    let own = client.scopes();
    let Some(asked) = asked.filter(|text| !text.trim().is_empty()) else {
        return Ok(own);
    };
    let wanted: Option<Vec<Scope>> = asked
        .split_whitespace()
        .map(|word| word.parse().ok().filter(|scope| own.contains(scope)))
        .collect();
    let wanted = wanted.ok_or_else(|| {
        Refused::new(
            TokenErrorCode::InvalidScope,
            "the client does not have that scope",
        )
    })?;
    Ok(own
        .into_iter()
        .filter(|scope| wanted.contains(scope))
        .collect())
}

fn log_stopped(
    db: &mut AnyConnection,
    context: &RequestContext,
    now: crate::db::types::Timestamp,
    client: Option<ClientId>,
) -> Result<(), Error> {
    let actor = Actor {
        request_id: context.request_id.clone(),
        ..Actor::system("MTCL")
    };
    let entry = Entry {
        action: "client.login_stopped",
        subject_kind: "client",
        subject_id: client.map_or_else(|| "unknown".to_owned(), |id| id.0),
        detail: json!({ "address": context.address }),
    };
    audit_log::record(db, &actor, now, entry)
}
