-- Lists of many sessions read one table. How many people there were is told with the session; a session that the
-- trainer put away stays, and counts in no report. Runs unchanged on H2 and PostgreSQL.

alter table training_session add column named_people integer default 0 not null;
alter table training_session add column counted_people integer default 0 not null;
alter table training_session add column put_away boolean default false not null;

update training_session set
    named_people = (select count(*) from attendance where attendance.session_id = training_session.id),
    counted_people = (select coalesce(sum(heads), 0) from head_count where head_count.session_id = training_session.id);

create index training_session_listed on training_session (phase, planned_on, planned_at);
