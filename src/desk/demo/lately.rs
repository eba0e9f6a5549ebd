//! The last months, lived through the use cases themselves: bills with goods, points, abonements, certificates, deposits,
//! debts, tips and refunds, paid as at a real till.

use jiff::Timestamp;

use crate::desk::till::{BillShown, ChangeBill, LineWish, OpenBill, OpenSale, RefundBill};
use crate::desk::{Actor, Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, GoodsId, ProcedureId, RequestKey, SpecialistId, VisitId};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Facts, HandDiscount, Off, OfferRefusal, Quote, Rate, Tip, as_many_points, quote};
use crate::domain::till::{LineKind, Receipt, RefundLine, RefundWay, Tender, likely_given};
use crate::domain::visit::{NewVisit, VisitState};
use crate::store::{Tx, goods, staff, visit};

use super::dice::Dice;
use super::hands::{Hands, Visited};
use super::history::{DAYS, Past};
use super::offers::deliver;
use super::past::float;
use super::shop::{OpenDay, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 8;
/// How many visits are lived through at most: each is a hundred statements more than one that is only written down.
const VISITS_MOST: usize = 6_000;
/// How many days are lived through at most.
const DAYS_MOST: u16 = 120;
/// After how many days a delivery comes.
const DELIVERY_DAYS: u16 = 14;

/// The place in the history from which on it is lived through: the last months, and of a large salon no more than a few
/// days. Whole days only.
pub fn from(history: &[Past]) -> usize {
    let first = history.len().saturating_sub(VISITS_MOST);
    let first_day = history.get(first).map_or(DAYS, |past| past.day() + u16::from(first > 0));
    history.partition_point(|past| past.day() < first_day.max(DAYS - DAYS_MOST))
}

/// Lives through days in one transaction.
pub struct Lately<'a, 'tx, 'conn, 'c, 'desk> {
    /// The transaction, for what is only written down.
    pub tx: &'tx Tx<'conn>,
    /// The moment.
    pub context: &'c mut Context<'desk>,
    /// The salon.
    pub shop: &'a Shop,
    hands: Hands<'a>,
    /// Who is asked where the administrator may not decide alone.
    manager: Actor,
    /// The day in the history and the number of the latest request on it: the keys are made of them.
    pub(super) place: u16,
    requests: u64,
    /// Tips of the day, to be handed over.
    pub(super) tipped: Vec<(SpecialistId, Money)>,
}

impl<'a, 'tx, 'conn, 'c, 'desk> Lately<'a, 'tx, 'conn, 'c, 'desk> {
    /// Goes on where the history stands, with the administrator at the till.
    pub fn new(tx: &'tx Tx<'conn>, context: &'c mut Context<'desk>, shop: &'a Shop) -> Result<Self, DeskError> {
        let manager = context.actor.clone();
        if let Some(row) = staff::get(tx, shop.administrator)? {
            context.actor = Actor::of(&row);
        }
        Ok(Self { tx, context, shop, hands: Hands::new(shop), manager, place: 0, requests: 0, tipped: Vec::new() })
    }

    /// Leaves the till to whoever stood there before.
    pub fn leave(self) {
        self.context.actor = self.manager;
    }

    /// Begins a day: now and then with a delivery, always with the opening of the shift.
    pub fn begin(&mut self, place: u16, open: &OpenDay) -> Result<(), DeskError> {
        (self.place, self.requests) = (place, 0);
        self.hands.begin_day();
        if place.is_multiple_of(DELIVERY_DAYS) {
            deliver(self.tx, self.context, self.shop, (open.day, open.at(super::hours::OPENS - 30), place))?;
        }
        self.open_shift(open)
    }

