SELECT family, given, patronymic, also_written FROM client WHERE id = ?1
UNION ALL
SELECT family, given, patronymic, also_written FROM client WHERE merged_into = ?1
