//! From the blocks of the original to a plan.
//!
//! `segment` tells text and tables apart, `frame` says what each line of text is, `rows` undoes page breaks, `objectives`
//! finds objectives and actions in a table, `plan` puts those of the whole document together, `detail` and `settle` look
//! into their words, `surroundings` fills in the rest.

mod dates;
mod detail;
mod frame;
mod grid;
mod header;
mod label;
mod list;
mod objectives;
mod plan;
mod rows;
mod sections;
mod segment;
mod settle;
mod surroundings;
mod vocabulary;

use crate::document::{Fragment, PlanDocument};
use crate::error::ReadError;
use crate::fold::fold;
use crate::formats::Original;
use crate::source::{Location, SourceBlock, SourceContent};

/// What a file needs to be a plan, for [`ReadError::NotAPlan`].
const LOOKED_FOR: [&str; 3] = ["objective_table", "objective_headings", "objective_list"];

/// Reads the plan. The file's name is only a hint for the year.
pub(crate) fn read(original: Original, file_name: Option<&str>) -> Result<PlanDocument, ReadError> {
    if !original.blocks.iter().any(speaks_of_objectives) {
        return Err(not_a_plan());
    }
    let segments = segment::segment(&original.blocks);
    let mut roles = frame::roles(&segments.items);
    let mut questions = original.questions;
    questions.extend(segments.questions);
    let mut unread = segments.noise;
    let objectives = plan::objectives(&segments.items, &mut roles, &mut questions, &mut unread)?;
    if objectives.is_empty() {
        return Err(not_a_plan());
    }
    let mut plan = PlanDocument {
        title: None,
        further_titles: Vec::new(),
        year: None,
        organisation: None,
        letterhead: Vec::new(),
        document_number: None,
        place: None,
        date: None,
        legal_basis: Vec::new(),
        intro: String::new(),
        closing: String::new(),
        objectives,
        monitoring: Vec::new(),
        signer: None,
        recipients: Vec::new(),
        questions,
        unread,
        source: original.blocks,
    };
    surroundings::fill(&mut plan, &segments.items, &roles, file_name);
    keep_notes(&mut plan, original.notes);
    plan.unread.sort_by_key(|fragment| fragment.at);
    plan.questions.sort_by_key(|question| {
        (
            question.level,
            question.objective.is_none(),
            question.objective,
        )
    });
    Ok(plan)
}

/// Texts outside the order of the file, such as footnotes, are shown at its end.
fn keep_notes(plan: &mut PlanDocument, notes: Vec<String>) {
    for text in notes {
        let number = plan.source.last().map_or(1, |block| block.number + 1);
        plan.unread.push(Fragment {
            at: Location {
                block: number,
                row: None,
            },
            text: text.clone(),
        });
        plan.source.push(SourceBlock {
            number,
            sheet: None,
            content: SourceContent::Paragraph { text },
        });
    }
}

fn not_a_plan() -> ReadError {
    ReadError::NotAPlan {
        looked_for: LOOKED_FOR.to_vec(),
    }
}

/// The words "mục tiêu" or "chỉ tiêu" stand somewhere: without them, a table of work is just that.
fn speaks_of_objectives(block: &SourceBlock) -> bool {
    let speaks = |text: &str| {
        let folded = fold(text);
        folded.contains("muc tieu") || folded.contains("chi tieu")
    };
    match &block.content {
        SourceContent::Paragraph { text } => speaks(text),
        SourceContent::Table { rows } => rows
            .iter()
            .flat_map(|row| &row.cells)
            .any(|cell| speaks(&cell.text)),
    }
}
