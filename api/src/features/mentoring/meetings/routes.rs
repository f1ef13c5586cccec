//! The routes of meetings.

use actix_web::{
    HttpResponse, get, patch, post,
    web::{Data, Json, Path, Query},
};
use utoipa_actix_web::service_config::ServiceConfig;

use super::{
    attendance, availability, commands,
    dto::{
        Availability, AvailabilityQuery, CancelMeeting, ConfirmMeeting, DeclineTimes, LogMeeting,
        MeetingPage, MeetingQuery, MeetingView, ProposeMeeting, ProposeTimes, StateAttendance,
        UpdateMeeting,
    },
    model::MeetingId,
    offering, queries,
};
use crate::features::pairing::mentorships::MentorshipId;
use tandem_kernel::permissions;
use tandem_platform::{
    AppError,
    db::Db,
    http::{Allowed, IdempotencyKey, IfMatch, Problem, Valid, created, etag},
};

permissions! {
    ListMeetings => list_meetings: SignedIn,
    GetAvailability => get_availability: SignedIn,
    ProposeMeetingTo => propose_meeting: ActiveMember,
    LogMeetingOf => log_meeting: ActiveMember,
    GetMeeting => get_meeting: SignedIn,
    UpdateMeetingOf => update_meeting: ActiveMember,
    ProposeTimesFor => propose_times: ActiveMember,
    ConfirmMeetingOf => confirm_meeting: ActiveMember,
    DeclineTimesOf => decline_times: SignedIn,
    WithdrawTimesOf => withdraw_times: SignedIn,
    CancelMeetingOf => cancel_meeting: SignedIn,
    StateAttendanceOf => state_attendance: SignedIn,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(list_meetings)
        .service(propose_meeting)
        .service(log_meeting)
        .service(get_availability)
        .service(get_meeting)
        .service(update_meeting)
        .service(propose_times)
        .service(confirm_meeting)
        .service(decline_times)
        .service(withdraw_times)
        .service(cancel_meeting)
        .service(state_attendance);
}

/// The meetings of a mentorship, newest first, and the hours held
#[utoipa::path(tag = "meetings", operation_id = "list_meetings",
    params(("mentorship" = Uuid, Path), MeetingQuery),
    responses((status = 200, body = MeetingPage)), security(("session" = [])))]
#[get("/mentorships/{mentorship}/meetings")]
async fn list_meetings(
    caller: Allowed<ListMeetings>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<MeetingQuery>,
) -> Result<Json<MeetingPage>, AppError> {
    let page = queries::list(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(page))
}

