# Towary i ich zapas.

goods-refused-no-name = Towar nie ma nazwy. Proszę wpisać ją choć w jednym języku.
goods-refused-price = Taka cena nie jest możliwa. Proszę wpisać kwotę od zera do stu milionów.
goods-refused-low-mark = Taki próg zapasu nie jest możliwy. Proszę wpisać liczbę sztuk od 0 do 99999.
goods-refused-code-taken = Inny towar ma już ten kod. Proszę wybrać inny.
goods-refused-barcode-taken = Ten kod kreskowy ma już „{ $name }”. Proszę otworzyć tamten towar albo zeskanować opakowanie jeszcze raz.
goods-refused-bad-barcode = To nie jest kod kreskowy: ostatnia cyfra nie zgadza się z pozostałymi. Proszę zeskanować jeszcze raz albo wpisać od nowa.
goods-refused-unknown-allergen = Alergenu { $code } nie ma na liście. Proszę wybrać go z listy.
goods-refused-pieces = { $pieces } szt. to chyba pomyłka. Proszę wpisać liczbę od 1 do 9999.
goods-refused-past = { $day } już minęło. Proszę spojrzeć na opakowanie; przeterminowane wraca do dostawcy.
goods-refused-not-enough = { $left ->
    [0] „{ $name }”: zapas się skończył. Proszę najpierw przyjąć dostawę (F9 Więcej, Towary) albo zdjąć towar z rachunku.
    [one] „{ $name }”: jest tylko { $left } sztuka, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
    [few] „{ $name }”: są tylko { $left } sztuki, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
   *[many] „{ $name }”: jest tylko { $left } sztuk, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
}
goods-refused-not-enough-expired = { $left ->
    [0] „{ $name }”: wszystko, co zostało ({ $expired } szt.), jest przeterminowane. Nie wolno tego sprzedać: proszę odpisać (F9 Więcej, Towary) i zdjąć z rachunku. Potrzeba { $asked }.
   *[other] „{ $name }”: sprzedać można { $left } szt., a potrzeba { $asked }; dalsze { $expired } szt. są przeterminowane. Proszę sprzedać mniej, a przeterminowane odpisać (F9 Więcej, Towary).
}
goods-refused-not-in-lot = { $left ->
    [one] W tej partii jest tylko { $left } sztuka. Proszę odpisać mniej albo przeliczyć półkę.
    [few] W tej partii są tylko { $left } sztuki. Proszę odpisać mniej albo przeliczyć półkę.
   *[many] W tej partii jest tylko { $left } sztuk. Proszę odpisać mniej albo przeliczyć półkę.
}
goods-refused-not-sold = Na tym rachunku nie sprzedano tylu sztuk. Proszę spojrzeć na paragon i zwrócić mniej.
goods-refused-reason-missing = Nie podano powodu. Proszę napisać w dwóch słowach, co się stało.
goods-refused-moved = „{ $name }”: w czasie liczenia towar sprzedano lub przyjęto; według ksiąg jest teraz { $stock } szt. Proszę policzyć tę partię jeszcze raz.
goods-refused-bad-count = Nic nie policzono albo jedną partię dwa razy. Proszę wpisać, co leży na półce, partia po partii.
