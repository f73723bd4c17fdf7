-- A look-back is read month by month, by as many workers as there are; a month that a worker left is read anew, and nothing is held twice.
create table look_back_month (
    order_id   text        not null references look_back (order_id),
    month      date        not null,
    state      text        not null check (state in ('WAITING', 'RUNNING', 'DONE')),
    worker     text,
    moved_at   timestamptz not null,
    lines_read bigint      not null default 0,
    primary key (order_id, month)
);
create index look_back_month_open on look_back_month (order_id, month) where state <> 'DONE';
comment on column look_back_month.worker is 'Names the one that reads; whoever takes the month over writes another, and the former worker counts nothing more';

update look_back set state = 'WAITING', lines_read = 0 where state = 'RUNNING';
alter table look_back drop column at_month, drop column at_line;
