//! The secret that signs tokens: given, or made once and kept beside an embedded database.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::auth::secret;
use crate::db::DatabaseUrl;
use crate::error::Error;

const MIN_LENGTH: usize = 32;

pub(super) fn resolve(given: Option<String>, database: &DatabaseUrl) -> Result<Vec<u8>, Error> {
    match (given.filter(|key| !key.is_empty()), database) {
        (Some(key), _) if key.len() < MIN_LENGTH => Err(Error::internal(format!(
            "MTCL_SECRET_KEY must have at least {MIN_LENGTH} characters"
        ))),
        (Some(key), _) => Ok(key.into_bytes()),
        (None, DatabaseUrl::Sqlite(path)) => kept(path),
        (None, DatabaseUrl::Postgresql(_)) => Err(Error::internal(
            "MTCL_SECRET_KEY must be set when the database is PostgreSQL: every process needs the same one",
        )),
    }
}

fn kept(database: &Path) -> Result<Vec<u8>, Error> {
    let mut file = database.as_os_str().to_owned();
    file.push(".key");
    let file = PathBuf::from(file);
    if let Ok(key) = std::fs::read(&file)
        && key.len() >= MIN_LENGTH
    {
        return Ok(key);
    }
    let key = secret::generate();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(&file)
        .and_then(|mut file| file.write_all(key.as_bytes()))
        .map_err(Error::internal)?;
    Ok(key.into_bytes())
}
