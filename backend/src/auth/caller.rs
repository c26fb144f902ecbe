//! The caller of a request, and [`Allowed`]: a handler's permission in its signature.

use std::future::{Ready, ready};
use std::marker::PhantomData;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};

use super::permission::may::May;
use super::{Authenticator, Permission, Role, Subject};
use crate::error::{Code, Error};
use crate::http::RequestContext;
use crate::ids::{UnitId, UserId};
use crate::text_enum;

/// Someone with a valid token.
#[derive(Clone, Debug)]
pub struct Caller {
    /// A person or a program.
    pub subject: Subject,
    /// Full name, or the client's name.
    pub name: String,
    /// The unit that the account or client belongs to.
    pub unit: Option<UnitId>,
    request_id: String,
}

/// Which rows a caller may reach.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// The whole department.
    All,
    /// This unit and those below it.
    Unit(UnitId),
    /// No unit's rows: a role that is limited to a unit, without one.
    Nothing,
}

text_enum! {
    /// What kind of actor an audit entry names.
    ActorKind {
        /// A person.
        User = "user",
        /// A program.
        Client = "client",
        /// MTCL itself, or someone at its command line.
        System = "system",
    }
}

/// Who did something, for the audit log.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Person, program or MTCL itself.
    pub kind: ActorKind,
    /// The account's or client's id.
    pub id: String,
    /// The name at that time.
    pub name: String,
    /// The request in which it was done.
    pub request_id: String,
}

impl Actor {
    /// Someone at the command line, or MTCL itself.
    pub fn system(name: &str) -> Self {
        Self {
            kind: ActorKind::System,
            id: "system".to_owned(),
            name: name.to_owned(),
            request_id: String::new(),
        }
    }
}

impl Caller {
    /// Whether the caller holds a permission.
    pub fn may(&self, permission: Permission) -> bool {
        match &self.subject {
            Subject::User { role, .. } => permission.roles().contains(role),
            Subject::Client { scopes, .. } => scopes.contains(&permission),
        }
    }

    /// The rows the caller may reach.
    pub fn reach(&self) -> Reach {
        let limited = match &self.subject {
            Subject::User { role, .. } => role.is_limited_to_unit(),
            Subject::Client { .. } => self.unit.is_some(),
        };
        match (&self.unit, limited) {
            (_, false) => Reach::All,
            (Some(unit), true) => Reach::Unit(unit.clone()),
            (None, true) => Reach::Nothing,
        }
    }

    /// For the audit log.
    pub fn actor(&self) -> Actor {
        let (kind, id) = match &self.subject {
            Subject::User { id, .. } => (ActorKind::User, id.0.clone()),
            Subject::Client { id, .. } => (ActorKind::Client, id.0.clone()),
        };
        Actor {
            kind,
            id,
            name: self.name.clone(),
            request_id: self.request_id.clone(),
        }
    }

    /// The account, when the caller is a person.
    pub fn user(&self) -> Option<(&UserId, Role)> {
        match &self.subject {
            Subject::User { id, role, .. } => Some((id, *role)),
            Subject::Client { .. } => None,
        }
    }

    async fn of(request: &HttpRequest, token: &str) -> Result<Self, Error> {
        let authenticator = request
            .app_data::<web::Data<Authenticator>>()
            .ok_or_else(|| Error::internal("no authenticator is mounted"))?;
        let claims = authenticator.read(token)?;
        authenticator.check_alive(&claims).await?;
        let request_id = request
            .extensions()
            .get::<RequestContext>()
            .map(|context| context.request_id.clone())
            .unwrap_or_default();
        Ok(Self {
            subject: claims.subject,
            name: claims.name,
            unit: claims.unit,
            request_id,
        })
    }
}

/// What [`identify`] found; the extractor takes it out.
struct Identified(Option<Result<Caller, Error>>);

/// The middleware that finds out who is calling. It runs before any extractor, because those of one handler run side by
/// side: a caller who may not be here would be told what is wrong with the body. Refuses nobody; that is for
/// [`Allowed`] and [`AnyUser`], so that a dead token does not stand in the way of a log-in.
///
/// # Errors
/// Those of the handler.
pub async fn identify<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let token = bearer(&request);
    if let Some(token) = token {
        let found = Caller::of(request.request(), &token).await;
        request.extensions_mut().insert(Identified(Some(found)));
    }
    next.call(request).await
}

fn bearer(request: &ServiceRequest) -> Option<String> {
    let text = request
        .headers()
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?;
    let (scheme, token) = text.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

fn identified(request: &HttpRequest) -> Result<Caller, Error> {
    request
        .extensions_mut()
        .get_mut::<Identified>()
        .and_then(|identified| identified.0.take())
        .unwrap_or_else(|| Err(Code::Unauthenticated.into()))
}

/// A caller who holds the permission `P`. `Allowed<may::PlansEdit>` in a signature is the check itself; it stands
/// before the body's extractor.
#[derive(Debug)]
pub struct Allowed<P: May> {
    /// Who it is.
    pub caller: Caller,
    permission: PhantomData<P>,
}

impl<P: May> Allowed<P> {
    fn check(caller: Caller) -> Result<Self, Error> {
        if let Subject::User {
            must_change_password: true,
            ..
        } = caller.subject
        {
            return Err(Code::PasswordChangeRequired.into());
        }
        if !caller.may(P::PERMISSION) {
            return Err(Error::forbidden());
        }
        Ok(Self {
            caller,
            permission: PhantomData,
        })
    }

    /// For senders whose format has the access token in the body instead of the header.
    ///
    /// # Errors
    /// As the extractor's: no such token, or one without the permission.
    pub async fn by_token(request: &HttpRequest, token: &str) -> Result<Self, Error> {
        Self::check(Caller::of(request, token).await?)
    }
}

impl<P: May> FromRequest for Allowed<P> {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(identified(request).and_then(Self::check))
    }
}

/// Any person who is logged in, whatever the role: for one's own account.
#[derive(Debug)]
pub struct AnyUser {
    /// Who it is.
    pub caller: Caller,
    /// The account.
    pub id: UserId,
}

impl FromRequest for AnyUser {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(identified(request).and_then(|caller| {
            let id = caller
                .user()
                .map(|(id, _)| id.clone())
                .ok_or_else(Error::forbidden)?;
            Ok(Self { caller, id })
        }))
    }
}
