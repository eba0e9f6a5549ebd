### What makes clients feel at home, and the next visit.
comfort-refused-not-here = Гостя ещё нет в салоне. Сначала встретьте его клавишей A.
comfort-refused-hot-lips = После процедуры на губах горячее нельзя: губы онемели и отекли. Предложите воду или сок.
comfort-refused-hot-test = Перед проверкой кожи горячее нельзя: кожа краснеет. Предложите воду или сок.
comfort-refused-no-words = Напишите, пожалуйста, какой это напиток.
comfort-refused-no-drink = На этом визите напиток не отмечен.
comfort-refused-no-tag = Наберите, пожалуйста, номерок гардероба.
comfort-refused-tag-taken = На номерке { $tag } висит пальто другого гостя. Возьмите, пожалуйста, другой номерок.
comfort-refused-tag-free = На номерке { $tag } висит пальто другого гостя. Свободен номерок { $free }.
comfort-refused-hangs = Пальто этого гостя уже висит на номерке { $tag }. Сначала верните его или отмените запись: Ctrl-Z.
comfort-refused-no-coat = Пальто этого гостя в гардеробе нет.
comfort-refused-hours = Сон ребёнка начинается и кончается в одно время. Исправьте, пожалуйста, часы.
comfort-refused-too-many = Других мелочей может быть не больше шести. Оставьте, пожалуйста, главное.

comfort-drink-tea = чай
comfort-drink-green-tea = зелёный чай
comfort-drink-herbal-tea = травяной чай
comfort-drink-coffee = кофе
comfort-drink-milk-coffee = кофе с молоком
comfort-drink-water = вода
comfort-drink-sparkling-water = вода с газом
comfort-drink-juice = сок
comfort-drink-other = другое
comfort-drink-how = { $drink }, { $how }

comfort-likes-drink = Пьёт: { $drink }
comfort-likes-silence = Любит тишину
comfort-no-ringing = Не звонить, писать
comfort-baby-along = Приходит с малышом, который спит: говорить тихо
comfort-baby-at-home = Дома малыш спит { $from }–{ $until }: в это время не звонить
comfort-no-hot-lips = Горячего нельзя: губы после процедуры
comfort-no-hot-test = Горячего нельзя: впереди проверка кожи

comfort-card = Уют
comfort-card-nothing = пока ничего не отмечено
comfort-form-title = Что приятно клиенту
comfort-form-title-of = Что приятно клиенту: { $name }
comfort-form-save = Сохранить
comfort-field-drink = Любит пить
comfort-field-how = Как
comfort-field-how-hint = С лимоном, без сахара; или название другого напитка
comfort-field-silence = Любит тишину
comfort-field-no-ringing = Не звонить, писать
comfort-field-baby = Малыш
comfort-baby-comes = Приходит вместе и спит
comfort-baby-sleeps = Спит дома
comfort-field-from = Спит с
comfort-field-until = Спит до
comfort-field-little = Мелочи
comfort-field-little-hint = По одной на строке: тёплый плед, кличка собаки, без духов
comfort-kept = Сохранено, что приятно клиенту: { $name }.

comfort-guest-title = { $name }: напиток и пальто
comfort-as-always = { $drink } – как всегда
comfort-brought = Принесли: { $drink }. Отменить: Ctrl-Z.
comfort-brought-at = В { $time } принесли: { $drink } ({ $who })
comfort-coat-hangs = Пальто на номерке { $tag }: { $key } – вернуть
comfort-coat-free = Пальто: { $key } – повесить на номерок { $tag }
comfort-coat-full = Пальто: { $key } – набрать номерок
comfort-hung = Пальто висит на номерке { $tag }.
comfort-returned = Пальто с номерка { $tag } возвращено.
comfort-own-drink-title = Другой напиток
comfort-own-drink-save = Принесли
comfort-field-own-drink = Что
comfort-field-remember = Запомнить как любимый
comfort-tag-title = Номерок пальто
comfort-tag-save = Повесить
comfort-field-tag = Номерок
comfort-field-tag-hint = Число на номерке; предложенный свободен

next-title = Следующий визит: { $name }
next-nothing = В три недели после перерыва нет подходящего времени. E откроет запись.
next-booked-already = Уже записан визит: { $time }, { $procedure }, { $who }
next-why-course = { $number } из { $of } по курсу
next-why-pause = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
next-why-promoted = сейчас акция, уже делали
next-why-follows = обычно идёт следом
next-why-safe = безопасно с { $day }
next-why-weekday = обычный день недели
next-why-time = обычное время
next-why-preferred = любимый специалист
next-why-same = тот же специалист
next-promotion = «{ $name }»: { $price } вместо { $full }
next-promotion-until = «{ $name }» до { $until }: { $price } вместо { $full }

care-goods-title = Уход дома
care-goods-title-of = Уход дома: { $name }
care-goods-nothing = На полке ничего не подходит к этой карте. Что нужно коже, подскажет анкета (Q).
care-goods-points = Бонусами
care-goods-rest = Доплата
care-goods-advised = Посоветовал специалист
care-goods-suits = Подходит: { $needs }
care-goods-free = Без аллергенов клиента
care-goods-not-asked = Об аллергиях не спрашивали: спросите, прежде чем предлагать
care-goods-whole = { $points } хватит полностью
care-goods-part = { $points } оплатят часть; останется { $rest }
care-goods-stock = { $count ->
    [one] В наличии { $count } штука
    [few] В наличии { $count } штуки
    [many] В наличии { $count } штук
   *[other] В наличии { $count } штуки
}
care-goods-added = В счёте: { $name }, { $count } шт.

action-comfort = Напиток, пальто и мелочи, приятные клиенту
action-comfort-hint = уют
action-turn-coat = Повесить пальто на свободный номерок или вернуть его
action-turn-coat-hint = пальто
action-other-tag = Повесить пальто на другой номерок
action-other-tag-hint = номерок
action-book-next = Записать на следующий визит из того, что подходит
action-book-next-hint = след. визит
action-suggest-care = Подходящие средства для ухода дома
action-suggest-care-hint = уход дома
action-put-on-bill = Внести средство в счёт визита
action-put-on-bill-hint = в счёт
layer-comfort = Уют гостя и следующий визит
layer-care-goods = Подходящие средства для ухода
