//! What was found, as a row of upkeep. Its note is in the words of the office, as all that a row says.

use chrono::Timelike;
use serde_json::{Value, json};

use super::finding::Finding;
use super::model::{Site, SiteCheckKind, SiteFault, SiteOutcome};
use crate::db::types::{Day, Timestamp};

/// The system of these rows.
const SOURCE: &str = "site-check";

/// The row of a kind for a day.
pub(super) fn row(
    site: &Site,
    unit_code: Option<&str>,
    day: Day,
    at: Timestamp,
    finding: &Finding,
) -> Value {
    let ran = finding.outcome != SiteOutcome::NotRun;
    let note = match ran {
        true => {
            let time = at.to_local();
            let words = words(site, at, finding);
            format!(
                "Kiểm tra lúc {:02}:{:02}: {words}",
                time.hour(),
                time.minute()
            )
        }
        false => "Hệ thống không hoạt động trong ngày nên không kiểm tra.".to_owned(),
    };
    let mut row = json!({
        "channel": site.channel, "section": site.name, "activity": finding.kind.activity(), "scheduled_on": day,
        "link": site.url, "note": note, "unit_code": unit_code, "source": SOURCE, "source_updated_at": at,
    });
    if ran {
        row["done_on"] = json!(day);
        row["passed"] = json!(finding.outcome == SiteOutcome::Passed);
    } else {
        row["not_run"] = json!(true);
    }
    row
}

fn day(at: Option<Timestamp>) -> String {
    at.map(|at| at.to_local().format("%d/%m/%Y").to_string())
        .unwrap_or_default()
}

/// Whole days from one moment to another.
pub(super) fn days_between(from: Timestamp, to: Timestamp) -> i32 {
    const A_DAY: i64 = 24 * 3600 * 1_000_000;
    let days = (to.micros() - from.micros()).div_euclid(A_DAY);
    i32::try_from(days).unwrap_or(i32::MAX)
}

fn words(site: &Site, at: Timestamp, finding: &Finding) -> String {
    let expires = day(finding.expires_at);
    let left = finding
        .expires_at
        .map_or(0, |until| days_between(at, until));
    let fresh = day(finding.fresh_at);
    let status = finding.status.unwrap_or_default();
    let Some(fault) = finding.fault else {
        return match finding.kind {
            SiteCheckKind::Availability => format!(
                "truy cập được (mã {status}, {} ms).",
                finding.milliseconds.unwrap_or_default()
            ),
            SiteCheckKind::Certificate => format!("chứng thư còn {left} ngày (đến {expires})."),
            SiteCheckKind::Freshness => format!("nội dung mới nhất ngày {fresh}."),
        };
    };
    match fault {
        SiteFault::AddressRefused => "địa chỉ nằm trong mạng không được phép gọi.".to_owned(),
        SiteFault::Unreachable => "không kết nối được.".to_owned(),
        SiteFault::Timeout => "quá thời gian chờ.".to_owned(),
        SiteFault::Status => format!("máy chủ trả mã {status}."),
        SiteFault::TooLarge => {
            "trang quá lớn, không thấy ngày cập nhật trong phần đọc được (1 MiB).".to_owned()
        }
        SiteFault::RedirectRefused => "bị chuyển hướng sang máy chủ ngoài danh sách.".to_owned(),
        SiteFault::RedirectLoop => "chuyển hướng quá nhiều lần.".to_owned(),
        SiteFault::CertificateExpired if expires.is_empty() => "chứng thư đã hết hạn.".to_owned(),
        SiteFault::CertificateExpired => format!("chứng thư đã hết hạn ngày {expires}."),
        SiteFault::CertificateExpiring => format!(
            "chứng thư chỉ còn {left} ngày (đến {expires}), cần ít nhất {} ngày.",
            site.certificate_days.unwrap_or_default()
        ),
        SiteFault::CertificateName => "chứng thư cấp cho tên miền khác.".to_owned(),
        SiteFault::CertificateUntrusted => "chứng thư không đáng tin cậy.".to_owned(),
        SiteFault::NoCertificate => "không có chứng thư (không dùng HTTPS).".to_owned(),
        SiteFault::NotFresh => format!(
            "nội dung mới nhất ngày {fresh}, đã quá {} ngày.",
            site.freshness_days.unwrap_or_default()
        ),
        SiteFault::DateNotFound => "không tìm thấy ngày cập nhật.".to_owned(),
    }
}
