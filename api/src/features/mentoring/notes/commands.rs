//! Changes of notes. Each begins by locking the mentorship, which therefore has not ended, and has one change at a time.

use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::ActiveValue::Set;

use super::{
    document::{Document, Known, NoteUpdate},
    dto::{NoteUpdated, NoteView, UpdateNote},
    encoding::Fault,
    entities::{note_versions, notes},
    event::{NoteEvent, NoteSignal, SIGNAL, What},
    model::{LARGEST_DOCUMENT, LARGEST_STATE_VECTOR, LARGEST_UPDATE, Subject},
    queries::{self, Place},
    refusal::{NoteRefusal, STATE_VECTOR, UPDATE},
    rules, store,
};
use crate::features::{
    pairing::mentorships::{self, OwnMentorship},
    programme::programmes::Role,
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events,
    realtime::signals,
};

/// Merges the changes of one side, and answers with what that side lacks.
pub async fn update(
    db: &Db,
    member_id: MemberId,
    place: Place,
    body: &UpdateNote,
) -> Result<NoteUpdated, AppError> {
    let (update, known) = read(body)?;
    if update.is_empty() {
        return queries::missing(db, member_id, place, &known).await;
    }
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, place.0).await?;
        let subject = store::subject(&**tx, own.id, place.1).await?;
        let row = store::find(&**tx, subject).await?;
        let mut document = queries::document_of(row.as_ref())?;
        let is_new = document.merge(&update).map_err(refusal)?;
        let row = match is_new {
            true => Some(save(tx, &own, subject, row, &document, What::Written).await?),
            false => row,
        };
        Ok(queries::answer(&document, &known, row.as_ref()))
    })
    .await
}

/// Makes a note say again what it said at the end of a version, by an edit of its document.
pub async fn restore(
    db: &Db,
    member_id: MemberId,
    place: Place,
    number: i32,
) -> Result<NoteView, AppError> {
    db.write(async |tx| {
        let own = mentorships::lock(tx, member_id, place.0).await?;
        let subject = store::subject(&**tx, own.id, place.1).await?;
        let version = store::version(&**tx, subject.id, number).await?;
        let row = store::find(&**tx, subject).await?;
        let mut document = queries::document_of(row.as_ref())?;
        document.replace(&version.text);
        let row = save(tx, &own, subject, row, &document, What::Restored).await?;
        Ok(NoteView::of(subject, Some(row), false))
    })
    .await
}

/// Adds words at the end of a note, by an update as an open page sends it.
///
/// # Errors
/// The note cannot be changed; a database fault.
pub async fn append(
    db: &Db,
    member_id: MemberId,
    place: Place,
    words: &str,
) -> Result<(), AppError> {
    let view = queries::get(db, member_id, place).await?;
    let state = decoded(UPDATE, &view.update)?;
    let mut document = Document::open(&state).map_err(refusal)?;
    let known = document.state_vector();
    document.replace(&format!("{}{words}", view.text));
    let since = Known::read(&known).map_err(refusal)?;
    let body = UpdateNote {
        update: STANDARD.encode(document.missing(&since)),
        state_vector: STANDARD.encode(known),
    };
    update(db, member_id, place, &body).await.map(drop)
}

fn read(body: &UpdateNote) -> Result<(NoteUpdate, Known), NoteRefusal> {
    let bytes = decoded(UPDATE, &body.update)?;
    if bytes.len() > LARGEST_UPDATE {
        return Err(NoteRefusal::too_large(LARGEST_UPDATE));
    }
    let update = NoteUpdate::read(bytes).map_err(refusal)?;
    let known = decoded(STATE_VECTOR, &body.state_vector)?;
    let known = match known.len() > LARGEST_STATE_VECTOR {
        true => Err(Fault::Unreadable),
        false => Known::read(&known),
    };
    let known = known.map_err(|_| NoteRefusal::unreadable(STATE_VECTOR))?;
    Ok((update, known))
}

fn decoded(field: &'static str, text: &str) -> Result<Vec<u8>, NoteRefusal> {
    let bytes = STANDARD.decode(text);
    bytes.map_err(|_| NoteRefusal::unreadable(field))
}

