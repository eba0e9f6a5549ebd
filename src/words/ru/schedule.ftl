# Catalogue, schedule, visits, Today.

# Закрытые списки.

visit-state-booked = записан
visit-state-confirmed = подтверждён
visit-state-arrived = ожидает
visit-state-in-procedure = на процедуре
visit-state-to-pay = к оплате
visit-state-closed = оплачен
visit-state-cancelled = отменён
visit-state-no-show = не пришёл

category-consultation = Консультации
category-care = Уход за лицом
category-massage = Массаж
category-electro = Электротерапия
category-peel = Пилинги
category-biorevitalisation = Биоревитализация и мезотерапия
category-filler = Филлеры
category-botulinum = Ботулотоксин
category-lipolytic = Инъекционный липолиз
category-plasma = Плазмотерапия
category-threads = Нити
category-needling = Микронидлинг
category-energy = Радиоволны и ультразвук
category-laser-hair = Лазерная эпиляция
category-light = Свет и лазер
category-resurfacing = Лазерная шлифовка
category-removal = Удаление и пирсинг
category-permanent-makeup = Перманентный макияж
category-brows-lashes = Брови и ресницы
category-hair-removal = Воск и шугаринг
category-body = Тело
category-drip = Капельницы
category-nails = Ногти
category-hair = Волосы
category-other = Прочее

room-kind-treatment = процедурный кабинет
room-kind-injection = инъекционный кабинет
room-kind-laser = лазерный кабинет
room-kind-body = кабинет для тела
room-kind-nails = маникюрный стол
room-kind-chair = парикмахерское кресло
room-kind-brows = кушетка бровиста

device-kind-laser-hair = лазер для эпиляции
device-kind-laser-fractional = фракционный лазер
device-kind-laser-pigment = сосудистый и пигментный лазер
device-kind-pulsed-light = импульсный свет
device-kind-radiofrequency = радиоволновой аппарат
device-kind-ultrasound = ультразвуковой лифтинг
device-kind-cleansing = аппарат для чистки
device-kind-cryolipolysis = криолиполиз
device-kind-vacuum = вакуумный массаж
device-kind-pressotherapy = прессотерапия
device-kind-electro = токи
device-kind-led = светодиодная панель
device-kind-centrifuge = центрифуга
device-kind-other = другой аппарат

# Отказы.

catalogue-refused-no-name = Процедуре нужно название хотя бы на одном языке. Напишите его так, как его называют клиенты.
catalogue-refused-duration = Процедура длится от 5 минут до 12 часов. Исправьте минуты.
catalogue-refused-price = Цена — от нуля до ста миллионов. Проверьте число нулей.
catalogue-refused-code-taken = Такой код уже есть у другой процедуры. Выберите другой код или оставьте поле пустым.

schedule-refused-no-name = Нужно имя или название. Напишите то, которым пользуется администратор.
schedule-refused-name-taken = Такое имя уже есть. Добавьте букву или номер, чтобы их различать.
schedule-refused-hours = Часы заканчиваются раньше, чем начинаются, или накладываются. Укажите каждый отрезок один раз, например 09:00–13:00 и 14:00–18:00.
schedule-refused-stretch = Отрезок заканчивается раньше, чем начинается, или длиннее года. Исправьте дни и часы.
schedule-refused-occupied = { $count ->
    [one] В этом отрезке уже есть { $count } запись ({ $first }). Сначала перенесите её, затем закройте время.
    [few] В этом отрезке уже есть { $count } записи, первая — { $first }. Сначала перенесите их, затем закройте время.
    [many] В этом отрезке уже есть { $count } записей, первая — { $first }. Сначала перенесите их, затем закройте время.
   *[other] В этом отрезке уже есть { $count } записей, первая — { $first }. Сначала перенесите их, затем закройте время.
}
schedule-refused-staff-taken = Этот логин уже привязан к другому специалисту. Выберите другой логин или никакой.

