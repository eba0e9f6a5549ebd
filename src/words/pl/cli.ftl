# cli

cli-no-login = Podaj, w czyim imieniu: --user LOGIN albo FRONTDESK_USER.
cli-no-password = Nie ma terminala, na którym można zapytać o hasło. Podaj --password-file PLIK albo FRONTDESK_PASSWORD_FILE.
cli-ask-password = Hasło { $login }: 
cli-choose-password = Nowe hasło { $login }: 
cli-repeat-password = Jeszcze raz: 
cli-unreadable = Nie można odczytać pliku { $file } ({ $why }). Sprawdź nazwę i uprawnienia.
cli-some-not-done = Niewykonane żądania: { $failed } z { $all }. Każda odpowiedź z "ok": false mówi dlaczego.
cli-theme-good = Motyw jest w porządku.
cli-output = Nie można zapisać odpowiedzi ({ $why }). Sprawdź dysk i spróbuj ponownie.
cli-request-too-long = Żądanie jest dłuższe niż jeden mebibajt. Wyślij je w częściach.
cli-not-a-request = Ten wiersz nie jest żądaniem ({ $why }). Wszystkie żądania opisuje `frontdesk do --schema`.
cli-init-done = Salon powstał w { $dir }.
cli-init-code = Kod odzyskiwania: { $code }
    Zapisz go teraz i przechowuj z dala od tego komputera: tylko on otworzy salon, gdy wszystkie hasła przepadną, i nie będzie pokazany ponownie.
cli-not-in-order = Z danymi salonu jest coś nie tak: szczegóły są w raporcie. Nic nie zmieniono; zostaw folder bez zmian i przywróć ostatnią kopię w innym miejscu.
cli-check-good = Wszystko w porządku: wpisów w księdze { $entries }, wierszy dziennika { $rows }.
cli-check-database = Baza: { $what }
cli-check-ledger = Księga: wpisów niezbilansowanych { $unbalanced }, sum niezgodnych { $differ }, łańcuch przerwany przy wpisie { $broken }.
cli-check-audit = Dziennik: łańcuch przerwany przy wierszu { $broken }; wierszy bez oparcia { $loose }.
cli-check-nowhere = nigdzie
cli-backup-age = Ostatnia sprawdzona kopia: { $hours } godz. temu.
cli-backup-none = Nie ma jeszcze kopii: wykonaj ją poleceniem `frontdesk backup`.
cli-backup-made = Kopia leży w { $file } ({ $size } KiB); została ponownie otwarta i jest w porządku.
cli-backup-good = Kopia z { $when } otwiera się i jest w porządku.
cli-restored = Salon z { $when } stoi w { $dir }. Otwiera się hasłami z tamtego dnia: { $logins }.
cli-day-none = Brak wizyt: { $day }.
cli-day-allergy = alergia
cli-day-meets = ALERGIA NA TEN ZABIEG
cli-day-never-asked = nie pytano o alergie
cli-not-this-demo = W folderze { $dir } jest inny salon niż ten zmyślony. Wybierz inny folder przez --dir.
cli-find-nobody = Nikogo nie znaleziono: „{ $query }”. Spróbuj mniej liter, innej pisowni albo końcówki telefonu.
cli-allergies = ALERGIE: { $list }
cli-no-allergies = brak znanych alergii
cli-unwritable = Nie można zapisać pliku { $file } ({ $why }). Wybierz inne miejsce.
cli-file-exists = Plik { $file } już istnieje i pozostał bez zmian. Wybierz inną nazwę.
cli-ledger-exported = { $entries ->
        [one] Księga zapisana w { $file }: { $entries } zapis.
        [few] Księga zapisana w { $file }: { $entries } zapisy.
       *[many] Księga zapisana w { $file }: { $entries } zapisów.
    }
