-- Who does what when: a few rows for each shop, however many intents there are. The columns are db-scheduler's.
create table ocop_execution (
    task_name varchar collate "C" not null,
    task_instance varchar collate "C" not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar,
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index ocop_execution_due on ocop_execution (priority desc, execution_time);
create index ocop_execution_heartbeat on ocop_execution (last_heartbeat);
