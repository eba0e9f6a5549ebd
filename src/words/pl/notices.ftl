### Notices, on the desktop and in the console.
