//! A document message.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::codes::{BusinessKind, Priority, ReceiverChangeKind};
use super::{Agency, Reference};

/// A document as its sender describes it. The natural key is the sender's id with [`Document::document_id`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Who sends it.
    pub sender: Agency,
    /// Who is to receive it, each once.
    pub receivers: Vec<Agency>,
    /// The sender's id of it. Opaque: every vendor has a form of its own.
    pub document_id: String,
    /// Number and notation.
    pub code: Code,
    /// The day it was issued.
    pub promulgated: Option<NaiveDate>,
    /// The place it was issued at.
    pub place: Option<String>,
    /// What kind of document it is.
    pub kind: DocumentType,
    /// What it is about (*trích yếu*).
    pub subject: Option<String>,
    /// Its gist, which few systems send.
    pub content: Option<String>,
    /// Who signed it.
    pub signer: Option<Signer>,
    /// The day by which an answer is due (*hạn trả lời*).
    pub due: Option<NaiveDate>,
    /// How urgent it is.
    pub priority: Option<Priority>,
    /// How far it may be made known (*phạm vi ban hành*), as it came.
    pub sphere: Option<String>,
    /// How secret it is, as it came. The standard has no element for it; some systems add one.
    pub secrecy: Option<String>,
    /// Whether the message carries a digital signature. Nobody has verified it.
    pub signed: bool,
    /// `SteeringType` as it came. Vendors number it differently (1, 2, 3 or 0, 1, 2), so its meaning is a setting of
    /// the connection.
    pub steering: Option<String>,
    /// The documents it answers.
    pub response_for: Vec<Reference>,
    /// Codes of the tasks it answers.
    pub tasks: Vec<String>,
    /// What the message does with the document.
    pub business: Business,
    /// The way it took so far.
    pub traces: Vec<Trace>,
    /// Its files, which are not read here.
    pub attachments: Vec<Attachment>,
}

impl Document {
    /// Whether anything in the message calls the document secret: the element that some systems add, the sphere, the
    /// name of its type, or a stamp at the beginning of its subject. Texts about secrecy are not meant by it.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        let says = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default().to_lowercase();
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            let denied = text.contains("không mật") || text.contains("khong mat");
            !denied && words.any(|word| word == "mật")
        };
        let stamped = self.subject.as_deref().is_some_and(|subject| {
            let subject = subject.trim_start_matches(['(', '[', '<', '*', ' ']);
            let subject = subject.to_lowercase();
            ["mật", "tối mật", "tuyệt mật"].iter().any(|stamp| {
                let rest = subject.strip_prefix(stamp);
                rest.is_some_and(|rest| {
                    let rest = rest.trim_start();
                    rest.is_empty() || rest.starts_with([')', ']', '>', '*', ':', '-', '–', '.'])
                })
            })
        });
        let secrecy = self.secrecy.as_deref().map(str::trim);
        let coded = secrecy.is_some_and(|text| matches!(text, "1" | "2" | "3"));
        coded || says(&self.secrecy) || says(&self.sphere) || says(&self.kind.name) || stamped
    }

    /// Ids of the earlier documents that a change, return or replacement is about; the document's own id is one of
    /// them only when the message says so.
    #[must_use]
    pub fn affected_ids(&self) -> Vec<&str> {
        let own = self.business.document_id.as_deref();
        let replaced = self.business.replacements.iter();
        let mut ids: Vec<&str> = own
            .into_iter()
            .chain(replaced.map(|one| one.document_id.as_str()))
            .collect();
        ids.dedup();
        ids
    }
}

/// Number and notation (*số, ký hiệu*).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Code {
    /// `123`
    pub number: Option<String>,
    /// `UBND-VP`
    pub notation: Option<String>,
}

