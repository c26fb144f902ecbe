//! `POST /feeds/{code}/…`: dossiers in the formats that other systems speak, and the log-in of one of them.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::adapters::dvcqg;
use super::judging::{Bench, Taken};
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Permission};
use crate::error::{Code, Error, Language};
use crate::features::clients;
use crate::features::feeds::{
    Adapter, BatchBody, Counts, IdempotencyKey, Outcome, PushOut, PushQuery, PushStatus, Pushed,
    RefusedOut, answer_push_in, open_feed,
};
use crate::features::units;
use crate::http::{Json, Query, RequestContext};
use crate::ids::PushId;
use crate::state::State;

/// A message of the national portal's form. Fields that are not named here are passed over; those of persons
/// (`ChuHoSo`, `SoGiayToChuHoSo`, `Email`, `SoDienThoai`, `NguoiXuLy`…) are kept nowhere.
#[derive(Debug, Deserialize, ToSchema)]
#[allow(
    dead_code,
    reason = "documents the body; the adapter reads it row by row"
)]
pub(super) struct DvcqgMessage {
    /// What the log-in gave; not needed when the header `Authorization` holds a token.
    #[schema(example = "")]
    session: Option<String>,
    /// The sender's code of its office, which stands for the unit where a row names none.
    #[schema(example = "000.00.16.H29")]
    madonvi: Option<String>,
    /// `DongBoHoSoMC`: how dossiers stand; `CapNhatTienDoHoSoMC`: what was done on them.
    #[schema(example = "DongBoHoSoMC")]
    service: String,
    /// `True` or `False`. Taken and not asked: whether a dossier is known is seen by its code.
    #[serde(rename = "isUpdating")]
    #[schema(example = "False")]
    is_updating: Option<String>,
    /// At most 10,000 rows.
    #[schema(max_items = 10_000)]
    data: Vec<DvcqgRow>,
}

/// A row: the first fields are those of `DongBoHoSoMC`, the last of `CapNhatTienDoHoSoMC`. Every value is text, times are
/// `yyyyMMddHHmmss` in Vietnam, what is missing is an empty text.
#[derive(Debug, Deserialize, ToSchema)]
#[allow(
    dead_code,
    non_snake_case,
    reason = "documents the body in the portal's own names"
)]
pub(super) struct DvcqgRow {
    /// Mã hồ sơ, by which the dossier is known.
    #[schema(example = "H29.16-260424-0001")]
    MaHoSo: String,
    /// Mã TTHC.
    #[schema(example = "1.002835")]
    MaTTHC: Option<String>,
    /// Name of the procedure.
    #[schema(example = "Cấp giấy phép hoạt động")]
    TenTTHC: Option<String>,
    /// Code of the field.
    #[schema(example = "G17-YT01")]
    MaLinhVuc: Option<String>,
    /// 1 trực tiếp, 2 trực tuyến, 3 bưu chính công ích; empty is 1.
    #[schema(example = "2")]
    KenhThucHien: Option<String>,
    /// 4 toàn trình, 3 một phần, 2 or 1 cung cấp thông tin; mostly left out, so that the feed's map says it.
    #[schema(example = "4")]
    MucDo: Option<String>,
    /// When it was handed in.
    #[schema(example = "20260423213000")]
    NgayNopHoSo: Option<String>,
    /// When it was accepted.
    #[schema(example = "20260424090000")]
    NgayTiepNhan: Option<String>,
    /// When the result is promised.
    #[schema(example = "20260504170000")]
    NgayHenTra: Option<String>,
    /// When the work was over.
    #[schema(example = "20260504101500")]
    NgayKetThucXuLy: Option<String>,
    /// When the result was handed over.
    #[schema(example = "")]
    NgayTra: Option<String>,
    /// When it was refused.
    #[schema(example = "")]
    NgayTuChoi: Option<String>,
    /// Where it stands: 1 to 10 of the portal, or a code of the feed's map.
    #[schema(example = "9")]
    TrangThaiHoSo: Option<String>,
    /// Name of the unit that works on it.
    #[schema(example = "Phòng Nghiệp vụ Y")]
    DonViXuLy: Option<String>,
    /// What was asked of the citizen and when it came.
    DanhSachHoSoBoSung: Option<Vec<DvcqgSupplement>>,
    /// When the step was done.
    #[schema(example = "20260425103000")]
    ThoiDiemXuLy: Option<String>,
    /// The position of who did it; the person's name is not kept.
    #[schema(example = "Chuyên viên")]
    ChucDanh: Option<String>,
    /// The unit that did it.
    #[schema(example = "Phòng Nghiệp vụ Y")]
    PhongBanXuLy: Option<String>,
    /// What was done.
    #[schema(example = "Thẩm định hồ sơ")]
    NoiDungXuLy: Option<String>,
    /// How the dossier stood after it.
    #[schema(example = "4")]
    TrangThai: Option<String>,
    /// When the step was begun.
    #[schema(example = "20260424140000")]
    NgayBatDau: Option<String>,
    /// By when it should have been done.
    #[schema(example = "20260428170000")]
    NgayKetThucTheoQuyDinh: Option<String>,
}

