//! The API contract, from the descriptions of the handlers and the problems that every operation can return.

mod problems;

use actix_web::App;
use std::collections::BTreeSet;
use utoipa::openapi::{
    InfoBuilder, LicenseBuilder, ObjectBuilder, OpenApi, OpenApiBuilder, RefOr, Schema,
    ServerBuilder,
    path::{HttpMethod, Operation},
    schema::Type,
    security::{ApiKey, ApiKeyValue, SecurityScheme},
    tag::TagBuilder,
};
use utoipa::{PartialSchema, ToSchema};
use utoipa_actix_web::{AppExt, scope};

use crate::{feature::Tag, features::FEATURES, notice::NotificationKind};
use tandem_kernel::{FieldCode, ProblemCode};
use tandem_platform::http::{METHOD_NOT_ALLOWED, Problem, ProblemField, ProblemType};

/// The tag of operations that belong to no feature.
const SOCIETY: Tag = Tag {
    name: "society",
    description: "The learned society behind this service",
};

/// Schemas with optional properties.
const PARTIAL: [&str; 19] = [
    "AcceptInvitation",
    "ChangeVisibility",
    "CreateCheckIn",
    "CreateEnrolment",
    "CreateInvitation",
    "CreateMilestone",
    "CreateRequest",
    "DecideEnrolments",
    "DeclineRequest",
    "EndMentorship",
    "NotificationArgs",
    "PauseEnrolment",
    "ReasonArgs",
    "UpdateAgreement",
    "UpdateCheckIn",
    "UpdateGoal",
    "UpdateMe",
    "UpdateMilestone",
    "UpdateProfile",
];

const DESCRIPTION: &str = "Mentorship programmes for learned societies. Lists are paged by cursor; \
     problems are those of RFC 9457, with a stable `type`; times are UTC. See API-DESIGN.md.";

/// All operations with their schemas and problems.
#[must_use]
pub fn contract() -> OpenApi {
    let api = scope::scope("/api/v1").configure(super::routes::routes);
    let (_, mut document) = App::new()
        .into_utoipa_app()
        .openapi(frame())
        .service(api)
        .split_for_parts();
    let mut codes = BTreeSet::from([METHOD_NOT_ALLOWED.to_owned()]);
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
                codes.extend(problems::describe(&method, operation));
                operation.security.get_or_insert_default();
            }
        }
    }
    describe_problem(&mut document, codes);
    describe_notifications(&mut document);
    require_what_is_always_there(&mut document);
    document
}

/// Marks all properties as required: responses contain every property, `null` if it has no value. Exceptions are request bodies and
/// the arguments of reasons and notifications.
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
    let of_features = FEATURES.iter().flat_map(|feature| feature.tags);
    let tags: Vec<_> = [&SOCIETY]
        .into_iter()
        .chain(of_features)
        .map(|tag| {
            TagBuilder::new()
                .name(tag.name)
                .description(Some(tag.description))
                .build()
        })
        .collect();
    OpenApiBuilder::new()
        .info(info)
        .tags(Some(tags))
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .build()
}

fn describe_problem(document: &mut OpenApi, codes: BTreeSet<String>) {
    let components = document.components.get_or_insert_default();
    let types = codes.iter().map(|code| format!("/problems/{code}"));
    let schemas = [
        (Problem::name(), Problem::schema()),
        (ProblemField::name(), ProblemField::schema()),
        (FieldCode::name(), FieldCode::schema()),
        (
            ProblemType::name(),
            one_of("The `type` of a problem: `/problems/` and its code.", types),
        ),
        (
            ProblemCode::name(),
            one_of(
                "Why an operation was refused, or failed.",
                codes.iter().cloned(),
            ),
        ),
    ];
    let named = schemas.map(|(name, schema)| (name.into_owned(), schema));
    components.schemas.extend(named);
    components.security_schemes.insert(
        "session".to_owned(),
        SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(
            "__Host-session",
            "Set by signing in through the society.",
        )))
        .into(),
    );
}

/// Lists the kinds of notifications of all features.
fn describe_notifications(document: &mut OpenApi) {
    let notices = FEATURES.iter().flat_map(|feature| feature.notices);
    let kinds = notices.map(|notice| notice.kind);
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(kinds));
    let components = document.components.get_or_insert_default();
    let name = NotificationKind::name().into_owned();
    components.schemas.insert(name, schema.into());
}

fn one_of(description: &str, values: impl Iterator<Item = String>) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(description))
        .enum_values(Some(values))
        .into()
}

/// Uses the summary of the operation as the description of responses that have none.
fn describe_answers(operation: &mut Operation) {
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response
            && response.description.is_empty()
        {
            response.description = operation.summary.clone().unwrap_or_default();
        }
    }
}
