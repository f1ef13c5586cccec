//! Closed sets of words as the types of columns.

/// A [`text_enum!`](tandem_kernel::text_enum) that columns, rows of queries and values of statements can have as their type.
///
/// In the database it is its word, as text. A row with a word that is not of the set cannot be read: the `check` of the column
/// keeps such words out. A set that has to understand words of newer releases says by `from_str` how it reads those, see
/// `sea_orm::DeriveValueType`, and is a plain `text_enum!` with that derive.
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
}
