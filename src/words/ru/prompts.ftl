### What the standard wants now, and how it ended.

# Моменты визита и стойки.
prompt-moment-arrival = Встреча
prompt-moment-waiting = Ожидание
prompt-moment-hand-over = Передача
prompt-moment-return = После процедуры
prompt-moment-before-payment = Перед оплатой
prompt-moment-after-payment = После оплаты
prompt-moment-next-visit = Следующий визит
prompt-moment-leaving = Прощание
prompt-moment-phone = Телефон
prompt-moment-walk-in = Без записи
prompt-moment-complaint = Жалоба
prompt-moment-always = Каждый день
# Чем закончилась подсказка.
prompt-outcome-done = сделано
prompt-outcome-not-now = не сейчас
prompt-outcome-not-applicable = не подходит
# Обычные причины.
prompt-reason-declined = клиент отказался
prompt-reason-hurry = клиент торопился
prompt-reason-settled-before = уже обсудили раньше
prompt-reason-somebody-else = это сделал кто-то другой
prompt-reason-out-of-place = было не к месту
prompt-reason-nothing-to-offer = предложить было нечего
prompt-reason-facts-wrong = в карте неверные сведения
prompt-reason-other = другая причина
# Кто выполняет правило.
prompt-who-desk = стойка
prompt-who-specialist = специалист
prompt-who-manager = управляющий

# Что делают клавиши.
action-prompt-done = Отметить: сказано или сделано
action-prompt-done-hint = сделано
action-prompt-not-now = Не сейчас
action-prompt-not-now-hint = не сейчас
action-prompt-why-not = Сказать, почему нет
action-prompt-why-not-hint = почему нет
action-next-prompt = К следующей подсказке
action-next-prompt-hint = следующая подсказка
action-previous-prompt = К предыдущей подсказке
action-previous-prompt-hint = предыдущая подсказка
action-visit-standard = Весь стандарт визита
action-visit-standard-hint = стандарт
action-scripts = Что говорить: телефон, без записи, жалоба
action-scripts-hint = что говорить
layer-prompts = Сказать и сделать сейчас

# Почему отметка не принята.
prompt-refused-not-prompted = Здесь стандарт этого не просит. Посмотрите список ещё раз: он мог измениться.
prompt-refused-ended = Отметка уже стоит: { $outcome }. Если она ошибочна, сначала снимите её.
prompt-refused-not-marked = Снимать нечего: отметки нет. Отметьте пункт, когда он будет выполнен.
prompt-refused-no-reason = Не указана причина. Выберите её из списка или напишите свою.
prompt-refused-no-words = Нужно несколько слов. Напишите своими словами, что произошло.
prompt-refused-reason-for-done = Для выполненного причина не нужна. Отметьте просто «сделано» или выберите «не сейчас».
prompt-refused-no-such-month = Такого месяца нет. Напишите число от 1 до 12.
prompt-refused-day-over = День этого визита закончен, итог по нему подведён. Расскажите управляющему, чего не хватает.
# Что сказать и сделать сейчас.
prompt-box = СКАЗАТЬ, СДЕЛАТЬ { $done }/{ $all }
prompt-say = «{ $text }»
prompt-for = делает { $who }
prompt-more = { $count ->
    [one] ещё { $count } · { $key }
    [few] ещё { $count } · { $key }
    [many] ещё { $count } · { $key }
   *[other] ещё { $count } · { $key }
}
prompt-told-done = Сделано: { $title }.
prompt-told-not-now = Не сейчас: { $title }.
prompt-taken-back = Отметка снята.
prompt-nothing-open = Сейчас здесь нечего отмечать.
prompt-marked-already = Отметка уже стоит; снять её — Delete.
prompt-still-open = Пока не забыли: { $titles }
# Почему не сделано.
prompt-why-title = Почему нет?
prompt-why-counts = учитывается как возможность
prompt-why-counts-not = не учитывается
prompt-why-own = своими словами
prompt-why-hint = 1–{ $last } — ответ · Esc назад
prompt-form-send = Сохранить
prompt-form-reason = Почему нет
prompt-late-title = Отметка задним числом
prompt-late-note = Пояснение
prompt-late-note-hint = Момент прошёл: напишите в двух словах, как это было.
# Весь стандарт визита.
prompt-whole-title = Стандарт визита
prompt-whole-title-of = Стандарт визита · { $name }
prompt-whole-nothing = Пока пусто: стандарт начинается, когда клиент пришёл.
prompt-column-moment = Момент
prompt-column-what = Что
prompt-column-when = Когда
prompt-column-who = Кто
prompt-is-open = ждёт сейчас
prompt-was-missed = момент прошёл без отметки
prompt-marked-by = { $name }, { $time }
prompt-seen-by = отмечено само: { $name }, { $time }
# Слова для стойки.
prompt-scripts-title = Что говорить
prompt-scripts-phone = Телефон
prompt-scripts-phone-guest = Телефон, а гость ждёт
prompt-scripts-nothing = В стандарте для этого нет слов. Их добавляют в F9 «Стандарт».
# Как сегодня выполняется стандарт.
prompt-score-today = Стандарт сегодня: { $rate }
# Клавиша, которой это делается.
prompt-key = { $key } — { $does }
action-begin-anew = Начать заново: другой звонок, другой гость
action-begin-anew-hint = заново
