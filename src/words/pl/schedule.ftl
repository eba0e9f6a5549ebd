# Catalogue, schedule, visits, Today.

# Listy zamknięte.

visit-state-booked = umówiona
visit-state-confirmed = potwierdzona
visit-state-arrived = czeka
visit-state-in-procedure = w trakcie zabiegu
visit-state-to-pay = do zapłaty
visit-state-closed = zapłacona
visit-state-cancelled = odwołana
visit-state-no-show = nie przyszła

category-consultation = Konsultacje
category-care = Pielęgnacja twarzy
category-massage = Masaż
category-electro = Elektroterapia
category-peel = Peelingi
category-biorevitalisation = Biorewitalizacja i mezoterapia
category-filler = Wypełniacze
category-botulinum = Toksyna botulinowa
category-lipolytic = Lipoliza iniekcyjna
category-plasma = Terapia osoczem
category-threads = Nici
category-needling = Mikronakłuwanie
category-energy = Fale radiowe i ultradźwięki
category-laser-hair = Depilacja laserowa
category-light = Światło i laser
category-resurfacing = Laserowe odnawianie skóry
category-removal = Usuwanie zmian i przekłuwanie
category-permanent-makeup = Makijaż permanentny
category-brows-lashes = Brwi i rzęsy
category-hair-removal = Wosk i pasta cukrowa
category-body = Ciało
category-drip = Kroplówki
category-nails = Paznokcie
category-hair = Włosy
category-other = Inne

room-kind-treatment = gabinet zabiegowy
room-kind-injection = gabinet iniekcyjny
room-kind-laser = gabinet laserowy
room-kind-body = gabinet zabiegów na ciało
room-kind-nails = stolik do manicure
room-kind-chair = fotel fryzjerski
room-kind-brows = leżanka do brwi i rzęs

device-kind-laser-hair = laser do depilacji
device-kind-laser-fractional = laser frakcyjny
device-kind-laser-pigment = laser naczyniowy i pigmentowy
device-kind-pulsed-light = światło pulsacyjne
device-kind-radiofrequency = fale radiowe
device-kind-ultrasound = ultradźwięki skupione
device-kind-cleansing = urządzenie do oczyszczania
device-kind-cryolipolysis = kriolipoliza
device-kind-vacuum = masaż próżniowy
device-kind-pressotherapy = presoterapia
device-kind-electro = prądy
device-kind-led = panel świetlny
device-kind-centrifuge = wirówka
device-kind-other = inne urządzenie

# Odmowy.

catalogue-refused-no-name = Zabieg musi mieć nazwę w przynajmniej jednym języku. Proszę wpisać tę, o którą pytają klienci.
catalogue-refused-duration = Zabieg trwa od 5 minut do 12 godzin. Proszę poprawić liczbę minut.
catalogue-refused-price = Cena mieści się między zerem a stoma milionami. Proszę sprawdzić liczbę zer.
catalogue-refused-code-taken = Inny zabieg ma już ten kod. Proszę wybrać inny albo zostawić pole puste.

schedule-refused-no-name = Potrzebna jest nazwa. Proszę wpisać tę, której używa recepcja.
schedule-refused-name-taken = Taka nazwa już istnieje. Proszę dodać literę lub numer, żeby je odróżnić.
schedule-refused-hours = Godziny kończą się przed początkiem albo nachodzą na siebie. Proszę wpisać każdy odcinek raz, na przykład 09:00–13:00 i 14:00–18:00.
schedule-refused-stretch = Ten odcinek kończy się przed początkiem albo trwa dłużej niż rok. Proszę poprawić dni i godziny.
schedule-refused-occupied = { $count ->
    [one] W tym czasie stoi jeden wpis ({ $first }). Najpierw proszę go przenieść, potem zablokować czas.
    [few] W tym czasie stoją { $count } wpisy, pierwszy: { $first }. Najpierw proszę je przenieść, potem zablokować czas.
    [many] W tym czasie stoi { $count } wpisów, pierwszy: { $first }. Najpierw proszę je przenieść, potem zablokować czas.
   *[other] W tym czasie stoi { $count } wpisów, pierwszy: { $first }. Najpierw proszę je przenieść, potem zablokować czas.
}
schedule-refused-staff-taken = Ten login należy już do innego specjalisty. Proszę wybrać inny albo żaden.

