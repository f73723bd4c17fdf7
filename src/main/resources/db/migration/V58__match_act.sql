-- One answer for many possible matches that say the same: what it takes in is fixed in one statement, and answered line by line behind it.
create table match_act (
    id          bigint generated always as identity primary key,
    line_id     text        not null,
    port_code   text        not null,
    reason      text        not null,
    words       text        not null,
    answered_by text        not null,
    answered_at timestamptz not null
);
comment on column match_act.line_id is 'The line that the officer had before the eyes';
comment on column match_act.reason is 'Code of why the lines fall under no order';

create table match_act_line (
    line_id       text primary key,
    act_id        bigint  not null references match_act (id),
    started       boolean not null,
    put_off_until timestamptz
);
comment on table match_act_line is 'Lines that an act takes in and that are not answered yet; a row goes in the transaction that answers its line';
comment on column match_act_line.started is 'Whether the process of its review was started, so that its task has to end';

create index match_review_alike on match_review (port_code, order_id) where state in ('TO_START', 'WAITING');
