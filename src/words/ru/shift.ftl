# Слово менеджера и смена — от пересчёта при открытии до окончательного отчёта.

approval-refused-not-a-manager = С этим логином подтверждать нельзя. Попросите менеджера или владельца ввести свой.
approval-refused-missing = Это выше вашего лимита. Попросите менеджера подтвердить здесь логином и паролем.
approval-refused-other = То подтверждение было дано для другого. Попросите менеджера ещё раз.
approval-refused-used = То подтверждение уже использовано: одно подтверждение — одно действие. Попросите менеджера ещё раз.
approval-refused-too-old = Подтверждению больше десяти минут. Попросите менеджера ещё раз.
approval-refused-reason-missing = Напишите в нескольких словах, почему, чтобы это было понятно и потом.
approval-refused-reason-too-long = Текст слишком длинный. Уложитесь в 300 букв.
approval-refused-settled = Менеджер это уже посмотрел. Больше ничего делать не нужно.

shift-refused-opening-over = В ящике на { $difference } больше, чем оставила прошлая смена. Напишите почему, и смена откроется с тем, что вы насчитали.
shift-refused-opening-short = Не хватает { $difference } против того, что оставила прошлая смена. Пересчитайте или напишите почему, и смена откроется с тем, что вы насчитали.
shift-refused-overdue = Смена { $number } открыта больше суток. Закройте её в «Кассе» (F6), откройте новую и продолжайте.
shift-refused-being-closed = Смена { $number } закрывается, поэтому продажи и движения остановлены. Завершите закрытие в «Кассе» (F6) или отмените его.
shift-refused-being-counted = Ящик смены { $number } пересчитывается. Суммы появятся, когда оба пересчёта будут запечатаны.
shift-refused-not-that-much = Взять { $amount } неоткуда. Проверьте сумму или возьмите меньше.
shift-refused-nobody-for-tips = Выберите специалиста, которому отдаёте чаевые.
shift-refused-tips-not-owed = У этого специалиста накоплено чаевых только { $owed }. Отдайте не больше.
shift-refused-note-missing = Напишите в двух словах, на что.
shift-refused-blocked = Ещё рано. Визиты без итога: { $visits }; неоплаченные счета: { $bills }; отступления для менеджера: { $overrides }. Сначала завершите их: «Касса» (F6), Z покажет каждый.
shift-refused-not-begun = Закрытие смены { $number } не начато. Начните его в «Кассе» (F6) клавишей Z.
shift-refused-counted-already = Два пересчёта уже сошлись. Переходите к чекам терминалов.
shift-refused-count-first = Сначала пересчитайте ящик дважды, пока два пересчёта не сойдутся.
shift-refused-terminals-first = Сначала введите, что стоит на чеках терминалов.
shift-refused-counted-for-good = Всё пересчитано и показано. Теперь отменить закрытие может только менеджер: попросите логин и пароль.
shift-refused-terminal-differs = Чек терминала расходится на { $difference }. Напишите почему, затем закройте смену.
shift-refused-above-tolerance = Расхождение { $difference } больше допустимого. Попросите менеджера подтвердить здесь логином и паролем.
shift-refused-float-above = В ящике только { $counted }. Оставьте столько или меньше.
shift-refused-note-too-long = Заметка слишком длинная. Уложитесь в 1000 букв.

till-head-closing = касса { $number } закрывается
till-transfer-taken = Принято переводом и QR
till-being-counted = Ящик пересчитывается: выручка появится, когда оба пересчёта будут запечатаны.
till-closing-hint = Закрытие начато, продажи остановлены. Z — продолжить.
till-overdue-hint = Эту смену забыли закрыть. Пока она не закрыта, продаж нет: нажмите Z.
till-rules-title = Правила кассы
till-rules-send = Сохранить
till-rules-tolerance = Допустимое расхождение
till-rules-tolerance-hint = До этой суммы нужна причина, больше — менеджер.
till-rules-float = Остаётся в ящике
till-rules-float-hint = Предлагается при каждом закрытии для следующей смены.
till-rules-done = Правила кассы сохранены.

shift-opening-title = В ящике другая сумма
shift-opening-why = Почему?
shift-opening-hint = Проводится один раз, отдельно, и стоит в отчёте этой смены.
shift-opening-more = Больше, чем оставила прошлая смена:
shift-opening-less = Меньше, чем оставила прошлая смена:

cash-title = Внесение и изъятие наличных
cash-send = Провести
cash-reason = Для чего
cash-amount = Сумма
cash-specialist = Чьи чаевые
cash-note = Заметка
cash-note-hint = Нужна для покупок и прочих поступлений.
cash-from-owner = Внести: от владельца
cash-from-safe = Внести: из сейфа
cash-other-income = Внести: прочее поступление
cash-to-safe = Изъять: в сейф
cash-to-bank = Изъять: в банк
cash-purchases = Изъять: мелкие покупки
cash-tips = Изъять: чаевые специалисту
cash-to-owner = Изъять: владельцу
cash-done-in = Внесено { $amount }. { $reason }
cash-done-out = Изъято { $amount }. { $reason }
cash-list = Внесения и изъятия

x-title = X-отчёт
x-of = X-отчёт по смене { $number } · { $at }
x-blind = Сколько должно быть в ящике, видит менеджер, а после пересчёта — все.

