-- Tasks that nobody has claimed, in the order in which the work queue shows them, so that a page of a long queue reads its own rows only.

create index inbox_task_unclaimed on inbox_task (candidate_role, due_on, created_at, id) where assignee is null;

-- Each filing rounds the time of its own task down to the day, and finds it by its process.
create index inbox_task_process on inbox_task (process_instance);
