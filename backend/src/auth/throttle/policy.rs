//! How many failures are free, and how long each further one has to wait.

use std::net::IpAddr;
use std::time::Duration;

use crate::auth::secret::digest;

/// Seconds after which one failure is forgotten. So whoever goes on guessing gets at most 144 guesses a day, and a
/// colleague's forgotten program that tries a wrong password now and then never adds up to a wait for others.
const FORGET_ONE_SECONDS: i64 = 600;

/// Seconds after the last failure at which all are forgotten.
pub(super) const FORGET_ALL_SECONDS: i64 = 24 * 3_600;

/// What is left of so many failures, so long after the last one.
pub(super) fn remembered(failures: i32, seconds_since: i64) -> i32 {
    if seconds_since >= FORGET_ALL_SECONDS {
        return 0;
    }
    let forgotten = i32::try_from(seconds_since / FORGET_ONE_SECONDS).unwrap_or(0);
    (failures - forgotten).max(0)
}

/// What failures under one key cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Refused for a while: 30 seconds after `free` failures, doubled with each further one, at most 15 minutes.
    Refuse {
        /// Failures that cost nothing.
        free: i32,
    },
    /// Answered later: a quarter of a second for each failure beyond `free`, at most 3 seconds.
    Slow {
        /// Failures that cost nothing.
        free: i32,
    },
}

impl Rule {
    /// Seconds for which the next attempt is refused, after so many failures.
    pub(super) fn refuse_seconds(self, failures: i32) -> i64 {
        const FIRST: i64 = 30;
        const LONGEST: i64 = 900;
        match self {
            Self::Refuse { free } if failures >= free => {
                let doublings = u32::try_from(failures - free).unwrap_or(0).min(10);
                (FIRST << doublings).min(LONGEST)
            }
            _ => 0,
        }
    }

    /// By how much an attempt is answered later, after so many failures.
    pub(super) fn delay(self, failures: i32) -> Duration {
        const STEP: Duration = Duration::from_millis(250);
        const LONGEST: Duration = Duration::from_secs(3);
        match self {
            Self::Slow { free } => {
                let over = u32::try_from(failures - free).unwrap_or(0);
                STEP.saturating_mul(over).min(LONGEST)
            }
            Self::Refuse { .. } => Duration::ZERO,
        }
    }
}

const PER_PAIR: Rule = Rule::Refuse { free: 5 };
const PER_ADDRESS: Rule = Rule::Refuse { free: 30 };
const PER_ACCOUNT: Rule = Rule::Slow { free: 10 };

/// Under what an attempt is counted. What was typed is hashed: people type passwords into the wrong field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys(pub(super) Vec<(String, Rule)>);

impl Keys {
    /// A log-in from a device that this account has never logged in on.
    pub fn of_login(username: &str, address: Option<IpAddr>) -> Self {
        let address = network(address);
        Self(vec![
            (key("pair", &[username, &address]), PER_PAIR),
            (key("address", &[&address]), PER_ADDRESS),
            (key("account", &[username]), PER_ACCOUNT),
        ])
    }

    /// A log-in from a device that this account has logged in on.
    pub fn of_device(device: &str) -> Self {
        Self(vec![(key("device", &[device]), PER_PAIR)])
    }

    /// A password asked for again of someone who is logged in.
    pub fn of_session(user: &str) -> Self {
        Self(vec![(key("session", &[user]), PER_PAIR)])
    }

    /// A client's secret.
    pub fn of_client(client: &str, address: Option<IpAddr>) -> Self {
        let address = network(address);
        Self(vec![
            (key("client", &[client, &address]), PER_PAIR),
            (key("client_address", &[&address]), PER_ADDRESS),
        ])
    }
}

fn key(kind: &str, parts: &[&str]) -> String {
    format!("{kind}:{}", digest(&parts.join("\0")))
}

/// The address, or for IPv6 the /64 that one subscriber has to play with.
fn network(address: Option<IpAddr>) -> String {
    match address {
        Some(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => {
                let [a, b, c, d, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
        Some(v4) => v4.to_string(),
        None => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_up_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = [4, 5, 6, 7, 9, 10, 500]
            .map(|failures| PER_PAIR.refuse_seconds(failures))
            .into();
        assert_eq!(waits, [0, 30, 60, 120, 480, 900, 900]);
    }

    #[test]
    fn an_account_alone_is_never_refused_and_slowed_a_little() {
        assert_eq!(PER_ACCOUNT.refuse_seconds(1_000_000), 0);
        assert_eq!(PER_ACCOUNT.delay(10), Duration::ZERO);
        assert_eq!(PER_ACCOUNT.delay(12), Duration::from_millis(500));
        assert_eq!(PER_ACCOUNT.delay(1_000_000), Duration::from_secs(3));
    }

    #[test]
    fn failures_are_forgotten_one_by_one() {
        assert_eq!(remembered(7, 599), 7);
        assert_eq!(remembered(7, 1_200), 5);
        assert_eq!(remembered(7, 6_000), 0);
        assert_eq!(remembered(1_000, FORGET_ALL_SECONDS), 0);
    }

    #[test]
    fn neighbours_in_one_ipv6_network_count_together() {
        let of = |text: &str| Keys::of_login("a", Some(text.parse().expect("an address")));
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
