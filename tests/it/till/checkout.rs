//! Checkout as a whole, on a real desk: what clients hold is used and earned, sold and taken back, and the books agree.

use frontdesk::desk::approval::Approve;
use frontdesk::desk::check::Check;
use frontdesk::desk::client::{AddClient, MergeClients, OpenCard};
use frontdesk::desk::goods::{ListGoods, ReceiveGoods, SaveGoods};
use frontdesk::desk::offers::{SaveProgramme, ShowProgramme};
use frontdesk::desk::till::{
    BillShown, ChangeBill, DropBill, LineWish, ListBills, OpenBill, OpenSale, PlanRefund, RefundBill, ShowBill,
    ShowTill, WhichBills,
};
use frontdesk::desk::{Asked, DeskError, Request};
use frontdesk::domain::approval::{ApprovalRefusal, Purpose};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind};
use frontdesk::domain::ids::{CertificateId, ClientId, GoodsId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{
    BonusProgramme, Choices, HandDiscount, Off, OfferRefusal, Rate, Tip, as_many_points, exact_cash,
};
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use frontdesk::domain::till::{BillState, LineKind, Receipt, RefundLine, RefundWay, Tender, TillRefusal};

use super::fixture::{Till, tenge};
use crate::support::PASSWORD;

/// A salon with an open shift and a programme of 10 % that pays up to half of a bill.
fn generous() -> Till {
    let mut till = Till::open(Market::Kz);
    let version = till.salon.ask(ShowProgramme {}).version;
    let mut programme = BonusProgramme { is_on: true, point: tenge(1), ..BonusProgramme::default() };
    programme.tiers.truncate(1);
    programme.tiers[0].rate = Rate::percent(10);
    till.salon.ask(SaveProgramme { version, programme });
    till
}

/// Something on the shelf, with five pieces, and what one costs.
fn cream(till: &mut Till) -> (GoodsId, Money) {
    let details = GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names: Names { en: "Azelaic cream 30 ml".to_owned(), ..Names::default() },
        brand: String::new(),
        size: "30 ml".to_owned(),
        kind: GoodsKind::Cream,
        needs: Vec::new(),
        ingredients: String::new(),
        allergens: Vec::new(),
        price: tenge(8_500),
        low_at: 3,
        for_sale: true,
        for_use: false,
    };
    let goods = till.salon.ask(SaveGoods { id: None, version: 0, goods: details }).goods;
    let key = till.key();
    till.salon.ask(ReceiveGoods {
        key,
        goods: goods.id,
        lot: "L1".to_owned(),
        best_before: None,
        quantity: 5,
        note: String::new(),
    });
    (goods.id, goods.details.price)
}

/// Pays what is shown, exactly in cash after the tenders.
#[track_caller]
fn pay(till: &mut Till, shown: &BillShown, choices: &Choices) -> Receipt {
    let choices = exact_cash(&shown.facts, choices);
    let pay = shown.payment(till.key(), choices).expect("a bill that can be met");
    till.salon.ask(pay)
}

/// A sale without a visit.
fn sale(till: &mut Till, client: Option<ClientId>, lines: Vec<LineWish>) -> BillShown {
    let key = till.key();
    till.salon.ask(OpenSale { key, client, lines })
}

const fn wish(kind: LineKind, amount: Option<Money>) -> LineWish {
    LineWish { kind, quantity: 1, amount }
}

#[track_caller]
fn refused<U: Asked>(till: &mut Till, request: U) -> String
where
    Request: From<U>,
{
    till.salon.refused(request).to_string()
}

/// What Aigerim holds, as her next bill would show it.
fn wallet(till: &mut Till) -> frontdesk::domain::offers::Wallet {
    let client = till.client;
    let shown = sale(till, Some(client), vec![]);
    till.salon.ask(DropBill { bill: shown.bill.id, version: shown.bill.version });
    shown.facts.wallet
}

