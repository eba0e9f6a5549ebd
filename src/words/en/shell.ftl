# The frame of the console: keys, help, palette, settings.
# Intents: full names, and short ones for the lines of keys.
action-up = One row up
action-down = One row down
action-left = Left
action-right = Right
action-page-up = One page up
action-page-down = One page down
action-first = To the first row
action-last = To the last row
action-next-pane = To the next part of the screen
action-next-pane-hint = next part
action-previous-pane = To the previous part of the screen
action-open = Open or choose
action-open-hint = choose
action-back = Back
action-back-hint = back
action-search = Search here
action-search-hint = search
action-new = Add a new one
action-new-hint = add
action-edit = Change the chosen one
action-edit-hint = change
action-remove = Take the chosen one away
action-remove-hint = remove
action-explain = Explain this number
action-explain-hint = why
action-yes = Yes
action-no = No
action-next-field = To the next field
action-previous-field = To the previous field
action-save = Save the form
action-save-hint = save
action-help = Keys of this screen
action-help-hint = Help
action-today = Today's board
action-today-hint = Today
action-find = Find a client
action-find-hint = Find
action-book = Book a visit
action-book-hint = Book
action-pay = Take payment
action-pay-hint = Pay
action-till = The till
action-till-hint = Till
action-more = Everything else
action-more-hint = More
action-palette = Every command by name
action-palette-hint = commands
action-settings = Settings of this computer
action-undo = Take back the last step of a visit
action-undo-hint = undo
action-next-language = Next language
action-next-theme = Next theme
action-lock = Hide personal data; again: lock
action-lock-hint = Hide
action-quit = End the program

# Where keys have their meaning: titles of the help.
layer-dialogue = In a question
layer-form = In a form
layer-search = While searching
layer-list = In a list
layer-global = Everywhere

# The frame.
shell-product = Front desk
shell-alerts = { $count ->
     [one] { $count } alert
    *[other] { $count } alerts
}
shell-too-small = The desk needs { $columns } × { $rows } characters; this window has { $has-columns } × { $has-rows }. Please make it larger.
shell-hidden = Personal data is hidden
shell-hidden-hint = Any key shows it again · { $key } locks the desk
shell-locking = Locking…
shell-paste-cut = Only the first { $count } characters were taken from what was pasted.
shell-undone = The last step is taken back.
shell-nothing-to-undo = There is no step to take back.
shell-palette-nothing = No command is called so. Backspace takes letters back.

# Questions.
shell-leave-title = Not saved yet
shell-leave-body = What you typed is not saved. If you leave now, it is gone.
shell-leave-yes = Leave it
shell-leave-no = Stay here

# Settings.
shell-settings-language = Language
shell-settings-language-hint = The language of this computer's console. Clients' names stay as they are.
shell-settings-theme = Theme
shell-settings-theme-hint = The salon's own themes lie as files in the folder “themes” beside the settings.
shell-settings-ascii = Plain signs for poor consoles
shell-settings-ascii-hint = Draws lines and signs with ASCII characters. Choose it when you see question marks or boxes instead of signs.
shell-settings-hide = Hide personal data after
shell-settings-hide-hint = So many idle seconds, and names vanish from the screen; any key brings them back.
shell-settings-lock = Lock after
shell-settings-lock-hint = So many idle seconds, and the salon needs the password again. Five minutes at most.
shell-settings-keys = Keys
shell-settings-keys-hint = The salon may bind its own keys in this file: a line find = "F7" under [keys.global]. Enter shows the keys that work now.
shell-settings-seconds = { $count } s
shell-settings-on = on
shell-settings-off = off
shell-settings-not-kept = The settings hold until you quit, but could not be saved: { $why }. Check that the settings folder can be written.

# The salon's own keys.
shell-keys-unknown-layer = config.toml: there is no group of keys called “{ $name }”. The usual keys are used until it is corrected.
shell-keys-unknown-action = config.toml: the group “{ $layer }” has no command “{ $name }”. The usual keys are used until it is corrected.
shell-keys-unknown-key = config.toml: “{ $name }” for “{ $action }” is no key; write F3, ctrl-f or alt-f. The usual keys are used.
shell-keys-clash = config.toml, { $layer }: the key { $key } is given both to “{ $first }” and to “{ $second }”. Give one of them another key; until then the usual keys work.

# Before the console can start.
shell-no-terminal = The console needs a terminal. Start it in a terminal window, or use the commands that “frontdesk --help” lists.
shell-config-unreadable = config.toml is not used: { $why }. Correct or delete the file { $file }; the usual settings hold until then.
shell-terminal-failed = The terminal does not answer: { $why }. Close this window and open another.
shell-panicked = The console stopped because of a fault of its own. What was saved is safe. Please start it again.

# The door.
door-title = Who is there?
door-login = Login
door-password = Password
door-send = Log in
