# План клиента: курсы, советы, история визитов.
plan-refused-sessions = В курсе от 1 до 40 процедур. Исправьте, пожалуйста, число.
plan-refused-interval = Перерыв между процедурами — от 1 до 730 дней. Исправьте, пожалуйста.
plan-refused-beginning = Курс начинается слишком далеко от сегодняшнего дня. Проверьте год.
plan-refused-ended = Курс завершён и больше не меняется. Запланируйте новый.
plan-refused-not-open = Эта процедура уже проведена, записана или пропущена. Выберите курс с открытой процедурой.
plan-refused-no-words = Ничего не написано. Введите, пожалуйста, несколько слов.
plan-refused-already-there = Это уже есть в плане.
plan-refused-no-such-advice = Такого совета нет. Откройте план заново и выберите из списка.
plan-refused-brings-allergen = Здесь есть аллерген из карты клиента или родственный ему. Выберите другое.
plan-refused-runs-already = Курс этой процедуры уже идёт. Измените его или сначала завершите.

plan-title = План
plan-title-of = План: { $name }
plan-nothing = Пока ничего не запланировано. N — новый курс, W — совет своими словами.
plan-column-place = Где
plan-column-what = Что
plan-column-stands = Состояние
plan-place-course = Курс
plan-place-goods = Полка
plan-place-own = Свои слова
plan-stands-in = в плане
plan-stands-proposed = предложено
plan-stands-stock = в наличии: { $count }
plan-stands-allergen = аллерген!
plan-stands-ended = завершён
plan-course-of = { $sessions } × раз в { $days } дн.
plan-course-ended = Завершён: { $why }
plan-course-price = Одна процедура: { $price }
plan-made = { $who }, { $day }
plan-next-on = Следующая, № { $number }: с { $day }
plan-next-later = Следующая, № { $number }: перерыв до { $wanted }, по проверке безопасности можно с { $day }
plan-next-stopped = Следующая, № { $number }: проверка безопасности останавливает её в любой день. Решает специалист.
plan-session-done = проведена { $day }
plan-session-booked = записана { $day }
plan-session-due = пора с { $day }
plan-session-overdue = просрочена с { $day }
plan-session-to-come = с { $day }
plan-session-skipped = пропущена
plan-because = Потому что: { $why }
plan-proposed-hint = Enter — внести в план.
plan-shelf-safe = По составу без аллергенов из этой карты.
plan-own-words = Своими словами; в таблице иначе.
plan-brings = Содержит аллерген из карты: { $name }. Не печатается. Delete убирает.
plan-for-everybody = для всех
plan-fact-allergy = аллергия: { $name }
plan-fact-after = недавно или в плане: { $procedures }
plan-tone-fair = фототип I–II
plan-tone-dark = фототип IV–VI
plan-source-general = Общие знания профессии. Решает специалист.
plan-source-aftercare = Из памяток клиник. Решает специалист.
plan-source-intake = Из анкет клиник. Решает специалист.
plan-kept = Внесено в план.
plan-taken-out = Убрано из плана; можно внести снова.
plan-restored = Процедура снова в курсе.
plan-skipped = Процедура пропущена; курс продолжается.
plan-course-done = Курс завершён. Записанные визиты остаются.
plan-course-kept = Курс в плане.
plan-nothing-to-book = Все процедуры курса проведены или записаны.
plan-nothing-to-skip = В курсе нет открытых процедур.
plan-course-title = Курс
plan-course-save = Запланировать
plan-course-procedure = Процедура
plan-course-sessions = Сколько раз
plan-course-sessions-hint = Всего. Подставлено обычное число; измените, если нужно.
plan-course-interval = Перерыв, дней
plan-course-interval-hint = Не меньше стольких дней между процедурами.
plan-course-from = Начиная с
plan-course-from-hint = Считаются визиты с этого дня. Более ранний день учтёт уже сделанное.
plan-course-note = Заметка
plan-skip-title = Пропустить следующую процедуру
plan-skip-save = Пропустить
plan-end-title = Завершить курс
plan-end-save = Завершить
plan-why = Почему
plan-why-hint = Несколько слов; останутся в плане.
plan-own-title = Совет своими словами
plan-own-save = Внести
plan-own-field = Совет
plan-own-hint = Напишите так, как прочтёт клиент, на его языке.
plan-reword-title = Другими словами
plan-reword-save = Сохранить
plan-reword-hint = Пусто — снова слова таблицы.
plan-card = План и динамика
plan-card-label = План
advice-daily = Каждый день
advice-actives = Активы
advice-sun = Солнце
advice-around = Процедуры
advice-lifestyle = Образ жизни
advice-diet = Питание
habit-no-spf = SPF не каждый день
habit-sun = много солнца
habit-smokes = курит
habit-sweets = сладкое или молоко
habit-little-water = пьёт мало воды
habit-stress = стресс, мало сна
habit-sport = скоро спорт или сауна
change-allergy = новая аллергия: { $name }
change-allergy-over = аллергия снята: { $name }
change-condition = новое: { $name }
change-condition-over = закончилось: { $name }
change-medication = принимает: { $name }
change-medication-over = больше не принимает: { $name }
change-anamnesis = анамнез подтверждён
change-reaction = сообщено о реакции
timeline-title = Визиты и динамика
timeline-title-of = Визиты: { $name }
timeline-title-only = { $procedure }: { $name }
timeline-nothing = Визитов пока нет. F4 — записать.
timeline-column-day = День
timeline-column-what = Процедура
timeline-column-photographs = Фото
timeline-column-result = Итог
timeline-column-new = Новое
timeline-column-zones = Зоны
timeline-column-lots = Партии
timeline-before = до
timeline-after = п
timeline-changed = Что изменилось:
timeline-no-record = Протокол не написан.
timeline-signed = Протокол подписан: { $who }
timeline-draft = Протокол ещё не подписан ({ $who })
timeline-lot = партия { $number }
timeline-lot-unknown = партия не указана
timeline-pain = Боль { $pain } из 10
timeline-aftercare = Памятка выдана
paper-plan-title = Ваш план: { $name }
paper-plan-on = Составлен { $day }
paper-plan-own = И от вашего специалиста
paper-plan-informs = Эти советы сопровождают ваши визиты и не заменяют врача. Если кожа горит, отекает или мокнет, прекратите и позвоните нам; при затруднённом дыхании вызовите скорую.
paper-plan-specialist = Специалист
paper-plan-foot = { $salon } · { $day }
paper-plan-number = №
paper-plan-day = День
paper-plan-state = Состояние
paper-plan-done = проведена
paper-plan-booked = записана
paper-plan-to-book = записаться
paper-plan-from = с { $day }
paper-plan-skipped = пропущена
paper-plan-shelf = Для дома
action-plan = План курсов и советов
action-plan-hint = план
action-timeline = Визиты: что сделано и что изменилось
action-timeline-hint = визиты
action-book-session = Записать следующую процедуру курса
action-book-session-hint = записать
action-skip-session = Пропустить следующую процедуру или вернуть пропущенную
action-skip-session-hint = пропустить
action-own-advice = Добавить совет своими словами
action-own-advice-hint = свои слова
action-keep-advice = Внести предложение в план
action-keep-advice-hint = в план
action-only-procedure = Только эта процедура, затем снова все
action-only-procedure-hint = только эта
layer-plan = В плане
layer-timeline = В визитах клиента
plan-card-none = пока ничего не запланировано
plan-card-next = далее: { $procedure }, { $number } из { $all }, с { $day }
plan-card-due = пора: { $procedure }, { $number } из { $all }, с { $day }
plan-card-some = { $courses ->
    [one] { $courses } курс
    [few] { $courses } курса
    [many] { $courses } курсов
   *[other] { $courses } курса
 }, советов: { $advice }
timeline-since = После последнего визита: { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
 }
timeline-photographs = { $count ->
    [one] { $count } фотография
    [few] { $count } фотографии
    [many] { $count } фотографий
   *[other] { $count } фотографии
 }
timeline-series = { $count ->
    [one] Проведена { $count } раз:
    [few] Проведена { $count } раза:
    [many] Проведена { $count } раз:
   *[other] Проведена { $count } раза:
 }
