//! Configuring the program itself, as a society's IT does.

use std::{
    path::Path,
    process::{Command, Output},
};
use tempfile::TempDir;

/// Runs the program in its own folder, with these environment variables only.
fn tandem(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tandem"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8(text).unwrap()
}

/// A folder with the sample configuration, with the public address on this machine.
fn set_up() -> TempDir {
    let folder = TempDir::new().unwrap();
    let sample = tandem(folder.path(), &["sample-config"], &[]);
    assert!(sample.status.success());
    let text = String::from_utf8(sample.stdout).unwrap();
    let text = text.replace("https://mentorship.society.test", "http://localhost:8080");
    std::fs::write(folder.path().join("tandem.toml"), text).unwrap();
    folder
}

const CHECK: [&str; 3] = ["check-config", "--config", "tandem.toml"];
const SERVE: [&str; 3] = ["serve", "--config", "tandem.toml"];

#[test]
fn the_sample_is_good_as_it_is_printed_and_what_is_checked_can_be_used_again() {
    let folder = set_up();
    let checked = tandem(folder.path(), &CHECK, &[]);
    assert!(checked.status.success(), "{}", said(&checked));
    let again = String::from_utf8(checked.stdout).unwrap();
    assert!(
        again.contains("issuer = \"https://sso.society.test\""),
        "{again}"
    );
    let hidden = "secret_key = \"(secret)\"";
    assert!(again.contains(hidden), "{again}");
    let key = format!("secret_key = \"{}\"", "k".repeat(32));
    let path = folder.path().join("tandem.toml");
    std::fs::write(path, again.replace(hidden, &key)).unwrap();
    let checked = tandem(folder.path(), &CHECK, &[]);
    assert!(checked.status.success(), "{}", said(&checked));
}

#[test]
fn no_secret_is_shown_whether_it_is_good_or_refused() {
    let folder = set_up();
    let secrets = [
        (
            "TANDEM__SERVER__SECRET_KEY",
            "hidden-1-hidden-1-hidden-1-hidden-1",
        ),
        ("TANDEM__SOCIETY__CLIENT_SECRET", "hidden-2"),
        (
            "TANDEM__DATABASE__URL",
            "postgres://tandem:hidden-3@127.0.0.1:1/tandem?sslpassword=hidden-4",
        ),
        (
            "TANDEM__MAIL__SMTP_URL",
            "smtp://tandem:hidden-5@127.0.0.1:1",
        ),
    ];
    let mut all = String::new();
    for arguments in [
        &CHECK[..],
        &["check-config", "--ask", "--config", "tandem.toml"],
    ] {
        all.push_str(&said(&tandem(folder.path(), arguments, &secrets)));
    }
    assert!(
        all.contains("postgres://tandem:(secret)@127.0.0.1:1/tandem"),
        "{all}"
    );
    // A file with a secret that is a number, or with an unknown key.
    let others: Vec<_> = secrets
        .iter()
        .copied()
        .filter(|(name, _)| *name != "TANDEM__SOCIETY__CLIENT_SECRET")
        .collect();
    for wrong in [
        "client_secret = 4242424242",
        "client_secret = true",
        "unknown = 1",
    ] {
        let file = folder.path().join("wrong.toml");
        std::fs::write(&file, format!("[society]\n{wrong}\n")).unwrap();
        let refused = tandem(
            folder.path(),
            &["check-config", "--config", "wrong.toml"],
            &others,
        );
        assert!(!refused.status.success());
        all.push_str(&said(&refused));
    }
    assert!(
        all.contains("client_secret") && all.contains("must be a text in quotes"),
        "{all}"
    );
    for secret in [
        "hidden-1",
        "hidden-2",
        "hidden-3",
        "hidden-4",
        "hidden-5",
        "4242424242",
    ] {
        assert!(!all.contains(secret), "{all}");
    }
}

