# Касса: счета, оплата, смены.

till-refused-no-shift = Касса закрыта: смена не открыта. Откройте смену в «Кассе» (F6), затем примите оплату.
till-refused-shift-open = Смена { $number } уже открыта. Продолжайте в ней или сначала закройте её.
till-refused-shift-closed = Смена { $number } закрыта и больше не меняется. Откройте новую смену в «Кассе» (F6).
till-refused-shift-runs = Смена { $number } ещё идёт, отчёта у неё пока нет. Сначала закройте её.
till-refused-already-paid = Этот счёт оплачен: { $total }, { $day } в { $time }. Больше ничего брать не нужно.
till-refused-not-to-pay = Этот визит ещё рано оплачивать. Завершите процедуру, затем примите оплату.
till-refused-bill-changed = Счёт изменился, теперь он на { $total }. Посмотрите его ещё раз и примите оплату.
till-refused-not-positive = Сумму { $amount } принять нельзя. Введите сумму больше нуля.
till-refused-too-large = { $amount } — больше, чем касса принимает за раз. Проверьте сумму.
till-refused-quantity = { $quantity } не может быть количеством. Введите число от 1 до 999.
till-refused-dropped = Эта продажа отменена и такой останется. Начните новую.
till-refused-nothing-sold = В этом счёте пока ничего нет. Добавьте, что продаёте, и примите оплату.
till-refused-not-droppable = Счёт визита не отменяется. Примите оплату или верните шаг визита на экране «Сегодня».
till-refused-not-paid-yet = Этот счёт не оплачен, возвращать нечего. Измените сам счёт.
till-refused-refund-too-much = По строке { $line } { $left ->
        [0] возвращать больше нечего
        [one] осталась { $left } штука
        [few] осталось { $left } штуки
        [many] осталось { $left } штук
       *[other] осталось { $left } штуки
    }. Выберите меньше.
till-refused-sold-is-used = Проданное в строке { $line } уже использовали, поэтому строку нельзя просто вернуть. Оформите это в кошельке клиента.
till-refused-debt-repaid = Клиент уже погасил долг по этому счёту. Сначала верните погашение.
till-refused-void-too-late = Счёт оплачен в прошлой смене, аннулировать его уже нельзя. Оформите возврат.
till-refused-refund-reason = Для возврата нужна причина. Напишите её в двух словах и повторите.
till-refused-drawer-too-small = В кассе только { $held }. Верните остальное на карту или в депозит либо сначала внесите наличные.
till-refused-not-a-denomination = { $amount } — нет такой купюры или монеты, либо она посчитана дважды. Считайте каждый номинал один раз.
till-refused-too-many-pieces = { $pieces } штук одного номинала в ящике быть не может. Пересчитайте.
till-refused-reason-missing = Пересчёт расходится на { $difference }. Напишите почему, затем закройте смену.
till-refused-reason-too-long = Причина слишком длинная. Уложитесь в 300 букв.
till-refused-moved = Пока вы считали, касса изменилась: теперь в ящике должно быть { $expected }. Сверьте ещё раз.
till-refused-ledger-range = Такую сумму книга учёта не вместит. Ничего не записано; проверьте суммы.
till-refused-ledger = Проводки не сошлись бы. Ничего не записано; сообщите тому, кто отвечает за программу.

till-head-open = касса { $number } открыта
till-head-closed = касса закрыта

till-pay-title = Оплата
till-pay-of = Оплата · { $name } · визит на { $time }
till-to-pay = К оплате
till-price-was = Когда счёт открыли, он был на { $total }.
till-costs-now = Цена — как договорились при записи. В каталоге теперь { $total }.
till-way-cash = Наличные, дано
till-way-card = Карта
till-change = Сдача
till-paid-free = Платить нечего. Счёт { $number } закрыт.
till-paid-card = Оплачено картой: { $total }. Счёт { $number }.
till-paid-cash = Оплачено наличными без сдачи: { $total }. Счёт { $number }.
till-paid-change = Оплачено: { $total }, сдача { $change }. Счёт { $number }.
till-who-pays = Кто платит?
till-nobody-pays = Сейчас никто не платит. Визит появится здесь, когда процедура закончится.

till-title = Касса
till-running = Смена { $number } · { $name } · с { $opened }
till-closed-title = Касса закрыта
till-closed-hint = Откройте смену, чтобы принимать оплату.
till-float = Размен на начало
till-cash-taken = Принято наличными
till-card-taken = Принято картой
till-taken = { $bills ->
    [0] Принято, счетов пока нет
    [one] Принято, { $bills } счёт
    [few] Принято, { $bills } счёта
    [many] Принято, { $bills } счетов
   *[other] Принято, { $bills } счёта
}
till-shifts = Закрытые смены
till-open-title = Открыть смену
till-float-ask = Сколько сейчас в ящике?
till-opened = Смена { $number } открыта, в ящике { $float }.
till-close-of = Закрыть смену { $number }
till-counted = Насчитано
till-expected = Должно быть в ящике
till-agrees = Сходится
till-over = Излишек
till-short = Недостача
till-report-of = Отчёт по смене { $number }
till-report-opened = Открыта: { $name }, { $at }
till-report-closed = Закрыта: { $name }, { $at }
till-report-reason = Причина: { $reason }
till-report-head = { $entries ->
    [one] Книга учёта: { $entries } запись, конец цепочки { $head }
    [few] Книга учёта: { $entries } записи, конец цепочки { $head }
    [many] Книга учёта: { $entries } записей, конец цепочки { $head }
   *[other] Книга учёта: { $entries } записи, конец цепочки { $head }
}

action-take-payment = Принять оплату
action-take-payment-hint = принять
action-pay-cash = Оплата наличными
action-pay-cash-hint = наличные
action-pay-card = Оплата картой
action-pay-card-hint = карта
action-open-shift = Открыть смену
action-open-shift-hint = открыть смену
action-close-shift = Пересчитать и закрыть смену
action-close-shift-hint = закрыть смену
action-count-done = Пересчёт закончен
action-count-done-hint = готово
layer-pay = Приём оплаты
layer-till = Касса
layer-count = Пересчёт денег
