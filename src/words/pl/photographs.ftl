# photographs
photograph-refused-future = Zdjęcie byłoby z przyszłości. Sprawdź dzień.
photograph-refused-other-client = Ta wizyta należy do innego klienta. Wybierz wizytę tego klienta albo żadną.
photograph-refused-visit-full = Ta wizyta ma już { $most } zdjęć, więcej wizyta nie mieści. Odłóż jedno albo nie wskazuj wizyty.
photograph-refused-salon-full = Salon ma już { $most } zdjęć, więcej się nie zmieści. Poproś opiekuna programu o więcej miejsca.
photograph-refused-taken = Dokładnie to zdjęcie jest już w karcie. Wybierz inny plik.
photograph-refused-no-pair = Te dwa zdjęcia nie tworzą pary. Wybierz dwa różne zdjęcia jednego klienta.
photograph-refused-aside = To zdjęcie zostało odłożone. Wróć i wybierz inne.
photograph-refused-reason = Brakuje powodu. Napisz krótko, dlaczego zdjęcie jest odkładane.
photograph-refused-missing = Nie ma pliku tego zdjęcia. Przywróć go z kopii zapasowej; sprawdzenie wymieni wszystkie brakujące.
photograph-refused-altered = Plik tego zdjęcia nie jest taki, jak go zapisano, więc nie jest pokazany. Przywróć go z kopii zapasowej.
photograph-refused-file-exists = Plik o tej nazwie już istnieje i pozostał bez zmian. Wybierz inną nazwę.
