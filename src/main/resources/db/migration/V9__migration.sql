-- Running cases move to another version of their process: the plan, who agreed to it, and what became of each case.

create table model_migration (
    id                bigint generated always as identity primary key,
    model_key         text        not null references model,
    source_definition text        not null,
    target_definition text        not null,
    source_version    int         not null,
    target_version    int         not null,
    why               text        not null,
    state             text        not null check (state in ('PLANNED', 'CONFIRMED', 'RUNNING', 'PAUSED', 'FINISHED', 'WITHDRAWN')),
    editors           text[]      not null,
    made_by           text        not null,
    made_at           timestamptz not null,
    confirmed_by      text,
    confirmed_at      timestamptz,
    revision          int         not null default 1
);
create index model_migration_model on model_migration (model_key, id desc);
create index model_migration_running on model_migration (id) where state = 'RUNNING';
comment on column model_migration.source_definition is 'Name of the version in the engine; one text can have been deployed several times';
comment on column model_migration.editors is 'Everybody who had a hand in the plan: none of them may confirm it';
comment on column model_migration.revision is 'Counts the savings of the plan; a saving or confirming names the revision that was read';

create table model_migration_step (
    migration_id bigint  not null references model_migration,
    source       text    not null,
    target       text    not null,
    clock_anew   boolean not null default false,
    primary key (migration_id, source)
);
comment on column model_migration_step.clock_anew is 'The clock of this element runs anew by the new version; otherwise its due date stays';

create table model_migration_case (
    id               bigint generated always as identity primary key,
    migration_id     bigint      not null references model_migration,
    process_instance text        not null,
    business_key     text        not null,
    state            text        not null default 'WAITING' check (state in ('WAITING', 'MIGRATED', 'FAILED', 'ENDED')),
    reason           text,
    reason_args      text[]      not null default '{}',
    attempts         int         not null default 0,
    changed_at       timestamptz not null,
    unique (migration_id, process_instance)
);
create index model_migration_case_waiting on model_migration_case (migration_id, id) where state = 'WAITING';
create index inbox_task_instance on inbox_task (process_instance);
create index model_migration_case_state on model_migration_case (migration_id, state, id);
comment on column model_migration_case.reason is 'Message key of the reason why the case could not be moved';
