# Catalogue, schedule, visits, Today.

# The closed lists.

visit-state-booked = booked
visit-state-confirmed = confirmed
visit-state-arrived = waiting
visit-state-in-procedure = in procedure
visit-state-to-pay = to pay
visit-state-closed = paid
visit-state-cancelled = cancelled
visit-state-no-show = did not come

category-consultation = Consultations
category-care = Facial care
category-massage = Massage
category-electro = Electrotherapy
category-peel = Peels
category-biorevitalisation = Biorevitalisation and mesotherapy
category-filler = Fillers
category-botulinum = Botulinum
category-lipolytic = Fat-dissolving injections
category-plasma = Plasma therapy
category-threads = Threads
category-needling = Microneedling
category-energy = Radiofrequency and ultrasound
category-laser-hair = Laser hair removal
category-light = Light and laser
category-resurfacing = Laser resurfacing
category-removal = Removal and piercing
category-permanent-makeup = Permanent make-up
category-brows-lashes = Brows and lashes
category-hair-removal = Waxing and sugaring
category-body = Body
category-drip = Drips
category-nails = Nails
category-hair = Hair
category-other = Other

room-kind-treatment = treatment room
room-kind-injection = injection room
room-kind-laser = laser room
room-kind-body = body room
room-kind-nails = nail table
room-kind-chair = hairdresser's chair
room-kind-brows = brow and lash couch

device-kind-laser-hair = hair-removal laser
device-kind-laser-fractional = fractional laser
device-kind-laser-pigment = vascular and pigment laser
device-kind-pulsed-light = pulsed light
device-kind-radiofrequency = radiofrequency
device-kind-ultrasound = focused ultrasound
device-kind-cleansing = cleansing device
device-kind-cryolipolysis = cryolipolysis
device-kind-vacuum = vacuum massage
device-kind-pressotherapy = pressotherapy
device-kind-electro = currents
device-kind-led = light panel
device-kind-centrifuge = centrifuge
device-kind-other = other device

# Refusals.

catalogue-refused-no-name = A procedure needs a name in at least one language. Type it as clients ask for it.
catalogue-refused-duration = A procedure takes between 5 minutes and 12 hours. Correct the minutes.
catalogue-refused-price = A price lies between nothing and a hundred million. Check the number of zeros.
catalogue-refused-code-taken = Another procedure already has this code. Choose another code, or leave it empty.

schedule-refused-no-name = A name is needed. Type the one that the desk will call out.
schedule-refused-name-taken = There is already one with this name. Add a letter or a number that tells them apart.
schedule-refused-hours = The hours end before they begin, or overlap. Write each stretch once, for example 09:00–13:00 and 14:00–18:00.
schedule-refused-stretch = This stretch ends before it begins, or lasts more than a year. Correct the days and times.
schedule-refused-occupied = { $count ->
    [one] One entry stands in this stretch ({ $first }). Move it first, then block the time.
   *[other] { $count } entries stand in this stretch, the first at { $first }. Move them first, then block the time.
}
schedule-refused-staff-taken = This login already belongs to another specialist. Choose another login, or none.

booking-refused-taken = { $name } is taken from { $from } until { $until }. Choose one of the free times shown.
booking-refused-just-taken = Somebody has booked this time just now. Choose one of the free times shown.
booking-refused-no-room = No fitting room is free then. Choose another time.
booking-refused-no-device = No fitting device is free then. Choose another time.
booking-refused-does-not-fit = This room or device does not fit the procedure. Leave the choice to the console, or choose another.
booking-refused-not-working = { $name } does not work then. Choose another time, or set the working hours of that day first.
booking-refused-not-skilled = { $name } does not do this procedure. Choose another specialist, or add the skill first.
booking-refused-retired = This is no longer offered. Choose another procedure, specialist or room.
booking-refused-in-the-past = That day is over. Choose today or a later day.
booking-refused-too-far-ahead = That is more than two years ahead. Check the year.
booking-refused-clock-skips = The clocks change that night and skip this time. Choose another time.
booking-refused-duration = A visit begins on a full minute and takes between 5 minutes and 12 hours. Correct the time or the length.

visit-refused-wrong-state = This visit is “{ $state }” now, so that step is not open to it. Look at the keys offered, or take the last step back with Ctrl-Z.
visit-refused-allergies-not-confirmed = This client has allergies. Ask about them and confirm them first, then start.
visit-refused-no-allergies = No allergies are listed for this client, so there is nothing to confirm.
visit-refused-allergies-changed = The allergies on the card have changed. Read them again, then confirm.
visit-refused-nothing-to-undo = There is no step to take back. A booking is called off with C.
visit-refused-undo-too-late = The last step was taken on an earlier day and stays as it is.
visit-refused-undo-paid = This visit is paid. Money goes back by a refund at the till, not by taking a step back.
visit-refused-undo-taken = The time has been given to somebody else since. Book the client again at a free time.
visit-refused-not-today = This visit is on another day. Move it to today first.
visit-refused-not-yet = The visit has not begun yet, so the client may still come. To call it off, press C.
visit-refused-not-movable = This visit is “{ $state }” and can no longer be moved. Book a new one instead.

# Steps of a visit.

