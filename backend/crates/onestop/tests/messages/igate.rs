//! Pages of iGate's search.

use onestop::{Fault, KEPT_CHARS, ReadError, Status, igate};
use serde_json::{Value, json};

use super::at;

fn row(changes: &Value) -> String {
    let mut row = json!({
        "id": "6425", "code": "000.00.16.H29-250410-1", "nationCode": "H29.16-250410-0001",
        "procedure": { "id": "1", "code": "1.002835.000.00.00.H29", "translate": [{ "languageId": 46, "name": "Licence" },
            { "languageId": 228, "name": "Cấp giấy phép hoạt động" }], "sector": { "code": "YT01", "name": "Bí Mật" } },
        "applicant": { "data": { "fullname": "Nguyễn Bí Mật", "identityNumber": "079200001234" } },
        "accepter": { "fullname": "Trần Bí Mật" }, "currentTask": [{ "assignee": { "fullname": "Lê Bí Mật" } }],
        "dossierStatus": { "id": 2, "name": "Đang xử lý" }, "applyMethod": { "id": 0, "name": "Trực tuyến" },
        "agency": { "id": "a1", "code": "000.00.16.H29", "name": "Phòng Nghiệp vụ Y", "address": "Bí Mật" },
        "appliedDate": "2025-04-09T22:00:00.000+0700", "acceptedDate": "2025-04-10T02:00:00.000+0000",
        "appointmentDate": "2025-05-10T17:00:00.000+0700"
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row.to_string()
}

#[test]
fn a_row_says_codes_and_times_and_nothing_of_a_person() {
    let raw = row(&json!({}));
    let dossier = igate::dossier(&raw).unwrap();
    let kept = igate::kept(&raw);
    for told in [format!("{dossier:?}"), format!("{kept:?}")] {
        for secret in ["Bí Mật", "079200001234"] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
    }
    assert_eq!(dossier.code, "H29.16-250410-0001");
    assert_eq!(kept.key.as_deref(), Some("H29.16-250410-0001"));
    assert_eq!(dossier.procedure_code, "1.002835.000.00.00.H29");
    assert_eq!(
        dossier.procedure_name.as_deref(),
        Some("Cấp giấy phép hoạt động")
    );
    assert_eq!(dossier.field_code.as_deref(), Some("YT01"));
    assert_eq!(dossier.unit, "Phòng Nghiệp vụ Y");
    let words: Vec<&str> = dossier.status.words().collect();
    assert_eq!(words, ["2", "Đang xử lý"]);
    assert_eq!(
        words.into_iter().find_map(Status::of_name),
        Some(Status::Processing)
    );
    assert_eq!(dossier.submitted_at, Some(at("2025-04-09 22:00")));
    assert_eq!(dossier.received_at, Some(at("2025-04-10 09:00")));
    assert_eq!(dossier.due_at, Some(at("2025-05-10 17:00")));
    assert_eq!(dossier.pauses, None, "iGate does not say");
    assert_eq!(dossier.changed_at(), dossier.received_at);
}

#[test]
fn a_refusal_names_the_senders_field() {
    use Fault::{Malformed, Missing};
    for (changes, field, fault) in [
        (json!({ "nationCode": "", "code": null }), "code", Missing),
        (json!({ "procedure": "1.002835" }), "procedure", Missing),
        (
            json!({ "procedure": { "name": "x" } }),
            "procedure",
            Missing,
        ),
        (json!({ "dossierStatus": {} }), "dossierStatus", Missing),
        (json!({ "agency": [] }), "agency", Missing),
        (
            json!({ "acceptedDate": "10/04/2025" }),
            "acceptedDate",
            Malformed,
        ),
        (
            json!({ "acceptedDate": 1_744_254_000 }),
            "acceptedDate",
            Malformed,
        ),
        (
            json!({ "appointmentDate": {} }),
            "appointmentDate",
            Malformed,
        ),
    ] {
        let refusal = igate::dossier(&row(&changes)).unwrap_err();
        assert_eq!(
            (refusal.field, refusal.fault),
            (Some(field), fault),
            "{changes}"
        );
    }
    for whole in [r#""Nguyễn Bí Mật""#, "[]", "null"] {
        assert_eq!(igate::dossier(whole).unwrap_err().field, None, "{whole}");
    }
}

/// What was known by its code or its number alone was not kept, so that a refused row could not be read again.
#[test]
fn a_row_that_was_kept_is_read_again_as_it_was() {
    for changes in [
        json!({}),
        json!({ "dossierStatus": { "code": "DXL" }, "agency": { "id": 7 } }),
        json!({ "dossierStatus": "Đang xử lý", "applyMethod": 1, "procedureLevel": { "code": "4" } }),
        json!({ "nationCode": 1.5, "procedure": { "code": 1.002835, "name": { "name": " Cấp " }, "sector": { "code": 1e30 } } }),
        json!({ "procedure": { "code": "1", "name": [], "translate": [{ "name": "Licence" }] } }),
    ] {
        let raw = row(&changes);
        let kept = Value::Object(igate::kept(&raw).fields).to_string();
        let read = igate::dossier(&raw);
        assert!(read.is_ok(), "{changes}");
        assert_eq!(igate::dossier(&kept), read, "{changes}");
        assert_eq!(Value::Object(igate::kept(&kept).fields).to_string(), kept);
    }
}

#[test]
fn what_is_kept_is_short() {
    let long = "dài".repeat(KEPT_CHARS);
    let raw = row(
        &json!({ "procedure": { "code": long, "name": [{ "name": long }], "sector": { "code": long } } }),
    );
    let kept = igate::kept(&raw);
    let procedure = &kept.fields["procedure"];
    for text in [
        &procedure["code"],
        &procedure["name"],
        &procedure["sector"]["code"],
    ] {
        assert_eq!(text.as_str().unwrap().chars().count(), KEPT_CHARS);
    }
}

#[test]
fn a_page_is_taken_apart_and_says_where_it_is_wrong() {
    let page = r#"{ "content": [{ "a": 1 }, 2], "last": true }"#;
    assert_eq!(
        igate::read(page.as_bytes(), 2).unwrap(),
        [r#"{ "a": 1 }"#, "2"]
    );
    assert_eq!(
        igate::read(page.as_bytes(), 1),
        Err(ReadError::TooMany("content"))
    );
    assert_eq!(igate::read(b"{}", 1), Err(ReadError::Missing("content")));
    for broken in ["[[]]", "", r#"{"content":{}}"#] {
        assert!(
            matches!(
                igate::read(broken.as_bytes(), 1),
                Err(ReadError::Json { .. })
            ),
            "{broken}"
        );
    }
}
