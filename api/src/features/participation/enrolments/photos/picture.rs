//! Converts an uploaded image. Only pixels are kept: location, device and other metadata are removed, and files that are not images
//! are refused.

use image::{
    DynamicImage, GenericImageView, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType, metadata::Orientation,
};
use std::io::Cursor;

const MEGAPIXELS: u64 = 40;
/// The maximum ratio of the longer to the shorter side.
pub const LONGEST_SHAPE: u32 = 8;
const LONGEST_SIDE: u32 = 20_000;
/// Limits in bytes: `LARGEST_UNPACKED` for the decoded image, `LARGEST_DECODER` for the image with the decoder's own memory.
/// Cutting the square needs at most as much again as the image, after the decoder's memory has been freed.
const LARGEST_UNPACKED: u64 = 120_000_000;
const LARGEST_DECODER: u64 = 216_000_000;
/// Images below this size may be processed at the same time as a large one. Photos that the app has scaled down are below it.
const SMALL: u64 = 24_000_000;
const SIDE: u32 = 512;
const QUALITY: u8 = 85;

#[derive(Debug, PartialEq, Eq)]
pub enum NotTaken {
    OtherFormat,
    Unreadable,
    /// With the maximum for this kind of image, in megapixels.
    TooManyPixels(u64),
    TooThin,
}

/// An accepted image that has not been decoded yet.
pub struct Sighted {
    bytes: Vec<u8>,
    format: ImageFormat,
    pub is_small: bool,
}

/// Checks the format, size and shape by the header, before any pixel is decoded.
///
/// # Errors
/// The image is not accepted.
pub fn sight(bytes: Vec<u8>) -> Result<Sighted, NotTaken> {
    let format = image::guess_format(&bytes).map_err(|_| NotTaken::OtherFormat)?;
    if !matches!(
        format,
        ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP
    ) {
        return Err(NotTaken::OtherFormat);
    }
    let decoder = decoder(&bytes, format)?;
    let (width, height) = decoder.dimensions();
    let (longer, shorter) = (width.max(height), width.min(height));
    let pixels = u64::from(width) * u64::from(height);
    let each = u64::from(decoder.color_type().bytes_per_pixel());
    let with_decoder = each + beside_a_pixel(&bytes, format);
    let most = (LARGEST_UNPACKED / each.max(1))
        .min(LARGEST_DECODER / with_decoder.max(1))
        .min(MEGAPIXELS * 1_000_000);
    if pixels > most {
        return Err(NotTaken::TooManyPixels(most / 1_000_000));
    }
    if longer > shorter.saturating_mul(LONGEST_SHAPE) {
        return Err(NotTaken::TooThin);
    }
    drop(decoder);
    Ok(Sighted {
        is_small: pixels * with_decoder <= SMALL,
        bytes,
        format,
    })
}

/// A square JPEG of the middle of the image, in upright orientation. The square is cut before scaling; otherwise the memory for
/// scaling would grow with the ratio of the sides.
///
/// # Errors
/// The data does not match the header.
pub fn square(sighted: Sighted) -> Result<Vec<u8>, NotTaken> {
    let (image, orientation) = unpacked(sighted)?;
    let mut square = cut(image).resize_exact(SIDE, SIDE, FilterType::Triangle);
    // The orientation can be applied last, because the middle stays the same.
    square.apply_orientation(orientation);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&on_white(&square))
        .map_err(|_| NotTaken::Unreadable)?;
    Ok(jpeg)
}

fn unpacked(sighted: Sighted) -> Result<(DynamicImage, Orientation), NotTaken> {
    let Sighted { bytes, format, .. } = sighted;
    let mut decoder = decoder(&bytes, format)?;
    let orientation = decoder.orientation().map_err(|error| not_taken(&error))?;
    let image = DynamicImage::from_decoder(decoder).map_err(|error| not_taken(&error))?;
    Ok((image, orientation))
}

fn decoder(bytes: &[u8], format: ImageFormat) -> Result<impl ImageDecoder, NotTaken> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(LARGEST_DECODER);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader.into_decoder().map_err(|error| not_taken(&error))
}

/// The middle square of the image.
fn cut(image: DynamicImage) -> DynamicImage {
    let (width, height) = image.dimensions();
    let side = width.min(height);
    if width == height {
        return image;
    }
    image.crop_imm((width - side) / 2, (height - side) / 2, side, side)
}

/// Memory of the decoder per pixel, in bytes, in addition to the image.
fn beside_a_pixel(bytes: &[u8], format: ImageFormat) -> u64 {
    match format {
        // A progressive JPEG keeps all coefficients until the last scan: two bytes for each of three colours.
        ImageFormat::Jpeg if !is_sequential(bytes) => 6,
        ImageFormat::WebP => 4,
        _ => 0,
    }
}

/// Whether a JPEG is sequential, so that its decoder needs no memory for coefficients.
fn is_sequential(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xff, marker, more @ ..] = rest {
        match *marker {
            0xc0 | 0xc1 => return true,
            0xc2..=0xcf if !matches!(*marker, 0xc4 | 0xc8 | 0xcc) => return false,
            // Fill bytes and markers without a length.
            0xff => rest = rest.get(1..).unwrap_or_default(),
            0x01 | 0xd0..=0xd9 => rest = more,
            _ => {
                let [high, low, ..] = more else { return false };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = more.get(length..).unwrap_or_default();
            }
        }
    }
    false
}

fn not_taken(error: &image::ImageError) -> NotTaken {
    match error {
        image::ImageError::Limits(_) => NotTaken::TooManyPixels(MEGAPIXELS),
        _ => NotTaken::Unreadable,
    }
}

/// Puts the image on a white background, because JPEG has no transparency.
fn on_white(image: &DynamicImage) -> RgbImage {
    let pixels = image.to_rgba8();
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0;
        let over = |colour: u8| {
            let (colour, alpha) = (u16::from(colour), u16::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests;
