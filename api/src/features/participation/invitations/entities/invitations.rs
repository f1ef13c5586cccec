//! A mentor whom a coordinator asks by e-mail.

use sea_orm::entity::prelude::*;

use super::super::model::{InvitationId, InvitationStatus};
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InvitationId,
    pub programme_id: ProgrammeId,
    pub email: String,
    pub name: Option<String>,
    pub role: Role,
    pub token_hash: String,
    pub status: InvitationStatus,
    pub invited_by: MemberId,
    pub created_at: DateTimeUtc,
    pub sent_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub seen_at: Option<DateTimeUtc>,
    pub accepted_at: Option<DateTimeUtc>,
    pub expires_at: DateTimeUtc,
    pub enrolment_id: Option<EnrolmentId>,
    /// The member who opened or accepted the invitation.
    pub member_id: Option<MemberId>,
    /// The coordinator's note to this person.
    pub note: Option<String>,
    /// When the invited person declined. The status is then `revoked`.
    pub declined_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
