-- Folded terms only, made by jianbao.text. terms holds all of them, with the places of the first ones for the ranking, A
-- in the title and B in the body: a tsvector counts places to 16,383 and no further, so that whether terms stand side
-- by side is looked up in title and body, where one space is before and behind each term.
create table search (
    article bigint primary key references articles (number),
    title text not null,
    body text not null,
    terms tsvector not null
);
-- Kilobytes of new terms that wait to be sorted in: each search reads them from end to end. 4 MB, the rule, is 70 ms.
create index search_terms on search using gin (terms) with (gin_pending_list_limit = 256);