close-title = Завершение закрытия
close-send = Закрыть окончательно
close-step-open = ещё открыто
close-step-count = шаг 1 из 4: пересчитайте ящик
close-step-second = шаг 2 из 4: пересчитайте ещё раз
close-step-again = шаг 2 из 4: пересчитайте снова
close-step-terminals = шаг 3 из 4: чеки терминалов
close-step-reckoned = шаг 4 из 4: сверка
close-counts-differ = Пересчёты разошлись. Считайте, пока два не сойдутся.
close-blocked = Сначала завершите это. Enter ведёт туда:
close-blocker-visit = Без итога: { $name }, { $at }
close-blocker-unpaid = К оплате: { $name }, { $at }
close-blocker-sale = Открытая продажа: счёт { $number }
close-blocker-sale-of = Открытая продажа: счёт { $number }, { $name }
close-blocker-override = Для менеджера: сверх лимита, { $name }
close-begin-hint = Незавершённого больше нет. Enter начинает закрытие; пока оно идёт, продаж нет.
close-terminals-ask = Enter: введите, что стоит на чеках терминала карт и банка.
close-terminals-title = Что стоит на чеках
close-terminals-send = Сверить
close-terminals-card = Терминал карт
close-terminals-transfer = Переводы и QR
close-terminals-hint = Итог чека за эту смену; пусто, если ничего.
close-reckoned-hint = Enter: причины, что остаётся в ящике, заметка следующему — и закрыть. T — ввести чеки заново.
close-above-tolerance = Расхождение больше допустимых { $tolerance }: нужно подтверждение менеджера.
close-column-money = Деньги
close-column-ledger = Счёт учёта
close-column-opening = начало
close-column-in = приход
close-column-out = расход
close-column-expected = по учёту
close-column-counted = насчитано
close-column-difference = разница
close-column-closing = конец
close-tender-cash = Наличные
close-tender-card = Карты
close-tender-transfer = Переводы, QR
close-ledger-between = · между сменами { $amount }
close-ledger-held = = сумма по карточкам { $sum }
close-ledger-held-not = ≠ сумма по карточкам { $sum }. Запустите проверку книг.
close-ledger-broken = · движения сюда не ведут. Запустите проверку книг.
close-reason-cash = Наличные: почему?
close-reason-card = Карты: почему?
close-reason-transfer = Переводы: почему?
close-next-float = Остаётся следующей смене
close-next-float-hint = Из насчитанного; остальное убирается.
close-rest = Остальное
close-rest-safe = в сейф
close-rest-bank = в банк
close-float-label = Остаётся в ящике
close-handover-label = Заметка смене
close-handover = Заметка следующей смене
close-handover-hint = Её увидит тот, кто откроет смену, пока не прочтёт.
close-final-hint = Закрывается окончательно: потом не меняется; делается резервная копия.
close-called-off = Закрытие отменено. Смена снова продаёт; пересчёты сохранены.
close-call-off-title = Отменить закрытие
close-call-off-yes = Отменить закрытие

approval-login = Логин менеджера
approval-password = Пароль менеджера
approval-hint = Менеджер вводит его здесь; вы остаётесь в программе.
approval-reason = Почему?

report-opening-difference = Расхождение при открытии
report-approved = Расхождение подтвердил(а) { $name }
report-counts = Пересчёты
report-count = { $name }, { $at }
report-count-called-off = { $name }, { $at }, закрытие отменено

override-title = Сверх лимита
override-nothing = Сверх лимита ничего не делали. Смотреть нечего.
override-column-at = День
override-column-what = Что
override-column-by = Кто
override-column-amount = Сумма
override-discount = Скидка
override-refund = Возврат
override-stock = Продано сверх остатка
override-done = { $name }, { $at }
override-bill = Счёт { $number }
override-open = Ждёт менеджера. Enter — решить.
override-settled = Посмотрел(а) { $name }, { $at }
override-settle-title = Слово менеджера
override-settle-send = Решить
override-word = Ваше слово
override-word-hint = Например: верно, постоянная клиентка; или: в другой раз сначала спросите меня.
override-settled-now = Решено. Смену теперь можно закрыть.

handover-title = Заметки от смены к смене
handover-none = Заметок нет. Их пишут в конце закрытия.
handover-of = Смена { $number } · { $name } · { $at }
handover-read = Прочитано: { $name }, { $at }
handover-hint = Enter: я прочитал(а).
handover-unread = { $count ->
    [one] { $count } заметка от прошлых смен: H — прочитать.
    [few] { $count } заметки от прошлых смен: H — прочитать.
    [many] { $count } заметок от прошлых смен: H — прочитать.
   *[other] { $count } заметки от прошлых смен: H — прочитать.
}

action-call-off-close = Отменить закрытие
action-call-off-close-hint = отменить
action-terminals = Ввести чеки терминалов заново
action-terminals-hint = чеки
action-move-cash = Внести или изъять наличные
action-move-cash-hint = внести/изъять
action-show-x = X-отчёт по идущей смене
action-show-x-hint = X-отчёт
action-handovers = Заметки от смены к смене
action-handovers-hint = заметки
action-overrides = Сделанное сверх лимита
action-overrides-hint = сверх лимита
action-till-rules = Правила кассы
action-till-rules-hint = правила
layer-close = Закрытие смены
