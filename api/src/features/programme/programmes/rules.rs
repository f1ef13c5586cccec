//! The rules of a programme as text, and whether registration is open.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::collections::BTreeMap;

use super::model::{EndsWhen, EnrolmentRule, Policy, Requester, ResourcesRule, Role};

tandem_kernel::text_enum! {
    /// What a rule is about.
    pub enum RuleCode {
        MembersOnly = "members_only",
        MentorsByInvitation = "mentors_by_invitation",
        MentorsOpen = "mentors_open",
        Approval = "approval",
        AtATime = "at_a_time",
        TopicsAtMost = "topics_at_most",
        ExpertiseAtMost = "expertise_at_most",
        Requests = "requests",
        Starts = "starts",
        FirstContact = "first_contact",
        Recommended = "recommended",
        HowLong = "how_long",
        Resources = "resources",
        Certificate = "certificate",
    }
}

/// One rule of the public page. The app translates it by code and arguments; `text` is English.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub code: RuleCode,
    pub args: BTreeMap<&'static str, Value>,
    pub label: &'static str,
    pub text: String,
}

/// An enrolment window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
}

/// Whether registration is open now.
#[must_use]
pub fn is_open(policy: &Policy, windows: &[Window], now: DateTime<Utc>) -> bool {
    match policy.enrolment {
        EnrolmentRule::Rolling => true,
        EnrolmentRule::Season => windows
            .iter()
            .any(|window| window.opens_at <= now && now < window.closes_at),
    }
}

/// The rules of the policy in the order of the public page.
#[must_use]
pub fn in_words(policy: &Policy) -> Vec<Rule> {
    let mut rules = vec![who_may_take_part(), mentors(policy), approval(policy)];
    rules.push(at_a_time(policy));
    rules.extend(limits(policy));
    rules.push(requests(policy));
    rules.push(agreement(policy));
    rules.push(first_contact(policy));
    rules.extend(recommended(policy));
    rules.push(how_long(policy));
    rules.extend(resources(policy));
    rules.extend(certificate(policy));
    rules
}

