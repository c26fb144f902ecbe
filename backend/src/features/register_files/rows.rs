//! From the words of a file to the fields of our rows, kind by kind.

use registers::values::{self, Number};
use serde_json::{Value, json};

use super::cells::{self, Cells, is_electronic, wrong, yes_no};
use super::draft::Draft;
use super::grouping::Bundle;
use super::known::Known;
use super::model::RegisterKind;
use crate::error::FieldCode;
use crate::features::directives::DirectiveRole;
use crate::features::documents::{Direction, Secrecy};
use crate::features::dossiers::level_named;
use crate::features::feeds::ForeignRow;
use crate::features::procedures::{Authority, ServiceLevel};
use crate::features::trainings::TrainingUnit;
use crate::text::fold;

/// The system of rows whose sender names none.
const SOURCE: &str = "register_file";

/// Puts a bundle of rows into our words.
pub(super) fn foreign(kind: RegisterKind, bundle: &Bundle, known: &Known) -> ForeignRow {
    let empty = Cells::new();
    let cells = bundle.cells.first().unwrap_or(&empty);
    let mut draft = Draft::new(cells);
    draft.put("source", Ok(Some(draft.said("source").unwrap_or(SOURCE))));
    let unit = match kind {
        RegisterKind::IncomingDocuments | RegisterKind::FollowUp => {
            named(&draft, known, "receiver")
        }
        RegisterKind::OutgoingDocuments => named(&draft, known, "archive"),
        RegisterKind::FiveS => named(&draft, known, "room"),
        _ => None,
    };
    let unit = unit.or(draft.said("unit").map(|said| known.unit_code(said)));
    draft.put("unit_code", Ok(unit));
    match kind {
        RegisterKind::IncomingDocuments => document(&mut draft, Direction::Incoming),
        RegisterKind::OutgoingDocuments => document(&mut draft, Direction::Outgoing),
        RegisterKind::FollowUp => directive(&mut draft),
        RegisterKind::Procedures => procedure(&mut draft),
        RegisterKind::Staff => staff(&mut draft, bundle),
        RegisterKind::Trainings => training(&mut draft, known),
        RegisterKind::FiveS => audit(&mut draft, bundle),
        // Dossiers are read by their own adapter.
        RegisterKind::Dossiers | RegisterKind::Report06a => {}
    }
    let Draft { row, wrong, .. } = draft;
    ForeignRow {
        index: bundle.first_row.saturating_sub(1),
        row,
        wrong,
        kept: bundle.kept(),
        theirs: match kind {
            RegisterKind::FollowUp => directives_field,
            RegisterKind::Procedures => procedures_field,
            RegisterKind::Staff => staff_field,
            RegisterKind::Trainings => trainings_field,
            RegisterKind::FiveS => five_s_field,
            _ => documents_field,
        },
    }
}

/// The unit by a column that may as well name a person, or an office outside.
fn named<'k>(draft: &Draft<'_>, known: &'k Known, field: &str) -> Option<&'k str> {
    known.unit_named(draft.said(field)?)
}

/// No secrecy, in folded words.
pub(super) fn is_open(said: &str) -> bool {
    matches!(
        said,
        "" | "-" | "thuong" | "binh thuong" | "khong" | "khong mat" | "0"
    )
}

fn secrecy(said: &str) -> Option<Secrecy> {
    Some(match said {
        open if is_open(open) => Secrecy::None,
        "mat" | "c" => Secrecy::Confidential,
        "toi mat" | "b" => Secrecy::Secret,
        "tuyet mat" | "a" => Secrecy::TopSecret,
        _ => return None,
    })
}

