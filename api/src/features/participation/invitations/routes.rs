//! The routes of invitations (for coordinators and invited people) and of interests.

use actix_web::{
    HttpMessage, HttpRequest, HttpResponse, delete, get, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    dto::{
        AcceptInvitation, CreateInvitation, ExpressInterest, InterestPage, InvitationCard,
        InvitationPage, InvitationPreview, InvitationQuery, InvitationResult, InvitationView,
        MentorEntry, OwnInterest, RemindersResult,
    },
    interests,
    model::{InvitationId, Sender},
    sending, service,
    token::InvitationKey,
};
use crate::features::{
    identity::members::RecipientLimits, participation::enrolments::EnrolmentView,
};
use tandem_kernel::{PageQuery, permissions};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::Db,
    http::{Allowed, Caller, IdempotencyKey, Problem, Valid, created},
    mail::EmailRenderer,
};

permissions! {
    ListInvitations => list_invitations: Coordinator,
    PreviewInvitations => preview_invitations: Coordinator,
    CreateInvitations => create_invitation: Coordinator,
    RemindInvitation => remind_invitation: Coordinator,
    RemindInvitations => remind_invitations: Coordinator,
    RevokeInvitation => revoke_invitation: Coordinator,
    OpenInvitation => open_invitation: ActiveMember,
    AcceptInvitationTo => accept_invitation: ActiveMember,
    GetMentorEntry => get_mentor_entry: ActiveMember,
    ExpressInterestIn => express_interest: ActiveMember,
    WithdrawInterest => withdraw_interest: ActiveMember,
    ListInterests => list_interests: Coordinator,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_invitations)
        .service(preview_invitations)
        .service(create_invitation)
        .service(remind_invitations)
        .service(remind_invitation)
        .service(revoke_invitation)
        .service(get_invitation)
        .service(open_invitation)
        .service(accept_invitation)
        .service(decline_invitation)
        .service(get_mentor_entry)
        .service(express_interest)
        .service(withdraw_interest)
        .service(list_interests);
}

/// The mentors whom coordinators have invited, newest first
#[utoipa::path(tag = "invitations", operation_id = "list_invitations",
    params(("programme" = String, Path), InvitationQuery),
    responses((status = 200, body = InvitationPage)), security(("session" = [])))]
#[get("/programmes/{programme}/invitations")]
async fn list_invitations(
    caller: Allowed<ListInvitations>,
    db: Data<Db>,
    query: Query<InvitationQuery>,
) -> Result<Json<InvitationPage>, AppError> {
    let page = service::list(&db, caller.programme_id()?, &query).await?;
    Ok(Json(page))
}

/// Who would be invited by a pasted text, and what they would read; nothing is sent
#[utoipa::path(tag = "invitations", operation_id = "preview_invitations",
    params(("programme" = String, Path)), request_body = CreateInvitation,
    responses((status = 200, body = InvitationPreview)), security(("session" = [])))]
#[post("/programmes/{programme}/invitations/preview")]
async fn preview_invitations(
    caller: Allowed<PreviewInvitations>,
    db: Data<Db>,
    renderer: Data<EmailRenderer>,
    limits: Data<RecipientLimits>,
    body: Valid<CreateInvitation>,
) -> Result<Json<InvitationPreview>, AppError> {
    let sender = sender(caller.member_id, caller.programme_id()?, &limits);
    let preview = sending::preview(&db, &renderer, &sender, &body.value).await?;
    Ok(Json(preview))
}

fn sender(member_id: MemberId, programme_id: ProgrammeId, limits: &RecipientLimits) -> Sender {
    Sender {
        member_id,
        programme_id,
        limits: *limits,
    }
}

/// Invite everybody whose address was pasted
///
/// Good addresses are written to, the others are told by their line; nobody is invited twice. Where that is more people
/// than the caller may write to now, nobody is.
#[utoipa::path(tag = "invitations", operation_id = "create_invitation",
    extensions(("x-rate-limit" = json!("invitations"))),
    params(("programme" = String, Path)), request_body = CreateInvitation,
    responses((status = 200, body = InvitationResult),
        (status = 429, body = Problem, content_type = "application/problem+json",
            description = "`too_many_recipients` or `rate_limited`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/invitations")]
