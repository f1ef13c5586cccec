//! Tests from an event to the notification, with a database.

mod society;
mod streams;

use super::model::NotificationId;
use crate::features::delivery::notifications::{entities::notifications, service};
use chrono::Duration;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use society::{AMINA, INES, KWAME, Society};
use tandem_kernel::PageQuery;
use tandem_platform::{
    db::entities::{deliveries, events},
    mail::{MailError, Mailer},
};

#[tokio::test]
async fn a_request_is_told_once_in_the_app_and_by_mail() {
    let society = Society::new().await;
    society.request_sent().await;
    society.pump().await;
    society.pump().await;

    let list = society.list(KWAME).await;
    assert_eq!((list.items.len(), list.unread), (1, 1));
    let told = &list.items[0];
    assert_eq!(told.kind.0, "request_received");
    assert_eq!(told.role.as_str(), "mentor");
    assert_eq!(told.args.person.as_deref(), Some("Amina Otieno"));
    assert_eq!(told.programme.slug, "isbt");
    assert!(society.list(AMINA).await.items.is_empty());

    let letters = society.outbox.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to.address, "kwame@members.test");
    assert!(
        letters[0].text.contains(society::MESSAGE),
        "{}",
        letters[0].text
    );
}

#[tokio::test]
async fn a_delivery_that_runs_twice_tells_once() {
    let society = Society::new().await;
    society.request_sent().await;
    society.pump().await;
    society.owe_again().await;
    society.pump().await;

    assert_eq!(society.list(KWAME).await.items.len(), 1);
    let posted = events::Entity::find()
        .filter(events::Column::Kind.eq("notification.posted"))
        .count(society.db.read())
        .await
        .unwrap();
    assert_eq!(posted, 1);
    let letters = society.outbox.letters();
    assert_eq!(letters.len(), 2);
    assert_eq!(
        letters[0], letters[1],
        "a repeat is the same letter under the same Message-ID"
    );
}

#[tokio::test]
async fn a_letter_waits_until_the_mail_server_is_back() {
    let society = Society::new().await;
    society.outbox.fail_with(Some(MailError::Later(451)));
    society.request_sent().await;
    society.pump().await;
    assert!(society.outbox.letters().is_empty());
    assert_eq!(
        society.list(KWAME).await.unread,
        1,
        "the app does not wait for the mail"
    );
    let waiting = deliveries::Entity::find()
        .filter(deliveries::Column::Subscriber.eq("mail"))
        .one(society.db.read())
        .await
        .unwrap()
        .unwrap();
    assert!(!waiting.last_error.unwrap().contains("kwame"));

    society.outbox.fail_with(None);
    assert!(society.outbox.is_reachable().await);
    society.clock.advance(Duration::minutes(1));
    society.pump().await;
    assert_eq!(society.outbox.letters().len(), 1);
}

#[tokio::test]
async fn a_registration_is_told_to_the_coordinators_in_the_app_alone() {
    let society = Society::new().await;
    society.enrolment("enrolment.submitted", AMINA).await;
    society.enrolment("enrolment.submitted", INES).await;
    society.pump().await;

    let list = society.list(INES).await;
    assert_eq!(
        list.items.len(),
        1,
        "nobody is told of their own registration"
    );
    assert_eq!(list.items[0].args.person.as_deref(), Some("Amina Otieno"));
    assert_eq!(list.items[0].role.as_str(), "coordinator");
    assert!(society.outbox.letters().is_empty());
}

#[tokio::test]
async fn personal_words_stay_out_of_the_notification() {
    let society = Society::new().await;
    society.request_sent().await;
    society.request_declined().await;
    society.pump().await;
    let rows = notifications::Entity::find()
        .all(society.db.read())
        .await
        .unwrap();
    assert_eq!(rows.len(), 2);
    for row in rows {
        let args = row.args.to_string();
        assert!(
            !args.contains(society::MESSAGE) && !args.contains(society::NOTE),
            "{args}"
        );
        assert!(!args.contains("Amina") && !args.contains("Kwame"), "{args}");
    }
    let letters = society.outbox.letters();
    assert!(
        letters
            .iter()
            .any(|letter| letter.text.contains(society::NOTE))
    );
}

#[tokio::test]
async fn reading_up_to_one_leaves_the_newer_ones_unread() {
    let society = Society::new().await;
    society.told_three_times(AMINA).await;
    let ids: Vec<NotificationId> = society
        .list(AMINA)
        .await
        .items
        .iter()
        .map(|item| item.id)
        .collect();
    let left = service::mark_read(&society.db, AMINA, ids[1])
        .await
        .unwrap();
    assert_eq!(left, 1);
    let list = society.list(AMINA).await;
    let read: Vec<bool> = list
        .items
        .iter()
        .map(|item| item.read_at.is_some())
        .collect();
    assert_eq!(read, [false, true, true]);
}

#[tokio::test]
async fn nobody_reads_or_marks_what_another_is_told() {
    let society = Society::new().await;
    society.told_three_times(AMINA).await;
    let hers = society.list(AMINA).await.items[0].id;
    let refused = service::mark_read(&society.db, KWAME, hers)
        .await
        .unwrap_err();
    assert_eq!(refused.code(), Some("not_found"));
    assert_eq!(society.list(AMINA).await.unread, 3);
    assert!(society.list(KWAME).await.items.is_empty());
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    let society = Society::new().await;
    society.told_three_times(AMINA).await;
    let all: Vec<NotificationId> = society
        .list(AMINA)
        .await
        .items
        .iter()
        .map(|item| item.id)
        .collect();
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let query = PageQuery {
            after,
            limit: Some(2),
        };
        let page = service::list(&society.db, &society.notices, AMINA, &query)
            .await
            .unwrap();
        assert_eq!(page.unread, 3);
        seen.extend(page.items.iter().map(|item| item.id));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, all);
}
