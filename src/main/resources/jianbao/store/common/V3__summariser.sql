-- Which version of the summariser made an article's summaries; 0 for those made before versions were kept.
alter table articles add column summariser integer not null default 0;
create index articles_summariser on articles (summariser, number);