layer-visits = On the board of a day
action-confirm-visit = The client confirms the visit
action-confirm-visit-hint = confirmed
action-arrive = The client has arrived
action-arrive-hint = arrived
action-start-visit = Start the procedure
action-start-visit-hint = start
action-finish = The procedure is over: to pay
action-finish-hint = finish
action-move-visit = Move the visit to another time
action-move-visit-hint = move
action-cancel-visit = Cancel the visit
action-cancel-visit-hint = cancel
action-no-show = The client did not come
action-no-show-hint = did not come
action-previous-day = The day before
action-previous-day-hint = day before
action-next-day = The day after
action-next-day-hint = day after
action-next-specialist = One specialist alone, the next, everybody
action-next-specialist-hint = specialist
action-pick-day = Choose a day in the calendar
action-pick-day-hint = calendar

# The board.

today-visits = { $count ->
    [0] no visits
    [one] { $count } visit
   *[other] { $count } visits
}
today-count-arriving = ▸{ $count } arriving
today-count-waiting = { $count } waiting
today-count-late = { $count } late
today-count-in-procedure = { $count } in procedure
today-count-to-pay = { $count } to pay
today-count-closed = { $count } paid
today-only = only { $name }
today-in = in { $minutes } min
today-late = late { $minutes }
today-waits = waits { $minutes }
today-runs = runs { $time }
today-over = over +{ $time }
today-to-pay = to pay
today-first-visit = first visit
today-visit-number = visit { $number }
today-address-as = Address: { $name }
today-birthday = birthday today
today-holds-debt = Owes { $amount }
today-holds-points = Bonuses: { $points }
today-holds-points-until = { $points } of them run out on { $day }
today-holds-sessions = { $count ->
    [one] Abonement: { $count } session for this
   *[other] Abonement: { $count } sessions for this
}
today-holds-other-sessions = { $count ->
    [one] Another abonement: { $count } session
   *[other] Other abonements: { $count } sessions
}
today-holds-procedure-certificates = { $count ->
    [one] { $count } certificate for a procedure
   *[other] { $count } certificates for procedures
}
today-holds-certificates = Certificate: { $amount }
today-holds-certificate-until = holds until { $day }
today-holds-deposit = Paid in advance: { $amount }
today-bonus-flow = {" · "}bonuses +{ $earned } −{ $spent }
today-phone-end = phone ··· { $digits }
today-allergy = ALLERGY
today-allergy-met = booked with { $names }
today-allergy-confirmed = confirmed { $time } by { $name }
today-procedure-brings-it = the booked procedure brings it
today-nobody-came-yet = This is for guests who have come in: the visit has nobody here yet.
today-nothing = No visits yet today. { $key } books one.
today-nothing-that-day = No visits on this day. { $key } books one.
today-nothing-of-one = No visits for this specialist. Tab shows the others, { $key } books one.
today-till-closed = The till is closed
today-till-totals = Till: cash { $cash } · card { $card }
today-till-counted = The drawer is being counted
today-confirmed = { $name } is coming: confirmed.
today-arrived = { $name } has arrived and waits.
today-started = { $name }: the procedure has begun.
today-finished = { $name }: the procedure is over, the bill is open.
today-missed = { $name } did not come. Ctrl-Z takes it back.
today-cancelled = The visit of { $name } is cancelled. Ctrl-Z takes it back.
today-undone = { $name }: the last step is taken back.

allergies-none-known = no known allergies
allergies-never-asked = allergies never asked
allergy-mild = mild
allergy-moderate = moderate
allergy-severe = severe
allergy-told-client = told by the client
allergy-told-relative = told by a relative
allergy-told-doctor = told by a doctor
allergy-told-document = shown on paper
allergy-told-seen-here = seen in the salon
allergy-told-import = from an imported list

start-title = { $name } · { $procedure }
start-ask = “{ $name }, has anything changed with your allergies?” Tell the specialist, then start.
start-answer = { $key } or Enter: read, start · Esc: not yet
cancel-title = Cancel the visit?
cancel-body = The visit of { $name } at { $time } will be cancelled, and the time is free again.
cancel-yes = Cancel the visit
cancel-no = Keep it

# Booking and moving.

book-title = Book a visit
book-send = Book
book-client = Client
book-client-hint = Type a part of the name, in any script, or of the phone
book-new-client = New client: { $name }
book-new-given = Given name
book-new-family = Family name
book-new-phone = Phone
book-procedure = Procedure
book-specialist = Specialist
book-specialist-hint = Empty: whoever is free. Backspace empties it
book-day = Day
book-minutes = Length
book-minutes-hint = Empty: as long as the catalogue says
book-slot = Time
book-slot-hint = ← → go through the free times
book-room = Room
book-room-hint = Empty: the first that is free
book-device = Device
book-note = Note
book-day-full = No free time is left on this day. Choose another day or specialist.
book-nobody-works = Nobody who does this works on this day. Choose another day.
book-allergy-met = ALLERGY: this procedure brings { $names }. Ask the specialist before booking.
book-done = Booked: { $name }, { $time }.
move-title = Move a visit
move-title-of = Move · { $name } · { $procedure } · from { $day } { $time }
move-send = Move
move-done = Moved: { $name }, now { $time }.
