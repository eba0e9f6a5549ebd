### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $month }{ $day }日
standard-comma = 、
standard-plural = { $count ->
   *[other] other
}
