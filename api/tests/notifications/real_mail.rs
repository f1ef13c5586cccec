//! The real mailer, with a mail server that refuses.

use crate::support::{Client, TestApp};
use chrono::Duration;
use std::{
    collections::BTreeSet,
    rc::Rc,
    sync::{Arc, Mutex},
};
use tandem::features::{
    delivery::notifications::{EmailNotifications, MentorshipMails, UnsubscribeKey},
    mail_texts,
    mentoring::{activity::CheckUpLinkKey, calendar::MeetingLinkKey, meetings::CalendarSource},
};
use tandem_platform::{
    config::MailConfig,
    events::{Subscriber, Worker},
    mail::{EmailBranding, EmailRenderer, SmtpMailer},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// A small mail server: answers each `RCPT TO` with the current verdict, and keeps what it accepts.
#[derive(Clone)]
struct Receiver {
    port: u16,
    verdict: Arc<Mutex<&'static str>>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Receiver {
    async fn open(verdict: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let receiver = Self {
            port: listener.local_addr().unwrap().port(),
            verdict: Arc::new(Mutex::new(verdict)),
            taken: Arc::default(),
        };
        let all = receiver.clone();
        actix_web::rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                actix_web::rt::spawn(all.clone().serve(stream));
            }
        });
        receiver
    }

    async fn serve(self, mut stream: TcpStream) {
        let (read, mut write) = stream.split();
        let mut lines = BufReader::new(read).lines();
        let mut letter: Option<String> = None;
        write.write_all(b"220 ready\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            let answer = match (&mut letter, line.as_str()) {
                (Some(_), ".") => {
                    self.taken.lock().unwrap().extend(letter.take());
                    "250 taken"
                }
                (Some(text), _) => {
                    text.push_str(&line);
                    text.push('\n');
                    continue;
                }
                (None, "DATA") => {
                    letter = Some(String::new());
                    "354 go on"
                }
                (None, rcpt) if rcpt.starts_with("RCPT") => *self.verdict.lock().unwrap(),
                (None, _) => "250 fine",
            };
            let line = format!("{answer}\r\n");
            if write.write_all(line.as_bytes()).await.is_err() {
                return;
            }
        }
    }

    fn now_says(&self, verdict: &'static str) {
        *self.verdict.lock().unwrap() = verdict;
    }

    fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// A worker that sends its mails to this server.
    fn worker(&self, app: &TestApp) -> Worker {
        let config = &app.services.config;
        let renderer = EmailRenderer::new(
            EmailBranding::new(&config.society, &config.server),
            &mail_texts(),
        );
        let mailer = SmtpMailer::new(&MailConfig {
            smtp_url: format!("smtp://127.0.0.1:{}", self.port).into(),
            ..MailConfig::default()
        });
        let key = UnsubscribeKey::new([7; 32]);
        let notices = Arc::clone(&app.services.notices);
        let renderer = Arc::new(renderer.unwrap());
        let meetings = MentorshipMails {
            links: MeetingLinkKey::new([7; 32]),
            check_ups: CheckUpLinkKey::new([7; 32]),
            source: CalendarSource {
                organiser: tandem_platform::calendar::Party {
                    name: "Tandem".to_owned(),
                    address: "no-reply@society.test".to_owned(),
                },
                public_url: "https://tandem.test/".parse().unwrap(),
            },
        };
        let mailer = Arc::new(mailer.unwrap());
        let mails = EmailNotifications::new(notices, renderer, mailer, key, meetings);
        let subscribers: Vec<Rc<dyn Subscriber>> = vec![Rc::new(mails)];
        Worker::new(app.db().clone(), subscribers)
    }
}

async fn deliveries(app: &TestApp, attempts: u32, status: &str) -> i64 {
    let query = format!(
        "select count(*) from deliveries where subscriber = 'mail' and attempts = {attempts} \
         and status = '{status}'"
    );
    app.count(&query).await
}

async fn dead(tomas: &Client) -> Vec<serde_json::Value> {
    let list = tomas.get("/api/v1/administration/deliveries").await.ok();
    list["items"].as_array().unwrap().clone()
}

