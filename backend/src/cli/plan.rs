//! `mtcl plan import`: what a file is understood to say, and with `--commit` a draft plan of it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::print;
use crate::auth::Actor;
use crate::clock::Clock;
use crate::config::DatabaseArgs;
use crate::db::{DatabaseUrl, Db};
use crate::error::{Error, Language};
use crate::features::plans::{self, ObjectiveDraft, Preview, RemarkLevel, Target, Understood};
use crate::features::units::{self, Directory};

/// What to do with plans.
#[derive(Subcommand, Debug)]
pub(super) enum PlanCommand {
    /// Say what a file is understood to be, and what would be asked; store nothing unless told to.
    Import(ImportArgs),
}

/// Which file.
#[derive(Args, Debug)]
pub(super) struct ImportArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The plan: .docx, .xlsx, or UTF-8 text with tab-separated tables.
    file: PathBuf,
    /// Make a draft plan of it.
    #[arg(long)]
    commit: bool,
}

pub(super) fn import(args: ImportArgs) -> Result<(), Error> {
    let ImportArgs {
        database,
        file,
        commit,
    } = args;
    let bytes = std::fs::read(&file)
        .map_err(|error| Error::internal(format!("{}: {error}", file.display())))?;
    let name = file.file_name().map(|name| name.to_string_lossy());
    let name = name.as_deref();
    let now = Clock::system().now();
    let understood = plans::understand(&bytes, name, plans::year_of(now), Language::English)?;
    let url = &database.database_url;
    // Looking at a file must not leave a database behind.
    let db = (commit || exists(url)).then(|| Db::open(url)).transpose()?;
    let directory = match &db {
        Some(db) => db.read_here(units::directory)?,
        None => Directory::default(),
    };
    print(&report(&plans::preview(directory, understood.clone())?));
    if let Some(db) = db.filter(|_| commit) {
        let plan = db.write_here(|db| {
            let actor = Actor::system("mtcl plan import");
            plans::keep(db, &actor, now, understood, name, None, false)
        })?;
        print(&format!("\nDraft plan made: {}", plan.id));
    }
    Ok(())
}

fn exists(url: &DatabaseUrl) -> bool {
    match url {
        DatabaseUrl::Sqlite(path) => Path::new(path).exists(),
        DatabaseUrl::Postgresql(_) => true,
    }
}

/// What was understood and what is asked, for a person at a terminal.
fn report(preview: &Preview) -> String {
    let Understood {
        draft,
        origins: _,
        remarks,
        unread,
        source: _,
    } = &preview.understood;
    let mut lines = vec![
        draft.title.clone(),
        format!("Year {}, {}", draft.year, draft.organisation),
    ];
    if let Some(number) = &draft.decision_number {
        let date = draft.decision_date.map(|date| format!(" of {date}"));
        lines.push(format!("Decision {number}{}", date.unwrap_or_default()));
    }
    if let Some(name) = &draft.signer_name {
        let position = draft.signer_position.as_deref().unwrap_or_default();
        lines.push(format!("Signed by {name}, {position}"));
    }
    lines.extend(draft.objectives.iter().map(objective));
    section(
        &mut lines,
        "To be looked at",
        remarks.iter().map(|remark| {
            let mark = match remark.level {
                RemarkLevel::Ask => "?",
                RemarkLevel::Info => "·",
            };
            let mut line = format!("{mark} {}", remark.code);
            if let Some(objective) = remark.objective.and_then(|at| draft.objectives.get(at)) {
                let _ = write!(line, ", objective {}", objective.number);
            }
            if !remark.values.is_empty() {
                let _ = write!(line, ": {}", remark.values.join(" | "));
            }
            line
        }),
    );
    let names = preview.asked();
    section(
        &mut lines,
        "Which units are these?",
        names
            .iter()
            .map(|(name, times)| format!("? {name} ({times}×)")),
    );
    section(
        &mut lines,
        "Not understood",
        unread.iter().map(|fragment| format!("· {}", fragment.text)),
    );
    lines.join("\n")
}

fn section(lines: &mut Vec<String>, title: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        lines.push(format!("\n{title}"));
        lines.extend(items.into_iter().map(|item| format!("  {item}")));
    }
}

fn objective(objective: &ObjectiveDraft) -> String {
    let targets: Vec<String> = objective.targets.iter().map(Target::words).collect();
    let mut text = format!("\n{}. {}\n", objective.number, objective.text);
    let _ = write!(text, "   target: {}", targets.join(" | "));
    let measured = objective.indicator_code.as_deref();
    let _ = write!(text, "; indicator: {}", measured.unwrap_or("none"));
    for (what, words) in [
        ("responsible", &objective.responsible),
        ("deadline", &objective.deadline),
    ] {
        if let Some(words) = words {
            let _ = write!(text, "\n   {what}: {words}");
        }
    }
    for action in &objective.actions {
        let _ = write!(
            text,
            "\n   {}) {}",
            action.number,
            action.text.replace('\n', " ")
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_names_targets_doubts_and_unknown_units() {
        let file = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/data/plans/muc-tieu-2025.txt"
        );
        let bytes = std::fs::read(file).unwrap();
        let understood = plans::understand(&bytes, None, 2024, Language::English).unwrap();
        let text = report(&plans::preview(Directory::default(), understood).unwrap());
        for line in [
            "Year 2025, Sở Y tế",
            "Decision 26/QĐ-SYT of 2025-01-10",
            "Signed by Lê Văn Khoa, GIÁM ĐỐC",
            "   target: ≥ 55 % | ≥ 95 %; indicator: dossier-online-share",
            "   deadline: Trong năm 2025",
            "  ? contradictory_target, objective 6: tối thiểu 55% | 95%",
            "  ? Phòng TCHC (2×)",
        ] {
            assert!(text.lines().any(|one| one == line), "{line}\n{text}");
        }
        assert!(!text.contains("Not understood"), "{text}");
    }

    #[test]
    fn looking_at_a_file_leaves_no_database_behind() {
        let folder = std::env::temp_dir().join(format!("mtcl-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("ke-hoach.txt");
        let seed = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/data/plans/muc-tieu-2021.txt"
        );
        std::fs::copy(seed, &file).unwrap();
        let database = folder.join("new.sqlite");
        let args = |commit| ImportArgs {
            database: DatabaseArgs {
                database_url: DatabaseUrl::Sqlite(database.clone()),
            },
            file: file.clone(),
            commit,
        };
        import(args(false)).unwrap();
        assert!(!database.exists());
        import(args(true)).unwrap();
        let db = Db::open(&DatabaseUrl::Sqlite(database.clone())).unwrap();
        let plan = db.read_here(|db| plans::ruling_plan(db, 2021)).unwrap();
        assert_eq!(plan.unwrap().objectives.len(), 6);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
