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

comfort-card = At home
comfort-card-nothing = nothing noted yet
comfort-form-title = What makes a client feel at home
comfort-form-title-of = What makes { $name } feel at home
comfort-form-save = Save
comfort-field-drink = Likes to drink
comfort-field-how = How
comfort-field-how-hint = With lemon, no sugar; or the name of another drink
comfort-field-silence = Likes silence
comfort-field-no-ringing = Do not ring, write
comfort-field-baby = Small child
comfort-baby-comes = Comes along and sleeps
comfort-baby-sleeps = Sleeps at home
comfort-field-from = Sleeps from
comfort-field-until = Sleeps until
comfort-field-little = Small things
comfort-field-little-hint = One a line: a warm blanket, her dog’s name, no perfume
comfort-kept = What makes { $name } feel at home is kept.

comfort-guest-title = { $name }: drink and coat
comfort-as-always = { $drink } – as always
comfort-brought = Brought: { $drink }. Ctrl-Z takes it back.
comfort-brought-at = Brought at { $time }: { $drink } ({ $who })
comfort-coat-hangs = The coat hangs on { $tag }: { $key } hands it back
comfort-coat-free = Coat: { $key } hangs it on { $tag }
comfort-coat-full = Coat: { $key } types the tag
comfort-hung = The coat hangs on { $tag }.
comfort-returned = The coat from { $tag } is handed back.
comfort-own-drink-title = Another drink
comfort-own-drink-save = Brought
comfort-field-own-drink = What
comfort-field-remember = Likes it from now on
comfort-tag-title = The tag of the coat
comfort-tag-save = Hang
comfort-field-tag = Tag
comfort-field-tag-hint = The number on the tag; the proposed one is free

next-title = Next visit of { $name }
next-nothing = No free time suits in the three weeks after the pause. E opens the booking.
next-booked-already = Booked already: { $time }, { $procedure }, { $who }
next-why-course = { $number } of { $of } of the course
next-why-pause = { $days ->
    [one] after { $days } day
   *[other] after { $days } days
}
next-why-promoted = on promotion, had it before
next-why-follows = what usually follows
next-why-safe = safe from { $day }
next-why-weekday = the usual weekday
next-why-time = the usual time
next-why-preferred = the preferred specialist
next-why-same = the same specialist
next-promotion = “{ $name }”: { $price } instead of { $full }
next-promotion-until = “{ $name }” until { $until }: { $price } instead of { $full }

care-goods-title = Care at home
care-goods-title-of = Care at home for { $name }
care-goods-nothing = Nothing on the shelf suits this card. The questionnaire (Q) tells what the skin needs.
care-goods-points = By points
care-goods-rest = To pay
care-goods-advised = Advised by the specialist
care-goods-suits = Suits: { $needs }
care-goods-free = Free of the client’s allergens
care-goods-not-asked = Allergies were never asked for: ask before you offer it
care-goods-whole = { $points } pay for it whole
care-goods-part = { $points } pay a part; { $rest } remains
care-goods-stock = { $count ->
    [one] { $count } piece in stock
   *[other] { $count } pieces in stock
}
care-goods-added = { $name } is on the bill: { $count }.

action-comfort = Drink, coat and the small things that make a client feel at home
action-comfort-hint = comfort
action-turn-coat = Hang the coat on the free number, or hand it back
action-turn-coat-hint = coat
action-other-tag = Hang the coat on another tag
action-other-tag-hint = tag
action-book-next = Book the next visit from what suits
action-book-next-hint = next visit
action-suggest-care = Goods for care at home that suit
action-suggest-care-hint = care goods
action-put-on-bill = Put the article on the bill of the visit
action-put-on-bill-hint = on the bill
layer-comfort = A guest’s comfort and next visit
layer-care-goods = Goods for care that suit
