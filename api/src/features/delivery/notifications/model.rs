//! The ids of notifications.

tandem_platform::id_type! {
    NotificationId
}
