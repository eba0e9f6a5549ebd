### What makes clients feel at home, and the next visit.
comfort-refused-not-here = The guest is not in the salon. Receive them first with A.
comfort-refused-hot-lips = Nothing hot after the lips were treated: they are numb and swollen. Offer water or juice.
comfort-refused-hot-test = Nothing hot before the skin is tested: it flushes. Offer water or juice.
comfort-refused-no-words = Please say what the drink is.
comfort-refused-no-drink = No drink was noted at this visit.
comfort-refused-no-tag = Please type the number on the cloakroom tag.
comfort-refused-tag-taken = Another guest’s coat hangs on { $tag }. Please take another tag.
comfort-refused-tag-free = Another guest’s coat hangs on { $tag }. { $free } is free.
comfort-refused-hangs = This guest’s coat hangs on { $tag } already. Hand it back first, or take it back with Ctrl-Z.
comfort-refused-no-coat = No coat of this guest hangs in the cloakroom.
comfort-refused-hours = The child’s sleep begins and ends at the same time. Please correct the hours.
comfort-refused-too-many = Six other small things are the most. Please keep what matters.

comfort-drink-tea = tea
comfort-drink-green-tea = green tea
comfort-drink-herbal-tea = herbal tea
comfort-drink-coffee = coffee
comfort-drink-milk-coffee = coffee with milk
comfort-drink-water = water
comfort-drink-sparkling-water = sparkling water
comfort-drink-juice = juice
comfort-drink-other = something else
comfort-drink-how = { $drink }, { $how }

comfort-likes-drink = Drinks { $drink }
comfort-likes-silence = Likes silence
comfort-no-ringing = Do not ring, write
comfort-baby-along = Brings a small child who sleeps: speak softly
comfort-baby-at-home = A child sleeps at home { $from }–{ $until }: do not ring then
comfort-no-hot-lips = Nothing hot: the lips were treated
comfort-no-hot-test = Nothing hot before the skin is tested