fn document(draft: &mut Draft<'_>, direction: Direction) {
    let cells = draft.cells;
    draft.put("direction", Ok(Some(direction)));
    draft.text("number", "number");
    draft.day("issued_on", "dated");
    draft.text("subject", "subject");
    let level = cells::word(cells, "secrecy", secrecy);
    draft.put("secrecy", level.map(|level| level.or(Some(Secrecy::None))));
    let by_channel = yes_no(cells, "channel", is_electronic);
    match direction {
        Direction::Incoming => {
            draft.text("author", "author");
            draft.put("sent_electronically", by_channel);
        }
        Direction::Outgoing => {
            let said = yes_no(cells, "electronic", is_electronic);
            draft.put(
                "sent_electronically",
                match said {
                    Ok(None) => by_channel,
                    said => said,
                },
            );
            let signed = yes_no(cells, "signed_digitally", |said| {
                said.contains("ky so")
                    .then(|| !said.starts_with("khong") && !said.starts_with("chua"))
            });
            draft.put("digitally_signed", signed);
            let answers = draft.said("answers").map(|said| {
                values::cited(said)
                    .number
                    .unwrap_or_else(|| said.to_owned())
            });
            draft.put("reply_to", Ok(answers));
        }
    }
}

fn documents_field(ours: &str) -> &str {
    match ours {
        "issued_on" => "dated",
        "sent_electronically" => "electronic",
        "digitally_signed" => "signed_digitally",
        "reply_to" => "answers",
        "unit_code" => "unit",
        other => other,
    }
}

fn directive(draft: &mut Draft<'_>) {
    let cells = draft.cells;
    let document = draft.said("document").unwrap_or_default();
    let given = values::cited(document);
    let number = draft.said("number").map(|said| {
        values::cited(said)
            .number
            .unwrap_or_else(|| said.to_owned())
    });
    draft.put("number", Ok(number.or(given.number)));
    draft.day_or("issued_on", "dated", given.date);
    let subject = draft.said("subject").or(draft.said("document"));
    draft.put("subject", Ok(subject));
    let role = cells::word(cells, "role", |said| match said {
        "chu tri" | "lead" => Some(DirectiveRole::Lead),
        "phoi hop" | "coordinating" => Some(DirectiveRole::Coordinating),
        _ => None,
    });
    // The register lists what the unit itself has to settle.
    draft.put("role", role.map(|role| role.or(Some(DirectiveRole::Lead))));
    draft.day("due_on", "due");
    let answer = values::cited(draft.said("answer").unwrap_or_default());
    let is_done = |said: &&str| {
        let said = fold(said);
        let negated = said.contains("chua") || said.contains("dang");
        !negated
            && [
                "hoan thanh",
                "da xong",
                "da tra loi",
                "da giai quyet",
                "da bao cao",
            ]
            .iter()
            .any(|word| said.contains(word))
    };
    let progress = draft.said("progress").filter(is_done);
    let done = progress.and_then(|said| values::cited(said).date);
    draft.day_or("done_on", "finished", answer.date.or(done));
    let is_answered = answer.number.is_some() || progress.is_some();
    if is_answered && !draft.row.contains_key("done_on") {
        // Done, but nobody says when: it may be in time or late.
        draft.refuse(wrong("finished", FieldCode::Required, ""));
    }
    draft.put("reply_number", Ok(answer.number));
    let note: Vec<&str> = ["progress", "note"]
        .iter()
        .filter_map(|field| draft.said(field))
        .collect();
    draft.put("note", Ok((!note.is_empty()).then(|| note.join("\n"))));
}

fn directives_field(ours: &str) -> &str {
    match ours {
        "issued_on" => "dated",
        "due_on" => "due",
        "done_on" => "finished",
        "reply_number" => "answer",
        "unit_code" => "unit",
        other => other,
    }
}

fn procedure(draft: &mut Draft<'_>) {
    let cells = draft.cells;
    let code = draft
        .said("code")
        .map(|said| values::procedure_code(said).map_or_else(|| said.to_owned(), |read| read.code));
    draft.put("code", Ok(code));
    draft.text("name", "name");
    draft.text("field", "field");
    let level = cells::word(cells, "level", |said| {
        level_named(said).or_else(|| said.parse::<ServiceLevel>().ok())
    });
    draft.put("level", level);
    draft.put("authority", cells::word(cells, "authority", authority));
    let decision = draft
        .said("decision")
        .map(|said| (said, values::cited(said)));
    let (number, date) = match decision {
        None => (None, None),
        Some((said, cited)) => (cited.number.or_else(|| Some(said.to_owned())), cited.date),
    };
    draft.put("decision_number", Ok(number));
    draft.day_or("decided_on", "published", date);
    draft.put("limit_days", cells::whole(cells, "limit_days"));
    draft.text("iso_number", "iso_number");
    draft.day("iso_issued_on", "iso_issued");
    draft.text("iso_version", "iso_version");
    draft.day("valid_from", "valid_from");
    draft.day("valid_to", "valid_to");
}

