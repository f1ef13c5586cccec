//! The hash of a proposed text, which both sides approve.

use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

use super::model::Terms;
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::canonical_json;
use tandem_platform::AppError;

/// What is hashed: three properties of the version, as the API answers them.
#[derive(Serialize)]
struct Approved<'a> {
    mentorship_id: MentorshipId,
    number: i32,
    terms: &'a Terms,
}

/// SHA-256 over the canonical JSON (RFC 8785) of `mentorship_id`, `number` and `terms`, in hexadecimal digits.
pub fn hash(mentorship_id: MentorshipId, number: i32, terms: &Terms) -> Result<String, AppError> {
    let approved = Approved {
        mentorship_id,
        number,
        terms,
    };
    let value = serde_json::to_value(approved).map_err(AppError::internal)?;
    let text = canonical_json(&value).map_err(AppError::internal)?;
    let mut hash = String::new();
    for byte in Sha256::digest(text) {
        write!(hash, "{byte:02x}").map_err(AppError::internal)?;
    }
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::mentoring::agreements::model::{Cadence, Contact, PlannedMeeting};
    use uuid::Uuid;

    fn terms() -> Terms {
        Terms {
            period_from: "2026-12-01".parse().ok(),
            period_to: "2027-05-31".parse().ok(),
            meetings_planned: Some(6),
            meeting_minutes: Some(45),
            cadence: Some(Cadence::Monthly),
            contact: vec![Contact::Video, Contact::Messages],
            answer_within_days: Some(7),
            confidentiality: "Tout reste entre nous. «\u{a0}Rien\u{a0}» n’est répété.".to_owned(),
            content_plan: vec![PlannedMeeting {
                title: "Line one".to_owned(),
                notes: "A \"quoted\" line\nand another".to_owned(),
            }],
            other_terms: String::new(),
        }
    }

    /// The expected value was computed by Python's hashlib over the text that the RFC prescribes.
    #[test]
    fn the_hash_is_the_one_that_another_program_computes() {
        let id = MentorshipId(Uuid::from_u128(7));
        assert_eq!(hash(id, 2, &terms()).unwrap(), EXPECTED);
    }

    #[test]
    fn any_other_word_or_number_has_another_hash() {
        let id = MentorshipId(Uuid::from_u128(7));
        let mut other = terms();
        other.confidentiality.push('.');
        let hashes = [
            hash(id, 2, &terms()).unwrap(),
            hash(id, 3, &terms()).unwrap(),
            hash(id, 2, &other).unwrap(),
            hash(MentorshipId(Uuid::from_u128(8)), 2, &terms()).unwrap(),
        ];
        for (place, one) in hashes.iter().enumerate() {
            assert!(!hashes[..place].contains(one), "{hashes:?}");
        }
    }

    const EXPECTED: &str = "5745da3b5f707453fc08e4a84acea8f496b47b5abcc44a4ed409ad3a944da9f9";
}
