# Bringing clients in from files of other systems.

import-refused-no-name-column = No column means a name. Say which column holds the clients' names.
import-refused-field-twice = Two columns mean “{ $field }”. Keep it for one of them and choose “notes” for the other.
import-refused-no-such-column = The file has no column “{ $name }”. Write the name as it stands in the first row, or the column's number.
import-refused-no-such-field = There is no meaning “{ $name }”. Choose one of these: { $known }.
import-refused-not-a-change = “{ $text }” does not say what a column means. Write it like this: Header=phone
import-refused-shape = The columns do not fit: too many of them, or some without a meaning. Choose the file again.
import-refused-ended = This import has ended. Begin a new one for further rows.
import-refused-undone = This import was undone. Begin a new one.
import-refused-too-many-rows = These are too many rows at once. Send at most 2000 with one request.
import-refused-not-a-digest = The file's digest must be 64 hexadecimal digits. Send the BLAKE3 digest of the file.
import-file-not-found = There is no such file. Check the path.
import-file-folder = This is a folder. Choose a file in it.
import-file-not-a-file = This is no plain file. Choose a CSV, XLSX or VCF file.
import-file-unreadable = The file cannot be read: { $why }. Check that it is not open elsewhere and that you may read it.
import-file-empty = The file is empty. Export it once more from the other system.
import-file-not-a-table = No list of clients is in this file. Export the clients as CSV, XLSX or vCard (VCF).
import-file-old-spreadsheet = This is a spreadsheet in the old XLS format, or one locked with a password. Save it as XLSX without a password and choose that file.
import-file-damaged-spreadsheet = The spreadsheet is damaged. Open it in Excel or LibreOffice, save it anew as XLSX and choose that file.
import-file-too-large = The spreadsheet would take too much memory or time, and nothing was read from it. Save it as CSV and choose that file.
import-file-no-reader = The reader of spreadsheets did not start ({ $why }). Save the file as CSV and choose that one.
import-row-open-quote = a quotation mark is opened and never closed
import-row-too-long = the row is too long to be a client
import-row-unreadable = some letters cannot be read: choose another encoding, or mend the row
import-row-cut-short = the file ends or goes on in the middle of it
import-row-too-many-cells = { $cells } cells under { $headers } columns: something is shifted
import-row-no-name = no name
import-row-bad-name = “{ $text }” is no name
import-row-bad-phone = “{ $text }” is no phone number
import-row-rounded-phone = “{ $text }”: Excel cut the last digits off. Make the column text and export again
import-row-bad-email = “{ $text }” is no e-mail address
import-row-not-a-date = “{ $text }” is no date
import-row-no-such-day = “{ $text }”: the calendar has no such day
import-row-birth-in-future = “{ $text }”: a birth date in the future
import-row-birth-too-long-ago = “{ $text }”: more than 120 years ago
import-row-two-readings = “{ $text }” may be read two ways
import-row-not-a-card = the card does not take it: too many phones
import-like-row = row { $row }
import-like-phone-and-name = same phone and a like name: { $of }
import-like-name-and-birth = like name and same birth date: { $of }
import-like-phone-only = same phone, another name: { $of }
import-remark-health = { $rows ->
    [one] { $rows } row has health words: they went to the notes as a question
   *[other] { $rows } rows have health words: they went to the notes as questions
}
import-remark-date = { $rows ->
    [one] { $rows } birth date may be read two ways: it went to the notes
   *[other] { $rows } birth dates may be read two ways: they went to the notes
}
import-remark-no-phone = { $rows ->
    [one] { $rows } client comes without a phone
   *[other] { $rows } clients come without a phone
}
import-remark-words = { $rows ->
    [one] In { $rows } row, words beside a name or phone went to the notes
   *[other] In { $rows } rows, words beside a name or phone went to the notes
}
import-kept-visits = has visits
import-kept-changed = the card was changed since
import-kept-in-use = other records speak of this client
import-field-full-name = whole name
import-field-family = family name
import-field-given = given name
import-field-patronymic = patronymic
import-field-address-as = address as
import-field-phone = phone
import-field-email = e-mail
import-field-messenger = messenger
import-field-birth-date = birth date
import-field-found-us = how they found us
import-field-note = notes
import-field-health = health, to be asked
import-field-ignore = leave out
import-column-why = Why it was left over
import-told = Import { $batch }. Rows: { $rows }; new clients: { $imported }; refused: { $refused }; known already: { $duplicates }.
import-told-dry = Nothing was written. Rows: { $rows }; would become clients: { $imported }; would be refused: { $refused }; known already: { $duplicates }.
import-told-row = Row { $row }: { $why }
import-told-saved = The rows left over are in { $file }
import-told-undone = Import { $batch } is undone: { $removed } clients were taken out, { $kept } stay.
import-told-kept = { $name } stays: { $why }
import-title = Clients brought in
import-nothing = Press N and choose the file of your old system.
import-head-number = No
import-head-file = File
import-head-clients = Clients
import-head-state = State
import-head-column = Column
import-head-means = Means
import-head-row = Row
import-head-text = As it stood
import-state-running = not ended
import-state-finished = done
import-state-undone = undone
import-begun = { $at }, { $name }
import-count-imported = { $count ->
    [one] { $count } new client
   *[other] { $count } new clients
}
import-count-merged = { $count ->
    [one] { $count } row made one with a known card
   *[other] { $count } rows made one with known cards
}
import-count-duplicates = { $count ->
    [one] { $count } row known already, left out
   *[other] { $count } rows known already, left out
}
import-count-refused = { $count ->
    [one] { $count } row refused
   *[other] { $count } rows refused
}
import-count-removed = { $count ->
    [one] { $count } client taken out again
   *[other] { $count } clients taken out again
}
import-running-hint = It was cut short. End it to keep what came in, undo it, or bring the same file in again: nobody is doubled.
import-undo-title = Undo this import?
import-undo-ask = { $count ->
    [one] { $count } client from { $file } is taken out again. Who has visits or a changed card since stays.
   *[other] { $count } clients from { $file } are taken out again. Those with visits or a changed card since stay.
}
import-undo-yes = Take them out
import-undo-no = Keep them
import-undone = { $removed } taken out again, { $kept } stay because of visits or changes.
import-ended = The import is ended. What came in stays.
import-choose-title = Bring your clients in
import-choose-hint = Type or paste the path of a CSV, XLSX or VCF file. Tab completes.
import-looking = Looking into the file…
import-plan-title = Bring clients in from { $file }
import-read-as = Read as { $encoding }, cells divided by { $delimiter }, { $size } KiB
import-read-as-perhaps = Perhaps { $encoding } – look at the letters. Cells divided by { $delimiter }, { $size } KiB
import-read-as-cards = Address cards (vCard), { $size } KiB
import-read-as-sheet = Spreadsheet (XLSX), its first sheet, { $size } KiB
import-known = Known clients: { $what }
import-family = Same phone, other name: { $what }
import-twin-skip = leave out
import-twin-merge = make one card
import-twin-add = add
import-column-number = Column { $number }
import-examples = What stands in it
import-health-hint = Health words go to the notes as a question. Whether there are allergies stays “never asked” until somebody asks.
import-trying-title = Looking what would happen…
import-bringing-title = Bringing clients in…
import-undoing-title = Taking them out again…
import-dry-title = What would happen
import-done-title = What came of it
import-rows-so-far = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
import-stop-ask = { $count ->
    [one] Stopped. { $count } client is in. What now?
   *[other] Stopped. { $count } clients are in. What now?
}
import-way-on = Go on
import-way-keep = End here and keep those who are in
import-way-undo = End here and take them out again
import-piece-on-its-way = A piece is still on its way. Choose again in a moment.
import-came-before = The same file came in before, as import { $number } ({ $file }).
import-no-leftovers = Every row became a client.
import-told-title = Rows left over from import { $number }
action-imports = Bring clients in
action-import-try = See what would happen
action-import-try-hint = Dry run
action-import-bring = Bring the clients in
action-import-bring-hint = Bring in
action-import-encoding = Read in the next encoding
action-import-encoding-hint = Encoding
action-import-delimiter = Divide cells by the next sign
action-import-delimiter-hint = Delimiter
action-import-known = What to do with known clients
action-import-known-hint = Known
action-import-family = What to do when only the phone is the same
action-import-family-hint = Same phone
action-import-undo = Take the clients of this import out again
action-import-undo-hint = Undo
action-import-end = End the import and keep what came in
action-import-end-hint = End
layer-import = Bringing clients in
import-stopped-early = It was stopped here: the rest of the file was left out.
import-told-more = Only the first { $count } rows left over are listed and saved. So many broken rows are a sign of a wrong file or a wrong mapping.
import-find-nobody-yet = No clients yet. Enter: bring your clients in from a file; Ctrl-N: a new card.
