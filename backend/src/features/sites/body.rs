//! Watched pages as they are asked for and answered.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::api_checks::SiteCheckOut;
use super::model::{CertificateWanted, FreshnessWanted, Site, SiteCheckKind, SiteSchedule};
use super::{checks, store};
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode};
use crate::features::upkeep::UpkeepChannel;
use crate::http::Patch;
use crate::ids::{SiteId, UnitId};

/// A watched page.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SiteOut {
    /// Its id.
    pub(super) id: SiteId,
    /// Short and unique.
    #[schema(example = "trang-chu")]
    pub(super) code: String,
    /// What people call it: the section of its rows of upkeep.
    #[schema(example = "Trang thông tin điện tử Sở Y tế")]
    pub(super) name: String,
    /// What it is.
    pub(super) channel: UpkeepChannel,
    /// The page that is called.
    #[schema(example = "https://soyte.example.gov.vn/")]
    pub(super) url: String,
    /// Hosts that it may redirect to, beside its own.
    #[schema(example = json!(["www.soyte.example.gov.vn"]))]
    pub(super) other_hosts: Vec<String>,
    /// The unit that answers for it; null for the whole department.
    pub(super) unit_id: Option<UnitId>,
    /// Whether it is checked that it can be reached.
    #[schema(example = true)]
    pub(super) availability: bool,
    /// What is wanted of its certificate; null when that is not checked.
    pub(super) certificate: Option<CertificateWanted>,
    /// What is wanted of what it shows; null when that is not checked.
    pub(super) freshness: Option<FreshnessWanted>,
    /// How often it is checked.
    pub(super) schedule: SiteSchedule,
    /// Whether it is.
    #[schema(example = true)]
    pub(super) active: bool,
    /// When next; null while it is not.
    pub(super) next_at: Option<Timestamp>,
    /// The last check of each kind that is checked, also one that was asked for.
    pub(super) last: Vec<SiteCheckOut>,
    /// How often it could be reached; null when that is not checked.
    pub(super) uptime: Option<SiteUptime>,
    /// Whether anything was found yet: then it can be switched off, and not taken away.
    #[schema(example = true)]
    pub(super) was_checked: bool,
    /// When it was entered.
    pub(super) created_at: Timestamp,
    /// When it was last changed.
    pub(super) updated_at: Timestamp,
    /// Counts its changes; also the entity tag.
    #[schema(example = 1)]
    pub(super) revision: i32,
}

/// How often a page could be reached, of its scheduled checks in a span of days.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SiteUptime {
    /// The first day.
    pub(super) from: Day,
    /// The last day: today.
    pub(super) to: Day,
    /// Checks that passed.
    #[schema(example = 29)]
    pub(super) numerator: i64,
    /// Checks that were made.
    #[schema(example = 30)]
    pub(super) denominator: i64,
    /// Days left out, for MTCL did not run.
    #[schema(example = 0)]
    pub(super) not_run: i64,
}

/// All watched pages.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SiteList {
    /// In the order of their names.
    pub(super) items: Vec<SiteOut>,
}

/// A page to be watched.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "code": "trang-chu", "name": "Trang thông tin điện tử Sở Y tế", "channel": "website", "url": "https://soyte.example.gov.vn/", "availability": true, "certificate": { "days": 15 }, "freshness": { "days": 7, "from": "feed", "url": "https://soyte.example.gov.vn/rss" }, "schedule": { "every": 1, "unit": "days", "at_hour": 8 } }))]
pub(super) struct SiteIn {
    /// Short and unique: letters, digits, `-`, `.`, `_`.
    #[schema(min_length = 1, max_length = 60)]
    pub(super) code: String,
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    /// What it is.
    pub(super) channel: UpkeepChannel,
    /// The page that is called, at an address that may be called from here.
    #[schema(min_length = 1, max_length = 500)]
    pub(super) url: String,
    /// Hosts that it may redirect to, beside its own.
    #[serde(default)]
    #[schema(max_items = 5)]
    pub(super) other_hosts: Vec<String>,
    /// The unit that answers for it; null for the whole department.
    #[serde(default)]
    pub(super) unit_id: Option<UnitId>,
    /// Whether it is checked that it can be reached.
    pub(super) availability: bool,
    /// What is wanted of its certificate; null when that is not checked.
    #[serde(default)]
    pub(super) certificate: Option<CertificateWanted>,
    /// What is wanted of what it shows; null when that is not checked.
    #[serde(default)]
    pub(super) freshness: Option<FreshnessWanted>,
    /// How often it is checked.
    pub(super) schedule: SiteSchedule,
    /// Whether it is; true when left out.
    #[serde(default = "yes")]
    #[schema(default = true)]
    pub(super) active: bool,
}

fn yes() -> bool {
    true
}

