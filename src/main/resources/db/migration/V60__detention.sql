-- One shipment held under one or more orders, to its end (19 CFR 12.42-12.44, 151.16).

create table detention (
    id                  text primary key,
    entry_number        text    not null,
    port                text    not null,
    import_date         date    not null,
    importer_name       text    not null,
    organisation        text,
    instrument          text    not null check (instrument in ('WRO', 'FINDING', 'UFLPA', 'CAATSA')),
    acting_order        text    not null,
    state               text    not null,
    held_on             date    not null,
    raised_by           text,
    raised_reason       text,
    presented_on        date,
    decided_on          date,
    decided_by          text,
    silent              boolean not null default false,
    noticed_on          date,
    proof_filed_on      date,
    reviewed_by         text,
    review_note         text,
    exclusion_ground    text,
    excluded_on         date,
    export_asked_on     date,
    protest_filed_on    date,
    protest_grounds     text,
    protest_decided_on  date,
    protest_reason      text,
    disposed_on         date,
    disposed_where      text,
    disposed_before     text,
    next_due_on         date,
    ended_on            date,
    version             integer not null default 0
);
create unique index detention_open_entry on detention (entry_number) where state in ('HELD', 'PRESENTED');
create index detention_state on detention (state, port, held_on desc, id);
create index detention_port on detention (port, held_on desc, id);
create index detention_newest on detention (held_on desc, id);
create index detention_organisation on detention (organisation, held_on desc, id);
create index detention_entry on detention (entry_number);
create index detention_due on detention (next_due_on, id) where ended_on is null;
comment on column detention.organisation is 'Importer as known to the platform; null when its name is not known, then papers come by post to the port';
comment on column detention.instrument is 'Most severe instrument that holds any line; decides what happens to the goods';
comment on column detention.raised_by is 'Officer who raised the hold without a match; null when screening did';
comment on column detention.silent is 'True when nobody decided within the period: the goods are considered detained (19 CFR 151.16(b))';
comment on column detention.disposed_on is 'Day on which goods left the country or were destroyed; where and before whom stand beside it';
comment on column detention.next_due_on is 'Last day of the clock that runs now; null when none does';
comment on column detention.exclusion_ground is 'NO_PROOF_IN_TIME or NOT_SATISFACTORY';
comment on column detention.excluded_on is 'Day of mailing of the exclusion advice, or of the seizure notice';

create table detention_line (
    detention_id text    not null references detention (id),
    line_id      text    not null,
    seq          integer not null,
    manufacturer text    not null,
    origin       text    not null,
    hts          text    not null,
    description  text    not null,
    quantity     numeric not null,
    unit         text    not null,
    value_usd    numeric not null,
    state        text    not null
        check (state in ('HELD', 'ADMISSIBLE', 'INADMISSIBLE', 'RELEASED', 'EXCLUDED', 'SEIZED', 'EXPORTED', 'DESTROYED')),
    recommended  text check (recommended in ('RELEASE', 'EXCLUDE')),
    reason       text,
    primary key (detention_id, line_id)
);
create index detention_line_id on detention_line (line_id);

create table detention_line_order (
    line_id      text not null,
    order_id     text not null,
    detention_id text not null,
    target_id    text,
    instrument   text not null,
    score        double precision,
    lifted_on    date,
    primary key (line_id, order_id),
    foreign key (detention_id, line_id) references detention_line (detention_id, line_id)
);
create index detention_line_order_detention on detention_line_order (detention_id);
create index detention_line_order_order on detention_line_order (order_id) where lifted_on is null;
comment on table detention_line_order is 'Every order that holds a line, exactly once per line and order; lifting one never releases what another holds';
comment on column detention_line_order.target_id is 'Target of the order that was met; null when an officer raised the hold without a match';

create table detention_proof (
    detention_id  text not null references detention (id),
    seq           integer not null,
    kind          text not null check (kind in ('CERTIFICATE_OF_ORIGIN', 'IMPORTER_STATEMENT')),
    signer        text not null,
    signer_role   text not null,
    signed_on     date not null,
    quantity      text not null default '',
    packages      text not null default '',
    producer      text not null default '',
    place         text not null default '',
    carrier       text not null default '',
    lading        text not null default '',
    departed_on   date,
    statement     text not null,
    document_id   text not null,
    filed_on      date not null,
    filed_by      text not null,
    primary key (detention_id, seq)
);
comment on table detention_proof is 'Two documents by two parties: the certificate of the foreign seller or owner (19 CFR 12.43(a)) and the statement of the importer (12.43(b))';

create table detention_question (
    detention_id text        not null references detention (id),
    seq          integer     not null,
    question     text        not null,
    asked_by     text        not null,
    asked_at     timestamptz not null,
    answer       text,
    answered_by  text,
    answered_at  timestamptz,
    primary key (detention_id, seq)
);
