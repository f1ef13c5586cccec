//! The response to the first request of a page, for a member who is enrolled in the programme and role in its address.

use actix_web::{HttpRequest, web::Data};
use serde::Serialize;
use uuid::Uuid;

use crate::features::{
    oversight::home::{self, Journey},
    pairing::{
        matching::{self, MatchIndex, MatchPage, MatchQuery},
        mentorships::{self, MentorshipPage},
        requests::{self, RequestFilter, RequestPage, RequestQuery},
    },
    participation::enrolments::EnrolmentPage,
};
use tandem_kernel::{MAX_LIMIT, PageQuery};
use tandem_platform::{MemberId, db::Db};

#[derive(Serialize)]
pub struct Answer {
    enrolment: Uuid,
    #[serde(flatten)]
    of: Of,
    /// For lists of people: the open requests of the reader.
    open_requests: Option<RequestPage>,
}

/// The response, tagged with the last segment of its API path.
#[derive(Serialize)]
#[serde(tag = "of", content = "answer", rename_all = "lowercase")]
enum Of {
    Journey(Journey),
    Matches(MatchPage),
    Mentorships(MentorshipPage),
}

/// `None` for other pages, for filtered lists and after a refusal. The app then sends the request itself and shows the reason.
pub async fn answer(
    db: &Db,
    request: &HttpRequest,
    member_id: MemberId,
    enrolments: &EnrolmentPage,
) -> Option<Answer> {
    if !request.query_string().is_empty() {
        return None;
    }
    let path: Vec<&str> = request.path().trim_matches('/').split('/').collect();
    let ["p", programme, role, page @ ..] = path.as_slice() else {
        return None;
    };
    let mut own = enrolments.items.iter();
    let enrolment = own
        .find(|one| one.programme.slug == *programme && one.role.as_str() == *role)?
        .id;
    let mut open_requests = None;
    let of = match page {
        [] => Of::Journey(home::journey(db, member_id, enrolment).await.ok()?),
        ["find"] => {
            let match_index = request.app_data::<Data<MatchIndex>>()?;
            let query = MatchQuery::default();
            let page = matching::page(db, match_index, member_id, enrolment, &query).await;
            let page = page.ok()?;
            let open = requests::list(db, member_id, enrolment, &all_open()).await;
            open_requests = Some(open.ok()?);
            Of::Matches(page)
        }
        ["mentorships"] => {
            let page = mentorships::list(db, member_id, enrolment, &PageQuery::default()).await;
            Of::Mentorships(page.ok()?)
        }
        _ => return None,
    };
    Some(Answer {
        enrolment: enrolment.into(),
        of,
        open_requests,
    })
}

fn all_open() -> RequestQuery {
    RequestQuery {
        status: Some(RequestFilter::Pending),
        after: None,
        limit: Some(MAX_LIMIT),
    }
}
