# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = Tego pytania nie ma już w ankiecie. Proszę nacisnąć Esc i otworzyć wywiad ponownie.
anamnesis-refused-wrong-answer = To nie jest odpowiedź na to pytanie. Proszę wybrać jedną z pokazanych.
anamnesis-refused-none-and-some = „Żadne z nich” zaznaczono razem z czymś innym. Proszę cofnąć jedno z zaznaczeń.
anamnesis-refused-empty = Nic nie wpisano. Proszę wpisać słowa klienta albo nacisnąć Tab, aby przejść dalej bez odpowiedzi.
anamnesis-refused-day-ahead = { $day } jest dopiero przed nami, a to już się wydarzyło. Proszę poprawić datę.
anamnesis-refused-day-gone = { $day } już minął, a to dopiero będzie. Proszę poprawić datę.
anamnesis-refused-unlikely-day = { $day } to zbyt odległa data. Proszę poprawić rok.
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
