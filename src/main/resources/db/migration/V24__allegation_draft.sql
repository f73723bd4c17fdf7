-- Reports that are being written, sealed under their return code, and the language in which a filer is answered.

create table report_draft (
    hash       text  primary key check (hash ~ '^[0-9a-f]{64}$'),
    key_id     text  not null,
    changed_on date  not null,
    sealed     bytea not null
);
comment on table report_draft is 'Reports that are not filed yet; deleted when filed, when the filer says so, and 30 days after the last change';
comment on column report_draft.hash is 'HMAC-SHA-256 of the 16 digits of the return code under a key outside the database; the code itself is kept nowhere';
comment on column report_draft.changed_on is 'Day of the last change, Eastern Time; the hour is not kept';
comment on column report_draft.sealed is 'AES-256-GCM under a key that follows from the key outside the database and the return code';
create index report_draft_oldest on report_draft (changed_on);

create table report_draft_file (
    draft_hash text    not null references report_draft (hash) on delete cascade,
    number     integer not null,
    size       bigint  not null,
    sealed     bytea   not null,
    primary key (draft_hash, number)
);
comment on column report_draft_file.size is 'Bytes';
comment on column report_draft_file.sealed is 'Name and claimed media type, sealed as the draft is';

create table report_draft_part (
    draft_hash text    not null,
    number     integer not null,
    part       integer not null,
    sealed     bytea   not null,
    primary key (draft_hash, number, part),
    foreign key (draft_hash, number) references report_draft_file (draft_hash, number) on delete cascade
);
alter table report_draft_part alter column sealed set storage external;
comment on table report_draft_part is 'The content of a file in parts of up to one megabyte, each sealed by itself';
