//! Where on a person something is done, shows, or was photographed.

use super::codes::codes;

codes! {
    /// A zone of the skin, as records, photographs and reactions name it. Left and right are the client's own.
    Zone {
        /// The scalp.
        Scalp = "scalp",
        /// The forehead.
        Forehead = "forehead",
        /// Between the brows.
        Glabella = "glabella",
        /// The brows.
        Brows = "brows",
        /// The left temple.
        TempleLeft = "temple_left",
        /// The right temple.
        TempleRight = "temple_right",
        /// Lashes and lids of both eyes.
        Eyelids = "eyelids",
        /// Around the left eye.
        EyeLeft = "eye_left",
        /// Around the right eye.
        EyeRight = "eye_right",
        /// The nose.
        Nose = "nose",
        /// The left cheek.
        CheekLeft = "cheek_left",
        /// The right cheek.
        CheekRight = "cheek_right",
        /// The fold from the nose to the mouth, left.
        NasolabialLeft = "nasolabial_left",
        /// The fold from the nose to the mouth, right.
        NasolabialRight = "nasolabial_right",
        /// The upper lip and above it.
        LipUpper = "lip_upper",
        /// The lower lip.
        LipLower = "lip_lower",
        /// The chin.
        Chin = "chin",
        /// The left half of the lower jaw.
        JawLeft = "jaw_left",
        /// The right half of the lower jaw.
        JawRight = "jaw_right",
        /// The ears.
        Ears = "ears",
        /// The neck.
        Neck = "neck",
        /// The chest and the neckline.
        Decollete = "decollete",
        /// The armpits.
        Armpits = "armpits",
        /// The left arm.
        ArmLeft = "arm_left",
        /// The right arm.
        ArmRight = "arm_right",
        /// The hands.
        Hands = "hands",
        /// The nails of the hands.
        Fingernails = "fingernails",
        /// The abdomen.
        Abdomen = "abdomen",
        /// The back and the shoulders.
        Back = "back",
        /// The bikini line.
        Bikini = "bikini",
        /// The buttocks.
        Buttocks = "buttocks",
        /// The left thigh.
        ThighLeft = "thigh_left",
        /// The right thigh.
        ThighRight = "thigh_right",
        /// The left lower leg.
        ShinLeft = "shin_left",
        /// The right lower leg.
        ShinRight = "shin_right",
        /// The feet.
        Feet = "feet",
        /// The nails of the feet.
        Toenails = "toenails",
        /// The whole face.
        Face = "face",
        /// The whole body.
        Body = "body",
    }
}

impl Zone {
    /// Whether the zone lies on the head or the neck, which have a diagram of their own.
    pub fn is_of_the_head(self) -> bool {
        self <= Self::Neck || self == Self::Face
    }
}

#[cfg(test)]
mod tests {
    use super::Zone;

    #[test]
    fn the_head_has_its_zones() {
        for (zone, expected) in
            [(Zone::Scalp, true), (Zone::Neck, true), (Zone::Face, true), (Zone::Decollete, false), (Zone::Body, false)]
        {
            assert_eq!(zone.is_of_the_head(), expected, "{zone:?}");
        }
    }
}
