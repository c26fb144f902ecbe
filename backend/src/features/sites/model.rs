//! What a watched page is, and what a check of it says.

use diesel::prelude::*;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::schedule::Schedule;
use crate::db::schema::sites;
use crate::db::types::{Day, Timestamp};
use crate::error::{Error, FieldCode, FieldError};
use crate::features::upkeep::{UpkeepActivity, UpkeepChannel};
use crate::http::whole;
use crate::ids::{SiteId, UnitId};
use crate::outgoing::Guard;
use crate::text_enum;

text_enum! {
    /// What a check looks at.
    SiteCheckKind {
        /// Whether the page can be reached.
        Availability = "availability",
        /// How long its certificate holds.
        Certificate = "certificate",
        /// How new what it shows is.
        Freshness = "freshness",
    }
}

impl SiteCheckKind {
    /// As which activity it counts.
    pub(super) fn activity(self) -> UpkeepActivity {
        match self {
            Self::Availability => UpkeepActivity::Availability,
            Self::Certificate => UpkeepActivity::Certificate,
            Self::Freshness => UpkeepActivity::Freshness,
        }
    }
}

text_enum! {
    /// How a check ended.
    SiteOutcome {
        /// In order.
        Passed = "passed",
        /// Not in order.
        Failed = "failed",
        /// Not made, for MTCL did not run that day.
        NotRun = "not_run",
    }
}

text_enum! {
    /// Why a check failed.
    SiteFault {
        /// Its address is inside a network that may not be called.
        AddressRefused = "address_refused",
        /// The name is unknown, or nothing listens there.
        Unreachable = "unreachable",
        /// It took too long.
        Timeout = "timeout",
        /// It answered, and not with success (2xx).
        Status = "status",
        /// How new it is does not stand in the first mebibyte, which is all that is read.
        TooLarge = "too_large",
        /// It redirects to a host that is not one of the site's.
        RedirectRefused = "redirect_refused",
        /// It redirects again and again.
        RedirectLoop = "redirect_loop",
        /// Its certificate has run out.
        CertificateExpired = "certificate_expired",
        /// Its certificate runs out in fewer days than wanted.
        CertificateExpiring = "certificate_expiring",
        /// Its certificate is for another name.
        CertificateName = "certificate_name",
        /// Nobody who is trusted vouches for its certificate.
        CertificateUntrusted = "certificate_untrusted",
        /// It was reached without TLS, or its certificate cannot be read.
        NoCertificate = "no_certificate",
        /// What it shows is older than wanted.
        NotFresh = "not_fresh",
        /// How new it is stands nowhere.
        DateNotFound = "date_not_found",
    }
}

text_enum! {
    /// Where it stands how new a page is.
    DateFrom {
        /// In the header `Last-Modified` of the answer.
        LastModified = "last_modified",
        /// In the newest entry of an RSS or Atom feed.
        Feed = "feed",
        /// In the newest `lastmod` of a sitemap.
        Sitemap = "sitemap",
        /// In the newest `<time datetime="…">` of the page.
        TimeElement = "time_element",
        /// In the `<meta>` of the page that the hint names.
        Meta = "meta",
        /// In the date that follows the words of the hint.
        Text = "text",
    }
}

impl DateFrom {
    /// Whether it takes a hint.
    pub(super) fn needs_hint(self) -> bool {
        matches!(self, Self::Meta | Self::Text)
    }
}

text_enum! {
    /// Of what a schedule counts.
    EveryUnit {
        /// Hours of the day, each day anew.
        Hours = "hours",
        /// Days.
        Days = "days",
    }
}

/// What is wanted of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CertificateWanted {
    /// Days for which it must still hold.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 1, maximum = 365, example = 15)]
    pub(super) days: i32,
}

/// What is wanted of what a page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FreshnessWanted {
    /// Days that the newest may be old.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 1, maximum = 3660, example = 7)]
    pub(super) days: i32,
    /// Where it stands how new it is.
    pub(super) from: DateFrom,
    /// The page, feed or sitemap in which it stands; the site's own page when null.
    #[serde(default)]
    #[schema(max_length = 500, example = "https://soyte.example.gov.vn/rss")]
    pub(super) url: Option<String>,
    /// Of a `meta` its name or property; of a text the words before the date. Null for the others.
    #[serde(default)]
    #[schema(max_length = 200, example = "Cập nhật lần cuối:")]
    pub(super) hint: Option<String>,
}

