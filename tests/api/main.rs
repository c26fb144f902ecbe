//! The API suite: one binary, over real HTTP, on the database that `MTCL_TEST_DATABASE` names.
//!
//! Without it each test has a SQLite file of its own; with a PostgreSQL URL, a database of its own on that server.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

#[allow(dead_code)]
mod support;

mod architecture;
mod audit_log;
mod calendar;
mod clients;
mod codes;
mod docs;
mod dossiers;
mod envelope;
mod evidence;
mod exports;
mod feeds;
mod five_s;
mod indicators;
mod limits;
mod manual_readings;
mod migrations;
mod openapi;
mod plans;
mod quarter_reports;
mod records;
mod register_files;
mod reported_totals;
mod repository;
mod roles;
mod sessions;
mod signed_readings;
mod sites;
mod throttle;
mod units;
mod update_plans;
mod users;
mod webhooks;
