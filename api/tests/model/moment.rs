//! Steps in the same moment: the service must answer and end as after one of the orders in which they could have been taken.

use actix_web::rt::System;
use futures_util::future::join_all;
use proptest::test_runner::TestCaseError;
use std::cell::RefCell;

use super::{
    commands::{Command, Story},
    found::Found,
    reached::Reached,
    run::Run,
    runner, setting,
    state::State,
    stories::at_once,
    told,
    world::World,
};

const STORIES: u32 = 100;

/// All orders of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    match count {
        0 => vec![Vec::new()],
        _ => orders(count - 1)
            .into_iter()
            .flat_map(|order| {
                (0..count).map(move |place| {
                    let mut order = order.clone();
                    order.insert(place, count - 1);
                    order
                })
            })
            .collect(),
    }
}

type Answers = Vec<Option<String>>;

/// What the model allows: the answers of the steps and the state after them, for each order.
fn allowed(before: &State, commands: &[Command]) -> Vec<(Answers, Found)> {
    let aimed: Vec<_> = commands
        .iter()
        .map(|command| match *command {
            Command::Within(back, side, action) => before.aim(back, side, action),
            _ => None,
        })
        .collect();
    let outcome = |order: Vec<usize>| {
        let mut state = before.clone();
        let mut answers = vec![None; commands.len()];
        for place in order {
            let answer = match (commands[place], aimed[place]) {
                (Command::Within(..), aimed) => aimed.and_then(|aimed| state.within(&aimed)),
                (command, _) => state.apply(command),
            };
            answers[place] = answer.map(str::to_owned);
        }
        (answers, Found::expected(&state))
    };
    orders(commands.len()).into_iter().map(outcome).collect()
}

async fn compared(world: &World, story: &Story) -> Result<usize, TestCaseError> {
    let mut state = State::beginning(story);
    let mut run = Run::begin(world, story).await;
    told(&mut run, &mut state, story, &mut Reached::default()).await?;
    let allowed = allowed(&state, &story.at_once);
    let mut calls = Vec::new();
    for command in &story.at_once {
        calls.push(run.aim(*command).await);
    }
    let answers = calls.into_iter().map(async |call| match call {
        Some(call) => run.send(call).await,
        None => None,
    });
    let answers = join_all(answers).await;
    let outcome = (answers, run.found().await);
    if !allowed.contains(&outcome) {
        let what = format!("{outcome:?} and none of {allowed:?}");
        return Err(TestCaseError::fail(what));
    }
    let differ = allowed.iter().any(|one| *one != allowed[0]);
    Ok(usize::from(differ))
}

#[test]
fn whatever_two_do_in_the_same_moment_it_ends_as_after_one_of_the_orders() {
    let seed = setting("TANDEM_MODEL_SEED", 1);
    let stories = setting("TANDEM_MODEL_STORIES", STORIES);
    let system = System::new();
    let world = system.block_on(World::make());
    let contended = RefCell::new(0);
    let outcome = runner(seed, stories).run(&at_once(), |story| {
        *contended.borrow_mut() += system.block_on(compared(&world, &story))?;
        Ok(())
    });
    if let Err(difference) = outcome {
        panic!("with seed {seed}: {difference}");
    }
    let contended = contended.take();
    println!("moment: in {contended} of {stories} the order matters");
    if stories >= STORIES {
        assert!(contended >= 5, "the steps of {contended} stories meet");
    }
}