async fn create_invitation(
    caller: Allowed<CreateInvitations>,
    db: Data<Db>,
    key: Data<InvitationKey>,
    limits: Data<RecipientLimits>,
    body: Valid<CreateInvitation>,
) -> Result<Json<InvitationResult>, AppError> {
    let sender = sender(caller.member_id, caller.programme_id()?, &limits);
    let result = sending::create(&db, &key, &sender, &body.value).await?;
    Ok(Json(result))
}

/// Write to an invited person once more, a day after the last letter at the earliest
#[utoipa::path(tag = "invitations", operation_id = "remind_invitation",
    extensions(("x-rate-limit" = json!("invitations"))),
    params(("programme" = String, Path), ("invitation" = Uuid, Path)),
    responses((status = 200, body = InvitationView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`invitation_closed` or `invitation_reminded_lately`"),
        (status = 429, body = Problem, content_type = "application/problem+json",
            description = "`too_many_recipients` or `rate_limited`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/invitations/{invitation}/reminder")]
async fn remind_invitation(
    caller: Allowed<RemindInvitation>,
    db: Data<Db>,
    limits: Data<RecipientLimits>,
    path: Path<(String, InvitationId)>,
) -> Result<Json<InvitationView>, AppError> {
    let sender = sender(caller.member_id, caller.programme_id()?, &limits);
    Ok(Json(sending::remind(&db, &sender, path.1).await?))
}

/// Write once more to everybody whose invitation is open and whose last letter is a day old
#[utoipa::path(tag = "invitations", operation_id = "remind_invitations",
    params(("programme" = String, Path)),
    responses((status = 200, body = RemindersResult)), security(("session" = [])))]
#[post("/programmes/{programme}/invitations/reminders")]
async fn remind_invitations(
    caller: Allowed<RemindInvitations>,
    db: Data<Db>,
    limits: Data<RecipientLimits>,
) -> Result<Json<RemindersResult>, AppError> {
    let sender = sender(caller.member_id, caller.programme_id()?, &limits);
    Ok(Json(sending::remind_all(&db, &sender).await?))
}

/// Take an invitation back
#[utoipa::path(tag = "invitations", operation_id = "revoke_invitation",
    params(("programme" = String, Path), ("invitation" = Uuid, Path)),
    responses((status = 200, body = InvitationView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`invitation_closed`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/invitations/{invitation}/revocation")]
async fn revoke_invitation(
    caller: Allowed<RevokeInvitation>,
    db: Data<Db>,
    path: Path<(String, InvitationId)>,
) -> Result<Json<InvitationView>, AppError> {
    let programme = caller.programme_id()?;
    let view = service::revoke(&db, caller.member_id, programme, path.1).await?;
    Ok(Json(view))
}

/// What the link of an invitation is to whoever opens it
#[utoipa::path(tag = "invitations", operation_id = "get_invitation",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("token" = String, Path)), responses((status = 200, body = InvitationCard)))]
#[get("/invitations/{token}")]
async fn get_invitation(
    request: HttpRequest,
    db: Data<Db>,
    token: Path<String>,
) -> Result<Json<InvitationCard>, AppError> {
    Ok(Json(service::card(&db, signed_in(&request), &token).await?))
}

fn signed_in(request: &HttpRequest) -> Option<MemberId> {
    let extensions = request.extensions();
    let caller: Option<&Caller> = extensions.get();
    caller.map(|caller| caller.member_id)
}

/// Note that the invited person has seen the invitation
#[utoipa::path(tag = "invitations", operation_id = "open_invitation",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("token" = String, Path)),
    responses((status = 200, body = InvitationCard),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`invitation_not_yours`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`invitation_closed`")),
    security(("session" = [])))]
#[post("/invitations/{token}/opening")]
async fn open_invitation(
    caller: Allowed<OpenInvitation>,
    db: Data<Db>,
    token: Path<String>,
) -> Result<Json<InvitationCard>, AppError> {
    let card = service::open(&db, caller.member_id, &token).await?;
    Ok(Json(card))
}

/// Accept an invitation, and register as a mentor by it
#[utoipa::path(tag = "invitations", operation_id = "accept_invitation",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("token" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = AcceptInvitation,
    responses((status = 201, body = EnrolmentView),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`invitation_not_yours`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`invitation_closed`, `enrolment_exists`, `enrolment_closed`, \
                `pledge_outdated` or `idempotency_key_in_use`")),
    security(("session" = [])))]
