//! What a check finds: a page is fetched at most once for all that is looked at, and each kind judged by itself. A kind that
//! cannot be judged because the page does not come has not passed.

use std::time::{Duration, Instant};

use futures_util::future::join;

use super::dates;
use super::fetch::{Fetched, Hosts, Trouble, fetch};
use super::model::{
    CertificateWanted, DateFrom, FreshnessWanted, Site, SiteCheckKind, SiteFault, SiteOutcome,
};
use crate::db::types::Timestamp;
use crate::outgoing::Outgoing;

/// What was found of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) kind: SiteCheckKind,
    pub(super) outcome: SiteOutcome,
    pub(super) fault: Option<SiteFault>,
    /// The status of the answer.
    pub(super) status: Option<i32>,
    /// How long the page took to come.
    pub(super) milliseconds: Option<i32>,
    /// Until when the certificate holds.
    pub(super) expires_at: Option<Timestamp>,
    /// How new what it shows is.
    pub(super) fresh_at: Option<Timestamp>,
}

impl Finding {
    /// Of a day on which nothing ran.
    pub(super) fn not_run(kind: SiteCheckKind) -> Self {
        Self {
            outcome: SiteOutcome::NotRun,
            ..Self::passed(kind)
        }
    }

    pub(super) fn passed(kind: SiteCheckKind) -> Self {
        Self {
            kind,
            outcome: SiteOutcome::Passed,
            fault: None,
            status: None,
            milliseconds: None,
            expires_at: None,
            fresh_at: None,
        }
    }

    fn of(kind: SiteCheckKind, fault: Option<SiteFault>) -> Self {
        Self {
            outcome: match fault {
                None => SiteOutcome::Passed,
                Some(_) => SiteOutcome::Failed,
            },
            fault,
            ..Self::passed(kind)
        }
    }
}

/// What came of fetching a page, and how long that took.
type Got = (Result<Fetched, Trouble>, i32);

/// Fetches what is needed and judges it, within `time_limit` in all.
pub(super) async fn find(
    outgoing: &Outgoing,
    site: &Site,
    now: Timestamp,
    time_limit: Duration,
) -> Vec<Finding> {
    let hosts = Hosts::of(site);
    let deadline = Instant::now() + time_limit;
    let get = async |url: &str| -> Got {
        let begun = Instant::now();
        let got = fetch(outgoing, &hosts, url, deadline).await;
        let took = i32::try_from(begun.elapsed().as_millis()).unwrap_or(i32::MAX);
        (got, took)
    };
    let elsewhere = site
        .date_url
        .as_deref()
        .filter(|url| site.freshness_days.is_some() && *url != site.url);
    let own_is_needed = site.availability || site.certificate_days.is_some() || elsewhere.is_none();
    // Side by side, so that a feed that is slow does not make the page late.
    let (page, dated) = join(
        async {
            match own_is_needed {
                true => Some(get(&site.url).await),
                false => None,
            }
        },
        async {
            match elsewhere {
                Some(url) => Some(get(url).await),
                None => None,
            }
        },
    )
    .await;
    let mut found = Vec::with_capacity(3);
    if let Some(page) = &page {
        if site.availability {
            found.push(availability(page));
        }
        if let Some(wanted) = site.certificate() {
            found.push(certificate(page, &wanted, now));
        }
    }
    if let (Some(wanted), Some(got)) = (site.freshness(), dated.or(page)) {
        found.push(freshness(&got, &wanted, now));
    }
    found
}

fn succeeded(page: &Fetched) -> bool {
    (200..300).contains(&page.status)
}

fn availability((got, took): &Got) -> Finding {
    let (fault, status) = match got {
        Err(trouble) => (Some(trouble.fault), None),
        Ok(page) if succeeded(page) => (None, Some(page.status)),
        Ok(page) => (Some(SiteFault::Status), Some(page.status)),
    };
    Finding {
        status: status.map(i32::from),
        milliseconds: Some(*took),
        ..Finding::of(SiteCheckKind::Availability, fault)
    }
}

