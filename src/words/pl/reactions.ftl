# Reakcje, ich możliwe przyczyny i wycofane partie.

reaction-refused-future = Reakcja nie mogła zacząć się w przyszłości. Proszę poprawić dzień lub godzinę.
reaction-refused-nothing-seen = Nie podano, co się stało. Proszę wybrać objaw albo zapisać słowa klienta.
reaction-refused-empty-note = Notatka jest pusta. Proszę napisać, o co zapytano, co widziano lub zrobiono.
reaction-refused-closed = Ta reakcja jest już zamknięta. Jeśli wróciła, proszę zapisać nową.
reaction-refused-no-allergen = Nie wskazano alergenu. Proszę wybrać składnik z listy podejrzanych.
reaction-refused-unknown-allergen = Tego alergenu nie ma na liście. Proszę wybrać składnik z listy podejrzanych.
recall-refused-already = Ta partia jest już wycofana. Proszę ją otworzyć, aby zobaczyć, z kim miała kontakt.
recall-refused-lifted = To wycofanie już odwołano. W razie potrzeby proszę wycofać partię ponownie.
recall-refused-no-reason = Nie podano powodu. Proszę napisać w dwóch słowach: list producenta, reakcja.
recall-refused-not-touched = Ta partia nie miała kontaktu z tą osobą. Proszę wybrać kogoś z listy.
