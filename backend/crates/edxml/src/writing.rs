//! Writing messages, in the form and order in which the most common software of the axis emits them.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{NaiveDate, NaiveDateTime};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::model::codes::Priority;
use crate::model::document::{Attachment, Document};
use crate::model::{Agency, Reference, Status};
use crate::xml::is_allowed;

const NAMESPACE: &str = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/// A file to send with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewFile<'a> {
    /// Its id within the message, without `cid:`.
    pub content_id: &'a str,
    /// File name.
    pub name: &'a str,
    /// Media type.
    pub content_type: &'a str,
    /// Description; may be empty.
    pub description: &'a str,
    /// The file.
    pub bytes: &'a [u8],
}

impl NewFile<'_> {
    /// What a reader of the message will find of the file.
    #[must_use]
    pub fn described(&self) -> Attachment {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Attachment {
            content_id: text(self.content_id),
            name: text(self.name),
            content_type: text(self.content_type),
            description: text(self.description),
            encoded_bytes: Some(self.bytes.len().div_ceil(3) as u64 * 4),
        }
    }
}

/// Writes a document message. Its attachments are `files`; [`Document::attachments`] is not looked at.
///
/// Characters that XML cannot hold are left out.
///
/// # Errors
/// Those of `to`.
pub fn write_document(
    document: &Document,
    files: &[NewFile<'_>],
    to: impl Write,
) -> io::Result<()> {
    let mut xml = Xml::begin(to)?;
    xml.element("edXMLHeader", |xml| {
        xml.element("MessageHeader", |xml| header(xml, document))?;
        xml.element("TraceHeaderList", |xml| traces(xml, document))
    })?;
    if !files.is_empty() {
        xml.element("edXMLBody", |xml| {
            xml.element("edXMLManifest", |xml| {
                for file in files {
                    xml.element("Reference", |xml| description(xml, file))?;
                }
                Ok(())
            })
        })?;
    }
    xml.end_envelope()?;
    if !files.is_empty() {
        xml.element("AttachmentEncoded", |xml| {
            for file in files {
                xml.element("Attachment", |xml| {
                    description(xml, file)?;
                    xml.text("ContentTransferEncoded", &STANDARD.encode(file.bytes))
                })?;
            }
            Ok(())
        })?;
    }
    xml.end()
}

/// Writes a status message.
///
/// Characters that XML cannot hold are left out.
///
/// # Errors
/// Those of `to`.
pub fn write_status(status: &Status, to: impl Write) -> io::Result<()> {
    let mut xml = Xml::begin(to)?;
    xml.element("edXMLHeader", |xml| {
        xml.element("MessageHeader", |xml| {
            xml.element("From", |xml| agency(xml, &status.sender))?;
            xml.element("ResponseFor", |xml| reference(xml, &status.about))?;
            if let Some(department) = &status.department {
                xml.element("StaffInfo", |xml| xml.text("Department", department))?;
            }
            xml.text("StatusCode", status.status.code())?;
            xml.optional("Description", status.description.as_deref())?;
            xml.time("Timestamp", status.at)
        })
    })?;
    xml.end_envelope()?;
    xml.end()
}

fn header<W: Write>(xml: &mut Xml<W>, document: &Document) -> io::Result<()> {
    xml.element("From", |xml| agency(xml, &document.sender))?;
    for receiver in &document.receivers {
        xml.element("To", |xml| agency(xml, receiver))?;
    }
    xml.text("DocumentId", &document.document_id)?;
    xml.element("Code", |xml| {
        xml.optional("CodeNumber", document.code.number.as_deref())?;
        xml.optional("CodeNotation", document.code.notation.as_deref())
    })?;
    xml.element("PromulgationInfo", |xml| {
        xml.optional("Place", document.place.as_deref())?;
        xml.date("PromulgationDate", document.promulgated)
    })?;
    xml.element("DocumentType", |xml| {
        xml.optional("Type", document.kind.code.as_deref())?;
        xml.optional("TypeDetail", document.kind.detail.as_deref())?;
        xml.optional("TypeName", document.kind.name.as_deref())
    })?;
    xml.optional("Subject", document.subject.as_deref())?;
    xml.optional("Content", document.content.as_deref())?;
    if let Some(signer) = &document.signer {
        xml.element("SignerInfo", |xml| {
            xml.optional("Competence", signer.competence.as_deref())?;
            xml.optional("Position", signer.position.as_deref())?;
            xml.optional("FullName", signer.name.as_deref())
        })?;
    }
    xml.date("DueDate", document.due)?;
    let other = [
        ("Priority", document.priority.as_ref().map(Priority::code)),
        ("SphereOfPromulgation", document.sphere.as_deref()),
        ("Secrecy", document.secrecy.as_deref()),
    ];
    if other.iter().any(|(_, text)| text.is_some()) {
        xml.element("OtherInfo", |xml| {
            other
                .iter()
                .try_for_each(|(name, text)| xml.optional(name, *text))
        })?;
    }
    for one in &document.response_for {
        xml.element("ResponseFor", |xml| reference(xml, one))?;
    }
    xml.optional("SteeringType", document.steering.as_deref())?;
    if !document.tasks.is_empty() {
        xml.element("ResponseForTask", |xml| {
            document
                .tasks
                .iter()
                .try_for_each(|task| xml.text("TaskCode", task))
        })?;
    }
    Ok(())
}

fn traces<W: Write>(xml: &mut Xml<W>, document: &Document) -> io::Result<()> {
    for trace in &document.traces {
        xml.element("TraceHeader", |xml| {
            xml.optional("OrganId", trace.organ_id.as_deref())?;
            xml.time("Timestamp", trace.at)
        })?;
    }
    let business = &document.business;
    xml.element("Bussiness", |xml| {
        xml.text("BussinessDocType", business.kind.code())?;
        xml.optional("BussinessDocReason", business.reason.as_deref())?;
        xml.optional("DocumentId", business.document_id.as_deref())?;
        if !business.receivers.is_empty() {
            xml.element("BussinessDocumentInfo", |xml| {
                xml.element("ReceiverList", |xml| {
                    for receiver in &business.receivers {
                        xml.element("Receiver", |xml| {
                            xml.text("OrganId", &receiver.organ_id)?;
                            xml.text("ReceiverType", receiver.kind.code())
                        })?;
                    }
                    Ok(())
                })
            })?;
        }
        if business.replacements.is_empty() {
            return Ok(());
        }
        xml.element("ReplacementInfoList", |xml| {
            for replacement in &business.replacements {
                xml.element("ReplacementInfo", |xml| {
                    xml.text("DocumentId", &replacement.document_id)?;
                    xml.element("OrganIdList", |xml| {
                        replacement
                            .organ_ids
                            .iter()
                            .try_for_each(|id| xml.text("OrganId", id))
                    })
                })?;
            }
            Ok(())
        })
    })
}

fn agency<W: Write>(xml: &mut Xml<W>, agency: &Agency) -> io::Result<()> {
    xml.text("OrganId", &agency.id)?;
    xml.optional("OrganizationInCharge", agency.in_charge.as_deref())?;
    xml.optional("OrganName", agency.name.as_deref())
}

fn reference<W: Write>(xml: &mut Xml<W>, reference: &Reference) -> io::Result<()> {
    xml.optional("OrganId", reference.organ_id.as_deref())?;
    xml.optional("Code", reference.code.as_deref())?;
    xml.optional("DocumentId", reference.document_id.as_deref())?;
    xml.date("PromulgationDate", reference.promulgated)
}

fn description<W: Write>(xml: &mut Xml<W>, file: &NewFile<'_>) -> io::Result<()> {
    xml.text("ContentId", &format!("cid:{}", file.content_id))?;
    xml.text("ContentType", file.content_type)?;
    xml.text("Description", file.description)?;
    xml.text("AttachmentName", file.name)
}

/// The writer of elements. The envelope's elements have the prefix `edXML:`, the rest has none.
struct Xml<W: Write> {
    writer: Writer<W>,
    prefix: &'static str,
}

impl<W: Write> Xml<W> {
    fn begin(to: W) -> io::Result<Self> {
        let mut xml = Self {
            writer: Writer::new(to),
            prefix: "edXML:",
        };
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        xml.writer.write_event(Event::Decl(declaration))?;
        xml.raw(&format!("<edXML xmlns=\"{NAMESPACE}\">"))?;
        xml.raw(&format!(
            "<edXML:edXMLEnvelope xmlns:edXML=\"{NAMESPACE}\">"
        ))?;
        Ok(xml)
    }

    fn end_envelope(&mut self) -> io::Result<()> {
        self.prefix = "";
        self.raw("</edXML:edXMLEnvelope>")
    }

    fn end(mut self) -> io::Result<()> {
        self.raw("</edXML>")?;
        self.writer.get_mut().flush()
    }

    fn raw(&mut self, markup: &str) -> io::Result<()> {
        self.writer.get_mut().write_all(markup.as_bytes())
    }

    fn element(
        &mut self,
        name: &str,
        inside: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        let prefix = self.prefix;
        self.raw(&format!("<{prefix}{name}>"))?;
        inside(self)?;
        self.raw(&format!("</{prefix}{name}>"))
    }

    fn text(&mut self, name: &str, text: &str) -> io::Result<()> {
        let clean: String = text.chars().filter(|c| is_allowed(*c)).collect();
        self.element(name, |xml| {
            xml.writer.write_event(Event::Text(BytesText::new(&clean)))
        })
    }

    fn optional(&mut self, name: &str, text: Option<&str>) -> io::Result<()> {
        match text {
            Some(text) => self.text(name, text),
            None => Ok(()),
        }
    }

    fn date(&mut self, name: &str, date: Option<NaiveDate>) -> io::Result<()> {
        self.optional(
            name,
            date.map(|date| date.format("%Y/%m/%d").to_string())
                .as_deref(),
        )
    }

    fn time(&mut self, name: &str, time: Option<NaiveDateTime>) -> io::Result<()> {
        let text = time.map(|time| time.format("%Y/%m/%d %H:%M:%S").to_string());
        self.optional(name, text.as_deref())
    }
}
