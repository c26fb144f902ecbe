//! `/dossiers`, `/pushes` and `/rejected-rows`

mod compliance;
mod list;
mod push;
