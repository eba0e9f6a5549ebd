# A manager's word, and the shift from its opening count to its final report.

approval-refused-not-a-manager = This login may not approve. Ask a manager or an owner to type theirs.
approval-refused-missing = This is above your limit. Ask a manager to approve it here with login and password.
approval-refused-other = That approval was given for something else. Ask the manager again.
approval-refused-used = That approval has been used: one approval is good for one thing. Ask the manager again.
approval-refused-too-old = That approval is older than ten minutes. Ask the manager again.
approval-refused-reason-missing = Say why in a few words, so that it can be understood later.
approval-refused-reason-too-long = The text is too long. Say it in 300 letters.
approval-refused-settled = A manager has looked at this already. There is nothing left to do.