/// How often a page is checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteSchedule {
    /// Every so many.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 1, maximum = 90, example = 1)]
    pub(super) every: i32,
    /// Of these.
    pub(super) unit: EveryUnit,
    /// At this hour of the day, in Vietnam; of hours the first.
    #[serde(deserialize_with = "whole")]
    #[schema(minimum = 0, maximum = 23, example = 8)]
    pub(super) at_hour: i32,
}

/// A watched page as it is stored.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = sites)]
#[diesel(treat_none_as_null = true)]
pub(super) struct Site {
    pub(super) id: SiteId,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) channel: UpkeepChannel,
    pub(super) url: String,
    pub(super) other_hosts: String,
    pub(super) unit_id: Option<UnitId>,
    pub(super) availability: bool,
    pub(super) certificate_days: Option<i32>,
    pub(super) freshness_days: Option<i32>,
    pub(super) date_from: Option<DateFrom>,
    pub(super) date_url: Option<String>,
    pub(super) date_hint: Option<String>,
    pub(super) every: i32,
    pub(super) every_unit: EveryUnit,
    pub(super) at_hour: i32,
    pub(super) first_day: Day,
    pub(super) active: bool,
    pub(super) next_at: Timestamp,
    pub(super) by_hand_at: Option<Timestamp>,
    pub(super) lease: Option<String>,
    pub(super) lease_until: Option<Timestamp>,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) revision: i32,
}

const MAX_CODE: usize = 60;
const MAX_NAME: usize = 200;
const MAX_URL: usize = 500;
const MAX_HINT: usize = 200;
const MAX_HOSTS: usize = 5;
const MOST_DAYS: i32 = 90;

impl Site {
    /// When it is checked.
    pub(super) fn schedule(&self) -> Schedule {
        Schedule {
            every: self.every,
            unit: self.every_unit,
            at_hour: self.at_hour,
            first_day: self.first_day,
        }
    }

    /// Starts its schedule anew: the first time is the next one that its hour strikes.
    pub(super) fn reschedule(&mut self, now: Timestamp) {
        let hour_today = now
            .day()
            .start()
            .plus_seconds(i64::from(self.at_hour) * 3600);
        self.first_day = now.day().plus(i32::from(hour_today <= now));
        self.next_at = self.schedule().after(now);
        self.lease = None;
        self.lease_until = None;
    }

    /// What is checked, in the order in which it is shown.
    pub(super) fn kinds(&self) -> Vec<SiteCheckKind> {
        [
            (SiteCheckKind::Availability, self.availability),
            (SiteCheckKind::Certificate, self.certificate_days.is_some()),
            (SiteCheckKind::Freshness, self.freshness_days.is_some()),
        ]
        .into_iter()
        .filter_map(|(kind, wanted)| wanted.then_some(kind))
        .collect()
    }

    /// What is wanted of its certificate.
    pub(super) fn certificate(&self) -> Option<CertificateWanted> {
        self.certificate_days.map(|days| CertificateWanted { days })
    }

    /// What is wanted of what it shows.
    pub(super) fn freshness(&self) -> Option<FreshnessWanted> {
        let (days, from) = self.freshness_days.zip(self.date_from)?;
        Some(FreshnessWanted {
            days,
            from,
            url: self.date_url.clone(),
            hint: self.date_hint.clone(),
        })
    }

    /// Sets what is wanted of what it shows.
    pub(super) fn set_freshness(&mut self, wanted: Option<FreshnessWanted>) {
        let (days, from, url, hint) = match wanted {
            None => (None, None, None, None),
            Some(FreshnessWanted {
                days,
                from,
                url,
                hint,
            }) => (Some(days), Some(from), url, hint),
        };
        self.freshness_days = days;
        self.date_from = from;
        self.date_url = filled(url);
        self.date_hint = filled(hint).filter(|_| from.is_some_and(DateFrom::needs_hint));
    }

