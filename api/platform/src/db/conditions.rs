//! SQL conditions with numbered values.

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
    /// Adds a condition. Each `?` in it is replaced by the placeholder of the value.
    pub fn add(&mut self, condition: &str, value: impl Into<Value>) {
        let place = self.place(value);
        self.add_placed(&condition.replace('?', &place));
    }

    /// Adds a condition that already contains its placeholders.
    pub fn add_placed(&mut self, condition: &str) {
        self.text.push_str(" and ");
        self.text.push_str(condition);
    }

    /// Adds a value and returns its placeholder, for example `$3`.
    pub fn place(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }
}
