//! Starts a server in this process, and gives it callers.

use std::time::Duration;

use diesel::prelude::*;
use mtcl::auth::{Permission, Role, Subject};
use mtcl::clock::Clock;
use mtcl::config::{PasswordCost, Settings, USUAL_FILES};
use mtcl::db::schema::{clients, users};
use mtcl::db::types::Timestamp;
use mtcl::db::{DatabaseUrl, Db};
use mtcl::files::{BucketAccess, FilesSettings, Place};
use mtcl::ids::{ClientId, UnitId, UserId};
use mtcl::state::State;
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use super::Answer;
use super::database::TestDatabase;

/// The instant at which every test starts: Friday 2025-09-12, 10:00 in Vietnam.
pub const START: &str = "2025-09-12T10:00:00+07:00";

pub struct TestApp {
    pub base: String,
    /// Stops it.
    pub server: actix_web::dev::ServerHandle,
    pub clock: Clock,
    pub state: State,
    http: reqwest::Client,
    _files: tempfile::TempDir,
    // Dropped last, after the pools; none for a second process on another's database.
    _database: Option<TestDatabase>,
}

/// Someone who calls the API.
#[derive(Clone)]
pub struct Actor<'a> {
    app: &'a TestApp,
    token: Option<String>,
    pub id: String,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    pub async fn start_with(change: impl FnOnce(&mut Settings)) -> Self {
        let database = TestDatabase::migrated();
        let clock = Clock::fixed(START.parse().unwrap());
        let url = database.url.clone();
        Self::start_on(&url, clock, Some(database), change).await
    }

    /// Another process on the same database, with the same clock.
    pub async fn second_process(&self) -> Self {
        self.second_process_with(|_| {}).await
    }

    pub async fn second_process_with(&self, change: impl FnOnce(&mut Settings)) -> Self {
        Self::start_on(self.state.db.url(), self.clock.clone(), None, change).await
    }

    async fn start_on(
        url: &DatabaseUrl,
        clock: Clock,
        database: Option<TestDatabase>,
        change: impl FnOnce(&mut Settings),
    ) -> Self {
        let files = tempfile::tempdir().unwrap();
        let mut settings = Settings {
            secret_key: b"a secret for tests that is long enough".to_vec(),
            web_dir: None,
            secure_cookies: false,
            public_url: None,
            trusted_proxies: Vec::new(),
            cors_origins: Vec::new(),
            outgoing_allow: Vec::new(),
            outgoing_authorities: None,
            site_check_time: Duration::from_secs(10),
            time_limit: Duration::from_secs(60),
            files: FilesSettings {
                place: Place::Folder(files.path().to_owned()),
                bucket: BucketAccess::default(),
                largest: 20 * 1024 * 1024,
                types: USUAL_FILES.split(',').map(str::to_owned).collect(),
            },
            password_cost: PasswordCost::Testing,
            demo: false,
        };
        change(&mut settings);
        let db = Db::open(url).unwrap();
        let state = State::new(db, clock.clone(), settings).unwrap();
        let (server, addresses) =
            mtcl::app::server(state.clone(), "127.0.0.1:0".parse().unwrap(), Some(1)).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self {
            base: format!("http://{}", addresses[0]),
            server: handle,
            clock,
            state,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            _files: files,
            _database: database,
        }
    }

    /// Behind a proxy that is believed, so that a test can call from any address.
    pub async fn start_behind_proxy() -> Self {
        Self::start_with(|settings| settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()])
            .await
    }

    /// Moves the server's clock.
    pub fn set_clock(&self, to: &str) {
        self.clock.set(to.parse().unwrap());
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Nobody: no token at all.
    pub fn nobody(&self) -> Actor<'_> {
        Actor {
            app: self,
            token: None,
            id: String::new(),
        }
    }

    /// Whoever holds this access token.
    pub fn bearer(&self, token: &str) -> Actor<'_> {
        Actor {
            app: self,
            token: Some(token.to_owned()),
            id: String::new(),
        }
    }

    /// A person with this role and no unit.
    pub async fn person(&self, role: Role) -> Actor<'_> {
        self.person_in(role, None).await
    }

    /// A person with this role in this unit.
    pub async fn person_in(&self, role: Role, unit: Option<UnitId>) -> Actor<'_> {
        let id = UserId::new();
        let now = self.now();
        let row = (
            users::id.eq(id.clone()),
            users::username.eq(format!("{role}.{id}")),
            users::full_name.eq(format!("Người thử {role}")),
            users::role.eq(role),
            users::unit_id.eq(unit.clone()),
            users::password_hash.eq(""),
            users::must_change_password.eq(false),
            users::active.eq(true),
            users::token_epoch.eq(0),
            users::search.eq(""),
            users::created_at.eq(now),
            users::updated_at.eq(now),
            users::revision.eq(1),
        );
        self.state
            .db
            .write(move |db| Ok(diesel::insert_into(users::table).values(row).execute(db)?))
            .await
            .unwrap();
        let subject = Subject::User {
            id: id.clone(),
            role,
            must_change_password: false,
        };
        self.actor(subject, unit, id.0)
    }

    /// A program with these scopes.
    pub async fn program(&self, scopes: &[Permission]) -> Actor<'_> {
        self.program_in(scopes, None).await
    }

    /// A program with these scopes that is limited to a unit.
    pub async fn program_in(&self, scopes: &[Permission], unit: Option<UnitId>) -> Actor<'_> {
        let id = ClientId::new();
        let now = self.now();
        let words: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        let row = (
            clients::id.eq(id.clone()),
            clients::name.eq("Một cửa tỉnh"),
            clients::scopes.eq(words.join(" ")),
            clients::unit_id.eq(unit.clone()),
            clients::active.eq(true),
            clients::token_epoch.eq(0),
            clients::created_at.eq(now),
            clients::updated_at.eq(now),
            clients::revision.eq(1),
        );
        self.state
            .db
            .write(move |db| {
                Ok(diesel::insert_into(clients::table)
                    .values(row)
                    .execute(db)?)
            })
            .await
            .unwrap();
        let subject = Subject::Client {
            id: id.clone(),
            scopes: scopes.to_vec(),
        };
        self.actor(subject, unit, id.0)
    }

    fn actor(&self, subject: Subject, unit: Option<UnitId>, id: String) -> Actor<'_> {
        let token = self
            .state
            .authenticator
            .issue(subject, "Người thử".to_owned(), unit, 0)
            .unwrap();
        Actor {
            app: self,
            token: Some(token.token),
            id,
        }
    }

    /// A request without a token, for what is outside `/api/v1`.
    pub async fn raw(&self, method: Method, path: &str) -> Answer {
        Answer::of(
            self.http
                .request(method, format!("{}{path}", self.base))
                .send()
                .await
                .unwrap(),
        )
        .await
    }
}

impl Actor<'_> {
    /// The bearer token, for requests that are written by hand.
    pub fn token(&self) -> &str {
        self.token.as_deref().unwrap_or_default()
    }

    /// A request to `/api/v1{path}` with this caller's token, to be changed before it is sent.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self
            .app
            .http
            .request(method, format!("{}/api/v1{path}", self.app.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn send(&self, request: RequestBuilder) -> Answer {
        Answer::of(request.send().await.unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::POST, path).json(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path)).await
    }

    /// A change of what was seen with this entity tag.
    pub async fn patch(&self, path: &str, tag: &str, body: &Value) -> Answer {
        self.send(
            self.request(Method::PATCH, path)
                .header("If-Match", tag)
                .json(body),
        )
        .await
    }
}
