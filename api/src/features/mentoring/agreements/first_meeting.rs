//! What the first draft takes from the notes of the first meeting.
//!
//! Mentees are asked to take notes there of what the two want to do. The lines of lists are the plan, everything else is kept as it was
//! written.

use sea_orm::FromQueryResult;

use super::model::PlannedMeeting;
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::text::{line, prose};
use tandem_platform::{
    AppError,
    db::{Tx, sql},
};

pub const LONGEST_TITLE: usize = 120;
pub const LONGEST_NOTES: usize = 1000;
pub const LONGEST_OTHER_TERMS: usize = 2000;
/// What lines of a list begin with, besides numbers.
const BULLETS: [char; 4] = ['-', '*', '•', '–'];
const MOST_DIGITS: usize = 3;

#[derive(FromQueryResult)]
struct Row {
    text: String,
}

/// The note of the first meeting of a mentorship that was held and has one; before that, of the first confirmed one that is past.
/// Empty if there is none.
///
/// # Errors
/// A database fault.
pub async fn note(tx: &Tx, mentorship_id: MentorshipId) -> Result<String, AppError> {
    let sql = "select n.text from meetings m join notes n on n.meeting_id = m.id \
         where m.mentorship_id = $1 and n.characters > 0 \
         and (m.status = 'held' or (m.status = 'confirmed' and m.starts_at <= $2)) \
         order by case when m.status = 'held' then 0 else 1 end, m.starts_at, m.id limit 1";
    let values = [mentorship_id.into(), tx.now().into()];
    let found: Option<Row> = sql::one(&**tx, sql, values).await?;
    Ok(found.map(|row| row.text).unwrap_or_default())
}

/// The parts of a draft that notes become.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// One entry for each line of a list.
    pub meetings: Vec<PlannedMeeting>,
    /// What is in no entry, as notes of the first.
    pub first_notes: String,
    /// What is too long for those.
    pub other_terms: String,
}

/// Makes a plan of `most` entries at most. Lines of lists beyond that stay text. Text that is longer than an agreement can hold is cut
/// after a word.
pub fn plan(notes: &str, most: usize) -> Plan {
    let mut plan = Plan::default();
    let (notes, mut rest) = (prose(notes), Vec::new());
    for one in notes.split('\n') {
        let title = item(one).filter(|_| plan.meetings.len() < most);
        match title {
            Some(title) => plan.meetings.push(entry(&title)),
            None => rest.push(one),
        }
    }
    let rest = prose(&rest.join("\n"));
    let (first, beyond) = cut(&rest, LONGEST_NOTES);
    let (other, _) = cut(beyond, LONGEST_OTHER_TERMS);
    plan.first_notes = prose(first);
    plan.other_terms = prose(other);
    plan
}

/// The text of a line of a list: `- x`, `* x`, `• x`, `1. x`, `1) x`.
fn item(text: &str) -> Option<String> {
    let text = text.trim_start();
    let numbered = || {
        let rest = text.trim_start_matches(|one: char| one.is_ascii_digit());
        let digits = text.len() - rest.len();
        (1..=MOST_DIGITS).contains(&digits).then_some(())?;
        rest.strip_prefix(['.', ')'])
    };
    let rest = text.strip_prefix(BULLETS).or_else(numbered)?;
    let title = line(rest.strip_prefix(char::is_whitespace)?);
    (!title.is_empty()).then_some(title)
}

/// A planned meeting. What is too long for its title is in its notes.
fn entry(text: &str) -> PlannedMeeting {
    let (title, beyond) = cut(text, LONGEST_TITLE);
    let (notes, _) = cut(beyond, LONGEST_NOTES);
    PlannedMeeting {
        title: line(title),
        notes: prose(notes),
    }
}

