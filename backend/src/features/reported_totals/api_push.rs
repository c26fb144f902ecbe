//! Taking a report in as JSON, in the words of one-stop systems.

use std::collections::BTreeMap;

use actix_web::{post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::claimed::{Claimed, ClaimedLine};
use super::model::LineKind;
use super::take::{ReportTaken, ReportTerms, Taking, take};
use crate::auth::Allowed;
use crate::auth::permission::may;
use crate::error::{Error, FieldCode};
use crate::http::{Json, Query, whole_or_null};
use crate::state::State;

/// Characters of a field's name.
const LONGEST_NAME: usize = 500;
/// Larger numbers are no counts of dossiers.
const LARGEST: i64 = 1_000_000_000;

/// How to take it in.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ReportPushQuery {
    /// Only says what would become of it.
    #[serde(default)]
    dry_run: bool,
}

/// A line of a report, in the words of one-stop systems; what is left out or null is an empty cell.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
#[schema(example = json!({
    "TenLinhVuc": "Khám bệnh, chữa bệnh", "MaLinhVuc": "KCB", "TongSo": 1120, "TiepNhanQuaMang": 800, "TiepNhanTrucTiep": 250,
    "TiepNhanQuaBCCI": 50, "TiepNhanKyTruoc": 20, "TongDaXuLy": 1000, "DaXuLyTruocHan": 600, "DaXuLyDungHan": 390,
    "DaXuLyQuaHan": 10, "TongDangXuLy": 120, "DangXuLyTrongHan": 118, "DangXuLyQuaHan": 2
}))]
#[allow(clippy::struct_field_names)]
pub(super) struct TotalsIn {
    /// Name of the field; of no meaning in `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500)]
    ten_linh_vuc: Option<String>,
    /// The sender's code of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500)]
    ma_linh_vuc: Option<String>,
    /// (3).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tong_so: Option<i64>,
    /// (4).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tiep_nhan_qua_mang: Option<i64>,
    /// Part of (5).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tiep_nhan_truc_tiep: Option<i64>,
    /// The rest of (5): by post.
    #[serde(
        default,
        rename = "TiepNhanQuaBCCI",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tiep_nhan_qua_bcci: Option<i64>,
    /// (6).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tiep_nhan_ky_truoc: Option<i64>,
    /// (7).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tong_da_xu_ly: Option<i64>,
    /// (8).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    da_xu_ly_truoc_han: Option<i64>,
    /// (9).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    da_xu_ly_dung_han: Option<i64>,
    /// (10).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    da_xu_ly_qua_han: Option<i64>,
    /// (11).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tong_dang_xu_ly: Option<i64>,
    /// (12).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    dang_xu_ly_trong_han: Option<i64>,
    /// (13).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    dang_xu_ly_qua_han: Option<i64>,
    /// Asked for more papers; kept, and not compared.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tong_bo_sung: Option<i64>,
    /// Given back; kept, and not compared.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "whole_or_null"
    )]
    #[schema(minimum = 0, maximum = 999999999)]
    tong_tra_lai: Option<i64>,
}

/// A report.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportIn {
    /// Whose it is and which days it is about: `from` and `to` are needed.
    report: ReportTerms,
    /// Its lines, one a field.
    #[schema(min_items = 1, max_items = 1999)]
    lines: Vec<TotalsIn>,
    /// What it states as the sum of all lines.
    total: Option<TotalsIn>,
}

