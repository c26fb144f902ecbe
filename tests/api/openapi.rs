//! The contract: locked in `openapi/openapi.json`, and complete enough to be read without the code.
//! Each test lists everything that is wrong at once, by operation or by schema.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::sources;

/// Operations that nobody needs to log in for. Adding one is a decision: say why in the commit.
pub const PUBLIC: &[&str] = &[
    "get_about",
    "issue_token",
    "log_in",
    "log_in_dvcqg",
    "log_out",
    "refresh_session",
    "set_up",
];

/// Operations that refuse in the form of another standard: RFC 6749 for tokens of programs.
const OTHER_STANDARD: &[&str] = &["issue_token"];

fn contract() -> Value {
    serde_json::to_value(mtcl::app::openapi()).unwrap()
}

/// Each operation with the place a reader looks for it: `get /api/v1/units`.
fn operations(contract: &Value) -> Vec<(String, &Value)> {
    let paths = contract["paths"].as_object().unwrap();
    let operations: Vec<_> = paths
        .iter()
        .flat_map(|(path, item)| {
            item.as_object()
                .unwrap()
                .iter()
                .filter(|(method, _)| {
                    ["get", "put", "post", "patch", "delete"].contains(&method.as_str())
                })
                .map(move |(method, operation)| (format!("{method} {path}"), operation))
        })
        .collect();
    assert!(!operations.is_empty());
    operations
}

/// What a reference points to, or the value itself.
fn resolve<'a>(contract: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(location) => contract
            .pointer(location.trim_start_matches('#'))
            .unwrap_or(&Value::Null),
        None => value,
    }
}

fn words(value: &Value) -> &str {
    value.as_str().unwrap_or_default().trim()
}

/// The media types of a body with what they hold.
fn contents(body: &Value) -> impl Iterator<Item = (&String, &Value)> {
    body["content"].as_object().into_iter().flatten()
}

fn is_json(kind: &str) -> bool {
    kind == "application/json" || kind.ends_with("+json")
}

#[track_caller]
fn none(wrong: &[String], what: &str) {
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}

#[test]
fn the_committed_contract_is_what_the_server_says() {
    let said = mtcl::app::openapi().to_pretty_json().unwrap();
    let file = sources::root().join("openapi/openapi.json");
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = said
        .lines()
        .zip(committed.lines().chain(std::iter::repeat("")))
        .position(|(said, committed)| said != committed);
    let same = committed.trim_end() == said;
    assert!(
        same,
        "openapi/openapi.json is not what the server says, from line {}. Run `make contract` \
         (or `cargo run -p mtcl -- openapi > openapi/openapi.json`) and commit what changed.",
        differs.map_or(said.lines().count(), |at| at) + 1
    );
}

/// Of two schemas with one name, the contract has only the last.
#[test]
fn no_two_schemas_have_the_same_name() {
    let mut homes: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut wrong = Vec::new();
    for source in sources::rust_files("backend/src") {
        let code = source.code(true);
        for derived in code.split("ToSchema").skip(1) {
            // What is derived on: the first item behind the attribute, unless another use of the word comes first.
            let item = derived.split_once("struct ").filter(|(before, _)| {
                before.trim_start().starts_with([')', ',']) && !before.contains("fn ")
            });
            let Some((before, rest)) = item else {
                continue;
            };
            if before.contains("enum ") || before.contains("impl ") {
                continue;
            }
            let name: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if let Some(other) = homes.insert(name.clone(), source.path.clone()) {
                wrong.push(format!("{name}: {other} and {}", source.path));
            }
        }
    }
    assert!(homes.len() > 50, "only {} schemas were found", homes.len());
    none(&wrong, "schemas with the same name");
}

