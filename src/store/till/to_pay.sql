SELECT visit.client_id, client.family, client.given, client.patronymic, visit.state, visit.starts_wall,
       visit.procedure_id, procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh, visit.price, procedure.price
FROM visit
     JOIN client ON client.id = visit.client_id
     JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.id = ?1
