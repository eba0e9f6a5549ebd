### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $day } { $month }
standard-comma = {", "}
standard-plural = { $count ->
    [one] one
    [few] few
    [many] many
   *[other] other
}

# What is wrong with a standard, and what would mend it.
standard-fault-in-language = { $language }: { $fault }
standard-fault-too-large = Файл больше { $most } КБ. Оставьте в нём только правила.
standard-fault-not-utf8 = Это не текст в UTF-8. Сохраните файл в редакторе в кодировке UTF-8.
standard-fault-syntax = Здесь не удаётся прочитать: возможно, тут или строкой выше не хватает кавычки, скобки или знака равенства. ({ $detail })
standard-fault-no-rules = Здесь нет правила. Правило начинается с [[rule]] на отдельной строке.
standard-fault-too-many-rules = Правил больше { $most }. Уберите ненужные.
standard-fault-unknown-key = У правила нет поля «{ $word }».
standard-fault-unknown-moment = Нет момента «{ $word }».
standard-fault-unknown-who = «{ $word }» здесь никого не обозначает: desk, specialist или manager.
standard-fault-unknown-evidence = Нет подтверждения «{ $word }».
standard-fault-unknown-language = Нет языка «{ $word }»: бывает en, ru, pl или zh.
standard-fault-unknown-fact = Нет факта «{ $word }».
standard-fault-nearest = Возможно, имелось в виду «{ $word }»?
standard-fault-see-head = Посмотрите на работающее правило: там видно, какие слова бывают.
standard-fault-missing = У правила нет «{ $key }». Добавьте.
standard-fault-wrong-kind = У «{ $key }» значение не того вида. Сравните с другим правилом: тексты в кавычках, условия в скобках, числа без всего.
standard-fault-bad-id = Имя правила — строчные латинские буквы, цифры и дефисы, не больше 48 знаков. Например, «offer-drink».
standard-fault-doubled-id = Правило «{ $id }» уже есть на строке { $line }. Дайте этому другое имя.
standard-fault-bad-order = Место — целое число от 0 до { $most }. Исправьте его.
standard-fault-empty = Правило ничего не говорит и ничего не требует. Напишите, что сказать или что сделать.
standard-fault-no-title = У правила нет названия. Напишите его в нескольких словах.
standard-fault-missing-language = «{ $key }» не написано на языке { $language }. Добавьте { $key }.{ $code }; пока будет показано на другом языке.
standard-fault-too-long = Здесь больше { $most } знаков. Сократите: это читают с одного взгляда.
standard-fault-unprintable = Здесь знаки, которые нельзя показать. Наберите текст заново.
standard-fault-too-many-conditions = У правила может быть не больше { $most } условий. Сделайте из него два.
standard-fault-bad-condition = «{ $text }» — не условие. Напишите факт, «not» и факт или факт с >= либо < и числом.
standard-fault-not-a-number = «{ $fact }» — не число. Спросить можно только, есть ли оно: { $fact } или not { $fact }.
standard-fault-bad-number = Это число слишком велико или меньше нуля. Возьмите от 0 до миллиарда.
standard-fault-repeated = «{ $condition }» сказано дважды. Уберите одно из двух.
standard-fault-contradiction = «{ $one }» и «{ $other }» никогда не выполняются вместе: правило не сработает ни разу. Уберите одно из двух.
standard-fault-not-there = «{ $fact }» известно только о визите, а момент «{ $moment }» к визиту не относится. Уберите или выберите другой момент.
standard-fault-brace = Фигурная скобка ничего не открывает или не закрывает. Каждый факт пишите между двумя.
standard-fault-nothing-to-say = «{ $fact }» либо есть, либо нет: подставить в текст нечего. Используйте его как условие.
standard-fault-not-sure = «{ $fact }» может быть неизвестно, и тогда ничего не покажется. Добавьте его в условия.
standard-fault-forms = Для языка { $language } у слова с числом нужно форм: { $wants }, между ними |. Напишите все.
standard-fault-more = Есть и другие ошибки. Исправьте эти и проверьте ещё раз.

# What is refused.
standard-refused-faulty = { $count ->
    [one] В файле { $count } ошибка, строка { $line }: { $fault } Действующий стандарт остаётся.
    [few] В файле { $count } ошибки, первая на строке { $line }: { $fault } Действующий стандарт остаётся.
    [many] В файле { $count } ошибок, первая на строке { $line }: { $fault } Действующий стандарт остаётся.
   *[other] В файле { $count } ошибки, первая на строке { $line }: { $fault } Действующий стандарт остаётся.
}
standard-refused-too-many = В стандарте не больше 200 правил. Уберите одно из ненужных.
standard-refused-last = Это последнее правило. Приостановите его вместо того, чтобы убирать.
standard-refused-no-rule = Этого правила в стандарте больше нет. Его кто-то убрал; откройте список ещё раз.
standard-refused-same = Ничего бы не изменилось: стандарт уже такой. Сохранять нечего.
standard-refused-no-file = В папке салона нет файла standard.toml. Сначала запишите его клавишей W.
standard-refused-file-differs = В файле standard.toml написано другое: его кто-то правил. Загрузите его клавишей L или запишите поверх.
standard-refused-unreadable = Файл standard.toml не читается. Проверьте, файл ли это и есть ли право на чтение.
standard-refused-unwritable = Файл standard.toml не записать. Проверьте место на диске и права на папку.

