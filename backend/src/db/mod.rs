//! The database: the only place that names a dialect.
//!
//! [`Db::read`] and [`Db::write`] run a closure on a connection off the worker threads. A write is one
//! transaction that holds the audit entries of its change; SQLite has one writer and several readers.

pub mod backup;
pub mod bulk;
mod connection;
pub mod keyset;
pub mod locks;
mod memory;
mod migrate;
mod pool;
pub mod schema;
pub mod types;
mod url;

pub use connection::AnyConnection;
pub use memory::Memory;
pub use migrate::{pending, run as migrate};
pub use pool::Db;
pub use url::{DatabaseUrl, UrlError};
