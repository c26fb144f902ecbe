//! A database of one's own per test, on either kind.

use std::sync::LazyLock;

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

/// What every test but those of migrations starts from. They are run once: one by one on each test's database they
/// would be a good part of what the suite takes.
enum Template {
    File(Vec<u8>),
    /// Goes with the test server, when that is removed.
    Database(String),
}

static MIGRATED: LazyLock<Template> = LazyLock::new(|| {
    let database = TestDatabase::create();
    mtcl::db::migrate(&mut connect(&database.url)).unwrap();
    match (&database.url, &database.kept) {
        (DatabaseUrl::Sqlite(path), _) => Template::File(std::fs::read(path).unwrap()),
        (_, Kept::Server { name, .. }) => {
            let name = name.clone();
            std::mem::forget(database);
            Template::Database(name)
        }
        (_, Kept::Folder(_)) => unreachable!("a folder holds an SQLite database"),
    }
});

impl TestDatabase {
    /// With nothing in it.
    pub fn create() -> Self {
        match server() {
            Some(server) => Self::on_server(server, ""),
            None => Self::in_folder(None),
        }
    }

    /// With every table, as a server leaves it that has just been started on an empty one.
    pub fn migrated() -> Self {
        match (&*MIGRATED, server()) {
            (Template::Database(name), Some(server)) => {
                Self::on_server(server, &format!(" TEMPLATE {name}"))
            }
            (Template::File(bytes), _) => Self::in_folder(Some(bytes)),
            (Template::Database(_), None) => unreachable!("the setting is that of the template"),
        }
    }

    fn in_folder(content: Option<&[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.sqlite");
        if let Some(content) = content {
            std::fs::write(&path, content).unwrap();
        }
        Self {
            url: DatabaseUrl::Sqlite(path),
            kept: Kept::Folder(folder),
        }
    }

    fn on_server(server: String, like: &str) -> Self {
        let name = format!(
            "mtcl_test_{}",
            mtcl::auth::secret::digest(&mtcl::auth::secret::generate())[..16].to_owned()
        );
        PgConnection::establish(&server)
            .unwrap()
            .batch_execute(&format!("CREATE DATABASE {name}{like}"))
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

/// Where the PostgreSQL server is, if that is the database under test.
fn server() -> Option<String> {
    std::env::var("MTCL_TEST_DATABASE")
        .ok()
        .filter(|server| !server.is_empty())
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
