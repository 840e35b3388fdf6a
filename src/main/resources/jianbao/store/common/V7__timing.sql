-- How a chat wants its articles; null where nothing was chosen. The quiet hours are minutes of the day; digest is text
-- such as 'daily 08:00' or 'weekly mon 08:00', see jianbao.model.Digest.
alter table chats add column zone text;
alter table chats add column quiet_from integer;
alter table chats add column quiet_to integer;
alter table chats add column digest text;
alter table chats add column length text;
