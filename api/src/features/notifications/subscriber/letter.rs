//! From a notice to a letter. Pure.

use url::Url;

use super::facts::Facts;
use crate::{
    events::Recorded,
    features::notifications::{
        model::{Notice, NotificationKind, NotificationRole},
        rules,
    },
    kernel::Locale,
    mail::{self, Addressee, Draft, Letter, Press, PressFault},
};

/// Letters about a request and the mentorship that came of it are one conversation in the reader's mail
/// program: each names the same first letter, which nobody ever sent.
const THREAD: &str = "thread";

pub(super) fn letter(
    press: &Press,
    event: &Recorded,
    notice: &Notice,
    facts: &Facts,
    subscriber: &str,
    unsubscribe: Option<&str>,
) -> Result<Letter, PressFault> {
    let reader = &facts.reader;
    let public_url = &press.letterhead().public_url;
    let locale = Locale::nearest(&reader.locale);
    // People are led to a page, mail programs to where they may POST.
    let page = unsubscribe.map(|token| below(public_url, ["unsubscribe", token]));
    let one_click = unsubscribe.map(|token| below(public_url, ["api", "v1", "unsubscribe", token]));
    let printed = press.print(&Draft {
        kind: text(notice),
        locale,
        reader: reader.greeted(),
        person: facts.person.as_deref(),
        programme: &facts.programme.name,
        reason: reason(event, notice, facts).as_deref(),
        when: Some(&when(notice, facts, locale)),
        quote: facts.quote.as_deref(),
        link: &below(
            public_url,
            rules::destination(&facts.programme.slug, notice),
        ),
        unsubscribe: page.as_ref(),
    })?;
    Ok(Letter {
        to: Addressee {
            name: reader.display_name.clone(),
            address: reader.email.clone(),
        },
        subject: printed.subject,
        text: printed.text,
        html: printed.html,
        message_id: mail::message_id(public_url, event.id, subscriber, reader.id),
        in_reply_to: Some(mail::message_id(
            public_url,
            facts.thread,
            THREAD,
            reader.id,
        )),
        unsubscribe: one_click,
    })
}

/// The text: requests that a mentor sent have texts of their own.
fn text(notice: &Notice) -> &'static str {
    use NotificationKind as Kind;
    if notice.about.sent_by.is_none() {
        return notice.kind.as_str();
    }
    match notice.kind {
        Kind::RequestReceived => "offer_received",
        Kind::RequestAccepted => "offer_accepted",
        Kind::RequestDeclined => "offer_declined",
        Kind::RequestWithdrawn => "offer_withdrawn",
        Kind::RequestSeatTaken => "offer_seat_taken",
        Kind::RequestQuestion => "offer_question",
        Kind::RequestAnswer => "offer_answer",
        Kind::RequestMentorReminder => "offer_receiver_reminder",
        Kind::RequestMenteeReminder => "offer_sender_reminder",
        Kind::RequestExpired => "offer_expired",
        kind => kind.as_str(),
    }
}

/// The word that the text depends on.
fn reason(event: &Recorded, notice: &Notice, facts: &Facts) -> Option<String> {
    match notice.kind {
        NotificationKind::EnrolmentApproved
        | NotificationKind::EnrolmentDeclined
        | NotificationKind::EnrolmentAskedBack
        | NotificationKind::RequestSeatTaken
        | NotificationKind::RequestExpired => Some(notice.role.to_string()),
        NotificationKind::RequestHeld | NotificationKind::RequestResumed => {
            Some(own_part(notice).to_owned())
        }
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

/// Whether the reader asked, or was asked.
fn own_part(notice: &Notice) -> &'static str {
    let asked_by_mentor = notice.about.sent_by.is_some();
    match asked_by_mentor == (notice.role == NotificationRole::Mentor) {
        true => "sent",
        false => "received",
    }
}

fn when(notice: &Notice, facts: &Facts, locale: Locale) -> String {
    let zone = facts.zone;
    match notice.kind {
        NotificationKind::RequestReceived
        | NotificationKind::RequestQuestion
        | NotificationKind::RequestAnswer
        | NotificationKind::RequestMentorReminder
        | NotificationKind::RequestMenteeReminder
        | NotificationKind::RequestHeld
        | NotificationKind::RequestResumed => mail::moment(facts.when, locale, zone),
        _ => mail::day(facts.when, locale, zone),
    }
}

fn below(public_url: &Url, path: impl IntoIterator<Item: AsRef<str>>) -> Url {
    let mut link = public_url.clone();
    if let Ok(mut segments) = link.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    link
}

#[cfg(test)]
mod tests;
