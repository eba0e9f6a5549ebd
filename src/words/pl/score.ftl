### How the standard is kept, and the weekly check list.
