//! The national portal's messages.

use onestop::dvcqg::{self, Service};
use onestop::{Coded, Dossier, Fault, KEPT_CHARS, ReadError, Refusal, Status, Step};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::at;

/// As a one-stop system posts it, with everything that it sends along.
fn row(changes: &Value) -> String {
    let mut row = json!({
        "MaHoSo": "H29.16-250424-0001", "MaTTHC": "1.002835", "TenTTHC": "Cấp giấy phép hoạt động", "MaLinhVuc": "G17-YT01",
        "TenLinhVuc": "Khám bệnh, chữa bệnh", "KenhThucHien": "2", "ChuHoSo": "Nguyễn Thị Bí Mật", "SoGiayToChuHoSo": "079200001234",
        "LoaiDoiTuong": "1", "Email": "bi.mat@example.vn", "SoDienThoai": "0909123456",
        "TrichYeuHoSo": "Hồ sơ của Nguyễn Thị Bí Mật", "NgayNopHoSo": "20250423213000", "NgayTiepNhan": "20250424090000",
        "NgayHenTra": "20250504170000", "TrangThaiHoSo": "9", "NgayTra": "", "NgayKetThucXuLy": "20250504101500",
        "NgayTuChoi": "", "DonViXuLy": "Phòng Nghiệp vụ Y", "GhiChu": "Bí Mật",
        "DinhDanhCHS": [{ "SoDinhDanh": "079200001234" }], "TaiLieuNop": [{ "TenTepDinhKem": "Bí Mật.pdf" }],
        "DanhSachHoSoBoSung": [{ "HoSoBoSungId": "1", "NguoiYeuCauBoSung": "Trần Bí Mật", "NgayBoSung": "20250425090000",
            "NgayTiepNhanBoSung": "20250428090000", "NgayHenTraMoi": "20250507170000" }]
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row.to_string()
}

const SECRETS: [&str; 4] = ["Bí Mật", "079200001234", "0909123456", "example.vn"];

fn refused(changes: Value) -> (Option<&'static str>, Fault) {
    let Refusal { field, fault } = dvcqg::dossier(&row(&changes), None).unwrap_err();
    (field, fault)
}

fn words<'a>(coded: &'a Coded<'_>) -> Vec<&'a str> {
    coded.words().collect()
}

#[test]
fn a_row_says_codes_and_times_and_nothing_of_a_person() {
    let raw = row(&json!({}));
    let dossier = dvcqg::dossier(&raw, Some("000.00.16.H29")).unwrap();
    let told = format!("{dossier:?}");
    for secret in SECRETS {
        assert!(!told.contains(secret), "{secret}: {told}");
    }
    let Dossier {
        code,
        procedure_code,
        procedure_name,
        field_code,
        status,
        channel,
        level,
        unit,
        submitted_at,
        received_at,
        due_at,
        finished_at,
        returned_at,
        refused_at,
        withdrawn_at,
        pauses,
    } = &dossier;
    assert_eq!(code, "H29.16-250424-0001");
    assert_eq!(procedure_code, "1.002835");
    assert_eq!(procedure_name.as_deref(), Some("Cấp giấy phép hoạt động"));
    assert_eq!(field_code.as_deref(), Some("G17-YT01"));
    assert_eq!(
        status.words().find_map(Status::of_number),
        Some(Status::Done)
    );
    assert_eq!(channel.as_ref().map(words), Some(vec!["2"]));
    assert_eq!(*level, None);
    assert_eq!(unit, "Phòng Nghiệp vụ Y");
    assert_eq!(*submitted_at, Some(at("2025-04-23 21:30")));
    assert_eq!(*received_at, Some(at("2025-04-24 09:00")));
    assert_eq!(*due_at, Some(at("2025-05-04 17:00")));
    assert_eq!(*finished_at, Some(at("2025-05-04 10:15")));
    assert_eq!(
        (*returned_at, *refused_at, *withdrawn_at),
        (None, None, None)
    );
    let [pause] = pauses.as_deref().unwrap() else {
        panic!("one pause, not {pauses:?}");
    };
    assert_eq!(pause.requested_at, at("2025-04-25 09:00"));
    assert_eq!(pause.resumed_at, Some(at("2025-04-28 09:00")));
    assert_eq!(pause.new_due_at, Some(at("2025-05-07 17:00")));
    assert_eq!(dossier.changed_at(), *finished_at, "a promise is no change");
}

#[test]
fn a_refusal_names_the_senders_field() {
    use Fault::{Malformed, Missing};
    for (changes, field, fault) in [
        (json!({ "MaHoSo": "" }), "MaHoSo", Missing),
        (json!({ "MaHoSo": ["x"] }), "MaHoSo", Malformed),
        (json!({ "MaTTHC": null }), "MaTTHC", Missing),
        (json!({ "TrangThaiHoSo": " " }), "TrangThaiHoSo", Missing),
        (json!({ "DonViXuLy": "" }), "DonViXuLy", Missing),
        (
            json!({ "NgayTiepNhan": "24/04/2025" }),
            "NgayTiepNhan",
            Malformed,
        ),
        (
            json!({ "NgayHenTra": "20250231000000" }),
            "NgayHenTra",
            Malformed,
        ),
        (
            json!({ "DanhSachHoSoBoSung": [{ "NgayBoSung": "hôm qua" }] }),
            "DanhSachHoSoBoSung",
            Malformed,
        ),
    ] {
        assert_eq!(refused(changes.clone()), (Some(field), fault), "{changes}");
    }
    assert_eq!(
        refused(json!({ "DanhSachHoSoBoSung": "x" })),
        (None, Malformed)
    );
    for whole in [
        r#""Nguyễn Thị Bí Mật""#,
        "7",
        "null",
        r#"{"MaHoSo":"1","MaHoSo":"2"}"#,
    ] {
        assert_eq!(
            dvcqg::dossier(whole, None).unwrap_err().field,
            None,
            "{whole}"
        );
    }
}

/// Serde takes a list for an object, its items in the order of the fields: names of persons would have become codes.
#[test]
fn a_list_is_no_row_no_supplement_and_no_message() {
    let list =
        r#"["Nguyễn Thị Bí Mật", "1.002835", "", "", "", "", "", "", "", "", "", "", "9", "NVY"]"#;
    assert_eq!(dvcqg::dossier(list, None).unwrap_err().field, None);
    assert_eq!(dvcqg::step(list).unwrap_err().field, None);
    let changes = json!({ "DanhSachHoSoBoSung": [["20250425090000"]] });
    assert_eq!(refused(changes).0, None);
    let message = br#"["session", "H29", "DongBoHoSoMC", []]"#;
    assert!(matches!(
        dvcqg::read(message, 10),
        Err(ReadError::Json { .. })
    ));
    assert_eq!(dvcqg::session(message), None);
}

#[test]
fn senders_write_nothing_in_many_ways() {
    for nothing in [
        json!([]),
        json!(""),
        json!(null),
        json!([{}]),
        json!([{ "NgayBoSung": "" }]),
    ] {
        let raw = row(&json!({ "DanhSachHoSoBoSung": nothing }));
        let dossier = dvcqg::dossier(&raw, None).unwrap();
        assert_eq!(dossier.pauses, Some(Vec::new()), "{nothing}");
    }
    let raw = row(
        &json!({ "TrangThaiHoSo": 9, "NgayTiepNhan": 20_250_424_090_000_u64, "KenhThucHien": null }),
    );
    let dossier = dvcqg::dossier(&raw, None).unwrap();
    assert_eq!(words(&dossier.status), ["9"]);
    assert_eq!(dossier.received_at, Some(at("2025-04-24 09:00")));
    assert_eq!(dossier.channel, None);
}

#[test]
fn the_office_of_the_message_stands_for_a_unit_that_the_row_does_not_name() {
    let unit = |changes: Value, office: Option<&str>| {
        dvcqg::dossier(&row(&changes), office).map(|dossier| dossier.unit.into_owned())
    };
    assert_eq!(
        unit(json!({}), Some("H29")).as_deref(),
        Ok("Phòng Nghiệp vụ Y")
    );
    assert_eq!(
        unit(json!({ "DonViXuLy": "" }), Some("H29")).as_deref(),
        Ok("H29")
    );
    let own = json!({ "DonViXuLy": "", "madonvi": "H30" });
    assert_eq!(unit(own.clone(), Some("H29")).as_deref(), Ok("H30"));
    // And does so when the row is read again, alone.
    for changes in [
        own,
        json!({ "DonViXuLy": "" }),
        json!({ "DonViXuLy": "", "madonvi": " " }),
    ] {
        let raw = row(&changes);
        let kept = dvcqg::kept(&raw, Service::Dossiers, Some("H29"));
        let again = Value::Object(kept.fields).to_string();
        assert_eq!(
            dvcqg::dossier(&again, None),
            dvcqg::dossier(&raw, Some("H29")),
            "{changes}"
        );
    }
}

#[test]
fn a_step_says_who_by_unit_and_position() {
    let raw = json!({
        "MaHoSo": "HS-1", "NguoiXuLy": "Lê Văn Bí Mật", "ChucDanh": "Chuyên viên", "ThoiDiemXuLy": "20250425103000",
        "PhongBanXuLy": "Phòng Nghiệp vụ Y", "NoiDungXuLy": "Thẩm định", "TrangThai": "4", "NgayBatDau": "20250424140000",
        "NgayKetThucTheoQuyDinh": ""
    })
    .to_string();
    let Step {
        code,
        handled_at,
        unit,
        position,
        text,
        status,
        started_at,
        due_at,
    } = dvcqg::step(&raw).unwrap();
    assert_eq!(code, "HS-1");
    assert_eq!(handled_at, at("2025-04-25 10:30"));
    assert_eq!(unit.as_deref(), Some("Phòng Nghiệp vụ Y"));
    assert_eq!(position.as_deref(), Some("Chuyên viên"));
    assert_eq!(text.as_deref(), Some("Thẩm định"));
    assert_eq!(status.as_ref().map(words), Some(vec!["4"]));
    assert_eq!((started_at, due_at), (Some(at("2025-04-24 14:00")), None));

    let kept = dvcqg::kept(&raw, Service::Steps, Some("H29"));
    assert_eq!(kept.key.as_deref(), Some("HS-1\t20250425103000"));
    let kept = Value::Object(kept.fields).to_string();
    assert!(!kept.contains("Bí Mật"), "{kept}");
    assert_eq!(dvcqg::service_of(&kept), Service::Steps);
    assert_eq!(dvcqg::step(&kept), dvcqg::step(&raw));
    let untimed = raw.replace("20250425103000", "");
    assert_eq!(
        dvcqg::step(&untimed).unwrap_err().field,
        Some("ThoiDiemXuLy")
    );
}

#[test]
fn a_message_is_taken_apart_and_says_where_it_is_wrong() {
    let message = json!({ "session": "s", "madonvi": " H29 ", "service": "dongbohosomc", "data": [{ "a": 1 }, 2] });
    let bytes = message.to_string();
    let read = dvcqg::read(bytes.as_bytes(), 2).unwrap();
    assert_eq!(read.session.as_deref(), Some("s"));
    assert_eq!(read.office.as_deref(), Some("H29"));
    assert_eq!(read.service, Service::Dossiers);
    assert_eq!(read.rows, [r#"{"a":1}"#, "2"]);
    assert_eq!(dvcqg::session(bytes.as_bytes()).as_deref(), Some("s"));
    assert_eq!(
        dvcqg::read(bytes.as_bytes(), 1).unwrap_err(),
        ReadError::TooMany("data")
    );
    let wrong = |message: &str| dvcqg::read(message.as_bytes(), 2).unwrap_err();
    assert_eq!(wrong(r#"{"data":[]}"#), ReadError::Missing("service"));
    assert_eq!(
        wrong(r#"{"service":{},"data":[]}"#),
        ReadError::Malformed("service")
    );
    assert_eq!(
        wrong(r#"{"service":"Khac","data":[]}"#),
        ReadError::Unknown("service")
    );
    assert_eq!(
        wrong(r#"{"service":"DongBoHoSoMC"}"#),
        ReadError::Missing("data")
    );
    let broken = wrong("{\n\"ChuHoSo\": Bí Mật");
    assert!(matches!(broken, ReadError::Json { line: 2, .. }));
    assert!(!broken.to_string().contains("Bí"));
}

#[test]
fn what_is_kept_of_a_row_is_short_and_of_no_person() {
    let raw =
        row(&json!({ "MaHoSo": 7, "TenTTHC": "dài".repeat(KEPT_CHARS), "MaTTHC": ["Bí Mật"] }));
    let office = "H29".repeat(KEPT_CHARS);
    let kept = dvcqg::kept(&raw, Service::Dossiers, Some(&office));
    assert_eq!(kept.key.as_deref(), Some("7"));
    let text = Value::Object(kept.fields.clone()).to_string();
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    for field in ["TenTTHC", "madonvi"] {
        let length = kept.fields[field].as_str().unwrap().chars().count();
        assert_eq!(length, KEPT_CHARS, "{field}");
    }
    assert!(!kept.fields.contains_key("MaTTHC"));
    for nothing in [
        "7",
        r#""Bí Mật""#,
        r#"["Bí Mật"]"#,
        r#"{"ChuHoSo":"Bí Mật"}"#,
    ] {
        let kept = dvcqg::kept(nothing, Service::Dossiers, None);
        assert!(kept.fields.is_empty() && kept.key.is_none(), "{nothing}");
    }
}

/// Whatever may stand at a field.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        " ?[0-9]{8}([0-9]{6})? ?".prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
    ]
}

proptest! {
    #[test]
    fn a_row_that_reads_is_the_same_when_it_was_kept(
        fields in proptest::collection::vec((0..16_usize, value()), 0..6),
        office in proptest::option::of(" ?[A-Z0-9.]{0,6}"),
    ) {
        const NAMES: [&str; 16] = [
            "MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "KenhThucHien", "MucDo", "NgayNopHoSo", "NgayTiepNhan", "NgayHenTra",
            "NgayKetThucXuLy", "NgayTra", "NgayTuChoi", "TrangThaiHoSo", "DonViXuLy", "madonvi", "DanhSachHoSoBoSung",
        ];
        let changes: serde_json::Map<String, Value> =
            fields.into_iter().map(|(name, value)| (NAMES[name].to_owned(), value)).collect();
        let raw = row(&Value::Object(changes));
        let office = office.as_deref();
        if let Ok(dossier) = dvcqg::dossier(&raw, office) {
            let kept = dvcqg::kept(&raw, Service::Dossiers, office);
            prop_assert_eq!(kept.key.as_deref(), Some(&*dossier.code));
            let kept = Value::Object(kept.fields).to_string();
            prop_assert_eq!(dvcqg::dossier(&kept, None), Ok(dossier));
        }
    }
}