#[actix_web::test]
async fn what_a_mail_server_refuses_for_good_is_dead_at_once_and_can_be_replayed() {
    let app = TestApp::start().await;
    let receiver = Receiver::open("550 no such <amina@members.test>").await;
    let worker = receiver.worker(&app);
    app.mentee("isbt", "amina").await;
    worker.drain().await.unwrap();
    assert_eq!(deliveries(&app, 1, "dead").await, 1);
    app.clock.advance(Duration::days(3));
    worker.drain().await.unwrap();
    assert_eq!(
        deliveries(&app, 1, "dead").await,
        1,
        "nobody tries again by himself"
    );
    let tomas = app.administrator("tomas").await;
    let letter = dead(&tomas).await.remove(0);
    assert!(
        letter["last_error"]
            .as_str()
            .unwrap()
            .ends_with("refused with 550"),
        "{letter}"
    );
    assert!(!letter.to_string().contains("@members.test"), "{letter}");
    receiver.now_says("250 fine");
    let id = letter["id"].as_str().unwrap();
    let path = format!("/api/v1/administration/deliveries/{id}/replay");
    assert_eq!(tomas.act(&path).await.status, 204);
    worker.drain().await.unwrap();
    assert!(dead(&tomas).await.is_empty());
    assert_eq!(receiver.taken().len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn what_a_mail_server_cannot_take_for_now_is_tried_later_under_the_same_name() {
    let app = TestApp::start().await;
    let receiver = Receiver::open("451 come again").await;
    let worker = receiver.worker(&app);
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    worker.drain().await.unwrap();
    assert_eq!(deliveries(&app, 1, "waiting").await, 2);
    app.clock.advance(Duration::seconds(1));
    worker.drain().await.unwrap();
    assert_eq!(
        deliveries(&app, 1, "waiting").await,
        2,
        "not before its time"
    );
    receiver.now_says("250 fine");
    app.clock.advance(Duration::minutes(1));
    worker.drain().await.unwrap();
    assert_eq!(deliveries(&app, 2, "done").await, 2);
    amina.ask(&kwame).await;
    worker.drain().await.unwrap();
    let taken = receiver.taken();
    assert_eq!(taken.len(), 3);
    let asked = taken.last().unwrap();
    let headers: Vec<&str> = asked.lines().take_while(|line| !line.is_empty()).collect();
    let header = |name: &str| headers.iter().find(|line| line.starts_with(name));
    let ended = header("List-Unsubscribe: <http").unwrap();
    assert!(
        ended.contains("/api/v1/unsubscribe/") && ended.ends_with('>'),
        "{ended}"
    );
    assert!(headers.contains(&"List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    assert!(header("In-Reply-To: <").is_some() && header("References: <").is_some());
    app.stop().await;
}

/// After an outage of two days, by the test's clock, every mail arrives once. Most attempts during it fail.
#[actix_web::test]
async fn a_mail_server_that_says_450_for_two_days_loses_no_mail_and_gets_each_once() {
    let app = TestApp::start().await;
    let receiver = Receiver::open("450 come again").await;
    let worker = receiver.worker(&app);
    let mut mentees = Vec::new();
    for name in ["amina", "chidi", "zoe", "lin"] {
        mentees.push(app.mentee("isbt", name).await);
    }
    let kwame = app.mentor("isbt", "kwame").await;
    for mentee in &mentees {
        mentee.ask(&kwame).await;
    }
    let owed = 9;
    for _ in 0..48 * 12 {
        worker.drain().await.unwrap();
        app.clock.advance(Duration::minutes(5));
    }
    let waiting =
        "select count(*) from deliveries where subscriber = 'mail' and status = 'waiting'";
    assert_eq!(app.count(waiting).await, owed, "nothing is given up");
    assert!(receiver.taken().is_empty());
    receiver.now_says("250 fine");
    // The longest pause with its random part.
    app.clock
        .advance(Duration::hours(4) + Duration::minutes(24));
    worker.drain().await.unwrap();
    app.clock.advance(Duration::days(7));
    worker.drain().await.unwrap();
    let taken = receiver.taken();
    let names: BTreeSet<&str> = taken.iter().map(|letter| message_id(letter)).collect();
    assert_eq!((taken.len(), names.len()), (9, 9), "each once");
    assert_eq!(app.count(waiting).await, 0);
    app.stop().await;
}

fn message_id(letter: &str) -> &str {
    let line = letter.lines().find(|line| line.starts_with("Message-ID: "));
    line.expect("a letter has a name")
}

#[actix_web::test]
async fn everything_that_was_given_up_is_replayed_in_one_act_and_arrives_once() {
    let app = TestApp::start().await;
    let receiver = Receiver::open("450 come again").await;
    let worker = receiver.worker(&app);
    for number in 0..30 {
        app.mentee("isbt", &format!("mentee-{number}")).await;
    }
    // Three days, the random part of the pauses, and up to an hour for each step of the clock.
    for _ in 0..100 {
        worker.drain().await.unwrap();
        app.clock.advance(Duration::hours(1));
    }
    let tomas = app.administrator("tomas").await;
    let list = tomas.get("/api/v1/administration/deliveries").await.ok();
    assert_eq!(
        (list["total"].as_i64(), receiver.taken().len()),
        (Some(30), 0)
    );
    receiver.now_says("250 fine");
    let path = "/api/v1/administration/deliveries/replay";
    let done = tomas.act(path).await.ok();
    assert_eq!(done, serde_json::json!({ "replayed": 30, "left": 0 }));
    worker.drain().await.unwrap();
    assert_eq!(receiver.taken().len(), 30);
    let again = tomas.act(path).await.ok();
    assert_eq!(again, serde_json::json!({ "replayed": 0, "left": 0 }));
    app.clock.advance(Duration::days(7));
    worker.drain().await.unwrap();
    let taken = receiver.taken();
    let names: BTreeSet<&str> = taken.iter().map(|letter| message_id(letter)).collect();
    assert_eq!((taken.len(), names.len()), (30, 30));
    app.stop().await;
}
