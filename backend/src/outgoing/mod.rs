//! The one door through which MTCL calls other machines: an address inside the office's network is called only when an
//! administrator has allowed it, whatever name it goes by; redirects are not followed; time and size are limited.
//!
//! The address is judged after the name was resolved, and that very address is called, so a name that changes its mind
//! in between gains nothing. No proxy is used: behind one, the address that is reached could not be judged.

mod certificate;
mod guard;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::HeaderMap;
use reqwest::tls::TlsInfo;
use reqwest::{Client, Method, Url, redirect};
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

pub use self::certificate::CertificateFault;
use self::guard::Forbidden;
pub use self::guard::{Guard, Network, Networks};
use crate::error::Error;
use crate::text_enum;

text_enum! {
    /// Why another machine did not answer.
    OutgoingFailure {
        /// Its address is inside a network that may not be called.
        AddressRefused = "address_refused",
        /// The name is unknown, or nothing listens there.
        Unreachable = "unreachable",
        /// Its certificate is not trusted, has run out or is another's.
        CertificateRefused = "certificate_refused",
        /// It took too long.
        Timeout = "timeout",
        /// It answered, and not with success.
        Status = "status",
    }
}

/// What to send, and how long and how much to wait for.
#[derive(Debug)]
pub struct Call {
    /// `GET`, `POST`.
    pub method: Method,
    /// Where to.
    pub url: Url,
    /// Beside those that HTTP needs.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    /// For the whole of it, from looking up the name to the last byte.
    pub time_limit: Duration,
    /// Bytes of the answer's body that are read; the rest is left.
    pub read_at_most: usize,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// The status, such as 200.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The first bytes of the body.
    pub body: Vec<u8>,
    /// Until when the certificate of who answered holds, in seconds since 1970; none without TLS.
    pub certificate_until: Option<i64>,
}

/// Why no answer came, and what was wrong with the certificate if that was it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Why.
    pub failure: OutgoingFailure,
    /// With [`OutgoingFailure::CertificateRefused`]: what is wrong with it.
    pub certificate: Option<CertificateFault>,
}

impl From<OutgoingFailure> for Missed {
    fn from(failure: OutgoingFailure) -> Self {
        Self {
            failure,
            certificate: None,
        }
    }
}

/// The door. Clones share connections.
#[derive(Clone, Debug)]
pub struct Outgoing {
    client: Client,
    guard: Arc<Guard>,
}

impl Outgoing {
    /// A door that lets through to public addresses and to these networks. Certificates are trusted that lead to an
    /// authority of the machine's, or of the file of `authorities` (PEM).
    ///
    /// # Errors
    /// When the file cannot be read, or TLS cannot be set up, which a test would show.
    pub fn new(allowed: Vec<Network>, authorities: Option<&Path>) -> Result<Self, Error> {
        let guard = Arc::new(Guard::new(allowed));
        let mut roots = RootCertStore::empty();
        // A machine without any trusts nobody: every call over TLS then says so.
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if let Some(file) = authorities {
            for one in CertificateDer::pem_file_iter(file).map_err(Error::internal)? {
                let one = one.map_err(Error::internal)?;
                roots.add(one).map_err(Error::internal)?;
            }
        }
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(Error::internal)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .tls_info(true)
            .dns_resolver(Arc::new(Judged(guard.clone())))
            .user_agent(concat!("MTCL/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(Error::internal)?;
        Ok(Self { client, guard })
    }

    /// Which addresses are let through.
    pub fn guard(&self) -> &Guard {
        &self.guard
    }

    /// Calls, and gives whatever status came back.
    ///
    /// # Errors
    /// Why no answer came.
    pub async fn call(&self, call: Call) -> Result<Reply, OutgoingFailure> {
        self.look(call).await.map_err(|missed| missed.failure)
    }

    /// [`Outgoing::call`], saying more of why no answer came.
    ///
    /// # Errors
    /// Why no answer came.
    pub async fn look(&self, call: Call) -> Result<Reply, Missed> {
        let Call {
            method,
            url,
            headers,
            body,
            time_limit,
            read_at_most,
        } = call;
        // A literal address is never resolved, so the resolver does not see it.
        if guard::literal(&url).is_some_and(|address| !self.guard.lets(address)) {
            return Err(OutgoingFailure::AddressRefused.into());
        }
        let request = self
            .client
            .request(method, url)
            .headers(headers)
            .body(body)
            .timeout(time_limit);
        let mut response = request.send().await.map_err(|error| missed(&error))?;
        let certificate_until = response
            .extensions()
            .get::<TlsInfo>()
            .and_then(TlsInfo::peer_certificate)
            .and_then(certificate::valid_until);
        let mut body = Vec::new();
        while body.len() < read_at_most {
            let Some(chunk) = response.chunk().await.map_err(|error| missed(&error))? else {
                break;
            };
            let room = (read_at_most - body.len()).min(chunk.len());
            body.extend_from_slice(&chunk[..room]);
        }
        Ok(Reply {
            status: response.status().as_u16(),
            headers: std::mem::take(response.headers_mut()),
            body,
            certificate_until,
        })
    }
}

fn missed(error: &reqwest::Error) -> Missed {
    if error.is_timeout() {
        return OutgoingFailure::Timeout.into();
    }
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = cause {
        if one.is::<Forbidden>() {
            return OutgoingFailure::AddressRefused.into();
        }
        if let Some(error) = tls_error(one) {
            return Missed {
                failure: OutgoingFailure::CertificateRefused,
                certificate: Some(CertificateFault::of(error)),
            };
        }
        cause = one.source();
    }
    OutgoingFailure::Unreachable.into()
}

/// The error of TLS that this is, or that it hides: connectors put it into an io::Error, and that into another.
fn tls_error<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    let mut at = error;
    loop {
        if let Some(found) = at.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        at = at.downcast_ref::<std::io::Error>()?.get_ref()?;
    }
}

/// Resolves names as the system does, and keeps the addresses that may be called.
struct Judged(Arc<Guard>);

impl Resolve for Judged {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = self.0.clone();
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let kept: Vec<_> = found.filter(|one| guard.lets(one.ip())).collect();
            if kept.is_empty() {
                return Err(Forbidden.into());
            }
            Ok(Box::new(kept.into_iter()) as Addrs)
        })
    }
}
