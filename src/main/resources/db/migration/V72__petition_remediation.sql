-- What a petition to modify is held against besides its answers: repayments, audits, the voice of the workers, visits (CBP Modifications
-- Guide, June 2025).

create table petition_repayment (
    petition_id text          not null references petition (id),
    seq         integer       not null,
    worker      text          not null check (worker ~ '^[A-Za-z0-9._/-]{1,40}$'),
    claim       text          not null check (claim in ('RECRUITMENT_FEE', 'WAGES', 'DEPOSIT', 'OTHER')),
    currency    text          not null check (currency ~ '^[A-Z]{3}$'),
    owed        numeric(14,2) not null check (owed >= 0),
    paid        numeric(14,2) not null check (paid >= 0),
    paid_on     date,
    proof       text          not null default '',
    added_by    text          not null,
    added_at    timestamptz   not null,
    primary key (petition_id, seq),
    check (owed > 0 or paid > 0),
    check (paid = 0 or (paid_on is not null and proof <> ''))
);
create index petition_repayment_worker on petition_repayment (petition_id, currency, worker);
comment on table petition_repayment is 'What was owed and paid to each worker, in one row or in instalments';
comment on column petition_repayment.worker is 'A number or pseudonym; names stay with the company';
comment on column petition_repayment.currency is 'ISO 4217';
comment on column petition_repayment.proof is 'Begins with the name of a paper of the petition';
create trigger petition_repayment_is_permanent before update or delete on petition_repayment
    for each row execute function refuse_change_once_filed();

create table petition_audit (
    petition_id  text        not null references petition (id),
    seq          integer     not null,
    auditor      text        not null check (auditor <> ''),
    independence text        not null check (independence <> ''),
    unannounced  boolean     not null,
    began_on     date        not null,
    ended_on     date        not null,
    places       integer[]   not null check (cardinality(places) > 0),
    report       text        not null references document (id),
    added_by     text        not null,
    added_at     timestamptz not null,
    primary key (petition_id, seq),
    check (began_on <= ended_on)
);
comment on table petition_audit is 'Audits by third parties; an announced one proves little';
comment on column petition_audit.independence is 'Who paid the auditor and what else it does for the company';
comment on column petition_audit.places is 'Numbers of the places of the petition that were audited';
create trigger petition_audit_is_permanent before update or delete on petition_audit
    for each row execute function refuse_change_once_filed();

create table petition_worker_voice (
    petition_id  text        not null references petition (id),
    version      integer     not null,
    involvement  text        not null,
    grievance    text        not null,
    nothing_owed text        not null default '',
    added_by     text        not null,
    added_at     timestamptz not null,
    primary key (petition_id, version)
);
comment on table petition_worker_voice is 'How workers took part in the remediation and where they can complain; the last version counts';
comment on column petition_worker_voice.nothing_owed is 'Why no worker is owed anything, in place of a ledger; empty when there is one';
create trigger petition_worker_voice_is_permanent before update or delete on petition_worker_voice
    for each row execute function refuse_change_once_filed();

create table petition_visit (
    petition_id text    not null,
    seq         integer not null,
    place       integer not null,
    planned_on  date    not null,
    planned_by  text    not null,
    made_on     date,
    findings    text    not null default '',
    called_off  text    not null default '',
    closed_by   text,
    primary key (petition_id, seq),
    foreign key (petition_id, place) references petition_place (petition_id, seq),
    check (made_on is null or findings <> ''),
    check (made_on is null or called_off = '')
);
comment on table petition_visit is 'Visits of the agency to places of a petition; for staff until the petition is decided';
comment on column petition_visit.called_off is 'Why it was called off; empty when it was not';
