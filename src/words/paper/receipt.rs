//! The receipt of a bill, and the paper of a refund. Neither names the client: paper lies about.

use crate::args;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{Cover, QuotedLine};
use crate::domain::paper::{Document, PaperKind, Part, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::domain::till::{Bill, BillLine, Receipt, RefundMade};
use crate::words::{Words, format};

/// Writes amounts of one market.
struct Writer<'w> {
    market: Market,
    words: &'w Words,
    parts: Vec<Part>,
}

impl<'w> Writer<'w> {
    /// Begins with the salon's name.
    fn new(salon: &Salon, words: &'w Words) -> Self {
        Self { market: salon.market, words, parts: vec![Part::Title(salon.name.clone())] }
    }

    fn money(&self, amount: Money) -> String {
        format::money(amount, self.market)
    }

    fn text(&mut self, text: String) {
        self.parts.push(Part::Text { text, tone: Tone::Plain, centred: true });
    }

    fn rule(&mut self) {
        self.parts.push(Part::Rule);
    }

    /// A labelled amount, where there is one.
    fn amount(&mut self, key: &str, amount: Money) {
        if amount != Money::ZERO {
            let value = self.money(amount);
            self.parts.push(Document::pair(self.words.say(key), value));
        }
    }

    /// What is taken off, where it is.
    fn less(&mut self, key: &str, amount: Money) {
        // Every part of a bill is far from the end of the range.
        self.amount(key, amount.negated().unwrap_or(amount));
    }

    /// A number of points, where there are any.
    fn points(&mut self, key: &str, points: i64) {
        if points != 0 {
            let value = format::number(points, self.market);
            self.parts.push(Document::pair(self.words.say(key), value));
        }
    }
}

/// A receipt as it is given to the client.
pub fn receipt(receipt: &Receipt, salon: &Salon, words: &Words) -> Document {
    let mut paper = Writer::new(salon, words);
    let number = receipt.bill.id.to_string();
    let title = words.say_with("paper-receipt-title", args!["number" => number.as_str()]);
    paper.text(title.clone());
    paper.text(words.say_with(
        "paper-receipt-when",
        args!["at" => stamp(receipt.paid, words), "shift" => receipt.shift.to_string(), "name" => receipt.paid_by.as_str()],
    ));
    paper.rule();
    for (line, quoted) in receipt.bill.lines.iter().zip(&receipt.quote.lines) {
        bill_line(&mut paper, line, quoted);
    }
    paper.rule();
    sums(&mut paper, receipt);
    tenders(&mut paper, receipt);
    if receipt.quote.earns > 0 {
        paper.rule();
        paper.points("paper-receipt-earned", receipt.quote.earns);
    }
    for issued in &receipt.issued {
        paper.rule();
        let code = Part::Text { text: issued.code.clone(), tone: Tone::Strong, centred: true };
        paper.text(words.say("paper-receipt-code"));
        paper.parts.push(code);
        if let Some(until) = issued.until {
            let day = format::day_numbers(until, words.language());
            paper.text(words.say_with("paper-receipt-code-until", args!["day" => day]));
        }
    }
    paper.rule();
    paper.parts.push(Document::note(words.say("paper-receipt-not-fiscal")));
    paper.text(words.say("paper-receipt-thanks"));
    Document {
        kind: PaperKind::Receipt,
        number: Some(receipt.bill.id.0),
        title,
        language: words.language(),
        sheet: Sheet::Roll,
        parts: paper.parts,
        foot: String::new(),
    }
}

/// `21.11.2026 14:32`.
fn stamp(at: jiff::civil::DateTime, words: &Words) -> String {
    [format::day_numbers(at.date(), words.language()), format::clock(at.time())].join(" ")
}

/// One line with what applies to it.
fn bill_line(paper: &mut Writer<'_>, line: &BillLine, quoted: &QuotedLine) {
    let name = line.name.in_language(paper.words.language().code()).to_owned();
    let amount = paper.money(quoted.list);
    if line.quantity > 1 {
        paper.parts.push(Document::text(name));
        let price = paper.money(line.price);
        let times = paper
            .words
            .say_with("paper-receipt-pieces", args!["pieces" => line.quantity.to_string(), "price" => price]);
        paper.parts.push(Document::pair(times, amount));
    } else {
        paper.parts.push(Document::pair(name, amount));
    }
    for covered in &quoted.covered {
        let key = match covered.by {
            Cover::Session(_) => "paper-receipt-by-session",
            Cover::Certificate(_) => "paper-receipt-by-certificate",
        };
        paper.less(key, line.price);
    }
    paper.less("paper-receipt-promotion", quoted.promoted());
    paper.less("paper-receipt-discount", quoted.by_hand);
}

