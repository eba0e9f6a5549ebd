# What clients hold: refusals
error-thing-certificate = сертификат
error-thing-abonement = абонемент
merge-refused-in-a-pool = Одна из карт состоит в семейном бонусном счёте, в котором нет другой. Сначала выведите её из семейного счёта (кошелёк, F).
wallet-refused-no-reason = Изменение вручную требует причины. Напишите в двух словах, почему.
wallet-refused-adjustment = Столько бонусов вручную не начисляют и не списывают. Введите число, отличное от 0 и не больше 10 000 000.
wallet-refused-not-so-many = На счёте только { $has } бонусов. Спишите не больше.
wallet-refused-no-birthday-grant = Бонусная программа ничего не даёт ко дню рождения. Изменить это может управляющий (F9, Бонусы).
wallet-refused-no-first-visit-grant = Бонусная программа ничего не даёт за первый визит. Изменить это может управляющий (F9, Бонусы).
wallet-refused-no-referral-grant = Бонусная программа ничего не даёт за приведённого друга. Изменить это может управляющий (F9, Бонусы).
wallet-refused-birthday-given = Бонусы ко дню рождения в этом году уже начислены. В кошельке видно, когда и кем.
wallet-refused-first-visit-given = Бонусы за первый визит уже начислены. В кошельке видно, когда и кем.
wallet-refused-referral-given = Бонусы за этого друга уже начислены. В кошельке друга видно, когда и кем.
wallet-refused-not-the-birthday = До дня рождения сегодня далеко. Начислите бонусы в этот день или в дни, которые допускает программа.
wallet-refused-birthday-unknown = В карте нет даты рождения. Сначала спросите её и запишите.
wallet-refused-no-visit-yet = Оплаченного визита ещё не было. Бонусы начислятся с первой оплатой.
wallet-refused-nobody-brought = Не записано, кто привёл этого клиента. Сначала запишите, кто.
wallet-refused-not-new = Этот клиент уже бывал у нас. Бонусы за первый визит или друга — только для новых клиентов.
wallet-refused-same-person = Это один и тот же клиент. Выберите другого человека.
wallet-refused-in-a-pool = Клиент уже состоит в семейном счёте или владеет им. Сначала выведите его оттуда.
wallet-refused-not-in-a-pool = Клиент не состоит в чужом семейном счёте. Выходить неоткуда.
wallet-refused-too-many-people = Здесь уже двенадцать человек. Сначала уберите кого-нибудь.
wallet-refused-code-length = В коде сертификата восемь букв и цифр. Введите все, как напечатано.
wallet-refused-code-letter = В кодах сертификатов не бывает «{ $letter }». Посмотрите на этот знак ещё раз.
wallet-refused-code-check = Знак в коде перепутан, или два переставлены. Сверьте с карточкой.
wallet-refused-no-such-code = Сертификата с таким кодом у салона нет. Не принимайте его; спросите, где он куплен.
wallet-refused-certificate-active = Сертификат ещё действует: сначала остановите его или дождитесь конца срока.
wallet-refused-certificate-used = На сертификате ничего не осталось: менять нечего.
wallet-refused-certificate-expired = Срок сертификата истёк. Сначала продлите его, указав причину.
wallet-refused-certificate-stopped = Сертификат остановлен. Найдите тот, что выдан взамен, или замените его сейчас.
wallet-refused-abonement-active = Абонемент ещё действует: это делают, только когда его срок истёк или он заморожен.
wallet-refused-abonement-frozen = Абонемент заморожен. Сначала разморозьте его.
wallet-refused-abonement-used = На абонементе не осталось сеансов: менять нечего.
wallet-refused-abonement-expired = Срок абонемента истёк. Сначала продлите его, указав причину.
wallet-refused-abonement-refunded = За абонемент вернули деньги: менять нечего.
wallet-refused-no-end = Он и так бессрочный. Продлевать нечего.
wallet-refused-not-later = Он уже действует до { $until }. Выберите день позже, начиная с сегодняшнего.
wallet-refused-no-pause = { $left ->
    [0] По правилам абонемента заморозки больше нет. Продлить его может управляющий.
    [one] Остался { $left } день заморозки. Продлить абонемент может управляющий.
    [few] Осталось { $left } дня заморозки. Продлить абонемент может управляющий.
    [many] Осталось { $left } дней заморозки. Продлить абонемент может управляющий.
   *[other] Осталось { $left } дня заморозки. Продлить абонемент может управляющий.
}
wallet-refused-not-transferable = Этот абонемент именной и не передаётся. Дайте им пользоваться вместе, если правила позволяют, или спросите управляющего.
wallet-refused-not-shared = Этим абонементом пользуется только владелец. Передайте его, если правила позволяют, или спросите управляющего.
wallet-refused-parts = { $left ->
    [one] Остался { $left } сеанс: делить нечего. Передайте абонемент целиком.
    [few] Осталось { $left } сеанса. Отдайте хотя бы один и оставьте хотя бы один.
    [many] Осталось { $left } сеансов. Отдайте хотя бы один и оставьте хотя бы один.
   *[other] Осталось { $left } сеанса. Отдайте хотя бы один и оставьте хотя бы один.
}
wallet-refused-not-missed = Визит не пропущен. Сеанс списывается только после «не пришёл».
wallet-refused-taken-already = За этот визит сеанс уже списан. Больше ничего не нужно.
wallet-refused-nothing-to-take = У клиента нет абонемента на эту процедуру, по правилам которого пропуск списывает сеанс. Ничего не списано.
plan-refused-no-name = Абонементу нужно название хотя бы на одном языке. Напишите его.
plan-refused-procedures = Абонемент охватывает от одной до { $most } процедур. Выберите их.
plan-refused-sessions = В абонементе от 1 до { $most } сеансов. Введите, сколько.
plan-refused-price = Абонемент чего-то стоит, и меньше ста миллионов. Проверьте цену.
plan-refused-days = Дни считаются от 1 до 1825: не больше пяти лет. Оставьте поле пустым, если срока нет.

