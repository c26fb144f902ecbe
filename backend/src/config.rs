//! Settings, all from the environment or the command line; `--help` lists them with their defaults.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use crate::db::DatabaseUrl;
use crate::files::{FilesSettings, Place};
use crate::outgoing::{Network, Networks};

/// Where the data is.
#[derive(Args, Clone, Debug)]
pub struct DatabaseArgs {
    /// The database: `sqlite://path` (embedded) or `postgres://user@host/name`.
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite://data/mtcl.sqlite"
    )]
    pub database_url: DatabaseUrl,
}

/// How to serve.
#[derive(Args, Clone, Debug)]
pub struct ServeArgs {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub database: DatabaseArgs,
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, env = "MTCL_BIND", default_value = "127.0.0.1:8080")]
    pub bind: SocketAddr,
    /// Folder of the built frontend; without it only the API is served.
    #[arg(long, env = "MTCL_WEB_DIR")]
    pub web_dir: Option<PathBuf>,
    /// Secret that signs tokens, at least 32 characters. On SQLite one is made and kept beside the database; on
    /// PostgreSQL it must be given, the same to every process.
    #[arg(long, env = "MTCL_SECRET_KEY", hide_env_values = true)]
    pub secret_key: Option<String>,
    /// Where browsers reach this installation, such as `https://mtcl.soyte.example.vn`; cookies are `Secure` when it is https.
    #[arg(long, env = "MTCL_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Addresses of proxies whose `X-Forwarded-For` is believed, separated by commas.
    #[arg(long, env = "MTCL_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpAddr>,
    /// Origins that may call the API from a browser (CORS), separated by commas; none by default.
    #[arg(long, env = "MTCL_CORS_ORIGINS", value_delimiter = ',')]
    pub cors_origins: Vec<String>,
    /// Networks and addresses inside the office that webhooks and site checks may call, such as `10.20.0.0/16`, separated
    /// by commas. Public addresses may always be called, others never.
    #[arg(long, env = "MTCL_OUTGOING_ALLOW", default_value = "")]
    pub outgoing_allow: Networks,
    /// A file (PEM) of certificate authorities that webhooks and site checks trust besides the machine's own, such as the
    /// office's.
    #[arg(long, env = "MTCL_OUTGOING_AUTHORITIES")]
    pub outgoing_authorities: Option<PathBuf>,
    /// Seconds that all of one check of a watched page may take.
    #[arg(long, env = "MTCL_SITE_CHECK_SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(2..=50))]
    pub site_check_seconds: u64,
    /// Seconds a request may take.
    #[arg(long, env = "MTCL_REQUEST_SECONDS", default_value_t = 60)]
    pub request_seconds: u64,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub files: FilesArgs,
    /// Worker threads; one per core unless named.
    #[arg(long, env = "MTCL_WORKERS")]
    pub workers: Option<usize>,
    /// Load the real 2025 plan and clearly labelled sample data. Refused on a database that holds real data.
    #[arg(long)]
    pub demo: bool,
}

/// Where the files that records rest on are kept, and which are taken.
#[derive(Args, Clone, Debug)]
pub struct FilesArgs {
    /// A folder, or `s3://bucket/prefix` of any server that speaks S3. On SQLite a folder beside the database unless
    /// named, otherwise `data/files`; `mtcl backup` does not hold them.
    #[arg(long, env = "MTCL_FILES")]
    pub files: Option<Place>,
    /// Server of the bucket, such as `https://minio.soyte.example.vn`; Amazon's own unless named.
    #[arg(long, env = "MTCL_S3_ENDPOINT")]
    pub s3_endpoint: Option<String>,
    /// Region of the bucket.
    #[arg(long, env = "MTCL_S3_REGION", default_value = "us-east-1")]
    pub s3_region: String,
    /// Name of the key to the bucket.
    #[arg(long, env = "MTCL_S3_ACCESS_KEY")]
    pub s3_access_key: Option<String>,
    /// The key to the bucket.
    #[arg(long, env = "MTCL_S3_SECRET_KEY", hide_env_values = true)]
    pub s3_secret_key: Option<String>,
    /// MiB that a file may have.
    #[arg(long, env = "MTCL_FILE_MEGABYTES", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=1024))]
    pub file_megabytes: u64,
    /// Media types that are taken, separated by commas, as the bytes of a file tell them.
    #[arg(long, env = "MTCL_FILE_TYPES", value_delimiter = ',', default_value = USUAL_FILES)]
    pub file_types: Vec<String>,
}

/// Pictures as phones and scanners make them, PDF, and office files.
pub const USUAL_FILES: &str = "image/jpeg,image/png,image/webp,image/heif,application/pdf,\
    application/vnd.openxmlformats-officedocument.wordprocessingml.document,\
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,\
    application/msword,application/vnd.ms-excel,\
    application/vnd.oasis.opendocument.text,application/vnd.oasis.opendocument.spreadsheet";

/// What the HTTP side needs to know, after the command line has been read and checked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Signs access tokens.
    pub secret_key: Vec<u8>,
    /// See [`ServeArgs::web_dir`].
    pub web_dir: Option<PathBuf>,
    /// Whether cookies carry `Secure`.
    pub secure_cookies: bool,
    /// See [`ServeArgs::public_url`].
    pub public_url: Option<String>,
    /// See [`ServeArgs::trusted_proxies`].
    pub trusted_proxies: Vec<IpAddr>,
    /// See [`ServeArgs::cors_origins`].
    pub cors_origins: Vec<String>,
    /// See [`ServeArgs::outgoing_allow`].
    pub outgoing_allow: Vec<Network>,
    /// See [`ServeArgs::outgoing_authorities`].
    pub outgoing_authorities: Option<PathBuf>,
    /// See [`ServeArgs::site_check_seconds`].
    pub site_check_time: Duration,
    /// See [`ServeArgs::request_seconds`].
    pub time_limit: Duration,
    /// Where files are kept, and which are taken.
    pub files: FilesSettings,
    /// How hard passwords are to hash.
    pub password_cost: PasswordCost,
    /// The pages say that the data is made up.
    pub demo: bool,
}

/// How hard passwords are to hash (argon2id).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordCost {
    /// 19 MiB, two passes: the OWASP minimum for argon2id.
    Production,
    /// As cheap as argon2 goes, for tests that log in hundreds of times.
    Testing,
}
