//! Certificates, of a server on this machine whose authority is trusted for the test.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use mtcl::config::Settings;
use mtcl::outgoing::Outgoing;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::ring;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::{check, secretary, site, watch};
use crate::support::{TestApp, json};

/// Who vouches for the servers.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = params.self_signed(&key).unwrap().pem();
        Self {
            issuer: Issuer::new(params, key),
            pem,
        }
    }

    /// Serves a page under a certificate for `name` that runs out at the end of `until`; gives its address.
    fn serve(&self, name: &str, until: (i32, u8, u8)) -> String {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(until.0, until.1, until.2);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                stream
                    .set_read_timeout(Some(Duration::from_secs(5)))
                    .unwrap();
                let connection = ServerConnection::new(config.clone()).unwrap();
                let mut tls = StreamOwned::new(connection, stream);
                let mut request = [0; 4096];
                // Whoever does not trust us says nothing.
                if matches!(tls.read(&mut request), Ok(1..)) {
                    let answer =
                        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
                    let _ = tls.write_all(answer);
                    tls.conn.send_close_notify();
                    let _ = tls.flush();
                }
            }
        });
        format!("https://{address}/")
    }
}

#[actix_web::test]
async fn a_certificate_must_be_ours_trusted_and_hold_long_enough() {
    let authority = Authority::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authorities.pem");
    std::fs::write(&file, &authority.pem).unwrap();
    let app = TestApp::start_with(|settings: &mut Settings| {
        super::loopback(settings);
        settings.outgoing_authorities = Some(file.clone());
    })
    .await;
    // The handshake goes by this machine's clock, the days that are left by the server's.
    app.set_clock("2095-12-20T08:00:00+07:00");
    let person = secretary(&app).await;
    let ours = authority.serve("127.0.0.1", (2096, 1, 1));
    let wanted = |days: i32| json!({ "certificate": { "days": days } });
    let mut number = 0;
    for (url, days, outcome, fault, expires_at) in [
        (&ours, 10, "passed", None, Some("2096-01-01T07:00:00+07:00")),
        (
            &ours,
            30,
            "failed",
            Some("certificate_expiring"),
            Some("2096-01-01T07:00:00+07:00"),
        ),
        (
            &authority.serve("127.0.0.1", (2020, 1, 1)),
            10,
            "failed",
            Some("certificate_expired"),
            Some("2020-01-01T07:00:00+07:00"),
        ),
        (
            &authority.serve("soyte.example.vn", (2096, 1, 1)),
            10,
            "failed",
            Some("certificate_name"),
            None,
        ),
        (
            &Authority::new().serve("127.0.0.1", (2096, 1, 1)),
            10,
            "failed",
            Some("certificate_untrusted"),
            None,
        ),
    ] {
        number += 1;
        let made = watch(&person, site(&format!("tls-{number}"), url, wanted(days))).await;
        let [reached, found] = check(&person, &made).await.try_into().unwrap();
        assert_eq!(found["kind"], "certificate");
        assert_eq!(found["outcome"], outcome, "{number}: {found}");
        assert_eq!(found["fault"], json!(fault), "{number}");
        assert_eq!(found["expires_at"], json!(expires_at), "{number}");
        // A page under a certificate that is refused is not reached either; one that runs out soon is.
        let refused = fault.filter(|fault| *fault != "certificate_expiring");
        assert_eq!(reached["fault"], json!(refused), "{number}");
        if let Some("2096-01-01T07:00:00+07:00") = expires_at {
            assert_eq!(found["days_left"], 11, "{number}");
        }
    }
}

#[test]
fn a_file_of_authorities_that_cannot_be_read_is_refused_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.pem");
    assert!(Outgoing::new(Vec::new(), Some(&missing)).is_err());
    let broken = folder.path().join("broken.pem");
    let text = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    std::fs::write(&broken, text).unwrap();
    assert!(Outgoing::new(Vec::new(), Some(&broken)).is_err());
    assert!(Outgoing::new(Vec::new(), None).is_ok());
}
