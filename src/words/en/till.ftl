# The till: bills, payment, shifts.

till-refused-no-shift = The till is closed: no shift is open. Open one in Till (F6), then take the payment.
till-refused-shift-open = Shift { $number } is open already. Go on in it, or close it first.
till-refused-shift-closed = Shift { $number } is closed and stays as it is. Open a new shift in Till (F6).
till-refused-shift-runs = Shift { $number } still runs and has no report yet. Close it first.
till-refused-already-paid = This bill is paid: { $total }, on { $day } at { $time }. Nothing more is to be taken.
till-refused-not-to-pay = This visit is not to be paid yet. Finish the procedure first, then take the payment.
till-refused-bill-changed = The bill has changed and now comes to { $total }. Look at it again, then take the payment.
till-refused-not-positive = An amount of { $amount } cannot be taken. Type one above zero.
till-refused-too-large = { $amount } is more than the till takes at once. Check the amount.
till-refused-quantity = { $quantity } cannot be a quantity. Type a number from 1 to 999.
till-refused-dropped = This sale was dropped and stays so. Begin a new one.
till-refused-nothing-sold = Nothing stands on this bill yet. Add what is sold, then take the payment.
till-refused-not-droppable = A visit's bill is not dropped. Let the client pay it, or take a step of the visit back on Today.
till-refused-not-paid-yet = This bill is not paid, so there is nothing to give back. Change the bill itself.
till-refused-refund-too-much = Of line { $line } { $left ->
        [0] nothing is left
        [one] one piece is left
       *[other] { $left } pieces are left
    } to give back. Choose fewer.
till-refused-sold-is-used = What was sold on line { $line } has been used since, so the line cannot simply go back. Settle it from the client's wallet.
till-refused-debt-repaid = The client has paid back since what they owed of this bill. Refund the repayment first.
till-refused-void-too-late = The bill was paid in an earlier shift and is not voided any more. Refund it instead.
till-refused-refund-reason = A refund needs a reason. Say in a few words why, then give it back.
till-refused-drawer-too-small = The drawer holds only { $held }. Give the rest back by card or into the deposit, or bring cash in first.
till-refused-not-a-denomination = { $amount } is no note or coin here, or is counted twice. Count each kind once.
till-refused-too-many-pieces = { $pieces } pieces of one kind cannot lie in a drawer. Count again.
till-refused-reason-missing = The count differs by { $difference }. Say why, then close the shift.
till-refused-reason-too-long = The reason is too long. Say it in 300 letters.
till-refused-moved = The till moved after you began: the drawer should now hold { $expected }. Compare again.
till-refused-ledger-range = The sum is larger than the books can hold. Nothing was written; check the amounts.
till-refused-ledger = The books would not balance. Nothing was written; please tell whoever looks after the program.

till-head-open = till { $number } open
till-head-closed = till closed

till-pay-title = Pay
till-pay-of = Pay · { $name } · visit of { $time }
till-to-pay = To pay
till-price-was = It came to { $total } when the bill was opened.
till-costs-now = Agreed when booked. The catalogue now says { $total }.
till-way-cash = Cash, given
till-way-card = Card
till-change = Change
till-paid-free = Nothing to pay. Bill { $number } is closed.
till-paid-card = Paid { $total } by card. Bill { $number }.
till-paid-cash = Paid { $total } in cash, exact. Bill { $number }.
till-paid-change = Paid { $total }, change { $change }. Bill { $number }.
till-who-pays = Who pays?
till-nobody-pays = Nobody is to pay now. A visit comes here once its procedure is finished.

till-title = Till
till-running = Shift { $number } · { $name } · since { $opened }
till-closed-title = The till is closed
till-closed-hint = Open a shift to take payments.
till-float = Float
till-cash-taken = Cash taken
till-card-taken = Card taken
till-taken = { $bills ->
    [0] Taken, no bill yet
    [one] Taken, { $bills } bill
   *[other] Taken, { $bills } bills
}
till-shifts = Closed shifts
till-open-title = Open a shift
till-float-ask = What lies in the drawer now?
till-opened = Shift { $number } is open with { $float }.
till-close-of = Close shift { $number }
till-counted = Counted
till-expected = Should be in the drawer
till-agrees = Agrees
till-over = Over
till-short = Short
till-report-of = Report of shift { $number }
till-report-opened = Opened by { $name }, { $at }
till-report-closed = Closed by { $name }, { $at }
till-report-reason = Reason: { $reason }
till-report-head = { $entries ->
    [one] Ledger: { $entries } entry, head { $head }
   *[other] Ledger: { $entries } entries, head { $head }
}

action-take-payment = Take the payment
action-take-payment-hint = take
action-pay-cash = Pay in cash
action-pay-cash-hint = cash
action-pay-card = Pay by card
action-pay-card-hint = card
action-open-shift = Open a shift
action-open-shift-hint = open shift
action-close-shift = Count and close the shift
action-close-shift-hint = close shift
action-count-done = The count is done
action-count-done-hint = done
layer-pay = Taking payment
layer-till = The till
layer-count = Counting money
