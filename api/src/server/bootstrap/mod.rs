//! Embeds the responses to the app's first requests in the page, which saves round trips on slow connections.

mod article;
mod own;

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, web::Data};
use serde::Serialize;

use super::society::SocietyView;
use crate::features::{
    identity::sessions::{self, SessionLimits, SessionView},
    participation::enrolments::{self, EnrolmentPage},
    programme::programmes::{self, ProgrammeView},
};
use tandem_kernel::{Locale, MAX_LIMIT, PageQuery};
use tandem_platform::{
    AppError,
    config::SocietyConfig,
    db::Db,
    http::{Caller, Language, MembershipAccess},
};

/// Responses of the API. The app puts them into its cache.
#[derive(Serialize)]
struct Bootstrap {
    /// The language of the programme's texts.
    language: Locale,
    society: SocietyView,
    session: SessionView,
    /// For active members: the first page with the maximum page size.
    enrolments: Option<EnrolmentPage>,
    /// The programme in the address of the page.
    programme: Option<ProgrammeView>,
    own: Option<own::Answer>,
}

/// Content added to a page.
#[derive(Default)]
pub struct PageBootstrap {
    /// The script element with the responses. Empty if they could not be loaded: the app then sends the requests itself and reports
    /// errors.
    pub element: String,
    /// Pre-rendered HTML that is shown until the app has loaded.
    pub article: Option<String>,
}

pub async fn page_bootstrap(request: &HttpRequest) -> PageBootstrap {
    match gather(request).await {
        Ok(None) => PageBootstrap::default(),
        Ok(Some(told)) => PageBootstrap {
            element: written(&told),
            article: told
                .programme
                .as_ref()
                .filter(|programme| request.path() == format!("/programmes/{}", programme.slug))
                .and_then(|programme| article::of(programme, told.language)),
        },
        Err(failure) => {
            tracing::warn!(%failure, "a page is served without what it would ask first");
            PageBootstrap::default()
        }
    }
}

async fn gather(request: &HttpRequest) -> Result<Option<Bootstrap>, AppError> {
    let (Some(db), Some(limits), Some(society)) = (
        request.app_data::<Data<Db>>(),
        request.app_data::<Data<SessionLimits>>(),
        request.app_data::<Data<SocietyConfig>>(),
    ) else {
        return Ok(None);
    };
    let caller = request.extensions().get::<Caller>().cloned();
    // The app uses the language of the account, whatever the browser prefers.
    let language = match &caller {
        Some(caller) => caller.record.locale,
        None => accepted_language(request).await,
    };
    let member = caller.filter(|caller| caller.standing == MembershipAccess::Active);
    let (enrolments, own) = match &member {
        Some(Caller { member_id, .. }) => {
            let enrolments = enrolments::list(db, *member_id, &everything()).await?;
            let own = own::answer(db, request, *member_id, &enrolments).await;
            (Some(enrolments), own)
        }
        None => (None, None),
    };
    Ok(Some(Bootstrap {
        language,
        society: society.get_ref().into(),
        session: sessions::current_session(db, *limits.get_ref(), request).await?,
        enrolments,
        own,
        programme: match programme_in(request.path()) {
            Some(slug) => programmes::page(db, slug, language).await.ok(),
            None => None,
        },
    }))
}

async fn accepted_language(request: &HttpRequest) -> Locale {
    let Ok(Language(language)) = Language::from_request(request, &mut Payload::None).await;
    language
}

fn everything() -> PageQuery {
    PageQuery {
        limit: Some(MAX_LIMIT),
        after: None,
    }
}

/// The slug of the programme in a path.
fn programme_in(path: &str) -> Option<&str> {
    let mut parts = path.trim_start_matches('/').split('/');
    let of_programme = matches!(parts.next()?, "programmes" | "p" | "coordinate");
    parts.next().filter(|slug| of_programme && !slug.is_empty())
}

/// A script element with JSON. It is not executed, so the CSP does not block it. `<` is escaped so that no text can close the
/// element.
fn written(told: &impl Serialize) -> String {
    let text = serde_json::to_string(told).unwrap_or_else(|_| "{}".into());
    let text = text.replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"told\">{text}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn a_page_belongs_to_the_programme_in_its_address() {
        assert_eq!(programme_in("/programmes/isbt/questions"), Some("isbt"));
        assert_eq!(programme_in("/p/isth/mentee/find"), Some("isth"));
        assert_eq!(programme_in("/coordinate/isbt/approvals"), Some("isbt"));
        for other in ["/", "/programmes", "/programmes/", "/account/name", "/p"] {
            assert_eq!(programme_in(other), None, "{other}");
        }
    }
}
