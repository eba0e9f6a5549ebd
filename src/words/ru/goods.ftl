# Товары и их запас.

goods-refused-no-name = У товара нет названия. Напишите его хотя бы на одном языке.
goods-refused-price = Такой цены быть не может. Введите сумму от нуля до ста миллионов.
goods-refused-low-mark = Такой отметки остатка быть не может. Введите число штук от 0 до 99999.
goods-refused-code-taken = Этот код уже у другого товара. Выберите другой.
goods-refused-barcode-taken = Этот штрихкод уже у товара «{ $name }». Откройте его или отсканируйте упаковку ещё раз.
goods-refused-bad-barcode = Это не штрихкод: последняя цифра не сходится с остальными. Отсканируйте ещё раз или введите заново.
goods-refused-unknown-allergen = Аллергена { $code } нет в списке. Выберите его из списка.
goods-refused-pieces = { $pieces } шт. — похоже на опечатку. Введите число от 1 до 9999.
goods-refused-past = { $day } уже прошло. Посмотрите на упаковку ещё раз; просроченное возвращают поставщику.
goods-refused-not-enough = { $left ->
    [0] «{ $name }»: товар закончился. Сначала примите поставку (F9 Ещё, «Товары») или уберите его из счёта.
    [one] «{ $name }»: есть только { $left } штука, а нужно { $asked }. Продайте меньше или сначала примите поставку (F9 Ещё, «Товары»).
    [few] «{ $name }»: есть только { $left } штуки, а нужно { $asked }. Продайте меньше или сначала примите поставку (F9 Ещё, «Товары»).
   *[many] «{ $name }»: есть только { $left } штук, а нужно { $asked }. Продайте меньше или сначала примите поставку (F9 Ещё, «Товары»).
}
goods-refused-not-enough-expired = { $left ->
    [0] «{ $name }»: всё, что осталось ({ $expired } шт.), просрочено. Продавать нельзя: спишите (F9 Ещё, «Товары») и уберите из счёта. Нужно { $asked }.
   *[other] «{ $name }»: продать можно { $left } шт., а нужно { $asked }; ещё { $expired } просрочены. Продайте меньше, а просроченное спишите (F9 Ещё, «Товары»).
}
goods-refused-not-in-lot = { $left ->
    [one] В этой партии только { $left } штука. Спишите меньше или пересчитайте полку.
    [few] В этой партии только { $left } штуки. Спишите меньше или пересчитайте полку.
   *[many] В этой партии только { $left } штук. Спишите меньше или пересчитайте полку.
}
goods-refused-not-sold = По этому счёту столько не продано. Посмотрите чек и верните меньше.
goods-refused-reason-missing = Не указана причина. Напишите в двух словах, что произошло.
goods-refused-moved = «{ $name }»: пока вы считали, товар продали или приняли; по учёту теперь { $stock } шт. Посчитайте эту партию ещё раз.
goods-refused-bad-count = Ничего не посчитано или одна партия дважды. Введите, что лежит на полке, партию за партией.
goods-refused-neither-sold-nor-used = Товар не продаётся и не используется в процедурах. Выберите одно из двух или уберите его из списка.
goods-refused-not-for-sale = «{ $name }» — препарат кабинета, он не продаётся. Выберите другой товар или разрешите его продажу (F9 Ещё, «Товары»).
goods-refused-lot-expired = «{ $name }»: партия { $lot } была годна до { $day }. Возьмите другую партию, а эту спишите (F9 Ещё, «Товары»).
goods-refused-lot-recalled = «{ $name }»: партия { $lot } отозвана, её нельзя ни применять, ни продавать. Возьмите другую партию.
goods-refused-lot-of-another = Партия { $lot } — это «{ $other }», а не «{ $name }». Посмотрите на упаковку ещё раз и выберите препарат, который на ней указан.
goods-refused-unknown-lot = Партия { $lot } не поступала. Проверьте номер на упаковке или сначала примите поставку (F9 Ещё, «Товары»).

