//! Random sequences of steps, compared with a small model: the service must answer as the model does, and the database must end in
//! the same state. A failing sequence is shrunk to a minimal one.
//!
//! `just chaos model` runs many more sequences and compares the two engines; it sets `TANDEM_MODEL_STORIES` and
//! `TANDEM_MODEL_SEED`.

mod commands;
mod run;
mod state;
mod world;

use actix_web::rt::System;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use sha2::{Digest, Sha256};
use std::{cell::RefCell, time::Instant};

use self::{
    commands::{Story, story},
    run::{Found, Run},
    state::State,
    world::World,
};

const STORIES: u32 = 200;

fn setting(name: &str, otherwise: u32) -> u32 {
    std::env::var(name).map_or(otherwise, |value| value.parse().unwrap())
}

fn runner(seed: u32) -> TestRunner {
    let config = Config {
        cases: setting("TANDEM_MODEL_STORIES", STORIES),
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    let seed = Sha256::digest(seed.to_be_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}

/// Runs a story in the model and in the service. Returns what the service answered.
async fn told(world: &World, story: &Story) -> Result<String, TestCaseError> {
    let mut state = State::beginning(story);
    let mut run = Run::begin(world, story).await;
    let mut answers = Vec::new();
    for (number, command) in story.commands.iter().enumerate() {
        let expected = state.apply(*command);
        let answer = run.apply(*command).await;
        if answer.as_deref() != expected {
            let what = format!("step {number}, {command:?}: {answer:?} and not {expected:?}");
            return Err(TestCaseError::fail(what));
        }
        answers.push(answer);
    }
    let found = run.found().await;
    let expected = Found::expected(&state);
    if found != expected {
        return Err(TestCaseError::fail(format!(
            "{found:?} and not {expected:?}"
        )));
    }
    Ok(format!("{answers:?} {found:?} {:?}", run.events().await))
}

#[test]
fn whatever_people_do_in_whatever_order_the_service_answers_as_the_model() {
    let seed = setting("TANDEM_MODEL_SEED", 1);
    let system = System::new();
    let world = system.block_on(World::make());
    let (digest, began) = (RefCell::new(Sha256::new()), Instant::now());
    let steps = RefCell::new(0);
    let outcome = runner(seed).run(&story(), |story| {
        let words = system.block_on(told(&world, &story))?;
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
}
