//! Free text: the people of a programme in whose name, texts or areas every word is found.

use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    db::sql,
    features::programmes::{Role, Taxonomy},
    kernel::{Failure, folding::folded},
};

#[derive(FromQueryResult)]
struct Found {
    id: Uuid,
}

/// The enrolments in this role that are found by all of these folded words.
pub async fn found(
    connection: &impl ConnectionTrait,
    programme_id: Uuid,
    role: Role,
    taxonomy: &Taxonomy,
    words: &[String],
) -> Result<Vec<Uuid>, Failure> {
    let mut values: Vec<Value> = vec![programme_id.into(), role.as_str().into()];
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

/// Where a word may stand. Folded words hold no sign that a pattern would read.
fn condition(word: &str, taxonomy: &Taxonomy, values: &mut Vec<Value>) -> String {
    let mut place = |pattern: String| {
        values.push(pattern.into());
        values.len()
    };
    let text = place(format!("%{word}%"));
    let mut places = vec![format!(
        "f.search_text like ${text} or m.search_name like ${text}"
    )];
    for (terms, column) in [
        (&taxonomy.expertise, "expertise"),
        (&taxonomy.topics, "topics"),
    ] {
        for term in terms
            .iter()
            .filter(|term| folded(&term.label).contains(word))
        {
            let slug = place(format!("%\"{}\"%", term.slug));
            places.push(format!("cast(f.{column} as text) like ${slug}"));
        }
    }
    places.join(" or ")
}
