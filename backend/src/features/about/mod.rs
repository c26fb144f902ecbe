//! What anybody may know of an installation before logging in.

use actix_web::{get, web};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::auth::Role;
use crate::error::Error;
use crate::state::State;

/// The password of every sample account.
pub const SAMPLE_PASSWORD: &str = "Xem thử MTCL 2026";

/// The sample accounts of a demonstration, one per role: user name, what the person is called, role, code of the unit.
pub const SAMPLE_ACCOUNTS: &[(&str, &str, Role, &str)] = &[
    ("giamdoc", "Giám đốc Sở", Role::Director, "lanh-dao"),
    ("thukyiso", "Thư ký ISO", Role::IsoSecretary, "phong-tchc"),
    (
        "truongphong",
        "Trưởng phòng Nghiệp vụ Y",
        Role::DepartmentHead,
        "phong-nvy",
    ),
    (
        "chuyenvien",
        "Chuyên viên Nghiệp vụ Dược",
        Role::Staff,
        "phong-nvd",
    ),
    (
        "motcua",
        "Công chức một cửa",
        Role::OneStopOfficer,
        "mot-cua",
    ),
    ("vanthu", "Văn thư", Role::Clerk, "van-thu"),
    ("danhgia", "Đánh giá viên", Role::Auditor, "syt"),
    (
        "quantri",
        "Quản trị hệ thống",
        Role::Administrator,
        "phong-tchc",
    ),
];

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config.service(get_about);
}

/// An installation.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AboutOut {
    /// Version of MTCL.
    #[schema(example = "0.1.0")]
    version: &'static str,
    /// Whether the data is made up: every page says so.
    demo: bool,
    /// The sample accounts of a demonstration, to log in with; empty otherwise.
    sample_accounts: Vec<SampleAccount>,
    /// Which files are taken as evidence.
    files: FileLimits,
}

/// Which files are taken as evidence, to be said before one is sent.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FileLimits {
    /// Bytes a file may have.
    #[schema(example = 20_971_520)]
    largest_bytes: u64,
    /// Media types that are taken.
    #[schema(example = json!(["image/jpeg", "application/pdf"]))]
    media_types: Vec<String>,
}

/// An account of a demonstration.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SampleAccount {
    /// User name.
    #[schema(example = "giamdoc")]
    username: &'static str,
    /// What the person is called.
    #[schema(example = "Giám đốc Sở")]
    name: &'static str,
    /// What the person is.
    role: Role,
    /// The password, the same for all.
    #[schema(example = "Xem thử MTCL 2026")]
    password: &'static str,
}

/// Read what this installation is
#[utoipa::path(
    tag = "auth",
    operation_id = "get_about",
    responses((status = 200, description = "The installation", body = AboutOut)),
    security(),
)]
#[get("/about")]
async fn get_about(state: web::Data<State>) -> Result<web::Json<AboutOut>, Error> {
    let demo = state.settings.demo;
    let accounts = if demo { SAMPLE_ACCOUNTS } else { &[] };
    let sample_accounts = accounts
        .iter()
        .map(|(username, name, role, _)| SampleAccount {
            username,
            name,
            role: *role,
            password: SAMPLE_PASSWORD,
        })
        .collect();
    Ok(web::Json(AboutOut {
        version: env!("CARGO_PKG_VERSION"),
        demo,
        sample_accounts,
        files: FileLimits {
            largest_bytes: state.files.largest,
            media_types: state.files.types.to_vec(),
        },
    }))
}
