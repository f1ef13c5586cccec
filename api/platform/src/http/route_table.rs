//! The operations of the API contract, and the lookup by request.
//!
//! Middleware needs the operation before actix has routed the request. The result is cached in the request.

use actix_web::{HttpMessage, HttpRequest, dev::ResourceDef, http::Method, web::Data};
use std::{collections::HashMap, sync::Arc};
use utoipa::openapi::{
    OpenApi,
    path::{Operation, PathItem},
};

use super::{Limit, limits::declared_limit, parameters::QueryParameters, path_of};

/// The operations by path and method.
#[derive(Default)]
pub struct RouteTable {
    /// By the first path segment after the API prefix. Paths with fewer parameters come first.
    by_segment: HashMap<String, Vec<Arc<Route>>>,
}

/// The parts of an operation that middleware needs.
pub(super) struct Route {
    method: &'static str,
    pattern: ResourceDef,
    template: String,
    pub(super) limit: Limit,
    pub(super) query: QueryParameters,
}

/// The route of a request, cached in the request.
#[derive(Clone)]
struct Found(Option<Arc<Route>>);

impl RouteTable {
    /// Reads the operations of the contract.
    ///
    /// # Errors
    /// An operation declares a limit that does not exist.
    pub fn of(contract: &OpenApi) -> Result<Self, String> {
        let mut table = Self::default();
        for (path, item) in &contract.paths.paths {
            let routes = table.by_segment.entry(segment(path).to_owned());
            let routes = routes.or_default();
            for (method, operation) in operations_of(item) {
                routes.push(Arc::new(Route {
                    method,
                    pattern: ResourceDef::new(path.as_str()),
                    template: path.clone(),
                    limit: declared_limit(operation)?,
                    query: QueryParameters::of(operation),
                }));
            }
        }
        for routes in table.by_segment.values_mut() {
            routes.sort_by_key(|route| route.template.matches('{').count());
        }
        Ok(table)
    }

    fn routes(&self, path: &str) -> impl Iterator<Item = &Arc<Route>> {
        self.by_segment.get(segment(path)).into_iter().flatten()
    }

    /// The methods of the operations at a path; empty if no route matches.
    pub(super) fn methods(&self, path: &str) -> Vec<&'static str> {
        let mut methods = Vec::new();
        for route in self.routes(path) {
            if !methods.contains(&route.method) && route.pattern.is_match(path) {
                methods.push(route.method);
            }
        }
        methods
    }

    /// The route of a request, by its decoded path. HEAD is treated as GET.
    pub(super) fn find(&self, request: &HttpRequest) -> Option<Arc<Route>> {
        let known = request.extensions().get::<Found>().cloned();
        let found = known.unwrap_or_else(|| {
            let found = Found(self.search(request.method(), path_of(request)));
            request.extensions_mut().insert(found.clone());
            found
        });
        found.0
    }

    fn search(&self, method: &Method, path: &str) -> Option<Arc<Route>> {
        let method = match method.as_str() {
            "HEAD" => "GET",
            method => method,
        };
        let mut routes = self.routes(path);
        let found = routes.find(|route| route.method == method && route.pattern.is_match(path));
        found.cloned()
    }
}

/// The path template of the request, such as `/api/v1/requests/{request}`; `None` if no route matches.
#[must_use]
pub fn route_template(request: &HttpRequest) -> Option<String> {
    let table = request.app_data::<Data<RouteTable>>();
    let found = table.and_then(|table| table.find(request));
    // For requests outside of the contract: files of the app, health checks, wrong methods.
    found.map_or_else(
        || request.match_pattern(),
        |route| Some(route.template.clone()),
    )
}

/// The segment after `/api/v1/`. It is never a parameter.
fn segment(path: &str) -> &str {
    path.split('/').nth(3).unwrap_or_default()
}

/// The operations at one path, with their methods.
fn operations_of(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use utoipa::openapi::{
        HttpMethod, Info, Paths,
        path::{OperationBuilder, PathItem},
    };

    fn table(paths: &[(&str, HttpMethod)]) -> RouteTable {
        let mut all = Paths::new();
        for (path, method) in paths {
            let item = PathItem::new(method.clone(), OperationBuilder::new().build());
            all.paths
                .entry((*path).to_owned())
                .or_default()
                .merge_operations(item);
        }
        RouteTable::of(&OpenApi::new(Info::new("", ""), all)).unwrap()
    }

    fn template(table: &RouteTable, method: &Method, path: &str) -> Option<String> {
        Some(table.search(method, path)?.template.clone())
    }

    #[test]
    fn a_fixed_path_comes_before_one_with_a_parameter_where_both_know_the_method() {
        let table = table(&[
            ("/api/v1/enrolments/{enrolment}", HttpMethod::Get),
            ("/api/v1/enrolments/decisions", HttpMethod::Post),
            ("/api/v1/enrolments/places", HttpMethod::Get),
        ]);
        let of = |method, path| template(&table, &method, path);
        assert_eq!(
            of(Method::GET, "/api/v1/enrolments/places").as_deref(),
            Some("/api/v1/enrolments/places")
        );
        assert_eq!(
            of(Method::HEAD, "/api/v1/enrolments/decisions").as_deref(),
            Some("/api/v1/enrolments/{enrolment}")
        );
        assert_eq!(of(Method::PUT, "/api/v1/enrolments/decisions"), None);
        assert_eq!(of(Method::GET, "/api/v1/nothing"), None);
        assert_eq!(of(Method::GET, "/"), None);
        assert_eq!(
            table.methods("/api/v1/enrolments/decisions"),
            ["POST", "GET"]
        );
        assert!(table.methods("/api/v1/nothing").is_empty());
    }
}
