# Дни, время, длительность, возраст.
format-weekday = { $weekday ->
     [1] понедельник
     [2] вторник
     [3] среда
     [4] четверг
     [5] пятница
     [6] суббота
   *[7] воскресенье
}
format-weekday-short = { $weekday ->
     [1] пн
     [2] вт
     [3] ср
     [4] чт
     [5] пт
     [6] сб
   *[7] вс
}
format-weekday-two = { $weekday ->
     [1] пн
     [2] вт
     [3] ср
     [4] чт
     [5] пт
     [6] сб
   *[7] вс
}
format-month = { $month ->
     [1] январь
     [2] февраль
     [3] март
     [4] апрель
     [5] май
     [6] июнь
     [7] июль
     [8] август
     [9] сентябрь
     [10] октябрь
     [11] ноябрь
   *[12] декабрь
}
format-month-of = { $month ->
     [1] января
     [2] февраля
     [3] марта
     [4] апреля
     [5] мая
     [6] июня
     [7] июля
     [8] августа
     [9] сентября
     [10] октября
     [11] ноября
   *[12] декабря
}
format-month-short = { $month ->
     [1] янв
     [2] фев
     [3] мар
     [4] апр
     [5] мая
     [6] июн
     [7] июл
     [8] авг
     [9] сен
     [10] окт
     [11] ноя
   *[12] дек
}
format-day-short = { $weekday } { $day } { $month }
format-day-long = { $weekday }, { $day } { $month } { $year }
format-month-year = { $month } { $year }
format-today = сегодня
format-tomorrow = завтра
format-yesterday = вчера
format-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
format-days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}
format-minutes = { $minutes } мин
format-hours = { $hours } ч
format-hours-minutes = { $hours } ч { $minutes } мин
format-age = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}
