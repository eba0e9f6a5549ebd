# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = Этого вопроса больше нет в анкете. Нажмите Esc и откройте анамнез снова.
anamnesis-refused-wrong-answer = Это не ответ на этот вопрос. Выберите один из показанных ответов.
anamnesis-refused-none-and-some = «Ничего из этого» отмечено вместе с чем-то ещё. Снимите одну из отметок.
anamnesis-refused-empty = Ничего не написано. Запишите словами клиента или нажмите Tab, чтобы идти дальше без ответа.
anamnesis-refused-day-ahead = { $day } ещё впереди, а это уже произошло. Исправьте дату.
anamnesis-refused-day-gone = { $day } уже в прошлом, а это ещё только будет. Исправьте дату.
anamnesis-refused-unlikely-day = { $day } — слишком далёкая дата. Исправьте год.
anamnesis-refused-not-a-day = Это не дата. Напишите так: 24.11.2026, 03.2025 или 2019.
anamnesis-refused-backwards = Последний день раньше первого. Исправьте один из них.
anamnesis-refused-too-many = В списке не больше { $most } строк. Остальное запишите в примечания карты.
anamnesis-refused-nothing = Ещё ничего не отвечено. Ответьте на первый вопрос или выйдите по Esc.
anamnesis-refused-open = { $open ->
    [one] Остался { $open } вопрос без ответа. Ответьте на него или нажмите Tab, если клиент не хочет отвечать.
    [few] Осталось { $open } вопроса без ответа. Ответьте на них или нажмите Tab там, где клиент не хочет отвечать.
    [many] Осталось { $open } вопросов без ответа. Ответьте на них или нажмите Tab там, где клиент не хочет отвечать.
   *[other] Осталось { $open } вопроса без ответа. Ответьте на них или нажмите Tab там, где клиент не хочет отвечать.
}
anamnesis-refused-pregnant-man = Мужчина не может быть беременным или кормить грудью. Исправьте пол или ответ о беременности.
anamnesis-refused-days-backwards = По двум ответам что-то закончилось раньше, чем началось. Исправьте одну из дат.
anamnesis-refused-nothing-before = Этот клиент ещё не отвечал. Задайте вопросы по одному.
questionnaire-refused-empty = В анкете нужен хотя бы один вопрос. Оставьте в работе хотя бы один.
questionnaire-refused-no-words = У вопроса или варианта нет слов. Напишите их хотя бы на одном языке.
questionnaire-refused-options = Такому вопросу нужно от двух до двадцати вариантов. Добавьте недостающие.
questionnaire-refused-kind = Клиенты уже отвечали на этот вопрос. Измените слова или уберите его и добавьте новый.
questionnaire-refused-order = Вопрос стоит раньше того, от которого он зависит. Переместите его ниже.
questionnaire-refused-same-code = У двух вопросов одно внутреннее имя. Откройте анкету снова и добавьте вопрос заново.
questionnaire-refused-too-long = В анкете не больше { $most } вопросов. Сначала уберите часть из них.

# Опрос.
anamnesis-title = Анамнез · { $name }
anamnesis-progress = { $done } из { $all }
anamnesis-asked-in = язык вопросов: { $language }
anamnesis-by-will = по желанию
anamnesis-today = сегодня: { $answer }
anamnesis-last = { $day }: { $answer }
anamnesis-yes = да
anamnesis-no = нет
anamnesis-key-yes = д
anamnesis-key-no = н
anamnesis-some = да, записать
anamnesis-none = нет
anamnesis-not-said = без ответа
anamnesis-unmatched = нет в списке: записано со слов, решит специалист
anamnesis-on-card = В карте:
anamnesis-hint-yes-no = д или н. Tab — без ответа.
anamnesis-hint-yes-no-known = д или н. Enter — как раньше. Tab — без ответа.
anamnesis-hint-one = Цифра ответа. Tab — без ответа.
anamnesis-hint-several = Цифры отмечают, Enter — дальше. Tab — без ответа.
anamnesis-hint-text = Словами клиента, затем Enter. Tab — без ответа.
anamnesis-hint-text-known = Enter — как раньше, или напишите заново. Tab — без ответа.
anamnesis-hint-day = День 24.11.2026, месяц 03.2025 или год. н — нет. Tab — без ответа.
anamnesis-hint-list = Названия через запятую, даты после названия: «варфарин с 03.2025 до 10.2026». Enter — добавить; ещё раз Enter — дальше.
anamnesis-hint-severity = Насколько сильной была реакция? 1, 2 или 3. Enter — неизвестно.
anamnesis-laid-aside = Незаконченные ответы отложены. Вопросы начинаются заново.
anamnesis-ask-lay-aside = Данные до сих пор ответы будут отложены, вопросы начнутся заново. Карта не изменится.
anamnesis-keep-answers = Продолжить с ними

# Проверка.
anamnesis-review = Что попадёт в карту
anamnesis-adds = Новое в карте:
anamnesis-adds-nothing = Нового для карты нет.
anamnesis-corrects = Изменятся даты в карте:
anamnesis-may-end = Этого у клиента больше нет. Пробел — решить; что не завершено, остаётся в карте.
anamnesis-ends = [закрыть ]
anamnesis-stays = [оставить]
anamnesis-end-why = со слов клиента, анамнез
anamnesis-review-next = Enter завершает: анамнез считается подтверждённым сегодня. ← — назад к вопросам.
anamnesis-review-mend = Enter ведёт к тому, что осталось.
anamnesis-remark-unmatched = «{ $words }» нет в списках: остаётся со слов клиента, решит специалист.
anamnesis-remark-no-end = { $name }: последний день не назван, считается, что принимает до сих пор.
anamnesis-remark-denied = Клиент говорит, что аллергий нет, а в карте они есть. Они остаются, пока их не завершат.
anamnesis-finished = Анамнез подтверждён. Новых строк в карте: { $added }, исправлено: { $corrected }, завершено: { $ended }.

