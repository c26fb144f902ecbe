//! The envelope around every answer: request id, time limit, panics and refusals as problem+json,
//! security headers, one log line and the metrics.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::Method;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse, ResponseError, web};
use futures_util::FutureExt;

use super::RequestContext;
use super::address::sender;
use crate::error::{Code, Error, Language, Problem, Refusal};
use crate::metrics::Metrics;

/// What the envelope is set to.
#[derive(Clone, Debug)]
pub struct EnvelopeSettings {
    /// A request that takes longer is answered with `timeout`.
    pub time_limit: Duration,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
}

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Sent with every answer. The application needs no script, style or font from elsewhere; Mantine writes
/// inline styles, hence that one exception. The documentation page carries its own policy.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
     object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The middleware; mount it outermost with `actix_web::middleware::from_fn`.
///
/// # Errors
/// Never: whatever fails becomes an answer.
pub async fn envelope<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let started = Instant::now();
    let settings = request
        .app_data::<web::Data<EnvelopeSettings>>()
        .map(|data| Arc::clone(data))
        .ok_or_else(|| Error::internal("the envelope has no settings"))?;
    let metrics = request
        .app_data::<web::Data<Metrics>>()
        .map(|data| Arc::clone(data));
    let context = RequestContext {
        request_id: request_id(&request),
        language: Language::from_header(text_header(&request, header::ACCEPT_LANGUAGE)),
        address: sender(
            request.peer_addr().map(|peer| peer.ip()),
            request.headers(),
            &settings.trusted_proxies,
        ),
    };
    request.extensions_mut().insert(context.clone());
    let method = request.method().clone();
    let path = request.path().to_owned();

    let work = AssertUnwindSafe(next.call(request)).catch_unwind();
    let refused = match tokio::time::timeout(settings.time_limit, work).await {
        Ok(Ok(Ok(response))) => {
            let mut response = refuse_in_our_form(response, &context);
            seal(response.headers_mut(), &context);
            let route = response.request().match_pattern();
            let answered = Answered {
                method,
                path,
                route,
                status: response.status(),
                started,
            };
            answered.note(&context, metrics.as_deref());
            return Ok(response);
        }
        Ok(Ok(Err(error))) => error.error_response(),
        Ok(Err(panic)) => {
            Error::internal(format!("panic: {}", panic_text(panic.as_ref()))).error_response()
        }
        Err(_elapsed) => Error::from(Code::Timeout).error_response(),
    };
    // The request is gone with the service that took it, so this answer leaves as an error that is already written.
    let mut answer = write_refusal(&refused, &context);
    seal(answer.headers_mut(), &context);
    let answered = Answered {
        method,
        path,
        route: None,
        status: answer.status(),
        started,
    };
    answered.note(&context, metrics.as_deref());
    Err(InternalError::from_response("refused", answer).into())
}

/// One line in the log and one count for each answer.
struct Answered {
    method: Method,
    path: String,
    route: Option<String>,
    status: StatusCode,
    started: Instant,
}

impl Answered {
    fn note(self, context: &RequestContext, metrics: Option<&Metrics>) {
        let Self {
            method,
            path,
            route,
            status,
            started,
        } = self;
        let elapsed = started.elapsed();
        if let Some(metrics) = metrics {
            metrics.observe(
                &method,
                route.as_deref().unwrap_or("unmatched"),
                status,
                elapsed,
            );
        }
        log::info!(
            "{method} {path} {status} {millis:.1}ms id={id}",
            status = status.as_u16(),
            millis = elapsed.as_secs_f64() * 1000.0,
            id = context.request_id,
        );
    }
}

fn text_header(request: &ServiceRequest, name: HeaderName) -> Option<&str> {
    request
        .headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
}

fn request_id(request: &ServiceRequest) -> String {
    text_header(request, REQUEST_ID)
        .filter(|id| {
            (8..=64).contains(&id.len())
                && id
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        })
        .map_or_else(|| uuid::Uuid::now_v7().to_string(), str::to_owned)
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without words")
}

/// Writes the problem body where the answer is a refusal: ours, or one of actix's own.
fn refuse_in_our_form<B: MessageBody>(
    response: ServiceResponse<B>,
    context: &RequestContext,
) -> ServiceResponse<EitherBody<B, BoxBody>> {
    if refusal_of(response.response()).is_none() {
        return response.map_into_left_body();
    }
    let answer = write_refusal(response.response(), context);
    let (request, _) = response.into_parts();
    ServiceResponse::new(request, answer).map_into_right_body()
}

fn refusal_of<B>(response: &HttpResponse<B>) -> Option<Refusal> {
    let ours = response.extensions().get::<Refusal>().cloned();
    ours.or_else(|| foreign_refusal(response))
}

fn write_refusal<B>(refused: &HttpResponse<B>, context: &RequestContext) -> HttpResponse {
    let Refusal {
        code,
        fields,
        detail,
        cause,
    } = refusal_of(refused).unwrap_or_default();
    if let Some(cause) = &cause {
        log::error!("{} id={} cause: {cause}", code.as_str(), context.request_id);
    }
    let problem = Problem::new(
        code,
        &fields,
        detail,
        context.language,
        context.request_id.clone(),
    );
    let mut answer = HttpResponse::build(code.status());
    for name in [header::RETRY_AFTER, header::ALLOW, header::SET_COOKIE] {
        for value in refused.headers().get_all(&name) {
            answer.append_header((name.clone(), value.clone()));
        }
    }
    if code.status() == StatusCode::UNAUTHORIZED {
        answer.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
    }
    answer
        .content_type("application/problem+json")
        .insert_header((header::CONTENT_LANGUAGE, context.language.tag()))
        .body(serde_json::to_string(&problem).unwrap_or_default())
}

/// A refusal that actix made: it has a status and no JSON body.
fn foreign_refusal<B>(response: &HttpResponse<B>) -> Option<Refusal> {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return None;
    }
    let written_by_us = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/"));
    if written_by_us {
        return None;
    }
    let code = match status {
        StatusCode::NOT_FOUND => Code::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
        StatusCode::NOT_ACCEPTABLE => Code::NotAcceptable,
        StatusCode::PAYLOAD_TOO_LARGE => Code::PayloadTooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::UnsupportedMediaType,
        StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => Code::Timeout,
        StatusCode::SERVICE_UNAVAILABLE => Code::Unavailable,
        other if other.is_client_error() => Code::BadRequest,
        _ => Code::Internal,
    };
    Some(Refusal {
        code,
        ..Refusal::default()
    })
}

fn seal(headers: &mut HeaderMap, context: &RequestContext) {
    if let Ok(id) = HeaderValue::from_str(&context.request_id) {
        headers.insert(REQUEST_ID, id);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::PERMISSIONS_POLICY,
            "camera=(), geolocation=(), microphone=()",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CONTENT_SECURITY_POLICY),
        );
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

#[cfg(test)]
mod tests;
