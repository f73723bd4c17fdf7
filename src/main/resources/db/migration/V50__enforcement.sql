-- Instructions to every port, and the entry lines that are screened against the orders in force.

create table order_instruction (
    order_id       text primary key,
    title          text        not null,
    instructed_at  timestamptz not null,
    acknowledge_by date        not null
);
create index order_instruction_newest on order_instruction (instructed_at desc, order_id);
comment on table order_instruction is 'An order of which every port was instructed';

create table port_instruction (
    id              text primary key,
    order_id        text        not null references order_instruction (order_id),
    port            text        not null,
    state           text        not null check (state in ('TO_START', 'SENT', 'ACKNOWLEDGED')),
    instructed_at   timestamptz not null,
    acknowledge_by  date        not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    signed_as       text,
    started_at      timestamptz,
    reminded_at     timestamptz,
    unique (order_id, port)
);
create index port_instruction_to_start on port_instruction (instructed_at, id) where state = 'TO_START';
create index port_instruction_progress on port_instruction (order_id, state, port);
comment on table port_instruction is 'One row per order and open port (19 CFR 12.42(e)); the order binds whether acknowledged or not';
comment on column port_instruction.state is 'TO_START: written with the order, its process is about to be started';
comment on column port_instruction.started_at is 'When its process started and the task reached the port';
comment on column port_instruction.acknowledge_by is 'Last day that the house allows for the acknowledgement, Eastern Time';
comment on column port_instruction.signed_as is 'Name with which the officer acknowledged for the port';

create table port_notice (
    order_id   text        not null,
    seq        integer     not null,
    kind       text        not null check (kind in ('MODIFIED', 'REVOKED')),
    noticed_at timestamptz not null,
    ports      integer     not null,
    mails      integer     not null,
    primary key (order_id, seq)
);
comment on table port_notice is 'Changes of an order of which all ports were told; nothing has to be acknowledged';

create table entry_line_upload (
    id            text primary key,
    file_name     text        not null,
    channel       text        not null check (channel in ('PAGE', 'API')),
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null,
    moved_at      timestamptz not null,
    finished_at   timestamptz,
    state         text        not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
    stopped_by    text,
    stopped_at    bigint      not null default 0,
    rows_read     integer     not null default 0,
    rows_kept     integer     not null default 0,
    rows_bad      integer     not null default 0,
    hits          integer     not null default 0,
    possible      integer     not null default 0,
    no_evidence   integer     not null default 0,
    not_screened  integer     not null default 0
);
create index entry_line_upload_newest on entry_line_upload (uploaded_at desc, id);
create index entry_line_upload_mine on entry_line_upload (uploaded_by, uploaded_at desc, id);
create index entry_line_upload_running on entry_line_upload (moved_at) where state = 'RUNNING';
comment on column entry_line_upload.moved_at is 'When rows were last kept; an upload that rests too long was cut off';
comment on column entry_line_upload.stopped_by is 'Message key of why reading stopped early; the rows kept until then stay';
comment on column entry_line_upload.stopped_at is 'Line of the file, or position in the array, at which reading stopped; 0 when not known';

create table entry_line_bad_row (
    upload_id   text    not null references entry_line_upload (id),
    seq         integer not null,
    line_number bigint  not null,
    line_id     text    not null,
    column_name text    not null,
    problem     text    not null,
    value       text    not null,
    primary key (upload_id, seq)
);
comment on column entry_line_bad_row.line_number is 'Line of the file counted from 1, the header included; for JSON the position in the array';
comment on column entry_line_bad_row.problem is 'Message key';

create table entry_line_key (
    line_id     text primary key,
    import_date date not null
);
comment on table entry_line_key is 'Makes a line id unique over all partitions and tells in which one the line lies';

create table entry_line (
    line_id                  text        not null,
    entry_number             text        not null,
    port_code                text        not null,
    import_date              date        not null,
    importer_name            text        not null,
    manufacturer_name        text        not null,
    manufacturer_address     text        not null,
    manufacturer_city        text        not null,
    manufacturer_postal_code text        not null,
    manufacturer_country     text        not null,
    mid                      text        not null,
    country_of_origin        text        not null,
    hts                      text        not null,
    description              text        not null,
    quantity                 numeric     not null,
    unit                     text        not null,
    value_usd                numeric     not null,
    vessel_name              text        not null,
    upload_id                text        not null,
    received_at              timestamptz not null,
    result                   text        not null check (result in ('HIT', 'POSSIBLE', 'NO_EVIDENCE', 'NOT_SCREENED')),
    acting_order             text,
    acting_instrument        text,
    score                    double precision,
    matched_orders           text[]      not null,
    screening                jsonb       not null,
    snapshot_hash            text        not null,
    decision                 text        check (decision in ('HELD', 'DISMISSED')),
    decided_by               text,
    decided_at               timestamptz,
    decision_reason          text,
    decision_order           text,
    primary key (line_id, import_date)
) partition by range (import_date);
create index entry_line_entry on entry_line (entry_number);
create index entry_line_upload_lines on entry_line (upload_id, result, line_id);
create index entry_line_matches on entry_line (result, import_date desc, line_id) where result in ('HIT', 'POSSIBLE');
create index entry_line_matches_at on entry_line (port_code, result, import_date desc, line_id) where result in ('HIT', 'POSSIBLE');
create index entry_line_orders on entry_line using gin (matched_orders);
comment on table entry_line is 'Lines of entries as filed, with the answer of screening at the time of receipt';
comment on column entry_line.screening is 'Matches with their evidence and the reason for the acting one, as screening gave them';
comment on column entry_line.snapshot_hash is 'Content hash of the orders against which the line was screened';
comment on column entry_line.matched_orders is 'Every order that the line points to, the acting one included';
comment on column entry_line.decision is 'What an officer decided by hand; null when nobody did. A hit needs no decision: it is held';
comment on column entry_line.decision_order is 'Order under which the officer holds the line';

create table entry_line_other partition of entry_line default;
do $$
declare
    month date := date '2020-01-01';
begin
    while month < date '2031-01-01' loop
        execute format('create table entry_line_%s partition of entry_line for values from (%L) to (%L)',
            to_char(month, 'YYYYMM'), month, (month + interval '1 month')::date);
        month := (month + interval '1 month')::date;
    end loop;
end $$;
