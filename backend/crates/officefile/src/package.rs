//! The zip package of an Office file, opened with suspicion.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::error::Error;
use crate::limits::Limits;
use crate::xml::{Xml, attribute};

/// Below this size an entry may compress as well as it likes.
const RATIO_FROM: u64 = 1 << 20;

/// A package whose parts can be read.
pub struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Entry by name, folded: writers differ in case and in the slash at the start.
    index: HashMap<String, usize>,
    limits: &'a Limits,
    unpacked: u64,
}

impl<'a> Package<'a> {
    /// Opens a package and looks at what it says of its parts.
    ///
    /// # Errors
    /// No zip archive, a password, or more parts or bytes than the limits allow.
    pub fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Self, Error> {
        let mut archive =
            ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused("zip", &error))?;
        if archive.len() > limits.zip_entries {
            return Err(bomb("entries", "zip"));
        }
        let mut index = HashMap::new();
        let mut declared: u64 = 0;
        for number in 0..archive.len() {
            let entry = archive
                .by_index_raw(number)
                .map_err(|error| refused("zip", &error))?;
            let name = entry
                .name()
                .map_err(|error| refused("zip", &error))?
                .into_owned();
            if entry.encrypted() {
                return Err(Error::Encrypted);
            }
            declared = declared.saturating_add(entry.size());
            check_size(entry.size(), entry.compressed_size(), &name, limits)?;
            index.insert(key(&name), number);
        }
        if declared > limits.unpacked_bytes {
            return Err(bomb("unpacked_bytes", "zip"));
        }
        Ok(Self {
            archive,
            index,
            limits,
            unpacked: 0,
        })
    }

    /// Whether there is a part of that name; case does not count.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.index.contains_key(&key(name))
    }

    /// Whether anything lies in a folder.
    #[must_use]
    pub fn has_folder(&self, folder: &str) -> bool {
        self.index.keys().any(|name| name.starts_with(folder))
    }

    /// The text of a part, `None` when the package has none of that name. What the archive says about sizes is not
    /// believed: unpacking stops at the bound.
    ///
    /// # Errors
    /// A damaged part, one that is not Unicode, or more than the limits allow.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Error> {
        let Some(number) = self.index.get(&key(name)).copied() else {
            return Ok(None);
        };
        let entry = self
            .archive
            .by_index(number)
            .map_err(|error| refused(name, &error))?;
        let packed = entry.compressed_size();
        let mut bytes = Vec::new();
        entry
            .take(self.limits.entry_bytes.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| Error::corrupt(name, error))?;
        let size = bytes.len() as u64;
        check_size(size, packed, name, self.limits)?;
        self.unpacked = self.unpacked.saturating_add(size);
        if self.unpacked > self.limits.unpacked_bytes {
            return Err(bomb("unpacked_bytes", name));
        }
        decode(bytes, name).map(Some)
    }

    /// A part that the format cannot do without.
    ///
    /// # Errors
    /// As [`Package::part`], and when there is none.
    pub fn needed(&mut self, name: &str) -> Result<String, Error> {
        self.part(name)?
            .ok_or_else(|| Error::corrupt(name, "the part is missing"))
    }

    /// A reader of a part's text, within the limits.
    #[must_use]
    pub fn xml<'t>(&self, text: &'t str, name: &'t str) -> Xml<'t> {
        Xml::new(text, name, self.limits.xml_depth)
    }

    /// The links of a part to others; those of the package itself for the part "".
    ///
    /// # Errors
    /// As [`Package::part`], and broken XML.
    pub fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Error> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels")
            .trim_start_matches('/')
            .to_owned();
        let Some(text) = self.part(&name)? else {
            return Ok(Vec::new());
        };
        let mut relations = Vec::new();
        let mut xml = self.xml(&text, &name);
        while let Some(node) = xml.next_node()? {
            let crate::xml::Node::Start(element) = node else {
                continue;
            };
            let value = |name| attribute(&element, name).unwrap_or_default();
            let target = value("Target");
            if crate::xml::name(&element) == "Relationship" && value("TargetMode") != "External" {
                relations.push(Relation {
                    id: value("Id"),
                    kind: value("Type"),
                    target: resolve(folder, &target),
                });
            }
        }
        Ok(relations)
    }
}

/// A link from one part to another.
pub struct Relation {
    /// What the part calls it.
    pub id: String,
    /// Address of what it means, such as `…/worksheet`.
    pub kind: String,
    /// Path from the root of the package.
    pub target: String,
}

fn resolve(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|step| !step.is_empty()).collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            other => path.push(other),
        }
    }
    path.join("/")
}

fn key(name: &str) -> String {
    name.trim_start_matches('/')
        .replace('\\', "/")
        .to_ascii_lowercase()
}

fn check_size(size: u64, packed: u64, name: &str, limits: &Limits) -> Result<(), Error> {
    if size > limits.entry_bytes {
        return Err(bomb("entry_bytes", name));
    }
    if size > RATIO_FROM && size / packed.max(1) > limits.compression_ratio {
        return Err(bomb("compression_ratio", name));
    }
    Ok(())
}

/// Parts are UTF-8 or, seldom, UTF-16 with its mark.
fn decode(bytes: Vec<u8>, name: &str) -> Result<String, Error> {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let (pairs, _) = bytes[2..].as_chunks::<2>();
        char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>()
    };
    let text = if bytes.starts_with(b"\xff\xfe") {
        wide(u16::from_le_bytes).ok()
    } else if bytes.starts_with(b"\xfe\xff") {
        wide(u16::from_be_bytes).ok()
    } else {
        String::from_utf8(bytes).ok()
    };
    text.ok_or_else(|| Error::corrupt(name, "not valid Unicode"))
}

fn bomb(bound: &'static str, part: &str) -> Error {
    Error::ZipBomb {
        bound,
        part: part.to_owned(),
    }
}

fn refused(part: &str, error: &ZipError) -> Error {
    match error {
        ZipError::InvalidPassword => Error::Encrypted,
        ZipError::UnsupportedArchive(detail) if *detail == ZipError::PASSWORD_REQUIRED => {
            Error::Encrypted
        }
        other => Error::corrupt(part, other),
    }
}
