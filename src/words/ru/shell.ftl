# The frame of the console: keys, help, palette, settings.
# Intents: full names, and short ones for the lines of keys.
action-up = Строка выше
action-down = Строка ниже
action-left = Влево
action-right = Вправо
action-page-up = Страница вверх
action-page-down = Страница вниз
action-first = К первой строке
action-last = К последней строке
action-next-pane = К следующей части экрана
action-next-pane-hint = дальше
action-previous-pane = К предыдущей части экрана
action-open = Открыть или выбрать
action-open-hint = выбрать
action-back = Назад
action-back-hint = назад
action-search = Искать здесь
action-search-hint = поиск
action-new = Добавить
action-new-hint = добавить
action-edit = Изменить выбранное
action-edit-hint = изменить
action-remove = Убрать выбранное
action-remove-hint = убрать
action-explain = Объяснить это число
action-explain-hint = почему
action-yes = Да
action-no = Нет
action-next-field = К следующему полю
action-previous-field = К предыдущему полю
action-save = Сохранить форму
action-save-hint = сохранить
action-help = Клавиши этого экрана
action-help-hint = Помощь
action-today = Сегодняшний день
action-today-hint = День
action-find = Найти клиента
action-find-hint = Поиск
action-book = Записать на визит
action-book-hint = Запись
action-pay = Принять оплату
action-pay-hint = Оплата
action-till = Касса
action-till-hint = Касса
action-more = Всё остальное
action-more-hint = Ещё
action-palette = Все команды по имени
action-palette-hint = команды
action-settings = Настройки этого компьютера
action-undo = Отменить последний шаг визита
action-undo-hint = отменить
action-next-language = Следующий язык
action-next-theme = Следующая тема
action-lock = Скрыть личные данные; ещё раз — закрыть
action-lock-hint = Скрыть
action-quit = Завершить программу

# Where keys have their meaning: titles of the help.
layer-dialogue = В вопросе
layer-form = В форме
layer-search = При поиске
layer-list = В списке
layer-global = Везде

# The frame.
shell-product = Стойка администратора
shell-alerts = { $count ->
     [one] { $count } сигнал
     [few] { $count } сигнала
    *[many] { $count } сигналов
}
shell-too-small = Экрану нужно { $columns } × { $rows } знаков, а в окне { $has-columns } × { $has-rows }. Пожалуйста, увеличьте окно.
shell-hidden = Личные данные скрыты
shell-hidden-hint = Любая клавиша покажет снова · { $key } закроет программу
shell-locking = Закрываем…
shell-paste-cut = Из вставленного взяты только первые { $count } знаков.
shell-undone = Последний шаг отменён.
shell-nothing-to-undo = Нет шага, который можно отменить.
shell-palette-nothing = Такой команды нет. Backspace сотрёт буквы.

# Questions.
shell-leave-title = Ещё не сохранено
shell-leave-body = Введённое ещё не сохранено. Если выйти сейчас, оно пропадёт.
shell-leave-yes = Выйти
shell-leave-no = Остаться

# Settings.
shell-settings-language = Язык
shell-settings-language-hint = Язык программы на этом компьютере. Имена клиентов не меняются.
shell-settings-theme = Тема
shell-settings-theme-hint = Свои темы салон кладёт файлами в папку «themes» рядом с настройками.
shell-settings-ascii = Простые знаки для старых консолей
shell-settings-ascii-hint = Рисует линии и знаки символами ASCII. Включите, если вместо знаков видны вопросы или квадраты.
shell-settings-hide = Скрывать личные данные через
shell-settings-hide-hint = Столько секунд без нажатий — и имена исчезнут с экрана; любая клавиша их вернёт.
shell-settings-lock = Закрывать через
shell-settings-lock-hint = Столько секунд без нажатий — и снова нужен пароль. Не более пяти минут.
shell-settings-keys = Клавиши
shell-settings-keys-hint = Салон может назначить свои клавиши в этом файле: строка find = "F7" под [keys.global]. Enter покажет, что действует сейчас.
shell-settings-seconds = { $count } с
shell-settings-on = да
shell-settings-off = нет
shell-settings-not-kept = Настройки действуют до выхода, но сохранить их не удалось: { $why }. Проверьте, можно ли писать в папку настроек.

# The salon's own keys.
shell-keys-unknown-layer = config.toml: нет группы клавиш «{ $name }». До исправления действуют обычные клавиши.
shell-keys-unknown-action = config.toml: в группе «{ $layer }» нет команды «{ $name }». До исправления действуют обычные клавиши.
shell-keys-unknown-key = config.toml: «{ $name }» для «{ $action }» — не клавиша; пишите F3, ctrl-f или alt-f. Действуют обычные клавиши.
shell-keys-clash = config.toml, { $layer }: клавиша { $key } дана и «{ $first }», и «{ $second }». Дайте одной команде другую; пока действуют обычные клавиши.

# Before the console can start.
shell-no-terminal = Программе нужен терминал. Запустите её в окне терминала или используйте команды из «frontdesk --help».
shell-config-unreadable = config.toml не используется: { $why }. Исправьте или удалите файл { $file }; пока действуют обычные настройки.
shell-terminal-failed = Терминал не отвечает: { $why }. Закройте окно и откройте новое.
shell-panicked = Программа остановилась из-за своей ошибки. Всё сохранённое в целости. Запустите её снова.

# The door.
door-title = Кто здесь?
door-login = Логин
door-password = Пароль
door-send = Войти
