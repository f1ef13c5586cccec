//! Whether a mail that waited still says what is so. What asks its reader to act, or says how things stand, is held
//! against the database before it leaves; what tells of something that happened is true for good.

use sea_orm::EntityTrait;
use uuid::Uuid;

use crate::{
    db::{Db, entities::enrolments},
    events::Recorded,
    features::{
        enrolments::Status,
        notifications::{
            model::{Notice, NotificationKind as Kind},
            store,
        },
        requests::{self, Standing},
    },
    kernel::Failure,
};

pub(super) async fn check(
    db: &Db,
    event: &Recorded,
    notice: &Notice,
    recipient: Uuid,
) -> Result<bool, Failure> {
    match notice.kind {
        Kind::EnrolmentSubmitted | Kind::EnrolmentAnswered => {
            Ok(stands_at(db, notice, &[Status::Submitted]).await?
                && coordinates(db, event, recipient).await?)
        }
        // Answered meanwhile, or left.
        Kind::EnrolmentAskedBack => {
            let done = stands_at(db, notice, &[Status::Submitted, Status::Withdrawn]).await?;
            Ok(!done)
        }
        Kind::DeputyNamed => coordinates(db, event, recipient).await,
        Kind::RequestReceived
        | Kind::RequestQuestion
        | Kind::RequestAnswer
        | Kind::RequestMentorReminder
        | Kind::RequestMenteeReminder
        | Kind::RequestHeld
        | Kind::RequestResumed => of_request(db, notice, recipient).await,
        Kind::EnrolmentApproved
        | Kind::EnrolmentDeclined
        | Kind::RequestAccepted
        | Kind::RequestDeclined
        | Kind::RequestWithdrawn
        | Kind::RequestSeatTaken
        | Kind::RequestExpired
        | Kind::MentorshipEnded
        | Kind::DeputyEnded => Ok(true),
    }
}

async fn of_request(db: &Db, notice: &Notice, recipient: Uuid) -> Result<bool, Failure> {
    let Some(id) = notice.about.request_id else {
        return Ok(false);
    };
    let now = db.clock().now();
    let standing = requests::standing(db.read(), recipient, id, now).await?;
    Ok(standing.is_some_and(|standing| says(notice.kind, standing)))
}

/// Whether what a mail about an open request says is so.
const fn says(kind: Kind, standing: Standing) -> bool {
    let Standing {
        open,
        gone,
        on_hold,
        question_waits,
    } = standing;
    if matches!(kind, Kind::RequestReceived) {
        return !gone && !on_hold;
    }
    if !open {
        return false;
    }
    match kind {
        Kind::RequestHeld => on_hold,
        Kind::RequestMentorReminder => !on_hold && !question_waits,
        Kind::RequestQuestion | Kind::RequestMenteeReminder => !on_hold && question_waits,
        _ => !on_hold,
    }
}

async fn stands_at(db: &Db, notice: &Notice, states: &[Status]) -> Result<bool, Failure> {
    let Some(id) = notice.about.enrolment_id else {
        return Ok(false);
    };
    let found = enrolments::Entity::find_by_id(id).one(db.read()).await?;
    Ok(found.is_some_and(|enrolment| {
        states
            .iter()
            .any(|state| state.as_str() == enrolment.status)
    }))
}

/// Whether somebody is still one of those who decide in the programme.
async fn coordinates(db: &Db, event: &Recorded, member: Uuid) -> Result<bool, Failure> {
    let Some(programme) = event.programme_id else {
        return Ok(false);
    };
    let now = db.clock().now();
    let all = store::coordinators(db.read(), programme, Uuid::nil(), now).await?;
    Ok(all.contains(&member))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Standing = Standing {
        open: true,
        gone: false,
        on_hold: false,
        question_waits: false,
    };

    #[test]
    fn nobody_is_reminded_of_what_is_decided_on_hold_or_somebody_elses_turn() {
        let asked = Standing {
            question_waits: true,
            ..OPEN
        };
        let held = Standing {
            on_hold: true,
            ..OPEN
        };
        let closed = Standing {
            open: false,
            ..OPEN
        };
        let mentor = |standing| says(Kind::RequestMentorReminder, standing);
        let mentee = |standing| says(Kind::RequestMenteeReminder, standing);
        assert_eq!(
            [OPEN, asked, held, closed].map(mentor),
            [true, false, false, false]
        );
        assert_eq!(
            [OPEN, asked, held, closed].map(mentee),
            [false, true, false, false]
        );
        let gone = Standing {
            gone: true,
            ..closed
        };
        assert!(
            says(Kind::RequestReceived, closed),
            "it was read and decided"
        );
        assert!(!says(Kind::RequestReceived, gone));
        assert!(says(Kind::RequestHeld, held) && !says(Kind::RequestHeld, OPEN));
        assert!(says(Kind::RequestResumed, OPEN) && !says(Kind::RequestResumed, held));
    }
}
