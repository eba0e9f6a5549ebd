# Themes: what is wrong with one, and where.
theme-not-toml = Line { $line }: { $why }. Look at that line; a shipped theme shows how it is written.
theme-bad-colour = Line { $line }: “{ $text }” is not a colour. Write a name such as red, “#rrggbb” with six digits, or a number up to 255.
theme-colour-taken = Line { $line }: “{ $name }” already means a colour. Give yours another name.
theme-circle = Line { $line }: these styles follow each other in a circle. Let one of them stand on its own.
theme-danger-unseen = With this theme danger would look like ordinary text. Give “danger” a colour or bold of its own.
theme-selection-unseen = With this theme the chosen row would look like the others. Give “selected” a ground or reverse of its own.
theme-unknown = There is no theme called “{ $name }”. Choose another one in the settings.
theme-unreadable = The theme file cannot be read: { $why }. Check the file and its permissions.
theme-faulty = The theme “{ $name }” has a fault. { $problem }
