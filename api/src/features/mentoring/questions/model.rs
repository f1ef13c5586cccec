//! Questions and their states.

tandem_platform::id_type! {
    QuestionId
}

tandem_platform::column_enum! {
    pub enum QuestionStatus {
        Open = "open",
        /// It is to be discussed at a meeting.
        OnAgenda = "on_agenda",
        Discussed = "discussed",
    }
}
