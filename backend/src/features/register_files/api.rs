//! Reading a register over the API.

use actix_web::{HttpRequest, HttpResponse, post, web};
use registers::Workbook;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

use super::answer::{RegisterFileOut, TableOut};
use super::known::Known;
use super::model::RegisterKind;
use super::push::{Batch, arrival};
use super::reading::{Asked, Conversion, FILE_LIMIT, Opened, Understood, open};
use super::report::claimed;
use super::store;
use crate::auth::permission::may;
use crate::auth::{Allowed, Caller, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, Language};
use crate::features::feeds::{self, Adapter, Feed, Manner, Outcome, PushOut};
use crate::features::reported_totals::{self, Claimed, ReportTaken, ReportTerms, Taking};
use crate::features::units;
use crate::http::upload::{Upload, bare, uploaded};
use crate::http::{Body, Query, RequestContext};
use crate::state::State;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    config.service(import_register_file);
}

/// Bytes of what is said of a file.
const READING_LIMIT: usize = 64 * 1024;
/// Bytes of the whole body: a file, what is said of it, and what a form puts around them.
const BODY_LIMIT: usize = FILE_LIMIT + READING_LIMIT + 64 * 1024;

/// Content types of a file that comes as the whole body. What the file is, its bytes say.
const RAW: &[&str] = &[
    "text/csv",
    "application/octet-stream",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/// How to import.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct RegisterFileQuery {
    /// False takes the rows in; true, as when left out, only says what would become of them.
    dry_run: Option<bool>,
    /// All rows or none.
    #[serde(default)]
    atomic: bool,
    /// Which kind of register it is, for a file that comes as the whole body; recognised when left out.
    #[param(inline)]
    kind: Option<RegisterKind>,
    /// Name of a file that comes as the whole body.
    #[param(max_length = 255)]
    file_name: Option<String>,
}

/// The file in a form.
#[derive(Debug, ToSchema)]
#[allow(dead_code)]
pub(super) struct RegisterFileForm {
    /// A `.xlsx`, or `.csv` with commas, semicolons or tabs; at most 20 MiB.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// How it is to be read (`RegisterReading` as JSON); what is left out is found out.
    #[schema(value_type = Option<String>)]
    reading: Option<String>,
}

/// Which rows of a sheet are the header.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct HeaderRows {
    /// Number of the first.
    #[schema(minimum = 1, example = 6)]
    first: u32,
    /// Number of the last; at most four rows.
    #[schema(minimum = 1, example = 7)]
    last: u32,
}

/// How a file is to be read; what is left out is found out.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisterReading {
    /// Which kind of register it is.
    kind: Option<RegisterKind>,
    /// Which of its visible sheets, from 0.
    sheet: Option<usize>,
    /// Where the header is.
    header: Option<HeaderRows>,
    /// What a column holds, by the column's key; null for one that is not to be read.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, Option<String>>, example = json!({ "so kh": "number" }))]
    columns: store::Columns,
    /// What is to be done with text from before Unicode; a file with such text is not taken in before this is said.
    convert: Option<Conversion>,
    /// What goes for every row whose cell says nothing, by field; an empty text takes away what stands above the table.
    /// `source` names the system that a list was exported from.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>, example = json!({ "unit": "nvy" }))]
    given: super::cells::Cells,
    /// The registered feed that the file comes through: its maps say what the codes of dossiers mean.
    #[schema(max_length = 60)]
    feed: Option<String>,
    /// Of a report II.06a: whose it is, and which days it is about.
    #[serde(default)]
    report: ReportTerms,
    /// Remember what the columns hold, for the next file with the same header.
    #[serde(default)]
    keep_columns: bool,
}

