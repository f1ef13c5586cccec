//! Enums as the types of columns.

/// Declares a [`text_enum!`](tandem_kernel::text_enum) that columns, rows of queries and values of statements can have as their
/// type. In the database it is its text.
///
/// A row with a text that is not of the set cannot be read; the `check` of the column keeps such texts out. With
/// `pub enum Name else Unknown` it is read as that variant instead: for columns in which a newer release may have written a text
/// that this one does not know, where that must not fail the read.
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
