# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = Tego pytania nie ma już w ankiecie. Proszę nacisnąć Esc i otworzyć wywiad ponownie.
anamnesis-refused-wrong-answer = To nie jest odpowiedź na to pytanie. Proszę wybrać jedną z pokazanych.
anamnesis-refused-none-and-some = „Żadne z nich” zaznaczono razem z czymś innym. Proszę cofnąć jedno z zaznaczeń.
anamnesis-refused-empty = Nic nie wpisano. Proszę wpisać słowa klienta albo nacisnąć Tab, aby przejść dalej bez odpowiedzi.
anamnesis-refused-day-ahead = { $day } jest dopiero przed nami, a to już się wydarzyło. Proszę poprawić datę.
anamnesis-refused-day-gone = { $day } już minął, a to dopiero będzie. Proszę poprawić datę.
anamnesis-refused-unlikely-day = { $day } to zbyt odległa data. Proszę poprawić rok.
anamnesis-refused-not-a-day = To nie jest data. Proszę wpisać na przykład 24.11.2026, 03.2025 albo 2019.
anamnesis-refused-backwards = Ostatni dzień jest przed pierwszym. Proszę poprawić jeden z nich.
anamnesis-refused-too-many = Lista ma najwyżej { $most } wierszy. Resztę proszę wpisać do notatek karty.
anamnesis-refused-nothing = Nie ma jeszcze żadnej odpowiedzi. Proszę odpowiedzieć na pierwsze pytanie albo wyjść klawiszem Esc.
anamnesis-refused-open = { $open ->
    [one] Zostało { $open } pytanie bez odpowiedzi. Proszę odpowiedzieć albo nacisnąć Tab, jeśli klient woli nie mówić.
    [few] Zostały { $open } pytania bez odpowiedzi. Proszę odpowiedzieć albo nacisnąć Tab tam, gdzie klient woli nie mówić.
    [many] Zostało { $open } pytań bez odpowiedzi. Proszę odpowiedzieć albo nacisnąć Tab tam, gdzie klient woli nie mówić.
   *[other] Zostało { $open } pytania bez odpowiedzi. Proszę odpowiedzieć albo nacisnąć Tab tam, gdzie klient woli nie mówić.
}
anamnesis-refused-pregnant-man = Mężczyzna nie może być w ciąży ani karmić piersią. Proszę poprawić płeć albo odpowiedź o ciąży.
anamnesis-refused-days-backwards = Z dwóch odpowiedzi wynika, że coś skończyło się, zanim się zaczęło. Proszę poprawić jedną z dat.
anamnesis-refused-nothing-before = Ten klient jeszcze nie odpowiadał. Proszę zadać pytania po kolei.
questionnaire-refused-empty = Ankieta potrzebuje pytania. Proszę zostawić w użyciu przynajmniej jedno.
questionnaire-refused-no-words = Pytanie albo odpowiedź nie ma treści. Proszę wpisać ją w co najmniej jednym języku.
questionnaire-refused-options = Takie pytanie wymaga od dwóch do dwudziestu odpowiedzi. Proszę dodać brakujące.
questionnaire-refused-kind = Klienci już odpowiadali na to pytanie. Można zmienić treść albo je wycofać i dodać nowe. Proszę wybrać jedno z dwóch.
questionnaire-refused-order = Pytanie stoi przed tym, od którego zależy. Proszę przesunąć je niżej.
questionnaire-refused-same-code = Dwa pytania mają tę samą nazwę wewnętrzną. Proszę otworzyć ankietę ponownie i dodać pytanie od nowa.
questionnaire-refused-too-long = Ankieta ma najwyżej { $most } pytań. Proszę najpierw wycofać część z nich.

