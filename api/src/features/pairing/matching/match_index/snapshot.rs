//! One side of one programme, ready to be ranked, and what is known of it as a whole.

use chrono::{DateTime, Utc};
use std::time::Duration;
use uuid::Uuid;

use crate::features::pairing::matching::{
    seeking::{self, NamedBy},
    store,
};
use crate::ids::EnrolmentId;
use tandem_matching::{
    columns::Columns,
    model::{Match, Seeker, Taxonomy},
    ranking,
    rules::Sought,
};
use tandem_platform::{AppError, db::Db};

/// One programme's mentors, or its mentees who may be found, ready to be ranked.
pub struct Snapshot {
    pub columns: Columns,
    pub taxonomy: Taxonomy,
    pub(super) named_by: NamedBy,
    pub(super) built: Built,
    /// When anybody was read last.
    pub(super) read_at: DateTime<Utc>,
}

/// When everybody of a snapshot was read.
#[derive(Clone)]
pub(super) struct Built {
    /// The programme's slug, as it was then.
    pub programme: String,
    pub at: DateTime<Utc>,
    pub took: Duration,
}

/// One snapshot, without anybody who stands in it.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The programme's slug.
    pub programme: String,
    pub sought: Sought,
    pub rows: usize,
    pub bytes: usize,
    /// When everybody was read, and how long that took.
    pub built_at: DateTime<Utc>,
    pub took: Duration,
    /// When anybody was read last.
    pub read_at: DateTime<Utc>,
}

impl Snapshot {
    /// Somebody who looks for others, as the ranking sees them; those kept apart are excluded,
    /// whoever asked for it.
    pub async fn seeker(&self, db: &Db, row: &store::SeekerRow) -> Result<Seeker, AppError> {
        let store::SeekerRow { own, profile, .. } = row;
        let names = seeking::names(profile.never_match.0.clone());
        let mut kept_apart = store::named(db.read(), own.id, &names).await?;
        let own_names = [
            Some(profile.email.as_str()),
            profile.membership_number.as_deref(),
        ];
        let own_names = own_names.into_iter().flatten();
        kept_apart.extend(self.named_by.of(own.member_id, own_names));
        Ok(Seeker {
            enrolment: own.id.into(),
            member: own.member_id.into(),
            side: seeking::side(profile, &self.taxonomy),
            excluded: kept_apart.into_iter().map(Into::into).collect(),
        })
    }

    /// How many of these people stand on the list that nothing filters.
    pub fn count_listed(&self, seeker: &Seeker, people: &[EnrolmentId]) -> usize {
        let people: Vec<Uuid> = people.iter().map(|person| person.0).collect();
        ranking::count_listed(&self.columns, seeker, &people)
    }

    pub fn explain(&self, seeker: &Seeker, person: EnrolmentId) -> Option<Match> {
        ranking::explain(&self.columns, &self.taxonomy, seeker, person.into())
    }
}

impl Snapshot {
    pub(super) fn figures(&self) -> Figures {
        Figures {
            programme: self.built.programme.clone(),
            sought: self.columns.sought,
            rows: self.columns.len(),
            bytes: self.columns.bytes(),
            built_at: self.built.at,
            took: self.built.took,
            read_at: self.read_at,
        }
    }
}
