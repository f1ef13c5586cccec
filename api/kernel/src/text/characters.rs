//! Which characters a text may hold, and which of them anybody sees.

use unicode_normalization::char::is_combining_mark;

const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// What no text of a person needs and what misleads its readers: controls, line separators, overrides, embeddings
/// and isolates of direction, tags, interlinear annotations, and code points that are no characters.
pub fn is_forbidden(character: char) -> bool {
    let code = u32::from(character);
    (character.is_control() && character != '\t')
        || code & 0xfffe == 0xfffe
        || matches!(character,
            '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What is not seen and changes no word: soft hyphens, zero-width spaces, marks of direction, byte order marks, fillers.
/// They come along with pasted text.
pub const fn is_needless(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2060}'..='\u{2065}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
    )
}

/// A space of any kind, the blank of Braille among them.
pub fn is_space(character: char) -> bool {
    (character.is_whitespace() && !is_forbidden(character)) || character == '\u{2800}'
}

/// Chooses between shapes of the character before it.
pub const fn is_variation_selector(character: char) -> bool {
    matches!(character, '\u{180b}'..='\u{180d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

pub const fn is_joiner(character: char) -> bool {
    matches!(character, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER)
}

/// Whether a joiner says something between these two: Persian, the scripts of India and their neighbours are written
/// with both, pictures are put together with one of them.
pub fn may_join(before: Option<char>, joiner: char, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    (is_joining_script(before) && is_joining_script(after))
        || (joiner == ZERO_WIDTH_JOINER && is_pictorial(before) && is_pictorial(after))
}

const fn is_joining_script(character: char) -> bool {
    matches!(character,
        // Arabic, Syriac, N'Ko, Mandaic and their extensions.
        '\u{600}'..='\u{8ff}'
        // From Devanagari to Sinhala, then Tibetan, Myanmar, Khmer and Mongolian.
        | '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        // Balinese, Sundanese, Javanese and others of the region.
        | '\u{1b00}'..='\u{1c4f}' | '\u{a8e0}'..='\u{a9df}' | '\u{aa60}'..='\u{aa7f}' | '\u{abc0}'..='\u{abff}'
        // Forms of Arabic letters, and the scripts of India beyond the first plane.
        | '\u{fb50}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}')
}

const fn is_pictorial(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether anybody sees it by itself.
pub fn is_visible(character: char) -> bool {
    !(is_space(character)
        || is_forbidden(character)
        || is_needless(character)
        || is_joiner(character)
        || is_variation_selector(character)
        || is_combining_mark(character))
}