#[test]
fn values_of_the_environment_are_text_whatever_they_look_like() {
    let folder = set_up();
    let environment = [
        ("TANDEM__SOCIETY__CLIENT_ID", "0012345"),
        ("TANDEM__SOCIETY__CLIENT_SECRET", "1234567890"),
        ("TANDEM__SOCIETY__NAME", "true"),
        ("TANDEM__SOCIETY__SHORT_NAME", "[ISE]"),
        (
            "TANDEM__SOCIETY__SCOPES",
            "openid profile email offline_access",
        ),
        ("TANDEM__SOCIETY__STATUS_WORDS__PAID", "active"),
        ("TANDEM__SOCIETY__CLAIMS__STATUS", "1e3"),
        ("TANDEM__SERVER__WORKERS", "2"),
        ("TANDEM__SERVER__TRUSTED_PROXIES", "10.0.0.0/8,192.0.2.7"),
    ];
    let checked = tandem(folder.path(), &CHECK, &environment);
    let text = said(&checked);
    assert!(checked.status.success(), "{text}");
    for line in [
        "client_id = \"0012345\"",
        "name = \"true\"",
        "short_name = \"[ISE]\"",
        "status = \"1e3\"",
        "paid = \"active\"",
        "workers = 2",
        "\"offline_access\"",
        "\"10.0.0.0/8\"",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
}

#[test]
fn what_serve_refuses_check_config_refuses_with_the_same_words() {
    let folder = set_up();
    let wrong = [
        ("TANDEM__SOCIETY__CLIENT_ID", ""),
        ("TANDEM__SOCIETY__SCOPES", "profile"),
        (
            "TANDEM__SOCIETY__ISSUER",
            "https://sso.society.test/?tenant=1",
        ),
        ("TANDEM__SOCIETY__TIME_ZONE", "Europe/Atlantis"),
        ("TANDEM__SOCIETY__STATUS_WORDS__PAID", "good"),
        ("TANDEM__SOCIETY__PROTOCOL", "saml"),
        (
            "TANDEM__SOCIETY__USERINFO_URL",
            "https://user:hidden@sso.society.test/me",
        ),
        ("TANDEM__SERVER__SECRET_KEY", "short"),
        ("TANDEM__SERVER__WORKERS", "many"),
        ("TANDEM__MAIL__SMTP_URL", "smtp://mail.test?tls=maybe"),
        ("TANDEM__MAIL__FROM", "nobody"),
        ("TANDEM__DATABASE__URL", "mysql://db.test/tandem"),
        ("TANDEM__LOG__LEVEL", "tandem=loud"),
        ("TANDEM__METRICS__BIND", "127.0.0.1:8080"),
        ("TANDEM__LIMITS__REQUESTS_PER_MINUTE", "0"),
    ];
    // Everything else is valid, so that only this can be refused.
    tandem(
        folder.path(),
        &["migrate", "up", "--config", "tandem.toml"],
        &[],
    );
    for (name, value) in wrong {
        let checked = tandem(folder.path(), &CHECK, &[(name, value)]);
        assert!(!checked.status.success(), "{name}={value}");
        let key = name.trim_start_matches("TANDEM__").to_lowercase();
        let key = key.split("__").nth(1).unwrap().to_owned();
        let words = said(&checked);
        assert!(
            words.to_lowercase().contains(&key),
            "{name}={value}: {words}"
        );
        let served = tandem(folder.path(), &SERVE, &[(name, value)]);
        assert!(!served.status.success());
        assert_eq!(said(&served).lines().last(), words.lines().last(), "{name}");
    }
}

#[test]
fn asking_says_in_a_line_each_what_works_and_which_key_to_change() {
    let folder = set_up();
    let nowhere = [
        ("TANDEM__SOCIETY__ISSUER", "http://127.0.0.1:1"),
        ("TANDEM__MAIL__SMTP_URL", "smtp://127.0.0.1:1"),
    ];
    let ask = ["check-config", "--ask", "--config", "tandem.toml"];
    let before = tandem(folder.path(), &ask, &nowhere);
    assert!(!before.status.success());
    let text = said(&before);
    for line in [
        "discovery: does not work: society.issuer: http://127.0.0.1:1",
        "mail server: does not work: mail.smtp_url: smtp://127.0.0.1:1",
        "database: does not work: database.url: tandem.db does not exist; `tandem migrate up` makes it",
    ] {
        assert!(
            text.lines().any(|said| said.starts_with(line)),
            "{line} in {text}"
        );
    }
    assert!(
        !folder.path().join("tandem.db").exists(),
        "a check makes nothing"
    );
    tandem(
        folder.path(),
        &["migrate", "up", "--config", "tandem.toml"],
        &[],
    );
    let after = said(&tandem(folder.path(), &ask, &nowhere));
    assert!(
        after.contains("database: works: sqlite://tandem.db has the schema"),
        "{after}"
    );
}
