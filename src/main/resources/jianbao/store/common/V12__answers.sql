-- Answers that wait in the outbox: what they say, and since when they may leave. Gone from here once they are settled, so
-- that whoever looks for one never looks into a queue of a million rows.
create table late_answers (
    number bigint primary key,
    chat bigint not null,
    due bigint not null,
    body text not null
);
create index late_answers_chat on late_answers (chat);
