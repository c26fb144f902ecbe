//! Made-up pages with made-up checks, for `serve --demo`: switched off, so that nothing is called.

use super::checks;
use super::claim::{self, Made};
use super::finding::Finding;
use super::model::{
    DateFrom, EveryUnit, FreshnessWanted, Site, SiteCheckKind, SiteFault, SiteOutcome,
};
use super::store;
use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::upkeep::UpkeepChannel;
use crate::ids::SiteId;

/// Days of checks that are made up.
const DAYS: i32 = 30;

/// Makes two pages as `label` says that they are made up, each with a month of checks.
///
/// # Errors
/// Those of the database.
pub fn make_sample(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    label: &str,
) -> Result<(), Error> {
    let website = Site {
        certificate_days: Some(15),
        ..site(
            now,
            "mau-trang-chu",
            &format!("Trang thông tin điện tử {label}"),
            UpkeepChannel::Website,
            "https://soyte.example.gov.vn/",
            7,
        )
    };
    let forum = site(
        now,
        "mau-dien-dan",
        &format!("Diễn đàn hỏi đáp {label}"),
        UpkeepChannel::Forum,
        "https://hoidap.soyte.example.gov.vn/",
        14,
    );
    for site in [website, forum] {
        store::create(db, actor, now, &site)?;
        let mut made = Made::new(db, &site)?;
        for ago in (1..=DAYS).rev() {
            let day = now.day().plus(-ago);
            for kind in site.kinds() {
                let finding = finding(&site, kind, day, ago, now);
                let slot = day.start().plus_seconds(8 * 3600);
                if finding.outcome == SiteOutcome::NotRun {
                    made.missed(db, day, slot)?;
                    break;
                }
                made.checked(db, slot, slot, &finding)?;
            }
        }
        let Made { checks, rows, .. } = made;
        checks::add(db, &checks)?;
        claim::push(db, &rows, now)?;
    }
    Ok(())
}

fn site(
    now: Timestamp,
    code: &str,
    name: &str,
    channel: UpkeepChannel,
    url: &str,
    days: i32,
) -> Site {
    let mut site = Site {
        id: SiteId::new(),
        code: code.to_owned(),
        name: name.to_owned(),
        channel,
        url: url.to_owned(),
        other_hosts: String::new(),
        unit_id: None,
        availability: true,
        certificate_days: None,
        freshness_days: None,
        date_from: None,
        date_url: None,
        date_hint: None,
        every: 1,
        every_unit: EveryUnit::Days,
        at_hour: 8,
        first_day: now.day(),
        active: false,
        next_at: now,
        by_hand_at: None,
        lease: None,
        lease_until: None,
        created_at: now,
        updated_at: now,
        revision: 1,
    };
    site.set_freshness(Some(FreshnessWanted {
        days,
        from: DateFrom::Feed,
        url: Some(format!("{url}rss")),
        hint: None,
    }));
    site
}

/// One outage, one day without MTCL, a week without news, a certificate that comes to its end; all else in order.
fn finding(site: &Site, kind: SiteCheckKind, day: Day, ago: i32, now: Timestamp) -> Finding {
    let passed = Finding::passed(kind);
    let failed = |fault| Finding {
        outcome: SiteOutcome::Failed,
        fault: Some(fault),
        ..passed.clone()
    };
    if ago == 20 {
        return Finding::not_run(kind);
    }
    if ago == 12 && site.channel == UpkeepChannel::Forum {
        return failed(SiteFault::Unreachable);
    }
    match kind {
        SiteCheckKind::Availability => Finding {
            status: Some(200),
            milliseconds: Some(300 + ago * 37 % 250),
            ..passed
        },
        SiteCheckKind::Certificate => {
            let expires_at = Some(now.day().plus(17).start());
            Finding {
                expires_at,
                ..passed
            }
        }
        SiteCheckKind::Freshness => {
            // News each week; none in the week before last.
            let age = if ago > 7 { (ago + 3) % 7 } else { 11 - ago };
            let fresh_at = Some(day.plus(-age).start().plus_seconds(9 * 3600));
            let wanted = site.freshness_days.unwrap_or_default();
            let stale = (age > wanted).then(|| failed(SiteFault::NotFresh));
            Finding {
                status: Some(200),
                fresh_at,
                ..stale.unwrap_or(passed)
            }
        }
    }
}
