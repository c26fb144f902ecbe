//! The department's tree, with the names that the 2025 plan uses.

use crate::auth::Actor;
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::Error;
use crate::features::units::{NewUnit, UnitKind, add_alias, create};
use crate::ids::UnitId;

type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

const ROOT: Row = ("syt", "Sở Y tế", "Sở Y tế", &["Sở"]);

const UNITS: &[Row] = &[
    (
        "lanh-dao",
        "Lãnh đạo Sở",
        "Lãnh đạo Sở",
        &["Ban Giám đốc Sở"],
    ),
    (
        "phong-tchc",
        "Phòng Tổ chức-Hành chính",
        "Phòng TCHC",
        &["Phòng TC-HC", "Văn phòng Sở"],
    ),
    (
        "mot-cua",
        "Bộ phận tiếp nhận và trả kết quả",
        "Bộ phận TN&TKQ",
        &["Bộ phận một cửa"],
    ),
    ("van-thu", "Văn thư", "Văn thư", &["Công chức văn thư"]),
    ("phong-nvy", "Phòng Nghiệp vụ Y", "NV Y", &[]),
    ("phong-nvd", "Phòng Nghiệp vụ Dược", "NV Dược", &[]),
    ("phong-khtc", "Phòng Kế hoạch-Tài chính", "Phòng KHTC", &[]),
    (
        "cc-atvstp",
        "Chi cục An toàn vệ sinh thực phẩm",
        "Chi cục ATVSTP",
        &[],
    ),
    ("cc-dan-so", "Chi cục Dân số", "Chi cục Dân số", &[]),
    (
        "tt-gdyk",
        "Trung tâm Giám định y khoa",
        "Trung tâm GĐYK",
        &[],
    ),
];

pub(super) fn make(db: &mut AnyConnection, actor: &Actor, now: Timestamp) -> Result<(), Error> {
    let root = unit(db, actor, now, &ROOT, None, 0)?;
    for (position, row) in UNITS.iter().enumerate() {
        unit(
            db,
            actor,
            now,
            row,
            Some(&root),
            i32::try_from(position).unwrap_or_default(),
        )?;
    }
    Ok(())
}

fn unit(
    db: &mut AnyConnection,
    actor: &Actor,
    now: Timestamp,
    row: &Row,
    parent: Option<&UnitId>,
    position: i32,
) -> Result<UnitId, Error> {
    let (code, name, short_name, aliases) = *row;
    let new = NewUnit {
        code: code.to_owned(),
        parent_id: parent.cloned(),
        kind: UnitKind::Unit,
        name: name.to_owned(),
        short_name: Some(short_name.to_owned()),
        position,
    };
    let id = create(db, actor, now, new)?.id;
    for alias in aliases {
        add_alias(db, actor, now, &id, alias)?;
    }
    Ok(id)
}
