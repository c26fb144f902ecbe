//! Memory does not grow with attachments that are not read.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io::{BufReader, Read};

use edxml::{Limits, Message};

use crate::data;

thread_local! {
    /// Bytes that this thread holds, and the most it ever held.
    static HELD: Cell<(isize, isize)> = const { Cell::new((0, 0)) };
}

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

fn count(change: isize) {
    // Not there any more while the thread ends.
    let _ = HELD.try_with(|held| {
        let (now, most) = held.get();
        held.set((now + change, most.max(now + change)));
    });
}

// SAFETY: every call is passed on to the system's allocator as it came.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}

/// The message of VNPT with a file of that many characters, made while it is read.
fn message(characters: u64, cdata: bool) -> impl Read {
    let text = data!("vnpt.edxml");
    let at = text.find("JVBER").unwrap();
    let (open, close) = if cdata {
        ("<![CDATA[", "]]>")
    } else {
        ("", "")
    };
    text.as_bytes()[..at]
        .chain(open.as_bytes())
        .chain(std::io::repeat(b'A').take(characters))
        .chain(close.as_bytes())
        .chain(&text.as_bytes()[text.find("</edXML:ContentTransferEncoded>").unwrap()..])
}

/// The most memory that reading held beyond what was held before, and the size that was found.
fn most(characters: u64, cdata: bool) -> (isize, Option<u64>) {
    let input = BufReader::new(message(characters, cdata));
    let before = HELD.get().0;
    HELD.set((before, before));
    let reading = edxml::read(input, &Limits::default()).unwrap();
    let most = HELD.get().1 - before;
    let Message::Document(document) = reading.message else {
        panic!("a document")
    };
    (most, document.attachments[0].encoded_bytes)
}

#[test]
fn a_file_of_200_mb_costs_no_more_than_a_small_one() {
    // In CDATA the end is harder to find, and without optimisation takes longer.
    for (cdata, characters) in [(false, 200_000_000), (true, 40_000_000)] {
        let (small, _) = most(400, cdata);
        let (large, size) = most(characters, cdata);
        assert!(small < 256 << 10, "{small} bytes for a small message");
        assert!(
            large <= small + 1024,
            "{large} bytes for a large one, {small} for a small one"
        );
        let marks = if cdata { 3 } else { 0 };
        assert_eq!(size, Some(characters + marks));
    }
}