# Wywiad.
anamnesis-title = Wywiad · { $name }
anamnesis-progress = { $done } z { $all }
anamnesis-asked-in = język pytań: { $language }
anamnesis-by-will = dobrowolnie
anamnesis-today = dziś: { $answer }
anamnesis-last = { $day }: { $answer }
anamnesis-yes = tak
anamnesis-no = nie
anamnesis-key-yes = t
anamnesis-key-no = n
anamnesis-some = tak, wpisać
anamnesis-none = nie ma
anamnesis-not-said = bez odpowiedzi
anamnesis-unmatched = nie ma na liście: zapisane słowami klienta, oceni specjalista
anamnesis-on-card = W karcie:
anamnesis-hint-yes-no = t lub n. Tab: bez odpowiedzi.
anamnesis-hint-yes-no-known = t lub n. Enter: jak poprzednio. Tab: bez odpowiedzi.
anamnesis-hint-one = Cyfra odpowiedzi. Tab: bez odpowiedzi.
anamnesis-hint-several = Cyfry zaznaczają, Enter idzie dalej. Tab: bez odpowiedzi.
anamnesis-hint-text = Słowami klienta, potem Enter. Tab: bez odpowiedzi.
anamnesis-hint-text-known = Enter: jak poprzednio. Albo wpisać od nowa. Tab: bez odpowiedzi.
anamnesis-hint-day = Dzień 24.11.2026, miesiąc 03.2025 albo rok. n: nie ma. Tab: bez odpowiedzi.
anamnesis-hint-list = Nazwy po przecinku, daty po nazwie: „warfaryna od 03.2025 do 10.2026”. Enter dodaje; drugi Enter idzie dalej.
anamnesis-hint-severity = Jak silna była reakcja? 1, 2 lub 3. Enter: nie wiadomo.
anamnesis-laid-aside = Niedokończone odpowiedzi odłożono. Pytania zaczynają się od nowa.
anamnesis-ask-lay-aside = Dotychczasowe odpowiedzi zostaną odłożone, pytania zaczną się od nowa. Karta się nie zmieni.
anamnesis-keep-answers = Kontynuować

# Podsumowanie.
anamnesis-review = Co trafi do karty
anamnesis-adds = Nowe w karcie:
anamnesis-adds-nothing = Nic nowego dla karty.
anamnesis-corrects = Zmienią się daty w karcie:
anamnesis-may-end = Klient już tego nie ma. Spacja decyduje; co nie zakończone, zostaje w karcie.
anamnesis-ends = [koniec]
anamnesis-stays = [zostaje]
anamnesis-end-why = według klienta, wywiad
anamnesis-review-next = Enter kończy: wywiad jest dziś potwierdzony. ← wraca do pytań.
anamnesis-review-mend = Enter prowadzi do tego, co zostało.
anamnesis-remark-unmatched = „{ $words }” nie ma na żadnej liście: zostaje słowami klienta, oceni specjalista.
anamnesis-remark-no-end = { $name }: nie podano ostatniego dnia, więc liczy się jako nadal przyjmowane.
anamnesis-remark-denied = Klient mówi, że nie ma alergii, a karta je wymienia. Zostają, dopóki ktoś ich nie zakończy.
anamnesis-finished = Wywiad potwierdzony. Nowe w karcie: { $added }, poprawione: { $corrected }, zakończone: { $ended }.

# Wcześniejsze odpowiedzi.
anamnesis-history-of = Wcześniejsze odpowiedzi · { $name }
anamnesis-history-nothing = Z tym klientem jeszcze nie ukończono pytań. Proszę nacisnąć Esc i zapytać.
anamnesis-column-day = dzień
anamnesis-column-by = pytał(a)
anamnesis-column-answers = odpowiedzi
anamnesis-column-as-before = jak poprz.
anamnesis-column-question = pytanie
anamnesis-column-answer = odpowiedź
anamnesis-version = Według wersji { $version } ankiety.
anamnesis-confirmed = potwierdzono { $day }, { $who }
anamnesis-was-as-before = Potwierdzone jak poprzednio, bez ponownego pytania.

# W karcie i na ekranie dnia.
card-anamnesis = Wywiad
card-skin = skóra
anamnesis-card-never = jeszcze nie pytano: klawisz { $key }
anamnesis-card-half = { $due ->
    [one] nieukończony, zostało { $due } pytanie: klawisz { $key }
    [few] nieukończony, zostały { $due } pytania: klawisz { $key }
    [many] nieukończony, zostało { $due } pytań: klawisz { $key }
   *[other] nieukończony, zostało { $due } pytania: klawisz { $key }
}
anamnesis-card-due = { $due ->
    [one] trzeba zadać { $due } pytanie: klawisz { $key }
    [few] trzeba zadać { $due } pytania: klawisz { $key }
    [many] trzeba zadać { $due } pytań: klawisz { $key }
   *[other] trzeba zadać { $due } pytania: klawisz { $key }
}
today-anamnesis-never = Wywiad: jeszcze nie pytano
today-anamnesis-half = Wywiad: nieukończony
today-anamnesis-due = Wywiad: zapytać, co się zmieniło od { $day }
skin-phototype = fototyp { $type }
skin-dry = cera sucha
skin-normal = cera normalna
skin-oily = cera tłusta
skin-combination = cera mieszana
skin-sensitive-sometimes = czasem wrażliwa
skin-sensitive-often = wrażliwa
skin-fears-pain = boi się bólu

