SELECT id, version, retired, code, name_en, name_ru, name_pl, name_zh, category, minutes, price, room_kind,
       device_kind, actives, allergens, interval_days, patch_test, doctor_only, photographs
FROM procedure
WHERE retired = 0 OR ?1
ORDER BY category, name_en, name_ru, name_pl, name_zh, id
