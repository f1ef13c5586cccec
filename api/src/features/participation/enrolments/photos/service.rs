//! Uploads, shows and removes photos.

use super::{
    super::model::PhotoId,
    dto::{Photo, photo_url},
    event::PhotoEvent,
    store, workbench,
};
use crate::features::{
    participation::enrolments::{rules::may_write_profile, store as enrolments},
    programme::programmes,
};
use crate::ids::EnrolmentId;
use tandem_kernel::random;
use tandem_platform::{
    AppError, MemberId,
    db::Db,
    events,
    files::{Files, Key},
    http::NotFound,
};

/// Checks whether the member may upload a photo, before the body is read.
pub async fn may_upload(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<(), AppError> {
    let own = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let programme = programmes::by_id(db.read(), own.programme_id).await?;
    let progress = enrolments::progress(db.read(), &own).await?;
    Ok(may_write_profile(&programme.policy, progress)?)
}

pub async fn upload(
    db: &Db,
    files: &dyn Files,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    bytes: Vec<u8>,
) -> Result<Photo, AppError> {
    let own = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let picture = workbench::made(bytes).await?;
    let id = PhotoId(random::new_id(db.clock().now()));
    // The file is stored first, so that a row never refers to a missing file.
    files.keep(Key::of(id.into()), picture).await?;
    let replaced = db
        .write(async |tx| {
            let enrolment = enrolments::lock(tx, own.id).await?;
            let programme = programmes::by_id(&**tx, enrolment.programme_id).await?;
            let progress = enrolments::progress(&**tx, &enrolment).await?;
            may_write_profile(&programme.policy, progress)?;
            let before = store::of_enrolment(&**tx, enrolment.id).await?;
            if let Some(before) = before {
                store::delete(tx, before).await?;
            }
            store::insert(tx, id, enrolment.id).await?;
            events::append(tx, Some(member_id), &PhotoEvent::uploaded(&enrolment)).await?;
            Ok(before)
        })
        .await;
    match replaced {
        Ok(before) => {
            forget(files, before).await;
            Ok(Photo { url: photo_url(id) })
        }
        Err(failure) => {
            forget(files, Some(id)).await;
            Err(failure)
        }
    }
}

pub async fn remove(
    db: &Db,
    files: &dyn Files,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<(), AppError> {
    let own = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let removed = db
        .write(async |tx| {
            let enrolment = enrolments::lock(tx, own.id).await?;
            let photo = store::of_enrolment(&**tx, enrolment.id).await?;
            if let Some(photo) = photo {
                store::delete(tx, photo).await?;
                events::append(tx, Some(member_id), &PhotoEvent::removed(&enrolment)).await?;
            }
            Ok(photo)
        })
        .await?;
    forget(files, removed).await;
    Ok(())
}

/// Removes the photos of erased members. Each file is removed before its row, so that the next run finds files that could not be
/// removed. Returns the number of photos.
///
/// # Errors
/// A file that could not be removed; a database fault.
pub async fn forget_of_former_members(db: &Db, files: &dyn Files) -> Result<u64, AppError> {
    let mut removed = 0;
    for photo in store::of_former_members(db.read()).await? {
        files.remove(Key::of(photo.into())).await?;
        db.write(async |tx| store::delete(tx, photo).await).await?;
        removed += 1;
    }
    Ok(removed)
}

pub async fn show(
    db: &Db,
    files: &dyn Files,
    member_id: MemberId,
    photo: PhotoId,
) -> Result<Vec<u8>, AppError> {
    let now = db.clock().now();
    if !store::is_shown_to(db.read(), photo, member_id, now).await? {
        return Err(NotFound.into());
    }
    Ok(files.read(Key::of(photo.into())).await?.ok_or(NotFound)?)
}

/// Removes the file of a deleted row. A failure is only logged, because nothing refers to the file any more.
async fn forget(files: &dyn Files, photo: Option<PhotoId>) {
    let Some(photo) = photo else { return };
    if let Err(failure) = files.remove(Key::of(photo.into())).await {
        tracing::warn!(%photo, %failure, "a photo's file was not removed");
    }
}
