//! The two cookies, seen only by `/api/v1/auth` and never by a script.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

use super::{device, sessions};
use crate::config::Settings;

/// Carries the refresh token.
pub(super) const REFRESH: &str = "mtcl_refresh";
/// Says which accounts have logged in on this device.
pub(super) const DEVICE: &str = "mtcl_device";

const PATH: &str = "/api/v1/auth";

fn cookie(name: &'static str, value: String, seconds: i64, settings: &Settings) -> Cookie<'static> {
    Cookie::build(name, value)
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(settings.secure_cookies)
        .max_age(Duration::seconds(seconds))
        .finish()
}

pub(super) fn refresh(token: String, settings: &Settings) -> Cookie<'static> {
    cookie(REFRESH, token, sessions::REFRESH_SECONDS, settings)
}

/// Takes the refresh token out of the browser.
pub(super) fn no_refresh(settings: &Settings) -> Cookie<'static> {
    cookie(REFRESH, String::new(), 0, settings)
}

pub(super) fn device(value: String, settings: &Settings) -> Cookie<'static> {
    cookie(DEVICE, value, device::GOOD_FOR_SECONDS, settings)
}
