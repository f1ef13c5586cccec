//! The address of the client: the peer, or the address that trusted proxies report.

use actix_web::{
    HttpRequest,
    http::header::{FORWARDED, HeaderMap, HeaderName},
    web::Data,
};
use ipnet::{IpNet, Ipv6Net};
use std::net::{IpAddr, SocketAddr};

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// IPv6 prefix length by which requests are counted. One household or office usually gets a network of this size.
const NEIGHBOURHOOD: u8 = 64;

/// The networks of trusted proxies. If it is empty, forwarding headers are ignored.
#[derive(Clone, Debug, Default)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Trusts peers in these networks.
    #[must_use]
    pub fn new(networks: &[IpNet]) -> Self {
        Self(networks.to_vec())
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }

    /// The last address in the headers that is not a trusted proxy. Entries before it could be forged by the client.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let peer = peer.to_canonical();
        if !self.trusts(peer) {
            return peer;
        }
        let said = [
            hops(headers, &X_FORWARDED_FOR, Some),
            hops(headers, &FORWARDED, for_parameter),
        ];
        let mut clients = said
            .into_iter()
            .filter(|hops| !hops.is_empty())
            .map(|hops| self.nearest(peer, &hops));
        match (clients.next(), clients.next()) {
            (Some(client), None) => client,
            // If a proxy sets only one of the two headers, the client may have forged the other one. Headers that disagree are
            // ignored.
            (Some(one), Some(other)) if one == other => one,
            _ => peer,
        }
    }

    fn nearest(&self, peer: IpAddr, hops: &[&str]) -> IpAddr {
        let mut nearest = peer;
        for hop in hops.iter().rev() {
            let Some(address) = address(hop) else {
                break;
            };
            nearest = address;
            if !self.trusts(address) {
                break;
            }
        }
        nearest
    }
}

/// The client's address. Forwarding headers count only if the peer is a trusted proxy.
#[must_use]
pub fn client_address(request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    let proxies = request.app_data::<Data<TrustedProxies>>();
    Some(proxies.map_or(peer.to_canonical(), |proxies| {
        proxies.client(peer, request.headers())
    }))
}

/// The rate limit key of an address: the IPv4 address, or the IPv6 network.
#[must_use]
pub fn neighbourhood(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => Ipv6Net::new(address, NEIGHBOURHOOD).map_or_else(
            |_| address.to_string(),
            |network| network.trunc().to_string(),
        ),
    }
}

/// All hops of all lines of a header, in order. Quotes are ignored when splitting at commas: an address contains no comma, and an
/// unclosed quote from the client must not hide hops that a proxy added.
fn hops<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
    hop: impl Fn(&'a str) -> Option<&'a str>,
) -> Vec<&'a str> {
    headers
        .get_all(name)
        .flat_map(|line| line.to_str().unwrap_or_default().split(','))
        .map(|part| hop(part.trim()).unwrap_or_default())
        .collect()
}

fn for_parameter(element: &str) -> Option<&str> {
    element
        .split(';')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("for"))
        .map(|(_, value)| value.trim().trim_matches('"'))
}

/// Parses `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::7`, `[2001:db8::7]` and `[2001:db8::7]:4711`.
fn address(hop: &str) -> Option<IpAddr> {
    let bare = hop
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let address = bare.unwrap_or(hop).parse().ok();
    let with_port = || hop.parse::<SocketAddr>().ok().map(|socket| socket.ip());
    Some(address.or_else(with_port)?.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    const PROXY: &str = "10.0.0.1";

    /// The client address of a request from `peer` with these headers. The trusted networks are 10.0.0.0/8 and fd00::/8.
    fn client(peer: &str, headers: &[(&str, &str)]) -> String {
        let networks = ["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
        let proxies = TrustedProxies::new(&networks);
        let mut request = TestRequest::get();
        for header in headers {
            request = request.append_header(*header);
        }
        let request = request.to_http_request();
        proxies
            .client(peer.parse().unwrap(), request.headers())
            .to_string()
    }

    #[test]
    fn a_peer_that_is_no_proxy_of_ours_is_the_client_whatever_it_says() {
        let said = [
            ("x-forwarded-for", "203.0.113.5"),
            ("forwarded", "for=203.0.113.5"),
        ];
        assert_eq!(client("198.51.100.9", &said), "198.51.100.9");
        assert_eq!(client("::ffff:198.51.100.9", &said), "198.51.100.9");
    }

    #[test]
    fn behind_a_proxy_of_ours_the_nearest_other_address_is_the_client() {
        for hops in [
            "203.0.113.5",
            "1.2.3.4, 203.0.113.5",
            "1.2.3.4,203.0.113.5 , 10.2.3.4",
            "1.2.3.4, 203.0.113.5:4711, fd00::9",
            "10.9.9.9, 203.0.113.5, ::ffff:10.0.0.2",
        ] {
            assert_eq!(
                client(PROXY, &[("x-forwarded-for", hops)]),
                "203.0.113.5",
                "{hops}"
            );
        }
        let two_lines = [
            ("x-forwarded-for", "1.2.3.4"),
            ("x-forwarded-for", "203.0.113.5"),
        ];
        assert_eq!(client(PROXY, &two_lines), "203.0.113.5");
    }

    #[test]
    fn forwarded_is_read_as_its_standard_has_it() {
        for hops in [
            "for=203.0.113.5",
            "for=1.2.3.4, For=\"203.0.113.5:4711\";proto=https;by=10.0.0.2",
            "for=\", for=203.0.113.5",
        ] {
            assert_eq!(
                client(PROXY, &[("forwarded", hops)]),
                "203.0.113.5",
                "{hops}"
            );
        }
        let six = "proto=https;for=\"[2001:db8:cafe::17]:4711\", for=\"[fd00::2]\"";
        assert_eq!(client(PROXY, &[("forwarded", six)]), "2001:db8:cafe::17");
    }

    #[test]
    fn what_cannot_be_read_or_believed_leaves_the_last_hop_that_could() {
        assert_eq!(client(PROXY, &[]), PROXY);
        for hops in [
            "",
            "unknown",
            "203.0.113.5, _hidden",
            "203.0.113.5, 300.1.1.1",
        ] {
            assert_eq!(client(PROXY, &[("x-forwarded-for", hops)]), PROXY, "{hops}");
        }
        assert_eq!(
            client(PROXY, &[("x-forwarded-for", "1.2.3.4, ?, 10.0.0.7")]),
            "10.0.0.7"
        );
        assert_eq!(
            client(PROXY, &[("x-forwarded-for", "10.0.0.8, 10.0.0.7")]),
            "10.0.0.8"
        );
        let both = [
            ("x-forwarded-for", "203.0.113.5"),
            ("forwarded", "for=1.2.3.4"),
        ];
        assert_eq!(
            client(PROXY, &both),
            PROXY,
            "one of the two is the visitor's own"
        );
        let alike = [
            ("x-forwarded-for", "203.0.113.5"),
            ("forwarded", "for=203.0.113.5"),
        ];
        assert_eq!(client(PROXY, &alike), "203.0.113.5");
    }

    #[test]
    fn neighbours_of_ipv6_are_counted_as_one() {
        let count = |address: &str| neighbourhood(address.parse().unwrap());
        assert_eq!(count("2001:db8:1:2::5"), count("2001:db8:1:2:ffff::9"));
        assert_ne!(count("2001:db8:1:2::5"), count("2001:db8:1:3::5"));
        assert_ne!(count("203.0.113.5"), count("203.0.113.6"));
    }
}