    /// The hosts it may redirect to, beside its own.
    pub(super) fn hosts(&self) -> Vec<String> {
        self.other_hosts
            .split(' ')
            .filter(|host| !host.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// Checks every field.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self, guard: &Guard) -> Result<Self, Error> {
        for text in [&mut self.code, &mut self.name, &mut self.url] {
            *text = text.trim().to_owned();
        }
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            });
        };
        let sane = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        match short(&self.code, MAX_CODE) {
            Err(code) => refuse("code", code),
            Ok(()) if !self.code.bytes().all(sane) => refuse("code", FieldCode::InvalidFormat),
            Ok(()) => {}
        }
        if let Err(code) = short(&self.name, MAX_NAME) {
            refuse("name", code);
        }
        let url = checked_url(&self.url, guard);
        if let Err(code) = &url {
            refuse("url", *code);
        }
        let hosts = self.hosts();
        if hosts.len() > MAX_HOSTS {
            refuse("other_hosts", FieldCode::TooLong);
        } else if !hosts.iter().all(|host| is_host(host, guard)) {
            refuse("other_hosts", FieldCode::InvalidFormat);
        }
        if self.kinds().is_empty() {
            refuse("availability", FieldCode::Required);
        }
        if let Some(days) = self.certificate_days {
            if !(1..=365).contains(&days) {
                refuse("certificate.days", FieldCode::OutOfRange);
            }
            if url.is_ok_and(|url| url.scheme() != "https") {
                refuse("url", FieldCode::NeedsHttps);
            }
        }
        if let Some(FreshnessWanted {
            days,
            from,
            url,
            hint,
        }) = self.freshness()
        {
            if !(1..=3660).contains(&days) {
                refuse("freshness.days", FieldCode::OutOfRange);
            }
            if let Some(Err(code)) = url.map(|url| checked_url(&url, guard)) {
                refuse("freshness.url", code);
            }
            if from.needs_hint()
                && let Err(code) = short(hint.as_deref().unwrap_or_default(), MAX_HINT)
            {
                refuse("freshness.hint", code);
            }
        }
        let most = match self.every_unit {
            EveryUnit::Hours => 23,
            EveryUnit::Days => MOST_DAYS,
        };
        if !(1..=most).contains(&self.every) {
            refuse("schedule.every", FieldCode::OutOfRange);
        }
        if !(0..=23).contains(&self.at_hour) {
            refuse("schedule.at_hour", FieldCode::OutOfRange);
        }
        if wrong.is_empty() {
            Ok(self)
        } else {
            Err(Error::fields(wrong))
        }
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

fn short(text: &str, most: usize) -> Result<(), FieldCode> {
    if text.is_empty() {
        Err(FieldCode::Required)
    } else if text.chars().count() > most {
        Err(FieldCode::TooLong)
    } else if text.chars().any(char::is_control) {
        Err(FieldCode::InvalidFormat)
    } else {
        Ok(())
    }
}

/// A page on the web whose address may be called from here.
fn checked_url(text: &str, guard: &Guard) -> Result<Url, FieldCode> {
    short(text, MAX_URL)?;
    let url: Url = text.parse().map_err(|_| FieldCode::InvalidFormat)?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if !matches!(url.scheme(), "http" | "https") || !plain || url.host_str().is_none() {
        return Err(FieldCode::InvalidFormat);
    }
    if !guard.lets_url(&url) {
        return Err(FieldCode::OutOfRange);
    }
    Ok(url)
}

/// A host and nothing else, perhaps with a port.
fn is_host(text: &str, guard: &Guard) -> bool {
    let url = format!("https://{text}/");
    checked_url(&url, guard).is_ok_and(|url| url.path() == "/" && url.query().is_none())
        && !text.contains(['/', '@', '?', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_are_called() {
        let guard = Guard::default();
        for good in ["https://soyte.example.vn/tin", "http://soyte.example.vn"] {
            assert!(checked_url(good, &guard).is_ok(), "{good}");
        }
        for (url, code) in [
            ("", FieldCode::Required),
            ("soyte.example.vn", FieldCode::InvalidFormat),
            ("ftp://soyte.example.vn/", FieldCode::InvalidFormat),
            ("https://a:b@soyte.example.vn/", FieldCode::InvalidFormat),
            ("https://soyte.example.vn/#tin", FieldCode::InvalidFormat),
            ("http://127.0.0.1/", FieldCode::OutOfRange),
            ("http://169.254.169.254/latest", FieldCode::OutOfRange),
            ("https://[::1]/", FieldCode::OutOfRange),
        ] {
            assert_eq!(checked_url(url, &guard), Err(code), "{url}");
        }
    }

    #[test]
    fn a_host_is_a_host() {
        let guard = Guard::default();
        for good in ["www.soyte.example.vn", "soyte.example.vn:8443"] {
            assert!(is_host(good, &guard), "{good}");
        }
        for bad in ["soyte.example.vn/x", "a@b.vn", "b.vn?x", "", "127.0.0.1"] {
            assert!(!is_host(bad, &guard), "{bad}");
        }
    }
}
