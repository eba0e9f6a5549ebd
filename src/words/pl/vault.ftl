# vault
password-too-short = Hasło musi mieć co najmniej { $least } znaków. Trzy lub cztery słowa, które tylko ty byś połączył, łatwo wpisać.
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
staff-refused-own-password = Własnego hasła się nie resetuje, tylko zmienia: wybierz „Zmień moje hasło” i wpisz dotychczasowe.