/// A change of a watched page; what is left out stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "certificate": { "days": 30 } }))]
pub(super) struct SitePatch {
    /// Short and unique.
    #[schema(min_length = 1, max_length = 60)]
    pub(super) code: Option<String>,
    /// What people call it. Rows of days that are past keep the former name.
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: Option<String>,
    /// What it is.
    pub(super) channel: Option<UpkeepChannel>,
    /// The page that is called.
    #[schema(min_length = 1, max_length = 500)]
    pub(super) url: Option<String>,
    /// Hosts that it may redirect to, beside its own; all of them.
    #[schema(max_items = 5)]
    pub(super) other_hosts: Option<Vec<String>>,
    /// Null for the whole department.
    #[serde(default)]
    #[schema(value_type = Option<UnitId>)]
    pub(super) unit_id: Patch<UnitId>,
    /// Whether it is checked that it can be reached.
    pub(super) availability: Option<bool>,
    /// Null when its certificate is not checked any more.
    #[serde(default)]
    #[schema(value_type = Option<CertificateWanted>)]
    pub(super) certificate: Patch<CertificateWanted>,
    /// Null when what it shows is not checked any more.
    #[serde(default)]
    #[schema(value_type = Option<FreshnessWanted>)]
    pub(super) freshness: Patch<FreshnessWanted>,
    /// How often it is checked from now on.
    pub(super) schedule: Option<SiteSchedule>,
    /// Whether it is.
    pub(super) active: Option<bool>,
}

/// Of which days.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct SiteQuery {
    /// Days up to today of which `uptime` tells, 1 to 366; 30 unless named.
    #[param(minimum = 1, maximum = 366, example = 30)]
    pub(super) days: Option<i32>,
}

impl SiteQuery {
    pub(super) fn span(&self, today: Day) -> Result<(Day, Day), Error> {
        match self.days.unwrap_or(30) {
            days @ 1..=366 => Ok((today.plus(1 - days), today)),
            _ => Err(Error::field("days", FieldCode::OutOfRange)),
        }
    }
}

/// Hosts as they are stored.
pub(super) fn hosts(list: &[String]) -> Result<String, Error> {
    if list.iter().any(|host| host.trim().contains(' ')) {
        return Err(Error::field("other_hosts", FieldCode::InvalidFormat));
    }
    let list: Vec<String> = list
        .iter()
        .map(|host| host.trim().to_lowercase())
        .filter(|host| !host.is_empty())
        .collect();
    Ok(list.join(" "))
}

/// A page as readers get it, with what was found.
pub(super) fn out(db: &mut AnyConnection, site: Site, span: (Day, Day)) -> Result<SiteOut, Error> {
    let mut last = Vec::new();
    for kind in site.kinds() {
        last.extend(checks::last(db, &site.id, kind)?.map(SiteCheckOut::from));
    }
    let uptime = if site.availability {
        let kind = SiteCheckKind::Availability;
        let [passed, failed, not_run] = checks::tally(db, &site.id, kind, span)?;
        Some(SiteUptime {
            from: span.0,
            to: span.1,
            numerator: passed,
            denominator: passed + failed,
            not_run,
        })
    } else {
        None
    };
    let was_checked = store::was_checked(db, &site.id)?;
    let (other_hosts, certificate, freshness) =
        (site.hosts(), site.certificate(), site.freshness());
    let Site {
        id,
        code,
        name,
        channel,
        url,
        other_hosts: _,
        unit_id,
        availability,
        certificate_days: _,
        freshness_days: _,
        date_from: _,
        date_url: _,
        date_hint: _,
        every,
        every_unit,
        at_hour,
        first_day: _,
        active,
        next_at,
        by_hand_at: _,
        lease: _,
        lease_until: _,
        created_at,
        updated_at,
        revision,
    } = site;
    Ok(SiteOut {
        id,
        code,
        name,
        channel,
        url,
        other_hosts,
        unit_id,
        availability,
        certificate,
        freshness,
        schedule: SiteSchedule {
            every,
            unit: every_unit,
            at_hour,
        },
        active,
        next_at: active.then_some(next_at),
        last,
        uptime,
        was_checked,
        created_at,
        updated_at,
        revision,
    })
}

/// A page with a change laid over it.
pub(super) fn apply(patch: SitePatch, old: &Site) -> Result<Site, Error> {
    let SitePatch {
        code,
        name,
        channel,
        url,
        other_hosts,
        unit_id,
        availability,
        certificate,
        freshness,
        schedule,
        active,
    } = patch;
    let schedule = schedule.unwrap_or(SiteSchedule {
        every: old.every,
        unit: old.every_unit,
        at_hour: old.at_hour,
    });
    let mut site = Site {
        code: code.unwrap_or_else(|| old.code.clone()),
        name: name.unwrap_or_else(|| old.name.clone()),
        channel: channel.unwrap_or(old.channel),
        url: url.unwrap_or_else(|| old.url.clone()),
        other_hosts: match other_hosts {
            Some(list) => hosts(&list)?,
            None => old.other_hosts.clone(),
        },
        unit_id: unit_id.over(old.unit_id.clone()),
        availability: availability.unwrap_or(old.availability),
        certificate_days: certificate.over(old.certificate()).map(|one| one.days),
        every: schedule.every,
        every_unit: schedule.unit,
        at_hour: schedule.at_hour,
        active: active.unwrap_or(old.active),
        ..old.clone()
    };
    site.set_freshness(freshness.over(old.freshness()));
    Ok(site)
}
