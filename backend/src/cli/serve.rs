//! `mtcl serve`: settings, database, server, until told to stop.

use std::net::SocketAddr;
use std::time::Duration;

use super::secret_key;
use crate::clock::Clock;
use crate::config::{FilesArgs, PasswordCost, ServeArgs, Settings};
use crate::db::{DatabaseUrl, Db};
use crate::demo;
use crate::error::Error;
use crate::features::{accounts, indicators, sites, update_plans, webhooks};
use crate::files::{BucketAccess, FilesSettings, Place};
use crate::state::State;

pub(super) fn run(args: ServeArgs) -> Result<(), Error> {
    let ServeArgs {
        database,
        bind,
        web_dir,
        secret_key,
        public_url,
        trusted_proxies,
        cors_origins,
        outgoing_allow,
        outgoing_authorities,
        site_check_seconds,
        request_seconds,
        files,
        workers,
        demo,
    } = args;
    let db = Db::open(&database.database_url)?;
    let settings = Settings {
        secret_key: secret_key::resolve(secret_key, db.url())?,
        web_dir,
        secure_cookies: public_url
            .as_deref()
            .is_some_and(|url| url.starts_with("https://")),
        public_url,
        trusted_proxies,
        cors_origins,
        outgoing_allow: outgoing_allow.0,
        outgoing_authorities,
        site_check_time: Duration::from_secs(site_check_seconds),
        time_limit: Duration::from_secs(request_seconds),
        files: files_settings(files, db.url()),
        password_cost: PasswordCost::Production,
        demo,
    };
    let mut state = State::new(db, Clock::system(), settings)?;
    let now = state.clock.now();
    for code in state.db.write_here(|db| indicators::catch_up(db, now))? {
        log::info!("{code} was recounted: its formula has a new version");
    }
    if demo {
        demo::load(&state)?;
    }
    // A database of sample data says so however it is served.
    state.settings.demo = demo::is_sample(&state.db)?;
    actix_web::rt::System::new().block_on(async move {
        let (server, addresses) = crate::app::server(state.clone(), bind, workers)?;
        for address in &addresses {
            log::info!("MTCL listens on http://{address}");
        }
        offer_set_up(&state, addresses.first())?;
        if demo {
            super::print(&demo::invitation());
        }
        let (stop, stopped) = tokio::sync::watch::channel(());
        let checker = actix_web::rt::spawn(sites::run(state.clone(), stopped.clone()));
        let maker = actix_web::rt::spawn(update_plans::run(state.clone(), stopped.clone()));
        let sender = actix_web::rt::spawn(webhooks::run(state, stopped));
        let served = server.await.map_err(Error::internal);
        // The last to know how to say stop is gone; what is being sent is sent, what is being checked is checked.
        drop(stop);
        maker.await.map_err(Error::internal)?;
        checker.await.map_err(Error::internal)?;
        sender.await.map_err(Error::internal)?;
        served
    })
}

/// Files lie beside an embedded database, so that whoever moves one folder moves everything.
fn files_settings(args: FilesArgs, database: &DatabaseUrl) -> FilesSettings {
    const MEGABYTE: u64 = 1024 * 1024;
    let FilesArgs {
        files,
        s3_endpoint,
        s3_region,
        s3_access_key,
        s3_secret_key,
        file_megabytes,
        file_types,
    } = args;
    let beside = || match database {
        DatabaseUrl::Sqlite(path) => {
            let mut folder = path.as_os_str().to_owned();
            folder.push(".files");
            folder.into()
        }
        DatabaseUrl::Postgresql(_) => "data/files".into(),
    };
    FilesSettings {
        place: files.unwrap_or_else(|| Place::Folder(beside())),
        bucket: BucketAccess {
            endpoint: s3_endpoint,
            region: s3_region,
            access_key: s3_access_key,
            secret_key: s3_secret_key,
        },
        largest: file_megabytes * MEGABYTE,
        types: file_types,
    }
}

/// On a database without accounts, writes the one-time link for the first administrator to the log.
fn offer_set_up(state: &State, address: Option<&SocketAddr>) -> Result<(), Error> {
    let now = state.clock.now();
    let Some(token) = state.db.write_here(|db| accounts::make_link(db, now))? else {
        return Ok(());
    };
    let base = match (&state.settings.public_url, address) {
        (Some(url), _) => url.trim_end_matches('/').to_owned(),
        (None, Some(address)) if address.ip().is_unspecified() => {
            format!("http://localhost:{}", address.port())
        }
        (None, Some(address)) => format!("http://{address}"),
        (None, None) => String::new(),
    };
    log::warn!(
        "Nobody has an account yet. Make the first administrator at {base}/setup#{token} (good for 24 hours, once)"
    );
    Ok(())
}
