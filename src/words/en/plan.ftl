# The plan of a client: courses, advice, the timeline of visits.
plan-refused-sessions = A course has between 1 and 40 sessions. Please correct the number.
plan-refused-interval = The pause between sessions is between 1 and 730 days. Please correct it.
plan-refused-beginning = The course begins too far from today. Please check the year.
plan-refused-ended = The course has ended and stays as it is. Plan a new one instead.
plan-refused-not-open = The session is done, booked or left out already. Choose a course with an open session.
plan-refused-no-words = Nothing was written. Please type a few words.
plan-refused-already-there = It stands in the plan already.
plan-refused-no-such-advice = There is no such advice. Open the plan again and choose from the list.
plan-refused-brings-allergen = It brings an allergen of this client's card, or a relative of it. Choose something else.
plan-refused-runs-already = A course of this procedure runs already. Change that one, or end it first.
