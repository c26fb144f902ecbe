//! What a certificate says, and what may be wrong with one.

use rustls::{CertificateError, Error};
use x509_parser::parse_x509_certificate;

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// It has run out; when, in seconds since 1970, if the handshake said it.
    Expired(Option<i64>),
    /// It is for another name.
    OtherName,
    /// Nobody who is trusted vouches for it, it does not hold yet, or the two sides have no way of TLS in common.
    Untrusted,
}

impl CertificateFault {
    pub(super) fn of(error: &Error) -> Self {
        match error {
            Error::InvalidCertificate(CertificateError::ExpiredContext { not_after, .. }) => {
                Self::Expired(i64::try_from(not_after.as_secs()).ok())
            }
            Error::InvalidCertificate(CertificateError::Expired) => Self::Expired(None),
            Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            ) => Self::OtherName,
            _ => Self::Untrusted,
        }
    }
}

/// Until when a certificate (DER) holds, in seconds since 1970.
pub(super) fn valid_until(der: &[u8]) -> Option<i64> {
    let (_, certificate) = parse_x509_certificate(der).ok()?;
    Some(certificate.validity().not_after.timestamp())
}
