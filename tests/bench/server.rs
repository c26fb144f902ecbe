//! The real server as a child process, and what the system says of it.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mtcl::db::DatabaseUrl;

use super::client::Connection;

/// Signs the tokens of the bench.
pub(crate) const SECRET_KEY: &str = "a secret of the benchmarks, forty letters";

/// A running `mtcl serve`. Stopped when dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// Seconds from starting the process until it was ready.
    pub(crate) start_seconds: f64,
}

/// The release binary: named by `MTCL_BENCH_SERVER`, else where cargo puts it beside this program.
fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("MTCL_BENCH_SERVER") {
        return path.into();
    }
    let own = std::env::current_exe().expect("this program has a path");
    let profile = own.ancestors().nth(2).expect("cargo's folder");
    profile.join("mtcl")
}

impl Server {
    /// Starts a server on this database and waits until it is ready. Its log is kept beside `scratch`, at the level
    /// that installations use.
    pub(crate) fn start(database: &DatabaseUrl, scratch: &Path) -> Self {
        let url = match database {
            DatabaseUrl::Sqlite(path) => format!("sqlite://{}", path.display()),
            DatabaseUrl::Postgresql(url) => url.clone(),
        };
        // Free a moment ago; nobody else on this machine waits for that very port.
        let address = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a free port");
        let log = File::create(scratch.join(format!("{}.log", address.port()))).expect("a log");
        let started = Instant::now();
        let child = Command::new(binary())
            .arg("serve")
            .env_clear()
            .env("DATABASE_URL", url)
            .env("MTCL_BIND", address.to_string())
            .env("MTCL_SECRET_KEY", SECRET_KEY)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the release binary of mtcl: build it first, as scripts/bench.sh does");
        let mut server = Self {
            child,
            address,
            start_seconds: 0.0,
        };
        while !server.is_ready() {
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "the server is not ready after a minute; its log is in {}",
                scratch.display()
            );
            std::thread::sleep(Duration::from_millis(1));
        }
        server.start_seconds = started.elapsed().as_secs_f64();
        server
    }

    fn is_ready(&mut self) -> bool {
        assert!(
            matches!(self.child.try_wait(), Ok(None)),
            "the server ended by itself"
        );
        let Ok(mut connection) = Connection::open(self.address) else {
            return false;
        };
        connection
            .send(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .and_then(|()| connection.receive().map(|(status, _)| status == 200))
            .unwrap_or(false)
    }

    /// The most memory it ever had, in MB (10⁶ bytes).
    pub(crate) fn peak_megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let kib: f64 = status
            .unwrap_or_default()
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok())
            .unwrap_or(f64::NAN);
        kib * 1024.0 / 1e6
    }

    /// Processor seconds it has used.
    pub(crate) fn cpu_seconds(&self) -> f64 {
        cpu_seconds(&self.child.id().to_string())
    }

    /// Tells it to stop and waits until it has.
    pub(crate) fn stop(mut self) {
        let told = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        if told.is_ok_and(|status| status.success()) {
            let _ = self.child.wait();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both do nothing after `stop`.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Processor seconds that this program has used.
pub(crate) fn own_cpu_seconds() -> f64 {
    cpu_seconds("self")
}

/// User and system time of a process, to the hundredth of a second in which Linux counts it.
fn cpu_seconds(process: &str) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name, in parentheses, may hold spaces; the state follows it as field 3.
    let fields: Vec<&str> = text
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks = |field: usize| -> f64 {
        fields
            .get(field - 3)
            .and_then(|text| text.parse().ok())
            .unwrap_or(f64::NAN)
    };
    (ticks(14) + ticks(15)) / 100.0
}
