# Реакции, их возможные причины и отозванные партии.

reaction-refused-future = Реакция не могла начаться в будущем. Исправьте день или время.
reaction-refused-nothing-seen = Не сказано, что случилось. Выберите признак или запишите слова клиента.
reaction-refused-empty-note = Заметка пустая. Напишите, что спросили, увидели или сделали.
reaction-refused-closed = Эта реакция уже закрыта. Если она вернулась, запишите новую.
reaction-refused-no-allergen = Аллерген не назван. Выберите вещество в списке подозреваемых.
reaction-refused-unknown-allergen = Такого аллергена нет в списке. Выберите вещество в списке подозреваемых.
recall-refused-already = Эта партия уже отозвана. Откройте её, чтобы увидеть, кого она коснулась.
recall-refused-lifted = Этот отзыв уже снят. При необходимости отзовите партию заново.
recall-refused-no-reason = Не указана причина. Напишите в двух словах: письмо производителя, реакция.
recall-refused-not-touched = Эта партия не касалась этого клиента. Выберите кого-нибудь из списка.

reactions-list = Реакции и отзывы партий
reactions-nothing = Реакций не записано, партии не отзывались. Записать реакцию: x в карте клиента; партии: l.
reactions-column-when = Когда
reactions-column-what = Что
reactions-column-state = Как обстоит
reactions-open = наблюдаем
reactions-open-severe = тяжёлая
recall-told-of = сообщено { $told } из { $all }
recall-lifted = отзыв снят
recall-stands = Отозвана: не применять и не продавать.
recall-word = ОТОЗВАНА
lots-list = Партии
lots-nothing = Партий пока нет. Они появляются с поставками: «Товары», клавиша r.
lots-enter = Enter покажет, кого она коснулась.
lot-title = Партия
lot-nothing = Эта партия никого не коснулась: её не применяли и не продавали известным людям.
lot-column-client = Клиент
lot-column-how = Как
lot-column-told = Сообщено
lot-used = применена
lot-sold = продана
lot-drafted = в черновике
lot-used-by = { $when }: применяет { $who }
lot-drafted-by = { $when }: в неподписанной записи, { $who }
lot-sold-by = { $when }: продаёт { $who }
lot-called-by = Звонок { $when }, { $who }
lot-not-told = ещё не сообщено
lot-reacted-after = После неё записана реакция.
lot-strangers = { $count ->
    [one] { $count } штука продана неизвестному покупателю.
    [few] { $count } штуки проданы неизвестным покупателям.
   *[many] { $count } штук продано неизвестным покупателям.
}

symptom-redness = покраснение
symptom-itching = зуд
symptom-weals = волдыри, крапивница
symptom-swelling = отёк
symptom-burning = жжение, боль
symptom-rash = сыпь, экзема
symptom-blisters = пузыри, мокнутие
symptom-peeling = шелушение, корки
symptom-lumps = уплотнения под кожей
symptom-infection = гной, жар на коже
symptom-dark-spot = тёмное пятно
symptom-fever = температура
symptom-blanching = кожа белеет, мраморный рисунок
symptom-vision = ухудшилось зрение
symptom-throat = отекают губы, язык, горло
symptom-breathing = трудно дышать
symptom-faint = головокружение, обморок

reaction-outcome = Чем закончилось
reaction-outcome-passed = прошла сама
reaction-outcome-treated-here = помогли в салоне
reaction-outcome-doctor = лечил врач
reaction-outcome-hospital = лечили в больнице
reaction-outcome-lasting = остались последствия
reaction-outcome-unknown = неизвестно

recall-call-well = сообщили, всё хорошо
recall-call-reacted = сообщили, была реакция
recall-call-no-answer = не отвечает
recall-call-message = оставили сообщение
recall-call-wrong-number = чужой номер

reaction-after-at-once = сразу
reaction-after-hours = { $count ->
    [one] через { $count } час
    [few] через { $count } часа
   *[many] через { $count } часов
}
reaction-after-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
   *[many] через { $count } дней
}
suspect-time-fits = Началось { $after }: время подходит.
suspect-time-possible = Началось { $after }: возможно, но необычно.
suspect-immediate-kind = Действует за часы, как и эти признаки.
suspect-delayed-kind = Действует через сутки и позже, как и эти признаки.
suspect-first-time = Здесь впервые.
suspect-tolerated = { $count ->
    [one] Раньше перенесено хорошо { $count } раз.
    [few] Раньше перенесено хорошо { $count } раза.
   *[many] Раньше перенесено хорошо { $count } раз.
}
suspect-new-lot = Раньше переносилось, но не эта партия.
suspect-on-card = В карте: { $name }.
suspect-related = Родственно аллергену из карты: { $name }.
suspect-same-zone = Применялось там, где реакция.
suspect-other-zone = Применялось на другом участке.
suspect-others = { $count ->
    [one] После этой партии реакция ещё у { $count } клиента.
    [few] После этой партии реакция ещё у { $count } клиентов.
   *[many] После этой партии реакция ещё у { $count } клиентов.
}
suspect-irritant = Известно, что раздражает кожу.
suspect-common = Один из самых частых аллергенов.
suspect-only-usual = Не записано: обычно применяется, не доказано.
suspect-column-score = Баллы
suspect-column-what = Подозрение
suspect-column-kind = Что это
suspect-kind-ingredient = вещество
suspect-kind-product = препарат
suspect-kind-procedure = процедура
suspect-score = Вместе
suspect-informs = Баллы — порядок подозрений; решает специалист.
suspect-why = Почему под подозрением
suspect-brought-by = Содержится в
suspect-instead = Без него
suspect-no-lot = Партия здесь не записана. Выберите препарат с партией.

