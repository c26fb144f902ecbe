//! A file as it is read: which sheet, which header, which column is which, and the rows below.

use std::collections::BTreeMap;

use registers::legacy::{self, Encoding};
use registers::{
    HeaderMatch, MappingError, Recognised, Sheet, Spec, Table, Workbook, above, find_header,
    header_at, read_rows, recognise,
};

use super::cells::Cells;
use super::model::RegisterKind;
use super::store::Columns;
use crate::error::{Code, Error, FieldCode, Language};
use crate::http::{Reader, unreadable_file};
use crate::text_enum;

/// Bytes of a file that is taken in.
pub(super) const FILE_LIMIT: usize = 20 << 20;
/// Rows of a file that is taken in.
pub(super) const ROWS: usize = 20_000;

const READER: Reader = Reader {
    formats: ".xlsx hoặc .csv",
    formats_in_english: ".xlsx and .csv",
    megabytes: FILE_LIMIT >> 20,
    thousand_cells: 1_000,
};

text_enum! {
    /// What is to be done with text in an encoding from before Unicode.
    Conversion {
        /// Converted from TCVN3 (ABC).
        Tcvn3 = "tcvn3",
        /// Converted from VNI.
        Vni = "vni",
        /// Read as it stands.
        None = "none",
    }
}

/// What a person says of a file; what is left out is found out.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) kind: Option<RegisterKind>,
    pub(super) sheet: Option<usize>,
    /// First and last row of the header.
    pub(super) header: Option<(u32, u32)>,
    pub(super) columns: Columns,
    pub(super) convert: Option<Conversion>,
    /// What goes for all rows whose cell says nothing; an empty text takes away what stands above the table.
    pub(super) given: Cells,
}

/// Text from before Unicode that was found.
#[derive(Clone, Debug)]
pub(super) struct Legacy {
    pub(super) encoding: Encoding,
    /// Some texts as they stand and as they would be converted.
    pub(super) sample: Vec<(String, String)>,
}

/// A file, opened, with what it may be.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) workbook: Workbook,
    pub(super) legacy: Option<Legacy>,
    pub(super) offers: Vec<(RegisterKind, Recognised)>,
}

/// A table of it as it is understood.
#[derive(Debug)]
pub(super) struct Understood {
    pub(super) kind: RegisterKind,
    pub(super) sheet: usize,
    pub(super) header: HeaderMatch,
    /// The header as it was found, before anybody corrected it.
    pub(super) found: HeaderMatch,
    /// What people said of this header before was used.
    pub(super) kept: bool,
    /// What stands above the table and goes for all rows.
    pub(super) above: Cells,
    /// The same with what the person gave.
    pub(super) given: Cells,
    pub(super) table: Table,
}

/// Opens a file.
pub(super) fn open(bytes: &[u8], asked: &Asked, language: Language) -> Result<Opened, Error> {
    let limits = registers::Limits {
        file_bytes: FILE_LIMIT,
        cells: READER.thousand_cells * 1_000,
        ..registers::limits()
    };
    let mut workbook = Workbook::open(bytes, &limits)
        .map_err(|refusal| unreadable_file(&refusal, &READER, language))?;
    let legacy = workbook.legacy.map(|encoding| Legacy {
        encoding,
        sample: sample(&workbook, encoding),
    });
    let from = match (asked.convert, workbook.legacy) {
        (Some(Conversion::Tcvn3), _) => Some(Encoding::Tcvn3),
        (Some(Conversion::Vni), _) => Some(Encoding::Vni),
        (Some(Conversion::None), _) => None,
        // To show what would become of it; nothing is taken in before somebody has agreed.
        (None, found) => found,
    };
    if let Some(from) = from {
        workbook.convert(from);
    }
    let specs: Vec<Spec> = RegisterKind::ALL.iter().map(|kind| kind.spec()).collect();
    let offers = recognise(&workbook, &specs)
        .into_iter()
        .filter_map(|one| Some((one.spec.name.parse().ok()?, one)))
        .collect();
    Ok(Opened {
        workbook,
        legacy,
        offers,
    })
}

/// Some texts that conversion changes.
fn sample(workbook: &Workbook, from: Encoding) -> Vec<(String, String)> {
    const SHOWN: usize = 5;
    let rows = workbook.sheets.iter().flat_map(|sheet| &sheet.rows);
    let texts = rows.flat_map(|row| &row.cells).map(|cell| cell.text.trim());
    let mut seen = std::collections::BTreeSet::new();
    texts
        .filter(|text| !text.is_ascii() && seen.insert(*text))
        .map(|text| (text.to_owned(), legacy::convert(text, from)))
        .filter(|(before, after)| before != after)
        .take(SHOWN)
        .collect()
}

