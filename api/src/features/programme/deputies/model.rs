//! The ids of deputies.

tandem_platform::id_type! {
    DeputyId
}
