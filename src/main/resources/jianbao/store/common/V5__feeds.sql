-- What a source that is read over the web wants to be told the next time, in its own words.
create table source_states (
    source text primary key,
    state text not null
);

-- Feeds that the operator imported; those of the settings are not here.
create table feeds (
    number ${number},
    address text not null unique,
    name text
);