fn authority(said: &str) -> Option<Authority> {
    let is = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if let Ok(word) = said.parse() {
        return Some(word);
    }
    if is(&["trung uong"]) || said.starts_with("bo ") {
        return Some(Authority::Central);
    }
    if is(&["ubnd", "uy ban nhan dan", "chu tich"]) {
        return Some(Authority::Province);
    }
    // "Cấp tỉnh" says at which level, not whether the department or the province decides.
    (said == "so" || said.starts_with("so ") || said.starts_with("giam doc so"))
        .then_some(Authority::Department)
}

fn procedures_field(ours: &str) -> &str {
    match ours {
        "decision_number" => "decision",
        "decided_on" => "published",
        "iso_issued_on" => "iso_issued",
        "unit_code" => "unit",
        other => other,
    }
}

fn staff(draft: &mut Draft<'_>, bundle: &Bundle) {
    draft.text("code", "code");
    draft.text("name", "name");
    draft.text("position", "position");
    draft.day("joined_on", "joined");
    draft.day("left_on", "left");
    let mut leaves = Vec::new();
    for cells in &bundle.cells {
        let both = cells::day(cells, "leave_from")
            .and_then(|from| Ok((from, cells::day(cells, "leave_to")?)));
        match both {
            Ok((None, None)) => {}
            Ok((Some(from), Some(to))) => leaves.push((from, to)),
            Ok((None, Some(_))) => draft.refuse(wrong("leave_from", FieldCode::Required, "")),
            Ok((Some(_), None)) => draft.refuse(wrong("leave_to", FieldCode::Required, "")),
            Err(wrong) => draft.refuse(wrong),
        }
    }
    leaves.sort_unstable();
    let leaves: Vec<Value> = leaves
        .into_iter()
        .map(|(from, to)| json!({ "from": from, "to": to }))
        .collect();
    draft.put("leaves", Ok(Some(leaves)));
}

fn staff_field(ours: &str) -> &str {
    match ours {
        "joined_on" => "joined",
        "left_on" => "left",
        "leaves" => "leave_from",
        "unit_code" => "unit",
        other => other,
    }
}

fn training(draft: &mut Draft<'_>, known: &Known) {
    let cells = draft.cells;
    let code = match (draft.said("person_code"), draft.said("person")) {
        (Some(code), _) => Ok(Some(code)),
        (None, None) => Ok(None),
        (None, Some(name)) => known.person(name, draft.said("unit")).map(Some),
    };
    draft.put("staff_code", code);
    let course = draft.said("course");
    draft.put("course_name", Ok(course));
    let code = draft
        .said("course_code")
        .map(str::to_owned)
        .or(course.map(short_code));
    draft.put("course_code", Ok(code));
    draft.text("organiser", "organiser");
    draft.day("started_on", "from");
    let first = cells::day(cells, "from").ok().flatten();
    draft.day_or("ended_on", "to", first);
    let amount = |number: Number, unit| (number.approximate(), unit);
    let length =
        cells::number(cells, "hours")
            .map(|hours| hours.map(|number| amount(number, TrainingUnit::Hour)))
            .and_then(|hours| match hours {
                Some(hours) => Ok(Some(hours)),
                None => Ok(cells::number(cells, "periods")?
                    .map(|number| amount(number, TrainingUnit::Lesson))),
            })
            .and_then(|known| match (known, draft.said("length")) {
                (None, Some(said)) => {
                    let number = cells::number(cells, "length")?;
                    let unit = length_unit(&fold(said))
                        .ok_or_else(|| wrong("length", FieldCode::UnknownValue, said))?;
                    Ok(number.map(|number| amount(number, unit)))
                }
                (known, _) => Ok(known),
            });
    match length {
        Ok(length) => {
            draft.put("amount", Ok(length.map(|(amount, _)| amount)));
            draft.put("unit", Ok(length.map(|(_, unit)| unit)));
        }
        Err(wrong) => draft.refuse(wrong),
    }
    draft.text("certificate", "certificate");
}

