//! The forms of the catalogue: procedures, specialists with their hours, rooms, devices.

use crate::desk::DeskError;
use crate::domain::catalogue::{CatalogueRefusal, LONGEST, SHORTEST};
use crate::domain::money::Money;
use crate::domain::schedule::{Hours, ScheduleRefusal, TimeOfDay, Weekday, WorkingDay, WorkingHours};
use crate::domain::typed::{parse_minutes, parse_time};
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// The families of procedures: skills of specialists too.
pub(super) const CATEGORIES: Options = Options::Fixed(&[
    ("consultation", "category-consultation"),
    ("care", "category-care"),
    ("massage", "category-massage"),
    ("electro", "category-electro"),
    ("peel", "category-peel"),
    ("biorevitalisation", "category-biorevitalisation"),
    ("filler", "category-filler"),
    ("botulinum", "category-botulinum"),
    ("lipolytic", "category-lipolytic"),
    ("plasma", "category-plasma"),
    ("threads", "category-threads"),
    ("needling", "category-needling"),
    ("energy", "category-energy"),
    ("laser_hair", "category-laser-hair"),
    ("light", "category-light"),
    ("resurfacing", "category-resurfacing"),
    ("removal", "category-removal"),
    ("permanent_makeup", "category-permanent-makeup"),
    ("brows_lashes", "category-brows-lashes"),
    ("hair_removal", "category-hair-removal"),
    ("body", "category-body"),
    ("drip", "category-drip"),
    ("nails", "category-nails"),
    ("hair", "category-hair"),
    ("other", "category-other"),
]);

/// What rooms are fit for.
const ROOM_KINDS: Options = Options::Fixed(&[
    ("treatment", "room-kind-treatment"),
    ("injection", "room-kind-injection"),
    ("laser", "room-kind-laser"),
    ("body", "room-kind-body"),
    ("nails", "room-kind-nails"),
    ("chair", "room-kind-chair"),
    ("brows", "room-kind-brows"),
]);

/// What devices do.
const DEVICE_KINDS: Options = Options::Fixed(&[
    ("laser_hair", "device-kind-laser-hair"),
    ("laser_fractional", "device-kind-laser-fractional"),
    ("laser_pigment", "device-kind-laser-pigment"),
    ("pulsed_light", "device-kind-pulsed-light"),
    ("radiofrequency", "device-kind-radiofrequency"),
    ("ultrasound", "device-kind-ultrasound"),
    ("cleansing", "device-kind-cleansing"),
    ("cryolipolysis", "device-kind-cryolipolysis"),
    ("vacuum", "device-kind-vacuum"),
    ("pressotherapy", "device-kind-pressotherapy"),
    ("electro", "device-kind-electro"),
    ("led", "device-kind-led"),
    ("centrifuge", "device-kind-centrifuge"),
    ("other", "device-kind-other"),
]);

/// The longest time after which a procedure is usually repeated: two years.
const LONGEST_INTERVAL: i64 = 730;

/// A procedure.
pub static PROCEDURE: Form = Form {
    name: "procedure",
    title: "catalogue-procedure-title",
    send: "catalogue-save",
    fields: &[
        Field::text("en", "catalogue-name-en").under("catalogue-names"),
        Field::text("ru", "catalogue-name-ru"),
        Field::text("pl", "catalogue-name-pl"),
        Field::text("zh", "catalogue-name-zh"),
        Field::choice("category", "catalogue-category", CATEGORIES).required().under("catalogue-what"),
        Field::minutes("minutes", "catalogue-minutes").required().checked(length),
        Field::money("price", "catalogue-price").required().checked(price),
        Field::choice("room", "catalogue-room", ROOM_KINDS),
        Field::choice("device", "catalogue-device", DEVICE_KINDS),
        Field::number("interval", "catalogue-interval", 1, LONGEST_INTERVAL).hinted("catalogue-interval-hint"),
        Field::choices("allergens", "catalogue-allergens", Options::Given)
            .hinted("catalogue-allergens-hint")
            .under("catalogue-safety"),
        Field::choices("products", "catalogue-products", Options::Given).hinted("catalogue-products-hint"),
        Field::text("actives", "catalogue-actives").hinted("catalogue-actives-hint"),
        Field::yes_no("patch", "catalogue-patch"),
        Field::yes_no("doctor", "catalogue-doctor"),
        Field::yes_no("photographs", "catalogue-photographs"),
    ],
    check: some_name,
};

/// A specialist.
pub static SPECIALIST: Form = Form {
    name: "specialist",
    title: "catalogue-specialist-title",
    send: "catalogue-save",
    fields: &[
        Field::text("name", "catalogue-name").required().at_most(40).hinted("catalogue-name-hint"),
        Field::text("title", "catalogue-title").at_most(60).hinted("catalogue-title-hint"),
        Field::choices("skills", "catalogue-skills", CATEGORIES).required(),
        Field::choice("staff", "catalogue-login", Options::Given).hinted("catalogue-login-hint"),
        Field::yes_no("active", "catalogue-active").hinted("catalogue-active-hint"),
    ],
    check: nothing_across,
};

