-- The version of an exhibit that may be shown outside, beside the confidential one.

create table exhibit_public_version (
    case_id     text    not null,
    exhibit     integer not null,
    document_id text    not null references document (id),
    removed     text    not null,
    added_by    text    not null,
    added_on    date    not null,
    primary key (case_id, exhibit),
    foreign key (case_id, exhibit) references investigation_evidence (case_id, exhibit)
);
comment on table exhibit_public_version is 'At most one for each exhibit; a later one takes its place, the former document stays in the file';
comment on column exhibit_public_version.removed is 'What was taken out or made unreadable, and why';
