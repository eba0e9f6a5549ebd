### What makes clients feel at home, and the next visit.
