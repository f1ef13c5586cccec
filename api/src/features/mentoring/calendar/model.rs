//! The id of a feed.

tandem_platform::id_type! {
    /// Id of a feed, from which its secret is computed. A renewed feed has a new one.
    CalendarFeedId
}
