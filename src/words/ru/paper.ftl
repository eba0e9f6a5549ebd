# Бумага: документы, принтер, файлы.

paper-refused-broken = Документ неполный. Откройте его снова с его экрана.
paper-refused-too-long = Документ слишком длинный, чтобы его сохранить. Выберите более короткий срок.
paper-refused-not-kept = Сохраняются только чеки, возвраты и отчёты закрытых смен. Напечатайте документ заново, как он есть сейчас.
paper-refused-no-command = Команда не указана. Введите команду печати, например: lp -d front
paper-refused-no-device = Устройство не указано. Введите его файл, например /dev/usb/lp0.

print-no-printer = Принтер не настроен. Выберите его: Ещё (F9), Принтер; или сохраните документ в файл.
print-no-command = На этом компьютере нет команды { $command }. Проверьте её: Ещё (F9), Принтер.
print-failed = { $command } не печатает: { $why }. Проверьте бумагу и кабель и напечатайте ещё раз.
print-unwritable = Не записывается { $file } ({ $why }). Проверьте принтер или выберите другое место.
print-no-letter = Ни в одном шрифте этого компьютера нет знака { $letter }. Установите Noto Sans CJK (пакет fonts-noto-cjk) или сохраните как текст.
print-pdf-failed = PDF не получился ({ $why }). Сохраните как текст и сообщите тому, кто следит за программой.
print-done = Отправлено на принтер: { $title }.
print-saved = Сохранено: { $file }

paper-of = Печать · { $title }
paper-copy = Копия первой печати
paper-settings-title = Принтер
paper-settings-send = Сохранить
paper-way = Как подключён
paper-way-nowhere = нет принтера: файлы
paper-way-system = очередь печати системы
paper-way-command = своя команда
paper-way-device = файл устройства
paper-way-hint = На ленту документы идут на языке чековых принтеров (ESC/POS), на A4 — как PDF.
paper-size = Бумага
paper-size-roll58 = лента 58 мм
paper-size-roll80 = лента 80 мм
paper-size-a4 = A4
paper-target = Очередь, команда, устройство
paper-target-hint = Очередь: имя или пусто. Команда: получает документ. Устройство: /dev/usb/lp0
paper-by-itself = Печатать чеки сразу
paper-by-itself-hint = Чек печатается, как только счёт оплачен.
paper-test-title = Пробная страница
paper-test-text = Если эта строка читается, а суммы ниже стоят у правого края, принтер настроен верно.
paper-test-letters = Буквы
paper-test-sum = Сумма

action-print = Напечатать
action-print-hint = печать
action-save-pdf = Сохранить как PDF
action-save-pdf-hint = PDF
action-save-text = Сохранить как текст
action-save-text-hint = текст
action-save-csv = Сохранить таблицей (CSV)
action-save-csv-hint = таблица
action-printer = Принтер
action-test-page = Напечатать пробную страницу
action-test-page-hint = проба
layer-paper = Документ для печати

paper-receipt-title = Чек { $number }
paper-receipt-when = { $at } · смена { $shift } · { $name }
paper-receipt-pieces = { $pieces } × { $price }
paper-receipt-by-session = по абонементу
paper-receipt-by-certificate = по сертификату
paper-receipt-promotion = акция
paper-receipt-discount = скидка
paper-receipt-list = Сумма цен
paper-receipt-covered = Оплачено заранее
paper-receipt-promotions = Акции
paper-receipt-discounts = Скидки
paper-receipt-tips = Чаевые
paper-receipt-total = К ОПЛАТЕ
paper-receipt-certificates = Сертификат
paper-receipt-points = Бонусы: { $points }
paper-receipt-deposit = С депозита
paper-receipt-debt = В долг
paper-receipt-card = Карта
paper-receipt-transfer = Перевод или QR
paper-receipt-rounding = Округление
paper-receipt-cash = Наличные
paper-receipt-change = Сдача
paper-receipt-kept = Оставлено на депозите
paper-receipt-earned = Начислено бонусов
paper-receipt-code = Код сертификата
paper-receipt-code-until = действует до { $day }
paper-receipt-not-fiscal = Это не фискальный чек.
paper-receipt-thanks = Спасибо, что пришли!
paper-refund-title = Возврат { $number } по чеку { $bill }
paper-refund-reason = Причина: { $reason }
paper-refund-pieces = { $pieces ->
    [one] { $pieces } штука
    [few] { $pieces } штуки
   *[many] { $pieces } штук
}
paper-refund-card = На карту
paper-refund-transfer = Переводом
paper-refund-deposit = На депозит
paper-refund-cash = Наличными
paper-refund-tips = В том числе чаевые
paper-refund-debt = Долг списан
paper-refund-certificates = Возвращено на сертификаты
paper-refund-procedure-certificates = Сертификаты снова действуют
paper-refund-sessions = Возвращено посещений
paper-refund-points-back = Возвращено бонусов
paper-refund-points-taken = Отозвано бонусов
paper-refund-total = ВОЗВРАЩЕНО
paper-sign-client = Клиент
paper-sign-cashier = Администратор
paper-sign-manager = Управляющий

paper-day-title = Отчёт за день { $day }
paper-day-shifts = Смены: { $shifts }
paper-day-entries = { $kind }: { $count }
paper-day-taken = Принято в кассу
paper-day-revenue = Выручка
paper-day-ledgers = Счета
paper-day-points = Бонусы
paper-bonus-title = Бонусы за { $day }
paper-bonus-added = { $kind }: начислено
paper-bonus-taken = { $kind }: списано
paper-opening = На начало
paper-came = Приход
paper-went = Расход
paper-left = Сальдо
paper-closing = На конец
paper-total = Итого
paper-points = Бонусы
paper-head = Книга: проводка { $entries }, контрольная сумма { $head }

paper-shift-title = Отчёт смены { $number }
paper-shift-agree = Деньги по книге и по счёту
paper-shift-between = Между сменами
paper-shift-cards = По картам
paper-shift-bonus-earned = Начислено бонусов
paper-shift-bonus-spent = Списано бонусов
paper-shift-all-agrees = Все счета сходятся со своими движениями и с картами клиентов.
paper-shift-differs = Есть расхождение: см. строки со знаком ! и проверку книг.
paper-shift-overrides = { $count ->
    [one] Сверх лимита, рассмотрено управляющим: { $count }
    [few] Сверх лимита, рассмотрено управляющим: { $count }
   *[many] Сверх лимита, рассмотрено управляющим: { $count }
}
