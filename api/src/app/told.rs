//! What the app would ask first of all, told with the page: on a slow line each question costs a way there and back.

use actix_web::{HttpMessage, HttpRequest, web::Data};
use serde::Serialize;

use crate::{
    db::Db,
    features::{
        enrolments::{self, EnrolmentPage},
        sessions::{self, SessionLimits, SessionView},
    },
    http::{Caller, Standing},
    kernel::{Failure, MAX_LIMIT, PageQuery},
};

/// As the API answers; the app keeps it in the place of those answers.
#[derive(Serialize)]
struct Told {
    session: SessionView,
    /// Of an active member, the first page of the largest size.
    enrolments: Option<EnrolmentPage>,
}

/// The element that holds it. Empty where it cannot be had: the app asks then, and says what is the matter.
pub async fn element(request: &HttpRequest) -> String {
    match gather(request).await {
        Ok(told) => told.as_ref().map(written).unwrap_or_default(),
        Err(failure) => {
            tracing::warn!(%failure, "a page is served without what it would ask first");
            String::new()
        }
    }
}

async fn gather(request: &HttpRequest) -> Result<Option<Told>, Failure> {
    let (Some(db), Some(limits)) = (
        request.app_data::<Data<Db>>(),
        request.app_data::<Data<SessionLimits>>(),
    ) else {
        return Ok(None);
    };
    let caller = request.extensions().get::<Caller>().cloned();
    let session = sessions::look_at(db, *limits.get_ref(), request).await?;
    let enrolments = match caller.filter(|caller| caller.standing == Standing::Active) {
        Some(caller) => {
            let all = PageQuery {
                limit: Some(MAX_LIMIT),
                after: None,
            };
            Some(enrolments::list(db, caller.member_id, &all).await?)
        }
        None => None,
    };
    Ok(Some(Told {
        session,
        enrolments,
    }))
}

/// Data and no script, so no policy holds it back; nothing in it can end the element.
fn written(told: &impl Serialize) -> String {
    let text = serde_json::to_string(told).unwrap_or_else(|_| "{}".into());
    let text = text.replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"told\">{text}</script>")
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn nothing_that_somebody_wrote_ends_the_element() {
        let name = "</script><script>alert(1)</script><!--";
        let element = written(&name);
        let text = element
            .strip_prefix("<script type=\"application/json\" id=\"told\">")
            .and_then(|rest| rest.strip_suffix("</script>"))
            .expect("the element");
        assert!(!text.contains('<'), "{text}");
        assert_eq!(serde_json::from_str::<String>(text).unwrap(), name);
    }
}
