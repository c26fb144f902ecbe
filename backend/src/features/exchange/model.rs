//! What a document message says, in our words: pure.

use chrono::{NaiveDateTime, Timelike};
use edxml::{BusinessKind, ReceiverChangeKind, Warning, WarningCode, modern};

use super::setup::{AgencyPart, Setup, Steering};
use crate::db::types::{Day, Timestamp};
use crate::error::FieldCode;
use crate::features::directives::{Directive, DirectiveRole};
use crate::features::documents::{Direction, Document, Secrecy};

/// Why a message is not taken: the reason, the element, and more.
pub(super) type Objection = (FieldCode, &'static str, String);

/// What a message does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// Brings a document, or a newer state of one.
    Brings,
    /// Brings one that takes the place of others.
    Replaces,
    /// Takes documents back.
    Revokes,
    /// Only asks for a return, which is for people to answer.
    Asks,
}

/// A document that ours answers, or that a status is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct About {
    pub(super) sender: Option<String>,
    pub(super) document_id: Option<String>,
    pub(super) number: Option<String>,
    pub(super) issued_on: Option<Day>,
}

impl About {
    pub(super) fn new(reference: &edxml::Reference) -> Self {
        let edxml::Reference {
            organ_id,
            code,
            document_id,
            promulgated,
        } = reference;
        Self {
            sender: organ_id.as_deref().map(modern),
            document_id: document_id.clone(),
            number: code.as_deref().map(|code| one_line(code, 60)),
            issued_on: promulgated.map(Day::from),
        }
    }
}

/// What a document message says.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) sender: String,
    pub(super) document_id: String,
    pub(super) does: Does,
    /// The earlier documents that it takes back or replaces, as far as that concerns us.
    pub(super) former: Vec<String>,
    pub(super) reason: Option<String>,
    /// When it was sent, where it says so.
    pub(super) sent_at: Option<Timestamp>,
    /// None of a message that only takes documents back.
    pub(super) brought: Option<Brought>,
}

/// A document that a message brings.
#[derive(Debug)]
pub(super) struct Brought {
    pub(super) document: Document,
    /// The id of our unit, where the feed maps our agency's code to one.
    pub(super) unit: Option<String>,
    /// The task that it gives.
    pub(super) directive: Option<Directive>,
    /// What it answers, when it is ours.
    pub(super) replies_to: Vec<About>,
    /// We were taken off the list of its receivers.
    pub(super) not_for_us: bool,
    /// It has a deadline and comes from whom tasks come from, but does not give one.
    pub(super) only_informs: bool,
}

/// The subject of a task whose document is secret.
const SECRET_SUBJECT: &str = "(Văn bản mật)";
const REASON_CHARS: usize = 400;

/// Puts a document message into our words.
///
/// # Errors
/// What is wrong with it, by the standard's name of the element.
pub(super) fn said(
    message: &edxml::Document,
    warnings: &[Warning],
    setup: &Setup,
    now: Timestamp,
) -> Result<Said, Objection> {
    let today = now.day();
    let sent_at = message.traces.iter().filter_map(|trace| trace.at).max();
    let sent_at = sent_at.map(instant).filter(|at| *at <= now);
    let business = &message.business;
    let does = match &business.kind {
        BusinessKind::New | BusinessKind::Update => Does::Brings,
        BusinessKind::Replace => Does::Replaces,
        BusinessKind::Revoke => Does::Revokes,
        BusinessKind::Recall => Does::Asks,
        BusinessKind::Other(code) => {
            let code = code.chars().take(60).collect();
            return Err((FieldCode::UnknownValue, "BussinessDocType", code));
        }
    };
    let own_sender = setup.is_own(&message.sender.id, today);
    let concerns_us = |organs: &[String]| {
        organs.is_empty() || own_sender || organs.iter().any(|id| setup.is_own(id, today))
    };
    let mut former: Vec<String> = business.document_id.clone().into_iter().collect();
    for one in &business.replacements {
        if concerns_us(&one.organ_ids) && !former.contains(&one.document_id) {
            former.push(one.document_id.clone());
        }
    }
    if does != Does::Revokes {
        former.retain(|id| *id != message.document_id);
    } else if former.is_empty() && business.replacements.is_empty() {
        former.push(message.document_id.clone());
    }
    let brought = match does {
        Does::Revokes | Does::Asks => None,
        Does::Brings | Does::Replaces => Some(brought(message, warnings, setup, today)?),
    };
    Ok(Said {
        sender: modern(&message.sender.id),
        document_id: message.document_id.clone(),
        does,
        former,
        reason: business
            .reason
            .as_deref()
            .map(|reason| one_line(reason, REASON_CHARS)),
        sent_at,
        brought,
    })
}

