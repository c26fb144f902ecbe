//! `mtcl client create`: an API client for scripts, without a browser.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::unit_by_code;
use crate::auth::Actor;
use crate::clock::Clock;
use crate::config::DatabaseArgs;
use crate::db::Db;
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::features::clients::{self, NewClient, Scope};

#[derive(Subcommand, Debug)]
pub(super) enum ClientCommand {
    /// Make an API client and print `{client_id, client_secret, scopes}` as JSON. The secret is printed this once.
    Create(CreateArgs),
}

#[derive(Args, Debug)]
pub(super) struct CreateArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// What people call it.
    #[arg(long)]
    name: String,
    /// What it may do; may stand several times.
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<Scope>,
    /// Code of the unit that it is limited to, with those below it.
    #[arg(long, value_name = "CODE")]
    unit: Option<String>,
    /// First day on which it may no longer log in, such as 2027-01-01.
    #[arg(long, value_name = "DATE", value_parser = start_of_day)]
    expires: Option<Timestamp>,
}

fn start_of_day(text: &str) -> Result<Timestamp, chrono::ParseError> {
    text.parse::<chrono::NaiveDate>()
        .map(|date| Day::from(date).start())
}

pub(super) fn run(command: ClientCommand) -> Result<(), Error> {
    let ClientCommand::Create(args) = command;
    super::print(&create(args)?.to_string());
    Ok(())
}

/// Makes the client and gives what is to be printed.
fn create(args: CreateArgs) -> Result<Value, Error> {
    let CreateArgs {
        database,
        name,
        scopes,
        unit,
        expires,
    } = args;
    let db = Db::open(&database.database_url)?;
    let (client, secret) = db.write_here(|db| {
        let new = NewClient {
            name,
            scopes,
            unit_id: unit_by_code(db, unit.as_deref())?,
            expires_at: expires,
        };
        clients::create(
            db,
            &Actor::system("command line"),
            Clock::system().now(),
            new,
        )
    })?;
    Ok(json!({
        "client_id": client.id, "client_secret": secret.secret, "scopes": client.scopes(),
    }))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::{Cli, Command, testing};

    fn parse(url: &str, more: &[&str]) -> Result<CreateArgs, clap::Error> {
        let given = ["mtcl", "client", "create", "--database-url", url];
        Cli::try_parse_from(given.iter().chain(more)).map(|cli| match cli.command {
            Command::Client(ClientCommand::Create(args)) => args,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn the_secret_is_printed_with_what_it_is_good_for() {
        let (_folder, url) = testing::database();
        let more = ["--name", "Một cửa", "--scope", "dossiers:write"];
        let more = [
            &more[..],
            &["--scope", "readings:read", "--expires", "2027-01-01"],
        ]
        .concat();
        let args = parse(&url, &more).unwrap();
        let midnight = args.expires.map(|at| at.to_string());
        assert_eq!(midnight.as_deref(), Some("2027-01-01T00:00:00+07:00"));
        let shown = create(args).unwrap();
        assert_eq!(shown["scopes"], json!(["readings:read", "dossiers:write"]));
        assert!(
            shown["client_secret"]
                .as_str()
                .is_some_and(|text| text.starts_with("mtcl_"))
        );
    }

    #[test]
    fn a_scope_that_is_a_human_decision_and_a_unit_that_is_not_there_are_refused() {
        let (_folder, url) = testing::database();
        assert!(parse(&url, &["--name", "x", "--scope", "plans:issue"]).is_err());
        let args = parse(
            &url,
            &["--name", "x", "--scope", "units:read", "--unit", "nope"],
        );
        let refused = create(args.unwrap()).unwrap_err();
        assert_eq!(refused.field_errors()[0].field, "unit");
    }
}
