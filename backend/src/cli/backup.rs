//! `mtcl backup` and `mtcl restore`.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::print;
use crate::auth::Actor;
use crate::clock::Clock;
use crate::config::DatabaseArgs;
use crate::db::{Db, backup};
use crate::error::Error;
use crate::features::audit_log::{self, Entry};

/// What to back up, and where to.
#[derive(Args, Debug)]
pub(super) struct BackupArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The file to write; must not exist. The key that signs tokens is not in it: after a restore elsewhere people log in again.
    file: PathBuf,
}

/// What to put back, and where.
#[derive(Args, Debug)]
pub(super) struct RestoreArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// A file that `mtcl backup` wrote.
    file: PathBuf,
    /// Replace the database that is there; it is kept beside the new one. Stop every mtcl that serves it first.
    #[arg(long)]
    force: bool,
}

pub(super) fn save(args: BackupArgs) -> Result<(), Error> {
    let BackupArgs { database, file } = args;
    backup::backup(&database.database_url, &file).map_err(Error::internal)?;
    print(&format!("Written: {}", file.display()));
    Ok(())
}

pub(super) fn restore(args: RestoreArgs) -> Result<(), Error> {
    let RestoreArgs {
        database,
        file,
        force,
    } = args;
    let now = Clock::system().now();
    let stamp = now.to_local().format("%Y%m%d-%H%M%S").to_string();
    let restored =
        backup::restore(&database.database_url, &file, force, &stamp).map_err(Error::internal)?;

    // What came back is older than what was there: an auditor must see that it did.
    let entry = Entry {
        action: "database.restore",
        subject_kind: "database",
        subject_id: "mtcl".to_owned(),
        detail: json!({ "file": file.file_name().map(|name| name.to_string_lossy()) }),
    };
    let actor = Actor::system("mtcl restore");
    Db::open(&database.database_url)?.write_here(|db| audit_log::record(db, &actor, now, entry))?;
    print(&format!("Restored from {}", file.display()));
    if let Some(replaced) = restored.replaced {
        print(&format!("The former database is {}", replaced.display()));
    }
    Ok(())
}
