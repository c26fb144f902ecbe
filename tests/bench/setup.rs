//! What a server needs before dossiers can be pushed: units, and a program that may push and read.

use diesel::prelude::*;
use mtcl::auth::{Authenticator, Permission, Subject};
use mtcl::clock::Clock;
use mtcl::db::schema::{clients, objectives, plans, units};
use mtcl::db::{DatabaseUrl, Db};
use mtcl::ids::{ClientId, ObjectiveId, PlanId, UnitId};
use serde_json::json;

use super::rows::UNITS;
use super::server::SECRET_KEY;

const NAME: &str = "Một cửa tỉnh";
const SCOPES: [Permission; 3] = [
    Permission::DossiersWrite,
    Permission::ReadingsRead,
    Permission::PlansRead,
];
/// What the twelve objectives of the two plans are measured by.
pub(crate) const OF_BOTH_PLANS: [&str; 12] = [
    "dossier-on-time",
    "satisfaction",
    "procedure-iso-timeliness",
    "directive-on-time",
    "document-electronic-share",
    "dossier-online-share",
    "five-s-score",
    "licence-compliance",
    "directive-on-time",
    "satisfaction",
    "training-hours",
    "website-upkeep",
];
/// All that rest on dossiers, three times: each has figures, and as many reasons as there are.
pub(crate) const OF_DOSSIERS: [&str; 12] = {
    const FOUR: [&str; 4] = [
        "dossier-on-time",
        "dossier-online-share",
        "dossier-on-time-766",
        "licence-compliance",
    ];
    let [a, b, c, d] = FOUR;
    [a, b, c, d, a, b, c, d, a, b, c, d]
};

/// A database that is ready for pushes.
pub(crate) struct Prepared {
    /// Ids of the units, in the order of [`UNITS`].
    pub(crate) units: Vec<String>,
    client: ClientId,
    pub(crate) url: DatabaseUrl,
}

impl Prepared {
    pub(crate) fn new(url: &DatabaseUrl) -> Self {
        let db = Db::open(url).expect("a database");
        let now = Clock::system().now();
        let ids: Vec<UnitId> = UNITS.iter().map(|_| UnitId::new()).collect();
        let client = ClientId::new();
        let scopes: Vec<&str> = SCOPES.iter().map(|scope| scope.as_str()).collect();
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

    /// A plan of `year` with an objective for each of these indicators; gives its id.
    pub(crate) fn plan(&self, year: i32, indicators: &[&str]) -> String {
        let now = Clock::system().now();
        let plan = PlanId::new();
        let target = json!([{ "comparator": "ge", "stated": true, "value": "87", "unit": "percent",
            "unit_text": null, "quote": "tối thiểu 87%", "place": "text" }]);
        let document = json!({ "words": {}, "blocks": [] });
        Db::open(&self.url)
            .expect("a database")
            .write_here(|db| {
                diesel::insert_into(plans::table)
                    .values((
                        plans::id.eq(&plan),
                        plans::series_id.eq(&plan),
                        plans::revision_number.eq(0),
                        plans::year.eq(year),
                        plans::title.eq("Mục tiêu chất lượng"),
                        plans::organisation.eq("Sở Y tế"),
                        plans::status.eq("issued"),
                        plans::sample.eq(false),
                        plans::document.eq(document.to_string()),
                        plans::search.eq(""),
                        plans::created_by.eq(NAME),
                        plans::created_at.eq(now),
                        plans::updated_at.eq(now),
                        plans::revision.eq(1),
                    ))
                    .execute(db)?;
                for (place, code) in indicators.iter().enumerate() {
                    let id = ObjectiveId::new();
                    diesel::insert_into(objectives::table)
                        .values((
                            objectives::id.eq(&id),
                            objectives::plan_id.eq(&plan),
                            objectives::lineage_id.eq(&id),
                            objectives::position.eq(place as i32),
                            objectives::number.eq((place + 1).to_string()),
                            objectives::text.eq("Tối thiểu 87%"),
                            objectives::short_name.eq(*code),
                            objectives::indicator_code.eq(*code),
                            objectives::targets.eq(target.to_string()),
                            objectives::target_index.eq(0),
                            objectives::extras.eq("[]"),
                            objectives::revision.eq(1),
                        ))
                        .execute(db)?;
                }
                Ok(())
            })
            .expect("a plan");
        plan.0
    }

    /// A fresh token: they last a quarter of an hour, which every part of the bench stays well under.
    pub(crate) fn token(&self) -> String {
        let db = Db::open(&self.url).expect("a database");
        let subject = Subject::Client {
            id: self.client.clone(),
            scopes: SCOPES.to_vec(),
        };
        Authenticator::new(SECRET_KEY.as_bytes(), db, Clock::system())
            .issue(subject, NAME.to_owned(), None, 0)
            .expect("a token")
            .token
    }
}
