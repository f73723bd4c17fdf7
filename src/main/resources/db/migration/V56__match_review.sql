-- Possible matches reach an officer of the port; what the officer answers is kept as a labelled example.

create table screening_alert (
    line_id     text             not null,
    order_id    text             not null,
    target_id   text             not null,
    rule        text             not null,
    result      text             not null check (result in ('HIT', 'POSSIBLE')),
    score       double precision not null,
    port_code   text             not null,
    raised_on   date             not null,
    primary key (line_id, order_id)
);
create index screening_alert_raised on screening_alert (raised_on, order_id);
create index screening_alert_raised_at on screening_alert (port_code, raised_on);
comment on table screening_alert is 'The strongest match of a line under each order, so that alerts are counted without reading the lines';
comment on column screening_alert.rule is 'First evidence of the match: what brought line and order together';
comment on column screening_alert.raised_on is 'Day on which the line was screened, Eastern Time';

insert into screening_alert (line_id, order_id, target_id, rule, result, score, port_code, raised_on)
select distinct on (line_id, match ->> 'orderId')
       line_id, match ->> 'orderId', match ->> 'targetId', coalesce(match -> 'evidence' -> 0 ->> 'rule', ''),
       match ->> 'result', cast(match ->> 'score' as double precision), port_code,
       cast(received_at at time zone 'America/New_York' as date)
  from entry_line, jsonb_array_elements(screening -> 'matches') match
 where result in ('HIT', 'POSSIBLE')
 order by line_id, match ->> 'orderId', match ->> 'result', cast(match ->> 'score' as double precision) desc;

create table match_review (
    line_id   text primary key,
    port_code text        not null,
    order_id  text        not null,
    state     text        not null check (state in ('TO_START', 'WAITING', 'ASKED', 'ANSWERED', 'SETTLED')),
    opened_at timestamptz not null,
    due_on    date        not null
);
create index match_review_to_start on match_review (opened_at, line_id) where state = 'TO_START';
comment on table match_review is 'A possible match that waits, or waited, for an officer of the port; one per line';
comment on column match_review.order_id is 'The order whose evidence is the strongest';
comment on column match_review.state is 'TO_START: its process is about to be started. ASKED: waits for advice. SETTLED: held otherwise';
comment on column match_review.due_on is 'Last day that the house allows for the answer, Eastern Time';

-- Lines that waited before this table existed get their task after the next start.
insert into match_review (line_id, port_code, order_id, state, opened_at, due_on)
select line_id, port_code, acting_order, 'TO_START', received_at, current_date + 7
  from entry_line where result = 'POSSIBLE' and decision is null and acting_order is not null;

create table match_question (
    line_id    text        not null,
    seq        integer     not null,
    question   text        not null,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    advice     text,
    advised_by text,
    advised_at timestamptz,
    primary key (line_id, seq)
);

create table match_answer (
    line_id     text        not null,
    seq         integer     not null,
    kind        text        not null check (kind in ('FALLS_UNDER', 'DOES_NOT_FALL_UNDER')),
    order_id    text,
    reason      text,
    words       text        not null,
    correction  boolean     not null,
    answered_by text        not null,
    answered_at timestamptz not null,
    primary key (line_id, seq)
);
comment on table match_answer is 'Every answer, in their sequence; a correction is added and replaces nothing';
comment on column match_answer.order_id is 'Order under which the line falls; null when it falls under none';
comment on column match_answer.reason is 'Code of why it falls under none';

create table match_label (
    line_id        text             not null,
    seq            integer          not null,
    order_id       text             not null,
    target_id      text             not null,
    target_kind    text             not null,
    rule           text             not null,
    score          double precision not null,
    label          text             not null check (label in ('MATCH', 'NO_MATCH')),
    counts         boolean          not null,
    query_name     text             not null,
    query_address  text             not null,
    query_city     text             not null,
    query_country  text             not null,
    goods          text             not null,
    listed_name    text             not null,
    listed_aliases text             not null,
    listed_city    text             not null,
    listed_country text             not null,
    primary key (line_id, seq, order_id),
    foreign key (line_id, seq) references match_answer (line_id, seq)
);
create unique index match_label_counting on match_label (line_id, order_id) where counts;
comment on table match_label is 'Labelled examples: line and target as they were when an officer answered';
comment on column match_label.counts is 'False once a later answer stands in its place';
