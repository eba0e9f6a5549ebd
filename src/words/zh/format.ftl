# 日期、时间、时长、年龄。
format-weekday = { $weekday ->
     [1] 星期一
     [2] 星期二
     [3] 星期三
     [4] 星期四
     [5] 星期五
     [6] 星期六
   *[7] 星期日
}
format-weekday-short = { $weekday ->
     [1] 周一
     [2] 周二
     [3] 周三
     [4] 周四
     [5] 周五
     [6] 周六
   *[7] 周日
}
format-weekday-two = { $weekday ->
     [1] 一
     [2] 二
     [3] 三
     [4] 四
     [5] 五
     [6] 六
   *[7] 日
}
format-month = { $month ->
     [1] 1月
     [2] 2月
     [3] 3月
     [4] 4月
     [5] 5月
     [6] 6月
     [7] 7月
     [8] 8月
     [9] 9月
     [10] 10月
     [11] 11月
   *[12] 12月
}
format-month-of = { $month ->
     [1] 1月
     [2] 2月
     [3] 3月
     [4] 4月
     [5] 5月
     [6] 6月
     [7] 7月
     [8] 8月
     [9] 9月
     [10] 10月
     [11] 11月
   *[12] 12月
}
format-month-short = { $month ->
     [1] 1月
     [2] 2月
     [3] 3月
     [4] 4月
     [5] 5月
     [6] 6月
     [7] 7月
     [8] 8月
     [9] 9月
     [10] 10月
     [11] 11月
   *[12] 12月
}
format-day-short = { $month }{ $day }日 { $weekday }
format-day-long = { $year }年{ $month }{ $day }日 { $weekday }
format-month-year = { $year }年{ $month }
format-today = 今天
format-tomorrow = 明天
format-yesterday = 昨天
format-in-days = { $days }天后
format-days-ago = { $days }天前
format-minutes = { $minutes }分钟
format-hours = { $hours }小时
format-hours-minutes = { $hours }小时{ $minutes }分钟
format-age = { $years }岁
