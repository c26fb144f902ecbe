//! Accounts and sessions over the API, split by what one does: coming and going, oneself, everybody.

mod me;
mod sessions;
mod users;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(sessions::log_in)
        .service(sessions::refresh)
        .service(sessions::log_out)
        .service(sessions::set_up)
        .service(me::log_out_everywhere)
        .service(me::change_password)
        .service(me::get_me)
        .service(users::list_users)
        .service(users::create_user)
        .service(users::get_user)
        .service(users::update_user)
        .service(users::reset_password);
}
