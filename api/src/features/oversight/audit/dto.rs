//! The audit log in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    model::Sought,
    rules,
    store::{Line, Names},
};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::MemberId;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AuditQuery {
    /// Words of a name or an address of whoever acted or was acted upon, eight at most, or the id of what it was about.
    #[param(max_length = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::text::words")]
    pub q: Option<String>,
    /// Who acted.
    #[param(value_type = Option<Uuid>)]
    pub actor: Option<MemberId>,
    /// How the kind begins, such as `member.`
    #[param(max_length = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::text::short")]
    pub kind: Option<String>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl AuditQuery {
    pub(super) fn parted(self) -> (Sought, PageQuery) {
        let Self {
            q,
            actor,
            kind,
            after,
            limit,
        } = self;
        let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let sought = Sought {
            text: given(q),
            actor,
            kind: given(kind),
        };
        (sought, PageQuery { after, limit })
    }
}

/// One thing that happened, or one look.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditEntry)]
pub struct AuditView {
    pub id: Uuid,
    pub kind: String,
    pub occurred_at: DateTime<Utc>,
    /// `null` where nobody acted, or the society did.
    pub actor_id: Option<Uuid>,
    /// `null` also where they have been erased.
    pub actor_name: Option<String>,
    /// What it was about.
    pub subject_id: Option<Uuid>,
    /// Where that is a member.
    pub subject_name: Option<String>,
    /// Slug of the programme it happened in.
    pub programme: Option<String>,
    /// Ids, numbers and words of the code; nothing that somebody wrote.
    #[schema(value_type = Object)]
    pub detail: serde_json::Value,
    /// The members whose ids stand in `detail`; without those who have no name or have been erased.
    pub named: Vec<Named>,
}

/// A member by name.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditMember)]
pub struct Named {
    #[schema(value_type = Uuid)]
    pub member_id: MemberId,
    pub display_name: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AuditPage {
    pub items: Vec<AuditView>,
    pub next: Option<String>,
}

impl AuditView {
    fn of(line: Line, names: &Names) -> Self {
        let named = rules::ids(&line.payload);
        let named = named.filter_map(|id| Some((id, names.get(&id)?.clone())));
        Self {
            named: named
                .map(|(id, display_name)| Named {
                    member_id: id.into(),
                    display_name,
                })
                .collect(),
            detail: rules::shown(&line.payload),
            id: line.id,
            kind: line.kind,
            occurred_at: line.occurred_at,
            actor_id: line.actor_id,
            actor_name: line.actor_name,
            subject_id: line.subject_id,
            subject_name: line.subject_name,
            programme: line.programme,
        }
    }
}

impl AuditPage {
    pub(super) fn of(page: Page<Line>, names: &Names) -> Self {
        let Page { items, next } = page.map(|line| AuditView::of(line, names));
        Self { items, next }
    }
}
