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
standard-fault-brace = Скобка ничего не открывает или не закрывает. Факт стоит между двумя: { "{" }name{ "}" }.
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