booking-refused-taken = { $name }: zajęte od { $from } do { $until }. Proszę wybrać jeden z pokazanych wolnych terminów.
booking-refused-just-taken = Ktoś właśnie zajął ten termin. Proszę wybrać jeden z pokazanych wolnych terminów.
booking-refused-no-room = Nie ma wtedy wolnego odpowiedniego gabinetu. Proszę wybrać inny termin.
booking-refused-no-device = Nie ma wtedy wolnego odpowiedniego urządzenia. Proszę wybrać inny termin.
booking-refused-does-not-fit = Ten gabinet lub to urządzenie nie pasuje do zabiegu. Proszę zostawić wybór programowi albo wskazać inne.
booking-refused-not-working = { $name } wtedy nie pracuje. Proszę wybrać inny termin albo najpierw ustawić godziny pracy tego dnia.
booking-refused-not-skilled = { $name } nie wykonuje tego zabiegu. Proszę wybrać innego specjalistę albo najpierw dodać umiejętność.
booking-refused-retired = Tego już nie ma w ofercie. Proszę wybrać inny zabieg, specjalistę lub gabinet.
booking-refused-in-the-past = Ten dzień już minął. Proszę wybrać dzisiejszy albo późniejszy.
booking-refused-too-far-ahead = To ponad dwa lata naprzód. Proszę sprawdzić rok.
booking-refused-clock-skips = Tej nocy zmienia się czas i takiej godziny nie będzie. Proszę wybrać inną.
booking-refused-duration = Wizyta zaczyna się o pełnej minucie i trwa od 5 minut do 12 godzin. Proszę poprawić godzinę albo długość.

visit-refused-wrong-state = Stan wizyty to teraz „{ $state }”, ten krok nie jest możliwy. Proszę spojrzeć na podane klawisze albo cofnąć ostatni krok: Ctrl-Z.
visit-refused-allergies-not-confirmed = Klient ma alergie. Najpierw proszę o nie zapytać i je potwierdzić, potem zaczynać.
visit-refused-no-allergies = Ten klient nie ma zapisanych alergii, nie ma czego potwierdzać.
visit-refused-allergies-changed = Alergie na karcie się zmieniły. Proszę przeczytać je ponownie i potwierdzić.
visit-refused-nothing-to-undo = Nie ma kroku do cofnięcia. Wizytę odwołuje klawisz C.
visit-refused-undo-too-late = Ostatni krok wykonano innego dnia i tak już zostaje.
visit-refused-undo-paid = Ta wizyta jest zapłacona. Pieniądze oddaje się zwrotem w kasie, nie cofnięciem kroku.
visit-refused-undo-taken = Ten termin dostał już ktoś inny. Proszę umówić klienta na nowo w wolnym terminie.
visit-refused-not-today = Ta wizyta jest innego dnia. Najpierw proszę przenieść ją na dziś.
visit-refused-not-yet = Wizyta jeszcze się nie zaczęła i klient może przyjść. Aby ją odwołać, proszę nacisnąć C.
visit-refused-not-movable = Stan wizyty to „{ $state }”, nie można jej już przenieść. Proszę umówić nową.

# Kroki wizyty.

layer-visits = Na tablicy dnia
action-confirm-visit = Klient potwierdził wizytę
action-confirm-visit-hint = potwierdzona
action-arrive = Klient przyszedł
action-arrive-hint = przyszedł
action-start-visit = Rozpocznij zabieg
action-start-visit-hint = zacznij
action-finish = Zabieg skończony: do zapłaty
action-finish-hint = skończ
action-move-visit = Przenieś wizytę na inny termin
action-move-visit-hint = przenieś
action-cancel-visit = Odwołaj wizytę
action-cancel-visit-hint = odwołaj
action-no-show = Klient nie przyszedł
action-no-show-hint = nie przyszedł
action-previous-day = Poprzedni dzień
action-previous-day-hint = dzień wstecz
action-next-day = Następny dzień
action-next-day-hint = dzień dalej
action-next-specialist = Jeden specjalista, następny, wszyscy
action-next-specialist-hint = specjalista
action-pick-day = Wybierz dzień w kalendarzu
action-pick-day-hint = kalendarz

# Tablica.

