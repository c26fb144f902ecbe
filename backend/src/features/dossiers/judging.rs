//! Judging what a push brings, before anybody waits for the database: its rows one by one, in whatever format.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::adapters::{Lookup, Said, dvcqg, igate, register};
use super::incoming::Judge;
use super::model::{Compliance, Dossier, DossierStatus};
use super::push;
use super::steps::StepIn;
use crate::auth::{Actor, Reach};
use crate::db::AnyConnection;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode};
use crate::features::feeds::{
    Adapter, Arrival, BatchBody, CodeTable, Feed, Manner, Outcome, Refused, Totals, TotalsCheck,
    read_batch,
};
use crate::features::units::Directory;
use crate::ids::UnitId;

/// A batch whose rows have been judged.
#[derive(Default)]
pub(super) struct Judged {
    pub(super) rows: Vec<Sound>,
    pub(super) steps: Vec<SoundStep>,
    pub(super) refused: Vec<Refused>,
    pub(super) totals: Option<TotalsCheck>,
    pub(super) reachable: Option<HashSet<UnitId>>,
}

/// A row that may go in.
pub(super) struct Sound {
    pub(super) dossier: Dossier,
    /// What its version says: written before the transaction, in which others wait for the one writer.
    pub(super) version: String,
}

/// A step that may go in if its dossier is known.
pub(super) struct SoundStep {
    pub(super) step: StepIn,
    /// What is kept of it if it is not.
    pub(super) otherwise: Refused,
}

/// What a version takes as JSON, mostly: text that grows is copied again and again.
const VERSION_BYTES: usize = 800;

impl Sound {
    fn new(dossier: Dossier) -> Result<Self, Error> {
        let mut version = Vec::with_capacity(VERSION_BYTES);
        serde_json::to_writer(&mut version, &dossier).map_err(Error::internal)?;
        let version = String::from_utf8(version).map_err(Error::internal)?;
        Ok(Self { dossier, version })
    }

    /// A sender that says nothing of our check takes nothing away from it.
    pub(super) fn keeping(self, checked: Option<&Compliance>) -> Result<Self, Error> {
        match (&self.dossier.compliance, checked) {
            (None, Some(checked)) => Self::new(Dossier {
                compliance: Some(checked.clone()),
                ..self.dossier
            }),
            _ => Ok(self),
        }
    }
}

/// A batch of one dossier that we ourselves have something to say of.
pub(super) fn of_one(dossier: Dossier) -> Result<Judged, Error> {
    Ok(Judged {
        rows: vec![Sound::new(dossier)?],
        ..Judged::default()
    })
}

/// A judged batch with what taking it in needs besides.
pub(super) struct Taken {
    pub(super) batch: Judged,
    pub(super) directory: Directory,
    pub(super) feed: Option<Feed>,
}

impl Taken {
    /// Takes it in.
    pub(super) fn take(
        self,
        db: &mut AnyConnection,
        actor: &Actor,
        now: Timestamp,
        manner: Manner,
        adapter: Adapter,
    ) -> Result<Outcome, Error> {
        let arrival = Arrival {
            feed_code: self.feed.map(|feed| feed.code),
            adapter,
            ..Arrival::default()
        };
        push::take(db, actor, now, &self.directory, self.batch, manner, arrival)
    }
}

/// Who judges, and when.
#[derive(Clone, Copy)]
pub(super) struct Bench<'a> {
    pub(super) directory: &'a Directory,
    pub(super) reach: &'a Reach,
    pub(super) now: Timestamp,
    /// The feed through which the rows came, if any.
    pub(super) feed: Option<&'a Feed>,
}

/// A row as it came: in our own JSON, or in a format that an adapter reads.
#[derive(Clone, Copy)]
enum Form<'a> {
    Own,
    Dvcqg(dvcqg::Service, Option<&'a str>),
    Igate,
    Register,
}

