//! The contract as it is served, and a page to read it on. The page's script and styles are our own copy.

use actix_web::http::header;
use actix_web::middleware::DefaultHeaders;
use actix_web::web::{self, Bytes};
use actix_web::{HttpResponse, guard};
use utoipa_swagger_ui::{Config, SwaggerUi};

/// Nothing from elsewhere and nothing inline; the page's own sheet draws its icons as `data:` images.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The library's own page calls itself after the library.
const PAGE: &str = include_str!("docs.html");

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
    let page = || async {
        HttpResponse::Ok()
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "no-cache"))
            .body(PAGE)
    };
    // The validator would be asked at its authors' site.
    let swagger = Config::from("/api/v1/openapi.json")
        .try_it_out_enabled(false)
        .use_base_layout()
        .validator_url("none");
    config
        .service(
            web::resource("/api/v1/openapi.json")
                .guard(guard::Get())
                .to(serve),
        )
        .service(web::redirect("/api/docs", "/api/docs/"))
        .service(
            web::scope("/api/docs")
                .wrap(
                    DefaultHeaders::new()
                        .add((header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY))
                        .add((header::CACHE_CONTROL, "public, max-age=3600")),
                )
                .route("/", web::get().to(page))
                .service(SwaggerUi::new("/{_:.*}").config(swagger)),
        );
}
