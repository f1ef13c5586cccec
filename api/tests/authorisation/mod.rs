//! Every operation, by every role, on own things and others'. A new operation without a row in its
//! feature's `authorisation.txt` fails here, and so does a row whose operation is gone.

mod agreeing;
mod calls;
mod deciding;
mod decisions;
mod goals;
mod invited;
mod leaving;
mod matrix;
mod meetings;
mod mentoring;
mod notes;
mod order;
mod quiet;
mod scene;

pub use calls::{answer, filled};
pub use matrix::{Of, Role, Row, rows, served};
pub use scene::{PROGRAMME, Scene};

use std::collections::BTreeSet;

use crate::{
    events::schemas::assert_declared,
    support::{
        Answer,
        contract::{self, Operation, operations},
        state::{State, difference},
    },
};

#[test]
fn every_operation_has_a_row_and_every_row_an_operation() {
    let rows: BTreeSet<String> = rows().into_iter().map(|row| row.operation).collect();
    let known: BTreeSet<String> = operations().iter().map(|one| one.id.clone()).collect();
    let missing: Vec<_> = known.difference(&rows).collect();
    let gone: Vec<_> = rows.difference(&known).collect();
    assert!(
        missing.is_empty(),
        "add to `authorisation.txt` of its feature: {missing:?}"
    );
    assert!(gone.is_empty(), "take out of `authorisation.txt`: {gone:?}");
}

#[actix_web::test]
async fn every_role_gets_what_the_matrix_says_and_nothing_of_others() {
    let mut scene = Scene::prepare().await;
    let mut wrong = Vec::new();
    for row in rows() {
        let operation = contract::operation(&row.operation);
        let (refused, served) = row.refused_first();
        scene.make_ready_for(&row.operation).await;
        let before = scene.app.state().await;
        for role in refused {
            let answer = scene.call(operation, row.of, role).await;
            wrong.extend(faults(&scene, operation, &row, role, &answer));
        }
        wrong.extend(changed(&scene, &before, &row).await);
        for role in served {
            scene.make_ready_for(&row.operation).await;
            let before = scene.app.state().await;
            let answer = scene.call(operation, row.of, role).await;
            wrong.extend(faults(&scene, operation, &row, role, &answer));
            let changes = changed(&scene, &before, &row).await;
            // The preview is a POST because its text can be longer than a URL; it changes nothing.
            let writes = operation.is_write() && row.operation != "preview_invitations";
            match writes {
                true if row.operation == "end_session" => {}
                true if changes.is_none() => wrong.push(format!("{} did nothing", row.operation)),
                true => {}
                false => wrong.extend(changes),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let kinds = assert_declared(&scene.app).await;
    assert!(kinds.len() > 30, "nearly all kinds of events: {kinds:?}");
    scene.app.stop().await;
}

/// What is wrong with a response: its status, its form, or private text in it.
fn faults(
    scene: &Scene,
    operation: &Operation,
    row: &Row,
    role: Role,
    answer: &Answer,
) -> Vec<String> {
    let what = format!("{} of {:?} by {role:?}", row.operation, row.of);
    let (expected, status) = (row.expected[&role], answer.status.as_u16());
    let mut wrong = Vec::new();
    if status != expected {
        wrong.push(format!("{what}: {status}, not {expected}: {}", answer.text));
    }
    if let Some(contradiction) = operation.contradiction(answer) {
        wrong.push(format!("{what}: {contradiction}"));
    }
    // Whoever has the secret in these addresses may read what is there.
    let has_secret = ["{feed}", "{link}", "{check_up_link}"]
        .iter()
        .any(|secret| operation.path.contains(secret));
    if has_secret {
        return wrong;
    }
    let leaks = scene
        .private()
        .into_iter()
        .filter(|(text, readers)| !readers.contains(&role) && answer.text.contains(text));
    wrong.extend(leaks.map(|(text, _)| format!("{what}: tells {text:?}")));
    wrong
}

async fn changed(scene: &Scene, before: &State, row: &Row) -> Option<String> {
    let changes = difference(before, &scene.app.state().await);
    let what = format!("{} of {:?}", row.operation, row.of);
    (!changes.is_empty()).then(|| format!("{what} changed {changes:?}"))
}
