//! A database of one's own per test, on either kind.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use mtcl::db::{AnyConnection, DatabaseUrl};
use tempfile::TempDir;

pub struct TestDatabase {
    pub url: DatabaseUrl,
    kept: Kept,
}

enum Kept {
    Folder(#[allow(dead_code)] TempDir),
    Server { url: String, name: String },
}

impl TestDatabase {
    pub fn create() -> Self {
        match std::env::var("MTCL_TEST_DATABASE") {
            Ok(server) if !server.is_empty() => Self::on_server(server),
            _ => {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("test.sqlite");
                Self {
                    url: DatabaseUrl::Sqlite(path),
                    kept: Kept::Folder(folder),
                }
            }
        }
    }

    fn on_server(server: String) -> Self {
        let name = format!(
            "mtcl_test_{}",
            mtcl::auth::secret::digest(&mtcl::auth::secret::generate())[..16].to_owned()
        );
        PgConnection::establish(&server)
            .unwrap()
            .batch_execute(&format!("CREATE DATABASE {name}"))
            .unwrap();
        let (base, query) = server
            .split_once('?')
            .map_or((server.as_str(), ""), |(base, query)| (base, query));
        let (host, _) = base.rsplit_once('/').unwrap();
        let query = if query.is_empty() {
            String::new()
        } else {
            format!("?{query}")
        };
        Self {
            url: DatabaseUrl::Postgresql(format!("{host}/{name}{query}")),
            kept: Kept::Server { url: server, name },
        }
    }
}

/// A connection of one's own, beside the server's pools.
pub fn connect(url: &DatabaseUrl) -> AnyConnection {
    match url {
        DatabaseUrl::Sqlite(path) => {
            let mut sqlite = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            // A pool that is just closing still holds the file for a moment.
            sqlite.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
            AnyConnection::Sqlite(sqlite)
        }
        DatabaseUrl::Postgresql(url) => {
            AnyConnection::Postgresql(PgConnection::establish(url).unwrap())
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Kept::Server { url, name } = &self.kept
            && let Ok(mut connection) = PgConnection::establish(url)
        {
            // A database left behind goes with the test server; the test's own failure matters more.
            let _ = connection.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}
