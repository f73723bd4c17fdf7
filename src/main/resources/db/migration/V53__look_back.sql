-- When an order comes into force, the lines held that were imported since its first day are screened against it once more.
create table look_back (
    order_id    text primary key,
    title       text        not null,
    from_day    date        not null,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE')),
    moved_at    timestamptz not null,
    finished_at timestamptz,
    at_month    date,
    at_line     text        not null default '',
    lines_all   bigint      not null default 0,
    lines_read  bigint      not null default 0,
    hits        integer     not null default 0,
    possible    integer     not null default 0
);
create index look_back_newest on look_back (asked_at desc, order_id);
create index look_back_open on look_back (asked_at) where state <> 'DONE';
comment on column look_back.at_month is 'Month that is being read; a run that was cut off goes on there, after at_line';
