//! A document message.

use std::collections::{HashMap, HashSet};

use super::fields::{Fields, compose};
use super::tree::Node;
use crate::error::ReadError;
use crate::model::Agency;
use crate::model::codes::{BusinessKind, Priority, ReceiverChangeKind};
use crate::model::document::{
    Attachment, Business, Code, Document, DocumentType, ReceiverChange, Replacement, Signer, Trace,
};
use crate::warning::WarningCode;

/// What systems call the element that says how secret a document is.
const SECRECY: [&str; 4] = ["Secrecy", "SecurityLevel", "Security", "DoMat"];

pub(super) fn document(mut header: Fields<'_, '_>, root: &Node) -> Result<Document, ReadError> {
    let node = header.node;
    let sender = match node.child(&["From"]) {
        Some(from) => header.of(from, "From").agency(),
        None => Agency::default(),
    };
    if sender.id.is_empty() {
        return Err(ReadError::Missing {
            field: "From/OrganId",
        });
    }
    let document_id = header.text(&["DocumentId"]).ok_or(ReadError::Missing {
        field: "DocumentId",
    })?;
    let receivers = receivers(&mut header);
    let code = code(&mut header);
    if code == Code::default() {
        header.warn(WarningCode::MissingField, "Code", "");
    }
    let subject = header.text(&["Subject"]);
    if subject.is_none() {
        header.warn(WarningCode::MissingField, "Subject", "");
    }
    let (place, promulgated) = match node.child(&["PromulgationInfo"]) {
        Some(info) => {
            let mut info = header.of(info, "PromulgationInfo");
            (info.text(&["Place"]), info.date(&["PromulgationDate"]))
        }
        None => (None, None),
    };
    let other = node.child(&["OtherInfo"]);
    let priority = other.and_then(|other| {
        let mut other = header.of(other, "OtherInfo");
        let priority = Priority::of(&other.text(&["Priority"])?);
        if let Priority::Other(code) = &priority {
            other.warn(WarningCode::UnknownCode, "Priority", code);
        }
        Some(priority)
    });
    let sphere = other.and_then(|other| {
        header
            .of(other, "OtherInfo")
            .text(&["SphereOfPromulgation"])
    });
    let secrecy = [other, Some(node)]
        .into_iter()
        .flatten()
        .find_map(|place| header.of(place, "OtherInfo").text(&SECRECY));
    let signed = root
        .anywhere(&["Signature"])
        .iter()
        .any(|node| !node.children.is_empty());
    let response_for = node
        .all(&["ResponseFor"])
        .map(|one| header.of(one, "ResponseFor").reference())
        .filter(|one| *one != crate::model::Reference::default())
        .collect();
    let tasks = node
        .all(&["ResponseForTask"])
        .flat_map(|list| texts(list, &["TaskCode"]))
        .collect();
    Ok(Document {
        sender,
        receivers,
        document_id,
        code,
        promulgated,
        place,
        kind: kind(&mut header),
        subject,
        content: header.text(&["Content"]),
        signer: signer(&mut header),
        due: header.date(&["DueDate"]),
        priority,
        sphere,
        secrecy,
        signed,
        steering: header.text(&["SteeringType"]),
        response_for,
        tasks,
        business: business(&mut header, root),
        traces: traces(&mut header, root),
        attachments: attachments(&mut header, root),
    })
}

fn texts(list: &Node, names: &[&str]) -> Vec<String> {
    list.all(names)
        .map(|one| compose(&one.text))
        .filter(|text| !text.is_empty())
        .collect()
}

fn receivers(header: &mut Fields<'_, '_>) -> Vec<Agency> {
    let mut receivers: Vec<Agency> = Vec::new();
    let mut seen = HashSet::new();
    for to in header.node.all(&["To"]) {
        let agency = header.of(to, "To").agency();
        if agency == Agency::default() {
            continue;
        }
        let unnamed = agency.id.is_empty().then(|| agency.name.clone());
        if seen.insert((crate::agency::modern(&agency.id), unnamed)) {
            receivers.push(agency);
        } else {
            header.warn(WarningCode::DuplicateReceiver, "To", &agency.id);
        }
    }
    receivers
}

/// Some systems send `123/UBND-VP` in one piece.
fn code(header: &mut Fields<'_, '_>) -> Code {
    let Some(node) = header.node.child(&["Code"]) else {
        return Code::default();
    };
    if node.children.is_empty() {
        return Code {
            number: None,
            notation: header.text(&["Code"]),
        };
    }
    let mut fields = header.of(node, "Code");
    Code {
        number: fields.text(&["CodeNumber"]),
        notation: fields.text(&["CodeNotation"]),
    }
}

/// Some systems send only the name.
fn kind(header: &mut Fields<'_, '_>) -> DocumentType {
    let Some(node) = header.node.child(&["DocumentType"]) else {
        return DocumentType::default();
    };
    if node.children.is_empty() {
        return DocumentType {
            name: header.text(&["DocumentType"]),
            ..DocumentType::default()
        };
    }
    let mut fields = header.of(node, "DocumentType");
    DocumentType {
        code: fields.text(&["Type"]),
        detail: fields.text(&["TypeDetail"]),
        name: fields.text(&["TypeName"]),
    }
}

fn signer(header: &mut Fields<'_, '_>) -> Option<Signer> {
    let mut fields = header.of(header.node.child(&["SignerInfo"])?, "SignerInfo");
    let signer = Signer {
        competence: fields.text(&["Competence"]),
        position: fields.text(&["Position"]),
        name: fields.text(&["FullName", "Signer"]),
    };
    (signer != Signer::default()).then_some(signer)
}