#[test]
fn points_are_earned_spent_and_taken_back_with_the_bill() {
    let mut till = generous();
    let first = till.finished(tenge(10_000));
    let shown = till.salon.ask(OpenBill { visit: first });
    let earned = pay(&mut till, &shown, &Choices::default());
    assert_eq!((earned.quote.earns, wallet(&mut till).bonus.points), (1_000, 1_000));

    let second = till.finished(tenge(1_500));
    let shown = till.salon.ask(OpenBill { visit: second });
    let spent = pay(&mut till, &shown, &as_many_points(&shown.facts, &shown.choices));
    assert_eq!((spent.quote.points, spent.quote.kept_cash(), spent.quote.earns), (750, tenge(750), 75));
    assert_eq!(wallet(&mut till).bonus.points, 325);

    // The first bill goes back: 1 000 points were earned by it, of which 325 are left. The balance falls below nothing.
    let key = till.key();
    let back = till.salon.ask(RefundBill {
        key,
        bill: earned.bill.id,
        lines: vec![RefundLine { line: 0, quantity: 1 }],
        way: RefundWay::AsPaid,
        tips: false,
        reason: "she was not content".to_owned(),
        void: false,
        approval: None,
    });
    assert_eq!(back.refunds[0].refund.points_taken, 1_000);
    assert_eq!(wallet(&mut till).bonus.points, -675);
    // Buying and giving back farms no points, and what is owed is settled by what comes next.
    let third = till.finished(tenge(10_000));
    let shown = till.salon.ask(OpenBill { visit: third });
    assert_eq!(shown.facts.wallet.bonus.points, -675);
    pay(&mut till, &shown, &Choices::default());
    assert_eq!(wallet(&mut till).bonus.points, 325);
    till.is_well();
}

#[test]
fn a_whole_shop_on_one_bill() {
    let mut till = generous();
    let (goods, price) = cream(&mut till);
    let client = till.client;
    let visit = till.finished(tenge(10_000));
    let shown = till.salon.ask(OpenBill { visit });
    let added = vec![
        LineWish { kind: LineKind::Goods { goods }, quantity: 2, amount: None },
        wish(LineKind::Certificate { procedure: None, holder: None }, Some(tenge(20_000))),
        wish(LineKind::Deposit, Some(tenge(5_000))),
    ];
    let change = ChangeBill { bill: shown.bill.id, version: shown.bill.version, added, choices: Choices::default() };
    let shown = till.salon.ask(change);
    assert_eq!(shown.bill.lines.len(), 4);
    let total = tenge(35_000).plus(price.times(2).unwrap()).unwrap();
    assert_eq!(shown.to_pay(), Ok(total));
    // What is chosen survives a restart.
    let specialist = shown.specialist.clone().expect("Kim").0;
    let chosen = Choices { tips: vec![Tip { to: specialist, amount: tenge(1_000) }], ..Choices::default() };
    let kept = shown.bill.lines[1..].iter().map(|line| LineWish {
        kind: line.kind,
        quantity: line.quantity,
        amount: Some(line.price),
    });
    let keep = ChangeBill { bill: shown.bill.id, version: shown.bill.version, added: kept.collect(), choices: chosen };
    till.salon.ask(keep.clone());
    till.salon.reopen();
    let shown = till.salon.ask(ShowBill { bill: shown.bill.id });
    assert_eq!(shown.choices, keep.choices);

    let receipt = pay(&mut till, &shown, &shown.choices.clone());
    assert_eq!(receipt.quote.to_pay, total.plus(tenge(1_000)).unwrap());
    assert_eq!(receipt.quote.earns, 1_000, "only the procedure earns");
    let shelf = till.salon.ask(ListGoods { with_retired: false });
    assert_eq!(shelf.goods.iter().find(|on| on.goods.id == goods).map(|on| on.sellable), Some(3));
    assert_eq!(wallet(&mut till).deposit, tenge(5_000));
    till.is_well();

    // The certificate is brought by somebody else, who uses a part of it and keeps the rest.
    assert_eq!((receipt.issued.len(), receipt.issued[0].line), (1, 2));
    let certificate = CertificateId(1);
    let next = sale(&mut till, None, vec![wish(LineKind::Goods { goods }, None)]);
    let tender = Tender::Certificate { certificate, amount: price };
    let choices = Choices { tenders: vec![tender], ..Choices::default() };
    let change = ChangeBill {
        bill: next.bill.id,
        version: next.bill.version,
        added: vec![wish(LineKind::Goods { goods }, None)],
        choices: choices.clone(),
    };
    let next = till.salon.ask(change);
    let used = pay(&mut till, &next, &choices);
    assert_eq!((used.quote.certificates, used.quote.cash, used.quote.earns), (price, None, 0));
    till.is_well();

    // Of the first bill only a cream can go back: the certificate has been used.
    let plan = till.salon.ask(PlanRefund {
        bill: receipt.bill.id,
        lines: vec![RefundLine { line: 1, quantity: 1 }],
        way: RefundWay::AsPaid,
        tips: false,
    });
    assert_eq!((plan.cash, plan.points_taken), (price, 0));
    let key = till.key();
    let refund = |line| RefundBill {
        key,
        bill: receipt.bill.id,
        lines: vec![RefundLine { line, quantity: 1 }],
        way: RefundWay::AsPaid,
        tips: false,
        reason: "not needed".to_owned(),
        void: false,
        approval: None,
    };
    let told = till.salon.refused(refund(2));
    assert!(matches!(told, DeskError::Till(TillRefusal::SoldIsUsed { line: 2 })), "{told:?}");
    till.is_well();
    till.salon.ask(refund(1));
    let shelf = till.salon.ask(ListGoods { with_retired: false });
    assert_eq!(shelf.goods.iter().find(|on| on.goods.id == goods).map(|on| on.sellable), Some(3), "one sold, one back");
    let bills = till.salon.ask(ListBills { which: WhichBills::Client(client), most: 10 });
    let paid: Vec<_> = bills.iter().filter(|bill| bill.state == BillState::Paid).collect();
    assert_eq!(paid.iter().map(|bill| (bill.id, bill.is_refunded)).collect::<Vec<_>>(), [(receipt.bill.id, true)]);
    till.is_well();
}

