### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $day } { $month }
standard-comma = {", "}
standard-plural = { $count ->
    [one] one
   *[other] other
}
