-- What became of the last look at each source. why is null while the last look went well.
create table source_status (
    source text primary key,
    last_read bigint,
    last_fault bigint,
    why text,
    next_due bigint not null
);

-- For the operator's figures, so that none of them walks over the table.
create index outbox_held on outbox (chat) where state = 'queued' and held = 1;
create index chats_parked on chats (chat) where parked is not null;
