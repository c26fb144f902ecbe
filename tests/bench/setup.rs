//! What a server needs before dossiers can be pushed: units, and a program that may push and read.

use diesel::prelude::*;
use mtcl::auth::{Authenticator, Permission, Subject};
use mtcl::clock::Clock;
use mtcl::db::schema::{clients, units};
use mtcl::db::{DatabaseUrl, Db};
use mtcl::ids::{ClientId, UnitId};

use super::rows::UNITS;
use super::server::SECRET_KEY;

const NAME: &str = "Một cửa tỉnh";

/// A database that is ready for pushes.
pub(crate) struct Prepared {
    /// Ids of the units, in the order of [`UNITS`].
    pub(crate) units: Vec<String>,
    client: ClientId,
    url: DatabaseUrl,
}

impl Prepared {
    pub(crate) fn new(url: &DatabaseUrl) -> Self {
        let db = Db::open(url).expect("a database");
        let now = Clock::system().now();
        let ids: Vec<UnitId> = UNITS.iter().map(|_| UnitId::new()).collect();
        let client = ClientId::new();
        let scopes = [Permission::DossiersWrite, Permission::ReadingsRead];
        let scopes: Vec<&str> = scopes.iter().map(|scope| scope.as_str()).collect();
        db.write_here(|db| {
            for (place, (id, code)) in ids.iter().zip(UNITS).enumerate() {
                diesel::insert_into(units::table)
                    .values((
                        units::id.eq(id),
                        units::code.eq(code),
                        units::kind.eq("unit"),
                        units::name.eq(format!("Phòng {code}")),
                        units::short_name.eq(code),
                        units::position.eq(place as i32),
                        units::active.eq(true),
                        units::search.eq(code),
                        units::created_at.eq(now),
                        units::updated_at.eq(now),
                        units::revision.eq(1),
                    ))
                    .execute(db)?;
            }
            diesel::insert_into(clients::table)
                .values((
                    clients::id.eq(&client),
                    clients::name.eq(NAME),
                    clients::scopes.eq(scopes.join(" ")),
                    clients::active.eq(true),
                    clients::token_epoch.eq(0),
                    clients::created_at.eq(now),
                    clients::updated_at.eq(now),
                    clients::revision.eq(1),
                ))
                .execute(db)?;
            Ok(())
        })
        .expect("units and a client");
        Self {
            units: ids.into_iter().map(|id| id.0).collect(),
            client,
            url: url.clone(),
        }
    }

    /// A fresh token: they last a quarter of an hour, which every part of the bench stays well under.
    pub(crate) fn token(&self) -> String {
        let db = Db::open(&self.url).expect("a database");
        let subject = Subject::Client {
            id: self.client.clone(),
            scopes: vec![Permission::DossiersWrite, Permission::ReadingsRead],
        };
        Authenticator::new(SECRET_KEY.as_bytes(), db, Clock::system())
            .issue(subject, NAME.to_owned(), None, 0)
            .expect("a token")
            .token
    }
}
