-- Texts compare by their bytes, as in SQLite, whatever the language of the server: so lists have one order everywhere,
-- and an index outlives the server's library of languages, whose orders change from version to version.
do $$
declare
    each record;
begin
    for each in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'
        and table_name <> 'flyway_schema_history'
    loop
        execute format('alter table %I alter column %I type text collate "C"', each.table_name, each.column_name);
    end loop;
end
$$;
