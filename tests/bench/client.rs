//! The least HTTP client that can be: prebuilt requests over blocking keep-alive connections, so that what is measured
//! is the server.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// One keep-alive connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// A `GET` as bytes.
pub(crate) fn get(path: &str, token: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n")
        .into_bytes()
}

/// A `POST` of JSON as bytes.
pub(crate) fn post(path: &str, token: &str, json: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{json}",
        json.len()
    )
    .into_bytes()
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        Ok(Self {
            stream,
            buffer: vec![0; 16 * 1024],
            filled: 0,
        })
    }

    pub(crate) fn send(&mut self, request: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(request)
    }

    /// Reads one answer: its status and body.
    pub(crate) fn receive(&mut self) -> std::io::Result<(u16, &[u8])> {
        self.filled = 0;
        let (head, length) = loop {
            if let Some(found) = frame(&self.buffer[..self.filled]) {
                break found;
            }
            self.read_more()?;
        };
        while self.filled < head + length {
            self.read_more()?;
        }
        let status = std::str::from_utf8(&self.buffer[9..12])
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or_default();
        Ok((status, &self.buffer[head..head + length]))
    }

    fn read_more(&mut self) -> std::io::Result<()> {
        if self.filled == self.buffer.len() {
            self.buffer.resize(self.filled * 2, 0);
        }
        match self.stream.read(&mut self.buffer[self.filled..])? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            read => {
                self.filled += read;
                Ok(())
            }
        }
    }

    /// One request and its answer's body. Anything but 200 ends the bench: its figures would mean nothing.
    pub(crate) fn call(&mut self, request: &[u8]) -> &[u8] {
        self.send(request).expect("the server takes a request");
        let (status, body) = self.receive().expect("the server answers");
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(body));
        body
    }
}

/// Length of the head with its empty line, and of the body, once the head is there.
fn frame(bytes: &[u8]) -> Option<(usize, usize)> {
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(&bytes[..head]).ok()?;
    let length = text.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())
            .flatten()
    });
    Some((
        head,
        length.expect("the server says how long its answer is"),
    ))
}

/// Connections that one thread serves in turns: it asks on all of them, then reads all answers, so that it sleeps and
/// wakes once for several requests.
pub(crate) struct Fan(Vec<Vec<Connection>>);

impl Fan {
    const CONNECTIONS_A_THREAD: usize = 16;

    pub(crate) fn open(address: SocketAddr, threads: usize) -> Self {
        let connection = || Connection::open(address).expect("the server takes connections");
        let set = || {
            (0..Self::CONNECTIONS_A_THREAD)
                .map(|_| connection())
                .collect()
        };
        Self((0..threads).map(|_| set()).collect())
    }

    /// Asks the same again and again on all connections for about `time`; gives the answers counted and the seconds
    /// that they took.
    pub(crate) fn run(&mut self, request: &[u8], time: Duration) -> (u64, f64) {
        let started = Instant::now();
        let count = |set: &mut Vec<Connection>| {
            let mut answers = 0;
            while started.elapsed() < time {
                for connection in set.iter_mut() {
                    connection
                        .send(request)
                        .expect("the server takes a request");
                }
                for connection in set.iter_mut() {
                    let (status, body) = connection.receive().expect("the server answers");
                    assert_eq!(status, 200, "{}", String::from_utf8_lossy(body));
                    answers += 1;
                }
            }
            answers
        };
        let answers = std::thread::scope(|scope| {
            let threads: Vec<_> = self
                .0
                .iter_mut()
                .map(|set| scope.spawn(|| count(set)))
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("no panic"))
                .sum()
        });
        (answers, started.elapsed().as_secs_f64())
    }
}

/// The median time of one request after another on one connection, in seconds. What is asked `before` each is not timed.
pub(crate) fn median_latency(
    connection: &mut Connection,
    before: Option<&[u8]>,
    request: &[u8],
    time: Duration,
) -> f64 {
    let started = Instant::now();
    let mut times = Vec::new();
    while started.elapsed() < time {
        if let Some(before) = before {
            connection.call(before);
        }
        let asked = Instant::now();
        connection.call(request);
        times.push(asked.elapsed().as_secs_f64());
    }
    super::ratio::median(&mut times)
}
