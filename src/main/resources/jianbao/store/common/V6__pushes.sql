-- Whether the row goes out together with others of its chat, as one message.
alter table outbox add column folded integer not null default 0;

-- Until when Telegram asked to be left alone about that chat.
alter table chats add column held_until bigint;

-- How often something happened since the database was made.
create table tallies (
    name text primary key,
    happened bigint not null
);
