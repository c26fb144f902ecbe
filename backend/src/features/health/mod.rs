//! For the machines that run us: is the process there, is it ready, what does it count.

use actix_web::{HttpResponse, get, web};

use crate::error::Error;
use crate::state::State;

/// Mounts the three paths at the root, outside the contract.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(healthz).service(readyz).service(metrics);
}

#[get("/healthz")]
async fn healthz() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ok\n")
}

#[get("/readyz")]
async fn readyz(state: web::Data<State>) -> Result<HttpResponse, Error> {
    state.db.ready().await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("ready\n"))
}

#[get("/metrics")]
async fn metrics(state: web::Data<State>) -> Result<HttpResponse, Error> {
    Ok(HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4; charset=utf-8")
        .body(state.metrics.render()?))
}
