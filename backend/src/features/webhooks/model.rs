//! What a webhook is, what it may be told, and how long to wait before trying again.

use diesel::prelude::*;
use reqwest::Url;

use crate::db::schema::webhooks;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, FieldError};
use crate::ids::WebhookId;
use crate::outgoing::Guard;
use crate::text_enum;

text_enum! {
    /// What is told.
    WebhookEvent {
        /// The figure of a measured objective is another than the one told last.
        ReadingChanged = "reading.changed",
        /// A reading was signed, or its restatement accepted.
        ReadingApproved = "reading.approved",
        /// An objective stands otherwise than was told last.
        VerdictChanged = "verdict.changed",
        /// Sent by hand, to try the way.
        Test = "webhook.test",
    }
}

text_enum! {
    /// How far a delivery is.
    DeliveryStatus {
        /// It waits for its first attempt, or its next.
        Pending = "pending",
        /// The receiver answered with success.
        Delivered = "delivered",
        /// Given up; it can be sent again by hand.
        Dead = "dead",
    }
}

const MAX_NAME: usize = 200;
const MAX_URL: usize = 2_000;

/// Hours for which the former secret still signs after a new one was made.
pub(super) const BOTH_SIGN_HOURS: i64 = 24;

/// After failing for so long without one success, a webhook is switched off.
pub(super) const GIVE_UP_AFTER_SECONDS: i64 = 5 * 24 * 3600;

/// Seconds to wait after the first, second, … failure; after the last of them a delivery is dead. As the specification
/// advises.
const WAITS: [i64; 9] = [
    5,
    5 * 60,
    30 * 60,
    2 * 3600,
    5 * 3600,
    10 * 3600,
    14 * 3600,
    20 * 3600,
    24 * 3600,
];

/// How long to wait after so many failures; none when it is time to give up. `jitter` in 0..=1 lengthens it by up to a
/// fifth, so that what failed together does not come back together.
pub(super) fn wait_seconds(failures: i32, jitter: f64) -> Option<i64> {
    let index = usize::try_from(failures - 1).ok()?;
    let wait = *WAITS.get(index)?;
    Some(wait + (wait as f64 * 0.2 * jitter) as i64)
}

/// A webhook as it is stored.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = webhooks)]
#[diesel(treat_none_as_null = true)]
pub(super) struct Webhook {
    pub(super) id: WebhookId,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) events: String,
    pub(super) active: bool,
    pub(super) failing_since: Option<Timestamp>,
    pub(super) disabled_at: Option<Timestamp>,
    pub(super) last_success_at: Option<Timestamp>,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) revision: i32,
}

impl Webhook {
    /// What it wants to be told.
    pub(super) fn events(&self) -> Vec<WebhookEvent> {
        self.events
            .split(' ')
            .filter_map(|word| word.parse().ok())
            .collect()
    }

    /// Whether it wants to be told this.
    pub(super) fn wants(&self, event: WebhookEvent) -> bool {
        self.events().contains(&event)
    }

    /// Checks every field.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self, guard: &Guard) -> Result<Self, Error> {
        self.name = self.name.trim().to_owned();
        self.url = self.url.trim().to_owned();
        let mut wrong = Vec::new();
        let mut refuse = |field: &str, code| {
            wrong.push(FieldError {
                field: field.to_owned(),
                code,
            });
        };
        if self.name.is_empty() {
            refuse("name", FieldCode::Required);
        } else if self.name.chars().count() > MAX_NAME {
            refuse("name", FieldCode::TooLong);
        } else if self.name.chars().any(char::is_control) {
            refuse("name", FieldCode::InvalidFormat);
        }
        if let Err(code) = checked_url(&self.url, guard) {
            refuse("url", code);
        }
        if self.events.is_empty() {
            refuse("events", FieldCode::Required);
        }
        if wrong.is_empty() {
            Ok(self)
        } else {
            Err(Error::fields(wrong))
        }
    }
}

/// The events as they are stored, each once, in the order of the list.
pub(super) fn write_events(events: &[WebhookEvent]) -> String {
    let words: Vec<&str> = WebhookEvent::ALL
        .iter()
        .filter(|event| **event != WebhookEvent::Test && events.contains(event))
        .map(|event| event.as_str())
        .collect();
    words.join(" ")
}

/// Whether figures may be sent there: over TLS, or to this very machine where that is allowed.
fn checked_url(text: &str, guard: &Guard) -> Result<(), FieldCode> {
    if text.is_empty() {
        return Err(FieldCode::Required);
    }
    if text.len() > MAX_URL {
        return Err(FieldCode::TooLong);
    }
    let url: Url = text.parse().map_err(|_| FieldCode::InvalidFormat)?;
    let safe = url.scheme() == "https" || (url.scheme() == "http" && guard.lets_loopback(&url));
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if !safe || !plain || url.host_str().is_none() {
        return Err(FieldCode::InvalidFormat);
    }
    if !guard.lets_url(&url) {
        return Err(FieldCode::OutOfRange);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let waits: Vec<i64> = (1..)
            .map_while(|failures| wait_seconds(failures, 0.0))
            .collect();
        assert_eq!(waits.len(), 9);
        assert!(waits.is_sorted());
        assert_eq!(wait_seconds(2, 1.0), Some(360));
        assert_eq!(wait_seconds(10, 0.5), None);
    }

    #[test]
    fn figures_go_over_tls_to_where_they_may() {
        let guard = Guard::default();
        assert_eq!(
            checked_url("https://bi.example.vn/hook?x=1", &guard),
            Ok(())
        );
        for (url, code) in [
            ("", FieldCode::Required),
            ("bi.example.vn", FieldCode::InvalidFormat),
            ("http://bi.example.vn/hook", FieldCode::InvalidFormat),
            ("http://127.0.0.1/hook", FieldCode::InvalidFormat),
            ("ftp://bi.example.vn/hook", FieldCode::InvalidFormat),
            ("https://a:b@bi.example.vn/", FieldCode::InvalidFormat),
            ("https://127.0.0.1/hook", FieldCode::OutOfRange),
            ("https://[::1]/hook", FieldCode::OutOfRange),
            ("https://2130706433/hook", FieldCode::OutOfRange),
            ("https://169.254.169.254/latest", FieldCode::OutOfRange),
        ] {
            assert_eq!(checked_url(url, &guard), Err(code), "{url}");
        }
    }
}
