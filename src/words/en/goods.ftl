# Goods and their stock.

goods-refused-no-name = The article has no name. Write it in one language at least.
goods-refused-price = This price cannot be. Write an amount between nothing and a hundred million.
goods-refused-low-mark = This mark of low stock cannot be. Write a number of pieces from 0 to 99999.
goods-refused-code-taken = Another article has this code. Choose another code.
goods-refused-barcode-taken = “{ $name }” already has this barcode. Open that article, or scan the package again.
goods-refused-bad-barcode = This is no barcode: its last digit does not agree with the others. Scan it again or type it anew.
goods-refused-unknown-allergen = The allergen { $code } is not in the list. Choose it from the list.
goods-refused-pieces = { $pieces } pieces cannot be meant. Type a number from 1 to 9999.
goods-refused-past = { $day } is past already. Look at the package again; what has expired goes back to the supplier.
goods-refused-not-enough = { $left ->
    [0] “{ $name }” has run out. Receive the delivery first (F9 More, Goods), or take it off the bill.
    [one] There is only { $left } piece of “{ $name }”, not { $asked }. Sell fewer, or receive the delivery first (F9 More, Goods).
   *[other] There are only { $left } pieces of “{ $name }”, not { $asked }. Sell fewer, or receive the delivery first (F9 More, Goods).
}
goods-refused-not-enough-expired = { $left ->
    [0] All that is left of “{ $name }” is past its best-before day: { $expired }. It may not be sold; write it off (F9 More, Goods) and take it off the bill. { $asked } wanted.
   *[other] Of “{ $name }” { $left } may be sold, not { $asked }: { $expired } more are past their best-before day. Sell fewer, and write the expired ones off (F9 More, Goods).
}
goods-refused-not-in-lot = { $left ->
    [one] Only { $left } piece lies in this lot. Write off fewer, or count the shelf.
   *[other] Only { $left } pieces lie in this lot. Write off fewer, or count the shelf.
}
goods-refused-not-sold = This bill did not take so many pieces. Look at the receipt and give back fewer.
goods-refused-reason-missing = No reason is given. Write in a few words what happened.
goods-refused-moved = “{ $name }” was sold or received while you counted: by the books there are now { $stock }. Count this lot again.
goods-refused-bad-count = Nothing was counted, or one lot twice. Type what lies on the shelf, lot by lot.
goods-refused-neither-sold-nor-used = These goods are neither sold nor used in procedures. Choose one of the two, or take them off the list.
goods-refused-not-for-sale = “{ $name }” is a product of the cabinet and is not sold. Choose another article, or allow its sale (F9 More, Goods).
goods-refused-lot-expired = The lot { $lot } of “{ $name }” was good until { $day }. Take another lot and write this one off (F9 More, Goods).
goods-refused-lot-recalled = The lot { $lot } of “{ $name }” was recalled: it is neither used nor sold. Take another lot.
goods-refused-lot-of-another = The lot { $lot } is one of “{ $other }”, not of “{ $name }”. Look at the package again and choose the product that it names.
goods-refused-unknown-lot = No delivery brought a lot { $lot }. Check the number on the package, or receive the delivery first (F9 More, Goods).