fn brought(
    message: &edxml::Document,
    warnings: &[Warning],
    setup: &Setup,
    today: Day,
) -> Result<Brought, Objection> {
    let unread = |field: &str| {
        let mut unread = warnings.iter();
        unread.any(|one| one.code == WarningCode::UnreadableDate && one.field == field)
    };
    let issued_on = match message.promulgated {
        Some(day) => Day::from(day),
        None => {
            let code = match unread("PromulgationInfo/PromulgationDate") {
                true => FieldCode::InvalidFormat,
                false => FieldCode::Required,
            };
            return Err((code, "PromulgationDate", String::new()));
        }
    };
    let number = one_line(&message.code.text(), usize::MAX);
    if number.is_empty() {
        return Err((FieldCode::Required, "Code", String::new()));
    }
    let outgoing = setup.is_own(&message.sender.id, today);
    let receivers = message.receivers.iter().map(|one| one.id.as_str());
    let own_receiver = receivers.clone().find(|id| setup.is_own(id, today));
    let changes = &message.business.receivers;
    let not_for_us = !outgoing && own_receiver.is_none() && removed(changes, setup, today);
    let named = receivers.filter(|id| !id.is_empty()).count() > 0;
    let added = changes
        .iter()
        .any(|one| one.kind == ReceiverChangeKind::Added && setup.is_own(&one.organ_id, today));
    if !outgoing && own_receiver.is_none() && named && !added && !not_for_us {
        // Neither side is known to be ours: a code that the feed's map lacks.
        let id = one_line(&message.sender.id, 60);
        return Err((FieldCode::UnmappedCode, "OrganId", id));
    }
    let ours = if outgoing {
        Some(message.sender.id.as_str())
    } else {
        own_receiver
    };
    let secret = message.is_secret();
    let subject = message.subject.as_deref().filter(|_| !secret);
    let subject = subject.map(|subject| one_line(subject, 2000));
    let name = message.sender.name.as_deref();
    let author = name.unwrap_or(&message.sender.id);
    let reply = message.response_for.first().filter(|_| outgoing);
    let document = Document {
        direction: if outgoing {
            Direction::Outgoing
        } else {
            Direction::Incoming
        },
        number: number.clone(),
        issued_on,
        author: (!outgoing).then(|| one_line(author, 200)),
        type_name: message.kind.name.as_deref().map(|name| one_line(name, 100)),
        subject: subject.clone(),
        secrecy: secrecy(message, secret),
        sent_electronically: Some(true),
        digitally_signed: message.signed.then_some(true).or(setup.signed),
        reply_to: reply
            .and_then(|one| one.code.as_deref())
            .map(|code| one_line(code, 60)),
        document_id: Some(one_line(&message.document_id, 200)),
    };
    let from_above =
        !outgoing && setup.part(&message.sender.id, today) == Some(AgencyPart::Assigns);
    let (directive, only_informs) = match (from_above && !not_for_us, message.due) {
        (true, Some(due)) => {
            let code = message.steering.as_deref();
            let steering = setup.steering(code, today).ok_or_else(|| {
                let code = one_line(code.unwrap_or_default(), 60);
                (FieldCode::UnmappedCode, "SteeringType", code)
            })?;
            let secret_subject = secret.then(|| SECRET_SUBJECT.to_owned());
            let subject = secret_subject.or(subject);
            let directive = || Directive {
                number,
                issued_on,
                issuer_code: Some(modern(&message.sender.id)),
                subject: subject.unwrap_or_default(),
                role: DirectiveRole::Lead,
                due_on: Some(due.into()),
                extensions: Vec::new(),
                done_on: None,
                reply_number: None,
                note: None,
            };
            let assigns = steering == Steering::Assigns;
            (assigns.then(directive), !assigns)
        }
        (true, None) if unread("DueDate") => {
            return Err((FieldCode::InvalidFormat, "DueDate", String::new()));
        }
        _ => (None, false),
    };
    Ok(Brought {
        document,
        unit: ours
            .and_then(|code| setup.unit(code, today))
            .map(str::to_owned),
        directive,
        replies_to: match outgoing {
            true => message.response_for.iter().map(About::new).collect(),
            false => Vec::new(),
        },
        not_for_us,
        only_informs,
    })
}

fn removed(changes: &[edxml::ReceiverChange], setup: &Setup, today: Day) -> bool {
    changes
        .iter()
        .any(|one| one.kind == ReceiverChangeKind::Removed && setup.is_own(&one.organ_id, today))
}

/// Which degree, where it is named; otherwise the lowest.
fn secrecy(message: &edxml::Document, secret: bool) -> Secrecy {
    if !secret {
        return Secrecy::None;
    }
    let named = [
        &message.secrecy,
        &message.sphere,
        &message.kind.name,
        &message.subject,
    ];
    let named: Vec<String> = named
        .into_iter()
        .flatten()
        .map(|text| text.to_lowercase())
        .collect();
    let has = |words: &str| named.iter().any(|text| text.contains(words));
    match message.secrecy.as_deref().map(str::trim) {
        Some("3") => Secrecy::TopSecret,
        Some("2") => Secrecy::Secret,
        _ if has("tuyệt mật") => Secrecy::TopSecret,
        _ if has("tối mật") => Secrecy::Secret,
        _ => Secrecy::Confidential,
    }
}

/// What senders write, which is local to Vietnam, as an instant.
pub(super) fn instant(at: NaiveDateTime) -> Timestamp {
    let seconds = i64::from(at.time().num_seconds_from_midnight());
    Day::from(at.date()).start().plus_seconds(seconds)
}

/// Without line breaks and double spaces, and cut where nobody reads on.
pub(super) fn one_line(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(most).collect()
}
