-- What sort of occasion a session is, and the programme it belongs to. Sessions from before were trainings of none.

alter table training_session add column kind varchar(40) default 'TRAINING' not null;
alter table training_session add column programme varchar(1000) default '' not null;
