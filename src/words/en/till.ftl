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
till-refused-not-covered = { $missing } is missing. Take it in cash or by card.
till-refused-card-above = The card would pay { $over } too much, and a card gives no change. Lower the sum on the card.
till-refused-cash-not-needed = Nothing is left to pay in cash. Give the cash back, or lower the sum on the card.
till-refused-change-too-large = For { $given } the change would be { $change }: more than the largest note. Check what was given.
till-refused-not-a-denomination = { $amount } is no note or coin here, or is counted twice. Count each kind once.
till-refused-too-many-pieces = { $pieces } pieces of one kind cannot lie in a drawer. Count again.
till-refused-reason-missing = The count differs by { $difference }. Say why, then close the shift.
till-refused-reason-too-long = The reason is too long. Say it in 300 letters.
till-refused-moved = The till moved after you began: the drawer should now hold { $expected }. Compare again.
till-refused-ledger-range = The sum is larger than the books can hold. Nothing was written; check the amounts.
till-refused-ledger = The books would not balance. Nothing was written; please tell whoever looks after the program.