#[test]
fn a_mistake_of_this_shift_is_voided_and_the_visit_paid_rightly() {
    let mut till = generous();
    let visit = till.finished(tenge(10_000));
    let shown = till.salon.ask(OpenBill { visit });
    let wrong = pay(&mut till, &shown, &Choices::default());
    let void = |key| RefundBill {
        key,
        bill: wrong.bill.id,
        lines: vec![],
        way: RefundWay::AsPaid,
        tips: false,
        reason: "it was by card".to_owned(),
        void: true,
        approval: None,
    };
    let key = till.key();
    let gone = till.salon.ask(void(key));
    assert_eq!((gone.bill.state, gone.refunds[0].refund.cash), (BillState::Void, tenge(10_000)));
    assert_eq!(till.salon.ask(void(key)), gone, "a retry voids nothing more");
    let other = till.key();
    assert!(refused(&mut till, void(other)).contains("left"), "and nothing is left to void");
    assert_eq!(wallet(&mut till).bonus.points, 0);
    till.is_well();

    let shown = till.salon.ask(OpenBill { visit });
    assert_ne!(shown.bill.id, wrong.bill.id);
    let by_card = Choices { tenders: vec![Tender::Card { amount: tenge(10_000) }], ..Choices::default() };
    let right = pay(&mut till, &shown, &by_card);
    assert_eq!((right.quote.card, right.quote.cash), (tenge(10_000), None));
    assert_eq!(till.salon.ask(ShowTill {}).in_drawer, Some(tenge(20_000)));
    till.is_well();
}

#[test]
fn discounts_and_debts_above_a_limit_need_a_managers_word() {
    let mut till = generous();
    let visit = till.finished(tenge(10_000));
    till.salon.as_role(Role::Administrator);
    let shown = till.salon.ask(OpenBill { visit });
    let discount = |approval, approved_later| HandDiscount {
        line: None,
        off: Off::Percent(Rate::percent(30)),
        reason: "an apology".to_owned(),
        approval,
        approved_later,
    };
    let with = |given: HandDiscount| Choices { discounts: vec![given], ..Choices::default() };
    let paying = |till: &mut Till, choices: &Choices| {
        shown.payment(till.key(), exact_cash(&shown.facts, choices)).expect("a bill")
    };
    let request = paying(&mut till, &with(discount(None, false)));
    let told = till.salon.refused(request);
    assert!(matches!(told, DeskError::Offer(OfferRefusal::AboveLimit { .. })), "{told:?}");
    // A word for something else opens nothing.
    let approve = |purpose| Approve {
        login: "ewa".to_owned(),
        password: Password::typed(PASSWORD),
        purpose,
        reason: "she waited an hour".to_owned(),
    };
    let for_debt = till.salon.ask(approve(Purpose::Debt));
    let request = paying(&mut till, &with(discount(Some(for_debt.id), false)));
    let told = till.salon.refused(request);
    assert!(matches!(told, DeskError::Approval(ApprovalRefusal::ForSomethingElse)), "{told:?}");

    let word = till.salon.ask(approve(Purpose::Discount));
    let choices = with(discount(Some(word.id), false));
    let owed = Choices { tenders: vec![Tender::Debt { amount: tenge(2_000) }], ..choices.clone() };
    let request = paying(&mut till, &owed);
    let told = till.salon.refused(request);
    assert!(matches!(told, DeskError::Approval(ApprovalRefusal::Missing)), "{told:?}");
    let owed = Choices { debt_approval: Some(for_debt.id), ..owed };
    let request = paying(&mut till, &owed);
    let receipt = till.salon.ask(request);
    assert_eq!((receipt.quote.by_hand, receipt.quote.debt), (tenge(3_000), tenge(2_000)));
    assert_eq!((receipt.quote.kept_cash(), receipt.quote.earns), (tenge(5_000), 500));
    assert_eq!(wallet(&mut till).debt, tenge(2_000));

    // What was owed is paid back on a bill of its own; more is refused.
    let client = till.client;
    let back = sale(&mut till, Some(client), vec![wish(LineKind::DebtRepaid, Some(tenge(2_001)))]);
    assert_eq!(back.to_pay(), Err(OfferRefusal::RepaidTooMuch { owed: tenge(2_000) }));
    till.salon.ask(DropBill { bill: back.bill.id, version: back.bill.version });
    let back = sale(&mut till, Some(client), vec![wish(LineKind::DebtRepaid, Some(tenge(2_000)))]);
    pay(&mut till, &back, &Choices::default());
    assert_eq!(wallet(&mut till).debt, Money::ZERO);
    till.is_well();
}

