//! The command line as people and scripts use it: the real program, in processes of its own, on the embedded database.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use tempfile::TempDir;

/// `mtcl` in a folder of its own, with nothing from the environment.
fn mtcl(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mtcl"));
    command
        .args(arguments)
        .current_dir(folder.path())
        .env_clear()
        .env("DATABASE_URL", "sqlite://mtcl.sqlite");
    command
}

fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    mtcl(folder, arguments).output().unwrap()
}

#[track_caller]
fn succeeds(folder: &TempDir, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs what must fail, and gives what it says.
#[track_caller]
fn fails(folder: &TempDir, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(!output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn files(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn entries(folder: &TempDir) -> String {
    succeeds(folder, &["audit", "verify"])
}

/// A server on a free port; stopped when it is dropped.
struct Server(Child);

impl Server {
    fn start(folder: &TempDir) -> Self {
        let mut child = mtcl(folder, &["serve", "--bind", "127.0.0.1:0"])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let listens = log
            .lines()
            .map_while(Result::ok)
            .any(|line| line.contains("listens on"));
        let server = Self(child);
        assert!(listens, "the server did not start");
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn an_address_that_is_no_database_is_refused_and_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    for address in [
        "data.sqlite",
        "sqlite:data.sqlite",
        "mysql://host/mtcl",
        "sqlite://",
        "",
    ] {
        for command in ["migrate", "serve"] {
            let said = fails(&folder, &[command, "--database-url", address]);
            let explains = said.contains("sqlite://") || said.contains("a value is required");
            assert!(explains, "{command} {address}: {said}");
            assert_eq!(files(&folder), [""; 0], "{command} {address}");
        }
    }
}

#[test]
fn processes_that_start_together_make_one_database() {
    let folder = tempfile::tempdir().unwrap();
    let started: Vec<Child> = (0..4)
        .map(|_| {
            mtcl(&folder, &["migrate"])
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in started {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    assert!(entries(&folder).contains("0 entries"));
}

#[test]
fn a_backup_is_taken_while_serving_and_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(&folder);
    succeeds(&folder, &["backup", "empty.sqlite"]);
    let said = fails(&folder, &["backup", "empty.sqlite"]);
    assert!(said.contains("exists already"), "{said}");

    let said = fails(&folder, &["restore", "empty.sqlite"]);
    assert!(said.contains("--force"), "{said}");
    let said = fails(&folder, &["restore", "--force", "empty.sqlite"]);
    assert!(said.contains("in use"), "{said}");
    drop(server);

    // Each restore leaves an entry, by which the states are told apart: none, one, two.
    succeeds(&folder, &["restore", "--force", "empty.sqlite"]);
    assert!(entries(&folder).contains("whole: 1 entries"));
    succeeds(&folder, &["backup", "one.sqlite"]);
    succeeds(&folder, &["restore", "--force", "one.sqlite"]);
    assert!(entries(&folder).contains("whole: 2 entries"));

    // A new place needs no force, and what was replaced is still a database.
    std::fs::remove_file(folder.path().join("mtcl.sqlite")).unwrap();
    succeeds(&folder, &["restore", "empty.sqlite"]);
    assert!(entries(&folder).contains("whole: 1 entries"));
    let names = files(&folder);
    let kept = names
        .iter()
        .find(|name| name.starts_with("mtcl.sqlite.replaced-"))
        .expect("the former database is kept");
    let kept = format!("sqlite://{kept}");
    succeeds(&folder, &["audit", "verify", "--database-url", &kept]);
    assert!(
        !names.iter().any(|name| name.contains(".part")),
        "{names:?}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for name in ["one.sqlite", "mtcl.sqlite"] {
            let mode = std::fs::metadata(folder.path().join(name))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o077, 0, "{name} is readable to others");
        }
    }
}

#[test]
fn what_is_no_good_backup_is_refused_and_leaves_the_database_alone() {
    let folder = tempfile::tempdir().unwrap();
    succeeds(&folder, &["migrate"]);
    succeeds(&folder, &["backup", "good.sqlite"]);
    let good = folder.path().join("good.sqlite");
    let change = |name: &str, sql: &str| {
        let path = folder.path().join(name);
        std::fs::copy(&good, &path).unwrap();
        let mut connection = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        connection.batch_execute(sql).unwrap();
    };
    change(
        "newer.sqlite",
        "INSERT INTO __diesel_schema_migrations (version) VALUES ('99990101000000')",
    );
    change("stranger.sqlite", "DROP TABLE audit_log");
    std::fs::write(folder.path().join("text.sqlite"), "not a database at all").unwrap();
    std::fs::write(folder.path().join("nothing.sqlite"), "").unwrap();
    // Whole pages overwritten in the middle: the head still says that it is a database.
    let mut bytes = std::fs::read(&good).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0xff);
    std::fs::write(folder.path().join("damaged.sqlite"), &bytes).unwrap();

    let before = std::fs::read(folder.path().join("mtcl.sqlite")).unwrap();
    for (name, reason) in [
        ("newer.sqlite", "newer MTCL"),
        ("stranger.sqlite", "no backup of MTCL"),
        ("text.sqlite", "no backup of MTCL"),
        ("nothing.sqlite", "no backup of MTCL"),
        ("damaged.sqlite", "is damaged"),
        ("missing.sqlite", "no database at missing.sqlite"),
    ] {
        let said = fails(&folder, &["restore", "--force", name]);
        assert!(said.contains(reason), "{name}: {said}");
        let now = std::fs::read(folder.path().join("mtcl.sqlite")).unwrap();
        assert!(now == before, "{name} changed the database");
    }
    assert!(
        !files(&folder)
            .iter()
            .any(|name| name.contains(".part") || name.contains("replaced"))
    );
    assert!(!Path::new("missing.sqlite").exists());
}

#[test]
fn a_server_is_left_to_its_own_tools() {
    let folder = tempfile::tempdir().unwrap();
    let address = "postgres://mtcl:very-secret@127.0.0.1:1/mtcl";
    let said = fails(&folder, &["backup", "it's.dump", "--database-url", address]);
    assert!(
        said.contains(
            r#"pg_dump --format=custom --no-owner --file='it'\''s.dump' "$DATABASE_URL""#
        ),
        "{said}"
    );
    assert!(!said.contains("very-secret"), "{said}");
    let said = fails(
        &folder,
        &["restore", "mtcl.dump", "--database-url", address],
    );
    assert!(said.contains("pg_restore --clean --if-exists"), "{said}");
    assert!(!said.contains("very-secret"), "{said}");
    assert_eq!(files(&folder), [""; 0]);
}