/// `Bussiness` is how the most common senders spell it.
fn business(header: &mut Fields<'_, '_>, root: &Node) -> Business {
    let found = root.anywhere(&["Bussiness", "Business"]);
    let Some(node) = found.first() else {
        return Business::default();
    };
    let mut fields = header.of(node, "Business");
    let kind = match fields.text(&["BussinessDocType", "BusinessDocType"]) {
        Some(code) => BusinessKind::of(&code),
        None => BusinessKind::New,
    };
    if let BusinessKind::Other(code) = &kind {
        fields.warn(WarningCode::UnknownCode, "BussinessDocType", code);
    }
    let mut receivers = Vec::new();
    let info = node.child(&["BussinessDocumentInfo", "BusinessDocumentInfo"]);
    for list in info.iter().flat_map(|info| info.all(&["ReceiverList"])) {
        for receiver in list.all(&["Receiver"]) {
            let mut receiver = fields.of(receiver, "Business/Receiver");
            let Some(organ_id) = receiver.text(&["OrganId"]) else {
                continue;
            };
            let kind =
                ReceiverChangeKind::of(&receiver.text(&["ReceiverType"]).unwrap_or_default());
            if let ReceiverChangeKind::Other(code) = &kind {
                receiver.warn(WarningCode::UnknownCode, "ReceiverType", code);
            }
            receivers.push(ReceiverChange { organ_id, kind });
        }
    }
    let mut replacements = Vec::new();
    for list in node.all(&["ReplacementInfoList"]) {
        for info in list.all(&["ReplacementInfo"]) {
            let organ_ids = info
                .all(&["OrganIdList"])
                .flat_map(|list| texts(list, &["OrganId"]))
                .collect();
            if let Some(document_id) = fields
                .of(info, "Business/ReplacementInfo")
                .text(&["DocumentId"])
            {
                replacements.push(Replacement {
                    document_id,
                    organ_ids,
                });
            }
        }
    }
    Business {
        kind,
        reason: fields.text(&["BussinessDocReason", "BusinessDocReason"]),
        document_id: fields.text(&["DocumentId"]),
        receivers,
        replacements,
    }
}

fn traces(header: &mut Fields<'_, '_>, root: &Node) -> Vec<Trace> {
    let traces = root.anywhere(&["TraceHeader"]).into_iter().map(|node| {
        let organ_id = header
            .of(node, "TraceHeader")
            .text(&["OrganId", "OrganizationId"]);
        let from = node.child(&["Path"]).and_then(|path| path.child(&["From"]));
        Trace {
            organ_id: organ_id.or_else(|| {
                from.map(|from| compose(&from.text))
                    .filter(|id| !id.is_empty())
            }),
            at: header
                .of(node, "TraceHeader")
                .date_time(&["Timestamp", "Time"]),
        }
    });
    traces
        .filter(|trace| trace.organ_id.is_some() || trace.at.is_some())
        .collect()
}

/// The manifest names the files, the attachments hold them; either may be absent.
fn attachments(header: &mut Fields<'_, '_>, root: &Node) -> Vec<Attachment> {
    let mut files: Vec<Attachment> = root
        .anywhere(&["Attachment"])
        .into_iter()
        .map(|node| attachment(header, node))
        .collect();
    let held: HashMap<Key, usize> = files
        .iter()
        .enumerate()
        .filter_map(|(index, file)| Some((key(file)?, index)))
        .collect();
    for manifest in root.anywhere(&["edXMLManifest", "Manifest"]) {
        for reference in manifest.all(&["Reference"]) {
            let named = attachment(header, reference);
            match key(&named).and_then(|key| held.get(&key)) {
                Some(index) => {
                    let file = &mut files[*index];
                    file.name = file.name.take().or(named.name);
                    file.content_type = file.content_type.take().or(named.content_type);
                    file.description = file.description.take().or(named.description);
                }
                None if named != Attachment::default() => files.push(named),
                None => {}
            }
        }
    }
    files
}

/// What a manifest and an attachment know the same file by: its id or, without one, its name.
type Key = (bool, String);

fn key(file: &Attachment) -> Option<Key> {
    let id = file.content_id.clone().map(|id| (true, id));
    id.or_else(|| file.name.clone().map(|name| (false, name)))
}

fn attachment(header: &mut Fields<'_, '_>, node: &Node) -> Attachment {
    let mut fields = header.of(node, "Attachment");
    let id = fields
        .text(&["ContentId"])
        .or_else(|| node.href.as_deref().map(compose));
    let (name, content_type) = described(&mut fields);
    let content = node
        .children
        .iter()
        .filter_map(|child| child.passed_over)
        .max();
    Attachment {
        content_id: id
            .map(|id| id.strip_prefix("cid:").unwrap_or(&id).to_owned())
            .filter(|id| !id.is_empty()),
        name,
        content_type,
        description: fields.text(&["Description"]),
        encoded_bytes: content,
    }
}

fn described(fields: &mut Fields<'_, '_>) -> (Option<String>, Option<String>) {
    (
        fields.text(&["AttachmentName", "FileName", "Name"]),
        fields.text(&["ContentType", "FileType"]),
    )
}

/// Name and media type of an attachment, without warnings.
pub(crate) fn name_and_type(node: &Node) -> (Option<String>, Option<String>) {
    let mut unwanted = Vec::new();
    described(&mut Fields::new(node, "", &mut unwanted))
}
