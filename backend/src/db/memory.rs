//! Remembering what was read for as long as nobody changes the database.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel::{SqliteConnection, sql_query};

use self::functions::{as_text, pg_current_snapshot};
use super::connection::{Access, AnyConnection};
use super::{DatabaseUrl, Db};
use crate::error::Error;

/// Beyond it the memory is emptied rather than grown.
const REMEMBER_AT_MOST: usize = 1_000;

/// What was read under each key, good until anybody commits anything: this process or another.
///
/// Each worker thread has a memory of its own. On SQLite it asks the database whether anything was committed on that very
/// thread: the answer lies in memory that all processes share, and takes a few microseconds. On PostgreSQL it is one short
/// query instead of several.
pub struct Memory<K, V> {
    shelf: Arc<Mutex<Shelf<K, V>>>,
    watch: Mutex<Option<SqliteConnection>>,
}

/// The state of a database: what is read in equal states is equal.
#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    /// Changes with every commit by any connection but the one that asks, and that one makes none.
    DataVersion(i64),
    /// Which transactions are visible.
    Snapshot(String),
}

struct Shelf<K, V> {
    /// The state from which all values are.
    state: Option<State>,
    values: HashMap<K, Arc<V>>,
}

#[derive(QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

#[allow(unreachable_pub, reason = "diesel makes its functions public")]
mod functions {
    use diesel::sql_types::SqlType;

    #[derive(SqlType, diesel::query_builder::QueryId)]
    #[diesel(postgres_type(name = "pg_snapshot"))]
    pub struct Snapshot;

    #[diesel::declare_sql_function]
    extern "SQL" {
        fn pg_current_snapshot() -> Snapshot;
        /// Any value as text.
        #[sql_name = "concat"]
        fn as_text(snapshot: Snapshot) -> Text;
    }
}

impl<K: Eq + Hash, V> Shelf<K, V> {
    /// The value under `key`, if it is of this state. Forgets everything of another state.
    fn recall(&mut self, state: &State, key: &K) -> Option<Arc<V>> {
        if self.state.as_ref() != Some(state) || self.values.len() >= REMEMBER_AT_MOST {
            self.values.clear();
            self.state = Some(state.clone());
        }
        self.values.get(key).cloned()
    }

    /// Keeps what was read after `before` was seen. It is at least as new as that; when another request has seen a newer
    /// state meanwhile, it may be older than what the shelf is for.
    fn keep(&mut self, before: &State, key: K, value: Arc<V>) {
        if self.state.as_ref() == Some(before) {
            self.values.insert(key, value);
        }
    }
}

impl<K, V> Default for Memory<K, V> {
    fn default() -> Self {
        let shelf = Shelf {
            state: None,
            values: HashMap::new(),
        };
        Self {
            shelf: Arc::new(Mutex::new(shelf)),
            watch: Mutex::new(None),
        }
    }
}

impl<K: Eq + Hash + Send + 'static, V: Send + Sync + 'static> Memory<K, V> {
    /// What `read` gives, or gave under this key when nothing was committed since. `read` must depend on nothing but the
    /// database and the key.
    ///
    /// # Errors
    /// Those of `read`, which are not remembered, and of the database.
    pub async fn recall_or_read(
        &self,
        db: &Db,
        key: K,
        read: impl FnOnce(&mut AnyConnection) -> Result<V, Error> + Send + 'static,
    ) -> Result<Arc<V>, Error> {
        let seen = match db.url() {
            DatabaseUrl::Sqlite(_) => {
                let state = data_version(db, &mut locked(&self.watch))?;
                if let Some(value) = locked(&self.shelf).recall(&state, &key) {
                    return Ok(value);
                }
                Some(state)
            }
            DatabaseUrl::Postgresql(_) => None,
        };
        let shelf = Arc::clone(&self.shelf);
        db.read(move |db| {
            let before = match seen {
                Some(state) => state,
                None => {
                    let state = snapshot(db)?;
                    if let Some(value) = locked(&shelf).recall(&state, &key) {
                        return Ok(value);
                    }
                    state
                }
            };
            let value = Arc::new(read(db)?);
            locked(&shelf).keep(&before, key, Arc::clone(&value));
            Ok(value)
        })
        .await
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks a connection that does nothing else, and is opened when first asked.
fn data_version(db: &Db, watch: &mut Option<SqliteConnection>) -> Result<State, Error> {
    let sqlite = match watch {
        Some(sqlite) => sqlite,
        None => match AnyConnection::open(db.url(), Access::Read).map_err(Error::unavailable)? {
            AnyConnection::Sqlite(sqlite) => watch.insert(sqlite),
            AnyConnection::Postgresql(_) => return Err(Error::internal("not SQLite")),
        },
    };
    let DataVersion { data_version } = sql_query("PRAGMA data_version").get_result(sqlite)?;
    Ok(State::DataVersion(data_version))
}

fn snapshot(db: &mut AnyConnection) -> Result<State, Error> {
    let AnyConnection::Postgresql(pg) = db else {
        return Err(Error::internal("not PostgreSQL"));
    };
    let visible = diesel::select(as_text(pg_current_snapshot())).get_result(pg)?;
    Ok(State::Snapshot(visible))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::schema::settings;

    fn count(db: &mut AnyConnection) -> Result<i64, Error> {
        Ok(settings::table.count().get_result(db)?)
    }

    #[actix_web::test]
    async fn a_commit_of_another_process_is_seen_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let url = DatabaseUrl::Sqlite(folder.path().join("memory.sqlite"));
        // Two handles with pools of their own share no more than two processes do.
        let (db, other) = (
            Db::open(&url).expect("SQLite"),
            Db::open(&url).expect("SQLite"),
        );
        let memory = Memory::default();
        let reads = Arc::new(std::sync::atomic::AtomicU32::new(0));
        let ask = |key: &'static str| {
            let reads = Arc::clone(&reads);
            memory.recall_or_read(&db, key, move |db| {
                reads.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                count(db)
            })
        };
        let before = *ask("a").await.expect("a count");
        assert_eq!(*ask("a").await.expect("a count"), before);
        assert_eq!(reads.load(std::sync::atomic::Ordering::Relaxed), 1);
        for (added, writer) in [&other, &db].into_iter().enumerate() {
            writer
                .write_here(|db| {
                    diesel::insert_into(settings::table)
                        .values((
                            settings::key.eq(format!("key {added}")),
                            settings::value.eq(""),
                            settings::updated_at.eq(crate::db::types::Timestamp::from_micros(0)),
                        ))
                        .execute(db)?;
                    Ok(())
                })
                .expect("a write");
            assert_eq!(*ask("a").await.expect("a count"), before + added as i64 + 1);
        }
        assert_eq!(reads.load(std::sync::atomic::Ordering::Relaxed), 3);
    }

    #[actix_web::test]
    async fn an_error_is_not_remembered() {
        let folder = tempfile::tempdir().expect("a folder");
        let url = DatabaseUrl::Sqlite(folder.path().join("memory.sqlite"));
        let db = Db::open(&url).expect("SQLite");
        let memory = Memory::default();
        let failed = memory
            .recall_or_read(&db, 1, |_| Err::<i64, _>(Error::not_found()))
            .await;
        assert!(failed.is_err());
        assert!(memory.recall_or_read(&db, 1, count).await.is_ok());
    }
}
