//! Measures the server against plain work on the same database, on the machine that it runs on, in one run: every
//! figure but memory and start is a ratio of two things that were measured in turns. Prints; never fails on a figure.
//!
//! `scripts/bench.sh` builds the release binary and runs this on both databases. `MTCL_TEST_DATABASE` names the
//! PostgreSQL server; without it SQLite is measured. `MTCL_BENCH_SCALE` below 1 shrinks the numbers of dossiers, for
//! work on the bench itself; whatever it is, every part is measured.

mod client;
#[allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "the API suite has more use for it"
)]
#[path = "../api/support/database.rs"]
mod database;
mod dvcqg;
mod edxml;
mod ingest;
mod pages;
mod plain;
mod ratio;
mod readings;
mod rows;
mod server;
mod setup;

use mtcl::clock::Clock;
use mtcl::db::DatabaseUrl;
use mtcl::db::types::Day;

use self::database::TestDatabase;
use self::ratio::{Target, line, say};
use self::rows::{Flow, Row};
use self::server::Server;
use self::setup::Prepared;

const INGESTED: f64 = 200_000.0;
const STORED: f64 = 1_000_000.0;
const FEW: f64 = 10_000.0;
/// Half of them in our own form.
const PORTAL: f64 = 160_000.0;
/// Rows of lineage before the page that is deep in it.
const DEEP: f64 = 100_000.0;
/// Fewer measure nothing, and do not fill the rounds of a comparison.
const LEAST: f64 = 500.0;
const STARTS: usize = 5;

fn main() {
    let scale: f64 = std::env::var("MTCL_BENCH_SCALE")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1.0);
    let scaled = |rows: f64| (rows * scale).max(LEAST) as u64;
    let (ingested, stored, few) = (scaled(INGESTED), scaled(STORED), scaled(FEW));

    let now = Clock::system().now();
    let this_year = chrono::Datelike::year(&now.day().date());
    let new_year = |year| Day::from(chrono::NaiveDate::from_ymd_opt(year, 1, 1).expect("a day"));
    // Last year, and from then until yesterday.
    let last_year = (new_year(this_year - 1), new_year(this_year).plus(-1));
    let both_years = (last_year.0, now.day().plus(-1));

    let scratch = tempfile::tempdir().expect("a folder");
    let [main, plain, small] = [(); 3].map(|()| TestDatabase::create());
    let (kind, wanted_of_readings) = match main.url {
        DatabaseUrl::Sqlite(_) => ("SQLite", Target::AtLeast(0.4)),
        DatabaseUrl::Postgresql(_) => ("PostgreSQL", Target::None),
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    say(&format!(
        "{kind}: {ingested} dossiers taken in, {stored} stored; {cores} cores, {:.1} of them busy before this",
        load()
    ));

    edxml::measure();
    let prepared = Prepared::new(&main.url);
    let server = Server::start(&main.url, scratch.path());
    ingest::measure(&server, &prepared, &plain.url, 0..ingested, last_year, now);
    drop(plain);
    ingest::fill(&server, &prepared, ingested..stored, both_years, now);
    let portal = stored + few..stored + few + scaled(PORTAL);
    dvcqg::measure(&server, &prepared, portal.clone(), both_years, now);
    readings::throughput(&server, &prepared.token(), this_year, wanted_of_readings);
    let mut more = Flow::new(portal.end..portal.end + stored, both_years, now);
    readings::beside_ingest(&server, &prepared, this_year, |batches| {
        (0..batches).map(|_| more.take(ingest::BATCH)).collect()
    });
    let again = Row::new(0, last_year.0, now);
    pages::scoreboard(&server, &prepared, this_year - 1, &again);
    pages::lineage(&server, &prepared.token(), this_year - 1, scaled(DEEP));

    let prepared_small = Prepared::new(&small.url);
    let small_server = Server::start(&small.url, scratch.path());
    ingest::fill(
        &small_server,
        &prepared_small,
        stored..stored + few,
        both_years,
        now,
    );
    readings::latency(
        (&server, &prepared.token()),
        (&small_server, &prepared_small.token()),
        this_year,
        &again,
        Target::AtMost(1.3),
    );
    line(
        "peak memory of the server through all of this",
        vec![server.peak_megabytes()],
        " MB",
        Target::Below(200.0),
    );
    server.stop();
    small_server.stop();

    let starts = (0..STARTS).map(|_| {
        let server = Server::start(&main.url, scratch.path());
        let seconds = server.start_seconds;
        server.stop();
        seconds
    });
    line(
        "start until ready",
        starts.collect(),
        " s",
        Target::Below(0.5),
    );
}

/// The average number of busy processes in the last minute.
fn load() -> f64 {
    let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ')
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(f64::NAN)
}
