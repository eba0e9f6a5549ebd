# План клиента: курсы, советы, история визитов.
care-refused-sessions = В курсе от 1 до 40 процедур. Исправьте, пожалуйста, число.
care-refused-interval = Перерыв между процедурами — от 1 до 730 дней. Исправьте, пожалуйста.
care-refused-beginning = Курс начинается слишком далеко от сегодняшнего дня. Проверьте год.
care-refused-ended = Курс завершён и больше не меняется. Запланируйте новый.
care-refused-not-open = Эта процедура уже проведена, записана или пропущена. Выберите курс с открытой процедурой.
care-refused-no-words = Ничего не написано. Введите, пожалуйста, несколько слов.
care-refused-already-there = Это уже есть в плане.
care-refused-no-such-advice = Такого совета нет. Откройте план заново и выберите из списка.
care-refused-brings-allergen = Здесь есть аллерген из карты клиента или родственный ему. Выберите другое.
care-refused-runs-already = Курс этой процедуры уже идёт. Измените его или сначала завершите.

care-title = План
care-title-of = План: { $name }
care-nothing = Пока ничего не запланировано. N — новый курс, W — совет своими словами.
care-column-place = Где
care-column-what = Что
care-column-stands = Состояние
care-place-course = Курс
care-place-goods = Полка
care-place-own = Свои слова
care-stands-in = в плане
care-stands-proposed = предложено
care-stands-stock = в наличии: { $count }
care-stands-allergen = аллерген!
care-stands-ended = завершён
care-course-of = { $sessions } × раз в { $days } дн.
care-course-ended = Завершён: { $why }
care-course-price = Одна процедура: { $price }
care-made = { $who }, { $day }
care-next-on = Следующая, № { $number }: с { $day }
care-next-later = Следующая, № { $number }: перерыв до { $wanted }, по проверке безопасности можно с { $day }
care-next-stopped = Следующая, № { $number }: проверка безопасности останавливает её в любой день. Решает специалист.
care-session-done = проведена { $day }
care-session-booked = записана { $day }
care-session-due = пора с { $day }
care-session-overdue = просрочена с { $day }
care-session-to-come = с { $day }
care-session-skipped = пропущена
care-because = Потому что: { $why }
care-proposed-hint = Enter — внести в план.
care-shelf-safe = По составу без аллергенов из этой карты.
care-own-words = Своими словами; в таблице иначе.
care-brings = Содержит аллерген из карты: { $name }. Не печатается. Delete убирает.
care-for-everybody = для всех
care-fact-allergy = аллергия: { $name }
care-fact-after = недавно или в плане: { $procedures }
care-tone-fair = фототип I–II
care-tone-dark = фототип IV–VI
care-source-general = Общие знания профессии. Решает специалист.
care-source-aftercare = Из памяток клиник. Решает специалист.
care-source-intake = Из анкет клиник. Решает специалист.
care-kept = Внесено в план.
care-taken-out = Убрано из плана; можно внести снова.
care-restored = Процедура снова в курсе.
care-skipped = Процедура пропущена; курс продолжается.
care-course-done = Курс завершён. Записанные визиты остаются.
care-course-kept = Курс в плане.
care-nothing-to-book = Все процедуры курса проведены или записаны.
care-nothing-to-skip = В курсе нет открытых процедур.
care-course-title = Курс
care-course-save = Запланировать
care-course-procedure = Процедура
care-course-sessions = Сколько раз
care-course-sessions-hint = Всего. Подставлено обычное число; измените, если нужно.
care-course-interval = Перерыв, дней
care-course-interval-hint = Не меньше стольких дней между процедурами.
care-course-from = Начиная с
care-course-from-hint = Считаются визиты с этого дня. Более ранний день учтёт уже сделанное.
care-course-note = Заметка
care-skip-title = Пропустить следующую процедуру
care-skip-save = Пропустить
care-end-title = Завершить курс
care-end-save = Завершить
care-why = Почему
care-why-hint = Несколько слов; останутся в плане.
care-own-title = Совет своими словами
care-own-save = Внести
care-own-field = Совет
care-own-hint = Напишите так, как прочтёт клиент, на его языке.
care-reword-title = Другими словами
care-reword-save = Сохранить
care-reword-hint = Пусто — снова слова таблицы.
care-card = План
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
care-card-none = пока ничего не запланировано
care-card-next = далее: { $procedure }, { $number } из { $all }, с { $day }
care-card-due = пора: { $procedure }, { $number } из { $all }, с { $day }
care-card-some = { $courses ->
    [one] { $courses } курс
    [few] { $courses } курса
    [many] { $courses } курсов
   *[other] { $courses } курса
 }, советов: { $advice }
timeline-since = С тех пор: { $count ->
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
