### The service standard: its rules, its versions, its faults.
