//! Use cases of the calendar feed.

use super::{
    dto::CalendarFeed,
    entities::calendar_feeds::Model,
    event::FeedEvent,
    feed_key::{self, CalendarFeedKey},
    store,
};
use crate::features::{
    identity::members,
    mentoring::meetings::{self, CalendarSource},
};
use tandem_kernel::random;
use tandem_platform::{
    AppError, MemberId, calendar,
    db::{Db, Tx},
    events,
    http::{NotFound, PublicOrigin},
};

/// What addresses are made of.
pub struct Addresses<'a> {
    pub origin: &'a PublicOrigin,
    pub key: &'a CalendarFeedKey,
}

impl Addresses<'_> {
    fn view(&self, feed: &Model) -> CalendarFeed {
        let (origin, segment) = (&self.origin.0, self.key.segment(feed.id));
        CalendarFeed {
            url: Some(format!("{origin}/api/v1/calendar/{segment}")),
            created_at: Some(feed.created_at),
        }
    }
}

pub async fn get(
    db: &Db,
    addresses: &Addresses<'_>,
    member_id: MemberId,
) -> Result<CalendarFeed, AppError> {
    let found = store::of_member(db.read(), member_id).await?;
    Ok(found.map_or_else(CalendarFeed::default, |feed| addresses.view(&feed)))
}

/// Makes the member's feed, or gives it a new address.
pub async fn renew(
    db: &Db,
    addresses: &Addresses<'_>,
    member_id: MemberId,
) -> Result<CalendarFeed, AppError> {
    db.write(async |tx| {
        let before = store::locked(tx, member_id).await?;
        let id = tx.new_id();
        let feed = Model {
            member_id,
            id,
            token_hash: feed_key::digest(&addresses.key.segment(id)),
            created_at: tx.now(),
        };
        store::replace(tx, &feed).await?;
        let event = match before {
            None => FeedEvent::Created(member_id),
            Some(_) => FeedEvent::Renewed(member_id),
        };
        record(tx, member_id, &event).await?;
        Ok(addresses.view(&feed))
    })
    .await
}

/// Removes the member's feed. Without one nothing happens.
pub async fn remove(db: &Db, member_id: MemberId) -> Result<(), AppError> {
    db.write(async |tx| {
        if store::remove(tx, member_id).await? {
            record(tx, member_id, &FeedEvent::Removed(member_id)).await?;
        }
        Ok(())
    })
    .await
}

async fn record(tx: &Tx, member_id: MemberId, event: &FeedEvent) -> Result<(), AppError> {
    events::append_dispatched(tx, Some(member_id), event).await
}

/// A calendar with the version of its content.
pub struct Calendar {
    pub text: String,
    pub version: String,
}

/// The calendar at an address. It is empty while the membership is not active, like everything else that the member could read.
pub async fn calendar(
    db: &Db,
    source: &CalendarSource,
    name: &str,
    segment: &str,
) -> Result<Calendar, AppError> {
    let feed = store::of_address(db.read(), segment).await?;
    let Model { member_id, .. } = feed.ok_or(NotFound)?;
    let events = match members::is_active(db.read(), member_id).await? {
        true => meetings::calendar_of(db.read(), member_id, source).await?,
        false => Vec::new(),
    };
    let text = calendar::feed(name, &events);
    let version = random::digest(text.as_bytes());
    Ok(Calendar { text, version })
}
