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
