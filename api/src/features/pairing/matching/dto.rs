//! Matches in responses, and filters in requests.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::picks::Departed;
use crate::features::participation::enrolments::{MatchReason, PersonCard, PersonSummary};
use tandem_matching::{
    filters::{FacetCount, Facets},
    model::{Band, Mark},
};

tandem_kernel::text_enum! {
    /// How near somebody is; words, never a number.
    pub enum MatchBand {
        Closest = "closest",
        Close = "close",
        SomeOverlap = "some_overlap",
    }
}

tandem_kernel::text_enum! {
    /// What a listed mentor misses, where the policy marks instead of hiding.
    pub enum MatchMark {
        Full = "full",
        NoSharedLanguage = "no_shared_language",
    }
}

impl From<Band> for MatchBand {
    fn from(band: Band) -> Self {
        match band {
            Band::Closest => Self::Closest,
            Band::Close => Self::Close,
            Band::SomeOverlap => Self::SomeOverlap,
        }
    }
}

impl From<Mark> for MatchMark {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::Full => Self::Full,
            Mark::NoSharedLanguage => Self::NoSharedLanguage,
        }
    }
}

/// One mentor on a mentee's list, or one mentee on a mentor's.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Match)]
pub struct MatchView {
    pub person: PersonSummary,
    pub band: MatchBand,
    pub reasons: Vec<MatchReason>,
    pub marks: Vec<MatchMark>,
    /// Within how many days a mentor usually answers; `null` where that is not known, or no good news.
    #[schema(minimum = 1, maximum = 7)]
    pub answers_within_days: Option<u32>,
    /// The reader has put them on the shortlist.
    pub shortlisted: bool,
    /// The reader does not want to see them on the list.
    pub hidden: bool,
}

/// One mentor or mentee with their whole card, as the reader's list shows them.
#[derive(Debug, Serialize, ToSchema)]
pub struct MatchDetails {
    pub person: PersonCard,
    pub band: MatchBand,
    pub reasons: Vec<MatchReason>,
    pub marks: Vec<MatchMark>,
    /// Within how many days a mentor usually answers; `null` where that is not known, or no good news.
    #[schema(minimum = 1, maximum = 7)]
    pub answers_within_days: Option<u32>,
    /// The reader has put them on the shortlist.
    pub shortlisted: bool,
    /// The reader does not want to see them on the list.
    pub hidden: bool,
}

/// The assessment of a match, without the person.
#[derive(Debug)]
pub struct Assessment {
    pub band: MatchBand,
    pub reasons: Vec<MatchReason>,
    pub marks: Vec<MatchMark>,
    pub answers_within_days: Option<u32>,
    pub shortlisted: bool,
    pub hidden: bool,
}

impl MatchView {
    /// Combines a person with the assessment.
    #[must_use]
    pub fn of(person: PersonSummary, assessment: Assessment) -> Self {
        let Assessment {
            band,
            reasons,
            marks,
            answers_within_days,
            shortlisted,
            hidden,
        } = assessment;
        Self {
            person,
            band,
            reasons,
            marks,
            answers_within_days,
            shortlisted,
            hidden,
        }
    }
}

impl MatchDetails {
    /// Combines a person with the assessment.
    #[must_use]
    pub fn of(person: PersonCard, assessment: Assessment) -> Self {
        let Assessment {
            band,
            reasons,
            marks,
            answers_within_days,
            shortlisted,
            hidden,
        } = assessment;
        Self {
            person,
            band,
            reasons,
            marks,
            answers_within_days,
            shortlisted,
            hidden,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct MatchPage {
    pub items: Vec<MatchView>,
    pub next: Option<String>,
    /// All who pass the filters, on whatever page.
    pub total: usize,
    pub facets: FacetsView,
    /// How many of those whom the reader put on the shortlist can be seen now.
    pub shortlisted: usize,
    /// How many of those whom the reader has hidden could be seen now.
    pub hidden: usize,
    /// Who of the reader's shortlist has left the programme.
    pub departed: Vec<Departed>,
}

/// How many people there are of each value, each kind counted without its own filter.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Facets)]
pub struct FacetsView {
    pub expertise: Vec<FacetCountView>,
    pub topics: Vec<FacetCountView>,
    pub languages: Vec<FacetCountView>,
    pub open_to: Vec<FacetCountView>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FacetCount)]
pub struct FacetCountView {
    pub value: String,
    pub count: usize,
}

impl From<Facets> for FacetsView {
    fn from(facets: Facets) -> Self {
        let Facets {
            expertise,
            topics,
            languages,
            open_to,
        } = facets;
        Self {
            expertise: views(expertise),
            topics: views(topics),
            languages: views(languages),
            open_to: views(open_to),
        }
    }
}

fn views(counts: Vec<FacetCount>) -> Vec<FacetCountView> {
    let view = |FacetCount { value, count }| FacetCountView { value, count };
    counts.into_iter().map(view).collect()
}

/// Filters: within one kind any of the values, between kinds all. Values stand with commas between.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MatchQuery {
    /// Slugs of areas of expertise.
    pub expertise: Option<String>,
    /// Slugs of topics.
    pub topics: Option<String>,
    /// ISO 639-1 codes.
    pub languages: Option<String>,
    /// `hosting_a_fellow`, `training_at_my_institution`, `joint_research`, `reviewing`.
    pub open_to: Option<String>,
    /// Words in any order, eight at most, each of which is in the name, the texts or the areas and topics of everybody
    /// on the list; case, accents and British or American spelling make no difference.
    #[param(max_length = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::text::words")]
    pub q: Option<String>,
    /// Only those on the reader's shortlist.
    #[serde(default)]
    #[param(required = false)]
    pub shortlisted: bool,
    /// Only those whom the reader has hidden; they are left out otherwise.
    #[serde(default)]
    #[param(required = false)]
    pub hidden: bool,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

/// The comma-separated values of a filter; `None` if it is not set.
pub fn values(filter: Option<&str>) -> Option<Vec<String>> {
    let values: Vec<String> = filter?
        .split(',')
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect();
    (!values.is_empty()).then_some(values)
}