/// In what "16 giờ", "20 tiết" is given.
fn length_unit(said: &str) -> Option<TrainingUnit> {
    if said.contains("tiet") {
        Some(TrainingUnit::Lesson)
    } else if said.contains("gio") {
        Some(TrainingUnit::Hour)
    } else {
        None
    }
}

fn trainings_field(ours: &str) -> &str {
    match ours {
        "staff_code" => "person_code",
        "course_name" => "course",
        "started_on" => "from",
        "ended_on" => "to",
        "amount" | "unit" => "hours",
        "unit_code" => "unit",
        other => other,
    }
}

fn audit(draft: &mut Draft<'_>, bundle: &Bundle) {
    let room = draft.said("room").or(draft.said("room_code"));
    draft.put("room_name", Ok(room));
    let code = draft
        .said("room_code")
        .map(str::to_owned)
        .or(room.map(short_code));
    draft.put("room_code", Ok(code));
    draft.day("audited_on", "audited");
    draft.text("auditor", "auditor");
    let (mut points, mut findings) = (Vec::new(), Vec::new());
    for cells in &bundle.cells {
        let text = |field| cells::text(cells, field);
        let need = |field: &str| {
            cells::whole(cells, field)
                .and_then(|number| number.ok_or_else(|| wrong(field, FieldCode::Required, "")))
        };
        let question = need("score").and_then(|points| {
            let mut question = json!({
                "group": text("group").ok_or_else(|| wrong("group", FieldCode::Required, ""))?,
                "question": text("question").ok_or_else(|| wrong("question", FieldCode::Required, ""))?,
                "points": points,
                "most": need("maximum")?,
            });
            if let Some(weight) = cells::whole(cells, "weight")? {
                question["weight"] = weight;
            }
            Ok(question)
        });
        match question {
            Ok(question) => points.push(question),
            Err(wrong) => draft.refuse(wrong),
        }
        if let Some(text) = text("finding") {
            findings.push(json!({ "text": text }));
        }
    }
    draft.put("points", Ok(Some(points)));
    draft.put("findings", Ok(Some(findings)));
}

fn five_s_field(ours: &str) -> &str {
    match ours {
        "room_name" => "room",
        "audited_on" => "audited",
        "points" => "score",
        "findings" => "finding",
        "unit_code" => "unit",
        other => other,
    }
}

/// A code for what has only a name: its folded words with dashes between, shortened by a digest where they are long.
fn short_code(name: &str) -> String {
    use sha2::{Digest, Sha256};

    const LONGEST: usize = 60;
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let code = words.join("-");
    if code.len() <= LONGEST {
        return code;
    }
    let digest = crate::auth::secret::hex(&Sha256::digest(code.as_bytes()));
    // Only ASCII is left, so any place is one between letters.
    format!("{}-{}", &code[..LONGEST - 9], &digest[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_make_codes_that_tell_them_apart() {
        assert_eq!(
            short_code("Bồi dưỡng  ISO 9001:2015"),
            "boi-duong-iso-9001-2015"
        );
        let long = "Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên chính khóa";
        let (one, two) = (
            short_code(&format!("{long} 1")),
            short_code(&format!("{long} 2")),
        );
        assert_eq!((one.len(), two.len()), (60, 60));
        assert_ne!(one, two);
    }

    #[test]
    fn a_level_of_government_is_not_taken_for_who_decides() {
        for (said, read) in [
            ("so y te", Some(Authority::Department)),
            ("ubnd tinh", Some(Authority::Province)),
            ("bo y te", Some(Authority::Central)),
            ("trung uong", Some(Authority::Central)),
            ("department", Some(Authority::Department)),
            ("cap tinh", None),
        ] {
            assert_eq!(authority(said), read, "{said}");
        }
    }
}
