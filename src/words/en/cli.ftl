# cli

cli-no-login = Say in whose name: --user LOGIN, or FRONTDESK_USER.
cli-no-password = There is no terminal to ask for the password on. Give --password-file FILE, or FRONTDESK_PASSWORD_FILE.
cli-ask-password = Password of { $login }: 
cli-choose-password = New password of { $login }: 
cli-repeat-password = The same once more: 
cli-unreadable = The file { $file } cannot be read ({ $why }). Check its name and rights.
cli-some-not-done = Not done: { $failed } of { $all } requests. Each reply with "ok": false says why.
cli-theme-good = The theme is in order.
cli-output = The answer cannot be written ({ $why }). Check the disk and try again.
cli-request-too-long = The request is longer than one mebibyte. Send it in parts.
cli-not-a-request = This line is not a request ({ $why }). `frontdesk do --schema` describes every request.
cli-init-done = The salon stands in { $dir }.
cli-init-code = Recovery code: { $code }
    Write it down now and keep it away from this computer: it alone opens the salon when every password is lost, and it is not shown again.
cli-not-in-order = Something is wrong with the data of this salon: the report says what. Nothing was changed; keep the folder as it is and restore the last backup elsewhere.
cli-check-good = All is in order: { $entries } ledger entries, { $rows } audit rows.
cli-check-database = Database: { $what }
cli-check-ledger = Ledger: { $unbalanced } entries out of balance, { $differ } sums that differ, chain broken at entry { $broken }.
cli-check-audit = Audit log: chain broken at row { $broken }; { $loose } rows refer to nothing.
cli-check-nowhere = nowhere
cli-backup-age = Last proven backup: { $hours } h ago.
cli-backup-none = There is no backup yet: make one with `frontdesk backup`.
cli-backup-made = The backup lies in { $file } ({ $size } KiB); it was opened again and is in order.
cli-backup-good = The backup of { $when } opens and is in order.
cli-restored = The salon of { $when } stands in { $dir }. It opens with the passwords of that day: { $logins }.
cli-day-none = No visits on { $day }.
cli-day-allergy = allergy
cli-day-meets = ALLERGY MEETS THE PROCEDURE
cli-day-never-asked = allergies never asked
cli-not-this-demo = There is a salon in { $dir } that is not this made-up one. Choose another folder with --dir.
cli-find-nobody = Nobody is found for “{ $query }”. Try fewer letters, another spelling or the end of the phone.
cli-allergies = ALLERGIES: { $list }
cli-no-allergies = no known allergies
cli-unwritable = The file { $file } cannot be written ({ $why }). Choose another place.
cli-file-exists = The file { $file } exists already and was left as it is. Choose another name.
cli-ledger-exported = { $entries ->
        [one] The ledger lies in { $file }: one entry.
       *[other] The ledger lies in { $file }: { $entries } entries.
    }
