# Перенос клиентов из файлов других программ.

import-refused-no-name-column = Ни один столбец не назначен именем. Укажите, в каком столбце имена клиентов.
import-refused-field-twice = Два столбца означают «{ $field }». Оставьте это значение одному, а другому выберите «заметки».
import-refused-no-such-column = В файле нет столбца «{ $name }». Напишите название, как в первой строке, или номер столбца.
import-refused-no-such-field = Значения «{ $name }» нет. Выберите из списка: { $known }.
import-refused-not-a-change = Непонятно, что означает столбец: «{ $text }». Пишите так: Название=phone
import-refused-shape = Столбцы не сходятся: их слишком много или у части нет значения. Выберите файл ещё раз.
import-refused-ended = Этот перенос уже закончен. Для новых строк начните другой.
import-refused-undone = Этот перенос отменён. Начните новый.
import-refused-too-many-rows = Слишком много строк сразу. Отправляйте не больше 2000 за один запрос.
import-refused-not-a-digest = Отпечаток файла – это 64 шестнадцатеричные цифры. Передайте BLAKE3 файла.
import-file-not-found = Такого файла нет. Проверьте путь.
import-file-folder = Это папка. Выберите файл в ней.
import-file-not-a-file = Это не обычный файл. Выберите файл CSV, XLSX или VCF.
import-file-unreadable = Файл не читается: { $why }. Проверьте, не открыт ли он в другой программе и есть ли у вас доступ.
import-file-empty = Файл пуст. Выгрузите его из другой программы ещё раз.
import-file-not-a-table = В этом файле нет списка клиентов. Выгрузите клиентов как CSV, XLSX или vCard (VCF).
import-file-old-spreadsheet = Это таблица старого формата XLS или с паролем. Сохраните её как XLSX без пароля и выберите новый файл.
import-file-damaged-spreadsheet = Таблица повреждена. Откройте её в Excel или LibreOffice, сохраните заново как XLSX и выберите новый файл.
import-file-too-large = Таблица требует слишком много памяти или времени, из неё ничего не взято. Сохраните её как CSV и выберите этот файл.
import-file-no-reader = Чтение таблиц не запустилось ({ $why }). Сохраните файл как CSV и выберите его.
import-row-open-quote = кавычка открыта и не закрыта
import-row-too-long = строка слишком длинная для клиента
import-row-unreadable = часть букв не читается: выберите другую кодировку или исправьте строку
import-row-cut-short = запись обрывается на середине
import-row-too-many-cells = ячеек { $cells }, а столбцов { $headers }: данные сдвинуты
import-row-no-name = нет имени
import-row-bad-name = «{ $text }» – не имя
import-row-bad-phone = «{ $text }» – не номер телефона
import-row-rounded-phone = «{ $text }»: Excel отбросил последние цифры. Сделайте столбец текстовым и выгрузите снова
import-row-bad-email = «{ $text }» – не адрес почты
import-row-not-a-date = «{ $text }» – не дата
import-row-no-such-day = «{ $text }»: такого дня нет в календаре
import-row-birth-in-future = «{ $text }»: дата рождения в будущем
import-row-birth-too-long-ago = «{ $text }»: больше 120 лет назад
import-row-two-readings = «{ $text }» можно прочесть двояко
import-row-not-a-card = карточка не принимает: слишком много телефонов
import-like-row = строка { $row }
import-like-phone-and-name = тот же телефон и похожее имя: { $of }
import-like-name-and-birth = похожее имя и та же дата рождения: { $of }
import-like-phone-only = тот же телефон, другое имя: { $of }
import-remark-health = { $rows ->
    [one] В { $rows } строке есть слова о здоровье: они ушли в заметки вопросом
    [few] В { $rows } строках есть слова о здоровье: они ушли в заметки вопросом
   *[many] В { $rows } строках есть слова о здоровье: они ушли в заметки вопросом
}
import-remark-date = { $rows ->
    [one] { $rows } дату рождения можно прочесть двояко: она ушла в заметки
    [few] { $rows } даты рождения можно прочесть двояко: они ушли в заметки
   *[many] { $rows } дат рождения можно прочесть двояко: они ушли в заметки
}
import-remark-no-phone = { $rows ->
    [one] { $rows } клиент без телефона
    [few] { $rows } клиента без телефона
   *[many] { $rows } клиентов без телефона
}
import-remark-words = { $rows ->
    [one] В { $rows } строке слова рядом с именем или телефоном ушли в заметки
    [few] В { $rows } строках слова рядом с именем или телефоном ушли в заметки
   *[many] В { $rows } строках слова рядом с именем или телефоном ушли в заметки
}
import-kept-visits = есть визиты
import-kept-changed = карточку с тех пор меняли
import-kept-in-use = о клиенте есть другие записи
import-field-full-name = имя целиком
import-field-family = фамилия
import-field-given = имя
import-field-patronymic = отчество
import-field-address-as = обращение
import-field-phone = телефон
import-field-email = почта
import-field-messenger = мессенджер
import-field-birth-date = дата рождения
import-field-found-us = откуда узнали
import-field-note = заметки
import-field-health = здоровье, спросить
import-field-ignore = не брать
import-column-why = Почему осталась
import-told = Перенос { $batch }. Строк: { $rows }; стали клиентами: { $imported }; отклонены: { $refused }; уже известны: { $duplicates }.
import-told-dry = Ничего не записано. Строк: { $rows }; станут клиентами: { $imported }; будут отклонены: { $refused }; уже известны: { $duplicates }.
import-told-row = Строка { $row }: { $why }
import-told-saved = Оставшиеся строки сохранены в { $file }
import-told-undone = Перенос { $batch } отменён. Убрано клиентов: { $removed }; осталось: { $kept }.
import-told-kept = { $name } остаётся: { $why }
import-title = Перенесённые клиенты
import-nothing = Нажмите N и выберите файл из старой программы.
import-head-number = №
import-head-file = Файл
import-head-clients = Клиенты
import-head-state = Состояние
import-head-column = Столбец
import-head-means = Что это
import-head-row = Строка
import-head-text = Как было
import-state-running = не закончен
import-state-finished = готово
import-state-undone = отменён
import-begun = { $at }, { $name }
import-count-imported = { $count ->
    [one] { $count } новый клиент
    [few] { $count } новых клиента
   *[many] { $count } новых клиентов
}
import-count-merged = { $count ->
    [one] { $count } строка объединена с карточкой
    [few] { $count } строки объединены с карточками
   *[many] { $count } строк объединено с карточками
}
import-count-duplicates = { $count ->
    [one] { $count } строка уже известна, пропущена
    [few] { $count } строки уже известны, пропущены
   *[many] { $count } строк уже известно, пропущено
}
import-count-refused = { $count ->
    [one] { $count } строка отклонена
    [few] { $count } строки отклонены
   *[many] { $count } строк отклонено
}
import-count-removed = { $count ->
    [one] { $count } клиент убран обратно
    [few] { $count } клиента убраны обратно
   *[many] { $count } клиентов убрано обратно
}
import-running-hint = Перенос оборвался. Закончите его и оставьте перенесённых, отмените, или перенесите тот же файл снова: никто не удвоится.
import-undo-title = Отменить этот перенос?
import-undo-ask = { $count ->
    [one] { $count } клиент из { $file } будет убран. Останется, если были визиты или правки карточки.
    [few] { $count } клиента из { $file } будут убраны. Останутся те, у кого были визиты или правки карточки.
   *[many] { $count } клиентов из { $file } будут убраны. Останутся те, у кого были визиты или правки карточки.
}
import-undo-yes = Убрать
import-undo-no = Оставить
import-undone = Убрано обратно: { $removed }; осталось из-за визитов или правок: { $kept }.
import-ended = Перенос закончен. Перенесённые остаются.
import-choose-title = Перенесите своих клиентов
import-choose-hint = Введите или вставьте путь к файлу CSV, XLSX или VCF. Tab дополняет.
import-looking = Смотрю, что в файле…
import-plan-title = Перенос клиентов из { $file }
import-read-as = Читается как { $encoding }, ячейки через { $delimiter }, { $size } КиБ
import-read-as-perhaps = Возможно, { $encoding } – посмотрите на буквы. Ячейки через { $delimiter }, { $size } КиБ
import-read-as-cards = Карточки контактов (vCard), { $size } КиБ
import-read-as-sheet = Таблица (XLSX), первый лист, { $size } КиБ
import-known = Известные клиенты: { $what }
import-family = Тот же телефон, другое имя: { $what }
import-twin-skip = пропустить
import-twin-merge = объединить
import-twin-add = добавить
import-column-number = Столбец { $number }
import-examples = Что в нём стоит
import-health-hint = Слова о здоровье уходят в заметки вопросом. Об аллергиях остаётся «не спрашивали», пока кто-нибудь не спросит.
import-trying-title = Смотрю, что получится…
import-bringing-title = Переношу клиентов…
import-undoing-title = Убираю обратно…
import-dry-title = Что получится
import-done-title = Что получилось
import-rows-so-far = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}
import-stop-ask = { $count ->
    [one] Остановлено. Перенесён { $count } клиент. Что дальше?
    [few] Остановлено. Перенесены { $count } клиента. Что дальше?
   *[many] Остановлено. Перенесено { $count } клиентов. Что дальше?
}
import-way-on = Продолжить
import-way-keep = Закончить и оставить перенесённых
import-way-undo = Закончить и убрать их обратно
import-piece-on-its-way = Часть ещё в пути. Выберите ещё раз через мгновение.
import-came-before = Этот файл уже переносили: перенос { $number } ({ $file }).
import-no-leftovers = Каждая строка стала клиентом.
import-told-title = Оставшиеся строки переноса { $number }
action-imports = Перенести клиентов
action-import-try = Посмотреть, что получится
action-import-try-hint = Проба
action-import-bring = Перенести клиентов
action-import-bring-hint = Перенести
action-import-encoding = Читать в следующей кодировке
action-import-encoding-hint = Кодировка
action-import-delimiter = Делить ячейки следующим знаком
action-import-delimiter-hint = Знак
action-import-known = Что делать с известными клиентами
action-import-known-hint = Известные
action-import-family = Что делать, если совпал только телефон
action-import-family-hint = Телефон
action-import-undo = Убрать клиентов этого переноса
action-import-undo-hint = Отменить
action-import-end = Закончить перенос и оставить перенесённых
action-import-end-hint = Закончить
layer-import = Перенос клиентов
import-stopped-early = Остановлено здесь: остальная часть файла не взята.
import-told-more = Перечислены и сохранены только первые { $count } из оставшихся строк. Столько ошибок – знак, что выбран не тот файл или не те столбцы.
import-find-nobody-yet = Клиентов пока нет. Enter: перенести их из файла; Ctrl-N: новая карточка.
