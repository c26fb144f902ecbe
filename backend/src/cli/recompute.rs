//! `mtcl recompute`: rebuild the tallies from the source rows, or check that they are what the rows say.

use std::process::ExitCode;

use clap::Args;

use super::print;
use crate::config::DatabaseArgs;
use crate::db::Db;
use crate::error::Error;
use crate::features::indicators;

/// Rebuild the tallies from the source rows.
#[derive(Args, Debug)]
pub(super) struct RecomputeArgs {
    #[command(flatten)]
    database: DatabaseArgs,
    /// Change nothing: compare, print each difference, and exit with 1 when there is one.
    #[arg(long)]
    verify: bool,
}

pub(super) fn run(args: &RecomputeArgs) -> Result<ExitCode, Error> {
    let db = Db::open(&args.database.database_url)?;
    if !args.verify {
        db.write_here(|db| indicators::recompute(db, |_| true))?;
    }
    let mut differences = 0;
    for found in db.read_here(indicators::verify)? {
        print(&format!(
            "{}: {} differences",
            found.indicator_code,
            found.differences.len()
        ));
        for difference in &found.differences {
            print(&format!("  {difference:?}"));
        }
        differences += found.differences.len();
    }
    Ok(if differences == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