impl TotalsIn {
    fn claimed(self, at: &str, kind: LineKind) -> Result<ClaimedLine, Error> {
        let words: BTreeMap<String, String> = match serde_json::to_value(&self) {
            Ok(serde_json::Value::Object(fields)) => fields
                .into_iter()
                .map(|(name, value)| match value {
                    serde_json::Value::String(text) => (name, text),
                    other => (name, other.to_string()),
                })
                .collect(),
            _ => BTreeMap::new(),
        };
        let text = |name: &str, text: &Option<String>| {
            let text = text
                .as_deref()
                .map(str::trim)
                .filter(|text| !text.is_empty());
            if text.is_some_and(|text| text.contains('\0')) {
                return Err(Error::field(
                    format!("{at}.{name}"),
                    FieldCode::InvalidFormat,
                ));
            }
            match text.filter(|text| text.chars().count() > LONGEST_NAME) {
                Some(_) => Err(Error::field(format!("{at}.{name}"), FieldCode::TooLong)),
                None => Ok(text.map(str::to_owned)),
            }
        };
        let name = text("TenLinhVuc", &self.ten_linh_vuc)?;
        let code = text("MaLinhVuc", &self.ma_linh_vuc)?;
        let label = name.or_else(|| code.clone());
        if label.is_none() && kind == LineKind::Line {
            return Err(Error::field(
                format!("{at}.TenLinhVuc"),
                FieldCode::Required,
            ));
        }
        let directly = match (self.tiep_nhan_truc_tiep, self.tiep_nhan_qua_bcci) {
            (None, None) => None,
            (counter, post) => Some(
                counter
                    .unwrap_or_default()
                    .saturating_add(post.unwrap_or_default()),
            ),
        };
        let figures = [
            self.tong_so,
            self.tiep_nhan_qua_mang,
            directly,
            self.tiep_nhan_ky_truoc,
            self.tong_da_xu_ly,
            self.da_xu_ly_truoc_han,
            self.da_xu_ly_dung_han,
            self.da_xu_ly_qua_han,
            self.tong_dang_xu_ly,
            self.dang_xu_ly_trong_han,
            self.dang_xu_ly_qua_han,
        ];
        let all = [
            ("TiepNhanTrucTiep", self.tiep_nhan_truc_tiep),
            ("TiepNhanQuaBCCI", self.tiep_nhan_qua_bcci),
            ("TongBoSung", self.tong_bo_sung),
            ("TongTraLai", self.tong_tra_lai),
        ];
        for (name, figure) in NAMES.into_iter().zip(figures).chain(all) {
            if figure.is_some_and(|figure| !(0..LARGEST).contains(&figure)) {
                return Err(Error::field(format!("{at}.{name}"), FieldCode::OutOfRange));
            }
        }
        Ok(ClaimedLine {
            kind,
            sheet_row: None,
            label: label.unwrap_or_default(),
            code,
            lines_below: None,
            words,
            figures,
            unreadable: Vec::new(),
        })
    }
}

/// The names of the figures, in the order of the form.
const NAMES: [&str; 11] = [
    "TongSo",
    "TiepNhanQuaMang",
    "TiepNhanTrucTiep",
    "TiepNhanKyTruoc",
    "TongDaXuLy",
    "DaXuLyTruocHan",
    "DaXuLyDungHan",
    "DaXuLyQuaHan",
    "TongDangXuLy",
    "DangXuLyTrongHan",
    "DangXuLyQuaHan",
];

/// Store a report of totals
///
/// What a one-stop system reports of its dossiers by form II.06a, as JSON. It is the sender's claim: kept, its own sums
/// checked, compared with our dossiers, and never counted. The same report again changes nothing; another one for the same
/// period becomes a new version. A file goes to `/register-files`.
#[utoipa::path(
    tag = "reported-totals",
    operation_id = "push_reported_totals",
    params(ReportPushQuery),
    request_body = ReportIn,
    responses((status = 200, description = "What became of it, and what is wrong within it", body = ReportTaken)),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/reported-totals")]
pub(super) async fn push_reported_totals(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    query: Query<ReportPushQuery>,
    body: Json<ReportIn>,
) -> Result<web::Json<ReportTaken>, Error> {
    let ReportPushQuery { dry_run } = query.into_inner();
    let ReportIn {
        report,
        lines,
        total,
    } = body.into_inner();
    let mut claimed = Vec::with_capacity(lines.len() + 1);
    for (place, line) in lines.into_iter().enumerate() {
        claimed.push(line.claimed(&format!("lines[{place}]"), LineKind::Line)?);
    }
    if let Some(total) = total {
        claimed.push(total.claimed("total", LineKind::Total)?);
    }
    let claimed = Claimed {
        lines: claimed,
        ..Claimed::default()
    };
    let (caller, now) = (allowed.caller, state.clock.now());
    let taken = state
        .db
        .write(move |db| {
            let by = Taking {
                actor: &caller.actor(),
                reach: &caller.reach(),
                now,
                prefix: "report.",
                dry_run,
            };
            take(db, by, claimed, &report)
        })
        .await?;
    Ok(web::Json(taken))
}
