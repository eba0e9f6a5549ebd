SELECT visit.client_id, client.family, client.given, client.patronymic, visit.state, visit.starts_wall,
       visit.procedure_id, procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh, visit.price, procedure.price,
       procedure.category, visit.specialist_id, specialist.name, client.last_visit_day IS NULL
FROM visit
     JOIN client ON client.id = visit.client_id
     JOIN procedure ON procedure.id = visit.procedure_id
     JOIN specialist ON specialist.id = visit.specialist_id
WHERE visit.id = ?1
