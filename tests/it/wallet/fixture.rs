//! A till with a bonus programme that is on, and the few sales from which wallets are filled.

use frontdesk::desk::client::AddClient;
use frontdesk::desk::offers::SaveProgramme;
use frontdesk::desk::till::{LineWish, OpenSale, RefundBill};
use frontdesk::desk::wallet::{SavePlan, ShowWallet, WalletShown};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::ids::{AbonementPlanId, BillId, ClientId, ProcedureId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{BonusProgramme, Choices, Exclusions, Grant, PlanDetails, RefundRule, Starts};
use frontdesk::domain::till::{LineKind, Receipt, RefundLine, RefundWay, Tender};

use crate::till::fixture::{Till, tenge};

/// A programme of simple figures: 10 % comes back, all of a bill may be paid with points, nothing is left out.
pub fn programme() -> BonusProgramme {
    use frontdesk::domain::offers::{Rate, Tier};
    BonusProgramme {
        is_on: true,
        tiers: vec![
            Tier { from: 0, rate: Rate::percent(10) },
            Tier { from: tenge(100_000).minor(), rate: Rate::percent(20) },
        ],
        cap: Rate::WHOLE,
        no_accrual: Exclusions::default(),
        birthday: Some(Grant { points: 500, valid_days: Some(30) }),
        first_visit: Some(Grant { points: 300, valid_days: None }),
        referral: Some(Grant { points: 200, valid_days: None }),
        ..BonusProgramme::default()
    }
}

/// A salon with an open shift and the programme on. The occasions give nothing unless a test says so.
pub fn till() -> Till {
    till_with(BonusProgramme { birthday: None, first_visit: None, referral: None, ..programme() })
}

/// A salon with an open shift and this programme.
pub fn till_with(programme: BonusProgramme) -> Till {
    let mut till = Till::open(Market::Kz);
    till.salon.ask(SaveProgramme { version: 0, programme });
    till
}

/// A further client.
pub fn client(till: &mut Till, given: &str) -> ClientId {
    let draft = ClientDraft { family: "Ospanova".to_owned(), given: given.to_owned(), ..ClientDraft::default() };
    till.salon.ask(AddClient { draft }).client
}

/// What somebody holds.
pub fn wallet(till: &mut Till, client: ClientId) -> WalletShown {
    till.salon.ask(ShowWallet { client })
}

/// The points of somebody.
pub fn points(till: &mut Till, client: ClientId) -> i64 {
    wallet(till, client).wallet.bonus.points
}

/// A visit of the till's client paid by these tenders; what they do not cover is paid in cash.
pub fn visit(till: &mut Till, price: Money, tenders: Vec<Tender>) -> Receipt {
    let visit = till.finished(price);
    let mut pay = till.payment(visit, tenders.clone());
    pay.choices.tenders = tenders;
    till.salon.ask(pay)
}

/// A visit of the till's client paid in cash.
pub fn visit_for_cash(till: &mut Till, price: Money) -> Receipt {
    visit(till, price, vec![Tender::Cash { given: price }])
}

/// Something sold without a visit, for cash.
pub fn sale(till: &mut Till, client: Option<ClientId>, kind: LineKind, amount: Option<Money>, paid: Money) -> Receipt {
    let key = till.key();
    let lines = vec![LineWish { kind, quantity: 1, amount }];
    let shown = till.salon.ask(OpenSale { key, client, lines });
    let choices = Choices { tenders: vec![Tender::Cash { given: paid }], ..Choices::default() };
    let key = till.key();
    let pay = shown.payment(key, choices).expect("a bill");
    till.salon.ask(pay)
}

/// A refund of the first line of a bill, in cash.
pub fn refund(till: &mut Till, bill: BillId) -> Receipt {
    let key = till.key();
    till.salon.ask(RefundBill {
        key,
        bill,
        lines: vec![RefundLine { line: 0, quantity: 1 }],
        way: RefundWay::Cash,
        tips: false,
        reason: "did not like it".to_owned(),
        void: false,
        approval: None,
    })
}

/// Rules of a plan of five sessions for 50 000.
pub fn plan(procedures: Vec<ProcedureId>) -> PlanDetails {
    PlanDetails {
        names: Names { en: "Five of them".to_owned(), ..Names::default() },
        procedures,
        sessions: 5,
        price: tenge(50_000),
        valid_days: Some(365),
        starts: Starts::FirstVisit,
        freeze_days: 30,
        shared: true,
        transferable: true,
        no_show_takes: true,
        refund: RefundRule::ListPrice,
    }
}

/// A plan of these rules.
pub fn planned(till: &mut Till, plan: PlanDetails) -> AbonementPlanId {
    till.salon.ask(SavePlan { id: None, version: 0, plan }).id
}
