//! Who may do what: every operation of the contract is called as every role, as programs and as nobody.

use mtcl::auth::{Permission, Role};
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use crate::openapi::PUBLIC;
use crate::support::sources::rust_files;
use crate::support::{Actor, Answer, TestApp, json, units};

/// Open to every person who is logged in, whatever the role, and to no program: one's own account.
const ANY_PERSON: &[&str] = &["change_password", "get_me", "log_out_everywhere"];

const SOME_ID: &str = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10";

struct Operation {
    id: String,
    method: Method,
    /// Below `/api/v1`, with made-up ids in it.
    path: String,
    permission: Option<Permission>,
    /// The content type and something to send, when it takes a body.
    body: Option<(String, &'static str)>,
}

impl Operation {
    async fn call(&self, caller: &Actor<'_>) -> Answer {
        let request = caller.request(self.method.clone(), &self.path);
        caller.send(self.fill(request)).await
    }

    fn fill(&self, request: RequestBuilder) -> RequestBuilder {
        let request = request.header("If-Match", "\"1\"");
        match &self.body {
            Some((kind, body)) => request.header("Content-Type", kind).body(*body),
            None => request,
        }
    }
}

fn operations() -> Vec<Operation> {
    let contract = serde_json::to_value(mtcl::app::openapi()).unwrap();
    let mut found = Vec::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if method == "parameters" {
                continue;
            }
            found.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: made_up(path.strip_prefix("/api/v1").unwrap()),
                permission: permission(operation),
                body: body(operation),
            });
        }
    }
    assert!(found.len() > 20, "the contract is not that small");
    found
}

fn made_up(path: &str) -> String {
    let parts: Vec<&str> = path
        .split('/')
        .map(|part| if part.starts_with('{') { SOME_ID } else { part })
        .collect();
    parts.join("/")
}

/// The permission that the contract names, the same one for people and for programs.
fn permission(operation: &Value) -> Option<Permission> {
    let named: Vec<Permission> = operation["security"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|requirement| requirement.as_object().unwrap().values())
        .flat_map(|scopes| scopes.as_array().unwrap())
        .map(|word| word.as_str().unwrap().parse().unwrap())
        .collect();
    let first = *named.first()?;
    assert!(
        named.iter().all(|one| *one == first),
        "{operation:?} names several permissions"
    );
    Some(first)
}

fn body(operation: &Value) -> Option<(String, &'static str)> {
    let kinds = operation["requestBody"]["content"].as_object()?;
    let kind = kinds.keys().next()?;
    let text = if kind.contains("json") { "{}" } else { "" };
    Some((kind.clone(), text))
}

fn wrong_unless_refused(
    wrong: &mut Vec<String>,
    who: &str,
    operation: &Operation,
    answer: &Answer,
) {
    let refused = answer.status == 403 && answer.json()["code"] == "forbidden";
    if !refused {
        wrong.push(format!(
            "{}: {who} should be refused, got {} {}",
            operation.id, answer.status, answer.text
        ));
    }
}

fn wrong_if_refused(wrong: &mut Vec<String>, who: &str, operation: &Operation, answer: &Answer) {
    if [401, 403].contains(&answer.status) {
        wrong.push(format!(
            "{}: {who} should be let in, got {} {}",
            operation.id, answer.status, answer.text
        ));
    }
    if answer.status >= 500 {
        wrong.push(format!("{}: {who} got {}", operation.id, answer.status));
    }
}

#[track_caller]
fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n  {}", wrong.join("\n  "));
}

/// One person of each role, in a unit so that rows are no reason to refuse.
async fn everybody(app: &TestApp) -> Vec<(Role, Actor<'_>)> {
    let [root, ..] = units(app).await;
    let mut people = Vec::new();
    for role in Role::ALL {
        people.push((*role, app.person_in(*role, Some(root.clone())).await));
    }
    people
}

#[test]
fn every_operation_names_its_permission_or_is_listed_as_having_none() {
    let mut wrong = Vec::new();
    let all = operations();
    for operation in &all {
        let listed = PUBLIC.contains(&&*operation.id) || ANY_PERSON.contains(&&*operation.id);
        if listed == operation.permission.is_some() {
            wrong.push(format!(
                "{}: names {:?}, and {} listed as needing none",
                operation.id,
                operation.permission,
                if listed { "is" } else { "is not" }
            ));
        }
    }
    for id in PUBLIC.iter().chain(ANY_PERSON) {
        if !all.iter().any(|operation| operation.id == *id) {
            wrong.push(format!("{id} is listed and is no operation"));
        }
    }
    none(wrong);
}

#[actix_web::test]
async fn nobody_gets_anything_without_a_token() {
    let app = TestApp::start().await;
    let nobody = app.nobody();
    for operation in operations() {
        if PUBLIC.contains(&&*operation.id) {
            continue;
        }
        let answer = operation.call(&nobody).await;
        assert_eq!(answer.status, 401, "{}: {}", operation.id, answer.text);
        answer.expect_problem(401, "unauthenticated");
    }
}

