//! Snapshots: the candidates of one role of a programme in the form that the ranking uses.

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

/// The mentors of a programme, or its findable mentees.
pub struct Snapshot {
    pub columns: Columns,
    pub taxonomy: Taxonomy,
    pub(super) named_by: NamedBy,
    pub(super) built: Built,
    /// When candidates were last loaded.
    pub(super) read_at: DateTime<Utc>,
}

/// When all candidates of a snapshot were loaded.
#[derive(Clone)]
pub(super) struct Built {
    /// The programme's slug at that time.
    pub programme: String,
    pub at: DateTime<Utc>,
    pub took: Duration,
}

/// Metrics of a snapshot, without personal data.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The programme's slug.
    pub programme: String,
    pub sought: Sought,
    pub rows: usize,
    pub bytes: usize,
    /// When all candidates were loaded, and how long it took.
    pub built_at: DateTime<Utc>,
    pub took: Duration,
    /// When candidates were last loaded.
    pub read_at: DateTime<Utc>,
}

impl Snapshot {
    /// The seeker in the form that the ranking uses. Members whom the seeker keeps apart, or who keep the seeker apart, are
    /// excluded.
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

    /// How many of these people are on the seeker's unfiltered list.
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
