//! The row that stays as the key that others' records name.

use super::Table;

/// The society's subject is not kept in any form, not even a digest of it: that would link whoever signs in again.
pub(super) const MEMBERS: Table = Table::new(
    "members",
    "id membership_source membership_verified_at created_at updated_at version erased_at",
)
.personal(&[
    ("issuer", "''"),
    ("subject", "{key}"),
    ("display_name", "'A former member'"),
    ("email", "''"),
    ("locale", "'en'"),
    ("time_zone", "null"),
    ("administrator", "false"),
    ("membership_status", "'none'"),
    ("membership_number", "null"),
    ("membership_category", "null"),
    ("membership_valid_until", "null"),
    ("search_name", "''"),
    ("society_name", "null"),
    ("chosen_name", "null"),
    ("title", "null"),
    ("short_name", "null"),
    ("email_key", "''"),
    ("number_key", "null"),
    ("search_society", "null"),
])
.clear("id = $1");
