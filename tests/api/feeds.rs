//! `/feeds` and what is sent through them

mod board;
mod edxml;
mod igate;
mod maps;
mod portal;
mod registry;

use mtcl::auth::Permission;
use serde_json::Value;

use crate::support::{Actor, TestApp, json};

/// As a one-stop system posts it, with everything that it sends along.
fn portal_row(code: &str, changes: Value) -> Value {
    let mut row = json!({
        "MaHoSo": code, "MaTTHC": "1.002835", "TenTTHC": "Cấp giấy phép hoạt động", "MaLinhVuc": "G17-YT01",
        "TenLinhVuc": "Khám bệnh, chữa bệnh", "KenhThucHien": "2", "ChuHoSo": "Nguyễn Thị Bí Mật", "SoGiayToChuHoSo": "079200001234",
        "LoaiDoiTuong": "1", "MaDoiTuong": "", "ThongTinKhac": "", "Email": "bi.mat@example.vn", "Fax": "", "SoDienThoai": "0909123456",
        "TrichYeuHoSo": "Hồ sơ của Nguyễn Thị Bí Mật", "NgayNopHoSo": "20250423213000", "NgayTiepNhan": "20250424090000",
        "NgayHenTra": "20250504170000", "TrangThaiHoSo": "9", "NgayTra": "", "ThongTinTra": "", "HinhThuc": "0",
        "NgayKetThucXuLy": "20250504101500", "NgayTuChoi": "", "DonViXuLy": "Phòng Nghiệp vụ Y", "GhiChu": "Bí Mật",
        "DinhDanhCHS": [{ "LoaiDinhDanh": "1", "SoDinhDanh": "079200001234" }], "TaiLieuNop": [{ "TenTepDinhKem": "Bí Mật.pdf" }],
        "DanhSachLePhi": [], "DanhSachHoSoBoSung": [], "DanhSachGiayToKetQua": []
    });
    for (field, value) in changes.as_object().unwrap() {
        row[field] = value.clone();
    }
    row
}

fn message(service: &str, rows: Value) -> Value {
    json!({ "session": "", "madonvi": "000.00.16.H29", "service": service, "isUpdating": "False", "data": rows })
}

async fn feed(admin: &Actor<'_>, code: &str, adapter: &str, changes: Value) -> Value {
    let mut body = json!({
        "code": code, "name": "Một cửa điện tử tỉnh", "source_kind": "dossiers", "adapter": adapter,
        "maps": { "default_service_level": "full" }
    });
    for (field, value) in changes.as_object().unwrap() {
        body[field] = value.clone();
    }
    admin.post("/feeds", &body).await.expect(201)
}

async fn sender(app: &TestApp) -> Actor<'_> {
    app.program(&[
        Permission::DossiersWrite,
        Permission::DossiersRead,
        Permission::PushesRead,
    ])
    .await
}
