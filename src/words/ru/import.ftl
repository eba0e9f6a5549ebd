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
