INSERT INTO procedure (code, name_en, name_ru, name_pl, name_zh, category, minutes, price, room_kind, device_kind,
                       actives, allergens, interval_days, patch_test, doctor_only, photographs)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
