# клиенты
client-bad-name = В карте нужно имя: наберите имя или то единственное, которое есть.
client-bad-phones = В карте не больше { $most } телефонов. Сначала уберите один.
client-bad-birth = Это не дата. Наберите день, месяц и год: 08.03.1992, или без года: 08.03.
client-bad-birth-future = Этот день ещё не наступил. Проверьте год.
client-bad-birth-old = Это больше 120 лет назад. Проверьте год.
client-bad-email = Это не адрес почты. Он выглядит так: name@example.com.
client-bad-messenger = Наберите имя или номер в мессенджере или не выбирайте мессенджер.
phone-bad-empty = Наберите цифры телефона.
phone-bad-stray = «{ $letter }» в номере лишнее. Оставьте цифры и плюс.
phone-bad-short = { $missing ->
    [one] Не хватает { $missing } цифры.
    [few] Не хватает { $missing } цифр.
   *[many] Не хватает { $missing } цифр.
} Набрано { $found }; с кодом номер будет полным. Номера из-за границы начинаются с +.
phone-bad-long = { $extra ->
    [one] Одна цифра лишняя.
    [few] { $extra } цифры лишние.
   *[many] { $extra } цифр лишние.
} Набрано { $found }. Номера из-за границы начинаются с +.
phone-bad-area = С { $digit } здесь номера не начинаются. Проверьте первые цифры; номера из-за границы начинаются с +.
health-bad-empty = Запишите, что сказал клиент, или выберите из списка.
health-bad-code = Такого кода нет в списке. Выберите другой.
health-bad-none = «Аллергии нет» — это ответ, а не аллергия: нажмите N в карте.
health-bad-order = Конец раньше начала. Проверьте обе даты.
health-bad-listed = В карте записаны аллергии. Сначала завершите эти строки, каждую с причиной.
health-bad-reason = Напишите причину: строка останется в карте вместе с ней.
health-bad-ended = Эта строка завершена и остаётся как есть. Добавьте новую.
merge-refused-same = Это одна и та же карта. Выберите другую.
merge-refused-already = Одна из карт уже объединена. Откройте ту, что осталась.
merge-refused-not-merged = Эта карта не объединена, или объединение уже отменили.

action-new-client = Новый клиент
action-new-client-hint = новый
action-add-allergy = Записать аллергии
action-add-allergy-hint = аллергия
action-no-allergies = Аллергий нет: спросили сегодня
action-no-allergies-hint = аллергий нет
action-add-condition = Записать состояние здоровья
action-add-condition-hint = здоровье
action-add-medication = Записать лекарство
action-add-medication-hint = лекарство
action-reveal-phone = Показать телефоны целиком
action-reveal-phone-hint = телефон
action-merge-cards = Объединить с другой картой
action-merge-cards-hint = объединить
action-undo-merge = Отменить последнее объединение
action-undo-merge-hint = разделить
layer-card = Карта клиента

find-label = Найти:
find-count = { $shown } из { $cards }
find-took = { $time } мс
find-column-name = Клиент
find-column-age = Лет
find-column-phone = Телефон
find-column-allergies = Аллергии
find-column-visit = Визит
find-today = сегодня { $time }
find-next = ждём { $day }
find-last = визит { $day }
find-never = визитов не было
find-nobody = Никого. Наберите меньше букв или цифры телефона; Ctrl-N — новая карта.
find-no-cards = Карт пока нет. Ctrl-N создаст первую.
find-start = Наберите часть имени любыми буквами или цифры телефона.
allergy-word = АЛЛЕРГИЯ
allergy-none-known = аллергий нет ({ $day })
allergy-none-known-by = Аллергий нет: спросили { $day }, { $who }
allergy-never-asked = об аллергиях не спрашивали
allergy-never-asked-next = Об аллергиях не спрашивали. Спросите сейчас: A — записать, N — аллергий нет.

card-title = Карта клиента
card-allergies = Аллергии
card-health = Здоровье
card-care = Безопасность и уход
card-person = О клиенте
card-visits = Визиты
card-allergies-hint = A записывает аллергию, N отмечает, что клиент не знает ни одной.
card-health-hint = Ничего не записано. C — состояние, M — лекарство.
card-visits-hint = Визитов ещё не было. F4 запишет на первый.
card-said = слова: «{ $words }»
card-told = { $who }, { $day }
card-ended = завершено { $day }, { $who }: { $why }
card-from-to = с { $from } по { $to }
card-from = с { $from }
card-to = до { $to }
card-merged = Объединена
card-merged-from = с картой № { $number }; U разделит
card-nothing-to-end = Встаньте на аллергию, состояние или лекарство, чтобы завершить строку.
card-none-noted = Отмечено: спросили сегодня, аллергий нет.
card-unmerged = Снова две карты.
severity-unknown = тяжесть неизвестна
severity-mild = лёгкая
severity-moderate = средняя
severity-severe = тяжёлая
told-by-client = со слов клиента
told-by-relative = со слов близких
told-by-doctor = со слов врача
told-by-document = по документу
told-by-seen-here = случилось в салоне
told-by-import = из загрузки
messenger-whatsapp = WhatsApp
messenger-telegram = Telegram
messenger-wechat = WeChat
messenger-instagram = Instagram
messenger-viber = Viber
messenger-facebook = Facebook
messenger-vk = ВКонтакте
messenger-max = MAX
messenger-other = другой
spoken-kk = казахский
spoken-ru = русский
spoken-pl = польский
spoken-uk = украинский
spoken-zh = китайский
spoken-en = английский
spoken-de = немецкий
spoken-tr = турецкий
spoken-ko = корейский
how-recommended = посоветовали
how-social-network = соцсеть
how-map = карта
how-website = наш сайт
how-portal = портал записи
how-walked-by = шли мимо
how-advertisement = реклама
how-partner = партнёр
how-other = иначе

