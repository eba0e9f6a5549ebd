//! A cabinet and a shelf, two clients whom the same lot touched, and a reaction.

use frontdesk::desk::catalogue::{SaveProcedure, SetProcedureProducts};
use frontdesk::desk::client::AddClient;
use frontdesk::desk::goods::{ReceiveGoods, SaveGoods};
use frontdesk::desk::reaction::ReportReaction;
use frontdesk::desk::recall::FindLots;
use frontdesk::desk::till::{LineWish, OpenSale, Pay};
use frontdesk::desk::visit::{Arrive, Book, Finish, Start};
use frontdesk::domain::catalogue::{Category, Names, ProcedureDetails};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use frontdesk::domain::health::Severity;
use frontdesk::domain::ids::{ClientId, GoodsId, GoodsLotId, ProcedureId, ReactionId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::Choices;
use frontdesk::domain::reaction::{ReactionReport, Symptom};
use frontdesk::domain::till::{LineKind, Tender};
use frontdesk::domain::zone::Zone;
use jiff::civil::{DateTime, date};

use crate::till::fixture::Till;

/// Everything with its numbers.
pub struct Stage {
    pub till: Till,
    /// Who reacts: Aigerim.
    pub client: ClientId,
    /// Whom the same lot touched: Ewa.
    pub ewa: ClientId,
    /// A cream with lanolin, sold.
    pub cream: GoodsId,
    /// The lot of it that both bought.
    pub lot: GoodsLotId,
    /// A filler procedure, whose product brings lidocaine.
    pub filler: ProcedureId,
    /// The product.
    pub gel: GoodsId,
}

/// Names in the four languages.
pub fn names(en: &str, ru: &str, pl: &str, zh: &str) -> Names {
    Names { en: en.to_owned(), ru: ru.to_owned(), pl: pl.to_owned(), zh: zh.to_owned() }
}

/// An article.
fn article(names: Names, kind: GoodsKind, allergens: &[&str], for_sale: bool) -> GoodsDetails {
    GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names,
        brand: String::new(),
        size: "30 ml".to_owned(),
        kind,
        needs: if for_sale { vec![SkinNeed::Dry] } else { Vec::new() },
        ingredients: String::new(),
        allergens: allergens.iter().map(|code| (*code).to_owned()).collect(),
        price: Money::major(9_500),
        low_at: 0,
        for_sale,
        for_use: !for_sale,
    }
}

impl Stage {
    /// Sets it up: on 21 November both clients buy the cream of lot LN-7.
    pub fn set() -> Self {
        let mut till = Till::open(Market::Kz);
        let client = till.client;
        let draft = ClientDraft {
            family: "Kowalczyk".to_owned(),
            given: "Ewa".to_owned(),
            phones: vec!["701 555 01 02".to_owned()],
            ..ClientDraft::default()
        };
        let ewa = till.salon.ask(AddClient { draft }).client;
        let mut save = |goods| till.salon.ask(SaveGoods { id: None, version: 0, goods }).goods.id;
        let lanolin = names("Rich cream with lanolin", "Крем с ланолином", "Krem z lanoliną", "羊毛脂霜");
        let cream = save(article(lanolin, GoodsKind::Cream, &["AK_LANOLIN"], true));
        let barrier = names("Barrier cream", "Барьерный крем", "Krem barierowy", "屏障霜");
        save(article(barrier, GoodsKind::Cream, &["AK_CETEARYL"], true));
        let gel = names("HA filler with lidocaine", "Филлер с лидокаином", "Wypełniacz z lidokainą", "利多卡因填充剂");
        let gel = save(article(gel, GoodsKind::Injectable, &["IN_HA", "AN_LIDOCAINE"], false));
        let plain = names("HA filler, plain", "Филлер без анестетика", "Wypełniacz bez lidokainy", "无麻药填充剂");
        save(article(plain, GoodsKind::Injectable, &["IN_HA"], false));
        let filler = ProcedureDetails {
            code: String::new(),
            names: names("Lip filler", "Увеличение губ", "Powiększanie ust", "玻尿酸丰唇"),
            category: Category::Filler,
            minutes: 30,
            price: Money::major(90_000),
            room: None,
            device: None,
            actives: String::new(),
            allergens: Vec::new(),
            interval_days: None,
            patch_test: false,
            doctor_only: false,
            photographs: false,
        };
        let filler = till.salon.ask(SaveProcedure { id: None, version: 0, procedure: filler }).id;
        till.salon.ask(SetProcedureProducts { procedure: filler, products: vec![gel] });
        let mut stage = Self { till, client, ewa, cream, lot: GoodsLotId(0), filler, gel };
        stage.lot = stage.receive(cream, "LN-7");
        for client in [client, ewa] {
            stage.sell(Some(client), 1);
        }
        stage
    }

