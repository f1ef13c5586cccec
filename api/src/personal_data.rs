//! The catalogue of personal data: each column of each table is classified, and erasure is generated from that.

/// A table. Each of its columns is in one of three lists.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// Columns without personal data or free text: ids, codes, numbers, times. Names separated by spaces.
    pub plain: &'static str,
    /// Columns with content of a programme, which is not about a person.
    pub of_programme: &'static str,
    /// Columns with personal data or text of members, each with the SQL expression that replaces it if the row stays.
    pub personal: &'static [(&'static str, &'static str)],
    pub erase: Erase,
}

/// How a member's rows are erased. In each condition `$1` is the member's id.
#[derive(Clone, Copy, Debug)]
pub enum Erase {
    /// The table has no personal data, or only ids.
    Nothing,
    /// Deletes the rows that match the condition.
    Delete(&'static str),
    /// Keeps the rows that match the condition and replaces their personal data.
    Clear(&'static str),
    /// Separate code, named here, erases the data.
    Otherwise(&'static str),
}

impl Table {
    /// A table without personal data.
    #[must_use]
    pub const fn new(name: &'static str, plain: &'static str) -> Self {
        Self {
            name,
            plain,
            of_programme: "",
            personal: &[],
            erase: Erase::Nothing,
        }
    }

    /// Sets the columns with content of a programme.
    #[must_use]
    pub const fn of_programme(mut self, columns: &'static str) -> Self {
        self.of_programme = columns;
        self
    }

    /// Sets the personal columns.
    #[must_use]
    pub const fn personal(mut self, columns: &'static [(&'static str, &'static str)]) -> Self {
        self.personal = columns;
        self
    }

    /// Deletes the member's rows that match this condition (`$1` is the member's id).
    #[must_use]
    pub const fn delete(mut self, rows: &'static str) -> Self {
        self.erase = Erase::Delete(rows);
        self
    }

    /// Clears the member's rows that match this condition (`$1` is the member's id).
    #[must_use]
    pub const fn clear(mut self, rows: &'static str) -> Self {
        self.erase = Erase::Clear(rows);
        self
    }

    /// Leaves the erasure to separate code, named here.
    #[must_use]
    pub const fn otherwise(mut self, how: &'static str) -> Self {
        self.erase = Erase::Otherwise(how);
        self
    }

    /// All declared columns.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        let personal = self.personal.iter().map(|(column, _)| *column);
        let plain = self.plain.split_whitespace();
        plain
            .chain(self.of_programme.split_whitespace())
            .chain(personal)
    }

    /// The SQL statement that erases a member's rows; `None` if there is nothing to erase or separate code does it. `key` replaces
    /// `{key}` in columns that must stay unique.
    #[must_use]
    pub fn statement(&self, key: uuid::Uuid) -> Option<String> {
        let name = self.name;
        match self.erase {
            Erase::Nothing | Erase::Otherwise(_) => None,
            Erase::Delete(rows) => Some(format!("delete from {name} where {rows}")),
            Erase::Clear(rows) => {
                let set = self.personal.iter().map(|(column, becomes)| {
                    let becomes = becomes.replace(KEY, &format!("'{key}'"));
                    format!("{column} = {becomes}")
                });
                let set: Vec<String> = set.collect();
                Some(format!("update {name} set {} where {rows}", set.join(", ")))
            }
        }
    }
}

/// Placeholder for the member's id as text.
const KEY: &str = "{key}";

/// The replacement for columns of rows that are deleted.
pub const GONE: &str = "";

/// The condition that a column refers to the member's enrolments: `own_enrolments!("enrolment_id")`.
#[macro_export]
macro_rules! own_enrolments {
    ($column:literal) => {
        concat!(
            $column,
            " in (select own.id from enrolments own where own.member_id = $1)"
        )
    };
}

/// The condition for invitations to the member's address, or opened or accepted by the member.
#[macro_export]
macro_rules! own_invitations {
    () => {
        concat!(
            "(lower(email) = (select coalesce(m.email_key, lower(m.email)) from members m \
             where m.id = $1 and m.email <> '') or member_id = $1 or ",
            $crate::own_enrolments!("enrolment_id"),
            ")"
        )
    };
}
