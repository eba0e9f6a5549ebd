//! Key rings that were damaged, put back, or made by somebody else.

use std::fs;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::*;
use crate::domain::time::Entropy;

/// Different bytes each time, the same in each run.
struct Counting(u64);

impl Entropy for Counting {
    fn fill(&mut self, buffer: &mut [u8]) {
        self.0 += 1;
        let mut stream = blake3::Hasher::new().update(&self.0.to_le_bytes()).finalize_xof();
        stream.fill(buffer);
    }
}

struct Fixture {
    home: TempDir,
    vault: Vault,
    code: RecoveryCode,
}

const OWNER: StaffId = StaffId(1);

fn password() -> Password {
    Password::typed("green tea at noon")
}

impl Fixture {
    fn new() -> Self {
        let home = TempDir::new().expect("a folder");
        let mut entropy = Counting(0);
        let code = RecoveryCode::random(&mut entropy);
        let folder = Folder::new(home.path());
        let owner = (OWNER, "aizhan", &password());
        let mut vault = Vault::create(folder, owner, &code, KdfParameters::CHEAPEST, &mut entropy).expect("a ring");
        vault.save().expect("it is written");
        Self { home, vault, code }
    }

    fn folder(&self) -> Folder {
        Folder::new(self.home.path())
    }

    fn unlock(&self) -> Result<Unlocked, VaultError> {
        Vault::unlock(self.folder(), "aizhan", &password(), KdfParameters::CHEAPEST)
    }

    fn text(&self) -> Vec<u8> {
        fs::read(&self.folder().rings()[0]).expect("the ring")
    }

    fn write_both(&self, bytes: &[u8]) {
        for path in self.folder().rings() {
            fs::write(path, bytes).expect("it is written");
        }
    }

    /// The ring with something replaced and the checksum put right, as somebody would who has no key.
    fn forged(&self, from: &str, to: &str) -> Vec<u8> {
        let text = String::from_utf8(self.text()).expect("text");
        let body = text.split_once('\n').expect("two lines").0;
        assert!(body.contains(from), "{from} is not in {body}");
        let body = body.replacen(from, to, 1);
        format!("{body}\n{}\n", hex::hex(blake3::hash(body.as_bytes()).as_bytes())).into_bytes()
    }
}

#[test]
fn both_secrets_lead_to_the_same_key() {
    let fixture = Fixture::new();
    let by_password = fixture.unlock().expect("it opens");
    let by_code = Vault::recover(fixture.folder(), &fixture.code, KdfParameters::CHEAPEST).expect("it opens");
    assert_eq!(by_password.vault.key().as_bytes(), fixture.vault.key().as_bytes());
    assert_eq!(by_code.vault.key().as_bytes(), fixture.vault.key().as_bytes());
    assert_eq!((by_password.whose, by_code.whose), (Whose::Staff(OWNER), Whose::Recovery));
}

#[test]
fn a_flipped_byte_in_both_copies_never_opens() {
    let fixture = Fixture::new();
    let good = fixture.text();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1;
        fixture.write_both(&bad);
        // Only a trailing line end may differ in silence: it is no part of the ring.
        let outcome = fixture.unlock();
        let refused = matches!(outcome, Err(VaultError::RingDamaged));
        assert!(refused || at + 1 == good.len(), "byte {at}: {:?}", outcome.err());
    }
}

#[test]
fn a_damaged_or_missing_copy_is_healed_from_the_other() {
    for broken in [0, 1] {
        for damage in [None, Some(b"".as_slice()), Some(b"junk".as_slice())] {
            let fixture = Fixture::new();
            let path = &fixture.folder().rings()[broken];
            match damage {
                None => fs::remove_file(path).expect("it goes"),
                Some(bytes) => fs::write(path, bytes).expect("it is written"),
            }
            assert_eq!(fixture.unlock().expect("it opens").healed, Some(Healed), "{broken} {damage:?}");
            assert_eq!(fs::read(path).expect("it is back"), fixture.text());
            assert_eq!(fixture.unlock().expect("it opens").healed, None);
        }
    }
}

