# Days, times, durations, ages.
format-weekday = { $weekday ->
     [1] Monday
     [2] Tuesday
     [3] Wednesday
     [4] Thursday
     [5] Friday
     [6] Saturday
   *[7] Sunday
}
format-weekday-short = { $weekday ->
     [1] Mon
     [2] Tue
     [3] Wed
     [4] Thu
     [5] Fri
     [6] Sat
   *[7] Sun
}
format-weekday-two = { $weekday ->
     [1] Mo
     [2] Tu
     [3] We
     [4] Th
     [5] Fr
     [6] Sa
   *[7] Su
}
format-month = { $month ->
     [1] January
     [2] February
     [3] March
     [4] April
     [5] May
     [6] June
     [7] July
     [8] August
     [9] September
     [10] October
     [11] November
   *[12] December
}
format-month-of = { $month ->
     [1] January
     [2] February
     [3] March
     [4] April
     [5] May
     [6] June
     [7] July
     [8] August
     [9] September
     [10] October
     [11] November
   *[12] December
}
format-month-short = { $month ->
     [1] Jan
     [2] Feb
     [3] Mar
     [4] Apr
     [5] May
     [6] Jun
     [7] Jul
     [8] Aug
     [9] Sep
     [10] Oct
     [11] Nov
   *[12] Dec
}
format-day-short = { $weekday } { $day } { $month }
format-day-long = { $weekday }, { $day } { $month } { $year }
format-month-year = { $month } { $year }
format-today = today
format-tomorrow = tomorrow
format-yesterday = yesterday
format-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
format-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
format-minutes = { $minutes } min
format-hours = { $hours } h
format-hours-minutes = { $hours } h { $minutes } min
format-age = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