/// Read a register, list or export
///
/// The file comes as field `file` of a form, or as the whole body. Answers with how it is understood and what would become
/// of its rows; with `dry_run=false` the rows are pushed, like any others: a repeated file changes nothing, a row that
/// cannot be taken is refused with its reason and kept with its number on the sheet (`index` is that less one). A report
/// II.06a is stored as its sender's claim and compared with our dossiers (`report`). Needs the permission to push the kind
/// of rows that the register holds.
#[utoipa::path(
    tag = "register-files",
    operation_id = "import_register_file",
    params(RegisterFileQuery),
    request_body(
        description = "The file, at most 20 MiB",
        content(
            (RegisterFileForm = "multipart/form-data"),
            (String = "text/csv"),
            (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ),
    ),
    responses((status = 200, description = "How it is understood, and what became of its rows", body = RegisterFileOut)),
    security(("token" = ["sources:read"]), ("client" = ["sources:read"])),
)]
#[post("/register-files")]
async fn import_register_file(
    allowed: Allowed<may::SourcesRead>,
    state: web::Data<State>,
    query: Query<RegisterFileQuery>,
    context: RequestContext,
    request: HttpRequest,
    body: Body<BODY_LIMIT>,
) -> Result<HttpResponse, Error> {
    let RegisterFileQuery {
        dry_run,
        atomic,
        kind,
        file_name,
    } = query.into_inner();
    let upload = uploaded(&request, body, &["reading"], RAW).await?;
    let mut reading: RegisterReading = match upload.fields.get("reading") {
        Some(json) if json.len() > READING_LIMIT => {
            return Err(Error::field("reading", FieldCode::TooLong));
        }
        Some(json) if !json.is_empty() => serde_json::from_slice(json).map_err(|error| {
            Error::field("reading", FieldCode::InvalidFormat).with_detail(error.to_string())
        })?,
        _ => RegisterReading::default(),
    };
    reading.kind = reading.kind.or(kind);
    let Upload {
        bytes,
        file_name: own_name,
        ..
    } = upload;
    let import = Import {
        caller: allowed.caller,
        now: state.clock.now(),
        language: context.language,
        manner: Manner {
            dry_run: dry_run.unwrap_or(true),
            atomic,
        },
        file_name: own_name.or(file_name.as_deref().and_then(bare)),
        reading,
    };
    let db = state.db.clone();
    // Parsing is for a thread that may take its time, and costs no connection.
    let work = move || {
        let opened = open(&bytes, &import.asked(), import.language)?;
        // A dry run writes nothing, but it judges what a push would meet.
        db.write_here(|db| import.run(db, opened, &bytes))
    };
    let (answer, counted) = web::block(work).await.map_err(Error::internal)??;
    if let Some((source_kind, counts)) = counted {
        feeds::count(&state, source_kind, counts);
    }
    Ok(HttpResponse::Ok().json(answer))
}

/// A file with who sent it and how it is to be read.
struct Import {
    caller: Caller,
    now: Timestamp,
    language: Language,
    manner: Manner,
    file_name: Option<String>,
    reading: RegisterReading,
}

