//! A small salon with people, procedures, rooms and a device, and a handful of named clients.
#![allow(dead_code)] // a fixture offers more than any one test takes

use frontdesk::desk::catalogue::SaveProcedure;
use frontdesk::desk::client::AddClient;
use frontdesk::desk::health::{AddAllergy, AllergyAnswer, AllergyDraft, SetAllergyState};
use frontdesk::desk::schedule::{SaveDevice, SaveRoom, SaveSpecialist, SetWorkingHours};
use frontdesk::desk::visit::{Book, Booked, Day, DayBoard};
use frontdesk::domain::catalogue::{Category, DeviceKind, Names, ProcedureDetails, RoomKind};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::health::{Severity, ToldBy};
use frontdesk::domain::ids::{AllergyId, ClientId, DeviceId, ProcedureId, RequestKey, RoomId, SpecialistId, VisitId};
use frontdesk::domain::money::Money;
use frontdesk::domain::schedule::{DeviceDetails, Hours, RoomDetails, SpecialistDetails, Weekday, WorkingDay};
use frontdesk::domain::visit::BoardVisit;
use jiff::civil::{Date, DateTime, date};

use crate::support::Salon;

/// The Saturday on which the fixture's clock stands.
pub fn today() -> Date {
    date(2026, 11, 21)
}

/// A wall time of that Saturday.
pub fn at(hour: i8, minute: i8) -> DateTime {
    today().at(hour, minute, 0, 0)
}

/// The numbers of everybody and everything.
pub struct Stage {
    pub filler: ProcedureId,
    pub peel: ProcedureId,
    pub manicure: ProcedureId,
    pub laser: ProcedureId,
    pub kim: SpecialistId,
    pub olga: SpecialistId,
    pub lena: SpecialistId,
    pub injection_room: RoomId,
    pub care_room: RoomId,
    pub laser_room: RoomId,
    pub soprano: DeviceId,
    pub aigerim: ClientId,
    pub ewa: ClientId,
    pub marat: ClientId,
    pub zhang: ClientId,
    pub lidocaine: AllergyId,
    keys: u128,
}

impl Stage {
    /// Sets it all up, as the owner.
    pub fn set(salon: &mut Salon) -> Self {
        let lidocaine = ["AN_LIDOCAINE", "IN_HA"];
        let filler = procedure(salon, ["Lip filler 1 ml", "Увеличение губ", "Powiększanie ust", "玻尿酸丰唇"])
            .of(Category::Filler, 60, 90_000)
            .needs(Some(RoomKind::Injection), None)
            .save(salon, &lidocaine);
        let peel = procedure(salon, ["Salicylic peel", "Салициловый пилинг", "Peeling salicylowy", "水杨酸换肤"])
            .of(Category::Peel, 45, 18_000)
            .needs(Some(RoomKind::Treatment), None)
            .save(salon, &["AK_SALICYLIC"]);
        let manicure = procedure(salon, ["Manicure", "Маникюр", "Manicure", "美甲"])
            .of(Category::Nails, 60, 8_000)
            .save(salon, &[]);
        let laser = procedure(salon, ["Laser, legs", "Лазер, ноги", "Laser, nogi", "激光脱毛(腿)"])
            .of(Category::LaserHair, 60, 30_000)
            .needs(Some(RoomKind::Laser), Some(DeviceKind::LaserHair))
            .save(salon, &["PR_PARABENS"]);
        let injection_room = room(salon, "1", &[RoomKind::Injection, RoomKind::Treatment]);
        let care_room = room(salon, "2", &[RoomKind::Treatment]);
        let laser_room = room(salon, "3", &[RoomKind::Laser]);
        let soprano = DeviceDetails { name: "Soprano".to_owned(), kind: DeviceKind::LaserHair };
        let soprano = salon.ask(SaveDevice { id: None, version: 0, device: soprano, active: true }).id;
        let kim = specialist(salon, "Kim", &[Category::Filler, Category::Botulinum]);
        let olga = specialist(salon, "Olga", &[Category::Peel, Category::LaserHair]);
        let lena = specialist(salon, "Lena", &[Category::Nails, Category::LaserHair]);
        let aigerim = client(salon, "Садыкова", "Айгерим", "1992-03-08", "701 234 45 67");
        let ewa = client(salon, "Kowalczyk", "Ewa", "1988-07-01", "");
        let marat = client(salon, "Ospanov", "Marat", "", "702 000 11 22");
        let zhang = client(salon, "张", "伟", "", "");
        let allergy = AllergyDraft {
            code: "AN_LIDOCAINE".to_owned(),
            said: "лидокаин".to_owned(),
            reaction: "swelling".to_owned(),
            severity: Severity::Moderate,
            since: "2024".to_owned(),
            told_by: ToldBy::Client,
        };
        let lidocaine = salon.ask(AddAllergy { client: aigerim, draft: allergy });
        salon.ask(SetAllergyState { client: ewa, answer: AllergyAnswer::NoneKnown });
        Self {
            filler,
            peel,
            manicure,
            laser,
            kim,
            olga,
            lena,
            injection_room,
            care_room,
            laser_room,
            soprano,
            aigerim,
            ewa,
            marat,
            zhang,
            lidocaine,
            keys: 0,
        }
    }

