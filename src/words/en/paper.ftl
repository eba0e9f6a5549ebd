# Paper: documents, the printer, files.

paper-refused-broken = This document is not whole. Open it again from its screen.
paper-refused-too-long = This document is too long to be kept. Choose a shorter time.
paper-refused-not-kept = Only receipts, refunds and the reports of closed shifts are kept. Print it again as it stands now.
paper-refused-no-command = No command is given. Type the command that prints, such as: lp -d front
paper-refused-no-device = No device is given. Type its file, such as /dev/usb/lp0.

print-no-printer = No printer is set up. Choose one in More (F9), Printer; or save the document as a file.
print-no-command = The command { $command } is not on this computer. Check it in More (F9), Printer.
print-failed = { $command } did not print: { $why }. Check paper and cable, then print again.
print-unwritable = { $file } cannot be written ({ $why }). Check the printer or choose another place.
print-no-letter = No font on this computer has the sign { $letter }. Install Noto Sans CJK (package fonts-noto-cjk), or save as text.
print-pdf-failed = The PDF was not made ({ $why }). Save as text instead, and tell whoever looks after the program.
print-done = Sent to the printer: { $title }.
print-saved = Saved: { $file }

paper-of = Print · { $title }
paper-copy = Copy of the first print
paper-settings-title = The printer
paper-settings-send = Save
paper-way = How it is reached
paper-way-nowhere = no printer: save files
paper-way-system = print queue of the system
paper-way-command = a command of its own
paper-way-device = a device file
paper-way-hint = Rolls get the language of receipt printers (ESC/POS), A4 gets PDF.
paper-size = Paper
paper-size-roll58 = roll 58 mm
paper-size-roll80 = roll 80 mm
paper-size-a4 = A4
paper-target = Queue, command or device
paper-target-hint = Queue: its name, empty for the default. Command: it gets the document. Device: /dev/usb/lp0
paper-by-itself = Print receipts by itself
paper-by-itself-hint = A receipt is printed as soon as a bill is paid.
paper-test-title = Test page
paper-test-text = If you can read this line and the sums below stand at the right edge, the printer is set up well.
paper-test-letters = Letters
paper-test-sum = Sum

action-print = Print
action-print-hint = print
action-save-pdf = Save as PDF
action-save-pdf-hint = PDF
action-save-text = Save as text
action-save-text-hint = text
action-save-csv = Save as a table (CSV)
action-save-csv-hint = table
action-printer = Printer
action-test-page = Print a test page
action-test-page-hint = test
layer-paper = A document to print

paper-receipt-title = Receipt { $number }
paper-receipt-when = { $at } · shift { $shift } · { $name }
paper-receipt-pieces = { $pieces } × { $price }
paper-receipt-by-session = by abonement
paper-receipt-by-certificate = by certificate
paper-receipt-promotion = promotion
paper-receipt-discount = discount
paper-receipt-list = Sum of prices
paper-receipt-covered = Paid in advance
paper-receipt-promotions = Promotions
paper-receipt-discounts = Discounts
paper-receipt-tips = Tips
paper-receipt-total = TO PAY
paper-receipt-certificates = Certificate
paper-receipt-points = Bonuses: { $points }
paper-receipt-deposit = From the deposit
paper-receipt-debt = Owed
paper-receipt-card = Card
paper-receipt-transfer = Transfer or QR
paper-receipt-rounding = Rounding
paper-receipt-cash = Cash
paper-receipt-change = Change
paper-receipt-kept = Kept as deposit
paper-receipt-earned = Bonuses added
paper-receipt-code = Code of the certificate
paper-receipt-code-until = valid until { $day }
paper-receipt-not-fiscal = This paper is not a fiscal receipt.
paper-receipt-thanks = Thank you for coming!
paper-refund-title = Refund { $number } of receipt { $bill }
paper-refund-reason = Reason: { $reason }
paper-refund-pieces = { $pieces ->
    [one] 1 piece
   *[other] { $pieces } pieces
}
paper-refund-card = To the card
paper-refund-transfer = By transfer
paper-refund-deposit = Into the deposit
paper-refund-cash = In cash
paper-refund-tips = Tips among it
paper-refund-debt = Owed no more
paper-refund-certificates = Back on certificates
paper-refund-procedure-certificates = Certificates valid again
paper-refund-sessions = Sessions given back
paper-refund-points-back = Bonuses given back
paper-refund-points-taken = Bonuses taken away
paper-refund-total = GIVEN BACK
paper-sign-client = Client
paper-sign-cashier = Administrator
paper-sign-manager = Manager

paper-day-title = Report of the day { $day }
paper-day-shifts = Shifts: { $shifts }
paper-day-entries = { $kind }: { $count }
paper-day-taken = Taken over the counter
paper-day-revenue = Revenue
paper-day-ledgers = Ledgers
paper-day-points = Bonuses
paper-bonus-title = Bonuses on { $day }
paper-bonus-added = { $kind }: added
paper-bonus-taken = { $kind }: taken
paper-opening = Opening
paper-came = In
paper-went = Out
paper-left = Net
paper-closing = Closing
paper-total = Total
paper-points = Bonuses
paper-head = Ledger: entry { $entries }, head { $head }

paper-shift-title = Report of shift { $number }
paper-shift-agree = Money against the count
paper-shift-between = Between shifts
paper-shift-cards = By the cards
paper-shift-bonus-earned = Bonuses added
paper-shift-bonus-spent = Bonuses spent
paper-shift-all-agrees = Every ledger agrees with its movements and with its cards.
paper-shift-differs = Something does not agree: lines marked with ! and the check of the books say what.
paper-shift-overrides = { $count ->
    [one] Above a limit, looked at by a manager: 1
   *[other] Above a limit, looked at by a manager: { $count }
}
