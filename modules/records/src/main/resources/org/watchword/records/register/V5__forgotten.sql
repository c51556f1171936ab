-- Where people came from whose names are no longer kept. Without an organisation's name: all small ones together.

create table forgotten_people (
    session_id uuid not null references training_session (id),
    place integer not null,
    organisation varchar(1000),
    people integer not null,
    primary key (session_id, place)
);
