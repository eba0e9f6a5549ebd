# photographs
photograph-refused-future = The photograph would be of a day to come. Check the day.
photograph-refused-other-client = The visit belongs to another client. Choose a visit of this one, or none.
photograph-refused-visit-full = This visit has { $most } photographs already, as many as a visit keeps. Put one aside, or leave the visit empty.
photograph-refused-salon-full = The salon keeps { $most } photographs already, as many as it can. Ask whoever looks after the program for more room.
photograph-refused-taken = This very picture is on the card already. Choose another file.
photograph-refused-no-pair = These two make no pair. Choose two different photographs of one client.
photograph-refused-aside = This photograph was put aside. Go back and choose another.
photograph-refused-reason = A reason is missing. Write in a few words why it is put aside.
photograph-refused-missing = The file of this photograph is not there. Bring it back from a backup; the check of the books names all that are missing.
photograph-refused-altered = The file of this photograph is not as it was written, so it is not shown. Bring it back from a backup.
photograph-refused-file-exists = There is a file of this name already, and it was left as it is. Choose another name.
