//! Composes a mail from a notice. No I/O.

use chrono::{DateTime, Utc};
use url::Url;

use super::context::Context;
use crate::notice::{MailContent, MailContext, NoticeContent, NoticeType};
use tandem_kernel::Locale;
use tandem_platform::{
    calendar::CalendarEvent,
    events::Recorded,
    mail::{
        self, Addressee, Choice, Email, EmailContent, EmailRenderer, RenderError, RenderedEmail,
    },
};

/// Mails about a request and its mentorship form one thread: each refers to the same first message id, which was never sent.
const THREAD: &str = "thread";

pub(super) fn compose(
    renderer: &EmailRenderer,
    event: &Recorded,
    notice: &NoticeType,
    content: &NoticeContent,
    context: &Context,
    subscriber: &str,
    unsubscribe: Option<&str>,
) -> Result<Email, RenderError> {
    let reader = &context.reader;
    let public_url = &renderer.branding().public_url;
    // The link in the text opens a page; the List-Unsubscribe URL accepts a POST from mail programs.
    let page = unsubscribe.map(|token| below(public_url, ["unsubscribe", token]));
    let one_click = unsubscribe.map(|token| below(public_url, ["api", "v1", "unsubscribe", token]));
    let rendered = render(renderer, event, notice, content, context, page.as_ref())?;
    Ok(Email {
        to: Addressee {
            name: reader.display_name.clone(),
            address: reader.email.clone(),
        },
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        message_id: mail::message_id(public_url, event.id, subscriber, reader.id.into()),
        in_reply_to: Some(mail::message_id(
            public_url,
            context.mail.thread,
            THREAD,
            reader.id.into(),
        )),
        unsubscribe: one_click,
        calendar: context.calendar.as_ref().map(CalendarEvent::invitation),
    })
}

/// The subject and the text, in the reader's language. `unsubscribe` is the page that the text links to.
fn render(
    renderer: &EmailRenderer,
    event: &Recorded,
    notice: &NoticeType,
    content: &NoticeContent,
    context: &Context,
    unsubscribe: Option<&Url>,
) -> Result<RenderedEmail, RenderError> {
    let reader = &context.reader;
    let locale = Locale::nearest(&reader.locale);
    let MailContent {
        text,
        reason,
        with_time,
    } = notice.composer.mail(notice, event, content, reader.id);
    let when = match with_time {
        true => moments(context, locale),
        false => mail::day(context.mail.when, locale, context.zone),
    };
    let choices = choices(renderer, context, locale)?;
    let path = notice
        .composer
        .link(notice, &context.programme.slug, content);
    renderer.render(&EmailContent {
        kind: text,
        locale,
        reader: reader.greeted(),
        person: context.person.as_deref(),
        programme: &context.programme.name,
        reason: reason.as_deref(),
        when: Some(&when),
        choices: &choices,
        quote: context.mail.quote.as_deref(),
        link: &below(&renderer.branding().public_url, path),
        unsubscribe,
    })
}

/// The time that the text mentions, or each of several as a paragraph.
fn moments(context: &Context, locale: Locale) -> String {
    let MailContext { when, times, .. } = &context.mail;
    let moment = |at: &DateTime<Utc>| moment(context, locale, *at);
    match times.is_empty() {
        true => moment(when),
        false => times.iter().map(moment).collect::<Vec<_>>().join("\n\n"),
    }
}

fn moment(context: &Context, locale: Locale, at: DateTime<Utc>) -> String {
    match context.mail.other_zone {
        Some(other) => mail::moment_for_two(at, locale, context.zone, other),
        None => mail::moment(at, locale, context.zone),
    }
}

/// Each proposed time, or each answer that the mail offers, with its link.
fn choices(
    renderer: &EmailRenderer,
    context: &Context,
    locale: Locale,
) -> Result<Vec<Choice>, RenderError> {
    let links = context.links.iter().zip(&context.mail.times);
    let times = links.map(|(link, at)| Ok((moment(context, locale, *at), link)));
    let answers = context.answers.iter();
    let answers = answers.map(|(text, link)| Ok((renderer.word(locale, text)?, link)));
    let choice = |(label, link): (String, &Url)| Choice {
        label,
        link: link.clone(),
    };
    times.chain(answers).map(|one| one.map(choice)).collect()
}

pub(super) fn below(public_url: &Url, path: impl IntoIterator<Item: AsRef<str>>) -> Url {
    let mut link = public_url.clone();
    if let Ok(mut segments) = link.path_segments_mut() {
        segments.pop_if_empty().extend(path);
    }
    link
}

#[cfg(test)]
mod tests;