# Прежние опросы.
anamnesis-history-of = Прежние ответы · { $name }
anamnesis-history-nothing = С этим клиентом опрос ещё не завершали. Нажмите Esc и задайте вопросы.
anamnesis-column-day = день
anamnesis-column-by = спрашивал(а)
anamnesis-column-answers = ответов
anamnesis-column-as-before = как раньше
anamnesis-column-question = вопрос
anamnesis-column-answer = ответ
anamnesis-version = По версии анкеты { $version }.
anamnesis-confirmed = подтверждено { $day }, { $who }
anamnesis-was-as-before = Подтверждено как раньше, без нового вопроса.

# В карте и на экране «Сегодня».
card-anamnesis = Анкета
card-skin = кожа
anamnesis-card-never = ещё не спрашивали: нажмите { $key }
anamnesis-card-half = { $due ->
    [one] не закончено, остался { $due } вопрос: нажмите { $key }
    [few] не закончено, осталось { $due } вопроса: нажмите { $key }
    [many] не закончено, осталось { $due } вопросов: нажмите { $key }
   *[other] не закончено, осталось { $due } вопроса: нажмите { $key }
}
anamnesis-card-due = { $due ->
    [one] пора спросить { $due } вопрос: нажмите { $key }
    [few] пора спросить { $due } вопроса: нажмите { $key }
    [many] пора спросить { $due } вопросов: нажмите { $key }
   *[other] пора спросить { $due } вопроса: нажмите { $key }
}
today-anamnesis-never = Анамнез: ещё не спрашивали
today-anamnesis-half = Анамнез: не закончен
today-anamnesis-due = Анамнез: спросите, что изменилось с { $day }
skin-phototype = фототип { $type }
skin-dry = сухая кожа
skin-normal = нормальная кожа
skin-oily = жирная кожа
skin-combination = комбинированная кожа
skin-sensitive-sometimes = иногда чувствительная
skin-sensitive-often = чувствительная
skin-fears-pain = боится боли

# Разделы.
anamnesis-section-person = Клиент
anamnesis-section-goals = Пожелания
anamnesis-section-skin = Кожа
anamnesis-section-lifestyle = Привычки
anamnesis-section-home-care = Домашний уход
anamnesis-section-medication = Лекарства
anamnesis-section-allergy = Аллергии
anamnesis-section-illness = Болезни
anamnesis-section-pregnancy = Беременность
anamnesis-section-history = Что уже делали

# На бумаге.
anamnesis-paper-blank = Анкета перед процедурами
anamnesis-paper-filled = Анамнез
anamnesis-paper-name = Имя и фамилия
anamnesis-paper-birth = Дата рождения
anamnesis-paper-day = Дата
anamnesis-paper-why = Ваши ответы берегут вас. О чём не хочется писать, скажите специалисту лично.
anamnesis-paper-if-so = если да
anamnesis-paper-women = для женщин
anamnesis-paper-noted = ({ $note }) { $question }
anamnesis-paper-line = ______________________________
anamnesis-paper-arrow = >
anamnesis-paper-promise = Я ответил(а) правдиво и сообщу об изменениях.
anamnesis-paper-client = клиент, дата
anamnesis-paper-specialist = специалист, дата
anamnesis-paper-foot = Для сведения: решение принимает специалист.

# Анкета.
questionnaire-built-in = Анкета · как в программе
questionnaire-version = Анкета · версия { $version }
questionnaire-new = Новый вопрос
questionnaire-change = Изменить вопрос
questionnaire-save = Сохранить
questionnaire-words = Вопрос
questionnaire-saved = Сохранено. Теперь спрашиваем так; прежние ответы остаются как были.
questionnaire-at-the-end = Дальше нельзя: это край раздела или вопрос, к которому он относится.
questionnaire-column-section = раздел
questionnaire-kind = вид ответа
questionnaire-kind-yes-no = да или нет
questionnaire-kind-one = один из вариантов
questionnaire-kind-several = несколько вариантов
questionnaire-kind-text = словами
questionnaire-kind-day = дата
questionnaire-kind-allergies = список аллергий
questionnaire-kind-medications = список лекарств
questionnaire-kind-conditions = список болезней
questionnaire-kind-procedures = список процедур
questionnaire-options = варианты
questionnaire-options-hint = Один вариант в строке, не меньше двух.
questionnaire-again = спрашивать снова
questionnaire-again-never = один раз
questionnaire-again-visit = при каждом визите
questionnaire-again-half-year = снова через полгода
questionnaire-again-year = снова через год
questionnaire-must-field = ответ обязателен
questionnaire-must = Ответ обязателен.
questionnaire-by-will = Ответ по желанию.
questionnaire-retired = Убран: больше не спрашиваем.
questionnaire-follows = Только после вопроса: { $question }
questionnaire-writes = Ответ записывается в карту.

# Клавиши.
layer-anamnesis = Анамнез
action-anamnesis = Собрать анамнез
action-anamnesis-hint = анамнез
action-as-before = Всё как раньше
action-as-before-hint = всё как раньше
action-not-said = Без ответа
action-not-said-hint = без ответа
action-finish-anamnesis = Проверить и завершить
action-finish-anamnesis-hint = завершить
action-ask-in-next = Спрашивать на следующем языке
action-ask-in-next-hint = язык клиента
action-anamnesis-history = Прежние ответы
action-anamnesis-history-hint = прежние
action-lay-aside = Отложить ответы и начать заново
action-lay-aside-hint = заново
action-questionnaire = Анкета
action-move-up = Выше
action-move-down = Ниже