#[post("/invitations/{token}/acceptance")]
async fn accept_invitation(
    caller: Allowed<AcceptInvitationTo>,
    db: Data<Db>,
    token: Path<String>,
    key: IdempotencyKey,
    body: Valid<AcceptInvitation>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let view = service::accept(&db, caller.member_id, &token, &body.value, &once).await?;
    Ok(created(view))
}

/// Decline an invitation
///
/// Needs no session: the link in the letter is enough, unless somebody else is signed in.
#[utoipa::path(tag = "invitations", operation_id = "decline_invitation",
    extensions(("x-rate-limit" = json!("guesses"))),
    params(("token" = String, Path)),
    responses((status = 200, body = InvitationCard),
        (status = 403, body = Problem, content_type = "application/problem+json",
            description = "`invitation_not_yours`"),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`invitation_closed`")))]
#[post("/invitations/{token}/decline")]
async fn decline_invitation(
    request: HttpRequest,
    db: Data<Db>,
    token: Path<String>,
) -> Result<Json<InvitationCard>, AppError> {
    let card = service::decline(&db, signed_in(&request), &token).await?;
    Ok(Json(card))
}

/// How the caller may become a mentor: by an open invitation, or by saying so
#[utoipa::path(tag = "invitations", operation_id = "get_mentor_entry",
    params(("programme" = String, Path)),
    responses((status = 200, body = MentorEntry)), security(("session" = [])))]
#[get("/programmes/{programme}/mentor-entry")]
async fn get_mentor_entry(
    caller: Allowed<GetMentorEntry>,
    db: Data<Db>,
    key: Data<InvitationKey>,
    programme: Path<String>,
) -> Result<Json<MentorEntry>, AppError> {
    let entry = interests::entry(&db, &key, caller.member_id, &programme).await?;
    Ok(Json(entry))
}

/// Say that one would be a mentor, where mentors join by invitation
#[utoipa::path(tag = "invitations", operation_id = "express_interest",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("programme" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = ExpressInterest,
    responses((status = 201, body = OwnInterest),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`interest_exists`, `interest_not_needed`, `enrolment_exists` or \
                `idempotency_key_in_use`")),
    security(("session" = [])))]
#[post("/programmes/{programme}/interest")]
async fn express_interest(
    caller: Allowed<ExpressInterestIn>,
    db: Data<Db>,
    programme: Path<String>,
    key: IdempotencyKey,
    body: Valid<ExpressInterest>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let said = interests::express(&db, caller.member_id, &programme, &body.value, &once).await?;
    Ok(created(said))
}

/// Take back that one would be a mentor
#[utoipa::path(tag = "invitations", operation_id = "withdraw_interest",
    params(("programme" = String, Path)),
    responses((status = 204)), security(("session" = [])))]
#[delete("/programmes/{programme}/interest")]
async fn withdraw_interest(
    caller: Allowed<WithdrawInterest>,
    db: Data<Db>,
    programme: Path<String>,
) -> Result<HttpResponse, AppError> {
    interests::withdraw(&db, caller.member_id, &programme).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The members who would be mentors, and the areas that lack some
#[utoipa::path(tag = "invitations", operation_id = "list_interests",
    params(("programme" = String, Path), PageQuery),
    responses((status = 200, body = InterestPage)), security(("session" = [])))]
#[get("/programmes/{programme}/interests")]
async fn list_interests(
    caller: Allowed<ListInterests>,
    db: Data<Db>,
    query: Query<PageQuery>,
) -> Result<Json<InterestPage>, AppError> {
    let page = interests::list(&db, caller.programme_id()?, &query).await?;
    Ok(Json(page))
}
