//! The command line: `mtcl serve`, and what administrators and scripts do without a browser.

mod backup;
mod client;
mod plan;
mod recompute;
mod secret_key;
mod serve;
mod user;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{DatabaseArgs, ServeArgs};
use crate::db::{AnyConnection, Db};
use crate::error::{Error, FieldCode, Language};
use crate::features::{audit_log, units};
use crate::ids::UnitId;

/// The yearly quality objectives of a department, from the signed plan to a figure an auditor accepts.
#[derive(Parser, Debug)]
#[command(name = "mtcl", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the API, and the pages when the frontend's folder is given.
    Serve(Box<ServeArgs>),
    /// Apply the migrations that the database lacks.
    Migrate(DatabaseArgs),
    /// Write the database into a file, also while it is served.
    Backup(backup::BackupArgs),
    /// Put a backup where the database belongs.
    Restore(backup::RestoreArgs),
    /// Plans.
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    /// Print the contract (OpenAPI 3.1).
    Openapi,
    /// Rebuild the tallies from the source rows, or check them.
    Recompute(recompute::RecomputeArgs),
    /// People.
    #[command(subcommand)]
    User(user::UserCommand),
    /// API clients.
    #[command(subcommand)]
    Client(client::ClientCommand),
    /// The audit log.
    #[command(subcommand)]
    Audit(AuditCommand),
}

#[derive(Subcommand, Debug)]
enum AuditCommand {
    /// Check that every entry carries the hash of the one before; exits with 1 when one does not.
    Verify(DatabaseArgs),
}

/// Reads the arguments and does what they say.
///
/// # Errors
/// Those of the command.
pub fn run() -> Result<ExitCode, Error> {
    match Cli::parse().command {
        Command::Serve(args) => serve::run(*args)?,
        Command::Migrate(args) => drop(Db::open(&args.database_url)?),
        Command::Backup(args) => backup::save(args)?,
        Command::Restore(args) => backup::restore(args)?,
        Command::Plan(plan::PlanCommand::Import(args)) => plan::import(args)?,
        Command::Openapi => print(
            &crate::app::openapi()
                .to_pretty_json()
                .map_err(Error::internal)?,
        ),
        Command::Recompute(args) => return recompute::run(&args),
        Command::User(command) => user::run(command)?,
        Command::Client(command) => client::run(command)?,
        Command::Audit(AuditCommand::Verify(args)) => return verify_audit_log(&args),
    }
    Ok(ExitCode::SUCCESS)
}

fn verify_audit_log(args: &DatabaseArgs) -> Result<ExitCode, Error> {
    match Db::open(&args.database_url)?.read_here(audit_log::verify)? {
        audit_log::Verdict::Whole { entries } => {
            print(&format!("The audit log is whole: {entries} entries."));
            Ok(ExitCode::SUCCESS)
        }
        audit_log::Verdict::Broken { seq } => {
            print(&format!("The audit log is broken at entry {seq}."));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The unit that an argument names by its code.
fn unit_by_code(db: &mut AnyConnection, code: Option<&str>) -> Result<Option<UnitId>, Error> {
    let Some(code) = code else {
        return Ok(None);
    };
    let directory = units::directory(db)?;
    let found = directory.units().iter().find(|unit| unit.code == code);
    found
        .map(|unit| Some(unit.id.clone()))
        .ok_or_else(|| Error::field("unit", FieldCode::UnknownUnit))
}

/// What a command answers goes to standard output; everything else is the log's.
fn print(text: &str) {
    use std::io::Write;
    // A reader that went away (`mtcl openapi | head`) is no failure of ours.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// An error for the person at the terminal: the fields that are wrong, else its causes, each once, else its code.
pub fn explain(error: &Error) -> String {
    let fields: Vec<String> = error
        .field_errors()
        .iter()
        .map(|wrong| format!("{}: {}", wrong.field, wrong.code.title(Language::English)))
        .collect();
    if !fields.is_empty() {
        return fields.join(" ");
    }
    let mut words: Vec<String> = Vec::new();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !words.last().is_some_and(|last| last.ends_with(&text)) {
            words.push(text);
        }
        cause = inner.source();
    }
    if words.is_empty() {
        words.push(error.to_string());
        words.extend(error.detail().map(str::to_owned));
    }
    words.join(": ")
}

#[cfg(test)]
mod testing {
    use tempfile::TempDir;

    /// A folder for a database, and the URL of the database in it.
    pub(super) fn database() -> (TempDir, String) {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("mtcl.sqlite").display());
        (folder, url)
    }
}
