-- What one of several processes does for all of them, and which processes live; over at the moment "until".
create table leases (
    name text primary key,
    owner text not null,
    until bigint not null
);

-- The one bot that the database belongs to: chats and updates of another would be mistaken for its own.
create table bots (
    id bigint primary key,
    username text not null
);
