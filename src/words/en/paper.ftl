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
