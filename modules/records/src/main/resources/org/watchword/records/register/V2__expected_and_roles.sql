-- Who is expected, what people do where they work, and who left before the end.

alter table attendance add column person_role varchar(1000);
alter table attendance add column entered_by varchar(40) default 'TRAINER' not null;
alter table attendance add column slip integer default 0 not null;
alter table attendance add column expected boolean default false not null;
alter table attendance add column left_at timestamp with time zone;

update attendance set person_role = '' where person_name is not null;

create table expected_person (
    session_id uuid not null references training_session (id),
    place integer not null,
    person_id uuid not null,
    person_name varchar(1000),
    organisation varchar(1000),
    person_role varchar(1000),
    primary key (session_id, place)
);

create index expected_person_person on expected_person (person_id);
