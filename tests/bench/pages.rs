//! What people wait for: the scoreboard of a plan with twelve measured objectives, and a page deep in a long lineage.

use super::client::{Connection, get, median_latency, post};
use super::ratio::{self, Target, line, say};
use super::rows::{self, Row};
use super::server::Server;
use super::setup::{OF_BOTH_PLANS, OF_DOSSIERS, Prepared};
use std::time::Duration;

const ROUNDS: usize = 12;
const SLICE: Duration = Duration::from_millis(400);
const LARGEST_PAGE: u64 = 200;

/// The median times of two requests in turns, as a ratio.
fn compare(
    server: &Server,
    before: Option<&[u8]>,
    (what, target): (&str, Target),
    [one, other]: [&[u8]; 2],
) {
    let mut connection = Connection::open(server.address).expect("the server takes connections");
    let mut times = [Vec::new(), Vec::new()];
    let mut ratios = Vec::new();
    for _ in 0..ROUNDS {
        let [one, other] =
            [one, other].map(|asked| median_latency(&mut connection, before, asked, SLICE));
        ratios.push(one / other);
        times[0].push(one);
        times[1].push(other);
    }
    line(what, ratios, "", target);
    let [one, other] = times.map(|mut times| ratio::median(&mut times) * 1e6);
    say(&format!("      {one:.0} µs against {other:.0} µs"));
}

/// The scoreboard of a year against the reading of one indicator, each after the same: of what the server may remember, and
/// of the first one after a push.
pub(crate) fn scoreboard(server: &Server, prepared: &Prepared, year: i32, pushed: &Row) {
    let token = prepared.token();
    let reading = get(
        &format!("/api/v1/indicators/dossier-on-time/readings?period={year}"),
        &token,
    );
    let push = post(
        "/api/v1/dossiers/batch",
        &token,
        &rows::batch(std::slice::from_ref(pushed)),
    );
    for (indicators, whose) in [
        (OF_BOTH_PLANS, "of both plans"),
        (OF_DOSSIERS, "of dossiers"),
    ] {
        let plan = prepared.plan(year, &indicators);
        let board = get(&format!("/api/v1/plans/{plan}/scoreboard"), &token);
        for (before, when) in [
            (None, "remembered"),
            (Some(push.as_slice()), "after a push"),
        ] {
            compare(
                server,
                before,
                (
                    &format!("scoreboard of 12 {whose} / one reading, {when}"),
                    Target::Below(3.0),
                ),
                [&board, &reading],
            );
        }
    }
}

fn next_cursor(body: &[u8]) -> Option<String> {
    let page: serde_json::Value = serde_json::from_slice(body).expect("JSON");
    page["next_cursor"].as_str().map(str::to_owned)
}

/// Fifty rows behind a figure: the first page against one that `deep` rows come before.
pub(crate) fn lineage(server: &Server, token: &str, year: i32, deep: u64) {
    let path = format!("/api/v1/indicators/dossier-on-time/lineage?period={year}");
    let mut connection = Connection::open(server.address).expect("the server takes connections");
    let mut cursor = None;
    let mut skipped = 0;
    while skipped < deep {
        let after = cursor.map_or_else(String::new, |cursor| format!("&cursor={cursor}"));
        let asked = get(&format!("{path}&limit={LARGEST_PAGE}{after}"), token);
        cursor = next_cursor(connection.call(&asked));
        skipped += LARGEST_PAGE;
        if cursor.is_none() {
            say(&format!(
                "  no page that {deep} rows come before: there are only {skipped}"
            ));
            return;
        }
    }
    let after = get(
        &format!("{path}&limit=50&cursor={}", cursor.unwrap_or_default()),
        token,
    );
    let first = get(&format!("{path}&limit=50"), token);
    compare(
        server,
        None,
        (
            &format!("page of 50 rows of lineage after {skipped} / the first"),
            Target::AtMost(2.0),
        ),
        [&after, &first],
    );
}
