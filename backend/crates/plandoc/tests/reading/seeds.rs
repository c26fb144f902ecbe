//! The two real plans as text.

use plandoc::source::{Location, SourceContent};
use plandoc::{PlanDocument, fold};

use crate::expected::{is_the_plan_of_2021, is_the_plan_of_2025};
use crate::{plan, read};

pub(crate) const PLAN_2025: &str =
    include_str!("../../../../../tests/data/plans/muc-tieu-2025.txt");
pub(crate) const PLAN_2021: &str =
    include_str!("../../../../../tests/data/plans/muc-tieu-2021.txt");

#[test]
fn the_plan_of_2025_is_read_whole() {
    is_the_plan_of_2025(&plan(PLAN_2025));
}

#[test]
fn the_plan_of_2021_is_read_whole() {
    is_the_plan_of_2021(&plan(PLAN_2021));
}

#[test]
fn other_encodings_of_the_same_text_read_alike() {
    let wide: Vec<u8> = PLAN_2025
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    is_the_plan_of_2025(&read(&[b"\xff\xfe".to_vec(), wide].concat()).expect("UTF-16"));
    is_the_plan_of_2021(&plan(&PLAN_2021.replace('\n', "\r\n")));
    is_the_plan_of_2021(&plan(&PLAN_2021.replace('\n', "\r")));
}

#[test]
fn every_place_that_is_named_exists_and_says_so() {
    for text in [PLAN_2025, PLAN_2021] {
        let plan = plan(text);
        for objective in &plan.objectives {
            assert!(!objective.from.is_empty());
            let stands = objective
                .from
                .iter()
                .map(|at| words(&plan, *at))
                .collect::<String>();
            let start: String = fold(&objective.text).chars().take(40).collect();
            assert!(fold(&stands).contains(&start), "{start} not in {stands}");
            for action in &objective.actions {
                let stands = action
                    .from
                    .iter()
                    .map(|at| words(&plan, *at))
                    .collect::<String>();
                let start: String = fold(&action.text).chars().take(30).collect();
                assert!(fold(&stands).contains(&start), "{start} not in {stands}");
            }
        }
    }
}

#[test]
fn the_original_is_kept_word_for_word() {
    for text in [PLAN_2025, PLAN_2021] {
        let plan = plan(text);
        let mut blocks = String::new();
        for block in &plan.source {
            match &block.content {
                SourceContent::Paragraph { text } => blocks.push_str(text),
                SourceContent::Table { rows } => {
                    rows.iter()
                        .flat_map(|row| &row.cells)
                        .for_each(|cell| blocks.push_str(&cell.text));
                }
            }
        }
        let bare = |text: &str| {
            text.chars()
                .filter(|c| !c.is_whitespace())
                .collect::<String>()
        };
        assert_eq!(bare(&blocks), bare(text));
    }
}

/// The words at a place of the original.
fn words(plan: &PlanDocument, at: Location) -> String {
    let block = plan
        .source
        .iter()
        .find(|block| block.number == at.block)
        .expect("the block");
    match &block.content {
        SourceContent::Paragraph { text } => text.clone(),
        SourceContent::Table { rows } => rows
            .iter()
            .find(|row| Some(row.number) == at.row)
            .expect("the row")
            .cells
            .iter()
            .map(|cell| format!("{} ", cell.text))
            .collect(),
    }
}
