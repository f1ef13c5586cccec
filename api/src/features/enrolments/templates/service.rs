//! Listing, saving and removing templates.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use uuid::Uuid;

use super::{
    dto::{SaveTemplate, Template, TemplatePage},
    event::TemplateEvent,
};
use crate::{
    db::{
        Db, Tx,
        entities::decision_templates::{self as templates, Column},
    },
    events,
    http::NotFound,
    kernel::{Failure, Page, PageQuery},
};

pub async fn list(db: &Db, programme_id: Uuid, query: &PageQuery) -> Result<TemplatePage, Failure> {
    let after = query.cursor::<Uuid>()?.unwrap_or(Uuid::nil());
    let rows = templates::Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::Id.gt(after))
        .order_by_asc(Column::Id)
        .limit(query.limit() + 1)
        .all(db.read())
        .await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    let items = page.items.into_iter().map(Template::try_from);
    Ok(TemplatePage {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

/// Keeps the text under its title, in the place of what was there.
pub async fn save(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    body: &SaveTemplate,
) -> Result<Template, Failure> {
    db.write(async |tx| {
        let row = templates::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            kind: Set(body.kind.as_str().to_owned()),
            title: Set(body.title.clone()),
            text: Set(body.text.clone()),
            created_at: Set(tx.now()),
            updated_at: Set(tx.now()),
        };
        let name = [Column::ProgrammeId, Column::Kind, Column::Title];
        let replaced = OnConflict::columns(name)
            .update_columns([Column::Text, Column::UpdatedAt])
            .to_owned();
        templates::Entity::insert(row)
            .on_conflict(replaced)
            .exec_without_returning(&**tx)
            .await?;
        let saved = templates::Entity::find()
            .filter(Column::ProgrammeId.eq(programme_id))
            .filter(Column::Kind.eq(body.kind.as_str()))
            .filter(Column::Title.eq(&body.title))
            .one(&**tx)
            .await?
            .ok_or(NotFound)?;
        tell(tx, coordinator, programme_id, saved.id, "template.saved").await?;
        saved.try_into()
    })
    .await
}

pub async fn remove(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
) -> Result<(), Failure> {
    db.write(async |tx| {
        let row = templates::Entity::find_by_id(id)
            .filter(Column::ProgrammeId.eq(programme_id))
            .one(&**tx)
            .await?;
        row.ok_or(NotFound)?;
        templates::Entity::delete_by_id(id).exec(&**tx).await?;
        tell(tx, coordinator, programme_id, id, "template.removed").await
    })
    .await
}

async fn tell(
    tx: &Tx,
    coordinator: Uuid,
    programme_id: Uuid,
    template_id: Uuid,
    kind: &'static str,
) -> Result<(), Failure> {
    let event = TemplateEvent {
        kind,
        programme_id,
        template_id,
    };
    events::append(tx, Some(coordinator), &event).await
}
