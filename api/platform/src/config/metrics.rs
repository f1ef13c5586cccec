//! `[metrics]`

use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

use super::WrongValue;

/// The section `[metrics]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct MetricsConfig {
    /// Address and port of `/metrics` for Prometheus; without it there are none. Anybody who can reach it can read them, so it must
    /// not be public.
    pub bind: Option<SocketAddr>,
}

impl MetricsConfig {
    /// `public` is the address of the service itself.
    pub(super) fn check(&self, public: SocketAddr) -> Result<(), WrongValue> {
        match self.bind {
            Some(bind) if is_same(bind, public) => Err(WrongValue {
                key: "metrics.bind",
                problem: format!("must be another address than server.bind, which is {public}"),
            }),
            _ => Ok(()),
        }
    }
}

/// Whether both are the same socket. Port 0 means any free port, so it never collides.
fn is_same(bind: SocketAddr, public: SocketAddr) -> bool {
    let everywhere = bind.ip().is_unspecified() || public.ip().is_unspecified();
    bind.port() != 0 && bind.port() == public.port() && (everywhere || bind.ip() == public.ip())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bind: &str, public: &str) -> Result<(), WrongValue> {
        let bind = Some(bind.parse().unwrap());
        MetricsConfig { bind }.check(public.parse().unwrap())
    }

    #[test]
    fn the_address_that_everybody_reaches_is_refused_by_name() {
        for public in ["127.0.0.1:8080", "0.0.0.0:8080", "[::]:8080"] {
            let wrong = check("127.0.0.1:8080", public).unwrap_err();
            assert_eq!(wrong.key, "metrics.bind");
            assert!(wrong.problem.contains(public), "{}", wrong.problem);
        }
        assert!(check("0.0.0.0:8080", "10.0.0.1:8080").is_err());
    }

    #[test]
    fn another_port_or_another_address_is_as_good_as_any() {
        assert!(check("127.0.0.1:9464", "127.0.0.1:8080").is_ok());
        assert!(check("10.0.0.1:8080", "10.0.0.2:8080").is_ok());
        assert!(check("127.0.0.1:0", "127.0.0.1:0").is_ok());
        let none = MetricsConfig::default();
        assert!(none.check("0.0.0.0:8080".parse().unwrap()).is_ok());
    }
}
