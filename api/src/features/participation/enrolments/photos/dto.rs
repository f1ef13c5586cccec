//! Photos in responses.

use serde::Serialize;
use utoipa::ToSchema;

use super::super::model::PhotoId;

/// A photo that was taken over.
#[derive(Debug, Serialize, ToSchema)]
pub struct Photo {
    /// Below the public address; another photo has another one.
    pub url: String,
}

/// An image file: PNG, JPEG or WebP, by its content.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
#[allow(dead_code)]
pub struct ImageFile(Vec<u8>);

#[must_use]
pub fn photo_url(id: PhotoId) -> String {
    format!("/api/v1/photos/{id}")
}
