//! Messages of the national portal: nothing of a person comes out, no row is lost, and what is kept of a row reads as the row.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onestop::dvcqg::{self, Service};
use onestop::{KEPT_CHARS, Kept};
use serde_json::{Map, Value};

/// Stands where anything may stand that is not needed.
const MARK: &str = "!kin-7f3a!";

/// The fields that are needed: written down again here, so that one more in the crate is noticed.
const DOSSIER: &[&str] = &[
    "MaHoSo",
    "MaTTHC",
    "TenTTHC",
    "MaLinhVuc",
    "KenhThucHien",
    "MucDo",
    "NgayNopHoSo",
    "NgayTiepNhan",
    "NgayHenTra",
    "NgayKetThucXuLy",
    "NgayTra",
    "NgayTuChoi",
    "TrangThaiHoSo",
    "DonViXuLy",
    "madonvi",
];
const SUPPLEMENT: &[&str] = &["NgayBoSung", "NgayTiepNhanBoSung", "NgayHenTraMoi"];
const STEP: &[&str] = &[
    "MaHoSo",
    "ChucDanh",
    "ThoiDiemXuLy",
    "PhongBanXuLy",
    "NoiDungXuLy",
    "TrangThai",
    "NgayBatDau",
    "NgayKetThucTheoQuyDinh",
];
/// Fields of persons that senders put beside them.
const PERSONAL: &[&str] = &[
    "ChuHoSo",
    "SoGiayToChuHoSo",
    "Email",
    "SoDienThoai",
    "NguoiXuLy",
    "NguoiYeuCauBoSung",
    "DinhDanhCHS",
    "session",
];

fuzz_target!(|bytes: &[u8]| {
    let _ = dvcqg::session(bytes);
    rows(bytes);
    // The same with marks wherever nothing is needed.
    let Ok(mut message) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    if message.to_string().contains(MARK) || !message.is_object() {
        return;
    }
    let steps = message["service"]
        .as_str()
        .is_some_and(|name| name.trim().eq_ignore_ascii_case(Service::Steps.name()));
    message["session"] = MARK.into();
    if let Some(Value::Array(rows)) = message.get_mut("data") {
        for row in rows {
            hide_row(row, steps);
        }
    }
    let marked = message.to_string();
    assert_eq!(dvcqg::session(marked.as_bytes()).as_deref(), Some(MARK));
    let told = rows(marked.as_bytes());
    assert!(!told.contains(MARK), "{told}");
});

/// Reads every row, and says all that is known of it afterwards.
fn rows(bytes: &[u8]) -> String {
    const MOST: usize = 200;
    let message = match dvcqg::read(bytes, MOST) {
        Ok(message) => message,
        Err(error) => return format!("{error} {error:?}"),
    };
    assert!(message.rows.len() <= MOST);
    let whole: Option<Value> = serde_json::from_slice(bytes).ok();
    if let Some(sent) = whole
        .as_ref()
        .and_then(|message| message["data"].as_array())
    {
        assert_eq!(sent.len(), message.rows.len());
    }
    let office = message.office.as_deref();
    let mut told = String::new();
    for raw in &message.rows {
        let kept = dvcqg::kept(raw, message.service, office);
        bounded(&kept);
        let again = Value::Object(kept.fields.clone()).to_string();
        if !kept.fields.is_empty() {
            assert_eq!(dvcqg::service_of(&again), message.service);
        }
        // Kept once more, it is the same.
        assert_eq!(dvcqg::kept(&again, message.service, office), kept);
        let short =
            raw.len() <= KEPT_CHARS && office.is_none_or(|office| office.len() <= KEPT_CHARS);
        match message.service {
            Service::Dossiers => {
                let read = dvcqg::dossier(raw, office);
                if let Ok(dossier) = &read {
                    if short {
                        assert_eq!(kept.key.as_deref(), Some(&*dossier.code));
                        assert_eq!(dvcqg::dossier(&again, None).as_ref(), Ok(dossier));
                    }
                    assert!(dossier.changed_at() >= dossier.received_at);
                    let pauses = dossier.pauses.as_deref().unwrap_or_default();
                    assert!(pauses.is_sorted_by_key(|pause| pause.requested_at));
                }
                told += &format!("{read:?}");
            }
            Service::Steps => {
                let read = dvcqg::step(raw);
                if let Ok(step) = &read
                    && short
                {
                    assert_eq!(dvcqg::step(&again).as_ref(), Ok(step));
                }
                told += &format!("{read:?}");
            }
        }
        told += &format!("{kept:?}{again}");
    }
    told
}

fn bounded(kept: &Kept) {
    for value in kept.fields.values().filter_map(Value::as_str) {
        assert!(value.chars().count() <= KEPT_CHARS);
    }
}

fn hide_row(row: &mut Value, steps: bool) {
    let Value::Object(fields) = row else {
        return hide(row);
    };
    if !steps && let Some(Value::Array(supplements)) = fields.get_mut("DanhSachHoSoBoSung") {
        for one in supplements {
            match one {
                Value::Object(fields) => hide_fields(fields, SUPPLEMENT, &[]),
                other => hide(other),
            }
        }
    }
    let (needed, inside): (_, &[&str]) = if steps {
        (STEP, &[])
    } else {
        (DOSSIER, &["DanhSachHoSoBoSung"])
    };
    hide_fields(fields, needed, inside);
}

fn hide_fields(fields: &mut Map<String, Value>, needed: &[&str], inside: &[&str]) {
    for (name, value) in fields.iter_mut() {
        let is_needed = needed.contains(&name.as_str()) && !value.is_array() && !value.is_object();
        let looked_into = inside.contains(&name.as_str()) && value.is_array();
        if !is_needed && !looked_into {
            hide(value);
        }
    }
    for name in PERSONAL {
        fields.insert((*name).to_owned(), MARK.into());
    }
}

/// Puts a mark in place of every value below, and one where there was none.
fn hide(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(hide);
            list.push(MARK.into());
        }
        Value::Object(fields) => {
            fields.values_mut().for_each(hide);
            fields.insert("ChuHoSo".to_owned(), MARK.into());
        }
        other => *other = MARK.into(),
    }
}
