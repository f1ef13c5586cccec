//! Enums that are stored in text columns.

/// Declares a [`text_enum!`](tandem_kernel::text_enum) that can be the type of a column, of a field of a query row and of a
/// statement value. The database stores its text.
///
/// Reading a row fails if the text is not in the set; the `check` constraint of the column prevents such texts. With `pub enum Name
/// else Unknown`, an unknown text is read as that variant. Use it for columns in which a newer release may have written a text that
/// this release does not know.
#[macro_export]
macro_rules! column_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($variants:tt)+ }) => {
        tandem_kernel::text_enum! {
            $(#[$meta])*
            #[derive(sea_orm::DeriveValueType)]
            #[sea_orm(value_type = "String", column_type = "Text")]
            pub enum $name { $($variants)+ }
        }
    };
    ($(#[$meta:meta])* pub enum $name:ident else $unknown:ident { $($variants:tt)+ }) => {
        tandem_kernel::text_enum! {
            $(#[$meta])*
            #[derive(sea_orm::DeriveValueType)]
            #[sea_orm(value_type = "String", column_type = "Text", from_str = "Self::from_column")]
            pub enum $name { $($variants)+ }
        }

        impl $name {
            fn from_column(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(text.parse().unwrap_or(Self::$unknown))
            }
        }
    };
}