goods-list = Товары
goods-nothing = Товаров пока нет. Клавиша n добавит первый.
goods-column-goods = Товар
goods-column-before = Годен до
goods-column-stock = Остаток
goods-column-when = Когда
goods-column-what = Что
goods-column-pieces = Штук
goods-column-who = Кто
goods-column-counted = Факт
goods-column-books = По учёту
goods-column-difference = Разница
goods-so-many = { $count } шт.
goods-until = до { $day }
goods-sellable = { $count ->
    [0] Продавать нечего
   *[other] К продаже: { $count } шт.
}
goods-order-again = Пора заказать
goods-expired = Просрочено: { $pieces } Спишите.
goods-owed = Продано сверх учёта: { $pieces } Примите поставку или пересчитайте.
goods-form-title = Товар
goods-kind = Вид
goods-what = Что это
goods-brand = Марка
goods-size = Объём
goods-size-hint = Как на этикетке: 50 мл, 30 г.
goods-low = Заказать при
goods-low-hint = Когда останется столько штук, список отметит товар. Пусто — не отмечать.
goods-barcode = Штрихкод
goods-barcode-hint = Отсканируйте или введите цифры под штрихами.
goods-for-sale = Продаётся
goods-for-sale-hint = Предлагается на кассе.
goods-for-use = Для процедур
goods-for-use-hint = Специалист отмечает партию в записи, а проверка сверяет состав с картой.
goods-for-whom = Для кого
goods-needs = Для чего
goods-needs-hint = Что нужно коже: по этому товар предлагают клиентам.
goods-ingredients = Состав
goods-ingredients-hint = Как на этикетке. Найденные аллергены показаны рядом.
goods-allergens-hint = С ними сверяют аллергии клиента, прежде чем предложить товар.
goods-ingredients-none = Впишите или вставьте состав: аллергены в нём найдутся здесь.
goods-ingredients-agree = Всё, что назвал состав, выбрано в аллергенах.
goods-ingredients-found = Есть в составе, но не выбрано:
goods-ingredients-choose = Выберите их в поле аллергенов.
goods-ingredients-unmatched = Нет в списке аллергенов:
goods-receive-title = Поставка
goods-receive-send = Принять
goods-pieces = Штук
goods-best-before = Годен до
goods-best-before-hint = Дата на упаковке. Пусто: не портится.
goods-lot = Партия
goods-lot-hint = Номер партии на упаковке, чтобы можно было отследить.
goods-note = Заметка
goods-note-hint = Номер накладной, поставщик.
goods-note-why-hint = Что произошло; для «другой причины» обязательно.
goods-received = Принято: { $name }, { $came } К продаже: { $count }
goods-write-off-title = Списание
goods-write-off-send = Списать
goods-reason = Причина
goods-reason-expired = истёк срок годности
goods-reason-damaged = повреждено
goods-reason-tester = тестер
goods-reason-used-in-salon = израсходовано в салоне
goods-reason-gift = подарено
goods-reason-lost = пропало
goods-reason-sent-back = возвращено поставщику
goods-reason-other = другая причина
goods-written-off = Списано: { $name }, { $went } К продаже: { $count }
goods-nothing-to-write-off = На полке его нет: списывать нечего.
goods-retire-title = Убрать из списка
goods-retire-ask = Больше не предлагать «{ $name }»? В счетах товар останется, остаток тоже. Позже его можно вернуть.
goods-settings-title = Как ведётся склад
goods-beyond = Продавать сверх учёта
goods-beyond-hint = Такие продажи отмечаются, пока не примут поставку или не пересчитают полку.
goods-settings-saved = Сохранено: как ведётся склад.
goods-moves = Движение товара
goods-moves-nothing = Движения ещё не было. Примите первую поставку клавишей r.
goods-move-received = поступило
goods-move-sold = продано
goods-move-given-back = возвращено клиентом
goods-move-written-off = списано
goods-move-counted = исправлено при пересчёте
goods-move-used = израсходовано на визите
goods-move-unused = вернулось: на визите записано по ошибке
goods-lot-of = Партия { $lot }
goods-of-bill = Счёт { $number }
goods-was-beyond = По учёту такой штуки не было.
goods-count-title = Пересчёт полки
goods-count-differs = Пересчёт не сходится: почему?
goods-count-nothing = По учёту на полке ничего нет. Сначала примите поставку.
goods-counted-so-far = Посчитано партий: { $counted } из { $all }. Непосчитанное останется как есть.
goods-why-differs = Причина
goods-count-agrees = Пересчёт сошёлся с учётом. Он сохранён.
goods-count-kept = { $count ->
    [one] Пересчёт сохранён: исправлена { $count } партия.
    [few] Пересчёт сохранён: исправлены { $count } партии.
   *[many] Пересчёт сохранён: исправлено { $count } партий.
}

goods-kind-cleanser = очищение
goods-kind-toner = тоник
goods-kind-exfoliant = пилинг
goods-kind-serum = сыворотка
goods-kind-cream = крем
goods-kind-mask = маска
goods-kind-eyes = для глаз
goods-kind-lips = для губ
goods-kind-sun = защита от солнца
goods-kind-recovery = восстановление
goods-kind-body = для тела
goods-kind-hair = для волос
goods-kind-nails = для ногтей
goods-kind-make-up = макияж
goods-kind-accessory = аксессуар
goods-kind-set = набор
goods-kind-injectable = для инъекций
goods-kind-anaesthetic = анестезия
goods-kind-peel = профессиональный пилинг
goods-kind-dye = краситель, пигмент, клей
goods-kind-consumable = расходники
goods-kind-other = другое

skin-need-dry = сухая кожа
skin-need-dehydrated = обезвоженная кожа
skin-need-sensitive = чувствительная кожа
skin-need-redness = покраснения, купероз
skin-need-blemishes = высыпания, акне
skin-need-oily = жирная кожа
skin-need-pores = расширенные поры
skin-need-pigmentation = пигментация
skin-need-dull = тусклый тон
skin-need-wrinkles = морщины
skin-need-firmness = потеря упругости
skin-need-sun-protection = защита от солнца
skin-need-after-procedure = после процедуры

action-goods = Товары и остатки
action-receive-goods = Принять поставку
action-receive-goods-hint = принять
action-write-off-goods = Списать
action-write-off-goods-hint = списать
action-count-shelf = Пересчитать полку
action-count-shelf-hint = пересчёт
action-goods-moves = Движение товара
action-goods-moves-hint = движение
action-shelf-settings = Как ведётся склад
action-shelf-settings-hint = настройки
layer-goods = В списке товаров