/// When the two of a mentorship could meet
#[utoipa::path(tag = "meetings", operation_id = "get_availability",
    params(("mentorship" = Uuid, Path), AvailabilityQuery),
    responses((status = 200, body = Availability),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`")),
    security(("session" = [])))]
#[get("/mentorships/{mentorship}/availability")]
async fn get_availability(
    caller: Allowed<GetAvailability>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    query: Query<AvailabilityQuery>,
) -> Result<Json<Availability>, AppError> {
    let found = availability::availability(&db, caller.member_id, *mentorship, &query).await?;
    Ok(Json(found))
}

/// Propose a meeting with one to five times
///
/// `time_is_taken` names the times that are `taken` and those that are `free`.
#[utoipa::path(tag = "meetings", operation_id = "propose_meeting",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = ProposeMeeting,
    responses((status = 201, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `too_many_open_meetings`, `time_is_taken`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/meetings")]
async fn propose_meeting(
    caller: Allowed<ProposeMeetingTo>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
    body: Valid<ProposeMeeting>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let (member, body) = (caller.member_id, &body.value);
    let view = offering::propose(&db, member, *mentorship, body, &once).await?;
    Ok(created(view))
}

/// Enter a meeting that has taken place, which the other side confirms
#[utoipa::path(tag = "meetings", operation_id = "log_meeting",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("mentorship" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = LogMeeting,
    responses((status = 201, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `too_many_open_meetings`, `time_is_taken`")),
    security(("session" = [])))]
#[post("/mentorships/{mentorship}/held-meetings")]
async fn log_meeting(
    caller: Allowed<LogMeetingOf>,
    db: Data<Db>,
    mentorship: Path<MentorshipId>,
    key: IdempotencyKey,
    body: Valid<LogMeeting>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let (member, body) = (caller.member_id, &body.value);
    let view = offering::log(&db, member, *mentorship, body, &once).await?;
    Ok(created(view))
}

fn read(view: MeetingView) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(etag(view.version))
        .json(view)
}

/// One meeting of the caller
#[utoipa::path(tag = "meetings", operation_id = "get_meeting",
    params(("meeting" = Uuid, Path)),
    responses((status = 200, body = MeetingView,
        headers(("ETag" = String, description = "The version, for `If-Match`")))),
    security(("session" = [])))]
#[get("/meetings/{meeting}")]
async fn get_meeting(
    caller: Allowed<GetMeeting>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
) -> Result<HttpResponse, AppError> {
    let now = db.clock().now();
    let view = queries::one(db.read(), caller.member_id, *meeting, now).await?;
    Ok(read(view))
}

/// Change what a meeting is about, or where it is
#[utoipa::path(tag = "meetings", operation_id = "update_meeting",
    params(("meeting" = Uuid, Path), ("If-Match" = String, Header)),
    request_body = UpdateMeeting,
    responses((status = 200, body = MeetingView,
            headers(("ETag" = String, description = "The new version"))),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `meeting_not_open`, `meeting_is_over`")),
    security(("session" = [])))]
#[patch("/meetings/{meeting}")]
async fn update_meeting(
    caller: Allowed<UpdateMeetingOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    version: IfMatch,
    body: Valid<UpdateMeeting>,
) -> Result<HttpResponse, AppError> {
    let view = commands::update(&db, caller.member_id, *meeting, version, &body.value).await?;
    Ok(read(view))
}

/// Propose other times for a meeting, or a move of a confirmed one, whose time stands meanwhile
///
/// `time_is_taken` names the times that are `taken` and those that are `free`.
#[utoipa::path(tag = "meetings", operation_id = "propose_times",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("meeting" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = ProposeTimes,
    responses((status = 201, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `meeting_not_open`, `meeting_is_over`, \
                `time_is_taken`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/proposals")]
async fn propose_times(
    caller: Allowed<ProposeTimesFor>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    key: IdempotencyKey,
    body: Valid<ProposeTimes>,
) -> Result<HttpResponse, AppError> {
    let once = key.once(&caller, body.hash);
    let (member, body) = (caller.member_id, &body.value);
    let view = offering::propose_times(&db, member, *meeting, body, &once).await?;
    Ok(created(view))
}

/// Confirm one of the proposed times, which both then have, or nothing changes
///
/// `time_is_taken` names the proposed times at which both are still `free`.
#[utoipa::path(tag = "meetings", operation_id = "confirm_meeting",
    params(("meeting" = Uuid, Path)), request_body = ConfirmMeeting,
    responses((status = 200, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `meeting_not_open`, `times_are_your_own`, \
                `time_no_longer_offered`, `time_has_passed`, `time_is_taken`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/confirmation")]
async fn confirm_meeting(
    caller: Allowed<ConfirmMeetingOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    body: Valid<ConfirmMeeting>,
) -> Result<Json<MeetingView>, AppError> {
    let ConfirmMeeting { slot_id } = body.value;
    let view = commands::confirm(&db, caller.member_id, *meeting, slot_id).await?;
    Ok(Json(view))
}

/// Decline the proposed times; the agreed time of a confirmed meeting stands
#[utoipa::path(tag = "meetings", operation_id = "decline_times",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("meeting" = Uuid, Path)), request_body = DeclineTimes,
    responses((status = 200, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `no_times_proposed`, `times_are_your_own`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/decline")]
async fn decline_times(
    caller: Allowed<DeclineTimesOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    body: Valid<DeclineTimes>,
) -> Result<Json<MeetingView>, AppError> {
    let note = body.value.note.as_deref();
    let view = commands::decline(&db, caller.member_id, *meeting, note).await?;
    Ok(Json(view))
}

/// Withdraw one's own proposed times; the agreed time of a confirmed meeting stands
#[utoipa::path(tag = "meetings", operation_id = "withdraw_times",
    params(("meeting" = Uuid, Path)),
    responses((status = 200, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `no_times_proposed`, \
                `times_are_not_your_own`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/withdrawal")]
async fn withdraw_times(
    caller: Allowed<WithdrawTimesOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
) -> Result<Json<MeetingView>, AppError> {
    let view = commands::withdraw(&db, caller.member_id, *meeting).await?;
    Ok(Json(view))
}

/// Cancel a confirmed meeting; its time is free again
#[utoipa::path(tag = "meetings", operation_id = "cancel_meeting",
    extensions(("x-rate-limit" = json!("messages"))),
    params(("meeting" = Uuid, Path)), request_body = CancelMeeting,
    responses((status = 200, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`mentorship_already_ended`, `meeting_not_open`, \
                `meeting_not_confirmed`, `meeting_is_over`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/cancellation")]
async fn cancel_meeting(
    caller: Allowed<CancelMeetingOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    body: Valid<CancelMeeting>,
) -> Result<Json<MeetingView>, AppError> {
    let note = body.value.note.as_deref();
    let view = commands::cancel(&db, caller.member_id, *meeting, note).await?;
    Ok(Json(view))
}

/// Say whether a meeting took place, and how long; both have to agree
#[utoipa::path(tag = "meetings", operation_id = "state_attendance",
    params(("meeting" = Uuid, Path)), request_body = StateAttendance,
    responses((status = 200, body = MeetingView),
        (status = 409, body = Problem, content_type = "application/problem+json",
            description = "`meeting_not_open`, `meeting_not_confirmed`, `meeting_not_over`")),
    security(("session" = [])))]
#[post("/meetings/{meeting}/attendance")]
async fn state_attendance(
    caller: Allowed<StateAttendanceOf>,
    db: Data<Db>,
    meeting: Path<MeetingId>,
    body: Valid<StateAttendance>,
) -> Result<Json<MeetingView>, AppError> {
    let view = attendance::state(&db, caller.member_id, *meeting, &body.value).await?;
    Ok(Json(view))
}