    /// Takes ten pieces of a lot in.
    pub fn receive(&mut self, goods: GoodsId, lot: &str) -> GoodsLotId {
        let key = self.till.key();
        let best_before = Some(date(2027, 8, 1));
        let (lot, note) = (lot.to_owned(), String::new());
        self.till.salon.ask(ReceiveGoods { key, goods, lot: lot.clone(), best_before, quantity: 10, note });
        self.till.salon.ask(FindLots { goods: Some(goods), number: lot })[0].lot.id
    }

    /// An open sale of the cream, with the payment that meets it.
    pub fn sale(&mut self, client: Option<ClientId>, quantity: i64) -> Pay {
        let (open, pay) = (self.till.key(), self.till.key());
        let lines = vec![LineWish { kind: LineKind::Goods { goods: self.cream }, quantity, amount: None }];
        let shown = self.till.salon.ask(OpenSale { key: open, client, lines });
        let tenders = vec![Tender::Card { amount: shown.to_pay().expect("a bill that can be paid") }];
        shown.payment(pay, Choices { tenders, ..Choices::default() }).expect("a payment")
    }

    /// Sells the cream.
    pub fn sell(&mut self, client: Option<ClientId>, quantity: i64) {
        let pay = self.sale(client, quantity);
        self.till.salon.ask(pay);
    }

    /// Books the filler for Aigerim.
    pub fn book_filler(&mut self, starts: DateTime) -> VisitId {
        let key = self.till.key();
        let specialist = self.till.specialist();
        let decision = self.till.salon.decided(self.client, self.filler, starts.date());
        let book = Book {
            key,
            client: self.client,
            procedure: self.filler,
            specialist,
            starts,
            minutes: None,
            room: None,
            device: None,
            note: String::new(),
            decision,
        };
        self.till.salon.ask(book).visit
    }

    /// Brings a booked visit to its end.
    pub fn treat(&mut self, visit: VisitId) {
        let salon = &mut self.till.salon;
        let seen = salon.shown(visit);
        salon.ask(Arrive { visit, version: 1, seen });
        let seen = salon.shown(visit);
        salon.ask(Start { visit, version: 2, allergies: Vec::new(), seen });
        salon.ask(Finish { visit, version: 3, without: Some("no camera today".to_owned()) });
    }

    /// A report of a rash that began then.
    pub fn rash(&mut self, began: DateTime) -> ReportReaction {
        let report = ReactionReport {
            began,
            symptoms: vec![Symptom::Rash, Symptom::Itching],
            zones: vec![Zone::CheekLeft],
            severity: Severity::Moderate,
            said: "щёки горят".to_owned(),
            done: String::new(),
            photograph: None,
        };
        ReportReaction { key: self.till.key(), client: self.client, report }
    }

    /// A rash of Aigerim, two days after she bought the cream, reported the same evening.
    pub fn reacts(&mut self) -> ReactionId {
        self.till.salon.at(date(2026, 11, 23).at(19, 0, 0, 0));
        let report = self.rash(date(2026, 11, 23).at(15, 0, 0, 0));
        self.till.salon.ask(report)
    }
}
