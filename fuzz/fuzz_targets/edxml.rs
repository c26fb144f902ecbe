//! Document and status messages of QCVN 102:2016, and their attachments.
#![no_main]

use edxml::{AttachmentLimits, Limits, Message};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        message_bytes: 1 << 20,
        piece_bytes: 4 << 10,
        text_bytes: 64 << 10,
        depth: 32,
        elements: 1000,
    };
    let files = AttachmentLimits {
        files: 8,
        total_bytes: 1 << 20,
        compression_ratio: 50,
    };
    let _ = edxml::attachments(bytes, &limits, &files);
    let Ok(reading) = edxml::read(bytes, &limits) else {
        return;
    };
    let mut written = Vec::new();
    match &reading.message {
        Message::Document(document) => edxml::write_document(document, &[], &mut written),
        Message::Status(status) => edxml::write_status(status, &mut written),
    }
    .expect("memory takes everything");
    let mut again = edxml::read(written.as_slice(), &Limits::default())
        .expect("what was read can be written and read");
    // Attachments and signatures are made elsewhere, and times lose what is below a second.
    let mut message = reading.message;
    for message in [&mut message, &mut again.message] {
        match message {
            Message::Document(document) => {
                document.attachments.clear();
                document.signed = false;
                for trace in &mut document.traces {
                    trace.at = None;
                }
                document.traces.retain(|trace| trace.organ_id.is_some());
            }
            Message::Status(status) => status.at = None,
        }
    }
    assert_eq!(message, again.message);
});
