-- Instructions to every port, and the entry lines that are screened against the orders in force.

create table port_instruction (
    id              text primary key,
    order_id        text        not null,
    port            text        not null,
    state           text        not null check (state in ('TO_START', 'SENT', 'ACKNOWLEDGED')),
    instructed_at   timestamptz not null,
    acknowledge_by  date        not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    signed_as       text,
    reminded_at     timestamptz,
    unique (order_id, port)
);
create index port_instruction_to_start on port_instruction (instructed_at, id) where state = 'TO_START';
create index port_instruction_progress on port_instruction (order_id, state, port);
comment on table port_instruction is 'One row per order and open port (19 CFR 12.42(e)); the order binds whether acknowledged or not';
comment on column port_instruction.state is 'TO_START: written with the order, its process is about to be started';
comment on column port_instruction.signed_as is 'Name with which the officer acknowledged for the port';

create table entry_line_upload (
    id            text primary key,
    file_name     text        not null,
    channel       text        not null check (channel in ('PAGE', 'API')),
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null,
    finished_at   timestamptz,
    state         text        not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
    stopped_by    text,
    rows_read     integer     not null default 0,
    rows_kept     integer     not null default 0,
    rows_bad      integer     not null default 0,
    hits          integer     not null default 0,
    possible      integer     not null default 0,
    no_evidence   integer     not null default 0,
    not_screened  integer     not null default 0
);
create index entry_line_upload_newest on entry_line_upload (uploaded_at desc, id);
comment on column entry_line_upload.stopped_by is 'Message key of why reading stopped early; the rows kept until then stay';

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
    screening                jsonb       not null,
    snapshot_hash            text        not null,
    held_by                  text,
    held_reason              text,
    primary key (line_id, import_date)
) partition by range (import_date);
create index entry_line_entry on entry_line (entry_number);
create index entry_line_upload_lines on entry_line (upload_id, result, line_id);
create index entry_line_matches on entry_line (result, import_date desc, line_id) where result in ('HIT', 'POSSIBLE');
create index entry_line_matches_at on entry_line (port_code, result, import_date desc, line_id) where result in ('HIT', 'POSSIBLE');
comment on table entry_line is 'Lines of entries as filed, with the answer of screening at the time of receipt';
comment on column entry_line.screening is 'Matches with their evidence and the reason for the acting one, as screening gave them';
comment on column entry_line.snapshot_hash is 'Content hash of the orders against which the line was screened';
comment on column entry_line.held_by is 'Officer who raised the hold by hand; null when screening did or the line is not held';

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
