-- Holds folded terms only, made by jianbao.text; rowid is articles.number. The tokenizer ascii leaves what is beyond
-- ASCII alone, so that terms are exactly those that we made.
create virtual table search using fts5 (
    title,
    body,
    content = '',
    contentless_delete = 1,
    tokenize = 'ascii'
);