/// From the prices to what was paid.
fn sums(paper: &mut Writer<'_>, receipt: &Receipt) {
    let quote = &receipt.quote;
    if quote.list != quote.to_pay {
        paper.amount("paper-receipt-list", quote.list);
        paper.less("paper-receipt-covered", quote.covered);
        paper.less("paper-receipt-promotions", quote.promotions);
        paper.less("paper-receipt-discounts", quote.by_hand);
        paper.amount("paper-receipt-tips", quote.tips);
    }
    let total = paper.money(quote.to_pay);
    paper.parts.push(Document::total(paper.words.say("paper-receipt-total"), total));
}

/// How it was paid.
fn tenders(paper: &mut Writer<'_>, receipt: &Receipt) {
    let quote = &receipt.quote;
    paper.amount("paper-receipt-certificates", quote.certificates);
    if quote.points > 0 {
        let points = format::number(quote.points, paper.market);
        let label = paper.words.say_with("paper-receipt-points", args!["points" => points]);
        let value = paper.money(quote.bonus);
        paper.parts.push(Document::pair(label, value));
    }
    paper.amount("paper-receipt-deposit", quote.deposit);
    paper.amount("paper-receipt-debt", quote.debt);
    paper.amount("paper-receipt-card", quote.card);
    paper.amount("paper-receipt-transfer", quote.transfer);
    paper.amount("paper-receipt-rounding", quote.rounding);
    if let Some(cash) = quote.cash {
        paper.amount("paper-receipt-cash", cash.given);
        paper.amount("paper-receipt-change", cash.change);
    }
    paper.amount("paper-receipt-kept", quote.to_deposit);
}

/// The paper of a refund, signed by both.
pub fn refund(refund: &RefundMade, bill: &Bill, salon: &Salon, words: &Words) -> Document {
    let mut paper = Writer::new(salon, words);
    let title =
        words.say_with("paper-refund-title", args!["number" => refund.id.to_string(), "bill" => bill.id.to_string()]);
    paper.text(title.clone());
    paper.text(words.say_with(
        "paper-receipt-when",
        args!["at" => stamp(refund.at, words), "shift" => refund.shift.to_string(), "name" => refund.by.as_str()],
    ));
    paper.parts.push(Document::text(words.say_with("paper-refund-reason", args!["reason" => refund.reason.as_str()])));
    paper.rule();
    for back in &refund.refund.lines {
        if let Some(line) = bill.lines.get(back.line) {
            let name = line.name.in_language(words.language().code()).to_owned();
            let pieces = words.say_with("paper-refund-pieces", args!["pieces" => back.quantity]);
            paper.parts.push(Document::pair(name, pieces));
        }
    }
    paper.rule();
    let given = &refund.refund;
    paper.amount("paper-refund-card", given.card);
    paper.amount("paper-refund-transfer", given.transfer);
    paper.amount("paper-refund-deposit", given.deposit);
    paper.amount("paper-receipt-rounding", given.rounding);
    paper.amount("paper-refund-cash", given.cash);
    paper.amount("paper-refund-tips", given.tips);
    paper.amount("paper-refund-debt", given.debt);
    let certificates = given.certificates.iter().map(|(_, amount)| *amount);
    paper.amount("paper-refund-certificates", Money::sum(certificates).unwrap_or_default());
    paper.points("paper-refund-procedure-certificates", count(&given.procedure_certificates));
    paper.points("paper-refund-sessions", count(&given.sessions));
    paper.points("paper-refund-points-back", given.points_back);
    paper.points("paper-refund-points-taken", given.points_taken);
    let total = paper.money(given.money());
    paper.parts.push(Document::total(words.say("paper-refund-total"), total));
    paper.parts.push(Part::Signatures(vec![words.say("paper-sign-client"), words.say("paper-sign-cashier")]));
    Document {
        kind: PaperKind::Refund,
        number: Some(refund.id.0),
        title,
        language: words.language(),
        sheet: Sheet::Roll,
        parts: paper.parts,
        foot: String::new(),
    }
}

fn count<T>(things: &[T]) -> i64 {
    i64::try_from(things.len()).unwrap_or(i64::MAX)
}
