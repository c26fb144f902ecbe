//! Dossiers over HTTP against a plain upsert of the same rows, 1,000 rows a call or transaction.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use mtcl::db::DatabaseUrl;
use mtcl::db::types::{Day, Timestamp};

use super::client::{Connection, post};
use super::plain::{Plain, PlainRow};
use super::ratio::{Target, line, say};
use super::rows::{self, Flow, Row};
use super::server::{Server, own_cpu_seconds};
use super::setup::Prepared;

const ROUNDS: u64 = 10;
/// Rows a call.
pub(crate) const BATCH: usize = 1_000;
const CONNECTIONS: usize = 2;
/// Where our own form is pushed.
pub(crate) const BATCH_PATH: &str = "/api/v1/dossiers/batch";

/// Hands out the batches one after another to a thread for each connection; gives the seconds until all are done.
fn in_turns<C: Send>(
    batches: usize,
    connections: &mut [C],
    work: impl Fn(&mut C, usize) + Sync,
) -> f64 {
    let next = AtomicUsize::new(0);
    let started = Instant::now();
    std::thread::scope(|scope| {
        for connection in connections {
            scope.spawn(|| {
                loop {
                    let batch = next.fetch_add(1, Ordering::Relaxed);
                    if batch >= batches {
                        break;
                    }
                    work(connection, batch);
                }
            });
        }
    });
    started.elapsed().as_secs_f64()
}

/// Pushes rows that the server does not know yet, written by `body`; gives the seconds.
pub(crate) fn push(
    address: SocketAddr,
    path: &str,
    token: &str,
    rows: &[Row],
    body: fn(&[Row]) -> String,
) -> f64 {
    let requests: Vec<(Vec<u8>, usize)> = rows
        .chunks(BATCH)
        .map(|rows| {
            let request = post(path, token, &body(rows));
            (request, rows.len())
        })
        .collect();
    let mut connections: Vec<Connection> = (0..CONNECTIONS)
        .map(|_| Connection::open(address).expect("the server takes connections"))
        .collect();
    in_turns(requests.len(), &mut connections, |connection, batch| {
        let (request, rows) = &requests[batch];
        let body = String::from_utf8_lossy(connection.call(request)).into_owned();
        assert!(
            body.contains(&format!("\"created\":{rows},")),
            "every row is new and good: {body:.2000}"
        );
    })
}

fn upsert(database: &DatabaseUrl, rows: &[Row], units: &[String]) -> f64 {
    let rows: Vec<PlainRow> = rows.iter().map(|row| PlainRow::new(row, units)).collect();
    let batches: Vec<&[PlainRow]> = rows.chunks(BATCH).collect();
    let connections = match database {
        // It has one writer: a second would sleep between looks at the lock, and the plain upsert be the slower for it.
        DatabaseUrl::Sqlite(_) => 1,
        DatabaseUrl::Postgresql(_) => CONNECTIONS,
    };
    let mut connections: Vec<Plain> = (0..connections).map(|_| Plain::open(database)).collect();
    in_turns(batches.len(), &mut connections, |connection, batch| {
        connection.upsert(batches[batch]);
    })
}

/// Processor seconds. Those of PostgreSQL's own processes are in none of them.
#[derive(Default)]
struct Cpu {
    server: f64,
    client: f64,
    plain: f64,
}

/// Measures and prints. Leaves `numbers` of dossiers of last year in the server's database.
pub(crate) fn measure(
    server: &Server,
    prepared: &Prepared,
    plain: &DatabaseUrl,
    numbers: Range<u64>,
    days: (Day, Day),
    now: Timestamp,
) {
    Plain::create(plain);
    let token = prepared.token();
    let a_round = (numbers.end - numbers.start) / ROUNDS;
    let mut ratios = Vec::new();
    let (mut ours_seconds, mut plain_seconds) = (0.0, 0.0);
    let mut cpu = Cpu::default();
    let mut flow = Flow::new(numbers, days, now);
    for round in 0..ROUNDS {
        let rows = flow.take(a_round as usize);
        let ours = |cpu: &mut Cpu| {
            let before = (server.cpu_seconds(), own_cpu_seconds());
            let seconds = push(server.address, BATCH_PATH, &token, &rows, rows::batch);
            cpu.server += server.cpu_seconds() - before.0;
            cpu.client += own_cpu_seconds() - before.1;
            seconds
        };
        let theirs = |cpu: &mut Cpu| {
            let before = own_cpu_seconds();
            let seconds = upsert(plain, &rows, &prepared.units);
            cpu.plain += own_cpu_seconds() - before;
            seconds
        };
        // Whoever goes first in one round goes second in the next.
        let (ours, theirs) = if round % 2 == 0 {
            let ours = ours(&mut cpu);
            (ours, theirs(&mut cpu))
        } else {
            let theirs = theirs(&mut cpu);
            (ours(&mut cpu), theirs)
        };
        ratios.push(theirs / ours);
        ours_seconds += ours;
        plain_seconds += theirs;
    }
    line(
        "ingest over HTTP / plain upsert, rows a second",
        ratios,
        "",
        Target::AtLeast(0.3),
    );
    let rows = (a_round * ROUNDS) as f64;
    say(&format!(
        "      {:.0} against {:.0} rows a second",
        rows / ours_seconds,
        rows / plain_seconds,
    ));
    let Cpu {
        server,
        client,
        plain,
    } = cpu;
    say(&format!(
        "      processor time for a row: server {:.1} µs; client, with making the bodies, {:.1} µs; plain {:.1} µs",
        server / rows * 1e6,
        client / rows * 1e6,
        plain / rows * 1e6,
    ));
    say(&format!(
        "      not the client's limit: its {CONNECTIONS} threads worked {:.0} % of the time and waited for the server in the rest",
        client / ours_seconds / CONNECTIONS as f64 * 100.0,
    ));
}

/// Stores more dossiers, unmeasured.
pub(crate) fn fill(
    server: &Server,
    prepared: &Prepared,
    numbers: Range<u64>,
    days: (Day, Day),
    now: Timestamp,
) {
    const PART: u64 = 50_000;
    let mut left = numbers.end - numbers.start;
    let mut flow = Flow::new(numbers, days, now);
    while left > 0 {
        let part = left.min(PART);
        // A token lasts a quarter of an hour, which storing a million rows may take.
        let token = prepared.token();
        let rows = flow.take(part as usize);
        push(server.address, BATCH_PATH, &token, &rows, rows::batch);
        left -= part;
    }
}