    /// Lives through one day of the history; on the first of them the guests of today bought what they hold.
    pub fn day(&mut self, visits: &[Past], is_first: bool) -> Result<(), DeskError> {
        let Some(place) = visits.first().map(|first| first.day()) else { return Ok(()) };
        let open = OpenDay::new(self.shop.day(place), &self.shop.zone);
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, u64::from(place));
        self.begin(place, &open)?;
        if is_first {
            self.sell_to_guests(place, &open)?;
        }
        let mut seen: Vec<Visited> = visits.iter().filter_map(|past| self.hands.visit(*past, &open, dice)).collect();
        seen.sort_by_key(|visited| visited.paid_at);
        for visited in seen {
            self.visit(visited, &open, dice)?;
        }
        for _ in 0..=visits.len() / 40 {
            self.walk_in(open.at(super::hours::CLOSES - 40), dice)?;
        }
        self.move_cash(open.at(super::hours::CLOSES), dice)?;
        self.close_shift(&open, dice)
    }

    /// Writes one visit, and takes its payment where the client came.
    fn visit(&mut self, visited: Visited, open: &OpenDay, dice: &mut Dice) -> Result<(), DeskError> {
        let Some(at) = visited.paid_at else {
            visit::add(self.tx, &visited.new)?;
            return Ok(());
        };
        let new = NewVisit { state: VisitState::ToPay, closed_at: None, ..visited.new };
        let id = visit::add(self.tx, &new)?;
        if !self.is_told_of(new.client) {
            self.hears(new.client, visited.procedure, open.at(super::hours::OPENS))?;
            self.treated(id, (visited.procedure, self.place), None, (open.at(at), true))?;
        }
        self.pay_visit(id, open.at(at), dice)
    }

    /// Takes the payment of a visit that is over.
    pub fn pay_visit(&mut self, visit: VisitId, at: Timestamp, dice: &mut Dice) -> Result<(), DeskError> {
        let shown = self.ask(at, OpenBill { visit })?;
        self.settle(shown, at, dice)
    }

    /// What went out of the drawer today, a little while ago.
    pub fn move_cash_today(&mut self, open: &OpenDay) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, u64::from(DAYS));
        self.move_cash(open.at(super::today::NOW - 4), dice)
    }

    /// Asks as the administrator, at an instant.
    pub fn ask<U: UseCase>(&mut self, at: Timestamp, request: U) -> Result<U::Answer, DeskError> {
        self.context.now = at;
        let answer = request.run(self.tx, self.context);
        self.context.subjects.clear(); // nobody real is spoken of
        answer
    }

    /// Asks as the specialist, at an instant.
    pub fn ask_specialist<U: UseCase>(&mut self, at: Timestamp, request: U) -> Result<U::Answer, DeskError> {
        let Some(doctor) = staff::get(self.tx, self.shop.hands_that_sign)? else { return self.ask(at, request) };
        let before = std::mem::replace(&mut self.context.actor, Actor::of(&doctor));
        let answer = self.ask(at, request);
        self.context.actor = before;
        answer
    }

    /// Asks as the manager, at an instant.
    pub fn ask_manager<U: UseCase>(&mut self, at: Timestamp, request: U) -> Result<U::Answer, DeskError> {
        std::mem::swap(&mut self.context.actor, &mut self.manager);
        let answer = self.ask(at, request);
        std::mem::swap(&mut self.context.actor, &mut self.manager);
        answer
    }

    /// The next name for a request: the same for the same seed and day.
    pub fn key(&mut self) -> RequestKey {
        self.requests += 1;
        RequestKey((u128::from(STREAM) << 96) | (u128::from(self.place) << 64) | u128::from(self.requests))
    }

    /// Somebody buys without a visit: goods most often, a certificate now and then.
    fn walk_in(&mut self, at: Timestamp, dice: &mut Dice) -> Result<(), DeskError> {
        let lines = if dice.percent(15) {
            vec![self.certificate(None, dice)]
        } else {
            self.some_goods(dice)?.into_iter().collect()
        };
        if lines.is_empty() {
            return Ok(());
        }
        let key = self.key();
        let shown = self.ask(at, OpenSale { key, client: None, lines })?;
        self.settle(shown, at, dice)
    }

    /// What is added to a visit's bill.
    fn wishes(&mut self, shown: &BillShown, dice: &mut Dice) -> Result<Vec<LineWish>, DeskError> {
        let mut wishes = Vec::new();
        if dice.percent(12) {
            wishes.extend(self.some_goods(dice)?);
        }
        let done = shown.facts.lines.first().map(|line| line.line.kind);
        match dice.below(200) {
            0..4 => {
                let covers = |procedure: ProcedureId| done == Some(LineKind::Procedure { procedure });
                let plan = self.shop.offers.plans.iter().find(|(_, procedure)| covers(*procedure));
                wishes.extend(plan.map(|(plan, _)| one(LineKind::Abonement { plan: *plan })));
            }
            4..6 => wishes.push(self.certificate(shown.bill.client.filter(|_| dice.percent(40)), dice)),
            6 => wishes.push(LineWish { amount: Some(self.treat(2)), ..one(LineKind::Deposit) }),
            _ if shown.facts.wallet.debt > Money::ZERO => {
                wishes.push(LineWish { amount: Some(shown.facts.wallet.debt), ..one(LineKind::DebtRepaid) });
            }
            _ => {}
        }
        Ok(wishes)
    }

    /// One or two pieces of something that lies on the shelf.
    fn some_goods(&self, dice: &mut Dice) -> Result<Option<LineWish>, DeskError> {
        let Some(goods) = dice.weighted(&self.shop.offers.goods) else { return Ok(None) };
        let quantity = if dice.percent(12) { 2 } else { 1 };
        Ok((self.sellable(goods)? >= quantity).then_some(LineWish { quantity, ..one(LineKind::Goods { goods }) }))
    }

    /// How much of something may be sold.
    fn sellable(&self, goods: GoodsId) -> Result<i64, DeskError> {
        Ok(crate::domain::goods::sellable(&goods::lots(self.tx, goods)?, self.context.today()))
    }

    /// A certificate for a round amount.
    fn certificate(&self, holder: Option<ClientId>, dice: &mut Dice) -> LineWish {
        let amount = Some(self.treat(dice.between(1, 4)));
        LineWish { amount, ..one(LineKind::Certificate { procedure: None, holder }) }
    }

    /// So many times what a good treatment costs about, in a round sum.
    pub fn treat(&self, times: i64) -> Money {
        Money(times * float(self.shop.plan.market).minor() / 2)
    }

    /// Takes payment of an open bill, with what is added to it; now and then something comes back.
    fn settle(&mut self, shown: BillShown, at: Timestamp, dice: &mut Dice) -> Result<(), DeskError> {
        let added = if shown.bill.visit.is_some() { self.wishes(&shown, dice)? } else { Vec::new() };
        let shown = if added.is_empty() {
            shown
        } else {
            let (bill, version) = (shown.bill.id, shown.bill.version);
            self.ask(at, ChangeBill { bill, version, added, choices: Choices::default() })?
        };
        let choices = self.choose(&shown, dice)?;
        let owes = choices.tenders.iter().any(|tender| matches!(tender, Tender::Debt { .. }));
        let key = self.key();
        let pay = shown.payment(key, choices)?;
        self.tipped.extend(pay.choices.tips.iter().map(|tip| (tip.to, tip.amount)));
        let receipt = if owes { self.ask_manager(at, pay)? } else { self.ask(at, pay)? };
        self.maybe_refund(&receipt, at, dice)
    }

    /// Goods that were opened, tried and brought back the same day.
    fn maybe_refund(&mut self, receipt: &Receipt, at: Timestamp, dice: &mut Dice) -> Result<(), DeskError> {
        let is_goods = |kind: LineKind| matches!(kind, LineKind::Goods { .. });
        let place = receipt.bill.lines.iter().position(|line| is_goods(line.kind));
        let Some(line) = place.filter(|_| dice.percent(5)) else { return Ok(()) };
        let refund = RefundBill {
            key: self.key(),
            bill: receipt.bill.id,
            lines: vec![RefundLine { line, quantity: 1 }],
            way: RefundWay::AsPaid,
            tips: false,
            reason: self.shop.salon.refund.clone(),
            void: false,
            approval: None,
        };
        self.ask(at, refund)?;
        Ok(())
    }

    /// How a bill is paid: with what the client holds, an apology now and then, a tip, the rest as people pay.
    fn choose(&self, shown: &BillShown, dice: &mut Dice) -> Result<Choices, DeskError> {
        let facts = &shown.facts;
        let mut choices = shown.choices.clone();
        if dice.percent(3) {
            let off = Off::Percent(Rate::percent(5));
            let reason = self.shop.salon.sorry.clone();
            let apology = HandDiscount { line: None, off, reason, approval: None, approved_later: false };
            if_allowed(facts, &mut choices, |choices| choices.discounts.push(apology));
        }
        if facts.wallet.bonus.points > 0 && dice.percent(35) {
            let with_points = as_many_points(facts, &choices);
            if_allowed(facts, &mut choices, |choices| *choices = with_points);
        }
        if let Some((to, _)) = shown.specialist.as_ref().filter(|_| dice.percent(7)) {
            let tip = Tip { to: *to, amount: tip(self.shop.plan.market) };
            if_allowed(facts, &mut choices, |choices| choices.tips.push(tip));
        }
        let now = quote(facts, &choices)?;
        let deposit = facts.wallet.deposit.min(now.missing);
        if deposit > Money::ZERO {
            if_allowed(facts, &mut choices, |choices| choices.tenders.push(Tender::Deposit { amount: deposit }));
        }
        let now = quote(facts, &choices)?;
        if facts.client.is_some() && now.tips == Money::ZERO && dice.below(400) == 0 {
            let amount = now.missing;
            if_allowed(facts, &mut choices, |choices| choices.tenders.push(Tender::Debt { amount }));
        }
        choices.tenders.extend(rest(&quote(facts, &choices)?, self.shop.plan.market, dice));
        choices.sure = true;
        Ok(choices)
    }
}

