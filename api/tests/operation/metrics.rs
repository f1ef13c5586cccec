//! What metrics contain, and what they must not contain.

use super::page::{Page, watched};
use crate::{notifications::Stream, support::eventually};
use chrono::Duration;
use reqwest::Method;

#[actix_web::test]
async fn requests_are_counted_by_the_template_of_their_route_and_not_by_address() {
    let app = watched().await;
    let visitor = app.anonymous();
    for slug in ["isbt", "isth", "nowhere"] {
        visitor.get(&format!("/api/v1/programmes/{slug}")).await;
    }
    let page = Page::of(&app).await;
    let of = "route=\"/api/v1/programmes/{programme}\"";
    let count = |status| format!("http_requests_total{{method=\"GET\",{of},status=\"{status}\"}}");
    assert_eq!(page.value(&count("2xx")), 2.0);
    assert_eq!(page.value(&count("4xx")), 1.0);
    let took = format!("http_request_duration_seconds_count{{method=\"GET\",{of}}}");
    assert_eq!(page.value(&took), 3.0);
    assert!(!page.text.contains("nowhere"), "{}", page.text);
    app.stop().await;
}

#[actix_web::test]
async fn whatever_is_made_up_is_one_line() {
    let app = watched().await;
    let visitor = app.anonymous();
    for path in ["/api/v1/amina", "/api/kwame?zoe=1", "/zoe", "/assets/x.js"] {
        visitor.get(path).await;
    }
    for method in ["AMINA", "KWAME"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        visitor.request(method, "/zoe").send().await.unwrap();
    }
    let page = Page::of(&app).await;
    let asked = "method=\"GET\",route=\"none\"";
    let made_up = "method=\"other\",route=\"none\"";
    let mut lines = page.lines("http_request_duration_seconds_count");
    lines.sort_unstable();
    let name = "http_request_duration_seconds_count";
    let expected = [asked, made_up].map(|of| format!("{name}{{{of}}}"));
    assert_eq!(lines, expected);
    assert_eq!(page.value(&expected[0]), 4.0);
    assert_eq!(page.value(&expected[1]), 2.0);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_s_name_address_or_id_stands_in_them() {
    let app = watched().await;
    app.in_season();
    let kwame = app.mentor("isbt", "kwame").await;
    let zoe = app.mentee("isbt", "zoe").await;
    let mut stream = Stream::open(&zoe.client).await;
    stream.next().await.expect("what is unread comes first");
    zoe.will_see(&[&kwame]).await;
    kwame.accept(zoe.ask(&kwame).await).await;
    app.drain().await;
    let page = Page::of(&app).await;
    let text = page.text.to_lowercase();
    let session = zoe.client.cookie.unwrap();
    let (_, secret) = session.split_once('=').unwrap();
    for personal in ["kwame", "zoe", "member ", "@", ".test", "127.0.0.1", secret] {
        assert!(!text.contains(personal), "{personal} stands in\n{text}");
    }
    let ids = text.split(|c: char| !c.is_ascii_hexdigit() && c != '-');
    let ids: Vec<&str> = ids
        .filter(|word| word.parse::<uuid::Uuid>().is_ok())
        .collect();
    assert!(ids.is_empty(), "{ids:?}");
    app.stop().await;
}

#[actix_web::test]
async fn what_waits_is_told_with_its_age_and_so_is_what_failed_for_good() {
    let app = watched().await;
    app.coordinator("ines", &["isbt"]).await;
    for name in ["amina", "zoe"] {
        let mentee = app.member(name).await;
        app.register(&mentee, "isbt", "mentee").await;
    }
    let page = Page::of(&app).await;
    let outbox = |state| format!("tandem_outbox{{state=\"{state}\"}}");
    assert!(page.value(&outbox("undispatched")) > 0.0);
    assert_eq!(page.value("tandem_outbox_oldest_seconds"), 0.0);
    app.drain().await;
    app.change("update deliveries set status = 'waiting'").await;
    app.change(
        "update deliveries set status = 'dead' where id in (select id from deliveries limit 1)",
    )
    .await;
    let page = Page::of(&app).await;
    assert!(page.value(&outbox("undispatched")) > 0.0, "not so soon");
    app.clock.advance(Duration::seconds(90));
    let page = Page::of(&app).await;
    assert_eq!(page.value(&outbox("undispatched")), 0.0);
    assert_eq!(page.value(&outbox("waiting")), 1.0);
    assert_eq!(page.value(&outbox("dead")), 1.0);
    assert_eq!(page.value("tandem_outbox_oldest_seconds"), 90.0);
    app.stop().await;
}

#[actix_web::test]
async fn a_ranking_is_told_with_its_rows_and_its_age() {
    let app = watched().await;
    let crowd = app.crowd("isbt", 1, 3).await;
    let mentee = &crowd.mentees[0];
    mentee.client.get(&mentee.path("/matches")).await.ok();
    app.clock.advance(Duration::seconds(7));
    let page = Page::of(&app).await;
    let of = "{programme=\"isbt\",sought=\"mentors\"}";
    assert_eq!(page.value("tandem_ranking_snapshots"), 1.0);
    assert_eq!(page.value(&format!("tandem_ranking_rows{of}")), 3.0);
    assert!(page.value(&format!("tandem_ranking_bytes{of}")) > 0.0);
    assert!(page.value(&format!("tandem_ranking_build_seconds{of}")) > 0.0);
    assert_eq!(page.value(&format!("tandem_ranking_age_seconds{of}")), 7.0);
    let built = app.db().clock().now() - Duration::seconds(7);
    let told = page.value("tandem_ranking_last_read_timestamp_seconds");
    assert_eq!(told, built.timestamp() as f64);
    app.stop().await;
}

#[actix_web::test]
async fn open_streams_are_counted() {
    let app = watched().await;
    let amina = app.member("amina").await;
    let mut stream = Stream::open(&amina).await;
    stream.next().await.expect("what is unread comes first");
    let open = "tandem_event_streams";
    assert_eq!(Page::of(&app).await.value(open), 1.0);
    amina.delete("/api/v1/session").await.ok();
    assert_eq!(stream.next().await, None);
    eventually("the end of the stream", || async {
        Page::of(&app).await.value(open) == 0.0
    })
    .await;
    app.stop().await;
}

#[actix_web::test]
async fn reads_writes_and_the_connections_they_hold_are_told() {
    let app = watched().await;
    let queries = |pool| format!("tandem_database_query_duration_seconds_count{{pool=\"{pool}\"}}");
    let writes = "tandem_database_write_duration_seconds_count";
    let before = Page::of(&app).await;
    let amina = app.member("amina").await;
    amina.get("/api/v1/me").await.ok();
    let after = Page::of(&app).await;
    for series in [queries("read").as_str(), &queries("write"), writes] {
        assert!(after.value(series) > before.value(series), "{series}");
    }
    assert_eq!(after.value("tandem_database_write_retries_total"), 0.0);
    for pool in ["read", "write"] {
        let held =
            |state| format!("tandem_database_connections{{pool=\"{pool}\",state=\"{state}\"}}");
        let at_most = format!("tandem_database_connections_max{{pool=\"{pool}\"}}");
        let open = after.value(&held("idle")) + after.value(&held("used"));
        assert!(open >= 1.0 && open <= after.value(&at_most), "{open}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_database_that_is_away_takes_only_its_own_lines_along() {
    let app = watched().await;
    app.db().clone().close().await.unwrap();
    let answer = app.anonymous().get("/api/v1/programmes").await;
    assert_eq!(answer.status, 503);
    let page = Page::of(&app).await;
    assert!(page.lines("tandem_outbox").is_empty());
    let failed = "http_requests_total{method=\"GET\",route=\"/api/v1/programmes\",status=\"5xx\"}";
    assert_eq!(page.value(failed), 1.0);
    app.stop().await;
}

#[actix_web::test]
async fn the_process_and_the_program_are_told() {
    let app = watched().await;
    let page = Page::of(&app).await;
    for name in [
        "process_resident_memory_bytes",
        "process_open_fds",
        "process_start_time_seconds",
    ] {
        assert!(page.value(name) > 0.0, "{name}");
    }
    assert!(page.value("process_cpu_seconds_total") >= 0.0);
    let build = page.lines("tandem_build_info");
    let version = format!("version=\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(build.len() == 1 && build[0].contains(&version), "{build:?}");
    app.stop().await;
}

#[actix_web::test]
async fn two_services_of_one_process_are_counted_apart() {
    let (one, other) = (watched().await, watched().await);
    one.anonymous().get("/health/live").await.ok();
    let series = "http_requests_total{method=\"GET\",route=\"/health/live\",status=\"2xx\"}";
    assert_eq!(Page::of(&one).await.value(series), 1.0);
    let page = Page::of(&other).await;
    assert_eq!(page.lines("http_requests_total"), Vec::<&str>::new());
    one.stop().await;
    other.stop().await;
}
