//! Tests of accepted and refused images.

use super::{NotTaken, SIDE, Sighted};
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use proptest::prelude::*;
use std::io::Cursor;

fn sight(bytes: &[u8]) -> Result<Sighted, NotTaken> {
    super::sight(bytes.to_vec())
}

fn square(bytes: &[u8]) -> Result<Vec<u8>, NotTaken> {
    super::square(sight(bytes)?)
}

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

/// A JPEG with EXIF data: a rotation by 90 degrees and a location.
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
    let bomb = promising(9_000, 9_000);
    assert_eq!(square(&bomb), Err(NotTaken::TooManyPixels(30)));
    // 36 megapixels of four bytes.
    assert_eq!(
        square(&promising(6_000, 6_000)),
        Err(NotTaken::TooManyPixels(30))
    );
}

#[test]
fn a_picture_that_is_a_thread_is_refused_by_its_header() {
    for (width, height) in [(1, 20_000), (20_000, 1), (100, 801), (1, 9)] {
        assert_eq!(square(&promising(width, height)), Err(NotTaken::TooThin));
    }
    for (width, height) in [(100, 800), (800, 100), (1, 8), (1, 1)] {
        let made = square(&written(width, height, ImageFormat::Png)).unwrap();
        let image = image::load_from_memory(&made).unwrap();
        assert_eq!((image.width(), image.height()), (SIDE, SIDE));
    }
}

#[test]
fn what_the_app_sends_is_small_and_what_a_camera_makes_is_not() {
    assert!(
        sight(&written(2_048, 1_536, ImageFormat::Jpeg))
            .unwrap()
            .is_small
    );
    assert!(
        !sight(&written(4_000, 3_000, ImageFormat::Jpeg))
            .unwrap()
            .is_small
    );
}

#[test]
fn the_middle_is_cut_out_before_it_is_made_smaller() {
    let image = RgbaImage::from_fn(800, 100, |x, _| match x {
        350..450 => Rgba([0, 200, 0, 255]),
        _ => Rgba([200, 0, 0, 255]),
    });
    let mut bytes = Cursor::new(Vec::new());
    let png = ImageFormat::Png;
    DynamicImage::from(image).write_to(&mut bytes, png).unwrap();
    let made = square(&bytes.into_inner()).unwrap();
    let image = image::load_from_memory(&made).unwrap().to_rgb8();
    let is_green = |x| image.get_pixel(x, 256).0[1] > 150;
    assert!([4, 256, 507].into_iter().all(is_green));
}

#[test]
fn a_jpeg_whose_scans_come_one_over_the_other_counts_with_all_its_coefficients() {
    let plain = written(64, 64, ImageFormat::Jpeg);
    assert!(super::is_sequential(&plain));
    let place = plain.windows(2).position(|two| two == [0xff, 0xc0]);
    let mut progressive = plain.clone();
    progressive[place.unwrap() + 1] = 0xc2;
    assert!(!super::is_sequential(&progressive));
    assert!(
        !super::is_sequential(b"\xff\xd8\xff"),
        "what cannot be told counts as the larger"
    );
}

proptest! {
    #[test]
    fn whatever_is_broken_in_a_picture_it_is_a_picture_or_refused(
        which in 0_usize..3, at in 0.0..1.0_f64, value: u8, keep in 0.1..1.0_f64,
    ) {
        let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP][which];
        let mut bytes = written(40, 30, format);
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] = value;
        bytes.truncate((keep * bytes.len() as f64) as usize + 1);
        if let Ok(made) = square(&bytes) {
            let image = image::load_from_memory(&made).unwrap();
            prop_assert_eq!((image.width(), image.height()), (SIDE, SIDE));
        }
    }
}

/// A PNG whose header announces more pixels than the file contains.
fn promising(width: u32, height: u32) -> Vec<u8> {
    let mut bomb = written(8, 8, ImageFormat::Png);
    // Width and height in the header, followed by its checksum.
    bomb[16..20].copy_from_slice(&width.to_be_bytes());
    bomb[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = checksum(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    bomb
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
