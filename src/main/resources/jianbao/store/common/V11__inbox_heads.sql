-- Whether the update is the oldest of its chat that is not settled, the only one whose turn it may be: noted, so that
-- whoever looks for the next one need not pass over all the others of a chat that floods the bot.
alter table inbox add column head integer not null default 0;
update inbox set head = 1 where settled is null and not exists
(select 1 from inbox e where e.chat = inbox.chat and e.settled is null and e.number < inbox.number);
create index inbox_heads on inbox (due, number) where head = 1;
drop index inbox_waiting;
