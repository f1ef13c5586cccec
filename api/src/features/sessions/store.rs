//! Rows of sessions and of sign-ins under way.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult,
    QueryFilter, sea_query::Expr,
};
use uuid::Uuid;

use super::model::{ATTEMPT_LIFE, SessionLimits};
use crate::{
    db::{
        Tx,
        entities::{grants, members, programmes, sessions, sign_in_attempts},
        sql,
    },
    http::Grant,
    kernel::{Failure, random},
    sso::Attempt,
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
) -> Result<(), Failure> {
    sign_in_attempts::Entity::delete_many()
        .filter(sign_in_attempts::Column::ExpiresAt.lt(tx.now()))
        .exec(&**tx)
        .await?;
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

/// Takes the attempt of a cookie: it is good for one callback.
pub async fn take_attempt(
    tx: &Tx,
    cookie: &str,
) -> Result<Option<sign_in_attempts::Model>, Failure> {
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

/// Opens a session; gives the secret for the cookie.
pub async fn open(
    tx: &Tx,
    member_id: Uuid,
    id_token: &str,
    limits: SessionLimits,
) -> Result<String, Failure> {
    let secret = random::secret();
    let row = sessions::ActiveModel {
        id: Set(tx.new_id()),
        token_hash: Set(random::digest(secret.as_bytes())),
        member_id: Set(member_id),
        id_token: Set(Some(id_token.to_owned())),
        created_at: Set(tx.now()),
        last_seen_at: Set(tx.now()),
        expires_at: Set(tx.now() + limits.absolute),
    };
    sessions::Entity::insert(row).exec(&**tx).await?;
    Ok(secret)
}

/// Ends a session, where it is still there; gives it as it was.
pub async fn end(tx: &Tx, session_id: Uuid) -> Result<Option<sessions::Model>, Failure> {
    let found = sessions::Entity::find_by_id(session_id).one(&**tx).await?;
    sessions::Entity::delete_by_id(session_id)
        .exec(&**tx)
        .await?;
    Ok(found)
}

pub async fn end_by_secret(tx: &Tx, secret: &str) -> Result<(), Failure> {
    sessions::Entity::delete_many()
        .filter(sessions::Column::TokenHash.eq(random::digest(secret.as_bytes())))
        .exec(&**tx)
        .await?;
    Ok(())
}

pub async fn mark_seen(tx: &Tx, session_id: Uuid) -> Result<(), Failure> {
    sessions::Entity::update_many()
        .col_expr(sessions::Column::LastSeenAt, Expr::value(tx.now()))
        .filter(sessions::Column::Id.eq(session_id))
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Replaces a member's grants by those of the society's claims; unknown programmes are passed over.
pub async fn replace_grants(tx: &Tx, member_id: Uuid, slugs: &[&str]) -> Result<(), Failure> {
    grants::Entity::delete_many()
        .filter(grants::Column::MemberId.eq(member_id))
        .exec(&**tx)
        .await?;
    let named = programmes::Entity::find()
        .filter(programmes::Column::Slug.is_in(slugs.iter().copied()))
        .all(&**tx)
        .await?;
    for programme in named {
        let row = grants::ActiveModel {
            member_id: Set(member_id),
            programme_id: Set(programme.id),
            granted_at: Set(tx.now()),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}

/// A session that is neither ended nor expired.
pub struct Live {
    pub session_id: Uuid,
    pub last_seen_at: DateTime<Utc>,
    pub signed_in: SignedIn,
}

/// One row for each grant; one with none where there are no grants.
const FIND: &str = "select m.*, s.id as session_id, s.last_seen_at as session_seen, \
     p.id as grant_programme, p.slug as grant_slug \
     from sessions s join members m on m.id = s.member_id \
     left join grants g on g.member_id = m.id left join programmes p on p.id = g.programme_id \
     where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 \
     order by p.position";

/// The session of a cookie, its member and the grants, in one query.
pub async fn find(
    connection: &impl ConnectionTrait,
    secret: &str,
    now: DateTime<Utc>,
    limits: SessionLimits,
) -> Result<Option<Live>, Failure> {
    let values = [
        random::digest(secret.as_bytes()).into(),
        now.into(),
        (now - limits.idle).into(),
    ];
    let rows = sql::rows(connection, FIND, values).await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let mut grants = Vec::new();
    for row in &rows {
        let programme_id: Option<Uuid> = row.try_get("", "grant_programme")?;
        let slug: Option<String> = row.try_get("", "grant_slug")?;
        grants.extend(
            programme_id
                .zip(slug)
                .map(|(programme_id, slug)| Grant { programme_id, slug }),
        );
    }
    Ok(Some(Live {
        session_id: first.try_get("", "session_id")?,
        last_seen_at: first.try_get("", "session_seen")?,
        signed_in: SignedIn {
            member: members::Model::from_query_result(first, "")?,
            grants,
        },
    }))
}