#[test]
fn a_crash_between_the_two_copies_leaves_the_newer() {
    let mut fixture = Fixture::new();
    let old = fixture.text();
    fixture.vault.put_person(StaffId(2), "dana", &password(), &mut Counting(50)).expect("a slot");
    fixture.vault.save().expect("it is written");
    fs::write(&fixture.folder().rings()[1], &old).expect("it is written");
    assert_eq!(Vault::logins(&fixture.folder()).expect("readable"), ["aizhan", "dana"]);
    assert_eq!(fs::read(&fixture.folder().rings()[1]).expect("healed"), fixture.text());
}

#[test]
fn missing_rings_are_told_from_a_missing_salon() {
    let fixture = Fixture::new();
    for path in fixture.folder().rings() {
        fs::remove_file(path).expect("it goes");
    }
    assert!(matches!(fixture.unlock().err(), Some(VaultError::NoSalon)));
    fs::write(fixture.folder().database(), "pages").expect("it is written");
    assert!(matches!(fixture.unlock().err(), Some(VaultError::RingMissing)));
    assert_eq!(fs::read(fixture.folder().database()).expect("still there"), b"pages");
}

#[test]
fn a_ring_changed_without_the_key_is_refused() {
    let fixture = Fixture::new();
    for (from, to) in [
        ("\"revision\":1", "\"revision\":9"),
        ("\"passes\":1", "\"passes\":2"),
        ("\"login\":\"aizhan\"", "\"login\":\"aizhan\",\"x\":1"),
        ("{\"staff\":1}", "{\"staff\":2}"),
        ("\"audit_rows\":0", "\"audit_rows\":7"),
    ] {
        fixture.write_both(&fixture.forged(from, to));
        let outcome = fixture.unlock();
        // Bound into the ciphers, a change looks like a wrong password; bound by the seal, like damage.
        let told = matches!(outcome, Err(VaultError::RingDamaged | VaultError::WrongPassword));
        assert!(told || to.contains("\"x\""), "{from}: {:?}", outcome.err());
    }
}

#[test]
fn a_ring_asking_for_four_tebibytes_is_refused_at_once() {
    let fixture = Fixture::new();
    for (from, to) in [("\"memory_kib\":19456", "\"memory_kib\":4294967295"), ("\"passes\":1", "\"passes\":4000000000")]
    {
        fixture.write_both(&fixture.forged(from, to));
        let began = Instant::now();
        let outcome = fixture.unlock();
        assert!(matches!(outcome, Err(VaultError::RingUnreasonable)), "{:?}", outcome.err());
        assert!(began.elapsed() < Duration::from_millis(10), "{:?}", began.elapsed());
    }
}

#[test]
fn a_slot_of_another_ring_does_not_open_here() {
    let (here, there) = (Fixture::new(), Fixture::new());
    let mut other = Counting(900);
    let stranger =
        Vault::create(there.folder(), (OWNER, "aizhan", &password()), &there.code, KdfParameters::CHEAPEST, &mut other)
            .expect("a ring");
    let slot = stranger.ring.slot(Whose::Staff(OWNER)).expect("a slot").clone();
    let mut ring = here.vault.ring.clone();
    ring.put(slot).expect("room");
    files::write(&here.folder(), &ring.sign(here.vault.key())).expect("it is written");
    assert!(matches!(here.unlock().err(), Some(VaultError::WrongPassword)));
}

#[test]
fn a_ring_without_room_refuses_more_people() {
    let mut fixture = Fixture::new();
    let slot = fixture.vault.ring.slot(Whose::Staff(OWNER)).expect("a slot").clone();
    for person in 2.. {
        let mut next = slot.clone();
        next.whose = Whose::Staff(StaffId(person));
        if let Err(error) = fixture.vault.ring.put(next) {
            assert!(matches!(error, VaultError::RingFull));
            assert_eq!(person, 64);
            break;
        }
    }
    fixture.vault.save().expect("a full ring still fits its file");
}
