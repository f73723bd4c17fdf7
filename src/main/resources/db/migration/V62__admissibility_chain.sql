-- Where detained goods come from, step by step from the raw material, as the importer shows it (19 CFR 12.43(b)).

create table admissibility_step (
    detention_id text    not null references detention (id),
    number       integer not null check (number > 0),
    kind         text    not null check (kind in ('RAW_MATERIAL', 'PROCESSING', 'MANUFACTURE', 'TRADE', 'TRANSPORT')),
    party        text    not null check (party <> ''),
    country      text    not null check (country ~ '^[A-Z]{2}$'),
    place        text    not null default '',
    started_on   date,
    ended_on     date,
    output       text    not null check (output <> ''),
    quantity     numeric check (quantity > 0),
    unit         text    not null default '',
    primary key (detention_id, number),
    check (ended_on is null or started_on is null or ended_on >= started_on)
);
comment on table admissibility_step is 'One step of the supply chain of a detained shipment';
comment on column admissibility_step.quantity is 'What the step brought out, in its unit; null when not yet known';
comment on column admissibility_step.started_on is 'First day of the step, for transport the day of departure';

create table admissibility_input (
    detention_id text    not null,
    from_step    integer not null,
    to_step      integer not null check (to_step <> from_step),
    quantity     numeric check (quantity > 0),
    primary key (detention_id, from_step, to_step),
    foreign key (detention_id, from_step) references admissibility_step (detention_id, number) on delete cascade,
    foreign key (detention_id, to_step) references admissibility_step (detention_id, number) on delete cascade
);
comment on table admissibility_input is 'What of one step goes into another, in the unit of the step it comes from';

create table admissibility_paper (
    detention_id text    not null,
    step         integer not null,
    document_id  text    not null,
    kind         text    not null,
    title        text    not null,
    primary key (detention_id, step, document_id),
    foreign key (detention_id, step) references admissibility_step (detention_id, number) on delete cascade
);
comment on table admissibility_paper is 'Documents that prove a step; a document stays on the case when its step is removed';

create table admissibility_basis (
    detention_id text primary key references detention (id),
    based_on     text not null references detention (id) check (based_on <> detention_id),
    taken_by     text not null,
    taken_on     date not null
);
comment on table admissibility_basis is 'The earlier shipment of an identical supply chain from which the steps were taken';
create index admissibility_basis_based_on on admissibility_basis (based_on);