/// A request for more papers.
#[derive(Debug, Deserialize, ToSchema)]
#[allow(
    dead_code,
    non_snake_case,
    reason = "documents the body in the portal's own names"
)]
pub(super) struct DvcqgSupplement {
    /// When it was asked for.
    #[schema(example = "20260426090000")]
    NgayBoSung: Option<String>,
    /// When it came.
    #[schema(example = "20260428090000")]
    NgayTiepNhanBoSung: Option<String>,
    /// The new promised time.
    #[schema(example = "20260506170000")]
    NgayHenTraMoi: Option<String>,
}

/// The answer in the form that senders to the portal expect, with ours beside it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DvcqgAnswer {
    /// `00`: every row went in; `01`: some were refused; `02`: all were.
    #[schema(example = "00")]
    error_code: &'static str,
    /// The same in words; names the refused rows, the first of them when there are many.
    #[schema(example = "Đã nhận 1 dòng.")]
    message: String,
    /// The push; null on a dry run, which leaves no trace.
    id: Option<PushId>,
    /// How it ended.
    status: PushStatus,
    /// What became of the rows.
    counts: Counts,
    /// Each refused row. They are kept until a good row with the same key comes.
    rejected: Vec<RefusedOut>,
}

/// How many refused rows the message names.
const NAMED: usize = 20;

impl DvcqgAnswer {
    fn new(outcome: Outcome, language: Language) -> Self {
        let known_by = |natural_key: &Option<String>| {
            let key = natural_key.as_deref()?;
            key.split('\t').nth(1).map(str::to_owned)
        };
        let names: Vec<Option<String>> = outcome
            .refused
            .iter()
            .map(|row| known_by(&row.natural_key))
            .collect();
        let PushOut {
            id,
            status,
            counts,
            rejected,
        } = PushOut::new(outcome, language);
        let taken = counts.created + counts.updated + counts.unchanged + counts.stale;
        let mut message = match language {
            Language::Vietnamese => format!("Đã nhận {taken} dòng."),
            Language::English => format!("{taken} rows taken."),
        };
        if counts.rejected > 0 {
            message += &match language {
                Language::Vietnamese => format!(" Từ chối {} dòng:", counts.rejected),
                Language::English => format!(" {} rows refused:", counts.rejected),
            };
            for (row, name) in rejected.iter().zip(&names).take(NAMED) {
                let place = || format!("data[{}]", row.index);
                message += &format!(
                    " {} ({}: {})",
                    name.clone().unwrap_or_else(place),
                    row.field.as_deref().unwrap_or("data"),
                    row.message
                );
            }
            if rejected.len() > NAMED {
                message += " …";
            }
        }
        Self {
            error_code: match status {
                PushStatus::Success => "00",
                PushStatus::Partial => "01",
                PushStatus::Rejected => "02",
            },
            message,
            id,
            status,
            counts,
            rejected,
        }
    }
}

/// Id and secret of an API client, in the portal's words.
#[derive(Deserialize, ToSchema)]
#[schema(example = json!({ "username": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10", "password": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf" }))]
pub(super) struct DvcqgLogin {
    /// The client's id.
    username: String,
    /// Its secret.
    password: String,
}