#[test]
fn every_operation_can_be_told_from_the_others() {
    let contract = contract();
    let tags: Vec<&str> = contract["tags"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| words(&tag["name"]))
        .collect();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (place, operation) in operations(&contract) {
        let mut say = |what: String| wrong.push(format!("{place}: {what}"));
        if words(&operation["summary"]).is_empty() {
            say("no summary: the first line of the handler's doc comment".into());
        }
        match operation["tags"].as_array().map(Vec::as_slice) {
            Some([tag]) if tags.contains(&words(tag)) => {}
            other => say(format!("needs exactly one tag of {tags:?}, has {other:?}")),
        }
        let id = words(&operation["operationId"]);
        let parts: Vec<&str> = id.split('_').collect();
        let of_letters = parts.iter().all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        if parts.len() < 2 || !of_letters {
            say(format!("operation id {id:?} is not <verb>_<resource>"));
        }
        if !seen.insert(id.to_owned()) {
            say(format!("operation id {id:?} is taken"));
        }
    }
    none(&wrong, "operations");
}

#[test]
fn only_the_listed_operations_are_public() {
    let contract = contract();
    let mut wrong = Vec::new();
    let mut public = BTreeSet::new();
    for (place, operation) in operations(&contract) {
        let id = words(&operation["operationId"]);
        let Some(security) = operation["security"].as_array() else {
            wrong.push(format!(
                "{place}: says nothing of security; write security((\"token\" = [\"…\"])), or security(()) when public"
            ));
            continue;
        };
        if security.is_empty() {
            public.insert(id);
        }
        for requirement in security {
            for (scheme, scopes) in requirement.as_object().unwrap() {
                if contract["components"]["securitySchemes"][scheme].is_null() {
                    wrong.push(format!("{place}: no security scheme is called {scheme:?}"));
                }
                for scope in scopes.as_array().into_iter().flatten() {
                    if words(scope).parse::<mtcl::auth::Permission>().is_err() {
                        wrong.push(format!("{place}: {scope} is no permission"));
                    }
                }
            }
        }
    }
    for id in public.difference(&PUBLIC.iter().copied().collect()) {
        wrong.push(format!(
            "{id}: asks for no token and is not in PUBLIC (tests/api/openapi.rs)"
        ));
    }
    for id in PUBLIC.iter().filter(|id| !public.contains(*id)) {
        wrong.push(format!("{id}: is in PUBLIC and is not a public operation"));
    }
    none(&wrong, "security");
}

#[test]
fn every_operation_says_what_it_answers() {
    let contract = contract();
    let mut wrong = Vec::new();
    for (place, operation) in operations(&contract) {
        let responses = operation["responses"].as_object().unwrap();
        let successes: Vec<_> = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
            .collect();
        if successes.is_empty() {
            wrong.push(format!("{place}: no success is described"));
        }
        for (status, response) in responses {
            let response = resolve(&contract, response);
            if words(&response["description"]).is_empty() {
                wrong.push(format!("{place} {status}: no description"));
            }
            let bodiless = ["204", "304"].contains(&status.as_str()) || status.starts_with("30");
            let kinds: Vec<_> = contents(response).collect();
            if kinds.is_empty() != bodiless {
                wrong.push(format!(
                    "{place} {status}: {}",
                    if bodiless {
                        "has a body"
                    } else {
                        "has no body"
                    }
                ));
            }
            let is_refusal = status.starts_with(['4', '5']) || status == "default";
            for (kind, content) in kinds {
                if is_json(kind) && content["schema"].is_null() {
                    wrong.push(format!("{place} {status}: {kind} has no schema"));
                }
                let ours = !OTHER_STANDARD.contains(&words(&operation["operationId"]));
                if ours && is_refusal && kind != "application/problem+json" {
                    wrong.push(format!(
                        "{place} {status}: refuses with {kind}, not with a problem"
                    ));
                }
            }
        }
        let refuses = |status: &str| responses.contains_key(status);
        if !refuses("default") || !responses.keys().any(|status| status.starts_with('4')) {
            wrong.push(format!("{place}: no refusal is described"));
        }
    }
    none(&wrong, "answers");
}

