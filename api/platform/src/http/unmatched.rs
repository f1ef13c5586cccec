//! What no route took: an unknown address, or a known one with another method.

use actix_web::{HttpRequest, HttpResponse, ResponseError, dev::ResourceDef, http::Method, web};
use tandem_macros::Refusal;
use utoipa::openapi::path::{Operation, PathItem};

use super::{NotFound, path_of};

use crate::AppError;

/// Every path of the contract with the methods it knows.
pub struct KnownRoutes(Vec<(ResourceDef, Vec<&'static str>)>);

impl KnownRoutes {
    /// Reads the paths and methods of the contract.
    #[must_use]
    pub fn of(contract: &utoipa::openapi::OpenApi) -> Self {
        let routes = contract.paths.paths.iter().map(|(path, item)| {
            let known = operations_of(item).map(|(method, _)| method);
            (ResourceDef::new(path.as_str()), known.collect())
        });
        Self(routes.collect())
    }

    fn methods(&self, path: &str) -> Option<&[&'static str]> {
        self.0
            .iter()
            .find(|(route, _)| route.is_match(path))
            .map(|(_, methods)| methods.as_slice())
    }
}

/// The operations at one path, with their methods.
pub(super) fn operations_of(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    let methods = [
        ("GET", &item.get),
        ("POST", &item.post),
        ("PUT", &item.put),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
    ];
    methods
        .into_iter()
        .filter_map(|(name, operation)| Some((name, operation.as_ref()?)))
}

/// The last handler of the API.
pub async fn unmatched(request: HttpRequest, known: web::Data<KnownRoutes>) -> HttpResponse {
    match known.methods(path_of(&request)) {
        Some(methods) if request.method() != Method::OPTIONS => {
            let allowed = methods.join(", ");
            let mut response = AppError::from(MethodNotAllowed(allowed.clone())).error_response();
            if let Ok(value) = allowed.parse() {
                response
                    .headers_mut()
                    .insert(actix_web::http::header::ALLOW, value);
            }
            response
        }
        _ => AppError::from(NotFound).error_response(),
    }
}

/// No operation answers with it, but the address of one.
pub const METHOD_NOT_ALLOWED: &str = "method_not_allowed";

#[derive(Debug, Refusal)]
#[refusal(code = METHOD_NOT_ALLOWED, kind = MethodNotAllowed, detail = "This address knows {value} only.", args(allowed = value))]
struct MethodNotAllowed(String);
