//! Messages of the document axis on one core: what reading them costs beside a bare pass over the same XML, and that
//! passing over an attachment costs time by its size and no memory.

use std::io::{BufReader, Read};
use std::time::Instant;

use super::ratio::{Target, line, say};

const ROUNDS: usize = 10;
const MESSAGES: usize = 2_000;
const DOCUMENT: &[u8] = include_bytes!("../../backend/crates/edxml/tests/data/vnpt.edxml");
const ATTACHMENT: u64 = 100_000_000;

fn read(bytes: &[u8]) {
    edxml::read(bytes, &edxml::Limits::default()).expect("a message");
}

/// Every event of the XML, looked at and dropped.
fn pass(bytes: &[u8]) {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).expect("XML") {
            quick_xml::events::Event::Eof => return,
            _ => buffer.clear(),
        }
    }
}

fn seconds(work: impl FnOnce()) -> f64 {
    let started = Instant::now();
    work();
    started.elapsed().as_secs_f64()
}

/// The most memory that this program ever had, in bytes.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok())
        .map_or(f64::NAN, |kib: f64| kib * 1024.0)
}

/// Measures and prints.
pub(crate) fn measure() {
    let many = |one: fn(&[u8])| seconds(|| (0..MESSAGES).for_each(|_| one(DOCUMENT)));
    let mut ratios = Vec::new();
    let mut spent = 0.0;
    for _ in 0..ROUNDS {
        let (ours, bare) = (many(read), many(pass));
        ratios.push(bare / ours);
        spent += ours;
    }
    line(
        "edXML read / bare pass over the XML, messages a second",
        ratios,
        "",
        Target::None,
    );
    say(&format!(
        "      {:.0} messages of {} bytes a second on one core",
        (ROUNDS * MESSAGES) as f64 / spent,
        DOCUMENT.len()
    ));

    let text = std::str::from_utf8(DOCUMENT).expect("text");
    let (head, rest) = text.split_once("JVBER").expect("an attachment");
    let tail = rest
        .find("</edXML:ContentTransferEncoded>")
        .map(|at| &rest[at..]);
    let long = head
        .as_bytes()
        .chain(std::io::repeat(b'A').take(ATTACHMENT))
        .chain(tail.expect("its end").as_bytes());
    let before = peak();
    let took = seconds(|| {
        edxml::read(BufReader::new(long), &edxml::Limits::default()).expect("a message");
    });
    let megabytes = ATTACHMENT / 1_000_000;
    line(
        &format!("edXML with {megabytes} MB attached that nobody reads: memory more"),
        vec![(peak() - before) / 1e6],
        " MB",
        Target::Below(1.0),
    );
    say(&format!("      passed over in {:.0} ms", took * 1e3));
}