impl Code {
    /// Both as offices write them: `123/UBND-VP`. Some systems put all of it into the notation.
    #[must_use]
    pub fn text(&self) -> String {
        match (&self.number, &self.notation) {
            (Some(number), Some(notation))
                if notation.contains('/') && notation.starts_with(number) =>
            {
                notation.clone()
            }
            (Some(number), Some(notation)) => format!("{number}/{notation}"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        }
    }
}

/// What kind of document it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DocumentType {
    /// `Type` as it came; 2 has been seen for administrative documents.
    pub code: Option<String>,
    /// `TypeDetail` as it came.
    pub detail: Option<String>,
    /// Its name, such as `Công văn`: the part to rely on.
    pub name: Option<String>,
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Signer {
    /// On whose behalf, such as `KT. GIÁM ĐỐC`.
    pub competence: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// What a message does with its document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Business {
    /// New, revoke, update, replace. A message that does not say brings a new document.
    pub kind: BusinessKind,
    /// Why.
    pub reason: Option<String>,
    /// The earlier document it is about.
    pub document_id: Option<String>,
    /// Receivers that came or went.
    pub receivers: Vec<ReceiverChange>,
    /// Earlier documents whose place it takes.
    pub replacements: Vec<Replacement>,
}

impl Default for Business {
    fn default() -> Self {
        Self {
            kind: BusinessKind::New,
            reason: None,
            document_id: None,
            receivers: Vec::new(),
            replacements: Vec::new(),
        }
    }
}

/// A change of the list of receivers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiverChange {
    /// The agency.
    pub organ_id: String,
    /// What became of it.
    pub kind: ReceiverChangeKind,
}

/// An earlier document whose place the new one takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// Its id.
    pub document_id: String,
    /// The agencies for which it is replaced; none for all.
    pub organ_ids: Vec<String>,
}

/// A station on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// The agency there.
    pub organ_id: Option<String>,
    /// When, local to Vietnam.
    pub at: Option<NaiveDateTime>,
}

/// A file of a document, as the message describes it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id within the message, without `cid:`.
    pub content_id: Option<String>,
    /// File name.
    pub name: Option<String>,
    /// Media type, as it came.
    pub content_type: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Length of its base64 text; `None` when the message only names the file.
    pub encoded_bytes: Option<u64>,
}

impl Attachment {
    /// About how many bytes the file has, or the archive that it was packed into.
    #[must_use]
    pub fn size_hint(&self) -> Option<u64> {
        self.encoded_bytes.map(|bytes| bytes / 4 * 3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(secrecy: &str, sphere: &str, kind: &str, subject: &str) -> Document {
        let some = |text: &str| Some(text.to_owned());
        Document {
            sender: Agency::default(),
            receivers: Vec::new(),
            document_id: "1".to_owned(),
            code: Code::default(),
            promulgated: None,
            place: None,
            kind: DocumentType {
                name: some(kind),
                ..DocumentType::default()
            },
            subject: some(subject),
            content: None,
            signer: None,
            due: None,
            priority: None,
            sphere: some(sphere),
            secrecy: some(secrecy),
            signed: false,
            steering: None,
            response_for: Vec::new(),
            tasks: Vec::new(),
            business: Business::default(),
            traces: Vec::new(),
            attachments: Vec::new(),
        }
    }

    #[test]
    fn a_secret_document_is_known_by_any_of_its_marks() {
        for (secrecy, sphere, kind, subject) in [
            ("Tối mật", "", "", ""),
            ("2", "", "", ""),
            ("", "MẬT", "", ""),
            ("", "", "Công văn mật", ""),
            ("", "", "", "(MẬT) V/v phương án"),
            ("", "", "", "Tuyệt mật: phương án"),
        ] {
            let found = document(secrecy, sphere, kind, subject);
            assert!(found.is_secret(), "{found:?}");
        }
        for (secrecy, sphere, kind, subject) in [
            ("Thường", "nội bộ", "Công văn", "V/v bảo vệ bí mật nhà nước"),
            ("0", "", "Báo cáo", "Mật độ dân số quý I"),
            ("Không mật", "", "Kế hoạch", "Khám mắt cho học sinh"),
        ] {
            let found = document(secrecy, sphere, kind, subject);
            assert!(!found.is_secret(), "{found:?}");
        }
    }
}