impl Opened {
    /// The kind that the person names, else the likeliest whose columns are all there.
    pub(super) fn kind(&self, asked: &Asked) -> Option<RegisterKind> {
        asked.kind.or_else(|| {
            let (kind, likeliest) = self.offers.first()?;
            likeliest.header.is_complete().then_some(*kind)
        })
    }

    /// Where the header is, and what its columns hold; none where no header is found.
    ///
    /// # Errors
    /// `validation_failed` for a sheet that is not there.
    pub(super) fn header(
        &self,
        kind: RegisterKind,
        asked: &Asked,
    ) -> Result<Option<(usize, HeaderMatch)>, Error> {
        let offered = self.offers.iter().find(|(offered, _)| *offered == kind);
        let place = asked
            .sheet
            .or(offered.map(|(_, one)| one.sheet))
            .unwrap_or_default();
        let sheet = self.sheet(place)?;
        let columns = kind.spec().columns;
        let header = match asked.header {
            Some((first, last)) => Some(header_at(sheet, first, last, columns)),
            None => find_header(sheet, columns),
        };
        Ok(header.map(|header| (place, header)))
    }

    pub(super) fn sheet(&self, place: usize) -> Result<&Sheet, Error> {
        let sheet = self.workbook.sheets.get(place);
        sheet.ok_or_else(|| Error::field("sheet", FieldCode::NotFound))
    }

    /// The table below a header, with the columns that were kept for it, and as the person corrects them.
    ///
    /// # Errors
    /// `validation_failed` for a field that there is not, or two columns of one field; `payload_too_large` for too many rows.
    pub(super) fn understand(
        &self,
        kind: RegisterKind,
        (place, found): (usize, HeaderMatch),
        kept: Option<&Columns>,
        asked: &Asked,
    ) -> Result<Understood, Error> {
        let sheet = self.sheet(place)?;
        let columns = kind.spec().columns;
        let mut header = match kept {
            // What was kept may be of an older version, with other fields.
            Some(kept) => found
                .corrected(columns, kept)
                .unwrap_or_else(|_| found.clone()),
            None => found.clone(),
        };
        header = header
            .corrected(columns, &asked.columns)
            .map_err(|error| match error {
                MappingError::UnknownField(field) => {
                    Error::field(format!("columns.{field}"), FieldCode::UnknownValue)
                }
                MappingError::Twice(field) => {
                    Error::field(format!("columns.{field}"), FieldCode::Taken)
                }
            })?;
        let above: Cells = above(sheet, &header, columns);
        let mut given = above.clone();
        for (field, words) in &asked.given {
            if field != "source" && !columns.iter().any(|column| column.name == field) {
                return Err(Error::field(
                    format!("given.{field}"),
                    FieldCode::UnknownField,
                ));
            }
            match words.trim() {
                "" => given.remove(field),
                words => given.insert(field.clone(), words.to_owned()),
            };
        }
        header.missing.retain(|field| !given.contains_key(field));
        let table = read_rows(sheet, &header, columns);
        if table.records.len() > ROWS {
            return Err(Error::from(Code::PayloadTooLarge)
                .with_detail(format!("more than {ROWS} rows below the header")));
        }
        Ok(Understood {
            kind,
            sheet: place,
            kept: kept.is_some(),
            header,
            found,
            above,
            given,
            table,
        })
    }
}

impl Understood {
    /// The columns that are read, each with a title by which it is found again.
    pub(super) fn sent_columns(&self) -> Vec<(String, String)> {
        let spec = self.kind.spec();
        let titles: BTreeMap<&str, &str> = spec
            .columns
            .iter()
            .filter_map(|column| Some((column.name, *column.titles.first()?)))
            .collect();
        let columns = self.header.columns.iter().zip(&self.found.columns);
        columns
            .filter_map(|(column, found)| {
                let field = column.field.clone()?;
                let own = column.titles.last().filter(|_| {
                    // Titles over titles become one, and a corrected column is not found by its own.
                    column.titles.len() == 1 && found.field.as_deref() == Some(&field)
                });
                let title = own
                    .map(String::as_str)
                    .or(titles.get(field.as_str()).copied());
                Some((title.unwrap_or(&field).replace('\n', " "), field))
            })
            .collect()
    }
}
