//! Rules for the order and the states of questions.

use super::{
    model::{QuestionId, QuestionStatus},
    refusal::QuestionRefusal as Refusal,
};
use tandem_platform::MemberId;

/// The number of open questions that a mentorship can have. The schema has the same number.
pub const MOST_OPEN: i32 = 100;

/// The distance between neighbours in a new order. It allows sixteen moves to one place before the order is spread again.
pub const GAP: i32 = 1 << 16;

/// The positions between which a question is put. `None` is an end of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between {
    pub before: Option<i32>,
    pub after: Option<i32>,
}

/// A position between two others; `None` if there is no room left.
#[must_use]
pub fn position(Between { before, after }: Between) -> Option<i32> {
    match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => before.checked_add(GAP),
        (None, Some(after)) => after.checked_sub(GAP),
        (Some(before), Some(after)) => {
            let middle = before.midpoint(after);
            (before < middle && middle < after).then_some(middle)
        }
    }
}

/// The place after another question, or at the beginning without one. `order` has the open questions.
///
/// # Errors
/// The other question is not among them.
pub fn place(
    order: &[(QuestionId, i32)],
    moved: QuestionId,
    after: Option<QuestionId>,
) -> Result<Between, Refusal> {
    let others = || order.iter().filter(|(id, _)| *id != moved);
    let Some(after) = after else {
        return Ok(Between {
            before: None,
            after: others().next().map(|(_, position)| *position),
        });
    };
    let mut from = others().skip_while(|(id, _)| *id != after);
    let (_, before) = from.next().ok_or(Refusal::PlaceGone)?;
    Ok(Between {
        before: Some(*before),
        after: from.next().map(|(_, position)| *position),
    })
}

/// The lowest free place for an open question.
///
/// # Errors
/// All are taken.
pub fn free_slot(taken: &[i32]) -> Result<i32, Refusal> {
    let free = (1..=MOST_OPEN).find(|slot| !taken.contains(slot));
    free.ok_or(Refusal::TooManyOpen { limit: MOST_OPEN })
}

/// Whether a question can be put on the agenda or marked as discussed, or its text removed.
///
/// # Errors
/// It was discussed.
pub const fn is_open(status: QuestionStatus) -> Result<(), Refusal> {
    match status {
        QuestionStatus::Open | QuestionStatus::OnAgenda => Ok(()),
        QuestionStatus::Discussed => Err(Refusal::AlreadyDiscussed),
    }
}

/// Whether a member can change a text: they wrote it, or it has no author yet.
///
/// # Errors
/// Somebody else wrote it.
pub fn may_change(author: Option<MemberId>, member: MemberId) -> Result<(), Refusal> {
    match author {
        Some(author) if author != member => Err(Refusal::WrittenByOther),
        _ => Ok(()),
    }
}

