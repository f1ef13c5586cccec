//! The contract: what the handlers say, and the problems that every operation may answer with.

use actix_web::App;
use utoipa::openapi::{
    ContentBuilder, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, Ref, RefOr,
    ResponseBuilder, Schema, ServerBuilder,
    path::{HttpMethod, Operation, Parameter, ParameterIn},
    security::{ApiKey, ApiKeyValue, SecurityScheme},
    tag::TagBuilder,
};
use utoipa::{PartialSchema, ToSchema};
use utoipa_actix_web::{AppExt, scope};

use crate::http::{Problem, ProblemField};

const TAGS: [(&str, &str); 15] = [
    ("society", "The learned society behind this service"),
    ("members", "What members decide about their own record"),
    ("sessions", "Signing in through the society"),
    ("programmes", "The society's mentorship programmes"),
    ("enrolments", "Members in a programme in one role"),
    ("invitations", "Mentors who are asked, and those who offer"),
    ("approvals", "What coordinators decide"),
    ("deputies", "Who stands in for the coordinators"),
    ("profiles", "What members tell about themselves"),
    ("resources", "What there is to read and watch"),
    ("mentorships", "One mentor and one mentee"),
    ("matching", "Ranked and explained mentors"),
    ("requests", "Asking a mentor, and answering"),
    ("notifications", "What members are told"),
    ("administration", "The room of the society's IT"),
];

/// Schemas of which some properties may be absent.
const PARTIAL: [&str; 12] = [
    "AcceptInvitation",
    "ChangeVisibility",
    "CreateEnrolment",
    "CreateRequest",
    "DecideEnrolments",
    "DeclineRequest",
    "EndMentorship",
    "NotificationArgs",
    "PauseEnrolment",
    "ReasonArgs",
    "UpdateMe",
    "UpdateProfile",
];

const DESCRIPTION: &str = "Mentorship programmes for learned societies. Lists are paged by cursor; \
     problems are those of RFC 9457, with a stable `type`; times are UTC. See API-DESIGN.md.";

/// Every operation with its schemas and problems.
#[must_use]
pub fn contract() -> OpenApi {
    let api = scope::scope("/api/v1").configure(super::routes);
    let (_, mut document) = App::new()
        .into_utoipa_app()
        .openapi(frame())
        .service(api)
        .split_for_parts();
    describe_problem(&mut document);
    for item in document.paths.paths.values_mut() {
        let operations = [
            (HttpMethod::Get, &mut item.get),
            (HttpMethod::Put, &mut item.put),
            (HttpMethod::Post, &mut item.post),
            (HttpMethod::Patch, &mut item.patch),
            (HttpMethod::Delete, &mut item.delete),
        ];
        for (method, operation) in operations {
            if let Some(operation) = operation {
                describe_answers(operation);
                add_problems(&method, operation);
            }
        }
    }
    require_what_is_always_there(&mut document);
    document
}

/// Answers carry every property, `null` where there is nothing; only bodies that come in may leave
/// some out, and the arguments of a reason, which differ by its code.
fn require_what_is_always_there(document: &mut OpenApi) {
    let Some(components) = document.components.as_mut() else {
        return;
    };
    for (name, schema) in &mut components.schemas {
        let partial = PARTIAL.contains(&name.as_str());
        if let RefOr::T(Schema::Object(object)) = schema
            && !partial
        {
            object.required = object.properties.keys().cloned().collect();
        }
    }
}

fn frame() -> OpenApi {
    let info = InfoBuilder::new()
        .title("Tandem")
        .version("1.0.0")
        .description(Some(DESCRIPTION))
        .license(Some(
            LicenseBuilder::new()
                .name("MIT OR Apache-2.0")
                .identifier(Some("MIT OR Apache-2.0"))
                .build(),
        ))
        .build();
    let mut tags: Vec<_> = TAGS
        .iter()
        .map(|(name, text)| {
            TagBuilder::new()
                .name(*name)
                .description(Some(*text))
                .build()
        })
        .collect();
    let home = "Where somebody stands, and what is next";
    tags.push(
        TagBuilder::new()
            .name("home")
            .description(Some(home))
            .build(),
    );
    OpenApiBuilder::new()
        .info(info)
        .tags(Some(tags))
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .build()
}

fn describe_problem(document: &mut OpenApi) {
    let components = document.components.get_or_insert_default();
    components
        .schemas
        .insert(Problem::name().into_owned(), Problem::schema());
    components
        .schemas
        .insert(ProblemField::name().into_owned(), ProblemField::schema());
    components.security_schemes.insert(
        "session".to_owned(),
        SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(
            "__Host-session",
            "Set by signing in through the society.",
        )))
        .into(),
    );
}

/// Adds what the operation's form implies: who may call it, what it reads, what it changes.
fn add_problems(method: &HttpMethod, operation: &mut Operation) {
    let parameters: Vec<Parameter> = operation
        .parameters
        .iter()
        .flatten()
        .filter_map(|parameter| match parameter {
            RefOr::T(parameter) => Some(parameter.clone()),
            RefOr::Ref(_) => None,
        })
        .collect();
    let takes = |place: ParameterIn| {
        parameters
            .iter()
            .any(|parameter| parameter.parameter_in == place)
    };
    let named = |name: &str| parameters.iter().any(|parameter| parameter.name == name);
    let signed_in = operation.security.is_some();
    let writes = *method != HttpMethod::Get;
    let has_body = operation.request_body.is_some();
    let implied = [
        (
            takes(ParameterIn::Query) || has_body || named("Idempotency-Key"),
            400,
        ),
        (signed_in, 401),
        (signed_in || writes, 403),
        (takes(ParameterIn::Path), 404),
        (named("If-Match"), 412),
        (has_body, 413),
        (has_body, 415),
        (has_body || named("Idempotency-Key"), 422),
        (named("If-Match"), 428),
        (named("Idempotency-Key"), 409),
        (true, 429),
        (true, 500),
        (true, 503),
    ];
    for (_, status) in implied.into_iter().filter(|(holds, _)| *holds) {
        operation
            .responses
            .responses
            .entry(status.to_string())
            .or_insert_with(|| problem(status));
    }
}

/// What an answer is, where the operation does not say more than its summary.
fn describe_answers(operation: &mut Operation) {
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response
            && response.description.is_empty()
        {
            response.description = operation.summary.clone().unwrap_or_default();
        }
    }
}

fn problem(status: u16) -> RefOr<utoipa::openapi::Response> {
    let codes = match status {
        400 => "`invalid_query`, `invalid_body` or `invalid_idempotency_key`",
        401 => "`unauthenticated`",
        403 => "`forbidden`, `membership_not_active`, `name_required` or `cross_site`",
        404 => "`not_found`",
        409 => "`idempotency_key_in_use`",
        412 => "`precondition_failed`",
        413 => "`payload_too_large`",
        415 => "`unsupported_media_type`",
        422 => "`invalid_fields` or `idempotency_key_reused`",
        428 => "`precondition_required`",
        429 => "`rate_limited`, with `Retry-After`",
        503 => "`unavailable`, with `Retry-After`",
        _ => "`internal`",
    };
    let schema = Ref::from_schema_name(Problem::name());
    ResponseBuilder::new()
        .description(codes)
        .content(
            "application/problem+json",
            ContentBuilder::new().schema(Some(schema)).build(),
        )
        .build()
        .into()
}
