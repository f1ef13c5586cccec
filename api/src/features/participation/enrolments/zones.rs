//! The time zone of a person's calendar: from the profile, otherwise from the society, otherwise the programme's.

use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};

use tandem_kernel::Zone;
use tandem_platform::{AppError, MemberId, ProgrammeId, db::sql, http::NotFound};

/// The columns of [`Zones`] for the member `m` and the programme `p`. If there are several profiles, the last changed one counts.
pub(super) const COLUMNS: &str = "(select z.time_zone from profiles z \
     join enrolments o on o.id = z.enrolment_id where o.member_id = m.id \
     and z.time_zone is not null order by z.updated_at desc limit 1) as profile_zone, \
     m.time_zone as member_zone, p.time_zone as programme_zone";

#[derive(FromQueryResult)]
pub(super) struct Zones {
    profile_zone: Option<String>,
    member_zone: Option<String>,
    programme_zone: Option<String>,
}

impl Zones {
    pub fn own(&self) -> Zone {
        let names = [&self.profile_zone, &self.member_zone, &self.programme_zone];
        let mut known = names.into_iter().flatten();
        known
            .find_map(|name| Zone::named(name))
            .unwrap_or(Zone::UTC)
    }
}

/// The time zone of a person. `programme_id` is the programme concerned, if any.
///
/// # Errors
/// `not_found` if the member does not exist; a database fault.
pub async fn zone_of(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    programme_id: Option<ProgrammeId>,
) -> Result<Zone, AppError> {
    let query = format!(
        "select {COLUMNS} from members m left join programmes p on p.id = $2 where m.id = $1"
    );
    let values: [Value; 2] = [member_id.into(), programme_id.into()];
    let zones: Option<Zones> = sql::one(connection, &query, values).await?;
    Ok(zones.ok_or(NotFound)?.own())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_zone_is_their_profiles_then_the_societys_then_the_programmes() {
        let own = |zones: [Option<&str>; 3]| {
            let [profile_zone, member_zone, programme_zone] =
                zones.map(|zone| zone.map(str::to_owned));
            let zones = Zones {
                profile_zone,
                member_zone,
                programme_zone,
            };
            zones.own().name()
        };
        let (kathmandu, paris) = (Some("Asia/Katmandu"), Some("Europe/Paris"));
        assert_eq!(own([kathmandu, paris, Some("UTC")]), "Asia/Kathmandu");
        assert_eq!(own([None, paris, Some("UTC")]), "Europe/Paris");
        assert_eq!(own([Some("Mars/Olympus"), None, paris]), "Europe/Paris");
        assert_eq!(own([None, Some("Mars/Olympus"), None]), "UTC");
    }
}
