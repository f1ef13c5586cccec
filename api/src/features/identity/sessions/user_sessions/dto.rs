//! A signed-in browser as its owner sees it.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{
    model::{Device, SessionId},
    rules,
};
use crate::features::identity::sessions::entities::sessions;
use tandem_kernel::Page;

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SessionBrowser)]
pub struct BrowserView {
    #[schema(value_type = Uuid)]
    pub id: SessionId,
    /// The one that asks.
    pub current: bool,
    /// Such as Firefox; `null` where it does not say.
    pub browser: Option<String>,
    /// Such as Windows; `null` where it does not say.
    pub system: Option<String>,
    /// The first half of the address it signed in from.
    pub address_hint: Option<String>,
    pub created_at: DateTime<Utc>,
    /// To within ten minutes.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends, however much it is used.
    pub expires_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SessionBrowserPage)]
pub struct BrowserPage {
    pub items: Vec<BrowserView>,
    pub next: Option<String>,
}

impl BrowserView {
    fn of(row: sessions::Model, current: Option<SessionId>) -> Self {
        let Device { browser, system } =
            rules::device(row.user_agent.as_deref().unwrap_or_default());
        Self {
            current: current == Some(row.id),
            id: row.id,
            browser: browser.map(str::to_owned),
            system: system.map(str::to_owned),
            address_hint: row.address_hint,
            created_at: row.created_at,
            last_seen_at: row.last_seen_at,
            expires_at: row.expires_at,
        }
    }
}

impl BrowserPage {
    pub fn of(page: Page<sessions::Model>, current: Option<SessionId>) -> Self {
        let Page { items, next } = page.map(|row| BrowserView::of(row, current));
        Self { items, next }
    }
}
