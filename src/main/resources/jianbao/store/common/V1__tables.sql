-- Moments are milliseconds and days are days, both counted from 1970 in UTC.
-- ${number} is how the database at hand numbers new rows.

create table articles (
    number ${number},
    id text not null unique,
    day bigint not null,
    first_seen bigint not null,
    listed integer not null,
    content text not null
);
create index articles_latest on articles (day desc, first_seen desc, id) where listed = 1;

create table identities (
    identity text primary key,
    article bigint not null references articles (number)
);

-- Numbered, since an article names its origins in the order in which they were found.
create table origins (
    number ${number},
    source text not null,
    place text not null,
    article bigint not null references articles (number),
    unique (source, place)
);
create index origins_article on origins (article);

create table places (
    source text not null,
    place text not null,
    stamp text not null,
    primary key (source, place)
);

create table sources (
    source text primary key,
    read_whole bigint not null
);

create table chats (
    chat bigint primary key,
    language text,
    parked bigint,
    why text
);

create table subscriptions (
    chat bigint not null,
    topic integer not null,
    since bigint not null,
    primary key (chat, topic)
);
create index subscriptions_since on subscriptions (since);

create table inbox (
    number ${number},
    update_id bigint not null unique,
    chat bigint not null,
    payload text not null,
    attempts integer not null,
    due bigint not null,
    settled bigint
);
create index inbox_waiting on inbox (number, chat, due) where settled is null;
create index inbox_chat on inbox (chat, number) where settled is null;
create index inbox_settled on inbox (settled) where settled is not null;

-- Articles whose subscribers have not all got their row; chat and topic are the last that has.
create table fanouts (
    article text primary key,
    created bigint not null,
    chat bigint not null,
    topic integer not null
);

-- state is queued, claimed, sending, sent, given up or cancelled; settled is set in the last three. why and message are
-- for whoever looks into it; a row that was cancelled because its article was withdrawn comes back with the article.
-- held says that the chat is parked: kept here too, so that a claim need not walk over the rows of parked chats.
create table outbox (
    number ${number},
    chat bigint not null,
    topic integer not null,
    kind text not null,
    subject text not null,
    state text not null,
    held integer not null,
    attempts integer not null,
    created bigint not null,
    due bigint not null,
    owner text,
    lease bigint,
    message bigint,
    why text,
    settled bigint,
    unique (chat, topic, kind, subject)
);
create index outbox_due on outbox (due, number) where state = 'queued' and held = 0;
create index outbox_claimed on outbox (chat, lease) where state in ('claimed', 'sending');
create index outbox_chat on outbox (chat, due, number) where settled is null;
create index outbox_subject on outbox (subject) where settled is null;
create index outbox_withdrawn on outbox (subject) where why = 'withdrawn';
create index outbox_settled on outbox (settled) where settled is not null;
