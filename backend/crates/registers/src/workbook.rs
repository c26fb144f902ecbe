//! From bytes to sheets of text cells.

use officefile::package::Package;
use officefile::sniff::{self, Format, Office};
use officefile::text::{compose_legacy, decode_legacy};
use officefile::xlsx::{Cell, Row};
use officefile::{Error, Limits};

use crate::legacy::{self, Encoding};

/// Fields of a line of `.csv`.
const COLUMNS: usize = 256;

/// Lines that are looked at to find out what stands between the fields.
const SAMPLE: usize = 50;

/// Characters that are looked at for an encoding from before Unicode.
const LEGACY_SAMPLE: usize = 200_000;

/// Bounds for registers: a year of a busy office is some ten thousand rows.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        file_bytes: 50 << 20,
        entry_bytes: 256 << 20,
        unpacked_bytes: 300 << 20,
        text_bytes: 128 << 20,
        cells: 2_000_000,
        ..Limits::default()
    }
}

/// A file of tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workbook {
    /// Its visible sheets; a `.csv` file is one sheet without a name.
    pub sheets: Vec<Sheet>,
    /// Names of hidden sheets, which are not read.
    pub hidden: Vec<String>,
    /// An encoding from before Unicode that its texts seem to be in.
    pub legacy: Option<Encoding>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: Option<String>,
    /// Rows with words, numbered as on the sheet; of a `.csv` file, as the lines on which they begin.
    pub rows: Vec<Row>,
}

impl Workbook {
    /// Opens a file; the format is told from the bytes: `.xlsx`, or text with `,`, `;` or tabs between the fields, in
    /// UTF-8, UTF-16 or an older encoding.
    ///
    /// # Errors
    /// See [`Error`]: what is neither, is damaged, or passes the limits.
    pub fn open(bytes: &[u8], limits: &Limits) -> Result<Self, Error> {
        if bytes.len() > limits.file_bytes {
            return Err(too_large("file_bytes", limits.file_bytes));
        }
        let mut hidden = Vec::new();
        let sheets = match sniff::sniff(bytes)? {
            Format::Zip => {
                let mut package = Package::open(bytes, limits)?;
                let (Office::Excel, main) = sniff::office(&mut package)? else {
                    return Err(Error::UnsupportedFormat { found: "docx" });
                };
                let mut sheets = Vec::new();
                for sheet in officefile::xlsx::read(&mut package, &main, limits)? {
                    if sheet.hidden {
                        hidden.push(sheet.name);
                    } else {
                        sheets.push(Sheet {
                            name: Some(sheet.name),
                            rows: sheet.rows,
                        });
                    }
                }
                sheets
            }
            Format::Text => vec![Sheet {
                name: None,
                rows: lines(&text(bytes)?, limits)?,
            }],
        };
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(Error::Empty);
        }
        let mut workbook = Self {
            sheets,
            hidden,
            legacy: None,
        };
        workbook.legacy = legacy::detect(&workbook.sample());
        if workbook.legacy.is_none() {
            workbook.each_text(|text| {
                if text.contains('\u{ad}') {
                    text.retain(|c| c != '\u{ad}');
                }
            });
        }
        Ok(workbook)
    }

    /// Converts all texts from an encoding from before Unicode.
    pub fn convert(&mut self, from: Encoding) {
        self.each_text(|text| *text = legacy::convert(text, from));
        self.legacy = None;
    }

    fn each_text(&mut self, mut change: impl FnMut(&mut String)) {
        for sheet in &mut self.sheets {
            for row in &mut sheet.rows {
                for cell in &mut row.cells {
                    change(&mut cell.text);
                }
            }
        }
    }

    fn sample(&self) -> String {
        let mut sample = String::new();
        let rows = self.sheets.iter().flat_map(|sheet| &sheet.rows);
        for cell in rows.flat_map(|row| &row.cells) {
            if cell.text.is_ascii() {
                continue;
            }
            if sample.len() + cell.text.len() > LEGACY_SAMPLE {
                break;
            }
            sample.push_str(&cell.text);
            sample.push('\n');
        }
        sample
    }
}

fn too_large(what: &'static str, limit: usize) -> Error {
    Error::TooLarge {
        what,
        limit: limit as u64,
    }
}

/// Bytes that are not Unicode are in Windows-1258, or in a font's own encoding, which is left for [`legacy`].
fn text(bytes: &[u8]) -> Result<String, Error> {
    match decode_legacy(bytes) {
        Ok(text) => Ok(text),
        Err(Error::UnsupportedFormat {
            found: "legacy_encoding",
        }) => {
            let (western, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            if legacy::detect(&western).is_some() {
                return Ok(western.into_owned());
            }
            let (vietnamese, _) = encoding_rs::WINDOWS_1258.decode_without_bom_handling(bytes);
            Ok(officefile::text::compose(&vietnamese))
        }
        Err(other) => Err(other),
    }
}

fn lines(text: &str, limits: &Limits) -> Result<Vec<Row>, Error> {
    if text.len() > limits.text_bytes {
        return Err(too_large("text_bytes", limits.text_bytes));
    }
    // Excel writes, and obeys, a first line that names the delimiter.
    let (declared, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (Some(first.as_bytes()[4]), rest)
        }
        _ => (None, text),
    };
    let skipped = u64::from(declared.is_some());
    let delimiter = declared.unwrap_or_else(|| delimiter(text));
    let mut rows = Vec::new();
    let mut room = limits.cells;
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    while reader
        .read_record(&mut record)
        .map_err(|error| Error::corrupt("csv", error))?
    {
        let line = skipped
            + record
                .position()
                .map_or(0, |at| at.line() + blank_lines(text, at));
        if record.len() > COLUMNS {
            return Err(too_large("columns", COLUMNS));
        }
        let cells: Vec<Cell> = (0..)
            .zip(&record)
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(column, text)| Cell {
                column,
                colspan: 1,
                rowspan: 1,
                text: compose_legacy(text),
            })
            .collect();
        room = room
            .checked_sub(cells.len())
            .ok_or(too_large("cells", limits.cells))?;
        // Lines that end with a lone CR are not counted.
        let above = rows.last().map_or(0, |row: &Row| row.number);
        if !cells.is_empty() {
            rows.push(Row {
                number: u32::try_from(line)
                    .unwrap_or(u32::MAX)
                    .max(above.saturating_add(1)),
                cells,
            });
        }
    }
    Ok(rows)
}

/// Blank lines before a record, which the reader passes over without counting them.
fn blank_lines(text: &str, at: &csv::Position) -> u64 {
    let start = usize::try_from(at.byte()).unwrap_or(usize::MAX);
    let before = text.as_bytes().get(start..).unwrap_or_default().iter();
    before
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|byte| **byte == b'\n')
        .count() as u64
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// The delimiter by which most lines fall into the same number of fields.
fn delimiter(text: &str) -> u8 {
    let fields = |delimiter: u8| {
        let mut counts = std::collections::BTreeMap::new();
        for record in reader(text, delimiter).records().take(SAMPLE).flatten() {
            let filled = record
                .iter()
                .filter(|field| !field.trim().is_empty())
                .count();
            if filled > 1 {
                *counts.entry(record.len()).or_insert(0_usize) += 1;
            }
        }
        counts
            .into_iter()
            .map(|(fields, lines)| lines * fields.min(20))
            .max()
            .unwrap_or(0)
    };
    // The first of equals wins: what Vietnamese Excel writes, then the rest.
    let mut best = (0, b',');
    for delimiter in [b';', b'\t', b','] {
        let score = fields(delimiter);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}
