UPDATE procedure
SET code = ?1, name_en = ?2, name_ru = ?3, name_pl = ?4, name_zh = ?5, category = ?6, minutes = ?7, price = ?8,
    room_kind = ?9, device_kind = ?10, actives = ?11, allergens = ?12, interval_days = ?13, patch_test = ?14,
    doctor_only = ?15, photographs = ?16, version = version + 1
WHERE id = ?17 AND version = ?18
