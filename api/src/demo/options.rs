//! What made-up society is asked for.

/// Which society to make up.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many people there are, the eight with a story among them.
    pub members: usize,
    pub seed: u64,
    /// The issuer under which the society's sign-in names its members.
    pub issuer: String,
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
        }
    }
}