# The wallet of a client
action-wallet = Кошелёк: что есть у клиента
action-wallet-hint = кошелёк
action-adjust-bonus = Начислить или списать бонусы вручную
action-adjust-bonus-hint = бонусы
action-give-grant = Начислить положенные бонусы
action-give-grant-hint = начислить
action-family-pool = Семейный бонусный счёт
action-family-pool-hint = семья
action-brought-by = Кто привёл клиента
action-brought-by-hint = кто привёл
action-pause-abonement = Заморозить абонемент или разморозить
action-pause-abonement-hint = пауза
action-share-held = Дать пользоваться ещё кому-то
action-share-held-hint = вместе
action-split-held = Отдать часть сеансов другому
action-split-held-hint = разделить
action-hand-on = Передать абонемент
action-hand-on-hint = передать
action-extend-held = Продлить срок
action-extend-held-hint = продлить
action-write-off-held = Списать остаток
action-write-off-held-hint = списать
action-refund-held = Вернуть деньги за абонемент
action-refund-held-hint = возврат
action-take-missed = Списать сеанс за пропущенный визит
action-take-missed-hint = сеанс
action-certificates = Сертификаты
action-read-code = Найти сертификат по коду
action-read-code-hint = код
action-stop-held = Остановить или заменить сертификат
action-stop-held-hint = стоп
action-name-held = Сделать сертификат именным
action-name-held-hint = чей
action-show-used = Показать использованные или скрыть
action-show-used-hint = все
action-certificate-rules = Как продаются сертификаты
action-certificate-rules-hint = правила
action-abonement-plans = Виды абонементов
layer-wallet = В кошельке клиента
layer-certificates = В списке сертификатов
wallet-title = Кошелёк
wallet-title-of = Кошелёк: { $name }
wallet-nothing = Здесь ничего нет.
wallet-column-what = Что
wallet-column-left = Осталось
wallet-column-until = До
wallet-column-state = Состояние
wallet-bonuses = Бонусы
wallet-certificate = Сертификат { $code }
wallet-deposit = Депозит
wallet-debt = Долг клиента
wallet-family = Семейный счёт
wallet-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
wallet-brought-by = Кто привёл
wallet-left-of = { $left } из { $all }
wallet-sessions = { $count ->
    [one] { $count } сеанс
    [few] { $count } сеанса
    [many] { $count } сеансов
   *[other] { $count } сеанса
}
wallet-visits = { $count ->
    [one] { $count } визит
    [few] { $count } визита
    [many] { $count } визитов
   *[other] { $count } визита
}
wallet-holds-until = Действует до { $day }
wallet-last-session = Последний сеанс: предложите новый абонемент.
wallet-owner = Владелец: { $name }
wallet-shared-with = Ещё пользуется: { $name }
wallet-frozen-since = Заморожен с { $day }
wallet-pause-left = { $count ->
    [one] Можно заморозить на { $count } день
    [few] Можно заморозить на { $count } дня
    [many] Можно заморозить на { $count } дней
   *[other] Можно заморозить на { $count } дня
}
wallet-refund-today = Возврат сегодня: { $back }
wallet-moves = Движение
wallet-purse = Депозит и долг
wallet-purse-none = Предоплат и долгов ещё не было.
wallet-family-hint = Копят и тратят вместе; f выводит клиента.
wallet-brought-hint = Друга благодарят после первого оплаченного визита. r снимает запись.
wallet-pool-of = На счёте: { $name }
wallet-programme-off = Бонусная программа выключена. Включает её управляющий (F9, Бонусы).
wallet-owed-hint = Ниже нуля: возврат отозвал потраченные бонусы. Следующие начисления это погасят.
wallet-rate = Возвращается { $share } оплаты; бонус стоит { $worth }.
wallet-next-tier = Ещё { $missing }, и будет { $share }.
wallet-running-out = Скоро сгорят: { $points }, первые { $day }.
wallet-lots = По сроку
wallet-lot-until = { $points } до { $day }
wallet-lot-earned = начислены
wallet-lot-granted = подарены
wallet-lot-adjusted = вручную
wallet-lot-returned = возвращены
wallet-lot-owed = долг
wallet-occasion-birthday = день рождения
wallet-occasion-first-visit = первый визит
wallet-occasion-referral = приведённый друг
wallet-grant-due = Положено ({ $occasion }): { $points }. Начислить — b.
wallet-nothing-to-give = Сегодня начислять нечего: ни дня рождения, ни первого визита, ни друга.
wallet-given = Бонусы начислены.
wallet-frozen = Абонемент заморожен.
wallet-unfrozen = Абонемент разморожен, срок сдвинут.
wallet-joined = Теперь у них общий бонусный счёт.
wallet-left = Клиент вышел из семейного счёта.
wallet-shared = Записано, кто пользуется абонементом.
wallet-split = Теперь у клиента свой абонемент: { $name }.
wallet-handed-on = Абонемент передан: { $name }.
wallet-brought-noted = Записано, кто привёл клиента.
wallet-adjusted = Готово. На счёте теперь { $points }.
wallet-extended = Срок продлён.
wallet-written-off = Остаток списан.
wallet-leave-title = Выйти из семейного счёта?
wallet-leave-body = Бонусы останутся у владельца: { $name }. Клиент начнёт с нуля.
wallet-leave-yes = Выйти
wallet-leave-no = Остаться
wallet-move-earned = начислено
wallet-move-granted = подарено
wallet-move-adjusted = вручную
wallet-move-spent = потрачено
wallet-move-returned = вернулось
wallet-move-taken-back = отозвано
wallet-move-settled = погашено
wallet-move-expired = сгорело
wallet-move-deposit = депозит
wallet-move-debt = долг
certificate-move-issued = выпущен
certificate-move-used = использовано
certificate-move-forfeited = остаток сгорел
certificate-move-given-back = возвращено
certificate-move-taken-back = возврат денег
certificate-move-replaced = заменён
certificate-move-written-off = списано
certificate-move-extended = продлён
certificate-move-stopped = остановлен
abonement-move-issued = продан
abonement-move-used = использован
abonement-move-no-show = пропуск
abonement-move-given-back = возвращён
abonement-move-taken-back = возврат денег
abonement-move-split = отдано
abonement-move-written-off = списано
abonement-move-frozen = заморожен
abonement-move-unfrozen = разморожен
abonement-move-extended = продлён
abonement-move-handed-on = передан
certificate-state-active = действует
certificate-state-used = исчерпан
certificate-state-expired = истёк
certificate-state-stopped = остановлен
abonement-state-active = действует
abonement-state-frozen = заморожен
abonement-state-used = исчерпан
abonement-state-expired = истёк
abonement-state-refunded = возвращён
wallet-reason = Почему
wallet-reason-hint = В двух словах; это останется в учёте.
wallet-person = Кто
wallet-person-hint = Введите часть имени или телефона.
wallet-adjust-title = Бонусы вручную
wallet-adjust-send = Сохранить
wallet-points = Бонусы
wallet-points-hint = На сколько больше; с минусом — на сколько меньше.
wallet-extend-title = Продлить срок
wallet-extend-send = Продлить
wallet-until = Новый последний день
wallet-until-hint = Оставьте пустым, если без срока.
wallet-write-off-title = Списать остаток
wallet-write-off-send = Списать
abonement-refund-title = Возврат за абонемент
abonement-refund-send = Вернуть
abonement-refund-to-deposit = На депозит клиента
abonement-refund-to-deposit-hint = Иначе деньги выдаются из кассы.
abonement-refunded = Возвращено: { $back }.
wallet-with-title = С другим человеком
wallet-with-send = Сохранить
wallet-join-title = Войти в семейный счёт
wallet-brought-title = Кто привёл клиента?
abonement-share-title = Кто ещё может пользоваться абонементом?
abonement-split-title = Отдать часть сеансов
abonement-split-send = Разделить
abonement-split-sessions = Сеансов
abonement-hand-on-title = Передать абонемент
certificate-name-title = Чей это сертификат?
certificate-stop-title = Остановить сертификат
certificate-stop-send = Остановить
certificate-replace = Выдать новый
certificate-replace-hint = С новым кодом и тем, что осталось.
certificate-stopped = Сертификат остановлен.
certificate-replaced = Остановлен. Новый код { $code }: впишите его в новый бланк.
certificate-named = Записано, чей это сертификат.
certificate-read-title = Найти сертификат
certificate-read-send = Найти
certificate-code = Код
certificate-code-hint = Как напечатано; можно строчными и без дефиса.
certificate-rules-title = Как продаются сертификаты
certificate-rules-saved = Правила сохранены. У проданных ранее остаются прежние.
certificate-in-parts = Можно частями
certificate-in-parts-hint = Иначе остаток после первой оплаты сгорает.
certificate-at-once = Используется целиком
certificate-once = один раз
certificate-list = Сертификаты
certificate-list-owed = Сертификаты, обязательства { $owed }
certificate-nothing = Открытых сертификатов нет. Их продают в счёте (F5).
certificate-told = Сертификат
certificate-holder = Владелец
certificate-bearer = на предъявителя
wallet-certificate-left = Осталось: { $left }
certificate-sold-on = Продан
certificate-paid = Заплачено
certificate-procedure = Для
plan-list = Виды абонементов
plan-nothing = Видов абонементов ещё нет. Нажмите n, чтобы добавить первый.
plan-column-plan = Абонемент
plan-column-days = Дней
plan-form-title = Вид абонемента
plan-what = Что это
plan-procedures = Охватывает
plan-sessions = Сеансов
plan-price = Цена за все
plan-price-hint = Сколько клиент платит за все сеансы вместе.
plan-how-long = Срок
plan-starts = Начало
plan-starts-sale = Срок идёт с продажи
plan-starts-first-visit = Срок идёт с первого сеанса
plan-valid-days = Действует, дней
plan-valid-days-hint = Оставьте пустым, если без срока.
plan-pause = Заморозка, дней
plan-pause-hint = Сколько дней паузы всего; 0 — нельзя.
plan-rules = Правила
plan-shared = Могут и другие
plan-transferable = Можно передать
plan-no-show = Пропуск списывает сеанс
plan-refund = Возврат
plan-refund-list-price = Возврат: цена минус сеансы по прейскуранту
plan-refund-proportional = Возврат: пропорционально остатку
plan-told = { $sessions } за { $price }
today-session-taken = Сеанс «{ $name }» списан; осталось: { $left }.
