//! The headings of groups of objectives that are open at a row.

use super::label::Depth;
use crate::document::Fragment;
use crate::source::Location;

#[derive(Default)]
pub(super) struct Sections {
    open: Vec<Section>,
    /// Headings under which nothing came.
    unused: Vec<Fragment>,
}

struct Section {
    /// `None` for a heading over the whole width, which ends all others.
    depth: Option<Depth>,
    text: String,
    at: Location,
    used: bool,
}

impl Sections {
    pub(super) fn begin(&mut self, depth: Option<Depth>, text: String, at: Location) {
        while self
            .open
            .last()
            .is_some_and(|last| depth.is_none() || last.depth >= depth)
        {
            self.end();
        }
        self.open.push(Section {
            depth,
            text,
            at,
            used: false,
        });
    }

    /// The open headings from the outermost in, for an objective that stands under them.
    pub(super) fn name(&mut self) -> Option<String> {
        let names: Vec<&str> = self
            .open
            .iter_mut()
            .map(|section| {
                section.used = true;
                section.text.as_str()
            })
            .collect();
        (!names.is_empty()).then(|| names.join(" / "))
    }

    pub(super) fn finish(mut self) -> Vec<Fragment> {
        while !self.open.is_empty() {
            self.end();
        }
        self.unused
    }

    fn end(&mut self) {
        let unused = self.open.pop().filter(|section| !section.used);
        self.unused.extend(unused.map(|section| Fragment {
            at: section.at,
            text: section.text,
        }));
    }
}
