//! The contract as it is served, and a page to read it on. The page's script and styles are our own copy.

use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{HttpResponse, guard};
use utoipa_swagger_ui::{Config, SwaggerUi};

/// Mounts `/api/v1/openapi.json` and `/api/docs`.
pub(super) fn routes(config: &mut web::ServiceConfig, document: Bytes) {
    let serve = move || {
        let document = document.clone();
        async move {
            HttpResponse::Ok()
                .content_type("application/json")
                .insert_header((header::CACHE_CONTROL, "public, max-age=60"))
                .body(document)
        }
    };
    config
        .service(
            web::resource("/api/v1/openapi.json")
                .guard(guard::Get())
                .to(serve),
        )
        .service(web::redirect("/api/docs", "/api/docs/"))
        .service(
            SwaggerUi::new("/api/docs/{_:.*}")
                .config(Config::from("/api/v1/openapi.json").try_it_out_enabled(false)),
        );
}
