//! Edits of both merge without loss, whatever the network does.

use super::{
    editor::{Editor, decoded, text_of},
    open,
};
use crate::support::TestApp;
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::EntityTrait;
use std::collections::BTreeSet;
use tandem::features::mentoring::notes::entities::notes;

/// Texts of several scripts: combining marks, right to left, beyond the basic plane, joined emoji.
const SCRIPTS: [&str; 10] = [
    "reports ",
    "é",
    "здравствуйте ",
    "你好",
    "مرحبا ",
    "नमस्ते ",
    "𐍈𐌰",
    "😀",
    "👩\u{200d}🔬",
    "\n",
];
/// Characters for private use, each of which is inserted once. They are pairs of surrogates in UTF-16.
const FIRST_MARK: u32 = 0xF_0000;

fn marks(text: &str) -> BTreeSet<char> {
    let private = |one: &char| ('\u{f0000}'..='\u{ffffd}').contains(one);
    text.chars().filter(private).collect()
}

/// Two sides that edit at random, and what has to be there in the end.
struct Writing {
    random: StdRng,
    inserted: BTreeSet<char>,
    deleted: BTreeSet<char>,
}

impl Writing {
    fn new(seed: u64) -> Self {
        Self {
            random: StdRng::seed_from_u64(seed),
            inserted: BTreeSet::new(),
            deleted: BTreeSet::new(),
        }
    }

    /// One edit: mostly an insertion, at times one that follows another, and more deletions in a longer text.
    fn edit(&mut self, editor: &Editor) {
        let length = editor.characters();
        let at = self.random.random_range(0..=length);
        if length > 20 && self.random.random_ratio(1 + u32::from(length > 1500), 3) {
            let count = self.random.random_range(1..=12);
            let removed = editor.remove(at.min(length - 1), count);
            self.deleted.extend(marks(&removed));
            return;
        }
        let mark = FIRST_MARK + u32::try_from(self.inserted.len()).unwrap();
        let mark = char::from_u32(mark).unwrap();
        self.inserted.insert(mark);
        let words = *SCRIPTS.choose(&mut self.random).unwrap();
        editor.insert(at, &format!("{mark}{words}"));
    }

    /// Sends and receives over a bad line: answers are lost, and requests arrive twice or late.
    async fn exchange(&mut self, editor: &mut Editor, late: &mut Vec<serde_json::Value>) {
        let body = editor.body();
        match self.random.random_range(0..6) {
            0 => drop(editor.send(&body).await.ok()),
            1 => {
                editor.send(&body).await.ok();
                let again = editor.send(&body).await.ok();
                editor.read(&again);
            }
            2 => late.push(body),
            3 if !late.is_empty() => {
                let chosen = self.random.random_range(0..late.len());
                let body = late.swap_remove(chosen);
                editor.send(&body).await.ok();
            }
            _ => drop(editor.sync().await),
        }
    }

    fn expected(&self) -> BTreeSet<char> {
        self.inserted.difference(&self.deleted).copied().collect()
    }
}

/// Both read everything that the other wrote.
async fn settle(sides: &mut [Editor; 2]) {
    for _ in 0..2 {
        for side in &mut *sides {
            side.sync().await;
        }
    }
    assert_eq!(sides[0].text(), sides[1].text());
}

/// The text of the note and of its stored document are what both have.
async fn is_stored(app: &TestApp, side: &Editor) {
    let note = side.get("").await.ok();
    assert_eq!(note["text"], side.text().as_str());
    assert_eq!(text_of(&decoded(&note["update"])), side.text());
    let row = notes::Entity::find().one(app.db().read()).await.unwrap();
    assert_eq!(text_of(&row.unwrap().state), side.text());
}

/// It takes some seconds because it makes ten thousand edits, and sends them in hundreds of requests.
#[actix_web::test]
async fn ten_thousand_edits_of_both_with_cuts_between_end_equal_and_lose_nothing() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, mentor) = open(&pair);
    let mut sides = [mentee, mentor];
    let mut late = [Vec::new(), Vec::new()];
    let mut writing = Writing::new(20_261_130);
    let mut edits = 0;
    while edits < 10_000 {
        let side = writing.random.random_range(0..2);
        for _ in 0..writing.random.random_range(1..50).min(10_000 - edits) {
            writing.edit(&sides[side]);
            edits += 1;
        }
        writing.exchange(&mut sides[side], &mut late[side]).await;
    }
    for (side, bodies) in sides.iter().zip(&late) {
        for body in bodies {
            side.send(body).await.ok();
        }
    }
    settle(&mut sides).await;
    is_stored(&app, &sides[0]).await;
    let (found, expected) = (marks(&sides[0].text()), writing.expected());
    assert!(expected.len() > 100 && writing.deleted.len() > 1000);
    assert_eq!(found, expected);
    app.stop().await;
}

#[actix_web::test]
async fn edits_on_their_way_are_kept_when_a_version_is_restored_between_them() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, mentor) = open(&pair);
    let mut sides = [mentee, mentor];
    let mut writing = Writing::new(7);
    for round in 0..10 {
        for side in &sides {
            for _ in 0..10 {
                writing.edit(side);
            }
        }
        settle(&mut sides).await;
        app.clock.advance(chrono::Duration::minutes(10));
        let before = marks(&sides[0].text());
        for side in &sides {
            for _ in 0..5 {
                let at = side.characters() / 2;
                let mark = FIRST_MARK + u32::try_from(writing.inserted.len()).unwrap();
                let mark = char::from_u32(mark).unwrap();
                writing.inserted.insert(mark);
                side.insert(at, &format!("{mark}👩\u{200d}🔬"));
            }
        }
        let new =
            |text: &str| -> BTreeSet<char> { marks(text).difference(&before).copied().collect() };
        let own: BTreeSet<char> = sides.iter().flat_map(|side| new(&side.text())).collect();
        let version = round / 2 + 1;
        let restored = sides[round as usize % 2].restore(version).await.ok();
        let earlier = sides[0].get(&format!("/versions/{version}")).await.ok();
        assert_eq!(restored["text"], earlier["text"]);
        settle(&mut sides).await;
        is_stored(&app, &sides[0]).await;
        let text = sides[0].text();
        assert!(own.is_subset(&marks(&text)), "round {round}");
        let earlier = marks(earlier["text"].as_str().unwrap());
        assert_eq!(marks(&text), earlier.union(&own).copied().collect());
    }
    app.stop().await;
}

/// It takes two seconds because a race is one only if it is run many times.
#[actix_web::test]
async fn both_write_in_the_same_moment_and_neither_loses() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, mentor) = open(&pair);
    let mut sides = [mentee, mentor];
    for round in 0..50 {
        sides[0].insert(0, &format!("mentee {round}🎈 "));
        sides[1].insert(0, &format!("mentor {round}🎉 "));
        let [mentee, mentor] = &mut sides;
        tokio::join!(mentee.sync(), mentor.sync());
    }
    settle(&mut sides).await;
    is_stored(&app, &sides[0]).await;
    let text = sides[0].text();
    for round in 0..50 {
        for word in [format!("mentee {round}🎈 "), format!("mentor {round}🎉 ")] {
            assert_eq!(text.matches(&word).count(), 1, "{word}");
        }
    }
    let note = sides[0].get("").await.ok();
    assert_eq!(note["revision"], 100, "each change is one");
    app.stop().await;
}
