//! `tandem erase-member`

use super::open_migrated;
use crate::{
    features::{
        FEATURES,
        oversight::privacy::{self, Erased},
    },
    server::StartError,
};
use tandem_platform::{config::Config, files::LocalFiles};

/// Erases the one member who has this id, e-mail address or membership number. Returns a report of what was removed.
///
/// # Errors
/// No member or several members match, and nothing is changed; a database fault.
pub async fn erase_member(config: &Config, typed: &str) -> Result<String, StartError> {
    let db = open_migrated(config).await?;
    let meant = privacy::meant(db.read(), typed).await?;
    let [member_id] = meant.as_slice() else {
        let ids: Vec<String> = meant.iter().map(ToString::to_string).collect();
        let text = match ids.is_empty() {
            true => {
                format!("no member has the id, address or number {typed:?}; nothing was changed")
            }
            false => format!(
                "{typed:?} means more than one member; nothing was changed. Give one id of these: {}",
                ids.join(", ")
            ),
        };
        return Err(StartError::Io(std::io::Error::other(text)));
    };
    let files = LocalFiles::new(config.files.directory.clone());
    let erased = privacy::erase(&db, &files, FEATURES, *member_id).await?;
    let told = told(&member_id.to_string(), &erased);
    db.close().await?;
    Ok(told)
}

/// A report with one line for each kind of removed data.
fn told(member_id: &str, erased: &Erased) -> String {
    let mut lines = vec![
        format!("Member {member_id} was erased. Others read \"a former member\"."),
        format!("  {:<40} {}", "mentorships ended", erased.mentorships_ended),
        format!(
            "  {:<40} {}",
            "open requests closed", erased.requests_closed
        ),
        format!("  {:<40} {}", "sessions ended", erased.sessions_ended),
        format!("  {:<40} {}", "files removed", erased.files_removed),
        format!(
            "  {:<40} {}",
            "others' lists that named them", erased.lists_changed
        ),
    ];
    let rows = erased.rows.iter();
    lines.extend(rows.map(|(table, rows)| {
        format!(
            "  {:<40} {rows}",
            format!("rows deleted or emptied: {table}")
        )
    }));
    lines.push(
        "Backups and the logs of proxies and mail servers are not reached by this.".to_owned(),
    );
    lines.join("\n")
}