#[test]
fn what_cannot_be_sold_is_refused_and_the_bill_stays() {
    let mut till = generous();
    let (goods, _) = cream(&mut till);
    let six = LineWish { kind: LineKind::Goods { goods }, quantity: 6, amount: None };
    let shown = sale(&mut till, None, vec![six]);
    let request = shown.payment(till.key(), exact_cash(&shown.facts, &Choices::default())).expect("a bill");
    assert!(refused(&mut till, request).contains("only 5 of 6"));
    let open = till.salon.ask(ListBills { which: WhichBills::Open, most: 10 });
    assert_eq!(open.iter().map(|bill| bill.id).collect::<Vec<_>>(), [shown.bill.id]);
    for kind in [LineKind::Deposit, LineKind::DebtRepaid] {
        let nobodys = sale(&mut till, None, vec![wish(kind, Some(tenge(100)))]);
        assert!(nobodys.to_pay().is_err(), "{kind:?} needs a client");
        till.salon.ask(DropBill { bill: nobodys.bill.id, version: nobodys.bill.version });
        let again = DropBill { bill: nobodys.bill.id, version: nobodys.bill.version };
        assert!(refused(&mut till, again).contains("dropped"));
    }
    let key = till.key();
    let lines = vec![wish(LineKind::Deposit, None)];
    assert!(refused(&mut till, OpenSale { key, client: None, lines }).contains("not above zero"));
    assert!(till.salon.ask(Check {}).ok);
}

#[test]
fn an_empty_sale_is_not_paid() {
    let mut till = generous();
    let client = till.client;
    let shown = sale(&mut till, Some(client), vec![]);
    let request = shown.payment(till.key(), Choices::default()).expect("a bill of nothing");
    assert!(refused(&mut till, request).contains("no lines"));
}

#[test]
fn an_open_sale_of_a_merged_card_is_paid_by_the_kept_one() {
    let mut till = generous();
    let draft = ClientDraft { family: "Sadykova".to_owned(), given: "Aigerim A.".to_owned(), ..ClientDraft::default() };
    let twin = till.salon.ask(AddClient { draft });
    let open = sale(&mut till, Some(twin.client), vec![wish(LineKind::Deposit, Some(tenge(3_000)))]);
    let keep = till.client;
    let keep_version = till.salon.ask(OpenCard { client: keep }).version;
    till.salon.ask(MergeClients { keep, keep_version, merge: twin.client, merge_version: twin.version });
    let shown = till.salon.ask(ShowBill { bill: open.bill.id });
    assert_eq!(shown.facts.client, Some(keep));
    pay(&mut till, &shown, &Choices::default());
    assert_eq!(wallet(&mut till).deposit, tenge(3_000));
    let bills = till.salon.ask(ListBills { which: WhichBills::Client(keep), most: 10 });
    assert!(bills.iter().any(|bill| bill.id == open.bill.id && bill.state == BillState::Paid));
    till.is_well();
}
