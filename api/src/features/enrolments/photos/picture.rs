//! Making a new picture of what was uploaded. Only its pixels come through: no place where it was
//! taken, no device, no text, and nothing that only pretends to be an image.

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use std::io::Cursor;

pub const MEGAPIXELS: u64 = 40;
const LONGEST_SIDE: u32 = 20_000;
/// Four bytes a pixel, and as much again for the decoder's own work.
const MEMORY: u64 = MEGAPIXELS * 1_000_000 * 8;
const SIDE: u32 = 512;
const QUALITY: u8 = 85;

#[derive(Debug, PartialEq, Eq)]
pub enum NotTaken {
    OtherFormat,
    Unreadable,
    TooManyPixels,
}

/// A square JPEG of the middle of the image, upright.
///
/// # Errors
/// The bytes are not an image that is taken.
pub fn square(bytes: &[u8]) -> Result<Vec<u8>, NotTaken> {
    let image = decoded(bytes)?;
    let square = image.resize_to_fill(SIDE, SIDE, FilterType::Triangle);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .encode_image(&on_white(&square))
        .map_err(|_| NotTaken::Unreadable)?;
    Ok(jpeg)
}

fn decoded(bytes: &[u8]) -> Result<DynamicImage, NotTaken> {
    let format = image::guess_format(bytes).map_err(|_| NotTaken::OtherFormat)?;
    if !matches!(
        format,
        ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP
    ) {
        return Err(NotTaken::OtherFormat);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| not_taken(&error))?;
    // The header tells the size before a pixel is unpacked.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MEGAPIXELS * 1_000_000 {
        return Err(NotTaken::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(|error| not_taken(&error))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| not_taken(&error))?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn not_taken(error: &image::ImageError) -> NotTaken {
    match error {
        image::ImageError::Limits(_) => NotTaken::TooManyPixels,
        _ => NotTaken::Unreadable,
    }
}

/// JPEG knows no transparency.
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
mod tests {
    use super::*;
    use image::{Rgba, RgbaImage};

    fn written(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let half = |x| {
            if x < width / 2 {
                [200, 0, 0, 255]
            } else {
                [0, 0, 200, 255]
            }
        };
        let image = RgbaImage::from_fn(width, height, |x, _| Rgba(half(x)));
        let mut bytes = Cursor::new(Vec::new());
        let image = DynamicImage::from(image);
        match format {
            ImageFormat::Jpeg => image.to_rgb8().write_to(&mut bytes, format).unwrap(),
            _ => image.write_to(&mut bytes, format).unwrap(),
        }
        bytes.into_inner()
    }

    /// A JPEG with an EXIF block that says "turned by a quarter", and where it was taken.
    fn turned() -> Vec<u8> {
        let plain = written(600, 400, ImageFormat::Jpeg);
        let mut exif =
            b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"taken at 52.37 N 4.89 E");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(length);
        bytes.extend(exif);
        bytes.extend(&plain[2..]);
        bytes
    }

    #[test]
    fn every_format_becomes_a_square_jpeg() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let made = square(&written(900, 300, format)).unwrap();
            assert_eq!(image::guess_format(&made).unwrap(), ImageFormat::Jpeg);
            let image = image::load_from_memory(&made).unwrap();
            assert_eq!((image.width(), image.height()), (SIDE, SIDE), "{format:?}");
        }
    }

    #[test]
    fn the_picture_stands_upright_and_what_was_written_into_the_file_is_gone() {
        let made = square(&turned()).unwrap();
        for gone in [&b"Exif"[..], b"52.37"] {
            assert!(!made.windows(gone.len()).any(|found| found == gone));
        }
        let image = image::load_from_memory(&made).unwrap().to_rgb8();
        let (top, bottom) = (image.get_pixel(256, 20), image.get_pixel(256, 490));
        assert!(top.0[0] > 150 && bottom.0[2] > 150, "{top:?} {bottom:?}");
    }

    #[test]
    fn what_is_transparent_becomes_white() {
        let clear = RgbaImage::from_pixel(8, 8, Rgba([10, 20, 30, 0]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(clear)
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        let made = square(&bytes.into_inner()).unwrap();
        let image = image::load_from_memory(&made).unwrap().to_rgb8();
        assert!(image.get_pixel(99, 99).0.iter().all(|value| *value > 250));
    }

    #[test]
    fn what_is_no_image_of_these_kinds_is_not_taken() {
        for other in [
            &b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"[..],
            b"GIF89a\x01\0\x01\0\0\0\0;",
            b"%PDF-1.7",
            b"",
        ] {
            assert_eq!(square(other), Err(NotTaken::OtherFormat));
        }
        let mut cut = written(300, 300, ImageFormat::Png);
        cut.truncate(60);
        assert_eq!(square(&cut), Err(NotTaken::Unreadable));
    }

    #[test]
    fn a_small_file_that_unpacks_to_too_many_pixels_is_refused_by_its_header() {
        let mut bomb = written(8, 8, ImageFormat::Png);
        // Width and height stand in the header; its checksum with them.
        bomb[16..20].copy_from_slice(&9_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&9_000_u32.to_be_bytes());
        let sum = checksum(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(square(&bomb), Err(NotTaken::TooManyPixels));
    }

    fn checksum(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 {
                    (sum >> 1) ^ 0xedb8_8320
                } else {
                    sum >> 1
                }
            })
        })
    }
}
