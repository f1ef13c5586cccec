//! Requests that no route matches: unknown paths, and known paths with another method.

use actix_web::{HttpRequest, HttpResponse, ResponseError, http::Method, web};
use tandem_macros::Refusal;

use super::{NotFound, RouteTable, path_of};

use crate::AppError;

/// The default handler of the API.
pub async fn unmatched(request: HttpRequest, routes: web::Data<RouteTable>) -> HttpResponse {
    match routes.methods(path_of(&request)) {
        methods if !methods.is_empty() && request.method() != Method::OPTIONS => {
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

/// The problem code for a wrong method. No operation declares it.
pub const METHOD_NOT_ALLOWED: &str = "method_not_allowed";

#[derive(Debug, Refusal)]
#[refusal(code = METHOD_NOT_ALLOWED, kind = MethodNotAllowed, detail = "This address knows {value} only.", args(allowed = value))]
struct MethodNotAllowed(String);
