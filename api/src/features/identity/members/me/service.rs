//! Changing the own record.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QuerySelect};

use super::dto::{OwnMember, UpdateMe};
use crate::features::identity::members::{entities::members, event::MemberEvent};
use tandem_platform::{
    AppError, MemberId,
    db::Db,
    events,
    http::{IfMatch, NotFound},
};

pub async fn update(
    db: &Db,
    member_id: MemberId,
    version: IfMatch,
    body: &UpdateMe,
) -> Result<OwnMember, AppError> {
    db.write(async |tx| {
        let member = members::Entity::find_by_id(member_id)
            .lock_exclusive()
            .one(&**tx)
            .await?
            .filter(|member| member.erased_at.is_none())
            .ok_or(NotFound)?;
        version.holds(member.version)?;
        let mut row = members::ActiveModel {
            id: Set(member_id),
            version: Set(member.version + 1),
            updated_at: Set(tx.now()),
            ..Default::default()
        };
        if let Some(locale) = body.locale {
            row.locale = Set(locale.as_str().to_owned());
        }
        let event = if body.name().apply(&member, &mut row)? {
            MemberEvent::Renamed { member_id }
        } else {
            MemberEvent::RecordChanged { member_id }
        };
        let changed = row.update(&**tx).await?;
        events::append(tx, Some(member_id), &event).await?;
        Ok(OwnMember::of(member_id, changed.into()))
    })
    .await
}
