//! The words of zones of the skin.

use super::Words;
use crate::domain::zone::Zone;

/// The name of a zone in the reader's language.
pub fn zone_name(words: &Words, zone: Zone) -> String {
    words.say(zone_key(zone))
}

/// The key of a zone's name.
pub fn zone_key(zone: Zone) -> &'static str {
    match zone {
        Zone::Scalp => "zone-scalp",
        Zone::Forehead => "zone-forehead",
        Zone::Glabella => "zone-glabella",
        Zone::Brows => "zone-brows",
        Zone::TempleLeft => "zone-temple-left",
        Zone::TempleRight => "zone-temple-right",
        Zone::Eyelids => "zone-eyelids",
        Zone::EyeLeft => "zone-eye-left",
        Zone::EyeRight => "zone-eye-right",
        Zone::Nose => "zone-nose",
        Zone::CheekLeft => "zone-cheek-left",
        Zone::CheekRight => "zone-cheek-right",
        Zone::NasolabialLeft => "zone-nasolabial-left",
        Zone::NasolabialRight => "zone-nasolabial-right",
        Zone::LipUpper => "zone-lip-upper",
        Zone::LipLower => "zone-lip-lower",
        Zone::Chin => "zone-chin",
        Zone::JawLeft => "zone-jaw-left",
        Zone::JawRight => "zone-jaw-right",
        Zone::Ears => "zone-ears",
        Zone::Neck => "zone-neck",
        Zone::Decollete => "zone-decollete",
        Zone::Armpits => "zone-armpits",
        Zone::ArmLeft => "zone-arm-left",
        Zone::ArmRight => "zone-arm-right",
        Zone::Hands => "zone-hands",
        Zone::Fingernails => "zone-fingernails",
        Zone::Abdomen => "zone-abdomen",
        Zone::Back => "zone-back",
        Zone::Bikini => "zone-bikini",
        Zone::Buttocks => "zone-buttocks",
        Zone::ThighLeft => "zone-thigh-left",
        Zone::ThighRight => "zone-thigh-right",
        Zone::ShinLeft => "zone-shin-left",
        Zone::ShinRight => "zone-shin-right",
        Zone::Feet => "zone-feet",
        Zone::Toenails => "zone-toenails",
        Zone::Face => "zone-face",
        Zone::Body => "zone-body",
    }
}
