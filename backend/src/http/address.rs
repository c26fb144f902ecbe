//! Where a request comes from, when there are proxies in between.

use std::net::IpAddr;

use actix_web::http::header::HeaderMap;

/// The caller's address: the peer's own, unless the peer is a trusted proxy. Then the last address in `X-Forwarded-For`
/// that is no trusted proxy: each proxy appends the address it saw, and what stands before an entry that we do not
/// trust, or cannot read, may have been made up by the caller.
pub(super) fn sender(
    peer: Option<IpAddr>,
    headers: &HeaderMap,
    trusted: &[IpAddr],
) -> Option<IpAddr> {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|one| one.to_canonical() == *address);
    let mut last = peer?.to_canonical();
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .map(|line| line.to_str().unwrap_or_default())
        .collect();
    let joined = lines.join(",");
    for entry in joined.rsplit(',') {
        if !is_trusted(&last) {
            break;
        }
        match entry.trim().parse::<IpAddr>() {
            Ok(address) => last = address.to_canonical(),
            Err(_) => break,
        }
    }
    Some(last)
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    const PROXY: &str = "10.0.0.1";
    const SECOND_PROXY: &str = "10.0.0.2";

    fn seen(peer: &str, forwarded: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(
                HeaderName::from_static("x-forwarded-for"),
                HeaderValue::from_static(line),
            );
        }
        let trusted = [PROXY, SECOND_PROXY].map(|one| one.parse().expect("an address"));
        let peer = peer.parse().expect("an address");
        sender(Some(peer), &headers, &trusted)
            .expect("a peer is known")
            .to_string()
    }

    #[test]
    fn a_stranger_cannot_say_who_it_is() {
        assert_eq!(seen("203.0.113.9", &["198.51.100.7"]), "203.0.113.9");
    }

    #[test]
    fn a_trusted_proxy_says_whom_it_saw() {
        assert_eq!(seen(PROXY, &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen("::ffff:10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen(PROXY, &["198.51.100.7, 10.0.0.2"]), "198.51.100.7");
        assert_eq!(seen(PROXY, &["2001:db8::7"]), "2001:db8::7");
    }

    #[test]
    fn what_the_caller_wrote_before_the_proxy_did_is_not_believed() {
        assert_eq!(seen(PROXY, &["1.1.1.1, 198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen(PROXY, &["1.1.1.1", "198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen(PROXY, &["1.1.1.1, unknown"]), PROXY);
        assert_eq!(seen(PROXY, &["1.1.1.1, unknown, 10.0.0.2"]), SECOND_PROXY);
    }

    #[test]
    fn a_proxy_that_says_nothing_is_the_caller() {
        assert_eq!(seen(PROXY, &[]), PROXY);
    }
}
