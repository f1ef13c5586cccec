//! Random sequences of steps, compared with a small model: the service must answer as the model does, and the database must end in
//! the same state. A failing sequence is shrunk to a minimal one.
//!
//! `just chaos model` runs many more sequences and compares the two engines; it sets `TANDEM_MODEL_STORIES` and
//! `TANDEM_MODEL_SEED`.

mod actions;
mod agreement;
mod calls;
mod commands;
mod found;
mod meeting;
mod moment;
mod reached;
mod run;
mod state;
mod stories;
mod within;
mod world;

use actix_web::rt::System;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use sha2::{Digest, Sha256};
use std::{cell::RefCell, time::Instant};

use self::{
    commands::Story, found::Found, reached::Reached, run::Run, state::State, stories::story,
    world::World,
};

const STORIES: u32 = 200;
/// From so many stories on, even rare answers and states must be reached.
const MANY: u32 = 2_000;

fn setting(name: &str, otherwise: u32) -> u32 {
    std::env::var(name).map_or(otherwise, |value| value.parse().unwrap())
}

fn runner(seed: u32, stories: u32) -> TestRunner {
    let config = Config {
        cases: stories,
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    let seed = Sha256::digest(seed.to_be_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}

/// Takes the steps of a story one after another, in the model and in the service. Returns what the service answered.
async fn told(
    run: &mut Run<'_>,
    state: &mut State,
    story: &Story,
    reached: &mut Reached,
) -> Result<Vec<Option<String>>, TestCaseError> {
    let mut answers = Vec::new();
    for (number, command) in story.commands.iter().enumerate() {
        let expected = state.apply(*command);
        let answer = run.apply(*command).await;
        if answer.as_deref() != expected {
            let what = format!("step {number}, {command:?}: {answer:?} and not {expected:?}");
            return Err(TestCaseError::fail(what));
        }
        reached.answered(command, answer.as_deref());
        answers.push(answer);
    }
    Ok(answers)
}

/// Takes the steps and compares the final state.
async fn compared(
    world: &World,
    story: &Story,
    reached: &mut Reached,
) -> Result<String, TestCaseError> {
    let mut state = State::beginning(story);
    let mut run = Run::begin(world, story).await;
    let answers = told(&mut run, &mut state, story, reached).await?;
    let found = run.found().await;
    let expected = Found::expected(&state);
    if found != expected {
        return Err(TestCaseError::fail(format!(
            "{found:?} and not {expected:?}"
        )));
    }
    reached.ended(&found, &state);
    Ok(format!("{answers:?} {found:?} {:?}", run.events().await))
}

#[test]
fn whatever_people_do_in_whatever_order_the_service_answers_as_the_model() {
    let seed = setting("TANDEM_MODEL_SEED", 1);
    let stories = setting("TANDEM_MODEL_STORIES", STORIES);
    let system = System::new();
    let world = system.block_on(World::make());
    let (digest, began) = (RefCell::new(Sha256::new()), Instant::now());
    let (steps, reached) = (RefCell::new(0), RefCell::new(Reached::default()));
    let outcome = runner(seed, stories).run(&story(), |story| {
        let mut reached = reached.borrow_mut();
        let words = system.block_on(compared(&world, &story, &mut reached))?;
        digest.borrow_mut().update(words);
        *steps.borrow_mut() += story.commands.len();
        Ok(())
    });
    if let Err(difference) = outcome {
        panic!("with seed {seed}: {difference}");
    }
    let (digest, seconds) = (digest.take().finalize(), began.elapsed().as_secs_f64());
    println!(
        "model: {{\"steps\":{},\"seconds\":{seconds:.1},\"digest\":\"{digest:x}\"}}",
        steps.take()
    );
    println!("{}", reached.borrow());
    if stories >= STORIES {
        reached.borrow().assert_reached(stories >= MANY);
    }
}
