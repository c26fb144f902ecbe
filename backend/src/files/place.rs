//! Where files are kept: a folder, or a bucket that speaks S3.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use object_store::aws::AmazonS3Builder;
use object_store::{ClientOptions, ObjectStore, RetryConfig};

use crate::error::Error;

/// Seconds that one exchange with a bucket may take.
const BUCKET_SECONDS: u64 = 30;

/// Where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A folder of this machine.
    Folder(PathBuf),
    /// A bucket, and what stands before the names of our files in it.
    Bucket {
        /// The bucket's name.
        name: String,
        /// Nothing, or such as `mtcl/evidence`.
        prefix: String,
    },
}

/// Why a place was refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PlaceError {
    /// `s3://` without a bucket.
    #[error("the place for files names no bucket: write s3://bucket or s3://bucket/prefix")]
    NoBucket,
    /// Nothing, or another scheme.
    #[error("the place for files must be a folder or s3://bucket/prefix")]
    Unknown,
}

impl std::str::FromStr for Place {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        if let Some(rest) = text.strip_prefix("s3://") {
            let (name, prefix) = rest.split_once('/').unwrap_or((rest, ""));
            if name.is_empty() {
                return Err(PlaceError::NoBucket);
            }
            return Ok(Self::Bucket {
                name: name.to_owned(),
                prefix: prefix.trim_matches('/').to_owned(),
            });
        }
        if text.is_empty() || text.contains("://") {
            return Err(PlaceError::Unknown);
        }
        Ok(Self::Folder(PathBuf::from(text)))
    }
}

/// How to reach a bucket.
#[derive(Clone, Debug, Default)]
pub struct BucketAccess {
    /// The server, such as `https://minio.soyte.example.vn`; none is Amazon's own for the region.
    pub endpoint: Option<String>,
    /// The region; a server of one's own takes any.
    pub region: String,
    /// The key's name.
    pub access_key: Option<String>,
    /// The key.
    pub secret_key: Option<String>,
}

impl BucketAccess {
    pub(super) fn open(&self, name: &str) -> Result<Arc<dyn ObjectStore>, Error> {
        let Self {
            endpoint,
            region,
            access_key,
            secret_key,
        } = self;
        let (Some(access_key), Some(secret_key)) = (access_key, secret_key) else {
            return Err(Error::internal(
                "a bucket for files needs MTCL_S3_ACCESS_KEY and MTCL_S3_SECRET_KEY",
            ));
        };
        let options = ClientOptions::new().with_timeout(Duration::from_secs(BUCKET_SECONDS));
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(name)
            .with_region(region)
            .with_access_key_id(access_key)
            .with_secret_access_key(secret_key)
            .with_client_options(options)
            .with_retry(RetryConfig {
                max_retries: 3,
                retry_timeout: Duration::from_secs(BUCKET_SECONDS),
                ..RetryConfig::default()
            });
        if let Some(endpoint) = endpoint {
            builder = builder
                .with_endpoint(endpoint)
                .with_allow_http(endpoint.starts_with("http://"));
        }
        Ok(Arc::new(builder.build().map_err(Error::internal)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_or_a_bucket() {
        assert_eq!(
            "data/evidence".parse(),
            Ok(Place::Folder("data/evidence".into()))
        );
        assert_eq!(
            "s3://mtcl/evidence/2025/".parse(),
            Ok(Place::Bucket {
                name: "mtcl".to_owned(),
                prefix: "evidence/2025".to_owned()
            })
        );
        assert_eq!("s3:///x".parse::<Place>(), Err(PlaceError::NoBucket));
        for wrong in ["", "ftp://there"] {
            assert_eq!(wrong.parse::<Place>(), Err(PlaceError::Unknown));
        }
    }
}