/// The hours of a specialist's weekdays.
pub static HOURS: Form = Form {
    name: "hours",
    title: "catalogue-hours-title",
    send: "catalogue-save",
    fields: &[
        Field::text("monday", "catalogue-monday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
        Field::text("tuesday", "catalogue-tuesday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
        Field::text("wednesday", "catalogue-wednesday")
            .checked(hours)
            .tidied(tidy_hours)
            .hinted("catalogue-hours-hint"),
        Field::text("thursday", "catalogue-thursday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
        Field::text("friday", "catalogue-friday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
        Field::text("saturday", "catalogue-saturday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
        Field::text("sunday", "catalogue-sunday").checked(hours).tidied(tidy_hours).hinted("catalogue-hours-hint"),
    ],
    check: nothing_across,
};

/// A room, a chair or a table.
pub static ROOM: Form = Form {
    name: "room",
    title: "catalogue-room-title",
    send: "catalogue-save",
    fields: &[
        Field::text("name", "catalogue-name").required().at_most(40),
        Field::choices("kinds", "catalogue-fit-for", ROOM_KINDS).required(),
        Field::yes_no("active", "catalogue-active").hinted("catalogue-active-hint"),
    ],
    check: nothing_across,
};

/// A device.
pub static DEVICE: Form = Form {
    name: "device",
    title: "catalogue-device-title",
    send: "catalogue-save",
    fields: &[
        Field::text("name", "catalogue-name").required().at_most(40),
        Field::choice("kind", "catalogue-kind", DEVICE_KINDS).required(),
        Field::yes_no("active", "catalogue-active").hinted("catalogue-active-hint"),
    ],
    check: nothing_across,
};

/// A problem that the words tell as they tell the same refusal of the desk.
fn told<E: Into<DeskError> + Clone + Send + Sync + 'static>(refusal: E) -> FieldProblem {
    FieldProblem::told(move |words| words.refusal(&refusal.clone().into()))
}

/// At least one language has a name.
fn some_name(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    ["en", "ru", "pl", "zh"]
        .iter()
        .all(|language| draft.is_empty(language))
        .then(|| ("en", told(CatalogueRefusal::NoName)))
}

fn length(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    match parse_minutes(text) {
        Ok(minutes) if (SHORTEST..=LONGEST).contains(&minutes) => Ok(()),
        _ => Err(told(CatalogueRefusal::Duration)),
    }
}

fn price(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    match Money::parse(text) {
        Ok(price) if price >= Money::ZERO => Ok(()),
        _ => Err(told(CatalogueRefusal::Price)),
    }
}

fn hours(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    read_hours(text, Weekday::Monday).map(drop).ok_or_else(|| told(ScheduleRefusal::Hours))
}

fn tidy_hours(text: &str, _: &FormContext) -> Option<String> {
    read_hours(text, Weekday::Monday).map(|set| written_hours(&set.hours))
}

/// The hours meant by `9-18`, `09:00–13:00, 14:00–18:00` or `9-13 14-18`; nothing is a day off. `None` where they are
/// out of order or no hours at all.
pub fn read_hours(text: &str, weekday: Weekday) -> Option<WorkingHours> {
    let minutes_of = |time: &str| -> Option<TimeOfDay> {
        if time.trim() == "24" || time.trim() == "24:00" {
            return TimeOfDay::from_minutes(24 * 60);
        }
        let time = parse_time(time).ok()?;
        TimeOfDay::from_minutes(u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).ok()?)
    };
    let joined = text.replace(['–', '—', '−'], "-").replace(" -", "-").replace("- ", "-");
    let hours = joined
        .split([',', ';', ' '])
        .filter(|stretch| !stretch.is_empty())
        .map(|stretch| {
            let (from, until) = stretch.split_once('-')?;
            Some(Hours { from: minutes_of(from)?, until: minutes_of(until)? })
        })
        .collect::<Option<Vec<_>>>()?;
    WorkingHours { day: WorkingDay::Weekly(weekday), hours }.checked()
}

/// Hours as they are read: `09:00–13:00, 14:00–18:00`.
pub fn written_hours(hours: &[Hours]) -> String {
    hours.iter().map(|hours| format!("{}–{}", hours.from, hours.until)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::{Category, DeviceKind, RoomKind};
    use crate::words::schedule::{category_key, device_kind_key, room_kind_key};

    #[test]
    fn hours_as_people_type_them() {
        for (text, expected) in [
            ("9-18", Some("09:00–18:00")),
            ("9:30 – 13, 14-18.30", Some("09:30–13:00, 14:00–18:30")),
            ("14-18 9-13", Some("09:00–13:00, 14:00–18:00")),
            ("20-24", Some("20:00–24:00")),
            ("", Some("")),
            ("18-9", None),
            ("9-14, 13-18", None),
            ("9", None),
            ("all day", None),
            ("9-25", None),
        ] {
            let read = read_hours(text, Weekday::Friday).map(|set| written_hours(&set.hours));
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn every_kind_can_be_chosen_under_its_own_name() {
        let named = |options: Options| match options {
            Options::Fixed(fixed) => fixed.to_vec(),
            _ => Vec::new(),
        };
        let categories: Vec<_> = Category::ALL.iter().map(|kind| (kind.code(), category_key(*kind))).collect();
        let rooms: Vec<_> = RoomKind::ALL.iter().map(|kind| (kind.code(), room_kind_key(*kind))).collect();
        let devices: Vec<_> = DeviceKind::ALL.iter().map(|kind| (kind.code(), device_kind_key(*kind))).collect();
        assert_eq!(named(CATEGORIES), categories);
        assert_eq!(named(ROOM_KINDS), rooms);
        assert_eq!(named(DEVICE_KINDS), devices);
    }
}
