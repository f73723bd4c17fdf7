-- Case numbers, sessions, accounts, organisations.

create table case_number (
    prefix text    not null,
    year   integer not null,
    last   integer not null,
    primary key (prefix, year)
);
comment on table case_number is 'Last number given per prefix and calendar year (Eastern Time)';

create table organisation (
    id       text primary key,
    name     text not null,
    name_key text not null,
    kind     text not null check (kind in ('IMPORTER', 'REPRESENTATIVE', 'PRODUCER')),
    email    text not null default '',
    address  text not null default '',
    country  text not null default ''
);
create index organisation_name_key on organisation (name_key);
comment on column organisation.name_key is 'Name in capitals without punctuation and spaces; entry lines are matched to importers by it';

create table letter_of_authority (
    importer       text not null references organisation (id),
    representative text not null references organisation (id),
    valid_from     date not null,
    valid_until    date,
    withdrawn_at   timestamptz,
    primary key (importer, representative)
);
create index letter_of_authority_representative on letter_of_authority (representative);
comment on table letter_of_authority is 'A broker or attorney may act for an importer while the letter is valid and not withdrawn';

create table account (
    username      text primary key,
    password_hash text    not null,
    display_name  text    not null,
    email         text    not null default '',
    roles         text[]  not null,
    ports         text[]  not null default '{}',
    organisation  text references organisation (id),
    enabled       boolean not null default true
);
comment on column account.ports is 'Schedule D codes at which the port roles of this account hold';

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
