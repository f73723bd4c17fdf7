-- The work queue: one row per open user task, written by a task listener in the transaction that moves the token.

create table inbox_task (
    id               text primary key,
    process_key      text        not null,
    process_instance text        not null,
    task_key         text        not null,
    name             text        not null,
    form_key         text        not null,
    business_key     text        not null,
    assignee         text,
    candidate_role   text        not null,
    port             text,
    organisation     text,
    created_at       timestamptz not null,
    due_on           date,
    case_title       text
);
create index inbox_task_mine on inbox_task (assignee, due_on, created_at) where assignee is not null;
create index inbox_task_role on inbox_task (candidate_role, port, due_on, created_at);
create index inbox_task_organisation on inbox_task (organisation, due_on) where organisation is not null;
create index inbox_task_case on inbox_task (business_key);
comment on column inbox_task.due_on is 'Last day on which to act, Eastern Time';
