//! Files by what they hold: kept on disk or in an S3-compatible bucket under their SHA-256, streamed in and out.
//!
//! A file is taken in at a desk first, in pieces, because its name is known only at its end. What it is, its bytes say;
//! what a sender calls it counts for nothing.

mod place;
mod sniff;

use std::path::PathBuf;
use std::sync::Arc;

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt};
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

pub use place::{BucketAccess, Place, PlaceError};

use crate::error::{Code, Error};

/// Bytes from the beginning of a file that tell what it is; office files name themselves only after some kilobytes.
const HEAD: usize = 64 * 1024;
/// Bytes that are gathered before they are written to disk.
const DISK_PIECE: usize = 1024 * 1024;
/// Bytes of a part in a bucket, which takes no smaller ones than 5 MiB.
const BUCKET_PIECE: usize = 8 * 1024 * 1024;
/// Pieces under way at a time.
const AT_A_TIME: usize = 2;

/// Where files are kept, and which are taken.
#[derive(Clone, Debug)]
pub struct FilesSettings {
    /// Where.
    pub place: Place,
    /// How to reach a bucket.
    pub bucket: BucketAccess,
    /// Bytes a file may have.
    pub largest: u64,
    /// Media types that are taken, such as `image/jpeg`.
    pub types: Vec<String>,
}

/// The files of an installation.
#[derive(Clone)]
pub struct Files {
    kept: Arc<dyn ObjectStore>,
    below: Path,
    piece: usize,
    /// Where files lie while they come in; on disk the same store, so that keeping one is giving it its name.
    desk: Arc<dyn ObjectStore>,
    desk_below: Path,
    same: bool,
    /// Bytes a file may have.
    pub largest: u64,
    /// Media types that are taken.
    pub types: Arc<[String]>,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Its bytes.
    pub size: u64,
    /// What its bytes say it is.
    pub media_type: String,
}

/// A file on its way in. Dropped before [`Incoming::keep`], what came of it is left at the desk and never read.
pub struct Incoming<'a> {
    files: &'a Files,
    at: Path,
    writer: BufWriter,
    digest: Sha256,
    head: Vec<u8>,
    size: u64,
}

impl Files {
    /// Opens the folder, which is made if need be, or the bucket, which is not looked at before the first file.
    ///
    /// # Errors
    /// When the folder cannot be made, or the bucket's settings are not complete.
    pub fn open(settings: &FilesSettings) -> Result<Self, Error> {
        let FilesSettings {
            place,
            bucket,
            largest,
            types,
        } = settings;
        // For every client of HTTP in the process. Fails when there is one already, which then serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (kept, below, piece, desk, desk_below, same): (
            Arc<dyn ObjectStore>,
            Path,
            usize,
            Arc<dyn ObjectStore>,
            Path,
            bool,
        ) = match place {
            Place::Folder(folder) => {
                let store = disk(folder.clone())?;
                let desk = Path::from("incoming");
                (store.clone(), Path::from(""), DISK_PIECE, store, desk, true)
            }
            Place::Bucket { name, prefix } => {
                let desk = disk(std::env::temp_dir())?;
                let below = Path::from(prefix.as_str());
                let desk_below = Path::from("mtcl-incoming");
                let store = bucket.open(name)?;
                (store, below, BUCKET_PIECE, desk, desk_below, false)
            }
        };
        Ok(Self {
            kept,
            below,
            piece,
            desk,
            desk_below,
            same,
            largest: *largest,
            types: types.clone().into(),
        })
    }

    fn path(&self, hash: &str) -> Path {
        self.below.clone().join(&hash[..2]).join(hash)
    }

    /// Begins to take a file in.
    pub fn take(&self) -> Incoming<'_> {
        let at = self
            .desk_below
            .clone()
            .join(uuid::Uuid::now_v7().to_string());
        Incoming {
            files: self,
            writer: BufWriter::with_capacity(self.desk.clone(), at.clone(), DISK_PIECE)
                .with_max_concurrency(AT_A_TIME),
            at,
            digest: Sha256::new(),
            head: Vec::new(),
            size: 0,
        }
    }

    /// The bytes of a kept file, in pieces.
    ///
    /// # Errors
    /// `unavailable` when the store does not give it.
    pub async fn read(
        &self,
        hash: &str,
    ) -> Result<impl Stream<Item = Result<Bytes, Error>> + 'static, Error> {
        let found = self.kept.get(&self.path(hash)).await;
        let found = found.map_err(Error::unavailable)?;
        Ok(found.into_stream().map_err(Error::internal))
    }

    /// Moves a file from the desk to its place, unless a file with the same bytes lies there already.
    async fn settle(&self, at: &Path, hash: &str) -> Result<(), Error> {
        let place = self.path(hash);
        match self.kept.head(&place).await {
            Ok(_) => return self.desk.delete(at).await.map_err(Error::internal),
            Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(Error::unavailable(error)),
        }
        if self.same {
            let moved = self.kept.rename(at, &place).await;
            return moved.map_err(Error::unavailable);
        }
        let mut pieces = self
            .desk
            .get(at)
            .await
            .map_err(Error::internal)?
            .into_stream();
        let mut writer = BufWriter::with_capacity(self.kept.clone(), place, self.piece)
            .with_max_concurrency(AT_A_TIME);
        while let Some(piece) = pieces.try_next().await.map_err(Error::internal)? {
            writer.put(piece).await.map_err(Error::unavailable)?;
        }
        writer.shutdown().await.map_err(Error::unavailable)?;
        self.desk.delete(at).await.map_err(Error::internal)
    }
}

