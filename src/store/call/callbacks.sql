SELECT back_at FROM phone_call WHERE state = 'callback' ORDER BY back_at
