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
cli-not-in-order = С данными салона не всё в порядке: подробности в отчёте. Ничего не изменено; сохраните папку как есть и восстановите последнюю копию в другое место.
cli-check-good = Всё в порядке: записей в книге { $entries }, строк журнала { $rows }.
cli-check-database = База: { $what }
cli-check-ledger = Книга: несбалансированных записей { $unbalanced }, расходящихся сумм { $differ }, цепочка нарушена на записи { $broken }.
cli-check-audit = Журнал: цепочка нарушена на строке { $broken }; строк без опоры { $loose }.
cli-check-nowhere = нигде
cli-backup-age = Последняя проверенная копия: { $hours } ч назад.
cli-backup-none = Копий ещё нет: сделайте её командой `frontdesk backup`.
cli-backup-made = Копия в { $file } ({ $size } КиБ); она открыта снова и в порядке.
cli-backup-good = Копия от { $when } открывается и в порядке.
cli-restored = Салон от { $when } восстановлен в { $dir }. Он открывается паролями того дня: { $logins }.
cli-day-none = На { $day } визитов нет.
cli-day-allergy = аллергия
cli-day-meets = АЛЛЕРГИЯ НА ЭТУ ПРОЦЕДУРУ
cli-day-never-asked = об аллергии не спрашивали
cli-not-this-demo = В папке { $dir } другой салон, не этот вымышленный. Выберите другую папку через --dir.
cli-find-nobody = По запросу «{ $query }» никого нет. Попробуйте меньше букв, другое написание или конец телефона.
cli-allergies = АЛЛЕРГИЯ: { $list }
cli-no-allergies = аллергий нет
cli-unwritable = Файл { $file } не записывается ({ $why }). Выберите другое место.
cli-file-exists = Файл { $file } уже есть и оставлен как был. Выберите другое имя.
cli-ledger-exported = { $entries ->
        [one] Книга записана в { $file }: { $entries } проводка.
        [few] Книга записана в { $file }: { $entries } проводки.
       *[many] Книга записана в { $file }: { $entries } проводок.
    }
