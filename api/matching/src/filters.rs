//! Selects who is listed: must-haves, the seeker's filters, and counts for each value.

mod facets;

use uuid::Uuid;

use super::columns::{Columns, RowSet, positions};
use super::model::Seeker;
use super::rules::Listing;
pub use facets::{FacetCount, Facets};

/// Filters of a list. Within one kind any value is enough; between kinds all must match. `None` is no filter. A filter that names
/// only unknown values lists nobody.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// Areas of expertise, as the bits of [`Side::expertise`](crate::Side::expertise).
    pub expertise: Option<u64>,
    /// Topics of interest, as the bits of [`Side::topics`](crate::Side::topics).
    pub topics: Option<u64>,
    /// ISO 639-1 codes.
    pub languages: Option<Vec<String>>,
    /// Bits in the order of [`OPEN_TO`](crate::OPEN_TO).
    pub open_to: Option<u8>,
    /// Enrolments that were found elsewhere, for example by a search. A person must be in each of these lists.
    pub only: Vec<Vec<Uuid>>,
}

/// The people whom this seeker may see under the policy.
pub(super) fn must_haves(columns: &Columns, seeker: &Seeker) -> RowSet {
    let mut listed = columns.taking_part.clone();
    if columns.rules.full_mentors == Listing::Hidden {
        listed.keep(&columns.with_free_seat);
    }
    if columns.rules.no_shared_language == Listing::Hidden {
        listed.keep(&columns.speaking_any_of(&seeker.side.languages));
    }
    let never = seeker.excluded.iter().chain([&seeker.member]);
    for row in never.filter_map(|member| columns.row_of_member(*member)) {
        listed.remove(row);
    }
    listed
}

/// The people who pass the filters, with counts for further filters.
pub(super) struct Selection {
    pub listed: RowSet,
    pub total: usize,
    pub facets: Facets<usize>,
}

impl Selection {
    pub fn of(columns: &Columns, seeker: &Seeker, filters: &Filters) -> Self {
        let mut allowed = must_haves(columns, seeker);
        for enrolments in &filters.only {
            allowed.keep(&columns.rows_of(enrolments));
        }
        let passing = filters.passing(columns);
        let mut listed = allowed.clone();
        for kind in passing.each().into_iter().flatten() {
            listed.keep(kind);
        }
        Self {
            total: listed.len(),
            facets: facets::count(columns, &allowed, &passing, &listed),
            listed,
        }
    }
}

/// For each kind, the rows that pass its filter.
struct Passing {
    expertise: Option<RowSet>,
    topics: Option<RowSet>,
    languages: Option<RowSet>,
    open_to: Option<RowSet>,
}

impl Passing {
    fn each(&self) -> [Option<&RowSet>; 4] {
        [
            self.expertise.as_ref(),
            self.topics.as_ref(),
            self.languages.as_ref(),
            self.open_to.as_ref(),
        ]
    }
}

impl Filters {
    fn passing(&self, columns: &Columns) -> Passing {
        let expertise = self.expertise.map(positions);
        let topics = self.topics.map(positions);
        let open_to = self.open_to.map(|bits| positions(u64::from(bits)));
        let languages = self.languages.as_deref();
        Passing {
            expertise: expertise.map(|terms| columns.expertise.any_of(terms)),
            topics: topics.map(|terms| columns.topics.any_of(terms)),
            languages: languages.map(|codes| columns.speaking_any_of(codes)),
            open_to: open_to.map(|terms| columns.open_to.any_of(terms)),
        }
    }
}