booking-refused-taken = { $name }: занято с { $from } до { $until }. Выберите одно из показанных свободных времён.
booking-refused-just-taken = Это время только что занял кто-то другой. Выберите одно из показанных свободных времён.
booking-refused-no-room = В это время нет свободного подходящего кабинета. Выберите другое время.
booking-refused-no-device = В это время нет свободного подходящего аппарата. Выберите другое время.
booking-refused-does-not-fit = Этот кабинет или аппарат не подходит для процедуры. Доверьте выбор программе или выберите другой.
booking-refused-not-working = { $name } в это время не работает. Выберите другое время или сначала задайте рабочие часы этого дня.
booking-refused-not-skilled = { $name } не делает эту процедуру. Выберите другого специалиста или сначала добавьте навык.
booking-refused-retired = Это больше не предлагается. Выберите другую процедуру, специалиста или кабинет.
booking-refused-in-the-past = Этот день уже прошёл. Выберите сегодня или более поздний день.
booking-refused-too-far-ahead = Это больше чем через два года. Проверьте год.
booking-refused-clock-skips = В эту ночь переводят часы, и такого времени нет. Выберите другое время.
booking-refused-duration = Визит начинается с целой минуты и длится от 5 минут до 12 часов. Исправьте время или длительность.

visit-refused-wrong-state = Сейчас визит в состоянии «{ $state }», этот шаг для него закрыт. Посмотрите на предложенные клавиши или верните последний шаг: Ctrl-Z.
visit-refused-allergies-not-confirmed = У клиента есть аллергии. Сначала спросите о них и подтвердите, затем начинайте.
visit-refused-no-allergies = У клиента не записано аллергий, подтверждать нечего.
visit-refused-allergies-changed = Аллергии в карте изменились. Прочитайте их ещё раз и подтвердите.
visit-refused-nothing-to-undo = Нет шага, который можно вернуть. Запись отменяют клавишей C.
visit-refused-undo-too-late = Последний шаг сделан в другой день, он остаётся как есть.
visit-refused-undo-paid = Визит оплачен. Деньги возвращают на кассе, а не отменой шага.
visit-refused-undo-taken = Это время уже отдано другому клиенту. Запишите клиента заново на свободное время.
visit-refused-not-today = Этот визит в другой день. Сначала перенесите его на сегодня.
visit-refused-not-yet = Время визита ещё не наступило, клиент может прийти. Чтобы отменить запись, нажмите C.
visit-refused-not-movable = Визит в состоянии «{ $state }», перенести его уже нельзя. Сделайте новую запись.

# Шаги визита.

layer-visits = На доске дня
action-confirm-visit = Клиент подтвердил визит
action-confirm-visit-hint = подтверждён
action-arrive = Клиент пришёл
action-arrive-hint = пришёл
action-start-visit = Начать процедуру
action-start-visit-hint = начать
action-finish = Процедура окончена: к оплате
action-finish-hint = закончить
action-move-visit = Перенести визит
action-move-visit-hint = перенести
action-cancel-visit = Отменить визит
action-cancel-visit-hint = отмена визита
action-no-show = Клиент не пришёл
action-no-show-hint = не пришёл
action-previous-day = Предыдущий день
action-previous-day-hint = день назад
action-next-day = Следующий день
action-next-day-hint = день вперёд
action-next-specialist = Один специалист, следующий, все
action-next-specialist-hint = специалист
action-pick-day = Выбрать день в календаре
action-pick-day-hint = календарь

# Доска.