/// What the log-in gives.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DvcqgSession {
    /// For the field `session` of messages, for 15 minutes.
    #[schema(example = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl")]
    session: String,
    /// Always 0: a refused log-in is answered with its HTTP status.
    #[schema(example = 0)]
    error_code: i32,
}

/// Log in as the national portal's senders do
///
/// Takes the id and the secret of an API client with the scope `dossiers:write` as `username` and `password`. The session
/// is a short-lived access token that is good for pushing dossiers and for nothing else.
#[utoipa::path(
    tag = "feeds",
    operation_id = "log_in_dvcqg",
    params(("code" = String, Path, description = "The feed", example = "motcua-dvcqg")),
    request_body = DvcqgLogin,
    responses(
        (status = 200, description = "The session", body = DvcqgSession),
        (status = 401, description = "Id and secret do not fit together, or the client may no longer log in"),
        (status = 403, description = "The client may not push dossiers, or not through this feed"),
    ),
    security(()),
)]
#[post("/feeds/{code}/dvcqg/login")]
pub(super) async fn log_in_dvcqg(
    context: RequestContext,
    state: web::Data<State>,
    code: web::Path<String>,
    body: Json<DvcqgLogin>,
) -> Result<HttpResponse, Error> {
    let DvcqgLogin { username, password } = body.into_inner();
    let session = clients::log_in(
        &state,
        &context,
        username.clone(),
        password,
        Permission::DossiersWrite,
    )
    .await?;
    let client = uuid::Uuid::try_parse(&username).map(|id| id.to_string());
    let actor = crate::auth::Actor {
        kind: crate::auth::ActorKind::Client,
        id: client.unwrap_or_default(),
        name: String::new(),
        request_id: context.request_id.clone(),
    };
    // Whoever could not send later should learn it now.
    state
        .db
        .read(move |db| open_feed(db, &code, Adapter::Dvcqg, &actor))
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(DvcqgSession {
            session,
            error_code: 0,
        }))
}

/// Push dossiers or their steps as the national portal takes them
///
/// For one-stop systems that send `DongBoHoSoMC` and `CapNhatTienDoHoSoMC`: the same body, another address. Log in with
/// the header `Authorization`, or with `session` as `…/dvcqg/login` gives it. What the feed's maps do not know is refused,
/// kept and can be tried again once they do. The message has no time of change: the newest day on which something happened
/// to a dossier stands for it, so a message that is older than what is known never wins.
#[utoipa::path(
    tag = "feeds",
    operation_id = "push_dvcqg",
    params(
        ("code" = String, Path, description = "The feed", example = "motcua-dvcqg"),
        PushQuery,
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 100, description = "The same key and body within a day is done once and answered twice"),
    ),
    request_body = DvcqgMessage,
    responses((status = 200, description = "What became of the rows", body = DvcqgAnswer)),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/feeds/{code}/dvcqg")]
pub(super) async fn push_dvcqg(
    allowed: Result<Allowed<may::DossiersWrite>, Error>,
    request: HttpRequest,
    state: web::Data<State>,
    context: RequestContext,
    code: web::Path<String>,
    (query, key): (Query<PushQuery>, IdempotencyKey),
    body: BatchBody,
) -> Result<HttpResponse, Error> {
    let caller = match allowed {
        Ok(allowed) => allowed.caller,
        Err(refusal) if refusal.code() == Code::Unauthenticated => {
            let session = dvcqg::session(&body.bytes).ok_or(refusal)?;
            Allowed::<may::DossiersWrite>::by_token(&request, &session)
                .await?
                .caller
        }
        Err(refusal) => return Err(refusal),
    };
    let message = Message {
        code: code.into_inner(),
        adapter: Adapter::Dvcqg,
        query: query.into_inner(),
        key,
        body,
    };
    take_in(&state, &context, &caller, message, |outcome, language| {
        serde_json::to_string(&DvcqgAnswer::new(outcome, language))
    })
    .await
}

