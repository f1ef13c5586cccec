//! The public pages of the three presets.

mod pages;
mod rules;
mod seasons;
