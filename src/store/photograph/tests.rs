//! Sealed files: what opens them, what does not, and what the look-over finds.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::album::path_of;
use super::{Album, AlbumReport, Copied, Sealed, SealedFile, copy_album, look_over};
use crate::domain::ids::StaffId;
use crate::domain::password::Password;
use crate::domain::photograph::{Jpeg, PhotographRefusal, Prepared};
use crate::domain::time::Entropy;
use crate::store::vault::{Folder, KdfParameters, RecoveryCode, Vault};

/// Bytes that never repeat.
struct Counting(u8);

impl Entropy for Counting {
    fn fill(&mut self, buffer: &mut [u8]) {
        for byte in buffer {
            self.0 = self.0.wrapping_mul(5).wrapping_add(3);
            *byte = self.0;
        }
    }
}

fn jpeg(shade: u8) -> Jpeg {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0];
    bytes.extend([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, shade, 0xFF, 0xD9]);
    Jpeg::checked(bytes).expect("a picture")
}

fn album(seed: u8) -> (TempDir, Album, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let mut entropy = Counting(seed);
    let code = RecoveryCode::random(&mut entropy);
    let place = Folder::new(folder.path());
    let owner = (StaffId(1), "aizhan", &Password::typed("green tea at noon"));
    let vault = Vault::create(place.clone(), owner, &code, KdfParameters::CHEAPEST, &mut entropy).expect("a vault");
    (folder, Album::of(&vault), place.photographs())
}

fn put(album: &Album, seed: u8) -> (Prepared, SealedFile) {
    let prepared = Prepared { picture: jpeg(seed), small: jpeg(seed.wrapping_add(1)) };
    let sealed = album.put(&prepared, &mut Counting(seed)).expect("it is sealed");
    (prepared, sealed)
}

#[test]
fn both_parts_open_and_nothing_of_them_is_readable() {
    let (_folder, album, place) = album(7);
    let (prepared, sealed) = put(&album, 1);
    let bytes = fs::read(path_of(&place, sealed.file)).expect("the file");
    assert!(!bytes.windows(4).any(|window| window == [0xFF, 0xD8, 0xFF, 0xC0]), "no picture lies in the open");
    let open = |part| album.open(sealed.file, part).expect("the disk answers").expect("it opens");
    assert_eq!(open(Sealed::Small), prepared.small);
    assert_eq!(open(Sealed::Picture), prepared.picture);
    assert_eq!(fs::read_dir(&place).expect("the folder").count(), 1, "nothing half done is left");
}

#[test]
fn a_file_touched_missing_exchanged_or_of_another_salon_does_not_open() {
    let (_folder, one, place) = album(7);
    let (_, first) = put(&one, 1);
    let (_, second) = put(&one, 9);
    let path = path_of(&place, first.file);
    let whole = fs::read(&path).expect("the file");
    let mut touched = whole.clone();
    *touched.last_mut().expect("bytes") ^= 1;
    let other = fs::read(path_of(&place, second.file)).expect("the file");
    let opened = || one.open(first.file, Sealed::Picture).expect("the disk answers");
    let mut claims = whole.clone();
    claims[23..27].copy_from_slice(&u32::MAX.to_be_bytes());
    for (what, bytes) in
        [("touched", touched), ("exchanged", other), ("cut off", whole[..60].to_vec()), ("lying of its length", claims)]
    {
        fs::write(&path, bytes).expect("written");
        assert_eq!(opened(), Err(PhotographRefusal::Altered), "{what}");
    }
    fs::remove_file(&path).expect("removed");
    assert_eq!(opened(), Err(PhotographRefusal::Missing));

    let (_other_folder, two, other_place) = album(8);
    fs::create_dir_all(&other_place).expect("a folder");
    fs::copy(path_of(&place, second.file), path_of(&other_place, second.file)).expect("copied");
    assert_eq!(two.open(second.file, Sealed::Picture).expect("the disk"), Err(PhotographRefusal::Altered));
}

#[test]
fn files_are_copied_once_and_looked_over() {
    let (folder, album, place) = album(7);
    let files = [put(&album, 1).1, put(&album, 9).1, put(&album, 17).1];
    let to = folder.path().join("backup");
    assert_eq!(copy_album(&place, &to, &files[..2]).expect("copied"), Copied { copied: 2, there: 0, failed: 0 });
    assert_eq!(copy_album(&place, &to, &files).expect("copied"), Copied { copied: 1, there: 2, failed: 0 });
    let whole = AlbumReport { photographs: 3, ..AlbumReport::default() };
    assert_eq!(look_over(&to, &files), whole);
    assert!(whole.is_whole());

    fs::write(path_of(&to, files[0].file), "x").expect("written");
    fs::remove_file(path_of(&to, files[1].file)).expect("removed");
    fs::write(to.join("left.sealed.new"), "x").expect("written");
    let found = look_over(&to, &files);
    assert_eq!(found, AlbumReport { photographs: 3, missing: 1, altered: 1, unknown: 1 });
    // Copying again mends both; a source that is not as it was written is not copied.
    fs::write(path_of(&place, files[1].file), "x").expect("written");
    assert_eq!(copy_album(&place, &to, &files).expect("copied"), Copied { copied: 1, there: 1, failed: 1 });
}
