//! The national portal's JSON against our own: the same kind of dossiers, pushed in turns to the same server.

use std::ops::Range;

use diesel::prelude::*;
use mtcl::clock::Clock;
use mtcl::db::schema::feeds;
use mtcl::db::types::{Day, Timestamp};
use mtcl::db::{DatabaseUrl, Db};

use super::ingest::{self, BATCH_PATH};
use super::ratio::{Target, line, say};
use super::rows::{self, Flow, Row, UNITS};
use super::server::Server;
use super::setup::Prepared;

const FEED: &str = "motcua-dvcqg";
const ROUNDS: u64 = 8;

/// Registers the feed that the messages come through.
fn register(database: &DatabaseUrl) {
    let now = Clock::system().now();
    Db::open(database)
        .expect("a database")
        .write_here(|db| {
            diesel::insert_into(feeds::table)
                .values((
                    feeds::code.eq(FEED),
                    feeds::name.eq("Một cửa tỉnh"),
                    feeds::source_kind.eq("dossiers"),
                    feeds::adapter.eq("dvcqg"),
                    feeds::expected_in.eq("working_hours"),
                    feeds::maps.eq("{}"),
                    feeds::active.eq(true),
                    feeds::created_at.eq(now),
                    feeds::updated_at.eq(now),
                    feeds::revision.eq(1),
                ))
                .execute(db)?;
            Ok(())
        })
        .expect("a feed");
}

/// `yyyyMMddHHmmss` in Vietnam, empty when there is none.
fn time(at: Option<Timestamp>) -> String {
    at.map_or_else(String::new, |at| {
        at.to_local().format("%Y%m%d%H%M%S").to_string()
    })
}

/// A row with all that senders put into one, persons included.
fn write(row: &Row, json: &mut String) {
    let status = match row.status {
        "withdrawn" => "7",
        "done" => "9",
        "returned" => "10",
        _ => "4",
    };
    let channel = match row.channel {
        "online" => "2",
        "postal" => "3",
        _ => "1",
    };
    let level = match row.service_level {
        "full" => "4",
        "partial" => "3",
        _ => "2",
    };
    let supplements = row.pause_times().map_or_else(String::new, |[asked, came, due]| {
        format!(
            r#"{{"NgayBoSung":"{}","NguoiYeuCauBoSung":"Trần Thị B","NoiDungBoSung":"Bổ sung giấy tờ","NgayTiepNhanBoSung":"{}","NguoiTiepNhanBoSung":"Trần Thị B","NgayHenTraTruoc":"{}","NgayHenTraMoi":"{}"}}"#,
            time(Some(asked)),
            time(Some(came)),
            time(Some(row.due)),
            time(Some(due)),
        )
    });
    json.push_str(&format!(
        r#"{{"MaHoSo":"{}","MaTTHC":"{}","TenTTHC":"{}","MaLinhVuc":"{}","TenLinhVuc":"Y tế","KenhThucHien":"{channel}","MucDo":"{level}","ChuHoSo":"Nguyễn Văn A","LoaiDoiTuong":"1","SoGiayToChuHoSo":"001080000001","Email":"","SoDienThoai":"0900000000","NgayNopHoSo":"{}","NgayTiepNhan":"{}","NgayHenTra":"{}","NgayKetThucXuLy":"{}","NgayTra":"{}","NgayTuChoi":"","TrangThaiHoSo":"{status}","DonViXuLy":"Phòng {}","DanhSachHoSoBoSung":[{supplements}]}}"#,
        row.code,
        row.procedure_code,
        row.procedure_name,
        row.field_code,
        time(Some(row.submitted)),
        time(Some(row.received)),
        time(Some(row.due)),
        time(row.finished.or(row.withdrawn)),
        time(row.returned),
        UNITS[row.unit],
    ));
}

fn message(rows: &[Row]) -> String {
    let mut json = String::with_capacity(rows.len() * 1_000);
    json.push_str(r#"{"session":"","madonvi":"000.00.16.H29","service":"DongBoHoSoMC","isUpdating":"False","data":["#);
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            json.push(',');
        }
        write(row, &mut json);
    }
    json.push_str("]}");
    json
}

/// Measures and prints. Leaves `numbers` of dossiers in the server's database.
pub(crate) fn measure(
    server: &Server,
    prepared: &Prepared,
    numbers: Range<u64>,
    days: (Day, Day),
    now: Timestamp,
) {
    register(&prepared.url);
    let token = prepared.token();
    let path = format!("/api/v1/feeds/{FEED}/dvcqg");
    let a_part = (numbers.end - numbers.start) / ROUNDS / 2;
    let mut flow = Flow::new(numbers, days, now);
    let mut ratios = Vec::new();
    let (mut own_seconds, mut portal_seconds) = (0.0, 0.0);
    for round in 0..ROUNDS {
        let (ours, theirs) = (flow.take(a_part as usize), flow.take(a_part as usize));
        let own = || ingest::push(server.address, BATCH_PATH, &token, &ours, rows::batch);
        let portal = || ingest::push(server.address, &path, &token, &theirs, message);
        let (own, portal) = if round % 2 == 0 {
            let own = own();
            (own, portal())
        } else {
            let portal = portal();
            (own(), portal)
        };
        ratios.push(own / portal);
        own_seconds += own;
        portal_seconds += portal;
    }
    line(
        "ingest of the national portal's JSON / of our own",
        ratios,
        "",
        Target::AtLeast(0.6),
    );
    let rows = (a_part * ROUNDS) as f64;
    say(&format!(
        "      {:.0} against {:.0} rows a second",
        rows / portal_seconds,
        rows / own_seconds,
    ));
}
