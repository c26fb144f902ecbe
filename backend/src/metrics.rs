//! What Prometheus reads at `/metrics`: requests by route, method and status, and how long they took.

use std::time::Duration;

use actix_web::http::{Method, StatusCode};
use prometheus::{
    Encoder, HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry, TextEncoder,
};

use crate::error::Error;

/// The process's counters.
#[derive(Clone)]
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    rows: IntCounterVec,
}

impl Metrics {
    /// Fresh counters, all zero.
    ///
    /// # Errors
    /// When a name is registered twice, which a test would show.
    pub fn new() -> Result<Self, Error> {
        let requests = IntCounterVec::new(
            Opts::new("mtcl_http_requests_total", "Requests answered"),
            &["method", "route", "status"],
        );
        let seconds = HistogramVec::new(
            HistogramOpts::new(
                "mtcl_http_request_seconds",
                "Time from the first byte to the answer",
            ),
            &["route"],
        );
        let rows = IntCounterVec::new(
            Opts::new(
                "mtcl_source_rows_total",
                "Source rows pushed, by what became of them",
            ),
            &["source", "outcome"],
        );
        let (requests, seconds, rows) = (
            requests.map_err(Error::internal)?,
            seconds.map_err(Error::internal)?,
            rows.map_err(Error::internal)?,
        );
        let registry = Registry::new();
        for collector in [
            Box::new(requests.clone()) as Box<dyn prometheus::core::Collector>,
            Box::new(seconds.clone()),
            Box::new(rows.clone()),
        ] {
            registry.register(collector).map_err(Error::internal)?;
        }
        Ok(Self {
            registry,
            requests,
            seconds,
            rows,
        })
    }

    /// Counts one answered request.
    pub fn observe(&self, method: &Method, route: &str, status: StatusCode, elapsed: Duration) {
        self.requests
            .with_label_values(&[method.as_str(), route, status.as_str()])
            .inc();
        self.seconds
            .with_label_values(&[route])
            .observe(elapsed.as_secs_f64());
    }

    /// Counts what became of pushed rows.
    pub fn count_rows(&self, source: &str, outcome: &str, rows: u64) {
        self.rows.with_label_values(&[source, outcome]).inc_by(rows);
    }

    /// The counters in Prometheus's text form.
    ///
    /// # Errors
    /// When a counter cannot be written, which does not happen with valid names.
    pub fn render(&self) -> Result<String, Error> {
        let mut text = Vec::new();
        TextEncoder::new()
            .encode(&self.registry.gather(), &mut text)
            .map_err(Error::internal)?;
        String::from_utf8(text).map_err(Error::internal)
    }
}