/// A page of iGate's dossier search. Fields that are not named here are passed over; those of persons (`applicant`,
/// `accepter`, `assignee`…) are kept nowhere.
#[derive(Debug, Deserialize, ToSchema)]
#[allow(
    dead_code,
    reason = "documents the body; the adapter reads it row by row"
)]
pub(super) struct IgatePage {
    /// At most 10,000 dossiers, as the search gives them.
    #[schema(max_items = 10_000, value_type = Vec<Object>, example = json!([{
        "code": "H29.16-250410-0001", "nationCode": "H29.16-250410-0001",
        "procedure": { "code": "1.002835", "translate": [{ "languageId": 228, "name": "Cấp giấy phép hoạt động" }] },
        "dossierStatus": { "id": 2, "name": "Đang xử lý" }, "agency": { "code": "000.00.16.H29", "name": "Sở Y tế" },
        "acceptedDate": "2025-04-10T09:00:00.000+0700", "appointmentDate": "2025-05-10T17:00:00.000+0700"
    }]))]
    content: Vec<serde_json::Value>,
}

/// Push a page of iGate's dossier search
///
/// Give on what `GET /pa/dossier/search` answered. States are read by the feed's map of their numbers or names, then by
/// the portal's Vietnamese names. The newest day on which something happened to a dossier stands for its time of change.
#[utoipa::path(
    tag = "feeds",
    operation_id = "push_igate",
    params(
        ("code" = String, Path, description = "The feed", example = "igate-tinh"),
        PushQuery,
        ("Idempotency-Key" = Option<String>, Header, min_length = 1, max_length = 100, description = "The same key and body within a day is done once and answered twice"),
    ),
    request_body = IgatePage,
    responses((status = 200, description = "What became of the rows", body = PushOut)),
    security(("token" = ["dossiers:write"]), ("client" = ["dossiers:write"])),
)]
#[post("/feeds/{code}/igate")]
pub(super) async fn push_igate(
    allowed: Allowed<may::DossiersWrite>,
    state: web::Data<State>,
    context: RequestContext,
    code: web::Path<String>,
    query: Query<PushQuery>,
    key: IdempotencyKey,
    body: BatchBody,
) -> Result<HttpResponse, Error> {
    let message = Message {
        code: code.into_inner(),
        adapter: Adapter::Igate,
        query: query.into_inner(),
        key,
        body,
    };
    take_in(
        &state,
        &context,
        &allowed.caller,
        message,
        |outcome, language| serde_json::to_string(&PushOut::new(outcome, language)),
    )
    .await
}

struct Message {
    code: String,
    adapter: Adapter,
    query: PushQuery,
    key: IdempotencyKey,
    body: BatchBody,
}

async fn take_in(
    state: &State,
    context: &RequestContext,
    caller: &Caller,
    message: Message,
    write: impl FnOnce(Outcome, Language) -> serde_json::Result<String> + Send + 'static,
) -> Result<HttpResponse, Error> {
    let Message {
        code,
        adapter,
        query,
        key,
        body,
    } = message;
    // Senders name the type with more or less care; what is no JSON is told so by the reader.
    if !matches!(
        body.media_type.as_str(),
        "application/json" | "text/json" | ""
    ) {
        return Err(Code::UnsupportedMediaType.into());
    }
    let (actor, reach, now) = (caller.actor(), caller.reach(), state.clock.now());
    let manner = query.into();
    let pushed = Pushed {
        source_kind: "dossiers",
        actor: actor.clone(),
        at: now,
        key,
        manner,
        body,
    };
    let sender = actor.clone();
    answer_push_in(
        state,
        context,
        pushed,
        format!("feed {code}"),
        move |db, body| {
            let (directory, feed) = db.read_here(|db| {
                let feed = open_feed(db, &code, adapter, &sender)?;
                Ok((units::directory(db)?, feed))
            })?;
            let bench = Bench {
                directory: &directory,
                reach: &reach,
                now,
                feed: Some(&feed),
            };
            let batch = bench.message(adapter, body)?;
            Ok(Taken {
                batch,
                directory,
                feed: Some(feed),
            })
        },
        move |db, taken| taken.take(db, &actor, now, manner, adapter),
        write,
    )
    .await
}
