use super::*;
use proptest::{collection::vec, prelude::*};
use yrs::{
    Any, Doc, OffsetKind, Options, ReadTxn, StateVector, Text, Transact, Update,
    updates::{decoder::Decode, encoder::Encode},
};

fn document(writer: u64) -> Doc {
    Doc::with_options(Options {
        client_id: yrs::ClientID::new(writer),
        offset_kind: OffsetKind::Utf16,
        ..Options::default()
    })
}

fn whole(doc: &Doc) -> Vec<u8> {
    doc.transact().encode_diff_v1(&StateVector::default())
}

#[test]
fn insertions_and_deletions_of_text_pass_with_the_places_where_they_begin() {
    let doc = document(70_000);
    let text = doc.get_or_insert_text(ROOT);
    text.insert(&mut doc.transact_mut(), 0, "Near misses 🩸");
    let known = doc.transact().state_vector();
    text.insert(&mut doc.transact_mut(), 5, "and ");
    text.remove_range(&mut doc.transact_mut(), 0, 3);
    let contents = check_update(&whole(&doc)).unwrap();
    assert_eq!(contents.first, BTreeMap::from([(70_000, 0)]));
    assert!(contents.deletes && !contents.is_empty());
    let later = check_update(&doc.transact().encode_diff_v1(&known)).unwrap();
    assert_eq!(later.first, BTreeMap::from([(70_000, 14)]));
    let state = doc.transact().state_vector().encode_v1();
    assert_eq!(
        read_state_vector(&state),
        Ok(BTreeMap::from([(70_000, 18)]))
    );
}

#[test]
fn an_empty_update_changes_nothing() {
    let contents = check_update(Update::EMPTY_V1).unwrap();
    assert!(contents.is_empty());
    assert_eq!(read_state_vector(&[0]), Ok(BTreeMap::new()));
}

#[test]
fn content_that_is_nested_deep_is_refused_before_anything_is_read() {
    // A list in a list, a hundred thousand times: reading it would exhaust the stack.
    let mut update = vec![1, 1, 1, 0, 8, 1, 4];
    update.extend(ROOT.bytes());
    update.push(1);
    for _ in 0..100_000 {
        update.extend([117, 1]);
    }
    update.extend([127, 0]);
    assert_eq!(check_update(&update), Err(Fault::OtherContent));
}

#[test]
fn an_update_that_joins_two_with_a_gap_between_them_is_incomplete() {
    let doc = document(1);
    let text = doc.get_or_insert_text(ROOT);
    let mut parts = Vec::new();
    for word in ["one ", "two ", "three "] {
        let known = doc.transact().state_vector();
        text.push(&mut doc.transact_mut(), word);
        parts.push(doc.transact().encode_diff_v1(&known));
    }
    let joined = yrs::merge_updates_v1([&parts[0], &parts[2]]).unwrap();
    assert_eq!(check_update(&joined), Err(Fault::Incomplete));
}

#[test]
fn numbers_that_no_document_has_are_unreadable() {
    let beyond = [0xff, 0xff, 0xff, 0xff, 0x7f];
    let update = [&[1, 1, 1][..], &beyond, &[4, 1, 4], b"text", &[1, b'a', 0]].concat();
    assert_eq!(check_update(&update), Err(Fault::Unreadable));
    let endless = [0xff; 12];
    assert_eq!(check_update(&endless), Err(Fault::Unreadable));
    assert_eq!(read_state_vector(&endless), Err(Fault::Unreadable));
    let deleted = [&[0, 1, 1, 1, 1][..], &beyond].concat();
    assert_eq!(check_update(&deleted), Err(Fault::Unreadable));
}

#[test]
fn attributes_of_a_text_are_other_content() {
    let doc = document(1);
    let text = doc.get_or_insert_text(ROOT);
    text.insert(&mut doc.transact_mut(), 0, "bold");
    let bold = [("bold".into(), Any::Bool(true))];
    text.format(&mut doc.transact_mut(), 0, 4, bold.into());
    assert_eq!(check_update(&whole(&doc)), Err(Fault::OtherContent));
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange_to_be_refused(bytes in vec(any::<u8>(), 0..300)) {
        let _ = check_update(&bytes);
        let _ = read_state_vector(&bytes);
    }

    /// What passes here can be decoded by the library.
    #[test]
    fn what_passes_is_an_update(bytes in vec(0..12_u8, 0..60)) {
        if check_update(&bytes).is_ok() {
            prop_assert!(Update::decode_v1(&bytes).is_ok());
        }
    }
}
