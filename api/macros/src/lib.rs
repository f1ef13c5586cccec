//! Derive macros of the service.

#![deny(missing_docs)]

mod refusal;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `tandem_kernel::Refusal` for an enum or a struct, its conversion into `tandem_platform::AppError`, and `CODES`, the list
/// of its codes.
///
/// Each variant, or the struct, sets `code` and `detail`. `kind` can be set once for the whole enum. `detail`, `args` and `fields`
/// can use the fields of the variant:
///
/// ```ignore
/// #[derive(Debug, Refusal)]
/// #[refusal(kind = Conflict)]
/// enum RequestRefusal {
///     #[refusal(code = "request_already_open", detail = "There is already an open request between you.")]
///     AlreadyOpen,
///     #[refusal(code = "too_many_open_requests", detail = "At most {limit} requests may be open at once.", args(limit))]
///     TooManyOpen { limit: u32 },
/// }
/// ```
///
/// `args(name = expression)` gives an argument another value than the field of its name. `fields = expression` gives the list of
/// `FieldProblem`. The first field of a tuple is called `value`.
#[proc_macro_derive(Refusal, attributes(refusal))]
pub fn derive_refusal(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    refusal::derive(&input)
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
