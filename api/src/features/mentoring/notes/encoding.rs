//! Checks updates and state vectors before the library reads them.
//!
//! The library accepts any content that a document can have: pictures, nested lists, other texts. A note is plain text, and content that
//! is nested deep enough would exhaust the stack while it is read. So this reads the structure of an update, and lets pass what edits
//! of one text consist of: inserted strings, and ranges that were deleted. The format is version 1 of Yjs: numbers of seven bits a
//! byte, the lowest first, and strings with their length in bytes.

use std::collections::BTreeMap;

/// The only root of the document.
pub const ROOT: &str = "text";

/// Whoever makes edits in one run of the app: Yjs calls it a client.
pub type Writer = u64;

/// Largest number of a writer that JavaScript has.
const LAST_WRITER: u64 = (1 << 53) - 1;
/// Positions beyond it overflow in the library.
const LAST_POSITION: u64 = i32::MAX as u64;

/// Flags and kinds of content of a block.
const HAS_ORIGIN: u8 = 0b1000_0000;
const HAS_RIGHT_ORIGIN: u8 = 0b0100_0000;
const HAS_KEY: u8 = 0b0010_0000;
const KIND: u8 = 0b0001_1111;
const COLLECTED: u8 = 0;
const DELETED: u8 = 1;
const STRING: u8 = 4;
const SKIP: u8 = 10;

/// What is wrong with an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no update.
    Unreadable,
    /// It has a gap, so that others are missing.
    Incomplete,
    /// It has other content than text in the root.
    OtherContent,
    /// A text has the character NUL.
    NulCharacter,
}

/// What an update has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The first position of each writer. The blocks of a writer follow one another without a gap.
    pub first: BTreeMap<Writer, u32>,
    /// Whether it deletes something.
    pub deletes: bool,
}

impl Contents {
    /// Whether it changes no document.
    pub fn is_empty(&self) -> bool {
        self.first.is_empty() && !self.deletes
    }
}

/// Reads the structure of an update.
///
/// # Errors
/// It is no update, or one that a note does not have.
pub fn check_update(bytes: &[u8]) -> Result<Contents, Fault> {
    let mut reader = Reader { rest: bytes };
    let mut contents = Contents::default();
    for _ in 0..reader.number()? {
        let blocks = reader.number()?;
        let writer = reader.writer()?;
        let first = reader.position()?;
        let mut next = u64::from(first);
        for _ in 0..blocks {
            next += reader.block()?;
            if next > LAST_POSITION {
                return Err(Fault::Unreadable);
            }
        }
        if blocks == 0 || contents.first.insert(writer, first).is_some() {
            return Err(Fault::Unreadable);
        }
    }
    contents.deletes = reader.deletions()?;
    reader.end()?;
    Ok(contents)
}

/// Reads a state vector: how far the edits of each writer are known.
///
/// # Errors
/// It is no state vector.
pub fn read_state_vector(bytes: &[u8]) -> Result<BTreeMap<Writer, u32>, Fault> {
    let mut reader = Reader { rest: bytes };
    let mut known = BTreeMap::new();
    for _ in 0..reader.number()? {
        let (writer, position) = (reader.writer()?, reader.position()?);
        known.insert(writer, position);
    }
    reader.end()?;
    Ok(known)
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8, Fault> {
        let (byte, rest) = self.rest.split_first().ok_or(Fault::Unreadable)?;
        self.rest = rest;
        Ok(*byte)
    }

    fn number(&mut self) -> Result<u64, Fault> {
        let mut number = 0;
        for shift in (0..63).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Fault::Unreadable)
    }

    fn at_most(&mut self, most: u64) -> Result<u64, Fault> {
        let number = self.number()?;
        (number <= most).then_some(number).ok_or(Fault::Unreadable)
    }

    fn writer(&mut self) -> Result<Writer, Fault> {
        self.at_most(LAST_WRITER)
    }

    fn position(&mut self) -> Result<u32, Fault> {
        let position = self.at_most(LAST_POSITION)?;
        u32::try_from(position).map_err(|_| Fault::Unreadable)
    }

    /// The length of a block or a range, which is never 0.
    fn length(&mut self) -> Result<u64, Fault> {
        let length = self.at_most(LAST_POSITION)?;
        (length > 0).then_some(length).ok_or(Fault::Unreadable)
    }

    fn text(&mut self) -> Result<&'a str, Fault> {
        let length = usize::try_from(self.number()?).map_err(|_| Fault::Unreadable)?;
        let (bytes, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or(Fault::Unreadable)?;
        self.rest = rest;
        std::str::from_utf8(bytes).map_err(|_| Fault::Unreadable)
    }

    fn place(&mut self) -> Result<(), Fault> {
        self.writer()?;
        self.position()?;
        Ok(())
    }

    /// Reads a block and returns its length in UTF-16 code units.
    fn block(&mut self) -> Result<u64, Fault> {
        let info = self.byte()?;
        match (info & KIND, info & !KIND) {
            (COLLECTED, 0) => self.length(),
            (SKIP, 0) => Err(Fault::Incomplete),
            (COLLECTED | SKIP, _) => Err(Fault::Unreadable),
            (kind, flags) => {
                self.neighbours(flags)?;
                self.content(kind)
            }
        }
    }

    /// Where an item was inserted: after and before which others, or in which root.
    fn neighbours(&mut self, flags: u8) -> Result<(), Fault> {
        if flags & HAS_ORIGIN != 0 {
            self.place()?;
        }
        if flags & HAS_RIGHT_ORIGIN != 0 {
            self.place()?;
        }
        if flags & (HAS_ORIGIN | HAS_RIGHT_ORIGIN) == 0 {
            let is_root = self.number()? == 1;
            if !is_root || self.text()? != ROOT {
                return Err(Fault::OtherContent);
            }
        }
        match flags & HAS_KEY {
            0 => Ok(()),
            _ => Err(Fault::OtherContent),
        }
    }

    fn content(&mut self, kind: u8) -> Result<u64, Fault> {
        match kind {
            DELETED => self.length(),
            STRING => {
                let text = self.text()?;
                let length = text.encode_utf16().count() as u64;
                match (length, text.contains('\0')) {
                    (0, _) => Err(Fault::Unreadable),
                    (_, true) => Err(Fault::NulCharacter),
                    (_, false) => Ok(length),
                }
            }
            _ => Err(Fault::OtherContent),
        }
    }

    /// Reads the ranges that were deleted, and returns whether there are any.
    fn deletions(&mut self) -> Result<bool, Fault> {
        let mut any = false;
        for _ in 0..self.number()? {
            self.writer()?;
            for _ in 0..self.number()? {
                let (from, length) = (self.position()?, self.length()?);
                if u64::from(from) + length > LAST_POSITION {
                    return Err(Fault::Unreadable);
                }
                any = true;
            }
        }
        Ok(any)
    }

    const fn end(&self) -> Result<(), Fault> {
        match self.rest.is_empty() {
            true => Ok(()),
            false => Err(Fault::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests;
