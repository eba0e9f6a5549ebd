# vault
password-too-short = Hasło musi mieć co najmniej { $least } znaków. Trzy lub cztery słowa w połączeniu znanym tylko tobie łatwo wpisać.
password-too-long = Hasło może mieć najwyżej { $most } znaków. Wybierz krótsze.
password-common = To hasło należy do pierwszych, jakich się próbuje. Wybierz inne: wystarczy kilka własnych słów.
password-like-name = Hasło składa się z twojego loginu lub nazwiska. Wybierz takie, którego nie da się z nich odgadnąć.
password-unchanged = To jest dotychczasowe hasło. Wybierz nowe.
password-differs = Hasła się różnią. Wpisz drugie jeszcze raz.
naming-empty = Czegoś tu brakuje. Wpisz nazwę.
naming-too-long = To za długie. Skróć do 60 znaków.
naming-unknown-zone = Nie ma takiej strefy czasowej. Wpisz na przykład Europe/Warsaw lub Asia/Almaty.
naming-not-a-login = Login składa się z liter, cyfr, kropki, łącznika i podkreślenia, bez spacji. Popraw go.
naming-login-taken = Ktoś inny loguje się pod tą nazwą. Wybierz inny login.
staff-refused-above-you = Dla kierowników i właścicieli może to zrobić tylko właściciel. Poproś go.
staff-refused-yourself = Nie możesz wyłączyć samego siebie. Poproś innego kierownika lub właściciela.
staff-refused-last-owner = To ostatni właściciel salonu. Najpierw uczyń właścicielem kogoś innego.
staff-refused-not-active = Ta osoba jest wyłączona. Najpierw przywróć jej dostęp.
staff-refused-active = Ta osoba może się już logować. Nic nie trzeba robić.
draft-refused-form-name = Tego formularza nie można odłożyć. Zapisz go lub zanotuj jego treść.
draft-refused-too-large = Formularz jest za duży, by go odłożyć. Zapisz go lub skróć.
vault-wrong-password = Login lub hasło jest błędne. Sprawdź Caps Lock i układ klawiatury, potem spróbuj ponownie.
vault-wrong-recovery-code = Ten kod odzyskiwania nie otwiera tego salonu. Poszukaj najnowszej kartki z kodem i spróbuj ponownie.
vault-mistyped-recovery-code = W kodzie odzyskiwania jest pomyłka. Porównaj go z kartką litera po literze.
vault-wait-seconds = { $seconds ->
    [one] Zbyt wiele błędnych haseł. Następna próba za { $seconds } sekundę.
    [few] Zbyt wiele błędnych haseł. Następna próba za { $seconds } sekundy.
    [many] Zbyt wiele błędnych haseł. Następna próba za { $seconds } sekund.
   *[other] Zbyt wiele błędnych haseł. Następna próba za { $seconds } sekundy.
}
vault-wait-minutes = { $minutes ->
    [one] Zbyt wiele błędnych haseł. Następna próba za { $minutes } minutę.
    [few] Zbyt wiele błędnych haseł. Następna próba za { $minutes } minuty.
    [many] Zbyt wiele błędnych haseł. Następna próba za { $minutes } minut.
   *[other] Zbyt wiele błędnych haseł. Następna próba za { $minutes } minuty.
}
vault-login-disabled = Login wyłączono po stu błędnych hasłach. Poproś kierownika o hasło jednorazowe albo użyj kodu odzyskiwania.
vault-no-salon = W tym folderze nie ma salonu. Sprawdź folder albo załóż nowy salon.
vault-salon-exists = W tym folderze jest już salon. Wybierz inny folder; niczego nie zmieniono.
vault-ring-missing = Brakuje pęku kluczy: salon.keys i jego kopii. Przywróć któryś z tych plików, w razie potrzeby z kopii zapasowej. Niczego nie zmieniono.
vault-ring-damaged = Pęk kluczy jest uszkodzony, jego kopia także. Przywróć któryś plik z kopii zapasowej. Niczego nie zmieniono.
vault-ring-unreasonable = Pęk kluczy żąda więcej pracy niż jakikolwiek prawdziwy: jest obcy lub uszkodzony. Przywróć właściwy plik. Niczego nie zmieniono.
vault-ring-outdated = Pęk kluczy jest starszy niż baza albo należy do innego salonu. Przywróć najnowszy salon.keys albo użyj kodu odzyskiwania.
vault-already-open = Ten salon jest otwarty w innej konsoli. Pracuj tam dalej albo najpierw ją zamknij.
vault-ring-full = Pęk kluczy jest pełny. Wyłącz osoby, które odeszły, potem dodaj nowe.
store-wrong-key = Klucz nie otwiera bazy: jest uszkodzona albo należy do innego pęku kluczy. Niczego nie zmieniono. Odtwórz najnowszą kopię zapasową w nowym folderze.
store-too-new = Salon zapisał nowszy program (schemat { $found }, ten zna { $known }). Zainstaluj nowszy program. Niczego nie zmieniono.
store-busy = Bazę trzyma inny program. Zamknij go i spróbuj ponownie.
store-damaged = Baza jest uszkodzona. Niczego nie zmieniono. Przerwij pracę, skopiuj folder i odtwórz najnowszą kopię zapasową w nowym folderze.
store-disk-full = Dysk jest pełny. Nic nie zapisano, a to, co wpisano, jest nadal tutaj. Zwolnij miejsce i powtórz.
store-read-only = W folderze salonu nie można zapisywać. Nic nie zapisano. Sprawdź uprawnienia i ochronę dysku przed zapisem.
store-io = Dysk odmówił odczytu lub zapisu. Sprawdź kabel i miejsce na dysku, potem powtórz. ({ $detail })
store-constraint = Księgi odrzucają tę zmianę. Nic nie zapisano. Sprawdź, co wpisano. ({ $detail })
store-bad-value = Zapisana wartość nie jest taka, jaka powinna. Niczego nie zmieniono. Uruchom sprawdzenie i zabezpiecz najnowszą kopię zapasową.
store-statement = Program sam popełnił błąd. Nic nie zapisano. Prosimy zgłosić te słowa: { $detail }
vault-not-a-backup = Ten plik nie jest kopią zapasową tego programu. Wybierz plik z końcówką .frontdesk.
vault-backup-damaged = Ta kopia zapasowa jest uszkodzona lub ucięta. Niczego nie zmieniono. Wybierz starszą albo skopiuj ją ponownie z oryginału.
vault-backup-exists = Plik o tej nazwie już istnieje. Wybierz inną nazwę; niczego nie nadpisano.
staff-refused-own-password = Własnego hasła się nie resetuje, tylko zmienia: wybierz „Moje hasło” i wpisz dotychczasowe.
action-safety = Kopie zapasowe i kontrola
action-recover = Wejdź z kodem odzyskiwania
action-recover-hint = Kod odzyskiwania
action-back-up-now = Zrób kopię zapasową teraz
action-back-up-now-hint = Kopia teraz
action-check-books = Sprawdź bazę, księgi i dziennik
action-check-books-hint = Sprawdź
layer-door = Przy wejściu
layer-safety = Kopie zapasowe i kontrola
door-try-again = Możesz już spróbować ponownie.
door-ring-healed = Jedna z dwóch kopii pęku kluczy była uszkodzona albo jej brakowało. Odtworzono ją z drugiej.
door-no-salon = W tym folderze nie ma jeszcze salonu. Naciśnij Enter, aby założyć nowy. Aby odtworzyć salon z kopii zapasowej, wyjdź przez Ctrl-Q i wpisz: frontdesk restore PLIK --into FOLDER
setup-title = Nowy salon
setup-send = Dalej
setup-heading-salon = Salon
setup-heading-owner = Właściciel
setup-salon = Nazwa
setup-salon-hint = Tak jak na szyldzie.
setup-market = Kraj
setup-market-hint = Od niego zależą waluta, strefa i przepisy. Później nie da się go zmienić.
setup-market-kz = Kazachstan (₸)
setup-market-ru = Rosja (₽)
setup-market-pl = Polska (zł)
setup-market-cn = Chiny (¥)
setup-zone = Strefa czasowa
setup-zone-hint = Puste: strefa głównego miasta. Inaczej na przykład Europe/Warsaw.
setup-language = Język
setup-language-en = English
setup-language-ru = Русский
setup-language-pl = Polski
setup-language-zh = 中文
setup-catalogue = Katalog na początek
setup-catalogue-hint = Około siedemdziesięciu zabiegów z czasem i cenami, do dowolnej zmiany.
setup-name = Imię i nazwisko
setup-login = Login
setup-login-hint = Krótki, bez spacji: dana albo anna.k
setup-password = Hasło
setup-code-title = Kod odzyskiwania
setup-code-send = Otwórz salon
setup-code = Kod odzyskiwania
setup-code-hint = Wielkość liter, łączniki i spacje nie mają znaczenia.
setup-code-why = Gdy wszystkie hasła zostaną zapomniane, tylko ten kod pozwoli wejść. Nikt go nie odtworzy, my też nie. Zapisz go na papierze i trzymaj w sejfie, nie w recepcji:
setup-code-next = Gdy kod jest na papierze, naciśnij Enter i wpisz go. Nie zostanie pokazany ponownie.
setup-code-back = Wpisz kod z kartki. Esc pokaże go jeszcze raz.
recover-title = Wejście z kodem odzyskiwania
recover-send = Otwórz
recover-why = Kod otwiera salon jeden raz i daje właścicielowi nowe hasło. Potem zastąpi go nowy kod.
recover-login = Login właściciela
recover-login-hint = Tak może wejść tylko właściciel.
recover-new-code = Nowy kod odzyskiwania
recover-new-code-why = Użyty kod już nie działa. Od teraz obowiązuje ten. Zapisz go na papierze i trzymaj w sejfie:
account-new = Nowe hasło
account-again = Jeszcze raz
account-password-hint = Co najmniej 10 znaków. Kilka słów w połączeniu znanym tylko tobie.
backup-title = Kopie zapasowe
backup-last = Ostatnią kopię sprawdzono { $when }.
backup-age = To było { $hours ->
    [one] { $hours } godzinę temu.
    [few] { $hours } godziny temu.
    [many] { $hours } godzin temu.
   *[other] { $hours } godziny temu.
}
backup-too-old = To było { $days ->
    [one] { $days } dzień temu. Zrób dziś nową.
    [few] { $days } dni temu. Zrób dziś nową.
    [many] { $days } dni temu. Zrób dziś nową.
   *[other] { $days } dnia temu. Zrób dziś nową.
}
backup-place = { $place } ({ $size } MB)
backup-none = Nie ma jeszcze kopii zapasowej. Zrób ją teraz.
backup-keeps = { $count ->
    [one] Przechowywana jest { $count } kopia.
    [few] Przechowywane są { $count } kopie.
    [many] Przechowywanych jest { $count } kopii.
   *[other] Przechowywane jest { $count } kopii.
}
backup-goes-to = Trafiają do { $folder }
backup-goes-beside = Trafiają do folderu samego salonu: jeśli ten dysk padnie, przepadną razem z nim. Wybierz folder na innym dysku.
backup-made = Kopię zapasową zrobiono, otwarto ponownie i sprawdzono.
backup-failed = Kopii zapasowej nie zrobiono; księgi są bezpieczne. { $why }
backup-busy = Trwa robienie kopii…
backup-settings-title = Dokąd trafiają kopie
backup-settings-send = Zachowaj
backup-folder = Folder
backup-folder-hint = Najlepiej na pendrivie lub innym dysku. Puste: w folderze salonu.
backup-keep = Ile przechowywać
backup-keep-hint = Starsze kopie są usuwane, gdy nowsza została sprawdzona.
check-title = Kontrola
check-busy = Trwa sprawdzanie każdej strony i każdego wpisu…
check-not-yet = Naciśnij { $key }, aby przeczytać każdą stronę, każdy wpis i każdy wiersz dziennika.
check-all-well = Wszystko w porządku.
check-not-well = Coś jest nie tak. Przerwij pracę, skopiuj folder salonu i zabezpiecz najnowszą kopię zapasową.
check-database = Baza jest uszkodzona: { $detail }
check-ledger = Księgi: wpisów { $entries }, błędnych sum { $wrong }
check-audit = Dziennik działań: wierszy { $rows }
check-ledger-broken = Księgi zmieniono poza programem od wpisu { $at }.
check-audit-broken = Dziennik zmieniono poza programem od wiersza { $at }.
check-stock = { $count ->
    [one] { $count } partia towaru nie zgadza się ze swoimi ruchami: zmieniono ją ręcznie.
    [few] { $count } partie towaru nie zgadzają się ze swoimi ruchami: zmieniono je ręcznie.
   *[many] { $count } partii towaru nie zgadza się ze swoimi ruchami: zmieniono je ręcznie.
}
check-loose = { $count ->
    [one] { $count } wpis odwołuje się do nieistniejącego.
    [few] { $count } wpisy odwołują się do nieistniejących.
    [many] { $count } wpisów odwołuje się do nieistniejących.
   *[other] { $count } wpisu odwołuje się do nieistniejących.
}
vault-not-an-owner = Z kodem odzyskiwania wchodzi tylko właściciel. Wybierz login właściciela.
store-missing = Brakuje bazy: salon.db. Przywróć ją albo odtwórz najnowszą kopię zapasową w nowym folderze. Niczego nie zmieniono.