type Answered = (RegisterFileOut, Option<(&'static str, feeds::Counts)>);

impl Import {
    fn asked(&self) -> Asked {
        let RegisterReading {
            kind,
            sheet,
            header,
            columns,
            convert,
            given,
            feed: _,
            report: _,
            keep_columns: _,
        } = self.reading.clone();
        Asked {
            kind,
            sheet,
            header: header.map(|rows| (rows.first, rows.last)),
            columns,
            convert,
            given,
        }
    }

    fn run(&self, db: &mut AnyConnection, opened: Opened, bytes: &[u8]) -> Result<Answered, Error> {
        let mut out = RegisterFileOut::new(self.file_name.clone(), &opened);
        let mut asked = self.asked();
        let Some(kind) = opened.kind(&asked) else {
            return self.unanswered(out, "kind");
        };
        if !self.caller.may(kind.written_by()) {
            return Err(Error::forbidden());
        }
        let Some((sheet, header)) = opened.header(kind, &asked)? else {
            return self.unanswered(out, "header");
        };
        if kind != RegisterKind::Report06a {
            self.give_unit(db, &mut asked)?;
        }
        let kept = store::kept(db, kind, &header)?;
        let understood = opened.understand(kind, (sheet, header), kept.as_ref(), &asked)?;
        let known = Known::load(db, kind)?;
        let (bundles, batch) = Batch::of(&understood, &known);
        out.table = Some(TableOut::new(&understood, &bundles));
        if let Some(missing) = understood.header.missing.first() {
            return self.unanswered(out, &format!("columns.{missing}"));
        }
        if opened.legacy.is_some() && asked.convert.is_none() {
            return self.unanswered(out, "convert");
        }
        if kind == RegisterKind::Report06a {
            let claimed = claimed(&opened.workbook, &understood, self.file_name.clone(), bytes);
            out.report = Some(self.report(db, claimed, &understood)?);
            return Ok((out, None));
        }
        let outcome = self.push(db, &opened.workbook, &understood, batch)?;
        let counted = (!self.manner.dry_run).then_some((kind.source_kind(), outcome.counts));
        out.push = Some(PushOut::new(outcome, self.language));
        Ok((out, counted))
    }

    /// A dry run says what has to be answered first; a push is refused.
    fn unanswered(&self, out: RegisterFileOut, field: &str) -> Result<Answered, Error> {
        match self.manner.dry_run {
            true => Ok((out, None)),
            false => Err(Error::field(field, FieldCode::Required)),
        }
    }

    /// People who are limited to a unit send what is that unit's.
    fn give_unit(&self, db: &mut AnyConnection, asked: &mut Asked) -> Result<(), Error> {
        let directory = units::directory(db)?;
        let own = match self.caller.reach() {
            Reach::Unit(unit) => directory.get(&unit),
            Reach::All => directory.root(),
            Reach::Nothing => None,
        };
        if let Some(own) = own {
            let given = asked.given.entry("unit".to_owned());
            given.or_insert_with(|| own.code.clone());
        }
        Ok(())
    }

    fn push(
        &self,
        db: &mut AnyConnection,
        workbook: &Workbook,
        understood: &Understood,
        batch: Batch,
    ) -> Result<Outcome, Error> {
        let (actor, reach) = (self.caller.actor(), self.caller.reach());
        let kind = understood.kind;
        let feed = match &self.reading.feed {
            Some(code) => Some(feeds::open_feed(db, code, Adapter::RegisterFile, &actor)?),
            None => None,
        };
        if feed
            .as_ref()
            .is_some_and(|feed: &Feed| feed.source_kind != kind.source_kind())
        {
            return Err(Error::field("feed", FieldCode::NotFound));
        }
        let sheet = workbook.sheets.get(understood.sheet);
        let sheet = sheet.and_then(|sheet| sheet.name.clone());
        let arrival = arrival(understood, self.file_name.clone(), sheet, feed.as_ref());
        let by = (&actor, &reach);
        let outcome = batch.take(db, by, self.now, feed.as_ref(), self.manner, arrival)?;
        self.keep_columns(db, understood)?;
        Ok(outcome)
    }

    fn keep_columns(&self, db: &mut AnyConnection, understood: &Understood) -> Result<(), Error> {
        if self.reading.keep_columns && !self.manner.dry_run {
            store::keep(db, self.now, understood.kind, &understood.header)?;
        }
        Ok(())
    }

    /// A report is no push: nothing of it is counted.
    fn report(
        &self,
        db: &mut AnyConnection,
        claimed: Claimed,
        understood: &Understood,
    ) -> Result<ReportTaken, Error> {
        let by = Taking {
            actor: &self.caller.actor(),
            reach: &self.caller.reach(),
            now: self.now,
            prefix: "report.",
            dry_run: self.manner.dry_run,
        };
        let mut terms = self.reading.report.clone();
        terms.feed = terms.feed.or_else(|| self.reading.feed.clone());
        let taken = reported_totals::take(db, by, claimed, &terms)?;
        self.keep_columns(db, understood)?;
        Ok(taken)
    }
}
