//! Templates and what they are for.

tandem_platform::id_type! {
    TemplateId
}

tandem_platform::column_enum! {
    /// What a template is for.
    pub enum TemplateKind {
        Decline = "decline",
        AskBack = "ask_back",
    }
}
