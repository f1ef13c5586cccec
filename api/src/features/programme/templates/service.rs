//! Listing, saving and removing templates.

use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};

use super::{
    dto::{NewTemplate, SaveTemplate, Template, TemplatePage},
    event::TemplateEvent,
    model::TemplateId,
};
use crate::features::programme::templates::entities::decision_templates::{
    self as templates, Column,
};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, Tx},
    events,
    http::NotFound,
};

/// Creates the templates of a new programme.
///
/// # Errors
/// A database fault.
pub async fn create_all(
    tx: &Tx,
    programme_id: ProgrammeId,
    list: &[NewTemplate],
) -> Result<(), AppError> {
    if list.is_empty() {
        return Ok(());
    }
    let rows = list.iter().map(|template| templates::ActiveModel {
        id: Set(tx.new_id()),
        programme_id: Set(programme_id),
        kind: Set(template.kind),
        title: Set(template.title.clone()),
        text: Set(template.text.trim().to_owned()),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
    });
    templates::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn list(
    db: &Db,
    programme_id: ProgrammeId,
    query: &PageQuery,
) -> Result<TemplatePage, AppError> {
    let after = query.cursor::<TemplateId>()?.unwrap_or_default();
    let rows = templates::Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::Id.gt(after))
        .order_by_asc(Column::Id)
        .limit(query.limit() + 1)
        .all(db.read())
        .await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    Ok(TemplatePage {
        items: page.items.into_iter().map(Template::from).collect(),
        next: page.next,
    })
}

/// Saves a template. One with the same kind and title is replaced.
pub async fn save(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    body: &SaveTemplate,
) -> Result<Template, AppError> {
    db.write(async |tx| {
        let row = templates::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            kind: Set(body.kind),
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
            .filter(Column::Kind.eq(body.kind))
            .filter(Column::Title.eq(&body.title))
            .one(&**tx)
            .await?
            .ok_or(NotFound)?;
        tell(tx, coordinator, programme_id, saved.id, "template.saved").await?;
        Ok(saved.into())
    })
    .await
}

pub async fn remove(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: TemplateId,
) -> Result<(), AppError> {
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
    coordinator: MemberId,
    programme_id: ProgrammeId,
    template_id: TemplateId,
    kind: &'static str,
) -> Result<(), AppError> {
    let event = TemplateEvent {
        kind,
        programme_id,
        template_id,
    };
    events::append(tx, Some(coordinator), &event).await
}