today-visits = { $count ->
    [0] визитов нет
    [one] { $count } визит
    [few] { $count } визита
    [many] { $count } визитов
   *[other] { $count } визитов
}
today-count-arriving = ▸{ $count } на подходе
today-count-waiting = { $count } ждут
today-count-late = { $count } опоздали
today-count-in-procedure = { $count } на процедуре
today-count-to-pay = { $count } к оплате
today-count-closed = { $count } оплачено
today-only = только { $name }
today-in = через { $minutes } м
today-late = опоздал { $minutes }
today-waits = ждёт { $minutes }
today-runs = идёт { $time }
today-over = дольше +{ $time }
today-to-pay = к оплате
today-first-visit = первый визит
today-visit-number = визит № { $number }
today-address-as = Обращение: { $name }
today-birthday = сегодня день рождения
today-holds-debt = Долг { $amount }
today-holds-points = Бонусы: { $points }
today-holds-points-until = { $points } из них сгорят { $day }
today-holds-sessions = { $count ->
    [one] Абонемент: { $count } сеанс на это
    [few] Абонемент: { $count } сеанса на это
   *[many] Абонемент: { $count } сеансов на это
}
today-holds-other-sessions = { $count ->
    [one] Другой абонемент: { $count } сеанс
    [few] Другие абонементы: { $count } сеанса
   *[many] Другие абонементы: { $count } сеансов
}
today-holds-procedure-certificates = { $count ->
    [one] { $count } сертификат на процедуру
    [few] { $count } сертификата на процедуры
   *[many] { $count } сертификатов на процедуры
}
today-holds-certificates = Сертификат: { $amount }
today-holds-certificate-until = действует до { $day }
today-holds-deposit = Депозит: { $amount }
today-bonus-flow = {" · "}бонусы +{ $earned } −{ $spent }
today-phone-end = телефон ··· { $digits }
today-allergy = АЛЛЕРГИЯ
today-allergy-met = в процедуре: { $names }
today-allergy-confirmed = подтверждено { $time }, { $name }
today-procedure-brings-it = есть в этой процедуре
today-nobody-came-yet = Это для гостя, который уже пришёл, а здесь пока никого нет.
today-nothing = Сегодня визитов ещё нет. { $key } — записать.
today-nothing-that-day = В этот день визитов нет. { $key } — записать.
today-nothing-of-one = У этого специалиста визитов нет. Tab — другие, { $key } — записать.
today-till-closed = Касса закрыта
today-till-totals = Касса: наличные { $cash } · карты { $card }
today-till-counted = Касса пересчитывается
today-confirmed = { $name }: визит подтверждён.
today-arrived = { $name }: клиент пришёл и ждёт.
today-started = { $name }: процедура началась.
today-finished = { $name }: процедура окончена, счёт открыт.
today-missed = { $name }: клиент не пришёл. Ctrl-Z вернёт.
today-cancelled = { $name }: визит отменён. Ctrl-Z вернёт.
today-undone = { $name }: последний шаг возвращён.

allergies-none-known = аллергий нет
allergies-never-asked = об аллергиях не спрашивали
allergy-mild = лёгкая
allergy-moderate = средняя
allergy-severe = тяжёлая
allergy-told-client = со слов клиента
allergy-told-relative = со слов близких
allergy-told-doctor = со слов врача
allergy-told-document = по документу
allergy-told-seen-here = видели в салоне
allergy-told-import = из загруженного списка

start-title = { $name } · { $procedure }
start-ask = «{ $name }, с аллергиями ничего не изменилось?» Предупредите специалиста, затем начинайте.
start-answer = { $key } или Enter: прочитано, начать · Esc: ещё нет
cancel-title = Отменить визит?
cancel-body = Визит ({ $name }, { $time }) будет отменён, время снова станет свободным.
cancel-yes = Отменить визит
cancel-no = Оставить

# Запись и перенос.

book-title = Записать на визит
book-send = Записать
book-client = Клиент
book-client-hint = Часть имени на любом алфавите или часть телефона
book-new-client = Новый клиент: { $name }
book-new-given = Имя
book-new-family = Фамилия
book-new-phone = Телефон
book-procedure = Процедура
book-specialist = Специалист
book-specialist-hint = Пусто — любой свободный. Backspace очищает
book-day = День
book-minutes = Длительность
book-minutes-hint = Пусто — как в каталоге
book-slot = Время
book-slot-hint = ← → листают свободное время
book-room = Кабинет
book-room-hint = Пусто — первый свободный
book-device = Аппарат
book-note = Заметка
book-day-full = В этот день свободного времени нет. Выберите другой день или специалиста.
book-nobody-works = В этот день никто из мастеров этой процедуры не работает. Выберите другой день.
book-allergy-met = АЛЛЕРГИЯ: в этой процедуре есть { $names }. Спросите специалиста до записи.
book-done = Записано: { $name }, { $time }.
move-title = Перенести визит
move-title-of = Перенос · { $name } · { $procedure } · с { $day } { $time }
move-send = Перенести
move-done = Перенесено: { $name }, теперь { $time }.
