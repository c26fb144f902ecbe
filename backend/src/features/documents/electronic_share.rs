//! `document-electronic-share`: outgoing documents that were sent electronically, of all that are not secret.
//!
//! 2025 plan, objective 5: "100% các văn bản đi (không mật) của Sở được trao đổi dưới dạng văn bản điện tử". Whether a
//! digital signature is needed is a setting; by default it is (NĐ 30/2020/NĐ-CP, Điều 5: an electronic document has the
//! value of the paper one when it is signed).

use serde_json::Value;

use super::model::{Direction, Document, Secrecy};
use crate::kpi::{
    Counting, Definition, Formula, Measured, Question, Reason, Rule, Span, Step, Steps,
};

pub(super) static DEFINITION: Definition = Definition {
    code: "document-electronic-share",
    name_vi: "Văn bản đi (không mật) gửi điện tử",
    name_en: "Outgoing documents sent electronically",
    formula_version: 1,
    rule: Rule {
        vi: "Tử số = văn bản đi gửi qua eOffice và có ký số; mẫu số = văn bản đi không mật trong kỳ. Sổ không ghi hình thức gửi thì chưa tính, và được nêu riêng.",
        en: "Numerator = outgoing documents sent through the e-office with a digital signature; denominator = outgoing documents of the period that are not secret. Where the register does not say how, the document is left out and named.",
        source: "Mục tiêu 5 năm 2025 (QĐ 26/QĐ-SYT); NĐ 30/2020/NĐ-CP",
    },
    measured: Measured::Documents,
    source: "documents",
    counted: &[
        Reason::ElectronicSigned,
        Reason::ElectronicUnsigned,
        Reason::OnPaper,
    ],
    left_out: &[Reason::FormNotStated, Reason::Secret, Reason::Incoming],
    stocks: &[],
    counting: Counting::Steps,
    span: Span::Period,
    questions: &[
        Question {
            name: "signature",
            choices: &["needed", "not_needed"],
        },
        Question {
            name: "form_not_stated",
            choices: &["left_out", "missed"],
        },
    ],
};

/// The formula.
#[derive(Debug)]
pub(super) struct ElectronicShare;

impl Formula<Document> for ElectronicShare {
    fn definition(&self) -> &'static Definition {
        &DEFINITION
    }

    fn steps(&self, document: &Document, settings: &Value) -> Steps {
        let day = document.issued_on;
        let is = |name: &str, choice: &str| settings[name] == choice;
        let unknown = if is("form_not_stated", "missed") {
            Step::counted(day, Reason::FormNotStated, false)
        } else {
            Step::left_out(day, Reason::FormNotStated)
        };
        let step = match (document.sent_electronically, document.digitally_signed) {
            _ if document.direction == Direction::Incoming => Step::left_out(day, Reason::Incoming),
            _ if document.secrecy != Secrecy::None => Step::left_out(day, Reason::Secret),
            (Some(false), _) => Step::counted(day, Reason::OnPaper, false),
            (Some(true), Some(true)) => Step::counted(day, Reason::ElectronicSigned, true),
            (Some(true), _) if is("signature", "not_needed") => {
                Step::counted(day, Reason::ElectronicUnsigned, true)
            }
            (Some(true), Some(false)) => Step::counted(day, Reason::ElectronicUnsigned, false),
            (Some(true), None) | (None, _) => unknown,
        };
        vec![step]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::types::Day;

    fn document(sent: Option<bool>, signed: Option<bool>) -> Document {
        Document {
            direction: Direction::Outgoing,
            number: "412/BC-SYT".to_owned(),
            issued_on: Day::from_number(20_000),
            author: None,
            type_name: None,
            subject: None,
            secrecy: Secrecy::None,
            sent_electronically: sent,
            digitally_signed: signed,
            reply_to: None,
            document_id: None,
        }
    }

    fn adds(document: &Document, settings: &Value) -> (Reason, i64, i64) {
        let steps = ElectronicShare.steps(document, settings);
        let [step] = steps.as_slice() else {
            panic!("one step, not {steps:?}");
        };
        (step.reason, step.numerator, step.denominator)
    }

    #[test]
    fn electronic_means_sent_so_and_signed_unless_set_otherwise() {
        let usual = Value::Null;
        let lax = serde_json::json!({ "signature": "not_needed" });
        let unsigned = document(Some(true), Some(false));
        assert_eq!(
            adds(&document(Some(true), Some(true)), &usual),
            (Reason::ElectronicSigned, 1, 1)
        );
        assert_eq!(adds(&unsigned, &usual), (Reason::ElectronicUnsigned, 0, 1));
        assert_eq!(adds(&unsigned, &lax), (Reason::ElectronicUnsigned, 1, 1));
        assert_eq!(
            adds(&document(Some(false), None), &usual),
            (Reason::OnPaper, 0, 1)
        );
    }

    #[test]
    fn what_the_register_does_not_say_is_neither_passed_nor_failed() {
        let silent = document(None, None);
        assert_eq!(adds(&silent, &Value::Null), (Reason::FormNotStated, 0, 0));
        let strict = serde_json::json!({ "form_not_stated": "missed" });
        assert_eq!(adds(&silent, &strict), (Reason::FormNotStated, 0, 1));
    }

    #[test]
    fn secret_and_incoming_documents_are_outside() {
        let secret = Document {
            secrecy: Secrecy::Confidential,
            ..document(Some(false), None)
        };
        assert_eq!(adds(&secret, &Value::Null), (Reason::Secret, 0, 0));
        let incoming = Document {
            direction: Direction::Incoming,
            ..document(Some(false), None)
        };
        assert_eq!(adds(&incoming, &Value::Null), (Reason::Incoming, 0, 0));
    }
}