fn refusal(fault: Fault) -> NoteRefusal {
    match fault {
        Fault::Unreadable => NoteRefusal::unreadable(UPDATE),
        Fault::Incomplete => NoteRefusal::Incomplete,
        Fault::OtherContent => NoteRefusal::other_content(),
        Fault::NulCharacter => NoteRefusal::nul_character(),
    }
}

/// Stores a changed document with its text and its version, and tells the open pages of both.
async fn save(
    tx: &Tx,
    own: &OwnMentorship,
    subject: Subject,
    row: Option<notes::Model>,
    document: &Document,
    what: What,
) -> Result<notes::Model, AppError> {
    let (state, text) = (document.state(), document.text());
    // What is stored can be opened again.
    NoteUpdate::read(state.clone()).map_err(refusal)?;
    let characters = text.chars().count();
    rules::length(characters)?;
    if state.len() > LARGEST_DOCUMENT {
        return Err(NoteRefusal::too_large(LARGEST_DOCUMENT).into());
    }
    let before = row.as_ref().map_or(0, |row| row.characters);
    let changed = notes::Model {
        id: subject.id,
        mentorship_id: own.id,
        meeting_id: subject.meeting_id,
        state,
        text,
        characters: i32::try_from(characters).unwrap_or(i32::MAX),
        revision: row.as_ref().map_or(1, |row| row.revision + 1),
        updated_by: own.role,
        created_at: row.as_ref().map_or(tx.now(), |row| row.created_at),
        updated_at: tx.now(),
    };
    match row {
        None => store::insert(tx, changed.clone().into()).await?,
        Some(_) => store::update(tx, rewritten(&changed)).await?,
    }
    if keep_version(tx, own.role, &changed, before, what).await? {
        let event = NoteEvent::new(what, own, subject);
        events::append(tx, Some(own.member_id()), &event).await?;
    }
    let signal = NoteSignal {
        note_id: subject.id,
        mentorship_id: own.id,
        revision: changed.revision,
        by: own.member_id(),
    };
    signals::send(tx, &[own.mentee_id, own.mentor_id], SIGNAL, &signal).await?;
    Ok(changed)
}

/// The columns that a change writes.
fn rewritten(changed: &notes::Model) -> notes::ActiveModel {
    notes::ActiveModel {
        id: Set(changed.id),
        state: Set(changed.state.clone()),
        text: Set(changed.text.clone()),
        characters: Set(changed.characters),
        revision: Set(changed.revision),
        updated_by: Set(changed.updated_by),
        updated_at: Set(changed.updated_at),
        ..Default::default()
    }
}

/// Writes the text to the newest version or to a new one, and returns whether one began. `before` is the length of the former text.
async fn keep_version(
    tx: &Tx,
    role: Role,
    note: &notes::Model,
    before: i32,
    what: What,
) -> Result<bool, AppError> {
    let newest = store::newest_version(tx, note.id).await?;
    let count = |characters: i32| usize::try_from(characters).unwrap_or_default();
    let began = newest.as_ref().map(|version| version.started_at);
    let begins = what == What::Restored
        || rules::begins_version(began, tx.now(), count(before), count(note.characters));
    let (is_mentee, is_mentor) = (role == Role::Mentee, role == Role::Mentor);
    let number = newest.as_ref().map_or(0, |version| version.number);
    let written = note_versions::ActiveModel {
        note_id: Set(note.id),
        text: Set(note.text.clone()),
        characters: Set(note.characters),
        updated_at: Set(tx.now()),
        ..Default::default()
    };
    match newest {
        Some(version) if !begins => {
            let row = note_versions::ActiveModel {
                number: Set(number),
                by_mentee: Set(version.by_mentee || is_mentee),
                by_mentor: Set(version.by_mentor || is_mentor),
                ..written
            };
            store::update_version(tx, row).await?;
            Ok(false)
        }
        _ => {
            let row = note_versions::ActiveModel {
                number: Set(number + 1),
                by_mentee: Set(is_mentee),
                by_mentor: Set(is_mentor),
                started_at: Set(tx.now()),
                ..written
            };
            store::insert_version(tx, note.id, number + 1, row).await?;
            Ok(true)
        }
    }
}
