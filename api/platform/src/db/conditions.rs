//! Conditions of a query as they are put together, with their values in order.

use sea_orm::Value;

/// SQL conditions and their values. Each condition begins with ` and `, so they follow an existing `where` clause.
#[derive(Default)]
pub struct SqlConditions {
    /// The conditions, with `$1`, `$2` … for the values.
    pub text: String,
    /// The values, in the order of their numbers.
    pub values: Vec<Value>,
}

impl SqlConditions {
    /// Adds one in which `?` stands for the value, as often as it is named.
    pub fn add(&mut self, condition: &str, value: impl Into<Value>) {
        let place = self.place(value);
        self.add_placed(&condition.replace('?', &place));
    }

    /// Adds one whose values have their places already.
    pub fn add_placed(&mut self, condition: &str) {
        self.text.push_str(" and ");
        self.text.push_str(condition);
    }

    /// Keeps a value; gives what stands for it.
    pub fn place(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }
}
