-- What an answer says that had to wait; null for other kinds, and once it is settled.
alter table outbox add column body text;
-- Answers go before all else, so their chats are looked for alone.
create index outbox_answers on outbox (state, due, number) where kind = 'ANSWER';
