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
