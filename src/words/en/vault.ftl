# vault
password-too-short = The password needs at least { $least } letters. Three or four words that only you would put together are easy to type.
password-too-long = The password may have at most { $most } letters. Choose a shorter one.
password-common = This password is among the first that anybody tries. Choose another: a few words of your own will do.
password-like-name = The password is made of your login or name. Choose one that nobody can guess from it.
password-unchanged = This is the old password. Choose a new one.
password-differs = The two passwords differ. Type the second one again.
naming-empty = Something is missing here. Type a name.
naming-too-long = This is too long. Shorten it to 60 letters.
naming-unknown-zone = There is no such time zone. Type one such as Asia/Almaty or Europe/Warsaw.
naming-not-a-login = A login has letters, digits, point, hyphen and underscore, without spaces. Change it.
naming-login-taken = Somebody else logs in under this name. Choose another login.
staff-refused-above-you = Only an owner may do this for managers and owners. Ask the owner.
staff-refused-yourself = You cannot deactivate yourself. Ask another manager or owner.
staff-refused-last-owner = This is the salon's last owner. Make somebody else an owner first.
staff-refused-not-active = This person was deactivated. Take them back first.
staff-refused-active = This person can log in already. Nothing needs to be done.
draft-refused-form-name = This form cannot be kept as a draft. Save it, or write its content down.
draft-refused-too-large = This form is too large to be kept as a draft. Save it, or shorten it.
vault-wrong-password = The login or the password is wrong. Check Caps Lock and the keyboard layout, and try again.
vault-wrong-recovery-code = This recovery code does not open this salon. Look for the newest slip of paper and try again.
vault-mistyped-recovery-code = There is a slip in the recovery code. Compare it letter by letter with the paper.
vault-wait-seconds = { $seconds ->
    [one] Too many wrong passwords. The next try is possible in { $seconds } second.
   *[other] Too many wrong passwords. The next try is possible in { $seconds } seconds.
}
vault-wait-minutes = { $minutes ->
    [one] Too many wrong passwords. The next try is possible in { $minutes } minute.
   *[other] Too many wrong passwords. The next try is possible in { $minutes } minutes.
}
vault-login-disabled = This login is disabled after a hundred wrong passwords. Ask a manager for a one-time password, or use the recovery code.
vault-no-salon = There is no salon in this folder. Check the folder, or set a new salon up.
vault-salon-exists = There is a salon in this folder already. Choose another folder; nothing was changed.
vault-ring-missing = The key ring is missing: salon.keys and its copy. Put either file back, from a backup if need be. Nothing was changed.
vault-ring-damaged = The key ring is damaged, and so is its copy. Put either file back from a backup. Nothing was changed.
vault-ring-unreasonable = The key ring asks for more work than any honest one: it is not ours or is damaged. Put the right file back. Nothing was changed.
vault-ring-outdated = The key ring is older than the database or belongs to another salon. Put the newest salon.keys back, or use the recovery code.
vault-already-open = Another console has this salon open. Go on there, or close it first.
vault-ring-full = The key ring is full. Deactivate people who left, then add new ones.
store-wrong-key = The key does not open the database: it is damaged, or belongs to another key ring. Nothing was changed. Restore the newest backup into a new folder.
store-too-new = The salon was written by a newer program (schema { $found }, this one knows { $known }). Install the newer program. Nothing was changed.
store-busy = Another program holds the database. Close it and try again.
store-damaged = The database is damaged. Nothing was changed. Stop working, copy the folder, and restore the newest backup into a new folder.
store-disk-full = The disk is full. Nothing was saved and what you typed is still here. Free some space and do it again.
store-read-only = The salon's folder cannot be written. Nothing was saved. Check its permissions, or whether the disk is write-protected.
store-io = The disk refused to read or write. Check its cable and space, then do it again. ({ $detail })
store-constraint = The books refuse this change. Nothing was saved. Check what you typed. ({ $detail })
store-bad-value = A stored value is not what it should be. Nothing was changed. Run the check and keep the newest backup safe.
store-statement = The program made a mistake of its own. Nothing was saved. Please report these words: { $detail }
vault-not-a-backup = This file is not a backup of this program. Choose a file that ends in .frontdesk.
vault-backup-damaged = This backup is damaged or cut short. Nothing was changed. Choose an older one, or copy it again from its original.
vault-backup-exists = There is a file of that name already. Choose another name; nothing was overwritten.
staff-refused-own-password = Your own password is not reset but changed: choose My password and type the old one.
action-safety = Backups and check
action-recover = Come in with the recovery code
action-recover-hint = Recovery code
action-back-up-now = Make a backup now
action-back-up-now-hint = Back up now
action-check-books = Check database, ledger and log
action-check-books-hint = Check
layer-door = At the door
layer-safety = Backups and check
door-try-again = You can try again now.
door-ring-healed = One of the two copies of the key ring was damaged or missing. It was written anew from the other.
door-no-salon = There is no salon in this folder yet. Press Enter to set a new one up. To bring one back from a backup, leave with Ctrl-Q and type: frontdesk restore FILE --into FOLDER
setup-title = A new salon
setup-send = Go on
setup-heading-salon = The salon
setup-heading-owner = Its owner
setup-salon = Name
setup-salon-hint = As it stands on the door.
setup-market = Country
setup-market-hint = It decides the currency, the zone and the rules. It cannot be changed later.
setup-market-kz = Kazakhstan (₸)
setup-market-ru = Russia (₽)
setup-market-pl = Poland (zł)
setup-market-cn = China (¥)
setup-zone = Time zone
setup-zone-hint = Empty: that of the capital or main city. Else one such as Asia/Almaty or Europe/Warsaw.
setup-language = Language
setup-language-en = English
setup-language-ru = Русский
setup-language-pl = Polski
setup-language-zh = 中文
setup-catalogue = Starter catalogue
setup-catalogue-hint = Some seventy common procedures with durations and prices, to be changed as you like.
setup-name = Your name
setup-login = Login
setup-login-hint = Short, without spaces: dana, or anna.k
setup-password = Password
setup-code-title = The recovery code
setup-code-send = Open the salon
setup-code = Recovery code
setup-code-hint = Capitals, small letters, hyphens and spaces do not matter.
setup-code-why = When every password is forgotten, this code is the only way in. Nobody can restore it, neither we. Write it on paper and keep it in a safe, not at the desk:
setup-code-next = When it is on paper, press Enter and type it back. It is not shown again.
setup-code-back = Type the code from your paper. Esc shows it once more.
recover-title = Come in with the recovery code
recover-send = Open
recover-why = The code opens the salon once and gives an owner a new password. Then a new code takes its place.
recover-login = Owner's login
recover-login-hint = Only an owner can come in this way.
recover-new-code = The new recovery code
recover-new-code-why = The code you used is no longer valid. From now on this one is. Write it on paper and keep it in a safe:
account-new = New password
account-again = The same again
account-password-hint = At least 10 letters. A few words that only you would put together.
backup-title = Backups
backup-last = The last backup was proven on { $when }.
backup-age = That is { $hours ->
    [one] { $hours } hour ago.
   *[other] { $hours } hours ago.
}
backup-too-old = That is { $days ->
    [one] { $days } day ago. Make a new one today.
   *[other] { $days } days ago. Make a new one today.
}
backup-place = { $place } ({ $size } MB)
backup-none = There is no backup yet. Make one now.
backup-keeps = { $count ->
    [one] { $count } backup is kept.
   *[other] { $count } backups are kept.
}
backup-goes-to = They go to { $folder }
backup-goes-beside = They go into the salon's own folder: if this disk dies, they die with it. Choose a folder on another disk.
backup-made = A backup was made, opened again and checked.
backup-failed = The backup was not made; the books are safe. { $why }
backup-busy = Making a backup…
backup-settings-title = Where backups go
backup-settings-send = Keep
backup-folder = Folder
backup-folder-hint = Best on a stick or another disk. Empty: in the salon's own folder.
backup-keep = Keep
backup-keep-hint = Older backups than these are removed once a newer one was proven.
check-title = Check
check-busy = Checking every page and every entry…
check-not-yet = Press { $key } to read every page, every entry and every line of the log.
check-all-well = All is well.
check-not-well = Something is wrong. Stop working, copy the salon's folder, and keep the newest backup safe.
check-database = The database is damaged: { $detail }
check-ledger = Ledger: { $entries } entries, { $wrong } wrong sums
check-audit = Log of who did what: { $rows } lines
check-ledger-broken = The ledger was changed outside the program from entry { $at } on.
check-audit-broken = The log was changed outside the program from line { $at } on.
check-stock = { $count ->
    [one] { $count } lot of goods holds another number of pieces than its moves say: somebody changed it by hand.
   *[other] { $count } lots of goods hold another number of pieces than their moves say: somebody changed them by hand.
}
check-loose = { $count ->
    [one] { $count } record refers to one that is not there.
   *[other] { $count } records refer to ones that are not there.
}
vault-not-an-owner = Only an owner comes in with the recovery code. Choose an owner's login.
store-missing = The database is missing: salon.db. Put it back, or restore the newest backup into a new folder. Nothing was changed.
