//! Options of the demo data.

/// Options of the generated society.
#[derive(Clone, Debug)]
pub struct Options {
    /// The number of people, including the eight personas.
    pub members: usize,
    pub seed: u64,
    /// The issuer of the members' accounts.
    pub issuer: String,
    /// Whether the personas have mentorships, in every stage.
    pub mentorships: bool,
}

impl Options {
    pub const MEMBERS: usize = 2000;
    pub const SEED: u64 = 1;

    #[must_use]
    pub fn new(issuer: impl Into<String>) -> Self {
        Self {
            members: Self::MEMBERS,
            seed: Self::SEED,
            issuer: issuer.into(),
            mentorships: false,
        }
    }
}
