//! Pasted addresses: `maria@members.test`, `Maria Silva <maria@members.test>`, one a line or with
//! commas or semicolons between. Pure.

use validator::ValidateEmail;

use super::model::LineCode;

/// More than anybody invites in earnest, few enough for one transaction.
const MOST: usize = 200;
const LONGEST_ADDRESS: usize = 254;
const LONGEST_NAME: usize = 200;

/// Somebody to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    pub line: u32,
    /// As it was pasted.
    pub text: String,
    pub email: String,
    pub name: Option<String>,
}

/// What of a line leads to no invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: u32,
    pub text: String,
    pub code: LineCode,
}

/// Everybody whose address can be read, each once, and what cannot be.
#[must_use]
pub fn read(text: &str) -> (Vec<Invitee>, Vec<Refused>) {
    let (mut invitees, mut refused) = (Vec::<Invitee>::new(), Vec::new());
    for (line, part) in (1..).zip(text.lines()).flat_map(parts) {
        let code = match one(line, part) {
            None => LineCode::InvalidAddress,
            Some(new) if invitees.iter().any(|known| known.key() == new.key()) => {
                LineCode::Repeated
            }
            Some(_) if invitees.len() >= MOST => LineCode::TooMany,
            Some(new) => {
                invitees.push(new);
                continue;
            }
        };
        let text = part.chars().take(LONGEST_ADDRESS).collect();
        refused.push(Refused { line, text, code });
    }
    (invitees, refused)
}

impl Invitee {
    /// What tells two addresses apart.
    #[must_use]
    pub fn key(&self) -> String {
        self.email.to_ascii_lowercase()
    }

    #[must_use]
    pub fn refuse(self, code: LineCode) -> Refused {
        let Self { line, text, .. } = self;
        Refused { line, text, code }
    }
}

/// The parts of a line; a comma within quotes belongs to a name.
fn parts((line, text): (u32, &str)) -> Vec<(u32, &str)> {
    let mut quoted = false;
    let split = text.split(move |c: char| {
        quoted ^= c == '"';
        !quoted && matches!(c, ',' | ';')
    });
    split
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| (line, part))
        .collect()
}

fn one(line: u32, text: &str) -> Option<Invitee> {
    let (name, email) = match text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
    {
        Some((name, email)) => (name, email.trim()),
        None => ("", text),
    };
    let name: String = name
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let name = name.trim().trim_matches('"').trim();
    let good = is_address(email) && name.chars().count() <= LONGEST_NAME;
    good.then(|| Invitee {
        line,
        text: text.to_owned(),
        email: email.to_owned(),
        name: (!name.is_empty()).then(|| name.to_owned()),
    })
}

/// Plain ASCII with a dot in the domain: what members' addresses are compared by.
fn is_address(text: &str) -> bool {
    let dotted = text
        .rsplit_once('@')
        .is_some_and(|(_, domain)| domain.contains('.'));
    text.is_ascii() && text.len() <= LONGEST_ADDRESS && dotted && text.validate_email()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Named = (String, Option<String>);

    fn read_all(text: &str) -> (Vec<Named>, Vec<(u32, LineCode)>) {
        let (invitees, refused) = read(text);
        let invitees = invitees.into_iter().map(|one| (one.email, one.name));
        let refused = refused.into_iter().map(|one| (one.line, one.code));
        (invitees.collect(), refused.collect())
    }

    fn named(email: &str, name: &str) -> (String, Option<String>) {
        let name = (!name.is_empty()).then(|| name.to_owned());
        (email.to_owned(), name)
    }

    #[test]
    fn addresses_come_as_people_paste_them() {
        let text = "maria@members.test, kofi@members.test;  \n\n\
             Léonie Marchetti <leonie@members.test>\r\n\
             \"Otieno, Amina\" <amina@members.test>; <chidi@members.test>";
        let (invitees, refused) = read_all(text);
        assert_eq!(
            invitees,
            [
                named("maria@members.test", ""),
                named("kofi@members.test", ""),
                named("leonie@members.test", "Léonie Marchetti"),
                named("amina@members.test", "Otieno, Amina"),
                named("chidi@members.test", ""),
            ]
        );
        assert_eq!(refused, []);
    }

    #[test]
    fn what_is_no_address_is_told_by_its_line() {
        let text = "maria@members.test\nmaria at members\nkofi@members\n@members.test\n\
                    a b@members.test\nx@members.test>\nKofi <>";
        let (invitees, refused) = read_all(text);
        assert_eq!(invitees.len(), 1);
        let lines: Vec<_> = (2..=7)
            .map(|line| (line, LineCode::InvalidAddress))
            .collect();
        assert_eq!(refused, lines);
    }

    #[test]
    fn an_address_that_comes_twice_is_read_once() {
        let (invitees, refused) = read_all("maria@members.test\nMaria <MARIA@members.test>");
        assert_eq!(invitees, [named("maria@members.test", "")]);
        assert_eq!(refused, [(2, LineCode::Repeated)]);
    }

    #[test]
    fn no_more_than_two_hundred_are_read_at_once() {
        let text: Vec<String> = (0..201).map(|one| format!("m{one}@members.test")).collect();
        let (invitees, refused) = read_all(&text.join("\n"));
        assert_eq!(invitees.len(), 200);
        assert_eq!(refused, [(201, LineCode::TooMany)]);
    }

    proptest! {
        #[test]
        fn every_part_is_an_invitee_or_refused_and_no_name_breaks_a_header(text in "\\PC{0,80}") {
            let (invitees, refused) = read(&text);
            prop_assert!(invitees.len() + refused.len() <= text.len());
            for invitee in invitees {
                prop_assert!(is_address(&invitee.email));
                prop_assert!(!invitee.name.unwrap_or_default().contains(char::is_control));
            }
        }
    }
}