/// Changes the choices where the rules allow it, and leaves them where not.
fn if_allowed(facts: &Facts, choices: &mut Choices, change: impl FnOnce(&mut Choices)) {
    let mut changed = choices.clone();
    change(&mut changed);
    let fits = |quote: Result<Quote, OfferRefusal>| quote.is_ok_and(|quote| quote.above_limit.is_none());
    if fits(quote(facts, &changed)) {
        *choices = changed;
    }
}

/// How what is left is paid: in cash with the notes that people have, by card, or by transfer.
fn rest(now: &Quote, market: Market, dice: &mut Dice) -> Option<Tender> {
    if now.missing <= Money::ZERO {
        return None;
    }
    let (cash, transfer) = match market {
        Market::Kz => (35, 60),
        Market::Ru => (35, 50),
        Market::Pl => (30, 45),
        Market::Cn => (8, 85),
    };
    Some(match dice.below(100) {
        of if of < cash => {
            let likely = likely_given(now.for_cash, market, 3);
            Tender::Cash { given: dice.pick(&likely).copied().unwrap_or(now.for_cash) }
        }
        of if of < transfer => Tender::Transfer { amount: now.missing },
        _ => Tender::Card { amount: now.missing },
    })
}

/// What people leave for whoever treated them.
pub(super) const fn tip(market: Market) -> Money {
    match market {
        Market::Kz => Money::major(1_000),
        Market::Ru => Money::major(200),
        Market::Pl | Market::Cn => Money::major(10),
    }
}

/// One of something that has a price of its own.
pub const fn one(kind: LineKind) -> LineWish {
    LineWish { kind, quantity: 1, amount: None }
}
