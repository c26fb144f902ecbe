//! Remembering what was read for as long as nobody changes the database.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel::{SqliteConnection, sql_query};

use super::connection::{Access, AnyConnection};
use super::{DatabaseUrl, Db};
use crate::error::Error;

/// Beyond it the memory is emptied rather than grown.
const REMEMBER_AT_MOST: usize = 1_000;

/// What was read under each key, good until anybody commits anything: this process or another.
///
/// Only SQLite can say so for less than it costs to read again, so nothing is remembered on PostgreSQL. Each worker thread
/// has a memory of its own, which asks the database on that thread: the answer lies in memory that all processes share,
/// and takes a few microseconds.
pub struct Memory<K, V> {
    held: RefCell<Held<K, V>>,
}

struct Held<K, V> {
    watch: Option<SqliteConnection>,
    /// The state of the database from which all values are.
    state: Option<i64>,
    values: HashMap<K, Arc<V>>,
}

#[derive(QueryableByName)]
struct DataVersion {
    #[diesel(sql_type = BigInt)]
    data_version: i64,
}

impl<K: Eq + Hash, V> Held<K, V> {
    /// A number that is another one after every commit by any other connection, and this one makes none.
    fn look(&mut self, db: &Db) -> Result<Option<i64>, Error> {
        let DatabaseUrl::Sqlite(_) = db.url() else {
            return Ok(None);
        };
        if self.watch.is_none()
            && let AnyConnection::Sqlite(sqlite) =
                AnyConnection::open(db.url(), Access::Read).map_err(Error::unavailable)?
        {
            self.watch = Some(sqlite);
        }
        let Some(watch) = &mut self.watch else {
            return Ok(None);
        };
        let DataVersion { data_version } = sql_query("PRAGMA data_version").get_result(watch)?;
        Ok(Some(data_version))
    }

    /// Forgets everything when the database has changed.
    fn keep_up(&mut self, state: Option<i64>) {
        if self.state != state || self.values.len() >= REMEMBER_AT_MOST {
            self.values.clear();
            self.state = state;
        }
    }
}

impl<K, V> Default for Memory<K, V> {
    fn default() -> Self {
        let held = Held {
            watch: None,
            state: None,
            values: HashMap::new(),
        };
        Self {
            held: RefCell::new(held),
        }
    }
}

impl<K: Eq + Hash, V: Send + Sync + 'static> Memory<K, V> {
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
        let before = {
            let mut held = self.held.borrow_mut();
            let state = held.look(db)?;
            held.keep_up(state);
            if let Some(value) = held.values.get(&key) {
                return Ok(Arc::clone(value));
            }
            state
        };
        let value = Arc::new(db.read(read).await?);
        let mut held = self.held.borrow_mut();
        // What was read is at least as new as `before`; if another request has seen a newer state meanwhile, it may be
        // older than that.
        if before.is_some() && held.state == before {
            held.values.insert(key, Arc::clone(&value));
        }
        Ok(value)
    }
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
