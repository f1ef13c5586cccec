//! An image for uploads.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use reqwest::Method;
use std::io::Cursor;

use super::{Answer, Enrolled};

/// A small PNG of one colour.
pub fn picture() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::from_pixel(64, 48, Rgb([200, 30, 60])))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

impl Enrolled {
    pub async fn upload(&self, kind: &str, bytes: Vec<u8>) -> Answer {
        let request = self.client.request(Method::PUT, &self.path("/photo"));
        let request = request.header("content-type", kind).body(bytes);
        Answer::of(request.send().await.unwrap()).await
    }

    /// Uploads a picture; returns its address.
    pub async fn with_photo(&self) -> String {
        let photo = self.upload("image/png", picture()).await.ok();
        photo["url"].as_str().unwrap().to_owned()
    }
}
