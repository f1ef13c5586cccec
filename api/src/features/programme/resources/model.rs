//! Resources and their readers.

use uuid::Uuid;

use crate::features::programme::programmes::Role;

tandem_platform::column_enum! {
    pub enum ResourceKind {
        Document = "document",
        Video = "video",
        Link = "link",
    }
}

tandem_kernel::text_enum! {
    /// Whether it holds somebody up.
    pub enum Requirement {
        Recommended = "recommended",
        Required = "required",
    }
}

/// Whose readings are meant.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    pub enrolment_id: Uuid,
    pub programme_id: Uuid,
    pub role: Role,
}
