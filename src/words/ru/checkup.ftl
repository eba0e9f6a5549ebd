# Тесты на кожу, слова врачей, отказы проверки безопасности.
checkup-refused-not-seen = { $count ->
    [one] В карте есть { $count } замечание, которое нужно увидеть до этого: просмотрите и подтвердите.
    [few] В карте есть { $count } замечания, которые нужно увидеть до этого: просмотрите и подтвердите.
    [many] В карте есть { $count } замечаний, которые нужно увидеть до этого: просмотрите и подтвердите.
   *[other] В карте есть { $count } замечания, которые нужно увидеть до этого: просмотрите и подтвердите.
}
checkup-refused-not-decided = { $count ->
    [one] Карта говорит против этой процедуры: { $count } причина. Выберите другой день или попросите специалиста принять решение и назвать причину.
    [few] Карта говорит против этой процедуры: { $count } причины. Выберите другой день или попросите специалиста принять решение и назвать причину.
    [many] Карта говорит против этой процедуры: { $count } причин. Выберите другой день или попросите специалиста принять решение и назвать причину.
   *[other] Карта говорит против этой процедуры: { $count } причины. Выберите другой день или попросите специалиста принять решение и назвать причину.
}
checkup-refused-not-a-specialist = Это решает только специалист. Попросите его ввести здесь свой логин и пароль.
checkup-refused-nothing-to-decide = Решать больше нечего: карта изменилась. Посмотрите проверку ещё раз.
checkup-refused-decision-for-something-else = Это решение принято для другого клиента, процедуры или визита. Нужно решение для этого визита.
checkup-refused-reason-missing = Не указана причина. Напишите несколько слов, понятных коллегам и позже.
checkup-refused-reason-too-long = Причина слишком длинная: не больше 300 знаков.
checkup-refused-test-open = Для этой процедуры уже есть незавершённый тест. Сначала прочитайте или вычеркните его.
checkup-refused-test-closed = Этот тест уже прочитан или вычеркнут. При необходимости начните новый.
checkup-refused-test-not-laid = Этот тест только запланирован. Сначала нанесите его.
checkup-refused-test-not-ripe = Считать тест чистым рано. Прочитайте его { $day }; реакцию можно записать сразу.
checkup-refused-day-in-past = Этот день уже прошёл. Выберите сегодня или позже.
checkup-refused-unknown-code = Этого нет ни в одном списке. Выберите состояние, лекарство или аллерген из списка.
checkup-refused-doctor-missing = Какой врач это сказал? Напишите имя или документ.
checkup-refused-ends-before-it-begins = Конец раньше начала. Выберите последний день не раньше сегодняшнего.
checkup-refused-clearance-ended = Это слово врача уже не действует.

checkup-card = Пробы на кожу
checkup-card-none = нет
checkup-card-words = { $count ->
    [one] { $count } слово врача
    [few] { $count } слова врача
    [many] { $count } слов врача
   *[other] { $count } слова врача
}
checkup-tests-title = Тесты на кожу и слова врачей
checkup-tests-nothing = Пока ничего: N — тест, D — слово врача.
checkup-column-what = что
checkup-column-about = для чего
checkup-column-state = как обстоит
checkup-is-test = тест на кожу
checkup-is-word = слово врача
checkup-test-planned = запланирован на { $day }
checkup-test-laid = нанесён, прочитать { $day }
checkup-test-read-now = пора прочитать
checkup-test-clear = чистый, действует до { $day }
checkup-test-reacted = реакция { $day }
checkup-test-run-out = истёк { $day }
checkup-test-struck = вычеркнут
checkup-test-laid-by = нанесён { $day }, { $who }
checkup-test-read-by = прочитан { $day }, { $who }
checkup-struck-by = { $who }: { $why }
checkup-informs = Проверка подсказывает, решает специалист.
checkup-word-for = { $name }, для: { $family }
checkup-word-ended = отменено
checkup-word-run-out = истекло
checkup-word-until = действует до { $day }
checkup-word-stands = действует
checkup-word-noted-by = записано { $day }, { $who }
checkup-test-was-laid = Тест нанесён. Скажите клиенту, когда прийти на чтение.
checkup-test-was-planned = Тест запланирован.
checkup-test-was-read-clear = Записано: реакции нет. Тест действует полгода.
checkup-test-was-read-reacted = Записано: есть реакция. Процедура остановлена.
checkup-word-was-noted = Слово врача записано.
checkup-new-test = Новый тест на кожу
checkup-new-test-send = Сохранить
checkup-test-procedure = Процедура
checkup-test-day = Когда
checkup-test-day-hint = Сегодня: наносится сейчас. Позже: клиент зайдёт в этот день.
checkup-test-note = Средство и место
checkup-test-note-hint = например: краска 3, за левым ухом
checkup-read-test = Чтение теста
checkup-read-test-send = Сохранить
checkup-reading = Что видно на коже
checkup-reading-clear = ничего, кожа чистая
checkup-reading-reacted = реакция: краснота, отёк, зуд
checkup-reading-note = Словами
checkup-new-word = Слово врача
checkup-new-word-send = Сохранить
checkup-word-about = О чём
checkup-word-about-hint = то, что есть в карте; сначала запишите это там
checkup-word-category = Для процедур
checkup-word-category-hint = пусто: для всех
checkup-word-doctor = Врач, документ
checkup-word-doctor-hint = имя и что было показано
checkup-word-note = Что сказано
checkup-word-last-day = До
checkup-word-last-day-hint = последний день; пусто: без срока
action-skin-tests = Открыть тесты на кожу и слова врачей
action-skin-tests-hint = тесты
action-lay-test = Нанести запланированный тест
action-lay-test-hint = нанести
action-read-test = Прочитать тест
action-read-test-hint = прочитать
action-doctors-word = Записать слово врача
action-doctors-word-hint = слово врача
layer-skin-tests = В тестах на кожу
