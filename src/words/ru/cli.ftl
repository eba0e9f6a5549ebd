# cli

cli-no-login = Укажите, от чьего имени: --user ЛОГИН или FRONTDESK_USER.
cli-no-password = Пароль не у кого спросить: нет терминала. Укажите --password-file ФАЙЛ или FRONTDESK_PASSWORD_FILE.
cli-ask-password = Пароль { $login }: 
cli-choose-password = Новый пароль { $login }: 
cli-repeat-password = Ещё раз: 
cli-unreadable = Файл { $file } не читается ({ $why }). Проверьте имя и права.
cli-some-not-done = Не выполнено запросов: { $failed } из { $all }. Каждый ответ с "ok": false говорит, почему.
cli-theme-good = Тема в порядке.
cli-output = Ответ не записать ({ $why }). Проверьте диск и повторите.
cli-request-too-long = Запрос длиннее одного мебибайта. Пришлите его частями.
cli-not-a-request = Эта строка не запрос ({ $why }). Все запросы описывает `frontdesk do --schema`.
cli-init-done = Салон создан в { $dir }.
cli-init-code = Код восстановления: { $code }
    Запишите его сейчас и храните отдельно от этого компьютера: только он откроет салон, если все пароли потеряны, и больше он показан не будет.
