//! A message on its way from the socket to the reader, a few chunks at a time.

use std::io::{self, BufRead, Read};

use actix_web::dev::{Decompress, Payload};
use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{FromRequest, HttpRequest};
use edxml::{AttachmentLimits, Files, Limits, ReadError, Reading};
use futures_util::StreamExt;
use futures_util::future::join;
use std::future::{Ready, ready};
use tokio::sync::mpsc;

use crate::error::{Code, Error};

/// Bytes that a message may have, its attachments included: these are passed over, so this bounds time and not memory.
pub(super) const MESSAGE_BYTES: u64 = 512 << 20;
/// Files that are asked for are held in memory until they are kept, so these are bounded together: files, and bytes.
const ASKED_FILES: AttachmentLimits = AttachmentLimits {
    files: 50,
    total_bytes: 64 << 20,
    compression_ratio: 200,
};
/// Chunks that wait for the reader.
const WAITING: usize = 4;

/// The body of a request, not read yet.
pub(super) struct Incoming {
    stream: Decompress<Payload>,
    media_type: String,
    announced: Option<u64>,
}

impl FromRequest for Incoming {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let text = |name| {
            let value = request.headers().get(name)?;
            value.to_str().ok()
        };
        let media_type = text(header::CONTENT_TYPE).and_then(|text| text.split(';').next());
        ready(Ok(Self {
            media_type: media_type.unwrap_or_default().trim().to_ascii_lowercase(),
            announced: text(header::CONTENT_LENGTH).and_then(|text| text.parse().ok()),
            stream: Decompress::from_headers(payload.take(), request.headers()),
        }))
    }
}

impl Incoming {
    /// Reads the message while it arrives, and its files when they are asked for. The reader has a thread of its own, because
    /// it waits for each byte in turn.
    ///
    /// # Errors
    /// `unsupported_media_type`, `payload_too_large`; `bad_request` when the body ended early. What is wrong with the
    /// message itself is the inner error.
    pub(super) async fn read(
        self,
        with_files: bool,
    ) -> Result<Result<(Reading, Files), ReadError>, Error> {
        let Self {
            mut stream,
            media_type,
            announced,
        } = self;
        if !matches!(
            media_type.as_str(),
            "application/xml" | "text/xml" | "application/edxml" | "application/octet-stream" | ""
        ) {
            return Err(Code::UnsupportedMediaType.into());
        }
        if announced.is_some_and(|bytes| bytes > MESSAGE_BYTES) {
            return Err(Code::PayloadTooLarge.into());
        }
        let (to, from) = mpsc::channel(WAITING);
        let limits = Limits {
            message_bytes: MESSAGE_BYTES,
            ..Limits::default()
        };
        let reading = web::block(move || {
            let chunks = Chunks::new(from);
            if with_files {
                edxml::read_with_files(chunks, &limits, &ASKED_FILES)
            } else {
                edxml::read(chunks, &limits).map(|reading| (reading, Files::default()))
            }
        });
        let feeding = async move {
            while let Some(chunk) = stream.next().await {
                let chunk = chunk.map_err(|error| io::Error::other(error.to_string()));
                if to.send(chunk).await.is_err() {
                    break;
                }
            }
        };
        let (read, ()) = join(reading, feeding).await;
        match read.map_err(Error::internal)? {
            Err(ReadError::TooLarge {
                what: "message_bytes",
                ..
            }) => Err(Code::PayloadTooLarge.into()),
            Err(ReadError::Io { .. } | ReadError::Empty) => Err(Code::BadRequest.into()),
            read => Ok(read),
        }
    }
}

/// The chunks as the reader wants them.
struct Chunks {
    from: mpsc::Receiver<io::Result<Bytes>>,
    chunk: Bytes,
}

impl Chunks {
    fn new(from: mpsc::Receiver<io::Result<Bytes>>) -> Self {
        Self {
            from,
            chunk: Bytes::new(),
        }
    }
}

impl BufRead for Chunks {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.chunk.is_empty() {
            match self.from.blocking_recv() {
                Some(chunk) => self.chunk = chunk?,
                None => break,
            }
        }
        Ok(&self.chunk)
    }

    fn consume(&mut self, bytes: usize) {
        self.chunk = self.chunk.slice(bytes..);
    }
}

impl Read for Chunks {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let chunk = self.fill_buf()?;
        let count = chunk.len().min(into.len());
        into[..count].copy_from_slice(&chunk[..count]);
        self.consume(count);
        Ok(count)
    }
}
