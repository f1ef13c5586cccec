//! What is personal in a table: each column says so, and erasing a person goes by it.

/// A table, each of whose columns is in one of three lists.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// Ids, codes, numbers, times: nothing that names anybody or that somebody wrote. Names with spaces between them.
    pub plain: &'static str,
    /// What was written for a programme and is about nobody in particular. Its author is an id, where it is kept.
    pub of_programme: &'static str,
    /// What names somebody, tells about them or was written by them; and in SQL what it becomes where its row stays.
    pub personal: &'static [(&'static str, &'static str)],
    pub erase: Erase,
}

/// What becomes of somebody's rows; the member is `$1` in each condition.
#[derive(Clone, Copy, Debug)]
pub enum Erase {
    /// There is nothing of anybody, or ids alone.
    Nothing,
    /// The rows of this condition go.
    Delete(&'static str),
    /// The rows of this condition stay as keys, and what is personal in them goes.
    Clear(&'static str),
    /// By code of its own, named here.
    Otherwise(&'static str),
}

impl Table {
    /// A table with nothing personal in it.
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

    /// Columns with what was written for a programme.
    #[must_use]
    pub const fn of_programme(mut self, columns: &'static str) -> Self {
        self.of_programme = columns;
        self
    }

    /// Personal columns of rows that go as a whole, or that code of its own takes care of.
    #[must_use]
    pub const fn personal(mut self, columns: &'static [(&'static str, &'static str)]) -> Self {
        self.personal = columns;
        self
    }

    /// Somebody's rows go: those of this condition, in which the member is `$1`.
    #[must_use]
    pub const fn delete(mut self, rows: &'static str) -> Self {
        self.erase = Erase::Delete(rows);
        self
    }

    /// Somebody's rows stay as keys: those of this condition, in which the member is `$1`.
    #[must_use]
    pub const fn clear(mut self, rows: &'static str) -> Self {
        self.erase = Erase::Clear(rows);
        self
    }

    /// Other code sees to it, named here.
    #[must_use]
    pub const fn otherwise(mut self, how: &'static str) -> Self {
        self.erase = Erase::Otherwise(how);
        self
    }

    /// Every column that is declared.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        let personal = self.personal.iter().map(|(column, _)| *column);
        let plain = self.plain.split_whitespace();
        plain
            .chain(self.of_programme.split_whitespace())
            .chain(personal)
    }

    /// The statement that erases somebody's rows; none where there are none, or where other code does it. `key` is an
    /// id, and stands for what a row is known by where it must stay unique.
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

/// Stands for the row's own id, as text.
const KEY: &str = "{key}";

/// The value of a personal column whose row goes as a whole.
pub const GONE: &str = "";

/// A condition that a column is one of the member's own enrolments: `own_enrolments!("enrolment_id")`.
#[macro_export]
macro_rules! own_enrolments {
    ($column:literal) => {
        concat!(
            $column,
            " in (select own.id from enrolments own where own.member_id = $1)"
        )
    };
}

/// The condition for invitations to the member's address, and those that they opened or accepted.
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
