//! The routes of questions and of suggestions for them.

use actix_web::{
    HttpResponse, delete, get, patch, post, put,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    commands,
    dto::{
        AgendaQuery, CreateQuestion, DiscussQuestion, MoveQuestion, QuestionPage, QuestionQuery,
        QuestionView, SuggestionPage, SuggestionQuery, UpdateQuestion,
    },
    model::QuestionId,
    queries,
};
use crate::features::{pairing::mentorships::MentorshipId, programme::suggestions::SuggestionId};
use tandem_kernel::{permissions, random};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Language, Problem, Valid, created, etag},
};

permissions! {
    ListQuestions => list_questions: SignedIn,
    CreateQuestionIn => create_question: ActiveMember,
    UpdateQuestionOf => update_question: ActiveMember,
    RemoveQuestion => remove_question: ActiveMember,
    MoveQuestionIn => move_question: ActiveMember,
    PutQuestionOnAgenda => put_question_on_agenda: ActiveMember,
    DiscussQuestionOf => discuss_question: ActiveMember,
    ReopenQuestion => reopen_question: ActiveMember,
    ListSuggestions => list_suggestions: SignedIn,
    TakeSuggestion => take_suggestion: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_questions)
        .service(create_question)
        .service(update_question)
        .service(remove_question)
        .service(move_question)
        .service(put_question_on_agenda)
        .service(discuss_question)
        .service(reopen_question)
        .service(list_suggestions)
        .service(take_suggestion);
}

/// The questions of a mentorship of the caller; both sides see the same list
#[utoipa::path(tag = "questions", operation_id = "list_questions",
    params(("mentorship" = Uuid, Path), QuestionQuery),
    responses((status = 200, body = QuestionPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/questions")]
async fn list_questions(
    caller: Allowed<ListQuestions>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<QuestionQuery>,
) -> Result<Json<QuestionPage>, AppError> {
    let page = queries::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// Add a question at the end of the list
#[utoipa::path(tag = "questions", operation_id = "create_question",
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = CreateQuestion,
    responses((status = 201, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `too_many_open_questions`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/questions")]
async fn create_question(
    caller: Allowed<CreateQuestionIn>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
    body: Valid<CreateQuestion>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = commands::create(&db, caller.member_id, *mentorship, &body.value, &once).await?;
    Ok(created(view))
}

/// Change a question, or what came of it; each text by whoever wrote it
#[utoipa::path(tag = "questions", operation_id = "update_question",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateQuestion,
    responses((status = 200, body = QuestionView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`written_by_other`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `question_not_discussed`")),
    security(("session" = [])))]
#[patch("/mentorships/{mentorship}/questions/{question}")]
async fn update_question(
    caller: Allowed<UpdateQuestionOf>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
    version: IfMatch,
    body: Valid<UpdateQuestion>,
) -> Result<HttpResponse, AppError> {
    let (member, place) = (caller.member_id, path.into_inner());
    let view = commands::update(&db, member, place, version, &body.value).await?;
    Ok(HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view))
}

/// Remove an open question; only whoever wrote it can
#[utoipa::path(tag = "questions", operation_id = "remove_question",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path)),
    responses((status = 204, description = "It is gone"),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`written_by_other`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `question_already_discussed`")),
    security(("session" = [])))]
#[delete("/mentorships/{mentorship}/questions/{question}")]
async fn remove_question(
    caller: Allowed<RemoveQuestion>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
) -> Result<HttpResponse, AppError> {
    commands::remove(&db, caller.member_id, path.into_inner()).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Move an open question after another one, or to the beginning
#[utoipa::path(tag = "questions", operation_id = "move_question",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path)),
    request_body = MoveQuestion,
    responses((status = 200, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `question_already_discussed`, `question_place_gone`")),
    security(("session" = [])))]
#[put("/mentorships/{mentorship}/questions/{question}/position")]
async fn move_question(
    caller: Allowed<MoveQuestionIn>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
    body: Valid<MoveQuestion>,
) -> Result<Json<QuestionView>, AppError> {
    let place = path.into_inner();
    let view = commands::shift(&db, caller.member_id, place, &body.value).await?;
    Ok(Json(view))
}

/// Put a question on the agenda of a meeting that is proposed or confirmed
#[utoipa::path(tag = "questions", operation_id = "put_question_on_agenda",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path), AgendaQuery),
    responses((status = 200, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`meeting_not_open`, `mentorship_already_ended`, `question_already_discussed`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/questions/{question}/agenda")]
async fn put_question_on_agenda(
    caller: Allowed<PutQuestionOnAgenda>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
    query: Query<AgendaQuery>,
) -> Result<Json<QuestionView>, AppError> {
    let (member, place) = (caller.member_id, path.into_inner());
    let view = commands::put_on_agenda(&db, member, place, query.meeting_id).await?;
    Ok(Json(view))
}

/// Mark a question as discussed, with what came of it
#[utoipa::path(tag = "questions", operation_id = "discuss_question",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path)),
    request_body = DiscussQuestion,
    responses((status = 200, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `question_already_discussed`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/questions/{question}/discussion")]
async fn discuss_question(
    caller: Allowed<DiscussQuestionOf>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
    body: Valid<DiscussQuestion>,
) -> Result<Json<QuestionView>, AppError> {
    let place = path.into_inner();
    let view = commands::discuss(&db, caller.member_id, place, &body.value).await?;
    Ok(Json(view))
}

/// Take a question off the agenda, or open a discussed one again
#[utoipa::path(tag = "questions", operation_id = "reopen_question",
    params(("mentorship" = Uuid, Path), ("question" = Uuid, Path)),
    responses((status = 200, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `too_many_open_questions`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/questions/{question}/reopening")]
async fn reopen_question(
    caller: Allowed<ReopenQuestion>,
    db: Data<Db>,
    path: Path<(MentorshipId, QuestionId)>,
) -> Result<Json<QuestionView>, AppError> {
    let view = commands::reopen(&db, caller.member_id, path.into_inner()).await?;
    Ok(Json(view))
}

/// Questions that the programme suggests to the two, those about what they have in common first
#[utoipa::path(tag = "questions", operation_id = "list_suggestions",
    params(("mentorship" = Uuid, Path), SuggestionQuery,
        ("Accept-Language" = Option<String>, Header, description = "The language of the texts, where they are in it")),
    responses((status = 200, body = SuggestionPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/suggestions")]
async fn list_suggestions(
    caller: Allowed<ListSuggestions>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<SuggestionQuery>,
    language: Language,
) -> Result<Json<SuggestionPage>, AppError> {
    let page = queries::suggest(&db, caller.member_id, *mentorship, &query, language.0).await?;
    Ok(Json(page))
}

/// Take a suggestion over into the list; once
#[utoipa::path(tag = "questions", operation_id = "take_suggestion",
    params(("mentorship" = Uuid, Path), ("suggestion" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header),
        ("Accept-Language" = Option<String>, Header, description = "The language of the question")),
    responses((status = 201, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `suggestion_already_taken`, `too_many_open_questions`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/suggestions/{suggestion}/question")]
async fn take_suggestion(
    caller: Allowed<TakeSuggestion>,
    db: Data<Db>,
    path: Path<(MentorshipId, SuggestionId)>,
    key: IdempotencyKey,
    language: Language,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, random::digest(path.1.0.as_bytes()));
    let (member, path) = (caller.member_id, path.into_inner());
    let view = commands::take(&db, member, path, language.0, &once).await?;
    Ok(created(view))
}