fn rule<const N: usize>(
    code: RuleCode,
    args: [(&'static str, Value); N],
    label: &'static str,
    text: String,
) -> Rule {
    Rule {
        code,
        args: BTreeMap::from(args),
        label,
        text,
    }
}

fn who_may_take_part() -> Rule {
    rule(
        RuleCode::MembersOnly,
        [],
        "Who can join",
        "Active members".into(),
    )
}

fn mentors(policy: &Policy) -> Rule {
    if policy.mentors_by_invitation {
        let text = "By invitation, for now".into();
        rule(RuleCode::MentorsByInvitation, [], "Mentors", text)
    } else {
        let text = "Any active member".into();
        rule(RuleCode::MentorsOpen, [], "Mentors", text)
    }
}

fn approval(policy: &Policy) -> Rule {
    let approval = &policy.approval;
    let who = match (approval.mentees, approval.mentors) {
        (true, true) => Some("mentees and mentors"),
        (true, false) => Some("mentees"),
        (false, true) => Some("mentors"),
        (false, false) => None,
    };
    let text = match (who, approval.within_working_days) {
        (Some(who), Some(days)) => {
            format!("A coordinator approves {who} within {days} working days")
        }
        (Some(who), None) => format!("A coordinator approves {who}"),
        (None, _) => "Not needed".to_owned(),
    };
    rule(
        RuleCode::Approval,
        [
            ("mentees", json!(approval.mentees)),
            ("mentors", json!(approval.mentors)),
            ("days", json!(approval.within_working_days)),
        ],
        "Approval",
        text,
    )
}

fn at_a_time(policy: &Policy) -> Rule {
    let counts = policy.active_mentorships;
    let as_mentee = match counts.mentee {
        1 => "One".to_owned(),
        count => format!("Up to {count}"),
    };
    rule(
        RuleCode::AtATime,
        [
            ("mentee", json!(counts.mentee)),
            ("mentor", json!(counts.mentor)),
        ],
        "Mentorships",
        format!(
            "{as_mentee} at a time as a mentee, up to {} as a mentor",
            counts.mentor
        ),
    )
}

fn limits(policy: &Policy) -> Vec<Rule> {
    let topics = policy.topics_at_most.map(|max| {
        rule(
            RuleCode::TopicsAtMost,
            [("max", json!(max))],
            "Topics",
            format!("Up to {max}"),
        )
    });
    let expertise = policy.expertise_at_most.map(|max| {
        let text = format!("Up to {max} for mentors");
        rule(
            RuleCode::ExpertiseAtMost,
            [("max", json!(max))],
            "Areas of expertise",
            text,
        )
    });
    topics.into_iter().chain(expertise).collect()
}

fn requests(policy: &Policy) -> Rule {
    let who = match policy.who_may_request {
        Requester::Mentee => "Mentees ask mentors",
        Requester::MenteeOrMentor => "Mentees and mentors ask each other",
    };
    let max = policy.open_requests_per_mentee;
    let days = policy.request_expires_after_days;
    rule(
        RuleCode::Requests,
        [
            ("who", json!(policy.who_may_request)),
            ("max", json!(max)),
            ("days", json!(days)),
        ],
        "Requests",
        format!("{who}: up to {max} requests at a time, each open for {days} days"),
    )
}

fn agreement(policy: &Policy) -> Rule {
    let text = if policy.agreement_required {
        "When you have both approved a written agreement"
    } else {
        "When the request is accepted"
    };
    rule(
        RuleCode::Starts,
        [("agreement", json!(policy.agreement_required))],
        "Starts",
        text.into(),
    )
}

fn first_contact(policy: &Policy) -> Rule {
    let contact = policy.first_contact;
    let who = match contact.by {
        Role::Mentee => "The mentee",
        Role::Mentor => "The mentor",
    };
    rule(
        RuleCode::FirstContact,
        [
            ("by", json!(contact.by)),
            ("days", json!(contact.within_days)),
        ],
        "First contact",
        format!("{who} writes first, within {} days", contact.within_days),
    )
}

fn recommended(policy: &Policy) -> Option<Rule> {
    let recommended = policy.recommended?;
    Some(rule(
        RuleCode::Recommended,
        [
            ("hours", json!(recommended.hours)),
            ("minutes_a_month", json!(recommended.minutes_a_month)),
        ],
        "Recommended",
        format!(
            "{} hours in all, about {} minutes a month",
            recommended.hours, recommended.minutes_a_month
        ),
    ))
}

fn how_long(policy: &Policy) -> Rule {
    let text = match policy.ends {
        EndsWhen::EitherSaysSo => "You decide together",
        EndsWhen::NextSeason => "Until the next season opens, at the latest",
        EndsWhen::Formally => "As you agree; either of you ends it formally",
    };
    rule(
        RuleCode::HowLong,
        [("ends", json!(policy.ends))],
        "How long",
        text.into(),
    )
}

fn resources(policy: &Policy) -> Option<Rule> {
    let text = match policy.resources {
        ResourcesRule::None => return None,
        ResourcesRule::Recommended => "We strongly recommend reading them first",
        ResourcesRule::Required => "You read them before you write your profile",
    };
    Some(rule(
        RuleCode::Resources,
        [("rule", json!(policy.resources))],
        "Resources",
        text.into(),
    ))
}

fn certificate(policy: &Policy) -> Option<Rule> {
    policy.certificate.then(|| {
        let text = "You both receive a certificate of participation".into();
        rule(RuleCode::Certificate, [], "At the end", text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::programme::presets::{PRESETS, Preset};

    fn policy(slug: &str) -> Policy {
        let (_, text) = PRESETS.iter().find(|(name, _)| *name == slug).unwrap();
        Preset::parse(text).unwrap().policy
    }

    fn text_of(policy: &Policy, code: &str) -> Option<String> {
        in_words(policy)
            .into_iter()
            .find(|rule| rule.code.as_str() == code)
            .map(|rule| rule.text)
    }

    #[test]
    fn the_page_says_what_the_policy_says() {
        let mut isbt = policy("isbt");
        assert_eq!(
            text_of(&isbt, "at_a_time").unwrap(),
            "One at a time as a mentee, up to 3 as a mentor"
        );
        isbt.active_mentorships.mentor = 5;
        assert!(
            text_of(&isbt, "at_a_time")
                .unwrap()
                .ends_with("up to 5 as a mentor")
        );
        assert_eq!(text_of(&isbt, "topics_at_most").unwrap(), "Up to 3");
        assert_eq!(text_of(&policy("isth"), "topics_at_most"), None);
    }

    #[test]
    fn a_season_takes_people_only_while_its_window_is_open() {
        let isth = policy("isth");
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let windows = [Window {
            opens_at: at("2026-05-15T00:00:00Z"),
            closes_at: at("2026-08-01T00:00:00Z"),
        }];
        assert!(is_open(&isth, &windows, at("2026-07-31T23:00:00Z")));
        assert!(!is_open(&isth, &windows, at("2026-08-01T00:00:00Z")));
        assert!(is_open(&policy("isbt"), &[], at("2026-01-01T00:00:00Z")));
    }
}
