-- By which articles that tell one story find each other, see jianbao.text.Story; day is that of the article. Articles
-- kept before are without, until they are kept again.
create table story_keys (
    story_key integer not null,
    day bigint not null,
    article bigint not null references articles (number)
);
create index story_keys_lookup on story_keys (story_key, day, article);
create index story_keys_article on story_keys (article);

-- Whether the place holds another telling of the article's story: known, named and counted, but its text is not kept.
alter table origins add column copy integer not null default 0;
