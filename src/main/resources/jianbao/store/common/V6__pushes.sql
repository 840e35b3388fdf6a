-- Rows that go out as one message have the number of the first of them; 0 for one that is to share a message, null for
-- one that goes alone.
alter table outbox add column bundle bigint;
create index outbox_bundle on outbox (bundle) where bundle > 0;

-- Until when Telegram asked that nothing be sent to the chat.
alter table chats add column held_until bigint;

-- When the article was owed to all who were subscribed; null where it never was, and in articles kept before.
alter table articles add column owed bigint;
create index articles_owed on articles (owed) where owed is not null;

-- Who is told what an operator has to know.
create table owners (person bigint primary key);

-- How often something happened since the database was made.
create table tallies (
    name text primary key,
    happened bigint not null
);
