//! Builds the actix app and the contract from one list, so that nothing is served that is not documented.

mod contract;
mod docs;
mod unmatched;
mod web;

use std::future::ready;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, HttpRequest, HttpServer, web as actix};
use utoipa::openapi::OpenApi;
use utoipa_actix_web::{AppExt, scope};

use self::unmatched::KnownPaths;
use crate::auth;
use crate::error::Error;
use crate::features;
use crate::http::{envelope, input};
use crate::state::State;

/// Where the API lives.
pub const BASE: &str = "/api/v1";

/// Seconds that requests under way get to finish when the process is told to stop.
const SHUTDOWN_SECONDS: u64 = 20;

/// The contract, as `mtcl openapi` prints it and as it is served.
pub fn openapi() -> OpenApi {
    let (_, document) = App::new()
        .into_utoipa_app()
        .openapi(contract::skeleton())
        .service(scope::scope(BASE).configure(features::routes))
        .split_for_parts();
    contract::complete(document)
}

/// A server bound to `address` (port 0 takes a free one) with the addresses it got. It runs once awaited.
///
/// # Errors
/// When the address cannot be had.
pub fn server(
    state: State,
    address: SocketAddr,
    workers: Option<usize>,
) -> Result<(Server, Vec<SocketAddr>), Error> {
    let contract = openapi();
    let known = Arc::new(KnownPaths::of(&contract));
    let document = actix::Bytes::from(contract.to_json().map_err(Error::internal)?);
    let settings = actix::Data::new(envelope::EnvelopeSettings {
        time_limit: state.settings.time_limit,
        trusted_proxies: state.settings.trusted_proxies.clone(),
    });
    let metrics = actix::Data::new(state.metrics.clone());
    let authenticator = actix::Data::new(state.authenticator.clone());
    let state = actix::Data::new(state);
    let mut server = HttpServer::new(move || {
        let (app, _) = App::new()
            .into_utoipa_app()
            .app_data(state.clone())
            .app_data(settings.clone())
            .app_data(metrics.clone())
            .app_data(authenticator.clone())
            .map(|app| app.configure(input::configure))
            // Before the scope, which takes every other path below it.
            .map(|app| app.configure(|config| docs::routes(config, document.clone())))
            .service(scope::scope(BASE).configure(features::routes))
            .split_for_parts();
        let (known, gate) = (known.clone(), known.clone());
        app.configure(features::health::routes)
            .configure(|config| web::routes(config, state.settings.web_dir.as_deref()))
            .default_service(actix::to(move |request: HttpRequest| {
                ready(known.refuse(&request))
            }))
            .wrap(from_fn(auth::identify))
            .wrap(from_fn(move |request, next| {
                unmatched::gate(gate.clone(), request, next)
            }))
            .wrap(Compress::default())
            .wrap(web::cors(&state.settings.cors_origins))
            .wrap(from_fn(envelope::envelope))
    })
    .shutdown_timeout(SHUTDOWN_SECONDS)
    .client_request_timeout(Duration::from_secs(10))
    .keep_alive(Duration::from_secs(75));
    if let Some(workers) = workers {
        server = server.workers(workers);
    }
    let server = server.bind(address).map_err(Error::internal)?;
    let addresses = server.addrs();
    Ok((server.run(), addresses))
}
