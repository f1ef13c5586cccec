//! Requests and responses of the administration.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    deliveries::Dead,
    members::{Counts, Found},
    probe::Probe,
};
use crate::features::identity::{
    members::{MembershipView, entities::members},
    sessions::{BrowserPage, BrowserView, entities::sign_in_claims},
};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    MemberId,
    events::OutboxStats,
    sso::{MappedClaim, Reading, mapped},
};

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MemberQuery {
    /// Words of a name, an address or a membership number, in any order; eight at most.
    #[param(max_length = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::text::words")]
    pub q: Option<String>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl MemberQuery {
    pub fn parted(self) -> (Option<String>, PageQuery) {
        let Self { q, after, limit } = self;
        (q, PageQuery { after, limit })
    }
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AdministeredMember)]
pub struct MemberView {
    #[schema(value_type = Uuid)]
    pub id: MemberId,
    /// `null` until somebody whom the society did not name has said it.
    pub display_name: Option<String>,
    pub email: String,
    pub membership: MembershipView,
    pub administrator: bool,
    /// Slugs of the programmes they coordinate.
    pub coordinates: Vec<String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AdministeredMemberPage)]
pub struct MemberPage {
    pub items: Vec<MemberView>,
    pub next: Option<String>,
}

impl From<Page<Found>> for MemberPage {
    fn from(page: Page<Found>) -> Self {
        let Page { items, next } = page.map(|(member, coordinates)| MemberView {
            id: member.id,
            membership: MembershipView::from(&member),
            display_name: name_of(member.display_name),
            email: member.email,
            administrator: member.administrator,
            coordinates,
            created_at: member.created_at,
        });
        Self { items, next }
    }
}

fn name_of(display_name: String) -> Option<String> {
    Some(display_name).filter(|name| !name.is_empty())
}

/// Whom a page is about.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberSummary {
    #[schema(value_type = Uuid)]
    pub id: MemberId,
    /// `null` until somebody whom the society did not name has said it.
    pub display_name: Option<String>,
    pub email: String,
}

/// The browsers in which a member is signed in.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberSessionPage {
    pub member: MemberSummary,
    pub items: Vec<BrowserView>,
    pub next: Option<String>,
}

impl MemberSessionPage {
    pub fn of(member: members::Model, page: BrowserPage) -> Self {
        let BrowserPage { items, next } = page;
        let member = MemberSummary {
            id: member.id,
            display_name: name_of(member.display_name),
            email: member.email,
        };
        Self {
            member,
            items,
            next,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct EndedSessions {
    /// How many browsers were signed out.
    pub ended: u64,
}

/// A delivery that failed for good: what it was and for whom, and never its text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DeadDelivery)]
pub struct DeadView {
    pub id: Uuid,
    /// The event that somebody was to be told of.
    pub kind: String,
    /// Who was to tell it: by mail or in the app.
    pub subscriber: String,
    pub recipient_id: Uuid,
    /// `null` where it is no member.
    pub recipient_name: Option<String>,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub created_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DeadDeliveryPage)]
pub struct DeadPage {
    pub items: Vec<DeadView>,
    pub next: Option<String>,
    /// How many there are in all.
    pub total: u64,
}

/// What became of everything that was dead.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReplayedDeliveries {
    /// How many are tried again now.
    pub replayed: u64,
    /// How many are left: those beyond what one call replays, and what failed for good meanwhile.
    pub left: u64,
}

impl DeadPage {
    pub fn of(page: Page<Dead>, total: u64) -> Self {
        let Page { items, next } = page.map(|row| {
            let Dead {
                id,
                kind,
                subscriber,
                recipient_id,
                recipient_name,
                attempts,
                last_error,
                created_at,
            } = row;
            DeadView {
                id,
                kind,
                subscriber,
                recipient_id,
                recipient_name,
                attempts,
                last_error,
                created_at,
            }
        });
        Self { items, next, total }
    }
}

/// One claim beside what became of it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SignInClaim)]
pub struct ClaimView {
    pub name: String,
    /// As it came, in JSON; `null` when the society did not send it.
    pub sent: Option<String>,
    /// The field it fills; `null` when it fills none.
    pub field: Option<String>,
    /// What was made of it.
    pub understood: Option<String>,
}

impl From<MappedClaim> for ClaimView {
    fn from(claim: MappedClaim) -> Self {
        let MappedClaim {
            name,
            sent,
            field,
            understood,
        } = claim;
        Self {
            name,
            sent,
            field: field.map(str::to_owned),
            understood,
        }
    }
}

/// What the society sent when the caller last signed in.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignInClaims {
    /// `null` before the first sign-in as an administrator.
    pub received_at: Option<DateTime<Utc>>,
    pub claims: Vec<ClaimView>,
}

impl SignInClaims {
    pub fn of(row: Option<sign_in_claims::Model>, reading: &Reading) -> Self {
        let Some(row) = row else {
            return Self {
                received_at: None,
                claims: Vec::new(),
            };
        };
        let nothing = serde_json::Map::new();
        let sent = row.claims.as_object().unwrap_or(&nothing);
        let claims = mapped(sent, reading, row.received_at);
        Self {
            received_at: Some(row.received_at),
            claims: claims.into_iter().map(ClaimView::from).collect(),
        }
    }
}

/// How the service is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Health)]
pub struct HealthView {
    #[schema(example = "ok")]
    pub status: String,
    pub version: String,
    /// `sqlite` or `postgresql`.
    pub engine: String,
    pub database: bool,
    pub society: bool,
    pub mail: bool,
    pub members: i64,
    pub sessions: i64,
    /// What happened and nobody has looked at yet.
    pub events_waiting: i64,
    pub deliveries_waiting: i64,
    pub oldest_waiting_at: Option<DateTime<Utc>>,
    pub dead_deliveries: i64,
}

impl HealthView {
    pub fn of(probe: Probe, counts: Counts, backlog: OutboxStats, engine: &str) -> Self {
        let Counts { members, sessions } = counts;
        let OutboxStats {
            events_waiting,
            deliveries_waiting,
            dead_deliveries,
            oldest_waiting_at,
        } = backlog;
        Self {
            status: probe.status().to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            engine: engine.to_owned(),
            database: probe.database,
            society: probe.society,
            mail: probe.mail,
            members,
            sessions,
            events_waiting,
            deliveries_waiting,
            oldest_waiting_at,
            dead_deliveries,
        }
    }
}
