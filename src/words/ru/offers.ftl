# Правила предложений: бонусная программа, акции, пределы скидок, округление наличных.

# Почему правило не сохранено в таком виде.
rule-refused-point = Бонус должен чего-то стоить. Укажите, сколько оплачивает один бонус, например 1.
rule-refused-not-a-share = Это не доля. Введите проценты от 0 до 100, например 5 или 2,5.
rule-refused-not-a-tier = Строка { $line } не похожа на ступень. Пишите так: 200 000 = 5 %.
rule-refused-no-tier = В программе нет ни одной ступени, и никто ничего не накопит. Задайте хотя бы первую.
rule-refused-too-many-tiers = Столько ступеней клиенту не объяснить. Оставьте не больше десяти.
rule-refused-first-tier = Первая ступень начинается с 0, иначе новые клиенты останутся без неё. Поставьте 0.
rule-refused-tier-order = Ступень { $tier } начинается не выше предыдущей. Расположите ступени по возрастанию.
rule-refused-tier-rate = Ступень { $tier } даёт меньше предыдущей. Поднимите её процент или уберите ступень.
rule-refused-tier-too-high = Ступень { $tier } начинается выше, чем кто-либо дойдёт. Проверьте число.
rule-refused-above-whole = Доля не бывает больше 100 %. Введите число поменьше.
rule-refused-days = Срок в днях: { $days } — так нельзя. Укажите от 1 до 3650 или оставьте пустым: без срока.
rule-refused-birthday-days = Окно вокруг дня рождения слишком широкое. Укажите не больше 60 дней.
rule-refused-grant = Подарок бонусами: { $points } — так нельзя. Укажите от 1 до 10 000 000 или оставьте пустым.
rule-refused-cap-twice = Для одного семейства задано два предела. Оставьте один.
rule-refused-prepaid = Сертификаты, абонементы и депозиты не уценивают и не оплачивают бонусами. Выберите процедуры или товары.
rule-refused-no-name = У акции нет названия. Напишите его хотя бы на одном языке: консоль читает его вслух.
rule-refused-dates = Акция кончается раньше, чем начинается. Исправьте одну из дат.
rule-refused-nothing-off = Акция ничего не снижает. Введите процент или сумму больше 0.
rule-refused-amount = Такая сумма не подходит. Введите число от 0 до 100 миллионов.
rule-refused-package = В пакете бывает от 2 до 20 процедур, а здесь { $size }. Выберите заново.
rule-refused-limits = Администратор не может уступать больше менеджера. Снизьте первый предел или поднимите второй.
rule-refused-rounding = До такой суммы наличные не округляют. Выберите один из предложенных шагов.

# Правила простыми словами.
offers-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
offers-told-off = Программа выключена: бонусы не начисляются и не тратятся.
offers-told-earn = { $share } от оплаченного деньгами возвращается бонусами.
offers-told-earn-tiers = От оплаченного деньгами возвращается бонусами: { $tiers }.
offers-told-tier-first = { $share } с первого визита
offers-told-tier-spend = { $share } от { $from }
offers-told-tier-visits = { $visits ->
    [one] { $share } от { $visits } визита
    [few] { $share } от { $visits } визитов
    [many] { $share } от { $visits } визитов
   *[other] { $share } от { $visits } визита
}
offers-told-window-spend = Считаются траты за срок: { $days }.
offers-told-ever-spend = Считается всё, что клиент когда-либо потратил.
offers-told-window-visits = Считаются визиты за срок: { $days }.
offers-told-ever-visits = Считаются все визиты клиента.
offers-told-point = Один бонус оплачивает { $point }; доли бонуса округляются вниз.
offers-told-not = Бонусов не дают: { $what }.
offers-told-not-promotions = то, что по акции
offers-told-not-discounts = то, что со скидкой вручную
offers-told-not-goods = товары
offers-told-never = Никогда — за проданные сертификаты, абонементы и депозиты и за оплаченное бонусами или сертификатом.
offers-told-strict = Если хоть часть счёта оплачена бонусами, за него их не начисляют.
offers-told-cap = Бонусами можно оплатить до { $share } счёта.
offers-told-cap-none = Бонусами ничего нельзя оплатить.
offers-told-cap-whole = Бонусами можно оплатить весь счёт.
offers-told-caps = Не больше { $share }: { $what }.
offers-told-caps-none = Совсем нельзя: { $what }.
offers-told-least-money = Не меньше { $share } счёта оплачивают иначе.
offers-told-reduced-too = То, что по акции или со скидкой, тоже можно оплатить бонусами.
offers-told-reduced-not = То, что по акции или со скидкой, бонусами не оплачивают.
offers-told-life = Срок жизни бонусов: { $days }; сначала тратятся те, что сгорят раньше.
offers-told-no-end = Бонусы не сгорают.
offers-told-warn = Клиент узнаёт об этом заранее, за { $days }.
offers-told-birthday = В день рождения: { $points }.
offers-told-birthday-days = Ко дню рождения: { $points }, за { $days } до него и { $days } после.
offers-told-first-visit = За первый оплаченный визит: { $points }.
offers-told-referral = За приведённого друга, после его первого оплаченного визита: { $points }.
offers-told-grant-life = Срок: { $days }.
offers-told-returned = Бонусы, вернувшиеся при возврате оплаты, живут не меньше чем ещё { $days }.
offers-told-returned-original = Бонусы, вернувшиеся при возврате оплаты, сохраняют свой срок, даже если он вышел.
offers-told-percent = Скидка { $share }: { $what }.
offers-told-amount = Дешевле на { $amount } за каждое: { $what }.
offers-told-price = По { $price }: { $what }.
offers-told-package = { $what } — вместе за { $price }.
offers-told-everything = все процедуры и товары
offers-told-dates = С { $from } по { $until }.
offers-told-one-day = Только { $day }.
offers-told-from = С { $from }, пока не отменим.
offers-told-weekdays = { $dates } Только по дням: { $days }.
offers-told-first-visit-only = Только в первый визит клиента.
offers-told-stacks = Складывается с другими такими акциями и со скидкой вручную.
offers-told-stands-alone = С другими не складывается: клиент получает самую выгодную.
offers-told-package-once = Действует, когда всё это в одном счёте и выгоднее остального.
offers-told-limits = Сам администратор уступает до { $administrator } счёта, менеджер — до { $manager }, владелец — сколько сочтёт нужным.
offers-told-above = Сверх этого менеджер входит тут же, у кассы, или смотрит до закрытия смены.
offers-told-rounded-down = Наличные округляют вниз до { $unit }; карты и переводы — никогда.
offers-told-rounded-nearest = Наличные округляют до ближайших { $unit }, половину — в пользу клиента; карты и переводы — никогда.
offers-told-not-rounded = Наличные не округляют.
offers-family-goods = Товары
offers-family-prepaid = Сертификаты, абонементы, депозиты
offers-standing-runs = идёт
offers-standing-other-weekday = не сегодня
offers-standing-ahead = впереди
offers-standing-over = прошла
offers-standing-ended = снята
