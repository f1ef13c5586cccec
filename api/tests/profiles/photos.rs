//! The photo of a profile: what is accepted, what is stored, and who can see it.

use crate::support::{TestApp, picture};
use serde_json::Value;

#[actix_web::test]
async fn a_photo_is_made_anew_and_shown_to_the_programme() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    assert_eq!(kwame.get("/profile").await["photo_url"], Value::Null);
    let url = kwame.with_photo().await;
    assert_eq!(kwame.get("/profile").await["photo_url"], url);
    amina.will_see(&[&kwame]).await;
    let card = amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    assert_eq!(card["person"]["photo_url"], url);
    let shown = amina.client.http.get(format!("{}{url}", app.base));
    let shown = shown.header("cookie", amina.client.cookie.clone().unwrap());
    let shown = shown.send().await.unwrap();
    let header = |name: &str| shown.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "image/jpeg");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-security-policy").starts_with("default-src 'none'; sandbox"));
    assert!(
        header("cache-control").contains("private")
            && header("cache-control").contains("immutable")
    );
    let bytes = shown.bytes().await.unwrap();
    let image = image::load_from_memory(&bytes).unwrap();
    assert_eq!((image.width(), image.height()), (512, 512));
    app.stop().await;
}

#[actix_web::test]
async fn whoever_takes_no_part_in_the_programme_sees_no_photo_of_it() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let url = kwame.with_photo().await;
    let elsewhere = app.mentee("guided", "zoe").await;
    let stranger = app.member("stella").await;
    let waiting = app.member("amina").await;
    app.register(&waiting, "isbt", "mentee").await;
    for client in [&elsewhere.client, &stranger, &waiting] {
        client.get(&url).await.problem(404, "not_found");
    }
    app.anonymous()
        .get(&url)
        .await
        .problem(401, "unauthenticated");
    let coordinator = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(coordinator.get(&url).await.status, 200);
    app.stop().await;
}

#[actix_web::test]
async fn a_new_photo_takes_the_place_of_the_old_one_and_one_that_is_removed_is_gone() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let first = kwame.with_photo().await;
    let second = kwame.with_photo().await;
    assert_ne!(first, second);
    kwame.client.get(&first).await.problem(404, "not_found");
    assert_eq!(kwame.client.get(&second).await.status, 200);
    assert_eq!(app.files.count(), 1);
    for _ in 0..2 {
        let removed = kwame.client.delete(&kwame.path("/photo")).await;
        assert_eq!(removed.status, 204);
    }
    kwame.client.get(&second).await.problem(404, "not_found");
    assert_eq!(kwame.get("/profile").await["photo_url"], Value::Null);
    assert_eq!(app.files.count(), 0);
    app.stop().await;
}

#[actix_web::test]
async fn what_is_no_image_is_too_large_or_calls_itself_one_is_not_kept() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let script = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".to_vec();
    for (kind, bytes) in [
        ("text/html", picture()),
        ("image/svg+xml", script.clone()),
        ("image/png", script),
        ("image/gif", b"GIF89a\x01\0\x01\0".to_vec()),
        ("image/png", Vec::new()),
    ] {
        let refused = kwame.upload(kind, bytes).await;
        refused.problem(415, "unsupported_media_type");
    }
    let mut cut = picture();
    cut.truncate(50);
    kwame
        .upload("image/png", cut)
        .await
        .problem(422, "photo_unreadable");
    let mut padded = picture();
    padded.resize(5 * 1024 * 1024 + 1, 0);
    kwame
        .upload("image/png", padded)
        .await
        .problem(413, "payload_too_large");
    assert_eq!(app.files.count(), 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_photo_comes_after_approval_and_into_ones_own_profile() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.member("amina").await;
    let waiting = app.register(&amina, "isbt", "mentee").await;
    let waiting = crate::support::Enrolled {
        client: amina.clone(),
        enrolment: waiting,
    };
    let refused = waiting.upload("image/png", picture()).await;
    refused.problem(409, "not_approved");
    let others = crate::support::Enrolled {
        client: amina,
        enrolment: kwame.enrolment,
    };
    let refused = others.upload("image/png", picture()).await;
    refused.problem(404, "not_found");
    assert_eq!(app.files.count(), 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_picture_that_is_a_thread_or_too_large_is_refused_with_what_is_allowed() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let thread = kwame.upload("image/png", promising(1, 20_000)).await;
    let problem = thread.problem(422, "photo_too_thin");
    assert_eq!(problem["args"]["ratio"], 8);
    let large = kwame.upload("image/png", promising(9_000, 9_000)).await;
    let problem = large.problem(422, "photo_too_large");
    assert_eq!(problem["args"]["megapixels"], 40);
    assert_eq!(app.files.count(), 0);
    kwame.with_photo().await;
    app.stop().await;
}

/// A PNG whose header claims a size that its data does not have.
fn promising(width: u32, height: u32) -> Vec<u8> {
    let mut png = picture();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = !png[12..29].iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    });
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}
