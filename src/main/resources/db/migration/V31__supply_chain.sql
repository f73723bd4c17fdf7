-- Whom a case is about, and how goods, people and ownership run between them.

create table chain_party (
    case_id     text    not null references investigation_case (id),
    no          integer not null,
    kind        text    not null check (kind in ('PRODUCER', 'SUBSIDIARY', 'SITE', 'VESSEL', 'RECRUITER', 'IMPORTER', 'OTHER')),
    name        text    not null,
    other_names text    not null default '',
    country     text    not null default '' check (country ~ '^([A-Z]{2})?$'),
    place       text    not null default '',
    latitude    numeric(8, 5) check (latitude between -90 and 90),
    longitude   numeric(8, 5) check (longitude between -180 and 180),
    identifier  text    not null default '',
    note        text    not null default '',
    primary key (case_id, no),
    check ((latitude is null) = (longitude is null))
);
comment on table chain_party is 'Producers, subsidiaries, sites, vessels, recruiters and importers of a case; numbers are not used again';
comment on column chain_party.identifier is 'IMO number of a vessel, manufacturer identification code or registration of a company';

create table chain_flag (
    case_id text not null,
    party   integer not null,
    since   date not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    primary key (case_id, party, since),
    foreign key (case_id, party) references chain_party (case_id, no) on delete cascade
);
comment on table chain_flag is 'Flags that a vessel flew, each from its day on';

create table chain_link (
    case_id  text    not null,
    no       integer not null,
    upstream integer not null,
    downstream integer not null,
    kind     text    not null check (kind in ('SUPPLIES', 'RECRUITS_FOR', 'BELONGS_TO')),
    goods    text    not null default '',
    exhibits integer[] not null default '{}',
    primary key (case_id, no),
    unique (case_id, upstream, downstream, kind),
    check (upstream <> downstream),
    foreign key (case_id, upstream) references chain_party (case_id, no) on delete cascade,
    foreign key (case_id, downstream) references chain_party (case_id, no) on delete cascade
);
create index chain_link_downstream on chain_link (case_id, downstream);
comment on table chain_link is 'Goods, people and ownership, always read towards the border';

alter table investigation_case add column chain_party_last integer not null default 0;
comment on column investigation_case.chain_party_last is 'Last number given to a party';

insert into chain_party (case_id, no, kind, name)
select case_id, row_number() over (partition by case_id order by seq), role, name from investigation_party;
update investigation_case c set chain_party_last = (select count(*) from investigation_party p where p.case_id = c.id);
