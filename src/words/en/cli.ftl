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