today-visits = { $count ->
    [0] brak wizyt
    [one] { $count } wizyta
    [few] { $count } wizyty
    [many] { $count } wizyt
   *[other] { $count } wizyt
}
today-count-arriving = ▸{ $count } zaraz
today-count-waiting = { $count } czeka
today-count-late = { $count } spóźn.
today-count-in-procedure = { $count } w trakcie
today-count-to-pay = { $count } do zapłaty
today-count-closed = { $count } zapłaconych
today-only = tylko { $name }
today-in = za { $minutes } min
today-late = spóźn. { $minutes }
today-waits = czeka { $minutes }
today-runs = trwa { $time }
today-over = dłużej +{ $time }
today-to-pay = do zapłaty
today-first-visit = pierwsza wizyta
today-visit-number = wizyta nr { $number }
today-address-as = Zwracać się: { $name }
today-birthday = dziś urodziny
today-holds-debt = Dług { $amount }
today-holds-points = Bonusy: { $points }
today-holds-points-until = { $points } z nich wygasa { $day }
today-holds-sessions = { $count ->
    [one] Karnet: { $count } zabieg na to
    [few] Karnet: { $count } zabiegi na to
   *[many] Karnet: { $count } zabiegów na to
}
today-holds-other-sessions = { $count ->
    [one] Inny karnet: { $count } zabieg
    [few] Inne karnety: { $count } zabiegi
   *[many] Inne karnety: { $count } zabiegów
}
today-holds-procedure-certificates = { $count ->
    [one] { $count } bon na zabieg
    [few] { $count } bony na zabiegi
   *[many] { $count } bonów na zabiegi
}
today-holds-certificates = Bon: { $amount }
today-holds-certificate-until = ważny do { $day }
today-holds-deposit = Przedpłata: { $amount }
today-bonus-flow = {" · "}bonusy +{ $earned } −{ $spent }
today-phone-end = telefon ··· { $digits }
today-allergy = ALERGIA
today-allergy-met = w zabiegu: { $names }
today-allergy-confirmed = potwierdzono { $time }, { $name }
today-procedure-brings-it = jest w tym zabiegu
today-nobody-came-yet = To dla gościa, który już przyszedł, a tu jeszcze nikogo nie ma.
today-nothing = Na dziś nie ma jeszcze wizyt. { $key } umawia.
today-nothing-that-day = Tego dnia nie ma wizyt. { $key } umawia.
today-nothing-of-one = Ten specjalista nie ma wizyt. Tab pokazuje innych, { $key } umawia.
today-till-closed = Kasa jest zamknięta
today-till-totals = Kasa: gotówka { $cash } · karty { $card }
today-till-counted = Kasa jest liczona
today-confirmed = { $name }: wizyta potwierdzona.
today-arrived = { $name }: klient przyszedł i czeka.
today-started = { $name }: zabieg się rozpoczął.
today-finished = { $name }: zabieg skończony, rachunek otwarty.
today-missed = { $name }: klient nie przyszedł. Ctrl-Z cofa.
today-cancelled = { $name }: wizyta odwołana. Ctrl-Z cofa.
today-undone = { $name }: ostatni krok cofnięty.

allergies-none-known = brak znanych alergii
allergies-never-asked = o alergie nie pytano
allergy-mild = łagodna
allergy-moderate = umiarkowana
allergy-severe = ciężka
allergy-told-client = według klienta
allergy-told-relative = według bliskich
allergy-told-doctor = według lekarza
allergy-told-document = według dokumentu
allergy-told-seen-here = widziana w salonie
allergy-told-import = z wczytanej listy

start-title = { $name } · { $procedure }
start-ask = „{ $name }, czy coś się zmieniło z alergiami?” Proszę uprzedzić specjalistę i zaczynać.
start-answer = { $key } lub Enter: przeczytane, start · Esc: jeszcze nie
cancel-title = Odwołać wizytę?
cancel-body = Wizyta ({ $name }, { $time }) zostanie odwołana, a termin znów będzie wolny.
cancel-yes = Odwołaj wizytę
cancel-no = Zostaw

# Umawianie i przenoszenie.

book-title = Umów wizytę
book-send = Umów
book-client = Klient
book-client-hint = Część nazwiska w dowolnym piśmie albo część telefonu
book-new-client = Nowy klient: { $name }
book-new-given = Imię
book-new-family = Nazwisko
book-new-phone = Telefon
book-procedure = Zabieg
book-specialist = Specjalista
book-specialist-hint = Puste: ktokolwiek wolny. Backspace czyści
book-day = Dzień
book-minutes = Długość
book-minutes-hint = Puste: jak w katalogu
book-slot = Godzina
book-slot-hint = ← → przechodzą po terminach
book-room = Gabinet
book-room-hint = Puste: pierwszy wolny
book-device = Urządzenie
book-note = Notatka
book-day-full = Tego dnia nie ma już wolnych terminów. Proszę wybrać inny dzień lub specjalistę.
book-nobody-works = Tego dnia nie pracuje nikt, kto robi ten zabieg. Proszę wybrać inny dzień.
book-allergy-met = ALERGIA: ten zabieg zawiera { $names }. Przed umówieniem proszę zapytać specjalistę.
book-done = Umówiono: { $name }, { $time }.
move-title = Przenieś wizytę
move-title-of = Przeniesienie · { $name } · { $procedure } · z { $day } { $time }
move-send = Przenieś
move-done = Przeniesiono: { $name }, teraz { $time }.
