# Dni, godziny, czas trwania, wiek.
format-weekday = { $weekday ->
     [1] poniedziałek
     [2] wtorek
     [3] środa
     [4] czwartek
     [5] piątek
     [6] sobota
   *[7] niedziela
}
format-weekday-short = { $weekday ->
     [1] pon.
     [2] wt.
     [3] śr.
     [4] czw.
     [5] pt.
     [6] sob.
   *[7] niedz.
}
format-weekday-two = { $weekday ->
     [1] pn
     [2] wt
     [3] śr
     [4] cz
     [5] pt
     [6] so
   *[7] nd
}
format-month = { $month ->
     [1] styczeń
     [2] luty
     [3] marzec
     [4] kwiecień
     [5] maj
     [6] czerwiec
     [7] lipiec
     [8] sierpień
     [9] wrzesień
     [10] październik
     [11] listopad
   *[12] grudzień
}
format-month-of = { $month ->
     [1] stycznia
     [2] lutego
     [3] marca
     [4] kwietnia
     [5] maja
     [6] czerwca
     [7] lipca
     [8] sierpnia
     [9] września
     [10] października
     [11] listopada
   *[12] grudnia
}
format-month-short = { $month ->
     [1] sty
     [2] lut
     [3] mar
     [4] kwi
     [5] maj
     [6] cze
     [7] lip
     [8] sie
     [9] wrz
     [10] paź
     [11] lis
   *[12] gru
}
format-day-short = { $weekday } { $day } { $month }
format-day-long = { $weekday }, { $day } { $month } { $year }
format-month-year = { $month } { $year }
format-today = dziś
format-tomorrow = jutro
format-yesterday = wczoraj
format-in-days = { $days ->
    [one] za { $days } dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}
format-days-ago = { $days ->
    [one] { $days } dzień temu
    [few] { $days } dni temu
    [many] { $days } dni temu
   *[other] { $days } dnia temu
}
format-minutes = { $minutes } min
format-hours = { $hours } godz.
format-hours-minutes = { $hours } godz. { $minutes } min
format-age = { $years ->
    [one] { $years } rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}