impl Incoming<'_> {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// `payload_too_large` as soon as there are more than may be; `unavailable` when they cannot be written.
    pub async fn write(&mut self, bytes: Bytes) -> Result<(), Error> {
        self.size += bytes.len() as u64;
        if self.size > self.files.largest {
            return Err(too_large(self.files.largest));
        }
        self.digest.update(&bytes);
        let missing = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..missing]);
        self.writer.put(bytes).await.map_err(Error::unavailable)
    }

    /// Keeps the file, if it is of a type that is taken.
    ///
    /// # Errors
    /// `unsupported_media_type`, with what is taken; `unavailable` when the store does not take it.
    pub async fn keep(mut self) -> Result<Kept, Error> {
        let files = self.files;
        let media_type = sniff::media_type(&self.head);
        let taken = media_type.filter(|found| files.types.iter().any(|one| one == found));
        let Some(media_type) = taken else {
            self.give_up().await;
            let detail = format!("Taken: {}", files.types.join(", "));
            return Err(Error::from(Code::UnsupportedMediaType).with_detail(detail));
        };
        self.writer.shutdown().await.map_err(Error::unavailable)?;
        let Self {
            at, digest, size, ..
        } = self;
        let hash = hexadecimal(&digest.finalize());
        files.settle(&at, &hash).await?;
        Ok(Kept {
            hash,
            size,
            media_type: media_type.to_owned(),
        })
    }

    /// Throws away what has come.
    pub async fn give_up(mut self) {
        let aborted = self.writer.abort().await;
        let deleted = self.files.desk.delete(&self.at).await;
        if let (Err(error), Err(_)) = (aborted, deleted) {
            log::debug!("nothing was thrown away: {error}");
        }
    }
}

/// The refusal of a file that is too large, with how large it may be.
pub fn too_large(largest: u64) -> Error {
    const MEGABYTE: u64 = 1024 * 1024;
    Error::from(Code::PayloadTooLarge).with_detail(format!("At most {} MiB", largest / MEGABYTE))
}

fn disk(folder: PathBuf) -> Result<Arc<LocalFileSystem>, Error> {
    std::fs::create_dir_all(&folder).map_err(|error| {
        Error::internal(format!(
            "the folder for files, {}: {error}",
            folder.display()
        ))
    })?;
    let store = LocalFileSystem::new_with_prefix(folder).map_err(Error::internal)?;
    Ok(Arc::new(store.with_fsync(true)))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Files({})", self.kept)
    }
}
