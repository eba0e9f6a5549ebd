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