# The screens of the standard.
action-standard = Стандарт
action-pause-rule = Приостановить правило или вернуть
action-pause-rule-hint = пауза
action-load-standard = Загрузить standard.toml
action-load-standard-hint = из файла
action-write-standard = Записать standard.toml
action-write-standard-hint = в файл
action-standard-versions = Версии стандарта
action-standard-versions-hint = версии
action-built-in-rule = Вернуть как в программе
action-built-in-rule-hint = как было
standard-head-built-in = Стандарт, который идёт с программой
standard-head-version = Стандарт, версия { $version }
standard-latest-faulty = в последней версии ошибки, действует прежняя
standard-file-differs = в standard.toml другое
standard-file-unreadable = standard.toml не читается
standard-nothing = Правил нет. Нажмите N для первого.
standard-at-the-end = Дальше внутри этого момента некуда.
standard-is-built-in = Оно и так как в программе.
standard-is-own = Это ваше правило: в программе такого нет.
standard-saved = Сохранено. Действует с этой минуты.
standard-loaded = Файл загружен. Действует с этой минуты.
standard-written = Записано: { $file }
standard-restored = Возвращено. Действует с этой минуты.
standard-column-rule = Правило
standard-row-paused = (пауза) { $title }
standard-row-own = * { $title }
standard-is-paused = Приостановлено: не применяется.
standard-holds-always = Всегда в этот момент.
standard-holds-when = Когда выполнено всё это:
standard-seen-by = Отмечается само: { $evidence }.
standard-kept-by = Исполняет: { $who }.
standard-not = нет: { $fact }
standard-at-least = { $fact }: не меньше { $number }
standard-below = { $fact }: меньше { $number }
standard-facts = Факты
standard-remove-title = Убрать правило?
standard-remove-body = Правило «{ $title }» больше не будет напоминать о себе. Отметки останутся. Вернуть прежнюю версию можно клавишей V.
standard-remove-yes = Убрать
standard-keep-as-is = Оставить как есть
standard-load-title = Загрузить файл?
standard-load-body = Стандарт станет таким, как в файле { $file }. Это будет новая версия.
standard-load-yes = Загрузить
standard-replace-title = Записать поверх файла?
standard-replace-body = В файле { $file } другое: его кто-то правил. Если записать поверх, правки пропадут.
standard-replace-yes = Записать поверх
standard-keep-file = Оставить файл
standard-faults-title = Что не так в standard.toml
standard-faults-none = Всё в порядке. Esc — назад, L загрузит файл.
standard-faults-hint = Исправьте в редакторе и сохраните; откройте список снова. Пока действует прежний стандарт.
standard-fault-at = Строка { $line }, знак { $column }
standard-column-line = Строка
standard-column-fault = Что не так
standard-versions-title = Версии стандарта
standard-versions-none = Версий пока нет: действует стандарт из программы.
standard-column-version = №
standard-column-when = Когда
standard-column-from = Откуда
standard-from-program = идёт с программой
standard-from-console = изменено здесь
standard-from-file = загружено из файла
standard-from-version = возвращена версия { $version }
standard-version-changed = Изменено:
standard-version-added = Новое:
standard-version-removed = Убрано:
standard-restore-title = Вернуть?
standard-restore-body = Версия { $version } снова станет последней. Отметки останутся при правилах своего дня.
standard-built-in-body = Стандарт станет таким, как в программе. Ваши версии останутся в этом списке.
standard-restore-yes = Вернуть
standard-rule-title = Правило стандарта
standard-rule-send = Сохранить
standard-field-moment = Момент
standard-field-order = Место
standard-field-order-hint = Внутри момента; меньшие числа раньше.
standard-field-when = Когда
standard-field-when-hint = По одному в строке, нужны все: first_visit · not coat_tag · minutes_waiting >= 10
standard-field-title = Название
standard-field-say = Сказать
standard-field-say-hint = Факты в фигурных скобках подставляются сами — образец видно рядом.
standard-field-act = Сделать
standard-field-evidence = Видно по
standard-field-who = Исполняет
standard-field-number = Номер
standard-field-number-hint = Номер в вашем документе, если есть.
standard-field-paused = На паузе
standard-in-english = По-английски
standard-in-russian = По-русски
standard-in-polish = По-польски
standard-in-chinese = По-китайски
standard-in-the-rest = Как исполняется
standard-sample-name = Айгерим
standard-sample-specialist = Ким
standard-sample-room = Кабинет 2
standard-sample-procedure = Гидропилинг
standard-sample-promotion = Осень для кожи
standard-sample-goods = Крем с азелаиновой кислотой
standard-sample-salon = Ақ Гүл
standard-sample-desk = Дана
standard-sample-little = любит место у окна
standard-file-faulty = { $count ->
    [one] в standard.toml { $count } ошибка (L)
    [few] в standard.toml { $count } ошибки (L)
    [many] в standard.toml { $count } ошибок (L)
   *[other] в standard.toml { $count } ошибки (L)
}
standard-version-rules = { $count ->
    [one] { $count } правило
    [few] { $count } правила
    [many] { $count } правил
   *[other] { $count } правила
}