#[actix_web::test]
async fn every_role_may_do_what_the_table_says_and_nothing_else() {
    let app = TestApp::start().await;
    let people = everybody(&app).await;
    let mut wrong = Vec::new();
    for operation in operations() {
        let Some(permission) = operation.permission else {
            continue;
        };
        for (role, person) in &people {
            let answer = operation.call(person).await;
            if permission.roles().contains(role) {
                wrong_if_refused(&mut wrong, role.as_str(), &operation, &answer);
            } else {
                wrong_unless_refused(&mut wrong, role.as_str(), &operation, &answer);
            }
        }
    }
    none(wrong);
}

#[actix_web::test]
async fn a_program_may_do_what_its_scopes_say_and_nothing_else() {
    let app = TestApp::start().await;
    let without = app.program(&[]).await;
    let scopes: Vec<Permission> = Permission::ALL
        .iter()
        .copied()
        .filter(|permission| permission.is_scope())
        .collect();
    let with_all = app.program(&scopes).await;
    let mut wrong = Vec::new();
    for operation in operations() {
        if PUBLIC.contains(&&*operation.id) {
            continue;
        }
        let answer = operation.call(&without).await;
        wrong_unless_refused(&mut wrong, "a program without scopes", &operation, &answer);
        let answer = operation.call(&with_all).await;
        if operation.permission.is_some_and(Permission::is_scope) {
            wrong_if_refused(
                &mut wrong,
                "a program with every scope",
                &operation,
                &answer,
            );
        } else {
            wrong_unless_refused(
                &mut wrong,
                "a program with every scope",
                &operation,
                &answer,
            );
        }
    }
    none(wrong);
}

#[actix_web::test]
async fn everybody_may_look_after_their_own_account() {
    let app = TestApp::start().await;
    let mut wrong = Vec::new();
    for operation in operations() {
        if !ANY_PERSON.contains(&&*operation.id) {
            continue;
        }
        // New people each time: logging out everywhere ends what they came with.
        for (role, person) in everybody_anew(&app).await {
            let answer = operation.call(&person).await;
            wrong_if_refused(&mut wrong, role.as_str(), &operation, &answer);
        }
    }
    none(wrong);
}

async fn everybody_anew(app: &TestApp) -> Vec<(Role, Actor<'_>)> {
    let mut people = Vec::new();
    for role in Role::ALL {
        people.push((*role, app.person(*role).await));
    }
    people
}

#[actix_web::test]
async fn whoever_may_not_do_it_learns_nothing_of_what_is_wrong_with_the_body() {
    let app = TestApp::start().await;
    for _ in 0..5 {
        app.person(Role::Auditor)
            .await
            .post("/units", &json!({}))
            .await
            .expect_problem(403, "forbidden");
    }
}

#[actix_web::test]
async fn what_me_lists_is_what_the_table_says() {
    let app = TestApp::start().await;
    for role in Role::ALL {
        let me = app.person(*role).await.get("/me").await.expect(200);
        let expected: Vec<Permission> = Permission::ALL
            .iter()
            .copied()
            .filter(|permission| permission.roles().contains(role))
            .collect();
        assert_eq!(me["may"], json!(expected), "{role}");
    }
}

/// Two permissions may be held by the same roles, so the walk alone does not tell one from the other.
#[test]
fn the_permission_in_the_signature_is_the_one_in_the_contract() {
    let mut compared = 0;
    let mut wrong = Vec::new();
    for source in rust_files("backend/src/features") {
        let code = source.code(true);
        for call in code.split("record_routes!(").skip(1) {
            let (_, rest) = call.split_once("write: \"").unwrap();
            let (said, rest) = rest.split_once("\" by ").unwrap();
            let checked = rest.split(',').next().unwrap();
            compared += 1;
            if format!("{:?}", said.parse::<Permission>().unwrap()) != checked {
                wrong.push(format!("{}: says {said} and checks {checked}", source.path));
            }
        }
        for handler in code.split("#[utoipa::path(").skip(1) {
            // A macro's handlers say and check what its calls name.
            if handler.trim_start().starts_with("tag = $tag") {
                continue;
            }
            let after = |start: &str, end: char| {
                let (_, rest) = handler.split_once(start)?;
                Some(rest.split(end).next().unwrap_or_default().to_owned())
            };
            let id = after("operation_id = \"", '"').unwrap();
            let said = after("security((\"token\" = [\"", '"')
                .map(|word| format!("{:?}", word.parse::<Permission>().unwrap()));
            let checked = after("Allowed<may::", '>');
            compared += usize::from(checked.is_some());
            if said != checked {
                wrong.push(format!("{id}: says {said:?} and checks {checked:?}"));
            }
        }
    }
    assert!(compared > 20, "only {compared} handlers were found");
    none(wrong);
}