reaction-report-title = Реакция
reaction-report-send = Записать и искать
reaction-symptoms = Что видно
reaction-symptoms-hint = Пробел выбирает, можно несколько.
reaction-began = Началось
reaction-time = Время
reaction-time-hint = Как помнит клиент.
reaction-severity = Насколько сильно
reaction-zones = Где
reaction-zones-hint = Лево и право — с точки зрения клиента.
reaction-said = Словами клиента
reaction-said-hint = Что говорит клиент.
reaction-done = Что сделано
reaction-done-hint = Смыли, охладили, дали таблетку, вызвали врача.
reaction-note-title = Что было дальше
reaction-note-send = Сохранить
reaction-note-text = Заметка
reaction-close-title = Закрыть реакцию
reaction-close-send = Закрыть
recall-start-title = Отозвать партию
recall-start-send = Отозвать
recall-reason = Причина
recall-reason-hint = Письмо производителя, реакция. Партию сразу нельзя ни применять, ни продавать.
recall-lift-title = Снять отзыв
recall-lift-send = Снять
recall-lift-hint = Почему партию снова можно применять и продавать.
recall-call-title = Звонок
recall-call-send = Сохранить
recall-call-outcome = Чем закончился
recall-call-note = Заметка
reaction-noted = Реакция записана. Ниже — от чего она могла быть.
reaction-note-kept = Заметка сохранена.
reaction-closed = Реакция закрыта.
recall-started = Партия отозвана: применить или продать её нельзя. Сообщите тем, кто в списке.
recall-lifted-done = Отзыв снят: партию снова можно применять и продавать.
recall-call-kept = Звонок записан.
reaction-card = Реакции
reaction-card-none = не записаны
reaction-card-open = всего { $count }, последняя { $day }, наблюдаем: { $open }
reaction-card-closed = всего { $count }, последняя { $day }
reaction-trace = Реакция
reaction-call = ЗВОНИТЕ { $number }
reaction-no-suspects = За 30 дней до этого ничего из салона не касалось клиента. Спросите, что он применяет дома: n запишет.
reaction-procedure-no-allergen = Сама процедура не несёт аллергенов из списка. Запишите наблюдение клавишей n.
reaction-which-allergen = Здесь их несколько: { $names }. Выберите вещество в списке и нажмите a там.
reaction-allergy-added = Записано в карту: { $name }. Теперь это знает каждая проверка.
reaction-allergy-words-added = Записано в карту словами. При каждой проверке решает человек.
reaction-allergy-listed = В карте уже есть: { $name }.
reaction-ahead = Уже записано и содержит это. Проверка теперь остановит эти визиты:
reaction-ahead-next = Позвоните клиенту и договоритесь о другом или спросите решение специалиста.
reaction-ahead-title = Записи, которых это касается
reaction-do-call = Сейчас же звоните { $number }. Не оставляйте человека одного.
reaction-do-vessel = Возможно, перекрыт сосуд: врач, который делал укол, нужен сию минуту, даже если болит мало.
reaction-do-first-aid = Уложите человека и поднимите ноги; если трудно дышать — посадите. Расстегните одежду, откройте окно, не давайте есть и пить. Прекратите процедуру и смойте средство.
reaction-say = { $name }, спасибо, что сразу сообщили, вы всё сделали правильно. Осторожно промойте прохладной водой, ничего нового не наносите и не расчёсывайте. Если отекают губы или язык, трудно дышать или темнеет в глазах, сразу звоните { $number }. Наш специалист посмотрит, а завтра мы вам позвоним. Если станет хуже, обратитесь к врачу.
reaction-say-title = Что сказать и сделать
reaction-say-yours = На вашем языке
recall-say = { $name }, здравствуйте, это { $salon }. { $day } вам достался препарат «{ $goods }», партия { $lot }. Эту партию отозвали. Как вы себя чувствуете, ничего не беспокоило? Если он у вас дома, пожалуйста, не пользуйтесь и принесите его нам. Если кожа отреагирует, приходите к нам или к врачу; если трудно дышать, звоните { $number }.

paper-recall-title = Партия { $lot }: { $goods }
paper-recall-phone = Конец номера

action-reactions = Реакции и отзывы партий
action-report-reaction = Записать реакцию
action-report-reaction-hint = реакция
action-add-suspect-allergy = Записать подозрение в карту как аллергию
action-add-suspect-allergy-hint = в карту
action-open-lot = Партия и кого ещё она коснулась
action-open-lot-hint = партия
action-what-to-say = Что сказать и сделать
action-what-to-say-hint = что сказать
action-note-reaction = Добавить, что было дальше
action-note-reaction-hint = заметка
action-close-reaction = Закрыть реакцию
action-close-reaction-hint = закрыть
action-show-lots = Партии
action-show-lots-hint = партии
action-recall-lot = Отозвать партию или снять отзыв
action-recall-lot-hint = отзыв
action-note-call = Записать звонок
action-note-call-hint = звонок
layer-reaction = В реакции
layer-lot = В партиях и отзывах
