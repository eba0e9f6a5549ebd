# The ledger: its accounts and its entries.

ledger-cash = Cash in the drawer
ledger-safe = Safe
ledger-encashment = Handed to the bank
ledger-card = Card payments on their way
ledger-transfer = Transfers and QR on their way
ledger-debt = Debts of clients
ledger-certificate = Certificates
ledger-abonement = Abonements
ledger-deposit = Deposits of clients
ledger-tips = Tips to hand over
ledger-bonus = Bonuses of clients
ledger-programme = Bonuses given by the programme
ledger-owner = Put in by the owner
ledger-procedures = Procedures
ledger-goods = Goods
ledger-promotion = Promotions
ledger-by-hand = Discounts by hand
ledger-paid-by-bonus = Paid with bonuses
ledger-prepaid = Prepaid at another price
ledger-forfeited = No longer owed
ledger-other = Other income
ledger-rounding = Rounding of cash
ledger-over-short = Over and short
ledger-petty-cash = Small purchases

entry-kind-float = Shift opened
entry-kind-sale = Sale
entry-kind-difference = Difference at the count
entry-kind-opening-difference = Difference at the opening
entry-kind-cash-in = Cash put in
entry-kind-cash-out = Cash taken out
entry-kind-encashment = Encashment
entry-kind-grant = Bonuses given
entry-kind-expiry = Bonuses ran out
entry-kind-adjustment = Set right by the manager
entry-kind-write-off = Written off
entry-kind-transfer = Moved to another owner
entry-kind-reversal = Taken back

ledger-owner-number = { $ledger }, no. { $number }
ledger-owner-name = { $ledger }, { $name }
ledger-entry = Entry { $number } · { $kind }
ledger-entry-when = { $at }, { $name }
ledger-entry-shift = { $at }, { $name }, shift { $shift }
ledger-entry-reverses = It takes back entry { $number }.
ledger-entry-reversed = Taken back by entry { $number }.
ledger-entry-memo = Reason: { $memo }
ledger-postings = What it moved
ledger-points = { $points ->
    [one] { $shown } bonus
   *[other] { $shown } bonuses
}
explain-title = Why this amount
explain-nothing = There is nothing more to say of this line.
