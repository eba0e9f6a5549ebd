# Книга: счета и проводки.

ledger-cash = Наличные в кассе
ledger-safe = Сейф
ledger-encashment = Сдано в банк
ledger-card = Оплаты картой в пути
ledger-transfer = Переводы и QR в пути
ledger-debt = Долги клиентов
ledger-certificate = Сертификаты
ledger-abonement = Абонементы
ledger-deposit = Депозиты клиентов
ledger-tips = Чаевые к выдаче
ledger-bonus = Бонусы клиентов
ledger-programme = Бонусы, начисленные по программе
ledger-owner = Внесено владельцем
ledger-procedures = Процедуры
ledger-goods = Товары
ledger-promotion = Акции
ledger-by-hand = Скидки вручную
ledger-paid-by-bonus = Оплачено бонусами
ledger-prepaid = Разница с предоплатой
ledger-forfeited = Больше не должны
ledger-other = Прочие поступления
ledger-rounding = Округление наличных
ledger-over-short = Излишки и недостачи
ledger-petty-cash = Мелкие покупки

entry-kind-float = Смена открыта
entry-kind-sale = Продажа
entry-kind-difference = Разница при пересчёте
entry-kind-opening-difference = Разница при открытии
entry-kind-cash-in = Внесение наличных
entry-kind-cash-out = Изъятие наличных
entry-kind-encashment = Инкассация
entry-kind-grant = Начислены бонусы
entry-kind-expiry = Бонусы сгорели
entry-kind-adjustment = Исправлено управляющим
entry-kind-write-off = Списание
entry-kind-transfer = Перенос другому владельцу
entry-kind-reversal = Возврат

ledger-owner-number = { $ledger }, № { $number }
ledger-owner-name = { $ledger }, { $name }
ledger-entry = Проводка { $number } · { $kind }
ledger-entry-when = { $at }, { $name }
ledger-entry-shift = { $at }, { $name }, смена { $shift }
ledger-entry-reverses = Отменяет проводку { $number }.
ledger-entry-reversed = Отменена проводкой { $number }.
ledger-entry-memo = Причина: { $memo }
ledger-postings = Что изменилось на счетах
ledger-points = { $points ->
    [one] { $shown } бонус
    [few] { $shown } бонуса
    [many] { $shown } бонусов
   *[other] { $shown } бонуса
}
explain-title = Откуда эта сумма
explain-nothing = Об этой строке больше нечего сказать.
