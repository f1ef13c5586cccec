//! Queries for sessions and sign-in attempts.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    sea_query::{Expr, Value},
};

use super::{
    event::{EndedBy, SessionEvent},
    model::{ATTEMPT_LIFE, Browser, RefreshState, SessionId, SessionLimits},
    rules,
};
use crate::features::identity::{
    members::{MembershipStatus, coordinators, entities::members},
    sessions::entities::{grants, sessions, sign_in_attempts, sign_in_claims},
};
use tandem_kernel::random;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Tx, sql},
    events,
    http::Grant,
    seal::Seal,
    sso::{Attempt, Person, Secret},
};

/// A member with the programmes they coordinate.
pub struct SignedIn {
    pub member: members::Model,
    pub grants: Vec<Grant>,
}

pub async fn keep_attempt(
    tx: &Tx,
    attempt: &Attempt,
    cookie: &str,
    return_to: &str,
) -> Result<(), AppError> {
    let row = sign_in_attempts::ActiveModel {
        id: Set(tx.new_id()),
        cookie_hash: Set(random::digest(cookie.as_bytes())),
        state: Set(attempt.state.clone()),
        nonce: Set(attempt.nonce.clone()),
        pkce_verifier: Set(attempt.pkce_verifier.clone()),
        return_to: Set(return_to.to_owned()),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + ATTEMPT_LIFE),
    };
    sign_in_attempts::Entity::insert(row).exec(&**tx).await?;
    Ok(())
}

/// Takes the attempt of a cookie. An attempt can be used for one callback only.
pub async fn take_attempt(
    tx: &Tx,
    cookie: &str,
) -> Result<Option<sign_in_attempts::Model>, AppError> {
    let found = sign_in_attempts::Entity::find()
        .filter(sign_in_attempts::Column::CookieHash.eq(random::digest(cookie.as_bytes())))
        .filter(sign_in_attempts::Column::ExpiresAt.gt(tx.now()))
        .one(&**tx)
        .await?;
    let Some(attempt) = found else {
        return Ok(None);
    };
    let taken = sign_in_attempts::Entity::delete_by_id(attempt.id)
        .exec(&**tx)
        .await?;
    Ok((taken.rows_affected == 1).then_some(attempt))
}

/// The original destination of an attempt with this state, in any browser. The state is a secret of 256 bits, so only the society
/// and the browser of the attempt know it.
pub async fn return_to_of(
    connection: &impl ConnectionTrait,
    state: &str,
    now: DateTime<Utc>,
) -> Result<Option<String>, AppError> {
    let found = sign_in_attempts::Entity::find()
        .filter(sign_in_attempts::Column::State.eq(state))
        .filter(sign_in_attempts::Column::ExpiresAt.gt(now))
        .one(connection)
        .await?;
    Ok(found.map(|attempt| attempt.return_to))
}

/// Opens a session. Returns the secret for the cookie.
pub async fn open(
    tx: &Tx,
    member_id: MemberId,
    person: &Person,
    browser: &Browser,
    limits: SessionLimits,
    seal: &Seal,
) -> Result<String, AppError> {
    let secret = random::secret();
    let id = tx.new_id();
    let sealed = person.refresh_token.as_ref();
    let row = sessions::ActiveModel {
        id: Set(id),
        token_hash: Set(random::digest(secret.as_bytes())),
        member_id: Set(member_id),
        id_token: Set(person.id_token.as_ref().map(exposed)),
        created_at: Set(tx.now()),
        last_seen_at: Set(tx.now()),
        expires_at: Set(tx.now() + limits.absolute),
        society_sid: Set(person.session.clone()),
        refresh_token_sealed: Set(sealed
            .map(|token| seal.seal(token.expose(), id.0.as_bytes()))
            .transpose()?),
        user_agent: Set(browser.user_agent.clone()),
        address_hint: Set(browser.address_hint.clone()),
        checked_at: Set(Some(tx.now())),
        ask_at: Set(None),
        failing_since: Set(None),
    };
    sessions::Entity::insert(row).exec(&**tx).await?;
    let event = SessionEvent::SignedIn {
        member_id,
        session_id: id,
    };
    events::append_dispatched(tx, Some(member_id), &event).await?;
    Ok(secret)
}

fn exposed(token: &Secret) -> String {
    token.expose().to_owned()
}

/// Ends a session and returns it; `None` if it had ended already.
pub async fn end(
    tx: &Tx,
    session_id: SessionId,
    by: EndedBy,
    actor: Option<MemberId>,
) -> Result<Option<sessions::Model>, AppError> {
    let found = sessions::Entity::find_by_id(session_id).one(&**tx).await?;
    let ended = sessions::Entity::delete_by_id(session_id)
        .exec(&**tx)
        .await?;
    let found = found.filter(|_| ended.rows_affected == 1);
    if let Some(session) = &found {
        let event = SessionEvent::SignedOut {
            member_id: session.member_id,
            session_id,
            by,
        };
        events::append_dispatched(tx, actor, &event).await?;
    }
    Ok(found)
}