client-new-title = Новый клиент
client-edit-title = Личные данные
client-save = Сохранить
client-added = Карта создана. Спросите об аллергиях: A — записать, N — их нет.
client-saved = Сохранено.
client-name = Имя
client-given = Имя
client-given-hint = Имя или то единственное, которое есть. Больше ничего не обязательно.
client-family = Фамилия
client-patronymic = Отчество
client-phone = Телефон
client-phone-more = Второй телефон
client-birth = День рождения
client-birth-hint = День, месяц, год; год можно не называть.
client-also-written = Пишется также
client-also-written-hint = Имя другими буквами: по нему тоже найдётся.
client-address-as = Обращение
client-address-as-hint = Как клиенту приятно, чтобы к нему обращались.
client-messenger = Мессенджер
client-handle = Имя или номер там
client-email = Почта
client-language = Язык
client-how-found = Откуда узнали
client-specialist = Предпочитает
client-notes = Заметки
client-alike = { $count ->
    [one] Похожа { $count } карта:
    [few] Похожи { $count } карты:
   *[many] Похожи { $count } карт:
}
client-alike-none = Здесь появятся карты, похожие на эту.
client-alike-next = Тот же человек? Esc и откройте ту карту.
client-alike-phone = Этот телефон у карты «{ $name }».
client-alike-birth = У карты «{ $name }» похожее имя и тот же день рождения.
client-alike-name = Карта «{ $name }» с этим именем уже есть.

allergy-add-title = Аллергии
allergy-edit-title = Исправить аллергию
allergy-title-of = { $title } · { $name }
allergy-save = Подтвердить
allergy-saved = Записано. Строка аллергии видна везде.
allergy-said = Слова клиента
allergy-said-hint = На любом языке, одна или несколько: «лидокаин и латексные перчатки».
allergy-codes = Это значит
allergy-codes-hint = Совпавшее выбрано. Исправьте, если неверно.
allergy-reaction = Что было
allergy-severity = Тяжесть
allergy-since = С каких пор
allergy-told-by = Откуда известно
allergy-says-none = Сказано «нет»: Ctrl-S отметит, что вы спросили сегодня и аллергий нет.
allergy-denied = В словах есть отрицание. Переспросите и выберите, что верно.
matching-start = Пока вы набираете, здесь видно, что значат слова.
matching-title = Понято как
matching-exact = «{ $said }» = { $matched }
matching-stem = «{ $said }» — форма слова «{ $matched }»
matching-fuzzy = «{ $said }» похоже на «{ $matched }»
matching-denied = тут же отрицается: не выбрано
matching-unmatched = «{ $words }» нет в списке: останется этими словами
matching-none = Аллергий нет
matching-next = Прочтите клиенту вслух и подтвердите.

condition-add-title = Состояние здоровья
condition-save = Сохранить
condition-said = Слова клиента
condition-said-hint = На любом языке; список предложит, что это.
condition-code = Это значит
condition-detail = Подробнее
condition-since = С
condition-until = До
medication-add-title = Лекарство
medication-said = Слова клиента
medication-save = Сохранить
medication-dose = Доза
medication-starts = Первый день
medication-ends = Последний день
health-saved = Записано.
line-end-title = Завершить
line-end-save = Завершить
line-end-why = Почему
line-end-why-hint = Строка останется в карте зачёркнутой, с этой причиной.
line-ended = Завершено. Строка осталась в карте с причиной.
merge-title = Объединить с другой картой
merge-save = Объединить
merge-other = Другая карта
merge-other-hint = Наберите часть имени или цифры телефона.
merge-kept = Остаётся
merge-merged = Войдёт в неё
merge-start = Телефоны, здоровье, визиты и заметки другой карты перейдут сюда. Ничего не теряется, и это можно отменить.
merge-next = Один человек? Ctrl-S объединит.
merge-look-first = Подождите, пока другая карта появится здесь, и сравните.
merge-done = Теперь одна карта. Ctrl-Z вернёт две.
merge-visits = { $count ->
    [one] { $count } визит
    [few] { $count } визита
   *[many] { $count } визитов
}