# Działy.
anamnesis-section-person = Osoba
anamnesis-section-goals = Życzenia
anamnesis-section-skin = Skóra
anamnesis-section-lifestyle = Nawyki
anamnesis-section-home-care = Pielęgnacja w domu
anamnesis-section-medication = Leki
anamnesis-section-allergy = Alergie
anamnesis-section-illness = Choroby
anamnesis-section-pregnancy = Ciąża
anamnesis-section-history = Co już robiono

# Na papierze.
anamnesis-paper-blank = Ankieta przed zabiegami
anamnesis-paper-filled = Wywiad
anamnesis-paper-name = Imię i nazwisko
anamnesis-paper-birth = Data urodzenia
anamnesis-paper-day = Data
anamnesis-paper-why = Odpowiedzi chronią Państwa zdrowie. O czym trudno napisać, można powiedzieć specjaliście na osobności.
anamnesis-paper-if-so = jeśli tak
anamnesis-paper-women = dla kobiet
anamnesis-paper-noted = ({ $note }) { $question }
anamnesis-paper-line = ______________________________
anamnesis-paper-arrow = >
anamnesis-paper-promise = Odpowiedzi są zgodne z prawdą; o zmianach powiadomię.
anamnesis-paper-client = klient, data
anamnesis-paper-specialist = specjalista, data
anamnesis-paper-foot = Informacyjnie: decyduje specjalista.

# Ankieta.
questionnaire-built-in = Ankieta · taka jak w programie
questionnaire-version = Ankieta · wersja { $version }
questionnaire-new = Nowe pytanie
questionnaire-change = Zmiana pytania
questionnaire-save = Zapisz
questionnaire-words = Pytanie
questionnaire-saved = Zapisano. Od teraz pytamy tak; wcześniejsze odpowiedzi zostają, jakie były.
questionnaire-at-the-end = Dalej się nie da: to brzeg działu albo pytanie, do którego należy.
questionnaire-column-section = dział
questionnaire-kind = rodzaj odpowiedzi
questionnaire-kind-yes-no = tak lub nie
questionnaire-kind-one = jedna z kilku
questionnaire-kind-several = kilka z kilku
questionnaire-kind-text = słowami
questionnaire-kind-day = data
questionnaire-kind-allergies = lista alergii
questionnaire-kind-medications = lista leków
questionnaire-kind-conditions = lista chorób
questionnaire-kind-procedures = lista zabiegów
questionnaire-options = odpowiedzi
questionnaire-options-hint = Jedna odpowiedź w wierszu, co najmniej dwie.
questionnaire-again = pytać ponownie
questionnaire-again-never = jeden raz
questionnaire-again-visit = przy każdej wizycie
questionnaire-again-half-year = ponownie po pół roku
questionnaire-again-year = ponownie po roku
questionnaire-must-field = odpowiedź wymagana
questionnaire-must = Odpowiedź wymagana.
questionnaire-by-will = Odpowiedź dobrowolna.
questionnaire-retired = Wycofane: już nie pytamy.
questionnaire-follows = Tylko po pytaniu: { $question }
questionnaire-writes = Odpowiedź trafia do karty.

# Klawisze.
layer-anamnesis = Wywiad
action-anamnesis = Przeprowadzić wywiad
action-anamnesis-hint = wywiad
action-as-before = Wszystko jak poprzednio
action-as-before-hint = jak poprzednio
action-not-said = Bez odpowiedzi
action-not-said-hint = bez odpowiedzi
action-finish-anamnesis = Sprawdzić i zakończyć
action-finish-anamnesis-hint = zakończyć
action-ask-in-next = Pytać w następnym języku
action-ask-in-next-hint = język klienta
action-anamnesis-history = Wcześniejsze odpowiedzi
action-anamnesis-history-hint = wcześniejsze
action-lay-aside = Odłożyć odpowiedzi i zacząć od nowa
action-lay-aside-hint = od nowa
action-questionnaire = Ankieta
action-move-up = Wyżej
action-move-down = Niżej
