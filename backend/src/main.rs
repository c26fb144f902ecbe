//! Arguments → settings → log → database → serve; nothing else.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("info")).init();
    match mtcl::cli::run() {
        Ok(code) => code,
        Err(error) => {
            log::error!("{}", mtcl::cli::explain(&error));
            ExitCode::FAILURE
        }
    }
}
