-- The register: what the journal says, in tables that answer questions. Every row can be made anew from the journal.
-- Runs unchanged on H2 and PostgreSQL.

create table journal_mark (
    device uuid primary key,
    last_sequence bigint not null,
    last_hash varchar(64) not null,
    event_count bigint not null
);

create table training_session (
    id uuid primary key,
    deck_id varchar(200) not null,
    deck_title varchar(1000) not null,
    deck_hash varchar(64) not null,
    deck_language varchar(35) not null,
    venue varchar(1000) not null,
    planned_on date not null,
    planned_at time not null,
    funder varchar(1000) not null,
    area varchar(200) not null,
    audience varchar(200) not null,
    head_count_only boolean not null,
    rehearsal boolean not null,
    phase varchar(40) not null,
    slide_index integer not null,
    slide_count integer not null,
    prepared_at timestamp with time zone not null,
    touched_at timestamp with time zone not null,
    started_at timestamp with time zone,
    closed_at timestamp with time zone,
    seconds_taught bigint not null,
    time_zone varchar(100) not null
);

create index training_session_planned on training_session (planned_on);

create table attendance (
    session_id uuid not null references training_session (id),
    place integer not null,
    person_id uuid not null,
    person_name varchar(1000),
    organisation varchar(1000),
    arrival varchar(40) not null,
    arrived_at timestamp with time zone not null,
    primary key (session_id, place)
);

create index attendance_person on attendance (person_id);

create table head_count (
    session_id uuid not null references training_session (id),
    band varchar(40) not null,
    heads integer not null,
    primary key (session_id, band)
);

create table round_result (
    session_id uuid not null references training_session (id),
    place integer not null,
    slide_key varchar(400) not null,
    question_id varchar(400) not null,
    module_version integer not null,
    asked varchar(40) not null,
    stage varchar(40) not null,
    primary key (session_id, place)
);

create table round_option (
    session_id uuid not null,
    round_place integer not null,
    place integer not null,
    option_id varchar(200) not null,
    is_right boolean not null,
    hands integer,
    primary key (session_id, round_place, place),
    foreign key (session_id, round_place) references round_result (session_id, place)
);
