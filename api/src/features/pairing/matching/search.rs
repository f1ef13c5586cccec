//! Text search: people in whose name, profile texts or terms every word occurs.

use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::features::programme::programmes::{Role, Taxonomy};
use crate::ids::EnrolmentId;
use tandem_kernel::folding::{SearchWord, folded};
use tandem_platform::{
    AppError, ProgrammeId,
    db::{search::stands_in, sql},
};

#[derive(FromQueryResult)]
struct Found {
    id: EnrolmentId,
}

/// The enrolments in this role that match all words.
pub async fn found(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    role: Role,
    taxonomy: &Taxonomy,
    words: &[SearchWord],
) -> Result<Vec<EnrolmentId>, AppError> {
    let mut values: Vec<Value> = vec![programme_id.into(), role.into()];
    let mut query = "select e.id from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id \
         where e.programme_id = $1 and e.role = $2 and e.status = 'approved'"
        .to_owned();
    for word in words {
        query += &format!(" and ({})", condition(word, taxonomy, &mut values));
    }
    let rows: Vec<Found> = sql::all(connection, &query, values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The SQL condition for one word.
fn condition(word: &SearchWord, taxonomy: &Taxonomy, values: &mut Vec<Value>) -> String {
    let mut places = vec![stands_in(values, &["f.search_text", "m.search_name"], word)];
    for (terms, column) in [
        (&taxonomy.expertise, "expertise"),
        (&taxonomy.topics, "topics"),
    ] {
        let named = terms.iter().filter(|term| word.is_in(&folded(&term.label)));
        for term in named {
            values.push(format!("%\"{}\"%", term.slug).into());
            places.push(format!("cast(f.{column} as text) like ${}", values.len()));
        }
    }
    places.join(" or ")
}
