//! Typed ids, one type for each table that other tables refer to.

/// Declares the id type of one table, so that ids of two tables cannot be confused.
///
/// In the database, in JSON and in paths an id is a plain UUID. The type has no schema: a field in the API contract needs
/// `#[schema(value_type = Uuid)]` and does not compile without it.
#[macro_export]
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, sea_orm::DeriveValueType,
        )]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// Greater than every id in use. The default value is smaller than every id in use.
            pub const MAX: Self = Self(uuid::Uuid::max());
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        /// sea-orm requires this of primary keys. The database never generates these ids.
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        /// utoipa requires this of path extractors. Operations declare their path parameters themselves.
        impl utoipa::IntoParams for $name {
            fn into_params(
                _: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
            ) -> Vec<utoipa::openapi::path::Parameter> {
                Vec::new()
            }
        }
    };
}

id_type! {
    /// Id of a member. It remains valid after the member is erased.
    MemberId
}

id_type! {
    /// Id of a programme.
    ProgrammeId
}

#[cfg(test)]
mod tests {
    use super::{MemberId, ProgrammeId};
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn an_id_is_written_and_read_as_the_uuid_that_it_is() {
        let uuid = Uuid::from_u128(7);
        let id = MemberId::from(uuid);
        assert_eq!(json!(id), json!(uuid));
        assert_eq!(serde_json::from_value(json!(uuid)).ok(), Some(id));
        assert_eq!(id.to_string(), uuid.to_string());
        assert_eq!(uuid.to_string().parse(), Ok(id));
        assert_eq!(sea_orm::Value::from(id), sea_orm::Value::from(uuid));
    }

    #[test]
    fn ids_are_in_the_order_of_their_uuids() {
        let one = ProgrammeId(Uuid::from_u128(1));
        assert!(ProgrammeId::default() < one && one < ProgrammeId::MAX);
    }
}