/// The first `most` characters of a text and what follows, divided between two words, or within one that is longer than half of that.
fn cut(text: &str, most: usize) -> (&str, &str) {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return (text, "");
    };
    let (head, next) = text.split_at_checked(end).unwrap_or((text, ""));
    let is_between = next.starts_with(char::is_whitespace);
    let space = head.rfind(char::is_whitespace);
    let space = space.filter(|space| !is_between && *space >= head.len() / 2);
    let (head, tail) = text
        .split_at_checked(space.unwrap_or(end))
        .unwrap_or((text, ""));
    (head.trim_end(), tail.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*, sample::select};

    fn titles(plan: &Plan) -> Vec<&str> {
        let titles = plan.meetings.iter();
        titles.map(|meeting| meeting.title.as_str()).collect()
    }

    #[test]
    fn lines_of_lists_become_the_plan_and_other_text_the_notes_of_the_first_meeting() {
        let notes = "We met by the lake.\n\n- Near misses\n * Reading a paper \n1. A talk\n\
            12) The congress\n• Salaries\nMonthly, by video.\n";
        let plan = plan(notes, 50);
        let expected = [
            "Near misses",
            "Reading a paper",
            "A talk",
            "The congress",
            "Salaries",
        ];
        assert_eq!(titles(&plan), expected);
        assert_eq!(
            plan.first_notes,
            "We met by the lake.\n\nMonthly, by video."
        );
        assert_eq!(plan.other_terms, "");
    }

    #[test]
    fn what_only_looks_like_a_list_stays_text() {
        let text = "-5 degrees\n2027.\n1234. is a year\n*\n- \n—";
        let plan = plan(text, 50);
        assert!(plan.meetings.is_empty(), "{plan:?}");
        assert!(plan.first_notes.starts_with("-5 degrees\n2027."));
    }

    #[test]
    fn lines_beyond_the_planned_meetings_stay_text() {
        let plan = plan("- One\n- Two\n- Three", 2);
        assert_eq!(titles(&plan), ["One", "Two"]);
        assert_eq!(plan.first_notes, "- Three");
    }

    #[test]
    fn a_long_line_continues_in_the_notes_of_its_meeting_after_a_whole_word() {
        let words = "haemovigilance ".repeat(12);
        let plan = plan(&format!("- {words}"), 50);
        let [only] = &plan.meetings[..] else {
            panic!("one entry")
        };
        assert_eq!(only.title, "haemovigilance ".repeat(8).trim_end());
        assert_eq!(only.notes, "haemovigilance ".repeat(4).trim_end());
    }

    #[test]
    fn a_text_that_is_too_long_for_the_first_notes_continues_in_the_other_terms() {
        let plan = plan(&"word ".repeat(1000), 50);
        assert_eq!(plan.first_notes.chars().count(), 999);
        assert_eq!(plan.other_terms.chars().count(), 1999);
        let endless = "é".repeat(5000);
        let (head, tail) = cut(&endless, 1000);
        assert_eq!((head.chars().count(), tail.chars().count()), (1000, 4000));
    }

    fn notes() -> impl Strategy<Value = String> {
        let parts = vec![
            "- ",
            "* ",
            "1. ",
            "\n",
            " ",
            "\u{202e}",
            "\u{2028}",
            "é",
            "👩\u{200d}🔬",
            "word",
            "नमस्ते",
            "\r\n",
            "\t",
            "a much longer run of words that goes on and on",
        ];
        vec(select(parts), 0..400).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn whatever_is_noted_fits_an_agreement(notes in notes(), most in 1..60_usize) {
            let Plan { meetings, first_notes, other_terms } = plan(&notes, most);
            prop_assert!(meetings.len() <= most);
            for PlannedMeeting { title, notes } in &meetings {
                prop_assert!(!title.is_empty() && title.chars().count() <= LONGEST_TITLE);
                prop_assert!(tandem_kernel::text::is_line(title).is_ok());
                prop_assert!(notes.chars().count() <= LONGEST_NOTES);
            }
            prop_assert!(first_notes.chars().count() <= LONGEST_NOTES);
            prop_assert!(other_terms.chars().count() <= LONGEST_OTHER_TERMS);
        }

        #[test]
        fn no_word_is_lost_that_has_room(
            words in vec("[a-z]{1,12}", 0..60), lists in vec(any::<bool>(), 60),
        ) {
            let lines = words.iter().zip(lists);
            let lines = lines.map(|(word, list)| format!("{}{word}", if list { "- " } else { "" }));
            let notes = lines.collect::<Vec<_>>().join("\n");
            let Plan { meetings, first_notes, other_terms } = plan(&notes, 60);
            let titles = meetings.iter().map(|meeting| meeting.title.clone());
            let mut found: Vec<String> = titles.collect();
            found.extend(first_notes.split_whitespace().map(str::to_owned));
            found.extend(other_terms.split_whitespace().map(str::to_owned));
            let mut expected = words;
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected);
        }
    }
}
