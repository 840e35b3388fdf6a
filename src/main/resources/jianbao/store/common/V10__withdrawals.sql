-- Articles that went or came back, whose rows in the outbox do not all say so yet.
create table withdrawals (
    article text primary key
);
