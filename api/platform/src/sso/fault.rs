use std::fmt;

/// Why there is no result. It names steps and checks only: never a token, a secret or a response.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SsoError {
    /// The society did not answer, or not with a usable response.
    #[error("the society cannot be reached: {step}: {trouble}")]
    Unavailable {
        /// What was asked.
        step: Step,
        /// What went wrong.
        trouble: TransportError,
    },
    /// The discovery document names another issuer than `society.issuer`. The message shows both as they are written.
    #[error("the society publishes itself as {published:?}, but society.issuer is {configured:?}")]
    OtherIssuer {
        /// The value of `society.issuer`.
        configured: String,
        /// The issuer in the discovery document, cut to 200 characters.
        published: String,
    },
    /// The society answered, and a check of its answer failed.
    #[error("the society's answer is refused: {0}")]
    Refused(#[from] VerificationError),
}

impl SsoError {
    pub(super) const fn unavailable(step: Step, trouble: TransportError) -> Self {
        Self::Unavailable { step, trouble }
    }
}

/// What the society was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The discovery document.
    Discovery,
    /// The signing keys (JWKS).
    Keys,
    /// The token endpoint.
    Token,
    /// The userinfo endpoint.
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

/// What went wrong with a request to the society.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// No connection could be opened.
    #[error("no connection")]
    NoConnection,
    /// The answer did not arrive within the timeout.
    #[error("no answer in time")]
    TimedOut,
    /// Sending the request or reading the answer failed in another way.
    #[error("connection broken")]
    Broken,
    /// The answer has this HTTP status, which is not expected here.
    #[error("status {0}")]
    Status(u16),
    /// The answer is larger than the limit.
    #[error("answer too large")]
    TooLarge,
    /// The answer is not the JSON or text that is expected here.
    #[error("answer unreadable")]
    Unreadable,
    /// The discovery document lacks this member, or it is not a valid URL.
    #[error("its answer has no good {0}")]
    Lacks(&'static str),
    /// The discovery document has an address that is not `https:`.
    #[error("an address in it is not https")]
    PlainAddress,
    /// The circuit breaker is open, so no request was sent.
    #[error("it is known to be down and was not asked")]
    KnownToBeDown,
}

/// The check that failed. The sign-in is over then, and the person has to start again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VerificationError {
    /// `state` is not the one of this attempt.
    #[error("the state is not the one sent")]
    WrongState,
    /// A callback or a token names another issuer (`iss`).
    #[error("another issuer answered")]
    WrongIssuer,
    /// The callback lacks `iss`, which this society promises to send (RFC 9207).
    #[error("the callback lacks the issuer")]
    MissingIssuer,
    /// The callback has an `error`.
    #[error("the society declined the sign-in")]
    Declined,
    /// The callback has no code.
    #[error("the callback lacks the code")]
    MissingCode,
    /// The token endpoint answered a code with `invalid_grant`.
    #[error("the code is spent, expired or not ours")]
    CodeRefused,
    /// The token endpoint refused the refresh token.
    #[error("the refresh token is spent, revoked or expired, or its owner is locked out")]
    RefreshRefused,
    /// The token endpoint does not accept our client id or secret.
    #[error("the society does not accept our client id or secret")]
    ClientRefused,
    /// The token endpoint refused the request for another reason.
    #[error("the society refused the token request")]
    TokenRefused,
    /// The token response has no ID token where one is required.
    #[error("the answer lacks the ID token")]
    MissingIdToken,
    /// The token is not a valid JWT, or has a type or header that is not accepted.
    #[error("the token is malformed")]
    Malformed,
    /// The signature algorithm is none of the accepted ones.
    #[error("the signature algorithm is not allowed")]
    BadAlgorithm,
    /// No published key fits the token, or several do.
    #[error("no signing key of the society fits")]
    UnknownKey,
    /// The signature does not fit the key.
    #[error("the signature is wrong")]
    BadSignature,
    /// `aud` does not name our client id, or names others where it must stand alone.
    #[error("the token is not for society.client_id, or not for it alone")]
    WrongAudience,
    /// `azp` names another client.
    #[error("the token was issued to another client")]
    WrongAuthorisedParty,
    /// `exp` is past, or a logout token is too old.
    #[error("the token has expired: compare this machine's clock with the society's")]
    Expired,
    /// `iat` is in the future.
    #[error("the token comes from the future: compare this machine's clock with the society's")]
    IssuedInFuture,
    /// `nonce` is not the one of this attempt.
    #[error("the nonce is not the one sent")]
    WrongNonce,
    /// `at_hash` does not fit the access token.
    #[error("the access token is not the ID token's")]
    WrongAccessToken,
    /// This required claim is missing or empty.
    #[error("the claim {0} is missing")]
    MissingClaim(&'static str),
    /// The subject of the answer is not the one that is expected.
    #[error("userinfo speaks of somebody else")]
    SubjectMismatch,
    /// Userinfo is a signed token, and the OAuth 2.0 mode has no keys to verify it.
    #[error(
        "userinfo is signed, which only society.protocol = \"openid_connect\" has keys to check"
    )]
    SignedUserinfo,
    /// The userinfo endpoint answered with 401 or 403.
    #[error("the society refused userinfo")]
    UserinfoRefused,
    /// The token is not a logout token, or the protocol has none.
    #[error("it is not a logout token")]
    NotALogoutToken,
}
