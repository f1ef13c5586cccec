//! The coordinators' list of mentorships without activity, and of those that were reminded.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use std::collections::HashMap;

use super::{
    dto::{
        ActivityEntry, CheckUpView, QuietList, QuietMentorship, QuietMentorshipPage, QuietQuery,
        QuietReminder, QuietSide,
    },
    entities::check_ups,
    rules::{self, Periods, Standing},
    store::{self, ACTIVITIES, Activity, Reminded},
};
use crate::features::{
    identity::{
        access_log,
        members::{self, entities::members::Model as Member},
    },
    pairing::mentorships::MentorshipId,
    programme::programmes::{self, Role},
};
use tandem_kernel::{Page, PageQuery, Zone};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, SqlConditions, Tx, sql},
    http::NotFound,
};

/// Kind of the access log entry for a person on the list.
const LISTED: &str = "quiet_mentorships.listed";

/// The mentorships of a programme, the longest quiet first.
pub async fn list(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    query: &QuietQuery,
) -> Result<QuietMentorshipPage, AppError> {
    let policy = programmes::policy(db.read(), programme_id).await?;
    let reader = Reader {
        coordinator,
        programme_id,
        periods: Periods::of(&policy),
        now: db.clock().now(),
    };
    let list = query.list.unwrap_or(QuietList::Quiet);
    let paging = query.paging();
    let rows = listed(db, &reader, list, &paging).await?;
    let total = count(db, &reader, list).await?;
    let page = Page::cut(rows, paging.limit(), |row| (row.quiet_since, row.id));
    let items = assembled(db, &reader, page.items).await?;
    Ok(QuietMentorshipPage {
        items,
        next: page.next,
        total,
    })
}

/// One mentorship of the programme, as the list shows it.
pub async fn one(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: MentorshipId,
) -> Result<QuietMentorship, AppError> {
    let policy = programmes::policy(db.read(), programme_id).await?;
    let reader = Reader {
        coordinator,
        programme_id,
        periods: Periods::of(&policy),
        now: db.clock().now(),
    };
    let found = store::activity(db.read(), id).await?;
    let rows: Vec<Activity> = found.into_iter().collect();
    let mut items = assembled(db, &reader, rows).await?;
    Ok(items.pop().ok_or(NotFound)?)
}

/// Whether a mentorship is on the list of the quiet ones now.
pub async fn is_listed(tx: &Tx, of: &Activity) -> Result<bool, AppError> {
    let policy = programmes::policy(&**tx, of.programme_id).await?;
    let mut asked = store::check_ups(&**tx, &[of.id]).await?;
    let asked = asked.remove(&of.id).unwrap_or_default();
    Ok(is_quiet(of, &asked, Periods::of(&policy), tx.now()))
}

/// The rule that `conditions` has in SQL.
fn is_quiet(
    of: &Activity,
    asked: &[check_ups::Model],
    periods: Periods,
    now: DateTime<Utc>,
) -> bool {
    of.quiet_since + periods.quiet <= now
        || !of.contacted() && of.accepted_at + periods.first_contact <= now
        || store::asked_for_attention(asked, now - rules::ANSWER_LISTED_FOR)
}

struct Reader {
    coordinator: MemberId,
    programme_id: ProgrammeId,
    periods: Periods,
    now: DateTime<Utc>,
}

fn conditions(reader: &Reader, list: QuietList) -> SqlConditions {
    let Reader { periods, now, .. } = *reader;
    let mut all = SqlConditions::default();
    all.add("q.programme_id = ?", reader.programme_id);
    match list {
        QuietList::Quiet => {
            let quiet = all.place(now - periods.quiet);
            let accepted = all.place(now - periods.first_contact);
            let answered = all.place(now - rules::ANSWER_LISTED_FOR);
            all.add_placed(&format!(
                "(q.quiet_since <= {quiet} or (q.accepted_at <= {accepted} \
                 and q.last_event_at is null and q.last_meeting_at is null) \
                 or exists (select 1 from check_ups c where c.mentorship_id = q.id \
                     and c.answer in ('need_help', 'stopped') and c.answered_at > {answered} \
                     and not exists (select 1 from check_ups later where later.role = c.role \
                         and later.mentorship_id = c.mentorship_id and later.id > c.id)))"
            ));
        }
        QuietList::Reminded => {
            let since = all.place(now - rules::REMINDER_LISTED_FOR);
            all.add_placed(&format!(
                "exists (select 1 from mentorship_reminders r \
                 where r.mentorship_id = q.id and r.reminded_at > {since})"
            ));
        }
    }
    all
}

