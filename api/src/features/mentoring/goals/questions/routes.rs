//! The routes of questions about goals.

use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    super::model::{GoalId, GoalQuestionId},
    dto::{AnswerGoalQuestion, AskGoalQuestion, GoalQuestionPage, QuestionView},
    service,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, Problem, Valid, created},
};

permissions! {
    ListGoalQuestions => list_goal_questions: SignedIn,
    AskAboutGoal => ask_goal_question: ActiveMember,
    AnswerAboutGoal => answer_goal_question: ActiveMember,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_goal_questions)
        .service(ask_goal_question)
        .service(answer_goal_question);
}

/// The mentor's questions about a goal, newest first
#[utoipa::path(tag = "goals", operation_id = "list_goal_questions",
    params(("goal" = Uuid, Path), PageQuery),
    responses((status = 200, body = GoalQuestionPage)), security(("session" = [])))]
#[get("/goals/{goal}/questions")]
async fn list_goal_questions(
    caller: Allowed<ListGoalQuestions>,
    db: Data<Db>,
    goal: Path<GoalId>,
    query: Query<PageQuery>,
) -> Result<Json<GoalQuestionPage>, AppError> {
    let page = service::list(&db, caller.member_id, *goal, &query).await?;
    Ok(Json(page))
}

/// Ask the mentee a question about a goal
#[utoipa::path(tag = "goals", operation_id = "ask_goal_question",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("goal" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = AskGoalQuestion,
    responses((status = 201, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`")),
    security(("session" = [])))]
#[post("/goals/{goal}/questions")]
async fn ask_goal_question(
    caller: Allowed<AskAboutGoal>,
    db: Data<Db>,
    goal: Path<GoalId>,
    key: IdempotencyKey,
    body: Valid<AskGoalQuestion>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let AskGoalQuestion { question } = &body.value;
    let view = service::ask(&db, caller.member_id, *goal, question, &once).await?;
    Ok(created(view))
}

/// Answer a question of the mentor about a goal
#[utoipa::path(tag = "goals", operation_id = "answer_goal_question",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("goal" = Uuid, Path), ("goal_question" = Uuid, Path)),
    request_body = AnswerGoalQuestion,
    responses((status = 200, body = QuestionView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `goal_closed`, `goal_question_answered`")),
    security(("session" = [])))]
#[post("/goals/{goal}/questions/{goal_question}/answer")]
async fn answer_goal_question(
    caller: Allowed<AnswerAboutGoal>,
    db: Data<Db>,
    path: Path<(GoalId, GoalQuestionId)>,
    body: Valid<AnswerGoalQuestion>,
) -> Result<Json<QuestionView>, AppError> {
    let AnswerGoalQuestion { answer } = &body.value;
    let view = service::answer(&db, caller.member_id, *path, answer).await?;
    Ok(Json(view))
}
