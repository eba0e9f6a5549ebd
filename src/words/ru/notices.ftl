### Notices, on the desktop and in the console.
action-notices = Напоминания: кто придёт, кто ждёт, что пора сделать
action-notices-hint = напоминания
action-see-notice = Просмотрено; ещё раз — снять отметку
action-see-notice-hint = просмотрено
layer-notices = Напоминания
notices-title = Напоминания
notices-nothing = Сейчас ничего не требует внимания.
notices-column-since = С
notices-tests-title = Тесты на кожу: пора оценить
notices-tests-nothing = Нет тестов на кожу, которые ждут оценки.
notices-tests-whose = Чей
notices-column-what = Что
notices-seen-by = просмотрено: { $name }, { $time }
notices-more = { $notice } (и ещё { $count }: { $key })
notices-go = Enter: { $place }
notices-desktop-nobody = На этом компьютере некому показать уведомления на рабочем столе ({ $why }). Все они здесь.
notices-desktop-no-answer = Рабочий стол этого компьютера не отвечает. Все напоминания — здесь.

# Where a notice leads.
notices-to-visit = визит на доске дня
notices-to-callbacks = список звонков
notices-to-tests = тесты на кожу этого клиента
notices-to-all-tests = список тестов
notices-to-wallet = что есть у клиента
notices-to-anamnesis = анамнез
notices-to-record = запись о визите
notices-to-till = касса
notices-to-backup = резервные копии
notices-to-standard = стандарт

# What they say. Never on the desktop: they name clients.
notice-unsettled = { $name }: уже здесь, проверка перед процедурой не закончена.
notice-late = { $name }: опоздание { $minutes } мин, запись на { $time }, { $specialist }.
notice-waiting = { $name }: ожидание уже { $minutes } мин, { $specialist }.
notice-callback = Перезвонить: { $name }. Обещали в { $time }.
notice-callback-nobody = Перезвонить: обещали в { $time }.
notice-specialist-busy = { $name }: уже здесь, запись на { $time }; { $specialist } ещё с другим гостем.
notice-overrunning = { $specialist }: процедура затянулась на { $minutes } мин ({ $name }), следующий гость вот-вот подойдёт.
notice-arriving = { $name }: запись на { $time }, { $specialist }.
notice-patch-test = { $name }: тест на кожу можно оценить с { $time }.
notice-patch-tests = { $count ->
     [one] Сегодня можно оценить { $count } тест на кожу.
     [few] Сегодня можно оценить { $count } теста на кожу.
     [many] Сегодня можно оценить { $count } тестов на кожу.
    *[other] Сегодня можно оценить { $count } теста на кожу.
}
notice-bonuses-end = { $name }: { $points } { $count ->
     [one] бонус сгорит
     [few] бонуса сгорят
     [many] бонусов сгорят
    *[other] бонуса сгорят
} { $day }.
notice-certificate-ends = { $name }: сертификат действует до { $day }.
notice-anamnesis = { $name }: первый визит, а анамнез не собран.
notice-records = { $specialist }: { $count ->
     [one] { $count } запись за сегодня не подписана.
     [few] { $count } записи за сегодня не подписаны.
     [many] { $count } записей за сегодня не подписаны.
    *[other] { $count } записи за сегодня не подписаны.
}
notice-shift-open = Смена, открытая { $time }, ещё не закрыта.
notice-backup = После закрытия смены ({ $time }) не сделана резервная копия.
notice-standard = В файле стандарта ошибка. Действует последний исправный.

# What to do.
notice-do-unsettled = Подтвердите аллергии вместе с клиентом или позовите специалиста решить о запрете.
notice-do-late = Позвоните и спросите, в пути ли клиент. Предупредите специалиста.
notice-do-waiting = Подойдите к гостю, извинитесь и скажите, сколько ещё ждать. Предложите напиток.
notice-do-callback = Позвоните сейчас: звонок обещали.
notice-do-specialist-busy = Скажите гостю, сколько ждать, предложите присесть и выпить что-нибудь.
notice-do-overrunning = Загляните к специалисту и предупредите следующего гостя о небольшом ожидании.
notice-do-arriving = Приготовьте карту и кабинет.
notice-do-patch-test = Пригласите клиента показать место теста и запишите результат.
notice-do-ending = Скажите об этом до оплаты: сегодня ещё можно воспользоваться.
notice-do-anamnesis = Задайте вопросы по телефону или на следующем визите, прежде чем что-либо делать.
notice-do-records = Напомните специалисту, пока он не ушёл домой.
notice-do-shift-open = Пересчитайте ящик и закройте смену.
notice-do-backup = Сделайте копию сейчас и проверьте, доступна ли папка для записи.
notice-do-standard = Проверка файла назовёт строку и подскажет, что написать.

# On the desktop: no names of clients.
notice-desktop-late = { $time }: клиента ещё нет
notice-desktop-waiting = Клиент ждёт уже { $minutes } мин
notice-desktop-callback = { $time }: обещан звонок
notice-desktop-arriving = { $time }: следующий клиент
notice-desktop-shift-open = Смена кассы ещё не закрыта
notices-desktop-several = Напоминаний на стойке: { $count }

# Settings of this computer.
shell-settings-desktop = Уведомления на рабочем столе
shell-settings-desktop-hint = Появляются поверх других окон, без имён клиентов. В списке консоли есть все.
shell-settings-sound = Звук при напоминании
shell-settings-sound-hint = Звонок терминала; некоторые терминалы вместо звука мигают.
shell-settings-quiet-from = Тихие часы с
shell-settings-quiet-until = Тихие часы до
shell-settings-quiet-hint = В эти часы ничего не всплывает и не звучит. Один и тот же час дважды — тихих часов нет.

# frontdesk check.
cli-check-desktop = Уведомления на рабочем столе: показывает { $name }.
cli-check-desktop-nobody = Уведомления на рабочем столе: показать некому ({ $why }). В списке консоли есть все.
cli-check-desktop-no-answer = Уведомления на рабочем столе: рабочий стол не отвечает. В списке консоли есть все.
