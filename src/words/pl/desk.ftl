### The desk that is never empty: away, stand-in, telephone.
away-refused-already = Wyjście jest już zapisane. Proszę się zalogować, aby wrócić.
away-refused-still = Ta osoba jeszcze nie wróciła. Kto ją zastępował, można podać po powrocie.
away-refused-named = Zastępstwo jest już zapisane i tak zostanie.
away-refused-themselves = Nikt nie zastępuje samego siebie. Proszę wybrać inną osobę albo podać, że nikogo nie było.
away-refused-not-theirs = Kto zastępował, podaje osoba, która wyszła, albo menedżer.
away-refused-minutes = Recepcja może być bez obsługi od 1 do 60 minut. Proszę wpisać liczbę z tego zakresu.
call-refused-ended = Ta rozmowa jest już zakończona. Nową otwiera klawisz telefonu.
call-refused-no-callback = Nikt już nie czeka na to połączenie.
call-refused-no-number = Brak numeru do oddzwonienia. Proszę o niego zapytać albo zakończyć rozmowę bez oddzwaniania.
call-refused-past = Ta godzina już minęła. Proszę wybrać późniejszą.
call-refused-too-far = To dalej niż rok. Proszę wybrać dzień w ciągu roku.
call-refused-no-time = Proszę podać, kiedy spróbować ponownie.