    /// A name for a request that nobody used yet.
    pub fn key(&mut self) -> RequestKey {
        self.keys += 1;
        RequestKey(self.keys)
    }

    /// The request of a booking.
    pub fn booking(
        &mut self,
        client: ClientId,
        procedure: ProcedureId,
        specialist: SpecialistId,
        starts: DateTime,
    ) -> Book {
        let key = self.key();
        Book {
            key,
            client,
            procedure,
            specialist,
            starts,
            minutes: None,
            room: None,
            device: None,
            note: String::new(),
            decision: None,
        }
    }

    /// Books Aigerim's filler with Kim.
    pub fn book_filler(&mut self, salon: &mut Salon, starts: DateTime) -> Booked {
        let decision = salon.decided(self.aigerim, self.filler, starts.date());
        let book = self.booking(self.aigerim, self.filler, self.kim, starts);
        salon.ask(Book { decision, ..book })
    }

    /// Books Ewa's peel with Olga.
    pub fn book_peel(&mut self, salon: &mut Salon, starts: DateTime) -> Booked {
        let book = self.booking(self.ewa, self.peel, self.olga, starts);
        salon.ask(book)
    }
}

/// The board of the fixture's day.
pub fn board(salon: &mut Salon) -> DayBoard {
    salon.ask(Day { day: Some(today()), specialist: None })
}

/// One visit of that board.
pub fn on_board(salon: &mut Salon, visit: VisitId) -> BoardVisit {
    board(salon).visits.into_iter().find(|one| one.id == visit).expect("on the board")
}

/// A procedure being written.
struct Written(ProcedureDetails);

fn procedure(_salon: &Salon, [en, ru, pl, zh]: [&str; 4]) -> Written {
    Written(ProcedureDetails {
        code: String::new(),
        names: Names { en: en.into(), ru: ru.into(), pl: pl.into(), zh: zh.into() },
        category: Category::Other,
        minutes: 60,
        price: Money::ZERO,
        room: None,
        device: None,
        actives: String::new(),
        allergens: Vec::new(),
        interval_days: None,
        patch_test: false,
        doctor_only: false,
        photographs: false,
    })
}

impl Written {
    fn of(mut self, category: Category, minutes: u16, price: i64) -> Self {
        (self.0.category, self.0.minutes, self.0.price) = (category, minutes, Money::major(price));
        self
    }

    fn needs(mut self, room: Option<RoomKind>, device: Option<DeviceKind>) -> Self {
        (self.0.room, self.0.device) = (room, device);
        self
    }

    fn save(mut self, salon: &mut Salon, allergens: &[&str]) -> ProcedureId {
        self.0.allergens = allergens.iter().map(|code| (*code).to_owned()).collect();
        salon.ask(SaveProcedure { id: None, version: 0, procedure: self.0 }).id
    }
}

fn room(salon: &mut Salon, name: &str, kinds: &[RoomKind]) -> RoomId {
    let room = RoomDetails { name: name.to_owned(), kinds: kinds.to_vec() };
    salon.ask(SaveRoom { id: None, version: 0, room, active: true }).id
}

/// Hours as they are written: `("09:00", "20:00")`.
pub fn hours(from: &str, until: &str) -> Hours {
    Hours { from: from.parse().unwrap(), until: until.parse().unwrap() }
}

fn specialist(salon: &mut Salon, name: &str, skills: &[Category]) -> SpecialistId {
    let details =
        SpecialistDetails { name: name.to_owned(), title: String::new(), staff: None, skills: skills.to_vec() };
    let id = salon.ask(SaveSpecialist { id: None, version: 0, specialist: details, active: true }).id;
    for weekday in Weekday::ALL {
        salon.ask(SetWorkingHours {
            specialist: id,
            day: WorkingDay::Weekly(*weekday),
            hours: Some(vec![hours("09:00", "20:00")]),
        });
    }
    id
}

fn client(salon: &mut Salon, family: &str, given: &str, birth: &str, phone: &str) -> ClientId {
    let draft = ClientDraft {
        family: family.to_owned(),
        given: given.to_owned(),
        birth: birth.to_owned(),
        phones: vec![phone.to_owned()],
        ..ClientDraft::default()
    };
    salon.ask(AddClient { draft }).client
}