goods-list = Goods
goods-nothing = No goods yet. Press n to add the first.
goods-column-goods = Article
goods-column-before = Good until
goods-column-stock = Stock
goods-column-when = When
goods-column-what = What
goods-column-pieces = Pieces
goods-column-who = By
goods-column-counted = Counted
goods-column-books = By books
goods-column-difference = Differs
goods-so-many = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
goods-until = until { $day }
goods-sellable = { $count ->
    [0] None to sell
    [one] { $count } piece to sell
   *[other] { $count } pieces to sell
}
goods-order-again = Time to order again
goods-expired = Past its day: { $pieces }. Write off.
goods-owed = Sold beyond the books: { $pieces }. Receive or count.
goods-form-title = An article
goods-kind = Kind
goods-what = What it is
goods-brand = Brand
goods-size = Size
goods-size-hint = As on the label: 50 ml, 30 g.
goods-low = Order again at
goods-low-hint = When so many pieces are left, the list marks it. Empty never does.
goods-barcode = Barcode
goods-barcode-hint = Scan it, or type the digits under the bars.
goods-for-sale = Sold
goods-for-sale-hint = Offered at the till.
goods-for-use = Used in procedures
goods-for-use-hint = Specialists note its lots in their records; the check compares it with the card.
goods-for-whom = For whom
goods-needs = Good for
goods-needs-hint = What the skin needs; by this it is offered to clients.
goods-ingredients = Ingredients
goods-ingredients-hint = As on the label. Allergens found in it are shown beside.
goods-allergens-hint = A client's allergy line is compared with these before it is offered.
goods-ingredients-none = Write or paste the ingredients: the allergens in them are looked for here.
goods-ingredients-agree = All that the ingredients name is chosen as an allergen.
goods-ingredients-found = The ingredients name, and it is not chosen:
goods-ingredients-choose = Choose them under “Allergens in it”.
goods-ingredients-unmatched = Not in the list of allergens:
goods-receive-title = Delivery
goods-receive-send = Receive
goods-pieces = Pieces
goods-best-before = Good until
goods-best-before-hint = The best-before day on the package. Empty: it does not spoil.
goods-lot = Lot
goods-lot-hint = The lot number on the package, for tracing.
goods-note = Note
goods-note-hint = The delivery note's number, the supplier.
goods-note-why-hint = What happened; needed for “another reason”.
goods-received = Received { $came }: { $name }. To sell: { $count }.
goods-write-off-title = Write off
goods-write-off-send = Write off
goods-reason = Reason
goods-reason-expired = past its day
goods-reason-damaged = damaged
goods-reason-tester = tester
goods-reason-used-in-salon = used in the salon
goods-reason-gift = given as a present
goods-reason-lost = missing
goods-reason-sent-back = sent back
goods-reason-other = another reason
goods-written-off = Written off { $went }: { $name }. To sell: { $count }.
goods-nothing-to-write-off = None of it lies on the shelf, so there is nothing to write off.
goods-retire-title = Take off the list
goods-retire-ask = Offer “{ $name }” no more? Bills keep it, and its stock stays in the books. It can be taken back later.
goods-settings-title = How the shelf is kept
goods-beyond = Sell beyond the books
goods-beyond-hint = Such sales are marked, until the delivery is received or the shelf counted.
goods-settings-saved = Saved: how the shelf is kept.
goods-moves = What came and went
goods-moves-nothing = Nothing came or went yet. Receive the first delivery with r.
goods-move-received = received
goods-move-sold = sold
goods-move-given-back = given back
goods-move-written-off = written off
goods-move-counted = set right by a count
goods-move-used = used in a visit
goods-move-unused = back from a visit, noted by mistake
goods-lot-of = Lot { $lot }
goods-of-bill = Bill { $number }
goods-was-beyond = The books knew of no such piece.
goods-count-title = Count the shelf
goods-count-differs = The count differs: why?
goods-count-nothing = Nothing lies on the shelf by the books. Receive the delivery first.
goods-counted-so-far = Counted { $counted } of { $all } lots. What nobody counts stays as it is.
goods-why-differs = Reason
goods-count-agrees = The count agrees with the books. It is kept.
goods-count-kept = { $count ->
    [one] The count is kept: { $count } lot was set right.
   *[other] The count is kept: { $count } lots were set right.
}

goods-kind-cleanser = cleansing
goods-kind-toner = toner
goods-kind-exfoliant = exfoliant
goods-kind-serum = serum
goods-kind-cream = cream
goods-kind-mask = mask
goods-kind-eyes = eye care
goods-kind-lips = lip care
goods-kind-sun = sun care
goods-kind-recovery = recovery
goods-kind-body = body
goods-kind-hair = hair
goods-kind-nails = nails
goods-kind-make-up = make-up
goods-kind-accessory = accessory
goods-kind-set = set
goods-kind-injectable = for injections
goods-kind-anaesthetic = numbing
goods-kind-peel = professional peel
goods-kind-dye = dye, pigment, glue
goods-kind-consumable = consumables
goods-kind-other = other

skin-need-dry = dry skin
skin-need-dehydrated = dehydrated skin
skin-need-sensitive = sensitive skin
skin-need-redness = redness
skin-need-blemishes = blemishes
skin-need-oily = oily skin
skin-need-pores = wide pores
skin-need-pigmentation = dark spots
skin-need-dull = dull tone
skin-need-wrinkles = wrinkles
skin-need-firmness = loss of firmness
skin-need-sun-protection = sun protection
skin-need-after-procedure = after a procedure

action-goods = Goods and their stock
action-receive-goods = Receive a delivery
action-receive-goods-hint = receive
action-write-off-goods = Write pieces off
action-write-off-goods-hint = write off
action-count-shelf = Count the shelf
action-count-shelf-hint = count
action-goods-moves = What came and went
action-goods-moves-hint = moves
action-shelf-settings = How the shelf is kept
action-shelf-settings-hint = settings
layer-goods = In the list of goods
