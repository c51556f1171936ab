-- What a report needs of each session, so that it reads a row a session and not a row a person: which different people
-- came by name, eight bytes each, and from where. Filled by the program, for sessions from before too.

create table session_total (
    session_id uuid primary key references training_session (id),
    guests bytea not null,
    origins varchar(1000000) not null
);
