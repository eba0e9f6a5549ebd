### Notices, on the desktop and in the console.
action-notices = Notices: who comes, who waits, what is due
action-notices-hint = notices
action-see-notice = Seen; again: not seen
action-see-notice-hint = seen
layer-notices = Notices
notices-title = Notices
notices-nothing = Nothing waits for you just now.
notices-column-since = Since
notices-tests-title = Patch tests to read
notices-tests-nothing = No patch test waits to be read.
notices-tests-whose = Whose
notices-column-what = What
notices-seen-by = seen by { $name }, { $time }
notices-more = { $notice } (+{ $count } more: { $key })
notices-go = Enter: { $place }
notices-desktop-nobody = Nothing on this computer shows notices on the desktop ({ $why }). They stand here.
notices-desktop-no-answer = The desktop of this computer does not answer. Notices stand here.

# Where a notice leads.
notices-to-visit = the visit on today’s board
notices-to-callbacks = the list of calls
notices-to-tests = the client’s patch tests
notices-to-all-tests = the list of tests
notices-to-wallet = what the client holds
notices-to-anamnesis = the anamnesis
notices-to-record = the record
notices-to-till = the till
notices-to-backup = backups
notices-to-standard = the standard

# What they say. Never on the desktop: they name clients.
notice-unsettled = { $name } is here: the check before the procedure is not finished.
notice-late = { $name } is { $minutes } min late for { $time }, { $specialist }.
notice-waiting = { $name } has been waiting for { $minutes } min, { $specialist }.
notice-callback = Call { $name } back: promised for { $time }.
notice-callback-nobody = Call back as promised for { $time }.
notice-specialist-busy = { $name } is here for { $time }; { $specialist } is not free yet.
notice-overrunning = { $specialist }: { $minutes } min over with { $name }, and the next guest is due.
notice-arriving = { $name } comes at { $time }, { $specialist }.
notice-patch-test = { $name }: the patch test can be read since { $time }.
notice-patch-tests = { $count ->
     [one] One patch test
    *[other] { $count } patch tests
} can be read today.
notice-bonuses-end = { $name }: { $points } { $count ->
     [one] point runs
    *[other] points run
} out on { $day }.
notice-certificate-ends = { $name }: a certificate ends on { $day }.
notice-anamnesis = { $name }: first visit today, and the anamnesis was not asked for.
notice-records = { $specialist }: { $count ->
     [one] one record of today is
    *[other] { $count } records of today are
} not signed.
notice-shift-open = The shift opened on { $time } is still open.
notice-backup = No backup was made since the shift was closed on { $time }.
notice-standard = The standard’s file has a mistake. The last good one is in use.

# What to do.
notice-do-unsettled = Confirm the allergies with the client, or call the specialist to decide about the stop.
notice-do-late = Call and ask whether they are on their way. Tell the specialist.
notice-do-waiting = Go to the client, say you are sorry and how long it will take. Offer a drink.
notice-do-callback = Call now: they were promised it.
notice-do-specialist-busy = Tell the client how long it will take, offer a seat and a drink.
notice-do-overrunning = Look in on the specialist, and prepare the next guest for a short wait.
notice-do-arriving = Have the card and the room ready.
notice-do-patch-test = Ask the client to come by, or to look at the spot with you, and write the reading down.
notice-do-ending = Mention it before the payment: it can still be used today.
notice-do-anamnesis = Ask the client by telephone, or at the next visit before anything is done.
notice-do-records = Remind the specialist before they go home.
notice-do-shift-open = Count the drawer and close the shift.
notice-do-backup = Make a backup now, and see whether its folder can be written.
notice-do-standard = The check of the file names the line and what to write instead.

# On the desktop: no names of clients.
notice-desktop-late = { $time }: the client is not here yet
notice-desktop-waiting = A client has been waiting for { $minutes } min
notice-desktop-callback = { $time }: a call was promised
notice-desktop-arriving = { $time }: the next client
notice-desktop-shift-open = The shift of the till is still open
notices-desktop-several = { $count } notices wait at the desk

# Settings of this computer.
shell-settings-desktop = Notices on the desktop
shell-settings-desktop-hint = They pop up over other windows, without names of clients. The list in the console has them all.
shell-settings-sound = Sound with each notice
shell-settings-sound-hint = Rings the bell of this terminal; some terminals flash instead.
shell-settings-quiet-from = Quiet from
shell-settings-quiet-until = Quiet until
shell-settings-quiet-hint = Between these hours nothing pops up and nothing rings. The same hour twice: never quiet.

# frontdesk check.
cli-check-desktop = Desktop notices: { $name } shows them.
cli-check-desktop-nobody = Desktop notices: nobody shows them here ({ $why }). The console’s own list has them all.
cli-check-desktop-no-answer = Desktop notices: the desktop does not answer. The console’s own list has them all.
