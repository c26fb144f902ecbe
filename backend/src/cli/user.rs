//! `mtcl user create`: an account without a browser, such as the first one.

use std::io::BufRead;

use clap::{Args, Subcommand};

use super::unit_by_code;
use crate::auth::{Actor, Role, password, secret};
use crate::clock::Clock;
use crate::config::{DatabaseArgs, PasswordCost};
use crate::db::Db;
use crate::error::Error;
use crate::features::accounts::{self, NewUser};

#[derive(Subcommand, Debug)]
pub(super) enum UserCommand {
    /// Make an account. Without --password-stdin a password is made up, printed this once, and must be changed at the
    /// first log-in.
    Create(CreateArgs),
}

#[derive(Args, Debug)]
pub(super) struct CreateArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// What the person logs in with: 3 to 60 letters, digits, `.`, `-`, `_`, `@`.
    #[arg(long)]
    username: String,
    /// The person's name.
    #[arg(long)]
    full_name: String,
    /// What the person is in the department.
    #[arg(long, value_parser = role)]
    role: Role,
    /// Code of the person's unit; department heads and staff must have one.
    #[arg(long, value_name = "CODE")]
    unit: Option<String>,
    /// Read the password from standard input, one line.
    #[arg(long)]
    password_stdin: bool,
}

fn role(word: &str) -> Result<Role, String> {
    word.parse().map_err(|()| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("a role is one of {}", known.join(", "))
    })
}

pub(super) fn run(command: UserCommand) -> Result<(), Error> {
    let UserCommand::Create(args) = command;
    super::print(&create(args, &mut std::io::stdin().lock())?);
    Ok(())
}

/// Makes the account and gives what is to be printed.
fn create(args: CreateArgs, input: &mut impl BufRead) -> Result<String, Error> {
    let CreateArgs {
        database,
        username,
        full_name,
        role,
        unit,
        password_stdin,
    } = args;
    let given = password_stdin.then(|| read_line(input)).transpose()?;
    if let Some(given) = &given {
        password::check_new(given, &username, "password")?;
    }
    let made_up = given.is_none().then(|| secret::generate()[..16].to_owned());
    let chosen = given.or_else(|| made_up.clone()).unwrap_or_default();
    let password_hash = password::hash(&chosen, PasswordCost::Production)?;
    let db = Db::open(&database.database_url)?;
    let user = db.write_here(|db| {
        let new = NewUser {
            username,
            full_name,
            email: None,
            role,
            unit_id: unit_by_code(db, unit.as_deref())?,
            password_hash,
            must_change_password: made_up.is_some(),
        };
        accounts::create(
            db,
            &Actor::system("command line"),
            Clock::system().now(),
            new,
        )
    })?;
    let mut text = format!("{} ({}) may log in.", user.username, user.role);
    if let Some(password) = made_up {
        text.push_str(&format!(
            "\nPassword, shown this once, to be changed at the first log-in: {password}"
        ));
    }
    Ok(text)
}

fn read_line(input: &mut impl BufRead) -> Result<String, Error> {
    let mut line = String::new();
    input.read_line(&mut line).map_err(Error::internal)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use diesel::prelude::*;

    use super::*;
    use crate::cli::{Cli, Command, testing};
    use crate::db::schema::users;

    fn args(url: &str, more: &[&str]) -> CreateArgs {
        let given = ["mtcl", "user", "create", "--database-url", url];
        match Cli::try_parse_from(given.iter().chain(more)).map(|cli| cli.command) {
            Ok(Command::User(UserCommand::Create(args))) => args,
            other => panic!("{other:?}"),
        }
    }

    fn stored(url: &str, name: &str) -> (String, bool) {
        Db::open(&url.parse().unwrap())
            .unwrap()
            .read_here(|db| {
                Ok(users::table
                    .filter(users::username.eq(name))
                    .select((users::password_hash, users::must_change_password))
                    .first(db)?)
            })
            .unwrap()
    }

    const WHO: [&str; 6] = [
        "--username",
        "QuanTri",
        "--full-name",
        "Nguyễn Văn An",
        "--role",
        "administrator",
    ];

    #[test]
    fn a_password_that_was_made_up_is_printed_and_must_be_changed() {
        let (_folder, url) = testing::database();
        let text = create(args(&url, &WHO), &mut "".as_bytes()).unwrap();
        let password = text.rsplit(' ').next().unwrap();
        let (hash, must_change) = stored(&url, "quantri");
        assert!(password::verify(password, &hash));
        assert!(must_change);
    }

    #[test]
    fn a_password_that_was_given_is_taken_and_not_printed() {
        let (_folder, url) = testing::database();
        let mut given = WHO.to_vec();
        given.push("--password-stdin");
        let line = "ba con mèo trên mái\n";
        let text = create(args(&url, &given), &mut line.as_bytes()).unwrap();
        assert!(!text.contains("mèo"));
        let (hash, must_change) = stored(&url, "quantri");
        assert!(password::verify("ba con mèo trên mái", &hash));
        assert!(!must_change);

        let weak = create(args(&url, &given), &mut "quantri\n".as_bytes());
        assert_eq!(weak.unwrap_err().field_errors()[0].field, "password");
    }
}
