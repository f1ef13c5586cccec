use std::fmt;

/// Why there is no person at the end. Carries names of steps and checks only: never a token, a secret or an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SsoError {
    #[error("the society cannot be reached: {step}: {trouble}")]
    Unavailable { step: Step, trouble: TransportError },
    /// Both as they are written: this is for whoever sets `society.issuer`.
    #[error("the society publishes itself as {published:?}, but society.issuer is {configured:?}")]
    OtherIssuer {
        configured: String,
        published: String,
    },
    #[error("the society's answer is refused: {0}")]
    Refused(#[from] VerificationError),
}

impl SsoError {
    pub(super) const fn unavailable(step: Step, trouble: TransportError) -> Self {
        Self::Unavailable { step, trouble }
    }
}

/// What was asked of the society.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Discovery,
    Keys,
    Token,
    Userinfo,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Discovery => "discovery",
            Self::Keys => "signing keys",
            Self::Token => "token",
            Self::Userinfo => "userinfo",
        })
    }
}

/// What went wrong on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    #[error("no connection")]
    NoConnection,
    #[error("no answer in time")]
    TimedOut,
    #[error("connection broken")]
    Broken,
    #[error("status {0}")]
    Status(u16),
    #[error("answer too large")]
    TooLarge,
    #[error("answer unreadable")]
    Unreadable,
    #[error("its answer has no good {0}")]
    Lacks(&'static str),
    #[error("an address in it is not https")]
    PlainAddress,
    #[error("it is known to be down and was not asked")]
    KnownToBeDown,
}

/// The check that failed. A sign-in that fails one is over; the person starts again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VerificationError {
    #[error("the state is not the one sent")]
    WrongState,
    #[error("another issuer answered")]
    WrongIssuer,
    #[error("the callback lacks the issuer")]
    MissingIssuer,
    #[error("the society declined the sign-in")]
    Declined,
    #[error("the callback lacks the code")]
    MissingCode,
    #[error("the code is spent, expired or not ours")]
    CodeRefused,
    #[error("the refresh token is spent, revoked or expired, or its owner is locked out")]
    RefreshRefused,
    #[error("the society does not accept our client id or secret")]
    ClientRefused,
    #[error("the society refused the token request")]
    TokenRefused,
    #[error("the answer lacks the ID token")]
    MissingIdToken,
    #[error("the token is malformed")]
    Malformed,
    #[error("the signature algorithm is not allowed")]
    BadAlgorithm,
    #[error("no signing key of the society fits")]
    UnknownKey,
    #[error("the signature is wrong")]
    BadSignature,
    #[error("the token is not for society.client_id, or not for it alone")]
    WrongAudience,
    #[error("the token was issued to another client")]
    WrongAuthorisedParty,
    #[error("the token has expired: compare this machine's clock with the society's")]
    Expired,
    #[error("the token comes from the future: compare this machine's clock with the society's")]
    IssuedInFuture,
    #[error("the nonce is not the one sent")]
    WrongNonce,
    #[error("the access token is not the ID token's")]
    WrongAccessToken,
    #[error("the claim {0} is missing")]
    MissingClaim(&'static str),
    #[error("userinfo speaks of somebody else")]
    SubjectMismatch,
    #[error(
        "userinfo is signed, which only society.protocol = \"openid_connect\" has keys to check"
    )]
    SignedUserinfo,
    #[error("the society refused userinfo")]
    UserinfoRefused,
    #[error("it is not a logout token")]
    NotALogoutToken,
}