/// Whatever the page says, its certificate can be seen.
fn certificate((got, _): &Got, wanted: &CertificateWanted, now: Timestamp) -> Finding {
    let (fault, expires_at) = match got {
        Err(trouble) => (Some(trouble.fault), trouble.certificate_until),
        Ok(page) => {
            let until = page.certificate_until.filter(|_| page.over_tls);
            let fault = match until {
                None => Some(SiteFault::NoCertificate),
                Some(until) if until <= now => Some(SiteFault::CertificateExpired),
                Some(until) if until < now.plus_seconds(i64::from(wanted.days) * 24 * 3600) => {
                    Some(SiteFault::CertificateExpiring)
                }
                Some(_) => None,
            };
            (fault, until)
        }
    };
    Finding {
        expires_at,
        ..Finding::of(SiteCheckKind::Certificate, fault)
    }
}

fn freshness((got, _): &Got, wanted: &FreshnessWanted, now: Timestamp) -> Finding {
    let today = now.day();
    let (fault, status, fresh_at) = match got {
        Err(trouble) => (Some(trouble.fault), None, None),
        Ok(page) if !succeeded(page) => (Some(SiteFault::Status), Some(page.status), None),
        Ok(page) => {
            let hint = wanted.hint.as_deref().unwrap_or_default();
            let modified = page.last_modified.as_deref();
            let newest = dates::newest(wanted.from, hint, modified, &page.body, today);
            let fault = match newest {
                Some(at) if today.number() - at.day().number() > wanted.days => {
                    Some(SiteFault::NotFresh)
                }
                Some(_) => None,
                None if page.is_cut && wanted.from != DateFrom::LastModified => {
                    Some(SiteFault::TooLarge)
                }
                None => Some(SiteFault::DateNotFound),
            };
            (fault, Some(page.status), newest)
        }
    };
    Finding {
        status: status.map(i32::from),
        fresh_at,
        ..Finding::of(SiteCheckKind::Freshness, fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn page(change: impl FnOnce(&mut Fetched)) -> Got {
        let mut page = Fetched {
            status: 200,
            last_modified: Some("Fri, 05 Sep 2025 03:00:00 GMT".to_owned()),
            body: Vec::new(),
            is_cut: false,
            over_tls: true,
            certificate_until: Some(at("2025-10-12T10:00:00")),
        };
        change(&mut page);
        (Ok(page), 80)
    }

    #[test]
    fn a_certificate_must_hold_for_as_long_as_is_wanted() {
        let now = at("2025-09-12T10:00:00");
        let fault = |got: &Got, days| certificate(got, &CertificateWanted { days }, now).fault;
        assert_eq!(fault(&page(|_| {}), 30), None);
        let expiring = Some(SiteFault::CertificateExpiring);
        assert_eq!(fault(&page(|_| {}), 31), expiring);
        let run_out = page(|page| page.certificate_until = Some(now));
        assert_eq!(fault(&run_out, 1), Some(SiteFault::CertificateExpired));
        let plain = page(|page| page.over_tls = false);
        assert_eq!(fault(&plain, 1), Some(SiteFault::NoCertificate));
        // A page that says 500 still shows its certificate.
        assert_eq!(fault(&page(|page| page.status = 500), 30), None);
        let silent: Got = (Err(SiteFault::Unreachable.into()), 80);
        assert_eq!(fault(&silent, 1), Some(SiteFault::Unreachable));
    }

    #[test]
    fn the_age_is_counted_in_days() {
        let now = at("2025-09-12T10:00:00");
        let wanted = |days, from| FreshnessWanted {
            days,
            from,
            url: None,
            hint: None,
        };
        let fault = |got: &Got, days, from| freshness(got, &wanted(days, from), now).fault;
        let header = DateFrom::LastModified;
        assert_eq!(fault(&page(|_| {}), 7, header), None);
        let stale = Some(SiteFault::NotFresh);
        assert_eq!(fault(&page(|_| {}), 6, header), stale);
        let none = page(|page| page.last_modified = None);
        assert_eq!(fault(&none, 7, header), Some(SiteFault::DateNotFound));
        let cut = page(|page| page.is_cut = true);
        let too_large = Some(SiteFault::TooLarge);
        assert_eq!(fault(&cut, 7, DateFrom::Feed), too_large);
        let gone = page(|page| page.status = 404);
        assert_eq!(fault(&gone, 7, header), Some(SiteFault::Status));
    }
}