# The facts that a rule may look at.
standard-fact-name = как обращаться к клиенту
standard-fact-address-as = спросили, как обращаться
standard-fact-first-visit = первый визит
standard-fact-visit-number = какой по счёту визит
standard-fact-walked-in = пришёл без записи
standard-fact-birthday = сегодня день рождения
standard-fact-child = ребёнок
standard-fact-procedure = процедура
standard-fact-specialist = специалист
standard-fact-room = кабинет
standard-fact-starts-at = время записи
standard-fact-minutes-early = минут до срока при приходе
standard-fact-minutes-late = минут опоздания
standard-fact-minutes-waiting = минут ожидания
standard-fact-minutes-to-start = минут до назначенного времени
standard-fact-specialist-late = на сколько минут опаздывает специалист
standard-fact-coat-season = сезон верхней одежды
standard-fact-coat-tag = номерок
standard-fact-drink = любимый напиток
standard-fact-drink-served = напиток подан
standard-fact-no-hot-drink = горячее нельзя
standard-fact-silence = любит тишину
standard-fact-do-not-ring = не звонить
standard-fact-baby-asleep = малыш спит
standard-fact-little-thing = мелочи из карты
standard-fact-pain-worry = боится боли
standard-fact-allergies-never-asked = об аллергиях не спрашивали
standard-fact-allergies = аллергии
standard-fact-anamnesis-due = анамнез пора заполнить
standard-fact-photographs-missing = нет фотографий
standard-fact-photographs-allowed = согласие на фото есть
standard-fact-points = бонусы
standard-fact-points-expiring = бонусы, которые скоро сгорят
standard-fact-points-until = последний день этих бонусов
standard-fact-points-usable = сколько бонусов можно списать сегодня
standard-fact-points-earned = бонусы за эту оплату
standard-fact-certificates = сумма на сертификатах
standard-fact-certificate-until = последний день сертификата
standard-fact-sessions = сеансы абонемента
standard-fact-promotion = акция в счёте
standard-fact-promotion-until = последний день акции
standard-fact-care-goods = подходящая уходовая косметика
standard-fact-care-goods-count = сколько таких товаров
standard-fact-next-booked = следующий визит записан
standard-fact-next-day = день следующего визита
standard-fact-next-time = время следующего визита
standard-fact-next-procedure = следующая процедура
standard-fact-next-promotion = акция на следующий визит
standard-fact-next-promotion-until = последний день этой акции
standard-fact-salon = название салона
standard-fact-desk = кто за стойкой
standard-fact-guest-at-desk = гость у стойки
standard-fact-on-the-phone = идёт звонок

# What shows that a rule was kept.
standard-evidence-mark = клавиша
standard-evidence-drink = напиток отмечен
standard-evidence-coat-tag = номерок отмечен
standard-evidence-coat-returned = одежда выдана
standard-evidence-address-as = обращение записано в карту
standard-evidence-anamnesis = анамнез подтверждён
standard-evidence-photographs = фотографии сделаны
standard-evidence-allergies = вопрос об аллергиях задан
standard-evidence-next-booked = следующий визит записан
standard-evidence-care-sold = уход в счёте
standard-evidence-observed = еженедельный взгляд управляющего

# On the command line.
standard-cli-good = Стандарт в порядке: правил — { $count }.
standard-cli-loaded = Загружено как версия { $version }.

# In which months guests come in coats.
action-coat-months = Указать, в какие месяцы гости приходят в пальто
action-coat-months-hint = пальто
standard-coats-title = Когда гости приходят в пальто
standard-coats-send = Сохранить
standard-coats-room = Верхняя одежда
standard-coats-yes = у нас есть гардероб
standard-coats-no = одежду не принимаем
standard-coats-from = С месяца
standard-coats-until = По месяц
standard-coats-hint = Номер месяца, от 1 до 12. Последний может быть уже в следующем году.
standard-coats-kept = Теперь пальто принимаем с { $from }-го по { $until }-й месяц.
standard-coats-none = Теперь о пальто никого не спрашиваем.
