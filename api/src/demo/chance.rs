//! Random choices with a given generator.

use rand::{
    Rng,
    rngs::StdRng,
    seq::{IndexedRandom, SliceRandom},
};

/// A random line; empty if there are none.
pub fn line<'a>(rng: &mut StdRng, lines: &'a [String]) -> &'a str {
    lines.choose(rng).map_or("", String::as_str)
}

/// A random value; the first number of each pair is its weight.
pub fn weighted<T: Copy>(rng: &mut StdRng, values: &[(u32, T)], otherwise: T) -> T {
    values
        .choose_weighted(rng, |(weight, _)| *weight)
        .map_or(otherwise, |(_, value)| *value)
}

pub fn percent(rng: &mut StdRng, chance: u32) -> bool {
    rng.random_ratio(chance.min(100), 100)
}

pub fn shuffled<T>(rng: &mut StdRng, values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.shuffle(rng);
    values
}

/// A share in thousandths, rounded to whole people.
#[must_use]
pub const fn share(of: usize, per_thousand: usize) -> usize {
    (of * per_thousand + 500) / 1000
}
