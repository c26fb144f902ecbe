//! A year's reading of one indicator, against `/healthz` and against a server with a hundredth of the dossiers.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::client::{Connection, Fan, get, median_latency, post};
use super::ingest::{self, BATCH_PATH};
use super::ratio::{self, Target, line, say};
use super::rows::{self, Row};
use super::server::{Server, own_cpu_seconds};
use super::setup::Prepared;

const THREADS: usize = 2;
const ROUNDS: usize = 8;
const SLICE: Duration = Duration::from_secs(1);
/// Batches made for a slice before it is known how many it takes.
const FIRST_BATCHES: usize = 32;
const LATENCY_ROUNDS: usize = 12;
const LATENCY_SLICE: Duration = Duration::from_millis(400);

fn path(year: i32) -> String {
    format!("/api/v1/indicators/dossier-on-time/readings?period={year}")
}

/// What a kind of request cost over all its slices.
#[derive(Default)]
struct Cost {
    answers: f64,
    seconds: f64,
    server: f64,
    client: f64,
}

impl Cost {
    /// One slice; gives the answers a second.
    fn slice(&mut self, server: &Server, fan: &mut Fan, request: &[u8]) -> f64 {
        let before = (server.cpu_seconds(), own_cpu_seconds());
        let (answers, seconds) = fan.run(request, SLICE);
        self.server += server.cpu_seconds() - before.0;
        self.client += own_cpu_seconds() - before.1;
        self.answers += answers as f64;
        self.seconds += seconds;
        answers as f64 / seconds
    }

    fn say(&self, what: &str) {
        say(&format!(
            "      {what}: {:.0} a second; processor time for each: server {:.0} µs, client {:.0} µs",
            self.answers / self.seconds,
            self.server / self.answers * 1e6,
            self.client / self.answers * 1e6,
        ));
    }
}

/// Requests a second of a past year and of the current one, as parts of those of `/healthz`.
pub(crate) fn throughput(server: &Server, token: &str, this_year: i32, target: Target) {
    let healthz = get("/healthz", token);
    let years = [this_year - 1, this_year];
    let mut fan = Fan::open(server.address, THREADS);
    let mut wider = Fan::open(server.address, 2 * THREADS);
    let mut base = Cost::default();
    let mut wider_ratios = Vec::new();
    let mut costs = [Cost::default(), Cost::default()];
    let mut ratios = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for ((year, cost), ratios) in years.iter().zip(&mut costs).zip(&mut ratios) {
            let ours = cost.slice(server, &mut fan, &get(&path(*year), token));
            ratios.push(ours / base.slice(server, &mut fan, &healthz));
        }
        let (answers, seconds) = wider.run(&healthz, SLICE);
        let narrow = base.slice(server, &mut fan, &healthz);
        wider_ratios.push(answers as f64 / seconds / narrow);
    }
    for (year, ratios) in years.iter().zip(ratios) {
        line(
            &format!("readings of {year} / healthz, requests a second"),
            ratios,
            "",
            target,
        );
    }
    base.say("healthz");
    say(&format!(
        "      not the client's limit: twice its threads and connections ask healthz {:.2} times as often",
        ratio::median(&mut wider_ratios)
    ));
    for (year, cost) in years.iter().zip(&costs) {
        cost.say(&format!("readings of {year}"));
        let part = (base.server / base.answers) / (cost.server / cost.answers);
        say(&format!(
            "      in the server's processor time alone, with no client at all: {part:.2}"
        ));
    }
}

/// Answers a second while another program pushes batches without a pause, as a part of those in quiet. `more` makes
/// batches; it does so before they are needed, as the other program does on a machine of its own.
pub(crate) fn beside_ingest(
    server: &Server,
    prepared: &Prepared,
    this_year: i32,
    mut more: impl FnMut(usize) -> Vec<Vec<Row>>,
) {
    let token = prepared.token();
    let request = get(&path(this_year - 1), &token);
    let write = |rows: &Vec<Row>| post(BATCH_PATH, &token, &rows::batch(rows));
    let mut fan = Fan::open(server.address, 1);
    let mut connection = Connection::open(server.address).expect("the server takes connections");
    let mut ratios = Vec::new();
    let mut pushed = 0;
    let mut ahead = FIRST_BATCHES;
    while ratios.len() < ROUNDS {
        let batches: Vec<Vec<u8>> = more(ahead).iter().map(write).collect();
        let (answers, seconds) = fan.run(&request, SLICE);
        let quiet = answers as f64 / seconds;
        let over = AtomicBool::new(false);
        let (busy, taken) = std::thread::scope(|scope| {
            let pushing = scope.spawn(|| {
                let mut taken = 0;
                for batch in &batches {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    connection.call(batch);
                    taken += 1;
                }
                taken
            });
            let (answers, seconds) = fan.run(&request, SLICE);
            over.store(true, Ordering::Relaxed);
            (answers as f64 / seconds, pushing.join().expect("no panic"))
        });
        pushed += taken * ingest::BATCH;
        if taken < batches.len() {
            ratios.push(busy / quiet);
        } else {
            // The batches were over before the slice was: this was no running ingest.
            ahead *= 2;
        }
    }
    line(
        "readings under a running ingest / in quiet, a second",
        ratios,
        "",
        Target::AtLeast(0.5),
    );
    say(&format!(
        "      {pushed} dossiers went in meanwhile, in batches of {}",
        ingest::BATCH
    ));
}

/// The median time of a reading, as a multiple of that on a server with few dossiers: of one that the server may remember,
/// and of the first one after a push, which it must read from the database.
pub(crate) fn latency(
    many: (&Server, &str),
    few: (&Server, &str),
    this_year: i32,
    pushed: &Row,
    target: Target,
) {
    let sides = [many, few];
    // As many connections and threads on the one as on the other, whatever was asked of them before.
    for (server, token) in sides {
        Fan::open(server.address, THREADS).run(&get(&path(this_year), token), SLICE);
    }
    for year in [this_year - 1, this_year] {
        for after_a_push in [false, true] {
            let mut sides = sides.map(|(server, token)| {
                let connection =
                    Connection::open(server.address).expect("the server takes connections");
                let pushed = rows::batch(std::slice::from_ref(pushed));
                let push = after_a_push.then(|| post("/api/v1/dossiers/batch", token, &pushed));
                (connection, push, get(&path(year), token), Vec::new())
            });
            let mut ratios = Vec::new();
            for _ in 0..LATENCY_ROUNDS {
                let [many, few] = sides
                    .each_mut()
                    .map(|(connection, push, request, medians)| {
                        let median =
                            median_latency(connection, push.as_deref(), request, LATENCY_SLICE);
                        medians.push(median);
                        median
                    });
                ratios.push(many / few);
            }
            let when = if after_a_push { " after a push" } else { "" };
            line(
                &format!("median time of readings of {year}{when}, many / few"),
                ratios,
                "",
                target,
            );
            let [many, few] = sides.map(|(_, _, _, mut medians)| ratio::median(&mut medians) * 1e6);
            say(&format!("      {many:.0} µs against {few:.0} µs"));
        }
    }
}
