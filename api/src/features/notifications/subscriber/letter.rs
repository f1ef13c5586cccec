//! From a notice to a letter. Pure.

use chrono_tz::Tz;
use url::Url;

use super::facts::Facts;
use crate::{
    events::Recorded,
    features::notifications::{
        model::{Notice, NotificationKind},
        rules,
    },
    kernel::Locale,
    mail::{self, Addressee, Draft, Letter, Press, PressFault, Printed},
};

/// Letters about the same request or mentorship are one conversation in the reader's mail program.
const THREAD: &str = "thread";

pub(super) fn letter(
    press: &Press,
    event: &Recorded,
    notice: &Notice,
    facts: &Facts,
    subscriber: &str,
) -> Result<Letter, PressFault> {
    let reader = &facts.reader;
    let public_url = &press.letterhead().public_url;
    let locale = Locale::nearest(&reader.locale);
    let Printed {
        subject,
        text,
        html,
    } = press.print(&Draft {
        kind: notice.kind.as_str(),
        locale,
        reader: &reader.display_name,
        person: facts.person.as_deref(),
        programme: &facts.programme.name,
        reason: reason(event, notice, facts).as_deref(),
        when: Some(&when(notice, facts, locale)),
        quote: facts.quote.as_deref(),
        link: &link(
            public_url,
            &rules::destination(&facts.programme.slug, notice),
        ),
    })?;
    Ok(Letter {
        to: Addressee {
            name: reader.display_name.clone(),
            address: reader.email.clone(),
        },
        subject,
        text,
        html,
        message_id: mail::message_id(public_url, event.id, subscriber, reader.id),
        in_reply_to: Some(mail::message_id(
            public_url,
            event.subject_id,
            THREAD,
            reader.id,
        )),
    })
}

/// The word that the text depends on.
fn reason(event: &Recorded, notice: &Notice, facts: &Facts) -> Option<String> {
    match notice.kind {
        NotificationKind::EnrolmentApproved
        | NotificationKind::EnrolmentDeclined
        | NotificationKind::EnrolmentAskedBack
        | NotificationKind::RequestExpired => Some(notice.role.to_string()),
        NotificationKind::MentorshipEnded => {
            let outcome = notice.about.reason.as_deref().unwrap_or_default();
            let own = event.actor_id == Some(facts.reader.id);
            Some(if own {
                format!("{outcome}_by_you")
            } else {
                outcome.to_owned()
            })
        }
        _ => notice.about.reason.clone(),
    }
}

fn when(notice: &Notice, facts: &Facts, locale: Locale) -> String {
    let zone = facts.reader.time_zone.as_deref();
    let zone = zone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC);
    match notice.kind {
        NotificationKind::RequestReceived
        | NotificationKind::RequestQuestion
        | NotificationKind::RequestAnswer
        | NotificationKind::RequestMentorReminder
        | NotificationKind::RequestMenteeReminder => mail::moment(facts.when, locale, zone),
        _ => mail::day(facts.when, locale, zone),
    }
}

fn link(public_url: &Url, path: &[String]) -> Url {
    let mut link = public_url.clone();
    if let Ok(mut segments) = link.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    link
}

#[cfg(test)]
mod tests;
