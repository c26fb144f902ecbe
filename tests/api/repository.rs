//! The house itself: files stay small and say what they are, nothing names the place where it was made,
//! and the two places that write security headers agree.

use std::collections::BTreeMap;
use std::process::Command;

use reqwest::Method;

use crate::support::TestApp;
use crate::support::sources::{self, rust_files};

/// Lines a file of the server may have.
const MAX_LINES: usize = 500;

#[track_caller]
fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}\n  {}", wrong.join("\n  "));
}

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for folder in ["backend/src", "backend/crates", "tests/api"] {
        for source in rust_files(folder) {
            let path = format!("{folder}/{}", source.path);
            if !source.text.starts_with("//! ") {
                wrong.push(format!(
                    "{path}: does not begin with a //! line that says what it is"
                ));
            }
            let lines = source.text.lines().count();
            if folder == "backend/src" && lines > MAX_LINES {
                wrong.push(format!(
                    "{path}: {lines} lines, at most {MAX_LINES}: split it by job"
                ));
            }
        }
    }
    none(wrong, "files:");
}

#[test]
fn the_server_does_not_panic_on_what_it_did_not_expect() {
    let mut wrong = Vec::new();
    for source in rust_files("backend/src") {
        let code = source.code(false);
        for word in [".unwrap()", "todo!(", "unimplemented!(", "dbg!("] {
            if code.contains(word) {
                wrong.push(format!("backend/src/{}: {word}", source.path));
            }
        }
    }
    none(
        wrong,
        "outside tests, errors are handled or explained by an expect:",
    );
}

#[test]
fn nothing_names_the_place_where_it_was_made() {
    // Put together here, so that this file does not name them itself.
    let words: Vec<String> = [
        ["registry.npm", "js.org"],
        ["registry.yarn", "pkg.com"],
        ["static.crates", ".io"],
        ["index.crates", ".io"],
        ["files.python", "hosted.org"],
        ["py", "pi.org"],
        ["proxy.golang", ".org"],
        ["/wo", "rk/"],
        ["/home", "/"],
        ["/ro", "ot/"],
        ["../sha", "red"],
    ]
    .map(|parts| parts.concat())
    .into();
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(sources::root())
        .output()
        .expect("git lists the files");
    let listed = String::from_utf8(listed.stdout).unwrap();
    let mut read = 0;
    let mut wrong = Vec::new();
    for path in listed.split('\0').filter(|path| !path.is_empty()) {
        // Not text, or deleted and not yet committed.
        let Ok(text) = std::fs::read_to_string(sources::root().join(path)) else {
            continue;
        };
        read += 1;
        for (number, line) in text.lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(word.as_str())) {
                wrong.push(format!("{path}:{}: {word}", number + 1));
            }
        }
    }
    assert!(read > 50, "only {read} files were read");
    none(
        wrong,
        "package hosts and workplace paths have no place here:",
    );
}

/// nginx serves the pages in production, so it must say what the server says of them.
#[actix_web::test]
async fn nginx_and_the_server_send_the_same_security_headers() {
    let file = std::fs::read_to_string(sources::root().join("deploy/nginx.conf")).unwrap();
    let (_, block) = file.split_once("location / {").unwrap();
    let (block, _) = block.split_once("\n        }").unwrap();
    let nginx: BTreeMap<String, String> = block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("add_header "))
        .filter_map(|rest| rest.trim_end_matches(';').split_once(' '))
        .map(|(name, value)| {
            let value = value.trim_end_matches(" always").trim_matches('"');
            (name.to_lowercase(), value.to_owned())
        })
        .filter(|(name, _)| name != "cache-control")
        .collect();

    let app = TestApp::start().await;
    let answer = app.raw(Method::GET, "/healthz").await;
    let about_the_answer = [
        "cache-control",
        "content-length",
        "content-type",
        "date",
        "vary",
        "x-request-id",
    ];
    let server: BTreeMap<String, String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !about_the_answer.contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    assert!(server.contains_key("content-security-policy"));
    assert_eq!(
        nginx, server,
        "deploy/nginx.conf (left) and backend/src/http/envelope.rs (right) differ"
    );
}