/// Ends the previous session of a browser.
pub async fn end_by_secret(tx: &Tx, secret: &str) -> Result<(), AppError> {
    let found = sessions::Entity::find()
        .filter(sessions::Column::TokenHash.eq(random::digest(secret.as_bytes())))
        .one(&**tx)
        .await?;
    if let Some(session) = found {
        end(tx, session.id, EndedBy::Owner, Some(session.member_id)).await?;
    }
    Ok(())
}

/// Sets the last use of sessions to `at`, unless it is later already.
pub async fn mark_seen(tx: &Tx, ids: &[SessionId], at: DateTime<Utc>) -> Result<(), AppError> {
    sessions::Entity::update_many()
        .col_expr(sessions::Column::LastSeenAt, Expr::value(at))
        .filter(sessions::Column::Id.is_in(ids.iter().copied()))
        .filter(sessions::Column::LastSeenAt.lt(at))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Stores the claims of an administrator for the page that shows their mapping. Claims of other members are not stored.
pub async fn keep_claims(
    tx: &Tx,
    member: &members::Model,
    person: &Person,
) -> Result<(), AppError> {
    sign_in_claims::Entity::delete_by_id(member.id)
        .exec(&**tx)
        .await?;
    if member.administrator {
        let row = sign_in_claims::ActiveModel {
            member_id: Set(member.id),
            claims: Set(person.claims.clone().into()),
            received_at: Set(tx.now()),
        };
        sign_in_claims::Entity::insert(row)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// Replaces the member's grants by those in the claims. Unknown programmes are ignored.
pub async fn replace_grants(tx: &Tx, member_id: MemberId, slugs: &[&str]) -> Result<(), AppError> {
    grants::Entity::delete_many()
        .filter(grants::Column::MemberId.eq(member_id))
        .exec(&**tx)
        .await?;
    if slugs.is_empty() {
        return Ok(());
    }
    let mut values: Vec<Value> = vec![member_id.into(), tx.now().into()];
    let places = sql::bind_list(&mut values, slugs);
    let statement = format!(
        "insert into grants (member_id, programme_id, granted_at) \
         select $1, p.id, $2 from programmes p where p.slug in ({places})"
    );
    sql::run(&**tx, &statement, values).await?;
    Ok(())
}

/// A session that has neither ended nor expired.
pub struct Live {
    pub session_id: SessionId,
    pub last_seen_at: DateTime<Utc>,
    pub upkeep: RefreshState,
    pub signed_in: SignedIn,
}

impl Live {
    /// The membership status that still counts, given the age of the society's answer.
    pub fn status(&self, limits: SessionLimits, now: DateTime<Utc>) -> MembershipStatus {
        let told = self.signed_in.member.membership_status;
        rules::standing(told, &self.upkeep, limits.asking, now)
    }
}

/// Selects one row per coordinated programme, or one row without a programme.
fn find_query() -> String {
    let coordinators = coordinators("$2");
    format!(
        "select m.*, s.id as session_id, s.last_seen_at as session_seen, \
         s.ask_at as session_ask_at, s.failing_since as session_failing_since, \
         s.refresh_token_sealed is not null as session_renewable, \
         p.id as grant_programme, p.slug as grant_slug, g.deputy as grant_deputy \
         from sessions s join members m on m.id = s.member_id \
         left join {coordinators} g on g.member_id = m.id \
         left join programmes p on p.id = g.programme_id \
         where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 \
         order by p.position"
    )
}

/// The session of a cookie with its member and grants, loaded with one query.
pub async fn find(
    connection: &impl ConnectionTrait,
    secret: &str,
    now: DateTime<Utc>,
    limits: SessionLimits,
) -> Result<Option<Live>, AppError> {
    let values = [
        random::digest(secret.as_bytes()).into(),
        now.into(),
        (now - limits.idle).into(),
    ];
    let rows = sql::rows(connection, &find_query(), values).await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let mut grants = Vec::new();
    for row in &rows {
        let programme_id: Option<ProgrammeId> = row.try_get("", "grant_programme")?;
        let slug: Option<String> = row.try_get("", "grant_slug")?;
        let deputy: Option<bool> = row.try_get("", "grant_deputy")?;
        grants.extend(programme_id.zip(slug).map(|(programme_id, slug)| Grant {
            programme_id,
            slug,
            deputy: deputy.unwrap_or_default(),
        }));
    }
    let member = members::Model::from_query_result(first, "")?;
    Ok(Some(Live {
        upkeep: RefreshState {
            verified_at: member.membership_verified_at,
            ask_at: first.try_get("", "session_ask_at")?,
            failing_since: first.try_get("", "session_failing_since")?,
            renewable: first.try_get("", "session_renewable")?,
        },
        session_id: first.try_get("", "session_id")?,
        last_seen_at: first.try_get("", "session_seen")?,
        signed_in: SignedIn { member, grants },
    }))
}