impl Bench<'_> {
    /// Judges a batch of our own JSON.
    pub(super) fn own(self, body: &BatchBody) -> Result<Judged, Error> {
        let batch = read_batch(body)?;
        let rows = batch.rows.len();
        let mut judged = self.all((0..).zip(batch.rows.into_iter().map(|raw| (Form::Own, raw))))?;
        judged.totals = batch
            .totals
            .map(|declared| TotalsCheck::new(declared, judged.arrived(rows)));
        Ok(judged)
    }

    /// Judges a message in the format of an adapter.
    pub(super) fn message(self, adapter: Adapter, body: &BatchBody) -> Result<Judged, Error> {
        match adapter {
            Adapter::OwnJson => self.own(body),
            Adapter::Dvcqg => {
                let message = dvcqg::read(&body.bytes)?;
                let form = Form::Dvcqg(message.service, message.office.as_deref());
                self.all((0..).zip(message.rows.into_iter().map(|raw| (form, raw))))
            }
            Adapter::Igate => {
                let rows = igate::read(&body.bytes)?;
                self.all((0..).zip(rows.into_iter().map(|raw| (Form::Igate, raw))))
            }
            // A file is no message and edXML carries no dossiers: each has a door of its own.
            Adapter::RegisterFile | Adapter::Edxml => Err(Error::not_found()),
        }
    }

    /// Judges rows as they were kept when they were refused, or as they were read from a file, each with its place.
    pub(super) fn kept(self, adapter: Adapter, kept: &[(u32, String)]) -> Result<Judged, Error> {
        self.all(kept.iter().map(|(index, raw)| {
            let form = match adapter {
                // edXML carries no dossiers, so its rows do not come here.
                Adapter::OwnJson | Adapter::Edxml => Form::Own,
                Adapter::Dvcqg => Form::Dvcqg(dvcqg::service_of(raw), None),
                Adapter::Igate => Form::Igate,
                Adapter::RegisterFile => Form::Register,
            };
            (*index, (form, raw.as_str()))
        }))
    }

    fn all<'r>(
        self,
        rows: impl Iterator<Item = (u32, (Form<'r>, &'r str))>,
    ) -> Result<Judged, Error> {
        let reachable = self.directory.reachable(self.reach);
        let maps = self.feed.map(|feed| &feed.maps);
        let units = maps.map_or_else(CodeTable::default, |maps| CodeTable::new(&maps.unit));
        let source = self.feed.map_or("", |feed| &feed.code);
        let lookup = Lookup::new(source, &maps.cloned().unwrap_or_default(), self.now);
        let mut judge = Judge::new(self.directory, reachable.clone(), units, self.now);
        let mut judged = Judged {
            reachable,
            ..Judged::default()
        };
        for (index, (form, raw)) in rows {
            let found = match form {
                Form::Own => judge.row(index, raw),
                Form::Dvcqg(service, office) => {
                    let refuse = |why| dvcqg::refused(index, raw, service, office, &lookup, why);
                    match dvcqg::row(raw, service, office, &lookup) {
                        Ok(Said::Dossier(row)) => judge.accept(*row).map_err(refuse),
                        Ok(Said::Step(step)) => {
                            match step.check(self.now) {
                                Ok(()) => judged.steps.push(SoundStep {
                                    step: *step,
                                    otherwise: refuse((
                                        FieldCode::NotFound,
                                        Some("MaHoSo"),
                                        String::new(),
                                    )),
                                }),
                                Err(why) => judged.refused.push(refuse(why)),
                            }
                            continue;
                        }
                        Err(why) => Err(refuse(why)),
                    }
                }
                Form::Igate => {
                    let refuse = |why| igate::refused(index, raw, &lookup, why);
                    match igate::row(raw, &lookup) {
                        Ok(Said::Dossier(row)) => judge.accept(*row).map_err(refuse),
                        Ok(Said::Step(_)) => continue,
                        Err(why) => Err(refuse(why)),
                    }
                }
                Form::Register => {
                    let refuse = |why| register::refused(index, raw, &lookup, why);
                    match register::row(raw, &lookup) {
                        Ok(Said::Dossier(row)) => judge.accept(*row).map_err(refuse),
                        Ok(Said::Step(_)) => continue,
                        Err(why) => Err(refuse(why)),
                    }
                }
            };
            match found {
                Ok(dossier) => judged.rows.push(Sound::new(dossier)?),
                Err(refused) => judged.refused.push(refused),
            }
        }
        Ok(judged)
    }
}

impl Judged {
    /// What arrived, refused rows among it where they say how they stand.
    fn arrived(&self, rows: usize) -> Totals {
        let mut totals = Totals {
            rows: u32::try_from(rows).ok(),
            ..Totals::default()
        };
        let taken = self.rows.iter().map(|row| row.dossier.status);
        let refused = self.refused.iter().filter_map(|row| {
            let row: Map<String, Value> = serde_json::from_str(&row.body).ok()?;
            row.get("status")?.as_str()?.parse::<DossierStatus>().ok()
        });
        for status in taken.chain(refused) {
            *totals
                .by_status
                .entry(status.as_str().to_owned())
                .or_default() += 1;
        }
        totals
    }
}