#[test]
fn what_can_be_changed_shows_the_tag_that_a_change_needs() {
    let contract = contract();
    let has = |operation: &Value, name: &str| {
        operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|parameter| parameter["name"] == name)
    };
    let mut wrong = Vec::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        let changes = has(&item["patch"], "If-Match")
            || item["put"].is_object() && has(&item["put"], "If-Match");
        let shown = &item["get"]["responses"]["200"]["headers"]["ETag"];
        if changes && item["get"].is_object() && shown.is_null() {
            wrong.push(format!(
                "get {path}: its ETag is not in the contract; describe If-None-Match, or the header itself"
            ));
        }
        if item["patch"].is_object() && !has(&item["patch"], "If-Match") {
            wrong.push(format!(
                "patch {path}: takes no If-Match, so two people overwrite each other"
            ));
        }
    }
    none(&wrong, "entity tags");
}

#[test]
fn every_operation_shows_an_example() {
    let contract = contract();
    let mut wrong = Vec::new();
    for (place, operation) in operations(&contract) {
        let bodies = operation["responses"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(status, response)| (format!("{place} {status}"), response))
            .chain([(format!("{place} request"), &operation["requestBody"])]);
        for (place, body) in bodies {
            for (kind, content) in contents(resolve(&contract, body)) {
                if !is_json(kind) {
                    continue;
                }
                let schema = resolve(&contract, &content["schema"]);
                let shown: Vec<&Value> = [&content["example"], &schema["example"]]
                    .into_iter()
                    .chain(
                        content["examples"]
                            .as_object()
                            .into_iter()
                            .flat_map(|examples| {
                                examples.values().map(|example| &example["value"])
                            }),
                    )
                    .filter(|example| !example.is_null())
                    .collect();
                if shown.is_empty() {
                    wrong.push(format!("{place}: {kind} shows no example"));
                }
                for example in shown {
                    without_example(&place, example, &mut wrong);
                }
            }
        }
    }
    none(
        &wrong,
        "texts without an example (give the field #[schema(example = …)], or the type)",
    );
}

/// Where the example was put together from parts and a part had none.
fn without_example(place: &str, example: &Value, wrong: &mut Vec<String>) {
    match example {
        Value::String(text) if text == "…" => wrong.push(place.to_owned()),
        Value::Array(items) => {
            for item in items {
                without_example(&format!("{place}[]"), item, wrong);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                without_example(&format!("{place} .{name}"), value, wrong);
            }
        }
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk(contract: &Value, place: &str, value: &Value, wrong: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if fields.get("$ref").is_some_and(Value::is_string)
                    && resolve(contract, value).is_null()
                {
                    wrong.push(format!("{place}: {}", fields["$ref"]));
                }
                for (name, value) in fields {
                    walk(contract, &format!("{place}/{name}"), value, wrong);
                }
            }
            Value::Array(items) => {
                for item in items {
                    walk(contract, place, item, wrong);
                }
            }
            _ => {}
        }
    }
    let contract = contract();
    let mut wrong = Vec::new();
    walk(&contract, "", &contract, &mut wrong);
    none(&wrong, "references that lead nowhere");
}

#[test]
fn every_field_and_parameter_says_what_it_is() {
    fn walk(contract: &Value, place: &str, schema: &Value, wrong: &mut Vec<String>) {
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            let described = !words(&field["description"]).is_empty()
                || !words(&resolve(contract, field)["description"]).is_empty();
            if !described {
                wrong.push(format!("{place}.{name}"));
            }
            walk(contract, &format!("{place}.{name}"), field, wrong);
        }
        for name in ["oneOf", "anyOf", "allOf"] {
            for part in schema[name].as_array().into_iter().flatten() {
                walk(contract, place, part, wrong);
            }
        }
        for name in ["items", "additionalProperties"] {
            if schema[name].is_object() {
                walk(contract, place, &schema[name], wrong);
            }
        }
    }
    let contract = contract();
    let mut wrong = Vec::new();
    for (name, schema) in contract["components"]["schemas"].as_object().unwrap() {
        walk(&contract, name, schema, &mut wrong);
    }
    for (place, operation) in operations(&contract) {
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if words(&parameter["description"]).is_empty() {
                wrong.push(format!("{place} ?{}", words(&parameter["name"])));
            }
        }
    }
    none(&wrong, "fields and parameters without a description");
}
