//! Reading and changing preferences.

use sea_orm::EntityTrait;
use tandem_macros::Refusal;

use super::{
    dto::{
        NotificationPreferences, NotificationWish, SubscriptionView, UpdateNotificationPreferences,
    },
    event::PreferenceChanged,
    rules::{By, ChannelPreference},
    store,
};
use crate::{
    features::{
        delivery::notifications::entities::notification_preferences::Column,
        identity::members::entities::members,
    },
    notice::{NoticeRegistry, NoticeType},
};
use tandem_kernel::{Args, FieldCode, FieldProblem};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events,
    http::BodyRefusal,
};

pub async fn get(
    db: &Db,
    notices: &NoticeRegistry,
    member_id: MemberId,
    is_coordinator: bool,
) -> Result<NotificationPreferences, AppError> {
    let stored = store::stored(db.read(), member_id).await?;
    Ok(NotificationPreferences::of(
        notices,
        &stored,
        is_coordinator,
    ))
}

pub async fn update(
    db: &Db,
    notices: &NoticeRegistry,
    member_id: MemberId,
    is_coordinator: bool,
    body: &UpdateNotificationPreferences,
) -> Result<NotificationPreferences, AppError> {
    let UpdateNotificationPreferences { kinds } = body;
    let chosen = chosen(notices, kinds)?;
    db.write(async |tx| {
        for (notice, preference) in &chosen {
            set(tx, member_id, notice, *preference).await?;
        }
        let stored = store::stored(&**tx, member_id).await?;
        Ok(NotificationPreferences::of(
            notices,
            &stored,
            is_coordinator,
        ))
    })
    .await
}

/// The notices named in a request body, each with the chosen channels.
fn chosen(
    notices: &NoticeRegistry,
    kinds: &[NotificationWish],
) -> Result<Vec<(&'static NoticeType, ChannelPreference)>, BodyRefusal> {
    let chosen = kinds.iter().enumerate().map(|(place, wish)| {
        let NotificationWish { kind, mail, in_app } = wish;
        let preference = ChannelPreference {
            mail: *mail,
            in_app: *in_app,
        };
        let notice = notices.find(kind).ok_or_else(|| unknown(notices, place));
        Ok((notice?, preference))
    });
    chosen.collect()
}

fn unknown(notices: &NoticeRegistry, place: usize) -> BodyRefusal {
    let known: Vec<&str> = notices.all().map(|notice| notice.kind).collect();
    let problem = FieldProblem::new(format!("/kinds/{place}/kind"), FieldCode::UnknownValue);
    BodyRefusal::Wrong(problem.with(Args::from([("known", known.into())])))
}

async fn set(
    tx: &Tx,
    member_id: MemberId,
    notice: &NoticeType,
    preference: ChannelPreference,
) -> Result<(), AppError> {
    if !preference.mail && notice.is_required {
        return Err(NotificationRequired(notice.kind).into());
    }
    let columns = [Column::Mail, Column::InApp];
    store::store(tx, member_id, notice, preference, &columns).await?;
    record(tx, member_id, notice, preference.mail, By::Owner).await
}

/// Whether a member gets mails of a kind; `None` if the member does not exist.
pub async fn subscription(
    db: &Db,
    member_id: MemberId,
    notice: &NoticeType,
) -> Result<Option<SubscriptionView>, AppError> {
    let member = members::Entity::find_by_id(member_id)
        .one(db.read())
        .await?;
    if member.is_none() {
        return Ok(None);
    }
    let mail = store::effective(db.read(), member_id, notice).await?.mail;
    let kind = notice.name();
    Ok(Some(SubscriptionView { kind, mail }))
}

/// Turns mails of a kind on or off by a link. Nothing is written if the value does not change. `None` if the member does not exist.
pub async fn set_mail(
    db: &Db,
    member_id: MemberId,
    notice: &NoticeType,
    mail: bool,
) -> Result<Option<SubscriptionView>, AppError> {
    db.write(async |tx| {
        let member = members::Entity::find_by_id(member_id).one(&**tx).await?;
        if member.is_none() {
            return Ok(None);
        }
        let before = store::effective(&**tx, member_id, notice).await?;
        if before.mail != mail {
            let preference = ChannelPreference { mail, ..before };
            store::store(tx, member_id, notice, preference, &[Column::Mail]).await?;
            record(tx, member_id, notice, mail, By::Link).await?;
        }
        let kind = notice.name();
        Ok(Some(SubscriptionView { kind, mail }))
    })
    .await
}

async fn record(
    tx: &Tx,
    member_id: MemberId,
    notice: &NoticeType,
    mail: bool,
    by: By,
) -> Result<(), AppError> {
    let actor = (by == By::Owner).then_some(member_id);
    let event = PreferenceChanged {
        member_id,
        kind: notice.kind,
        mail,
        by,
    };
    events::append_dispatched(tx, actor, &event).await
}

/// Mails of this kind cannot be turned off.
#[derive(Debug, Refusal)]
#[refusal(code = "notification_required", kind = Conflict, detail = "Members must know of this; its mail cannot be turned off.", args(kind = value))]
struct NotificationRequired(&'static str);
