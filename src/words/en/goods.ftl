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
