//! `#[derive(Refusal)]`

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DeriveInput, Error, Expr, Fields, Ident, Lit, Result, Token,
    meta::ParseNestedMeta, parenthesized, punctuated::Punctuated,
};

/// The values of the `#[refusal(...)]` attributes of one variant or type.
#[derive(Default)]
struct Said {
    code: Option<Expr>,
    kind: Option<Ident>,
    detail: Option<Expr>,
    args: Vec<(Ident, Option<Expr>)>,
    fields: Option<Expr>,
}

impl Said {
    fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut said = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("refusal") {
                attribute.parse_nested_meta(|meta| said.take(&meta))?;
            }
        }
        Ok(said)
    }

    fn take(&mut self, meta: &ParseNestedMeta) -> Result<()> {
        let name = meta.path.require_ident()?.to_string();
        match name.as_str() {
            "code" => self.code = Some(meta.value()?.parse()?),
            "kind" => self.kind = Some(meta.value()?.parse()?),
            "detail" => self.detail = Some(meta.value()?.parse()?),
            "fields" => self.fields = Some(meta.value()?.parse()?),
            "args" => {
                let inner;
                parenthesized!(inner in meta.input);
                let args = Punctuated::<Arg, Token![,]>::parse_terminated(&inner)?;
                self.args = args
                    .into_iter()
                    .map(|Arg(name, value)| (name, value))
                    .collect();
            }
            _ => return Err(meta.error("expected code, kind, detail, args or fields")),
        }
        Ok(())
    }
}

struct Arg(Ident, Option<Expr>);

impl syn::parse::Parse for Arg {
    fn parse(input: syn::parse::ParseStream) -> Result<Self> {
        let name = input.parse()?;
        let value = if input.parse::<Option<Token![=]>>()?.is_some() {
            Some(input.parse()?)
        } else {
            None
        };
        Ok(Self(name, value))
    }
}

/// One variant or struct: its pattern, and the values of its methods.
struct Case {
    pattern: TokenStream,
    code: Expr,
    kind: Ident,
    detail: TokenStream,
    args: TokenStream,
    fields: TokenStream,
}

impl Case {
    fn of(
        path: &TokenStream,
        name: &Ident,
        fields: &Fields,
        said: Said,
        whole: &Said,
    ) -> Result<Self> {
        let missing =
            |what: &str| Error::new(name.span(), format!("#[refusal({what} = …)] is missing"));
        let code = said.code.ok_or_else(|| missing("code"))?;
        let kind = said
            .kind
            .or_else(|| whole.kind.clone())
            .ok_or_else(|| missing("kind"))?;
        let detail = said.detail.ok_or_else(|| missing("detail"))?;
        let detail = match has_places(&detail) {
            true => quote!(::std::format!(#detail).into()),
            false => quote!((#detail).into()),
        };
        let entries = said.args.iter().map(|(name, value)| {
            let key = name.to_string();
            let value = value
                .as_ref()
                .map_or_else(|| quote!(#name), |value| quote!(#value));
            quote!((#key, ::serde_json::json!(#value)))
        });
        let args = quote!(::tandem_kernel::Args::from([#(#entries),*]));
        let listed = said
            .fields
            .map_or_else(|| quote!(::std::vec::Vec::new()), |value| quote!(#value));
        Ok(Self {
            pattern: pattern(path, fields),
            code,
            kind,
            detail,
            args,
            fields: listed,
        })
    }
}

/// Whether `detail` is a literal with placeholders.
fn has_places(detail: &Expr) -> bool {
    let Expr::Lit(literal) = detail else {
        return false;
    };
    matches!(&literal.lit, Lit::Str(text) if text.value().contains('{'))
}

fn pattern(path: &TokenStream, fields: &Fields) -> TokenStream {
    match fields {
        Fields::Unit => quote!(#path),
        Fields::Named(named) => {
            let names = named.named.iter().map(|field| &field.ident);
            quote!(#path { #(#names),* })
        }
        Fields::Unnamed(unnamed) => {
            let names = (0..unnamed.unnamed.len()).map(|place| match place {
                0 => format_ident!("value"),
                _ => format_ident!("value_{place}"),
            });
            quote!(#path(#(#names),*))
        }
    }
}

pub fn derive(input: &DeriveInput) -> Result<TokenStream> {
    let whole = Said::of(&input.attrs)?;
    let cases: Vec<Case> = match &input.data {
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| {
                let name = &variant.ident;
                Case::of(
                    &quote!(Self::#name),
                    name,
                    &variant.fields,
                    Said::of(&variant.attrs)?,
                    &whole,
                )
            })
            .collect::<Result<_>>()?,
        Data::Struct(data) => {
            let said = Said::of(&input.attrs)?;
            vec![Case::of(
                &quote!(Self),
                &input.ident,
                &data.fields,
                said,
                &whole,
            )?]
        }
        Data::Union(_) => return Err(Error::new(input.ident.span(), "a union is no refusal")),
    };
    Ok(implementation(&input.ident, &cases))
}

fn implementation(name: &Ident, cases: &[Case]) -> TokenStream {
    let by = |value: fn(&Case) -> TokenStream| {
        let arms = cases.iter().map(|case| {
            let (pattern, value) = (&case.pattern, value(case));
            quote!(#pattern => #value)
        });
        quote!(match self { #(#arms),* })
    };
    let code = by(|case| {
        let code = &case.code;
        quote!(#code)
    });
    let kind = by(|case| {
        let kind = &case.kind;
        quote!(::tandem_kernel::ErrorKind::#kind)
    });
    let (detail, args, fields) = (
        by(|case| case.detail.clone()),
        by(|case| case.args.clone()),
        by(|case| case.fields.clone()),
    );
    let codes = cases.iter().map(|case| &case.code);
    quote! {
        #[automatically_derived]
        #[allow(unused_variables)]
        impl ::tandem_kernel::Refusal for #name {
            fn code(&self) -> &'static str { #code }
            fn kind(&self) -> ::tandem_kernel::ErrorKind { #kind }
            fn detail(&self) -> ::std::borrow::Cow<'static, str> { #detail }
            fn args(&self) -> ::tandem_kernel::Args { #args }
            fn fields(&self) -> ::std::vec::Vec<::tandem_kernel::FieldProblem> { #fields }
        }

        impl #name {
            /// The codes of this type, for the contract.
            pub const CODES: &'static [&'static str] = &[#(#codes),*];
        }

        #[automatically_derived]
        impl ::std::convert::From<#name> for ::tandem_platform::AppError {
            fn from(refusal: #name) -> Self {
                Self::Refused(::std::boxed::Box::new(refusal))
            }
        }
    }
}
