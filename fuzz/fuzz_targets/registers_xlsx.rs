//! Registers as workbooks, down to their records. Input that is no archive is taken as the parts of one, with `\x1e` between,
//! so that the fuzzer need not invent checksums.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use registers::specs::{self, report_06a};
use registers::{Limits, Workbook, find_header, read_rows, values};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK_RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="strings.xml"/><Relationship Id="f" Type="x/styles" Target="styles.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook><sheets><sheet name="a" id="s"/></sheets></workbook>"#;

fuzz_target!(|bytes: &[u8]| {
    let made;
    let bytes = if bytes.starts_with(b"PK") {
        bytes
    } else {
        made = assembled(bytes);
        &made
    };
    if let Ok(workbook) = Workbook::open(bytes, &limits()) {
        // One table each time, so that the fuzzer is quick.
        use_it(workbook, bytes.len());
    }
});

fn assembled(parts: &[u8]) -> Vec<u8> {
    let mut parts = parts.split(|byte| *byte == 0x1e);
    let mut next = || parts.next().unwrap_or_default();
    let (sheet, strings, styles) = (next(), next(), next());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in [
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/sheet.xml", sheet),
        ("xl/strings.xml", strings),
        ("xl/styles.xml", styles),
    ] {
        zip.start_file(name, stored)
            .expect("memory takes everything");
        zip.write_all(bytes).expect("memory takes everything");
    }
    zip.finish().expect("memory takes everything").into_inner()
}

/// Everything that is done with a workbook that was opened.
fn use_it(mut workbook: Workbook, spec: usize) {
    let spec = specs::ALL[spec % specs::ALL.len()];
    if let Some(encoding) = workbook.legacy {
        workbook.convert(encoding);
    }
    for sheet in &workbook.sheets {
        let Some(header) = find_header(sheet, spec.columns) else {
            continue;
        };
        assert!(header.first_row <= header.last_row);
        let kept = header
            .columns
            .iter()
            .map(|column| (column.key.clone(), column.field.clone()))
            .collect();
        let corrected = header.corrected(spec.columns, &kept);
        assert_eq!(corrected.as_ref(), Ok(&header));
        let table = read_rows(sheet, &header, spec.columns);
        let below = sheet.rows.iter().filter(|row| row.number > header.last_row);
        assert_eq!(table.records.len() + table.left_out.len(), below.count());
        for record in &table.records {
            for (_, text) in record.values() {
                let _ = values::date_time(text);
                let _ = values::number(text);
            }
        }
        let lines: Vec<_> = table.records.iter().map(report_06a::Line::of).collect();
        for (line, group) in lines.iter().zip(report_06a::groups(&lines)) {
            let _ = line.broken_sums();
            assert!(group.is_none_or(|below| (1..lines.len()).contains(&below)));
        }
        let _ = report_06a::heading(sheet, header.first_row);
    }
}

/// Small enough that the fuzzer is quick, large enough to come to the bounds.
fn limits() -> Limits {
    Limits {
        file_bytes: 256 << 10,
        entry_bytes: 1 << 20,
        unpacked_bytes: 2 << 20,
        text_bytes: 256 << 10,
        cells: 5_000,
        xml_depth: 64,
        ..registers::limits()
    }
}
