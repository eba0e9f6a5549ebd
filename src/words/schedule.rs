//! The words of the closed lists of catalogue, schedule and visits.

use crate::domain::catalogue::{Category, DeviceKind, RoomKind};
use crate::domain::visit::VisitState;

/// The key of a state's name.
pub fn state_key(state: VisitState) -> &'static str {
    match state {
        VisitState::Booked => "visit-state-booked",
        VisitState::Confirmed => "visit-state-confirmed",
        VisitState::Arrived => "visit-state-arrived",
        VisitState::InProcedure => "visit-state-in-procedure",
        VisitState::ToPay => "visit-state-to-pay",
        VisitState::Closed => "visit-state-closed",
        VisitState::Cancelled => "visit-state-cancelled",
        VisitState::NoShow => "visit-state-no-show",
    }
}

/// The key of a family's name.
pub fn category_key(category: Category) -> &'static str {
    match category {
        Category::Consultation => "category-consultation",
        Category::Care => "category-care",
        Category::Massage => "category-massage",
        Category::Electro => "category-electro",
        Category::Peel => "category-peel",
        Category::Biorevitalisation => "category-biorevitalisation",
        Category::Filler => "category-filler",
        Category::Botulinum => "category-botulinum",
        Category::Lipolytic => "category-lipolytic",
        Category::Plasma => "category-plasma",
        Category::Threads => "category-threads",
        Category::Needling => "category-needling",
        Category::Energy => "category-energy",
        Category::LaserHair => "category-laser-hair",
        Category::Light => "category-light",
        Category::Resurfacing => "category-resurfacing",
        Category::Removal => "category-removal",
        Category::PermanentMakeup => "category-permanent-makeup",
        Category::BrowsLashes => "category-brows-lashes",
        Category::HairRemoval => "category-hair-removal",
        Category::Body => "category-body",
        Category::Drip => "category-drip",
        Category::Nails => "category-nails",
        Category::Hair => "category-hair",
        Category::Other => "category-other",
    }
}

/// The key of the name of a kind of rooms.
pub fn room_kind_key(kind: RoomKind) -> &'static str {
    match kind {
        RoomKind::Treatment => "room-kind-treatment",
        RoomKind::Injection => "room-kind-injection",
        RoomKind::Laser => "room-kind-laser",
        RoomKind::Body => "room-kind-body",
        RoomKind::Nails => "room-kind-nails",
        RoomKind::Chair => "room-kind-chair",
        RoomKind::Brows => "room-kind-brows",
    }
}

/// The key of the name of a kind of devices.
pub fn device_kind_key(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::LaserHair => "device-kind-laser-hair",
        DeviceKind::LaserFractional => "device-kind-laser-fractional",
        DeviceKind::LaserPigment => "device-kind-laser-pigment",
        DeviceKind::PulsedLight => "device-kind-pulsed-light",
        DeviceKind::Radiofrequency => "device-kind-radiofrequency",
        DeviceKind::Ultrasound => "device-kind-ultrasound",
        DeviceKind::Cleansing => "device-kind-cleansing",
        DeviceKind::Cryolipolysis => "device-kind-cryolipolysis",
        DeviceKind::Vacuum => "device-kind-vacuum",
        DeviceKind::Pressotherapy => "device-kind-pressotherapy",
        DeviceKind::Electro => "device-kind-electro",
        DeviceKind::Led => "device-kind-led",
        DeviceKind::Centrifuge => "device-kind-centrifuge",
        DeviceKind::Other => "device-kind-other",
    }
}
