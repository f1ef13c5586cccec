//! Resources and their readers.

use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_platform::ProgrammeId;

tandem_platform::id_type! {
    ResourceId
}

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

/// The enrolment that resources are read for.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    pub enrolment_id: EnrolmentId,
    pub programme_id: ProgrammeId,
    pub role: Role,
}
