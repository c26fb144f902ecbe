//! Backups of the embedded database: one file, taken while it is served. A server has tools of its own for that.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Text};

use super::connection::is_locked;
use super::{DatabaseUrl, migrate};

/// Why a backup was not taken or not put back. The texts are for the person at the terminal.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database is a server.
    #[error("PostgreSQL is backed up with its own tools, also while it serves:\n  {0}")]
    OwnToolsSave(String),
    /// The database is a server.
    #[error(
        "PostgreSQL is restored with its own tools; stop every mtcl that serves it, then:\n  {0}"
    )]
    OwnToolsRestore(String),
    /// Nothing to back up.
    #[error("there is no database at {}", .0.display())]
    NoDatabase(PathBuf),
    /// A backup never replaces a file.
    #[error("{} exists already; name another file", .0.display())]
    FileExists(PathBuf),
    /// A database is replaced only when asked for.
    #[error("there is a database at {} already; --force replaces it and keeps it beside the new one", .0.display())]
    DatabaseExists(PathBuf),
    /// The backup is no database of ours.
    #[error("{} is no backup of MTCL", .0.display())]
    NotABackup(PathBuf),
    /// The backup cannot be trusted.
    #[error("{} is damaged: {}", .0.display(), .1)]
    Damaged(PathBuf, String),
    /// The backup was made by a newer MTCL.
    #[error("{} was made by a newer MTCL than this one: it has the migration {}", .0.display(), .1)]
    Newer(PathBuf, String),
    /// Some process still works with the database.
    #[error("{} is in use: stop every mtcl that serves it", .0.display())]
    InUse(PathBuf),
    /// The file system refused.
    #[error("{}: {}", .0.display(), .1)]
    Io(PathBuf, #[source] io::Error),
    /// SQLite refused.
    #[error(transparent)]
    Database(#[from] diesel::result::Error),
    /// SQLite cannot open it.
    #[error(transparent)]
    Open(#[from] ConnectionError),
}

/// Writes the database as it stands at this moment into a new file. Safe while it is served.
///
/// # Errors
/// See [`BackupError`]; nothing is left behind then.
pub fn backup(url: &DatabaseUrl, file: &Path) -> Result<(), BackupError> {
    let database = match url {
        DatabaseUrl::Sqlite(path) => path,
        DatabaseUrl::Postgresql(_) => {
            return Err(BackupError::OwnToolsSave(format!(
                "pg_dump --format=custom --no-owner --file={} \"$DATABASE_URL\"",
                quoted(file)
            )));
        }
    };
    if !database.is_file() {
        return Err(BackupError::NoDatabase(database.clone()));
    }
    if file.exists() {
        return Err(BackupError::FileExists(file.to_owned()));
    }
    let part = Part::create(file)?;
    let mut connection = open(database)?;
    // VACUUM INTO takes an empty file as it takes none.
    sql_query("VACUUM INTO ?")
        .bind::<Text, _>(text(&part.path))
        .execute(&mut connection)?;
    check(&part.path, file)?;
    part.become_file(file)
}

/// What [`restore`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Where the database that was there before now is.
    pub replaced: Option<PathBuf>,
}

/// Puts a backup where the database belongs. One that is there already is kept under another name, with `stamp`
/// (the time of day, for a person) in it; without `force` it stays and the backup is refused.
///
/// # Errors
/// See [`BackupError`]. Until the backup has been found good, nothing that was there is touched.
pub fn restore(
    url: &DatabaseUrl,
    file: &Path,
    force: bool,
    stamp: &str,
) -> Result<Restored, BackupError> {
    let database = match url {
        DatabaseUrl::Sqlite(path) => path,
        DatabaseUrl::Postgresql(_) => {
            return Err(BackupError::OwnToolsRestore(format!(
                "pg_restore --clean --if-exists --no-owner --single-transaction --dbname=\"$DATABASE_URL\" {}",
                quoted(file)
            )));
        }
    };
    if !file.is_file() {
        return Err(BackupError::NoDatabase(file.to_owned()));
    }
    if database.exists() && !force {
        return Err(BackupError::DatabaseExists(database.clone()));
    }
    if let Some(folder) = folder_of(database) {
        std::fs::create_dir_all(folder).map_err(|error| BackupError::Io(folder.into(), error))?;
    }
    let part = Part::create(database)?;
    std::fs::copy(file, &part.path).map_err(|error| BackupError::Io(file.to_owned(), error))?;
    check(&part.path, file)?;
    let replaced = put_aside(database, stamp)?;
    part.become_file(database)?;
    Ok(Restored { replaced })
}

/// A file that is not yet what it is meant to be; removed unless it becomes that.
struct Part {
    path: PathBuf,
}

impl Part {
    /// Beside its goal, so that it can take its place in one step; readable to nobody else, as it holds password hashes.
    fn create(goal: &Path) -> Result<Self, BackupError> {
        let path = with_suffix(goal, ".part");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .map_err(|error| BackupError::Io(path.clone(), error))?;
        Ok(Self { path })
    }

    /// Takes its place once it is safely on the disk.
    fn become_file(self, goal: &Path) -> Result<(), BackupError> {
        let io = |error| BackupError::Io(goal.to_owned(), error);
        File::open(&self.path)
            .and_then(|file| file.sync_all())
            .map_err(io)?;
        std::fs::rename(&self.path, goal).map_err(io)?;
        // The name is safe when the folder is; not every file system can say so.
        if let Some(folder) = folder_of(goal)
            && let Ok(folder) = File::open(folder)
        {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            // Gone already when all went well.
            let _ = std::fs::remove_file(with_suffix(&self.path, suffix));
        }
    }
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Refuses what is damaged, not ours or ahead of us. `name` is what the person called it.
fn check(part: &Path, name: &Path) -> Result<(), BackupError> {
    let damaged = |what: String| BackupError::Damaged(name.to_owned(), what);
    let unreadable = |error: diesel::result::Error| match error.to_string() {
        text if text.contains("not a database") => BackupError::NotABackup(name.to_owned()),
        text => damaged(text),
    };
    let mut connection = open(part)?;
    // Leaves one file that needs no other.
    connection
        .batch_execute("PRAGMA journal_mode = DELETE")
        .map_err(unreadable)?;
    let ours: Count = sql_query(
        "SELECT count(*) AS count FROM sqlite_master WHERE name IN ('audit_log', '__diesel_schema_migrations')",
    )
    .get_result(&mut connection)
    .map_err(unreadable)?;
    if ours.count != 2 {
        return Err(BackupError::NotABackup(name.to_owned()));
    }
    let lines: Vec<Line> =
        sql_query("SELECT integrity_check AS line FROM pragma_integrity_check LIMIT 1")
            .load(&mut connection)
            .map_err(unreadable)?;
    match lines.first() {
        Some(first) if first.line == "ok" => {}
        other => {
            return Err(damaged(
                other.map(|line| line.line.clone()).unwrap_or_default(),
            ));
        }
    }
    match migrate::beyond_ours(&mut connection)? {
        Some(version) => Err(BackupError::Newer(name.to_owned(), version)),
        None => Ok(()),
    }
}

/// Renames the database that is there, with what a crash may have left beside it.
fn put_aside(database: &Path, stamp: &str) -> Result<Option<PathBuf>, BackupError> {
    if database.exists() {
        let mut old = open(database)?;
        // Leaving write-ahead mode needs the file to oneself, so this finds out whether anybody uses it. A database
        // too damaged to answer is what backups are for.
        let alone = old.batch_execute("PRAGMA busy_timeout = 2000; PRAGMA journal_mode = DELETE");
        if alone.as_ref().is_err_and(is_locked) {
            return Err(BackupError::InUse(database.to_owned()));
        }
    }
    let aside = with_suffix(database, &format!(".replaced-{stamp}"));
    let mut replaced = None;
    for suffix in ["-shm", "-wal", ""] {
        let (from, to) = (with_suffix(database, suffix), with_suffix(&aside, suffix));
        if from.exists() {
            std::fs::rename(&from, &to).map_err(|error| BackupError::Io(from, error))?;
            replaced = Some(to);
        }
    }
    Ok(replaced)
}

fn open(path: &Path) -> Result<SqliteConnection, BackupError> {
    let mut connection = SqliteConnection::establish(&text(path))?;
    connection.batch_execute("PRAGMA busy_timeout = 30000")?;
    Ok(connection)
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn folder_of(path: &Path) -> Option<&Path> {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.to_string_lossy().replace('\'', "'\\''"))
}
