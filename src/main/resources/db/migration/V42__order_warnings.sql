-- Who decided a task, for the one who comes second; targets by name, for orders that overlap.

alter table order_approval add column task_id text;
comment on column order_approval.task_id is 'The task that the act finished or kept; null for acts before this column';
create index order_approval_by_task on order_approval (task_id) where task_id is not null;
create index order_target_by_name on order_target (lower(name));
create index order_target_by_region on order_target (region_code) where region_code <> '';
