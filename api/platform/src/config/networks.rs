//! IP addresses and networks.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Networks such as `10.0.0.0/8` or `fd00::/8`; a single address is a network of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct Networks(Vec<IpNet>);

impl Networks {
    /// The networks, in the order in which they were given.
    #[must_use]
    pub fn all(&self) -> &[IpNet] {
        &self.0
    }
}

impl TryFrom<Vec<String>> for Networks {
    type Error = String;

    fn try_from(written: Vec<String>) -> Result<Self, String> {
        written
            .iter()
            .map(|text| network(text))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl From<Networks> for Vec<String> {
    fn from(networks: Networks) -> Self {
        networks.0.iter().map(ToString::to_string).collect()
    }
}

fn network(text: &str) -> Result<IpNet, String> {
    let parsed = text
        .parse()
        .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
        .map_err(|_| {
            format!("\"{text}\" is no network such as 10.0.0.0/8, 192.0.2.7 or fd00::/8")
        })?;
    if parsed.prefix_len() == 0 {
        return Err(format!(
            "\"{text}\" is every address there is; name the proxies alone"
        ));
    }
    Ok(parsed)
}
