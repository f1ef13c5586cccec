//! Classes of characters: which ones a text may have, and which ones are visible.

use unicode_normalization::char::is_combining_mark;

const ZERO_WIDTH_NON_JOINER: char = '\u{200c}';
const ZERO_WIDTH_JOINER: char = '\u{200d}';

/// Characters that no text of a person needs or that mislead readers: controls, line separators, direction overrides, embeddings
/// and isolates, tags, interlinear annotations, and noncharacters.
pub fn is_forbidden(character: char) -> bool {
    let code = u32::from(character);
    (character.is_control() && character != '\t')
        || code & 0xfffe == 0xfffe
        || matches!(character,
            '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Invisible characters that change no word: soft hyphens, zero-width spaces, direction marks, byte order marks, fillers. Pasted
/// text often has them.
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

/// Any kind of space, including the blank Braille pattern.
pub fn is_space(character: char) -> bool {
    (character.is_whitespace() && !is_forbidden(character)) || character == '\u{2800}'
}

/// Selects a variant of the character before it.
pub const fn is_variation_selector(character: char) -> bool {
    matches!(character, '\u{180b}'..='\u{180d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

pub const fn is_joiner(character: char) -> bool {
    matches!(character, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER)
}

/// Whether a joiner has a meaning between these two characters. Persian and the scripts of India and its neighbours use both
/// joiners; emoji use the zero-width joiner.
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
        // Arabic presentation forms, and Indic scripts beyond the first plane.
        | '\u{fb50}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{11000}'..='\u{11fff}')
}

const fn is_pictorial(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether the character is visible by itself.
pub fn is_visible(character: char) -> bool {
    !(is_space(character)
        || is_forbidden(character)
        || is_needless(character)
        || is_joiner(character)
        || is_variation_selector(character)
        || is_combining_mark(character))
}
