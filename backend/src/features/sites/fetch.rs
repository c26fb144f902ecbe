//! Getting one page: through the guarded door, and after redirects to hosts of the site only.

use std::time::Instant;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, LAST_MODIFIED, LOCATION, USER_AGENT};
use reqwest::{Method, Url};

use super::model::{Site, SiteFault};
use crate::db::types::Timestamp;
use crate::outgoing::{Call, CertificateFault, Missed, Outgoing, OutgoingFailure, Reply};

/// Bytes of a page that are read.
pub(super) const READ_AT_MOST: usize = 1024 * 1024;

/// Redirects that are followed.
const MOST_REDIRECTS: usize = 5;

/// Who calls, said openly.
const AGENT: &str = concat!("MTCL/", env!("CARGO_PKG_VERSION"), " (site check)");

/// What came back in the end.
#[derive(Clone, Debug)]
pub(super) struct Fetched {
    pub(super) status: u16,
    pub(super) last_modified: Option<String>,
    /// The first [`READ_AT_MOST`] bytes.
    pub(super) body: Vec<u8>,
    /// Whether there was more.
    pub(super) is_cut: bool,
    pub(super) over_tls: bool,
    /// Until when the certificates on the way hold: the one that runs out first.
    pub(super) certificate_until: Option<Timestamp>,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) fault: SiteFault,
    /// When a certificate ran out, if that is it.
    pub(super) certificate_until: Option<Timestamp>,
}

impl From<SiteFault> for Trouble {
    fn from(fault: SiteFault) -> Self {
        Self {
            fault,
            certificate_until: None,
        }
    }
}

impl From<Missed> for Trouble {
    fn from(missed: Missed) -> Self {
        let (fault, until) = match (missed.failure, missed.certificate) {
            (OutgoingFailure::AddressRefused, _) => (SiteFault::AddressRefused, None),
            (OutgoingFailure::Timeout, _) => (SiteFault::Timeout, None),
            (OutgoingFailure::Unreachable | OutgoingFailure::Status, _) => {
                (SiteFault::Unreachable, None)
            }
            (_, Some(CertificateFault::Expired(until))) => (SiteFault::CertificateExpired, until),
            (_, Some(CertificateFault::OtherName)) => (SiteFault::CertificateName, None),
            (_, _) => (SiteFault::CertificateUntrusted, None),
        };
        Self {
            fault,
            certificate_until: until.map(seconds),
        }
    }
}

fn seconds(seconds: i64) -> Timestamp {
    Timestamp::from_micros(seconds.saturating_mul(1_000_000))
}

/// Where a site's pages may be: its own addresses, the ports that they name, and the further hosts that it lists.
pub(super) struct Hosts(Vec<(String, Option<u16>)>);

impl Hosts {
    pub(super) fn of(site: &Site) -> Self {
        let own = [Some(&site.url), site.date_url.as_ref()];
        let own = own.into_iter().flatten().filter_map(|url| url.parse().ok());
        let listed = site.hosts();
        let listed = listed
            .iter()
            .filter_map(|host| format!("https://{host}/").parse().ok());
        let hosts = own.chain(listed).filter_map(|url: Url| {
            let host = url.host_str()?.to_owned();
            Some((host, url.port()))
        });
        Self(hosts.collect())
    }

    /// Whether a page may be called: over HTTP, on a host of the list, at its port or the usual one.
    fn allow(&self, url: &Url) -> bool {
        let is_web = matches!(url.scheme(), "http" | "https");
        is_web
            && self.0.iter().any(|(host, port)| {
                url.host_str() == Some(host) && (url.port().is_none() || url.port() == *port)
            })
    }
}

/// Gets a page.
pub(super) async fn fetch(
    outgoing: &Outgoing,
    hosts: &Hosts,
    url: &str,
    deadline: Instant,
) -> Result<Fetched, Trouble> {
    let mut url: Url = url.parse().map_err(|_| SiteFault::Unreachable)?;
    let mut until: Option<i64> = None;
    for _ in 0..=MOST_REDIRECTS {
        if !hosts.allow(&url) {
            return Err(SiteFault::RedirectRefused.into());
        }
        let time_limit = deadline.saturating_duration_since(Instant::now());
        if time_limit.is_zero() {
            return Err(SiteFault::Timeout.into());
        }
        let reply = outgoing
            .look(Call {
                method: Method::GET,
                url: url.clone(),
                headers: headers(),
                body: Vec::new(),
                time_limit,
                // One more, to know whether there is more.
                read_at_most: READ_AT_MOST + 1,
            })
            .await?;
        until = match (until, reply.certificate_until) {
            (Some(known), Some(new)) => Some(known.min(new)),
            (known, new) => known.or(new),
        };
        let next = redirect(&url, &reply);
        let Some(next) = next else {
            return Ok(fetched(&url, reply, until));
        };
        url = next;
    }
    Err(SiteFault::RedirectLoop.into())
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers
}

/// Where a reply leads on to.
fn redirect(url: &Url, reply: &Reply) -> Option<Url> {
    if !matches!(reply.status, 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let mut next = url.join(header(reply, LOCATION)?).ok()?;
    next.set_fragment(None);
    Some(next)
}

fn header(reply: &Reply, name: reqwest::header::HeaderName) -> Option<&str> {
    reply.headers.get(name)?.to_str().ok()
}

fn fetched(url: &Url, reply: Reply, until: Option<i64>) -> Fetched {
    let last_modified = header(&reply, LAST_MODIFIED).map(str::to_owned);
    let mut body = reply.body;
    let is_cut = body.len() > READ_AT_MOST;
    body.truncate(READ_AT_MOST);
    Fetched {
        status: reply.status,
        last_modified,
        body,
        is_cut,
        over_tls: url.scheme() == "https",
        certificate_until: until.map(seconds),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hosts_of_the_site_are_called() {
        let hosts = Hosts(vec![
            ("soyte.example.vn".to_owned(), None),
            ("cdn.example.vn".to_owned(), Some(8443)),
        ]);
        for (url, allowed) in [
            ("https://soyte.example.vn/a", true),
            ("http://soyte.example.vn/", true),
            ("https://SOYTE.example.vn/", true),
            ("https://soyte.example.vn:8443/", false),
            ("https://cdn.example.vn:8443/", true),
            ("https://cdn.example.vn/", true),
            ("https://x.soyte.example.vn/", false),
            ("ftp://soyte.example.vn/", false),
        ] {
            let url: Url = url.parse().expect("a URL");
            assert_eq!(hosts.allow(&url), allowed, "{url}");
        }
    }
}
