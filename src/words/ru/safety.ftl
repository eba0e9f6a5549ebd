# Что находит проверка безопасности.

safety-stop = СТОП
safety-caution = ОСТОРОЖНО
safety-ask = СПРОСИТЬ
safety-short-until = { $what } до { $day }
safety-said = «{ $said }»
safety-related-allergen = родственное вещество
safety-anamnesis = пора обновить анкету
safety-patch = нет пробы на кожу
safety-patch-not-read = проба на кожу не оценена
safety-patch-reaction = реакция на пробу
safety-no-consent = нет согласия: { $purpose }

safety-rule-stop = { $what }: «{ $procedure }» при этом не делают.
safety-rule-stop-until = { $what }: «{ $procedure }» не раньше { $day }.
safety-rule-caution = { $what }: делать ли «{ $procedure }» и как — решает специалист.
safety-rule-caution-until = { $what }: с процедурой «{ $procedure }» лучше подождать до { $day }; решает специалист.
safety-rule-ask = { $what }: спросите, как обстоит дело сейчас, и скажите специалисту до процедуры «{ $procedure }».
safety-brings = { $what }: входит в процедуру «{ $by }».
safety-brings-group = { $what }: в процедуре «{ $by }» есть { $brought } — вещество той же группы.
safety-brings-linked = { $what }: в процедуре «{ $by }» есть { $brought }; при такой аллергии бывает реакция и на это вещество.
safety-product-brings = { $what }: есть в составе «{ $by }».
safety-product-brings-group = { $what }: в составе «{ $by }» есть { $brought } — вещество той же группы.
safety-product-brings-linked = { $what }: в составе «{ $by }» есть { $brought }; при такой аллергии бывает реакция и на это вещество.
safety-unmatched = «{ $said }» записано в карте со слов клиента и не нашлось ни в одном списке: уточните, что это, оценит специалист.
safety-never-asked = Об аллергиях ещё никто не спрашивал. Спросите прежде, чем что-либо наносить на кожу.
safety-anamnesis-never = Анкета ещё ни разу не заполнена.
safety-anamnesis-due = Анкету в последний раз подтвердили { $day }: спросите, что изменилось.
safety-patch-missing = Перед процедурой «{ $procedure }» нужна проба на кожу, а действующей на этот день нет.
safety-patch-unread = Пробу на кожу поставили, но результат никто не оценил.
safety-patch-reacted = На пробу перед процедурой «{ $procedure }» кожа дала реакцию.
safety-consent-missing = Нет согласия клиента: { $purpose }.

safety-resolved-by = Что поможет: { $ways }.
safety-wait = подождать до { $day }
safety-patch-test = проба на кожу не позже чем за { $hours } ч, оценённая и чистая
safety-doctors-word = заключение врача, отмеченное в карте
safety-give-consent = согласие ({ $purpose }), отмеченное в карте
safety-ask-client = спросить клиента и записать ответ в карту
safety-instead = другой препарат или другая процедура
safety-also = Кроме того: { $what }
safety-window-after = { $days ->
    [one] Действует { $days } день после.
    [few] Действует { $days } дня после.
    [many] Действует { $days } дней после.
   *[other] Действует { $days } дня после.
}
safety-window-before = { $days ->
    [one] Действует за { $days } день до.
    [few] Действует за { $days } дня до.
    [many] Действует за { $days } дней до.
   *[other] Действует за { $days } дня до.
}
safety-window-both = { $days ->
    [one] Действует { $days } день до и после.
    [few] Действует { $days } дня до и после.
    [many] Действует { $days } дней до и после.
   *[other] Действует { $days } дня до и после.
}
safety-window-lifetime = Действует всегда.
safety-window-while = Действует, пока это так.
safety-source = Источник: { $source }.
safety-source-rule = Источник: { $source } ({ $rule }).

safety-hint-area = Важно там, где делают процедуру, а не на других участках тела.
safety-hint-prescriber = Назначенное лекарство не отменяют без того, кто его назначил.
safety-hint-bruising = Синяков будет больше обычного.
safety-hint-without = Можно взять препарат без этого вещества.
safety-hint-antiviral = Врач может назначить защиту от герпеса.
safety-hint-slow-healing = Кожа заживает медленнее.
safety-hint-test-spot = Сначала пробный участок.
safety-hint-precautions = Хватает обычных мер предосторожности; у стойки об этом не говорят.
safety-hint-sources-differ = Источники расходятся в том, насколько это строго.
safety-hint-depth = Зависит от глубины воздействия.
safety-hint-numbing = Речь об обезболивающем креме или анестетике в шприце.
safety-hint-lying = Клиента укладывают и не оставляют без присмотра.
safety-hint-under-control = Важно, пока состояние не под контролем.

# What the screens say around it.

safety-seen = показано { $time }: { $name }
safety-decided = решение { $time }, { $name }: { $reason }
safety-nothing = Проверка не нашла препятствий.
safety-informs = Проверка подсказывает, решает специалист.
safety-first-day = Ничто не мешает начиная с { $day }.
safety-no-day = День, когда ничто не мешает, неизвестен.
safety-take-day = { $key } — взять этот день
safety-decide-first = До начала процедуры должен решить специалист.
safety-decide-or-day = СТОП: решает специалист, или выберите другую процедуру или день.
safety-title = Что нашла проверка безопасности
safety-decide-title = Решение специалиста
safety-decide-send = Всё же делать
safety-decide-reason = Причина
safety-decide-reason-hint = Словами специалиста
safety-decide-login = Логин
safety-decide-password = Пароль
safety-check-title = Проверка безопасности
safety-check-title-of = Проверка безопасности · { $name }
safety-check-send = Записать

check-press-letter = Прочитайте названия и нажмите выделенную букву каждого. Esc — назад.
check-ask = «{ $name }, изменилось ли что-нибудь в вашем здоровье с прошлого раза?» Передайте специалисту.
check-answer = { $key } или Enter: прочитано, клиент здесь · Esc: ещё нет
check-letters = Прочитайте и нажмите { $letters } · Esc: ещё нет

action-take-safe-day = Взять первый день, когда ничто не мешает
action-take-safe-day-hint = безопасный день
action-check-procedure = Проверить процедуру по карте
action-check-procedure-hint = проверка

today-safety-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
today-safety-undecided = должен решить специалист
today-safety-decided = показано, решение специалиста есть
today-safety-seen = показано
today-safety-questions = { $count ->
    [one] { $count } вопрос до процедуры
    [few] { $count } вопроса до процедуры
    [many] { $count } вопросов до процедуры
   *[other] { $count } вопроса до процедуры
}
