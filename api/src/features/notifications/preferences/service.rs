//! Reading and changing preferences.

use sea_orm::EntityTrait;
use std::borrow::Cow;
use uuid::Uuid;

use super::{
    dto::{
        NotificationPreferences, NotificationWish, SubscriptionView, UpdateNotificationPreferences,
    },
    event::PreferenceChanged,
    model::{By, Wish},
    rules, store,
};
use crate::{
    db::{
        Db, Tx,
        entities::{members, notification_preferences::Column},
    },
    events,
    features::notifications::model::NotificationKind,
    kernel::{Args, Failure, Kind, Refusal},
};

pub async fn get(
    db: &Db,
    member_id: Uuid,
    is_coordinator: bool,
) -> Result<NotificationPreferences, Failure> {
    let said = store::said(db.read(), member_id).await?;
    Ok(NotificationPreferences::of(&said, is_coordinator))
}

pub async fn update(
    db: &Db,
    member_id: Uuid,
    is_coordinator: bool,
    body: &UpdateNotificationPreferences,
) -> Result<NotificationPreferences, Failure> {
    let UpdateNotificationPreferences { kinds } = body;
    db.write(async |tx| {
        for wish in kinds {
            set(tx, member_id, wish).await?;
        }
        let said = store::said(&**tx, member_id).await?;
        Ok(NotificationPreferences::of(&said, is_coordinator))
    })
    .await
}

async fn set(tx: &Tx, member_id: Uuid, wish: &NotificationWish) -> Result<(), Failure> {
    let NotificationWish { kind, mail, in_app } = *wish;
    if !mail && !rules::may_end(kind) {
        return Err(NotificationRequired(kind).into());
    }
    let wish = Wish { mail, in_app };
    store::keep(tx, member_id, kind, wish, &[Column::Mail, Column::InApp]).await?;
    tell(tx, member_id, kind, mail, By::Owner).await
}

/// Whether mails of a kind are sent to a member; `None` where there is no such member.
pub async fn subscription(
    db: &Db,
    member_id: Uuid,
    kind: NotificationKind,
) -> Result<Option<SubscriptionView>, Failure> {
    let member = members::Entity::find_by_id(member_id)
        .one(db.read())
        .await?;
    if member.is_none() {
        return Ok(None);
    }
    let mail = store::wish(db.read(), member_id, kind).await?.mail;
    Ok(Some(SubscriptionView { kind, mail }))
}

/// Turns mails of a kind on or off by a link; what is so already stays as it is. `None` where there is
/// no such member.
pub async fn set_mail(
    db: &Db,
    member_id: Uuid,
    kind: NotificationKind,
    mail: bool,
) -> Result<Option<SubscriptionView>, Failure> {
    db.write(async |tx| {
        let member = members::Entity::find_by_id(member_id).one(&**tx).await?;
        if member.is_none() {
            return Ok(None);
        }
        let before = store::wish(&**tx, member_id, kind).await?;
        if before.mail != mail {
            let wish = Wish { mail, ..before };
            store::keep(tx, member_id, kind, wish, &[Column::Mail]).await?;
            tell(tx, member_id, kind, mail, By::Link).await?;
        }
        Ok(Some(SubscriptionView { kind, mail }))
    })
    .await
}

async fn tell(
    tx: &Tx,
    member_id: Uuid,
    kind: NotificationKind,
    mail: bool,
    by: By,
) -> Result<(), Failure> {
    let actor = (by == By::Owner).then_some(member_id);
    let event = PreferenceChanged {
        member_id,
        kind,
        mail,
        by,
    };
    events::append_dispatched(tx, actor, &event).await
}

/// Mails of this kind cannot be turned off.
#[derive(Debug)]
struct NotificationRequired(NotificationKind);

impl Refusal for NotificationRequired {
    fn code(&self) -> &'static str {
        "notification_required"
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        "Members must know of this; its mail cannot be turned off.".into()
    }

    fn args(&self) -> Args {
        Args::from([("kind", self.0.as_str().into())])
    }
}