async fn listed(
    db: &Db,
    reader: &Reader,
    list: QuietList,
    paging: &PageQuery,
) -> Result<Vec<Activity>, AppError> {
    let mut all = conditions(reader, list);
    if let Some((at, id)) = paging.cursor::<(DateTime<Utc>, MentorshipId)>()? {
        let (at, id) = (all.place(at), all.place(id));
        all.add_placed(&format!("(q.quiet_since, q.id) > ({at}, {id})"));
    }
    let limit = paging.limit() + 1;
    let SqlConditions { text, values } = all;
    let query = format!(
        "select q.* from {} where q.ended_at is null{text} \
         order by q.quiet_since, q.id limit {limit}",
        *ACTIVITIES
    );
    sql::all(db.read(), &query, values).await
}

#[derive(FromQueryResult)]
struct Total {
    total: i64,
}

async fn count(db: &Db, reader: &Reader, list: QuietList) -> Result<i64, AppError> {
    let SqlConditions { text, values } = conditions(reader, list);
    let query = format!(
        "select count(*) as total from {} where q.ended_at is null{text}",
        *ACTIVITIES
    );
    let counted: Option<Total> = sql::one(db.read(), &query, values).await?;
    Ok(counted.map_or(0, |counted| counted.total))
}

/// Adds names, answers and reminders. Records that the coordinator read of each person.
async fn assembled(
    db: &Db,
    reader: &Reader,
    rows: Vec<Activity>,
) -> Result<Vec<QuietMentorship>, AppError> {
    let ids: Vec<MentorshipId> = rows.iter().map(|row| row.id).collect();
    let mut asked = store::check_ups(db.read(), &ids).await?;
    let mut reminders = store::newest_reminders(db.read(), &ids).await?;
    let sides = rows.iter().flat_map(|row| [row.mentee_id, row.mentor_id]);
    let sides: Vec<MemberId> = sides.collect();
    let others = reminders.values().map(|one| one.reminded_by);
    let people = members::by_ids(db.read(), sides.iter().copied().chain(others)).await?;
    let others: Vec<MemberId> = sides
        .into_iter()
        .filter(|id| *id != reader.coordinator)
        .collect();
    let (coordinator, programme_id) = (reader.coordinator, reader.programme_id);
    access_log::record_each(db, coordinator, LISTED, programme_id, &others).await?;
    let items = rows.into_iter().map(|row| {
        let asked = asked.remove(&row.id).unwrap_or_default();
        let reminder = reminders.remove(&row.id);
        assemble(reader, &row, &asked, reminder, &people)
    });
    Ok(items.collect())
}

fn assemble(
    reader: &Reader,
    row: &Activity,
    asked: &[check_ups::Model],
    reminder: Option<Reminded>,
    people: &HashMap<MemberId, Member>,
) -> QuietMentorship {
    let Reader { periods, now, .. } = *reader;
    let listed_from = now - rules::ANSWER_LISTED_FOR;
    let side = |role: Role, id: MemberId| {
        let newest = store::newest(asked, role).cloned();
        QuietSide {
            display_name: name(people, id).unwrap_or_default(),
            takes_part: row.takes_part(role),
            check_up: newest
                .filter(|one| row.quiet_since < one.asked_at || one.answered_at > Some(listed_from))
                .map(CheckUpView::from),
        }
    };
    let quiet = is_quiet(row, asked, periods, now);
    let own = row.is_side(reader.coordinator);
    let last = reminder.as_ref().map(|one| one.reminded_at);
    let standing = Standing {
        own,
        contacted: row.contacted(),
        accepted_at: row.accepted_at,
    };
    QuietMentorship {
        mentorship_id: row.id,
        mentee: side(Role::Mentee, row.mentee_id),
        mentor: side(Role::Mentor, row.mentor_id),
        accepted_at: row.accepted_at,
        contacted: row.contacted(),
        quiet,
        quiet_since: row.quiet_since,
        last: row.last(now).map(ActivityEntry::from),
        can_remind: rules::remind(own, quiet, last, now).is_ok()
            && (row.mentee_takes_part || row.mentor_takes_part),
        remind_again_at: rules::remind_again_at(last, now),
        reminder: reminder.map(|one| reminder_view(reader, &one, people)),
        can_release: rules::release(standing, periods, Zone::UTC, now).is_ok(),
        release_from: Some(row.accepted_at + periods.release).filter(|_| !row.contacted()),
        own,
    }
}

fn name(people: &HashMap<MemberId, Member>, id: MemberId) -> Option<String> {
    people.get(&id).cloned().and_then(Member::name)
}

fn reminder_view(
    reader: &Reader,
    of: &Reminded,
    people: &HashMap<MemberId, Member>,
) -> QuietReminder {
    QuietReminder {
        at: of.reminded_at,
        by: name(people, of.reminded_by),
        by_you: of.reminded_by == reader.coordinator,
        effect: rules::effect(of.reminded_at, of.first()).map(ActivityEntry::from),
        effect_until: of.reminded_at + rules::EFFECT_WITHIN,
    }
}