/// Whether a member can write what came of a question.
///
/// # Errors
/// It was not discussed, or somebody else has written it.
pub fn may_write_outcome(
    status: QuestionStatus,
    author: Option<MemberId>,
    member: MemberId,
) -> Result<(), Refusal> {
    if status != QuestionStatus::Discussed {
        return Err(Refusal::NotDiscussed);
    }
    may_change(author, member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};
    use uuid::Uuid;

    fn id(number: u8) -> QuestionId {
        QuestionId(Uuid::from_u128(number.into()))
    }

    /// Moves as the service does: where no room is left, the order is spread first. Returns whether that was so.
    fn shift(
        order: &mut [(QuestionId, i32)],
        moved: QuestionId,
        after: Option<QuestionId>,
    ) -> bool {
        let found = position(place(order, moved, after).unwrap());
        if found.is_none() {
            for (index, (_, position)) in (1..).zip(order.iter_mut()) {
                *position = index * GAP;
            }
        }
        let new = found.or_else(|| position(place(order, moved, after).unwrap()));
        for (id, position) in order.iter_mut().filter(|(id, _)| *id == moved) {
            assert_eq!(*id, moved);
            *position = new.unwrap();
        }
        order.sort_by_key(|(id, position)| (*position, *id));
        found.is_none()
    }

    proptest! {
        #[test]
        fn a_moved_question_stands_where_it_was_put_and_the_others_keep_their_order(
            moves in vec((0..8_u8, prop::option::of(0..8_u8)), 1..200),
        ) {
            let mut order: Vec<_> = (0..8).map(|number| (id(number), 0)).collect();
            for (index, (_, position)) in (0..).zip(order.iter_mut()) {
                *position = index * GAP;
            }
            let mut expected: Vec<QuestionId> = (0..8).map(id).collect();
            for (moved, after) in moves {
                if after == Some(moved) {
                    continue;
                }
                shift(&mut order, id(moved), after.map(id));
                expected.retain(|one| *one != id(moved));
                let at = after.map_or(0, |after| {
                    expected.iter().position(|one| *one == id(after)).unwrap() + 1
                });
                expected.insert(at, id(moved));
                let found: Vec<QuestionId> = order.iter().map(|(id, _)| *id).collect();
                prop_assert_eq!(&found, &expected);
            }
        }
    }

    #[test]
    fn the_order_is_spread_only_after_many_moves_to_one_place() {
        let mut order = vec![(id(0), 0), (id(1), GAP), (id(2), 2 * GAP)];
        let mut spread = 0;
        for turn in 0..160 {
            // The two last questions go between the first and the other in turn.
            spread += usize::from(shift(&mut order, id(1 + turn % 2), Some(id(0))));
        }
        assert!((1..=11).contains(&spread), "{spread}");
    }

    #[test]
    fn a_question_is_not_put_after_one_that_is_not_there() {
        let order = [(id(1), 0), (id(2), GAP)];
        assert_eq!(place(&order, id(1), Some(id(3))), Err(Refusal::PlaceGone));
        assert_eq!(place(&order, id(1), Some(id(1))), Err(Refusal::PlaceGone));
        let alone = place(&[(id(1), 5)], id(1), None).unwrap();
        assert_eq!(position(alone), Some(0));
    }

    #[test]
    fn the_ends_of_the_numbers_are_no_place() {
        let end = |before, after| position(Between { before, after });
        assert_eq!(end(Some(i32::MAX - 3), None), None);
        assert_eq!(end(None, Some(i32::MIN + 3)), None);
        assert_eq!(end(Some(4), Some(5)), None);
        assert_eq!(end(Some(4), Some(4)), None);
        assert_eq!(end(Some(i32::MIN), Some(i32::MAX)), Some(0));
    }

    #[test]
    fn the_hundred_and_first_open_question_is_one_too_many() {
        let taken: Vec<i32> = (1..=MOST_OPEN).collect();
        let refused = Refusal::TooManyOpen { limit: MOST_OPEN };
        assert_eq!(free_slot(&taken), Err(refused));
        assert_eq!(free_slot(&taken[1..]), Ok(1));
        assert_eq!(free_slot(&[1, 2, 4]), Ok(3));
    }

    #[test]
    fn a_text_is_changed_by_whoever_wrote_it() {
        let member = |number| MemberId(Uuid::from_u128(number));
        let discussed = QuestionStatus::Discussed;
        assert_eq!(may_change(Some(member(1)), member(1)), Ok(()));
        assert_eq!(
            may_change(Some(member(1)), member(2)),
            Err(Refusal::WrittenByOther)
        );
        assert_eq!(may_write_outcome(discussed, None, member(2)), Ok(()));
        assert_eq!(
            may_write_outcome(discussed, Some(member(1)), member(2)),
            Err(Refusal::WrittenByOther)
        );
        assert_eq!(
            may_write_outcome(QuestionStatus::OnAgenda, None, member(1)),
            Err(Refusal::NotDiscussed)
        );
    }
}
