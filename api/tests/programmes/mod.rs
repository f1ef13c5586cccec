//! The public pages of the three preset programmes.

mod pages;
mod rules;
mod seasons;
