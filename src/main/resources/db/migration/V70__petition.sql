-- Petitions to modify or revoke an order (CBP fact sheet of March 2021; CBP WRO and Finding Modifications Guide, June 2025).

create table petition (
    id           text      primary key check (id ~ '^PET-\d{4}-\d{5}$'),
    version      integer   not null default 0,
    state        text      not null check (state in
        ('SUBMITTED', 'IN_ASSESSMENT', 'QUESTIONS_OPEN', 'IN_LEGAL_REVIEW', 'IN_APPROVAL', 'IN_SIGNATURE', 'GRANTED', 'DENIED',
         'RETURNED', 'WITHDRAWN')),
    kind         text      not null check (kind in ('MODIFICATION', 'REVOCATION')),
    order_id     text      not null references trade_order (id),
    targets      integer[] not null check (cardinality(targets) > 0),
    title        text      not null,
    organisation text      not null references organisation (id),
    filed_by     text      not null,
    filed_on     date      not null,
    statement    text      not null check (statement <> ''),
    indicators   text[]    not null check (cardinality(indicators) > 0),
    missing      text[]    not null default '{}',
    missing_note text      not null default '',
    granted      boolean,
    anchor       text      check (anchor in ('PRODUCED_AFTER', 'RECEIVED_AFTER', 'IMMEDIATE_RELEASED', 'IMMEDIATE_FUTURE')),
    effective_on date,
    ground       text      not null default '',
    decided_by   text,
    ended_on     date,
    check (granted is distinct from true or anchor is not null),
    check ((state in ('GRANTED', 'DENIED', 'RETURNED', 'WITHDRAWN')) = (ended_on is not null)),
    check (state <> 'GRANTED' or (granted and effective_on is not null and decided_by is not null)),
    check (state <> 'DENIED' or (not granted and decided_by is not null)),
    check (state <> 'RETURNED' or cardinality(missing) > 0)
);
comment on table petition is 'What a trading company asks of an order in force, and what was decided on it';
comment on column petition.kind is 'MODIFICATION: every indicator was remediated; REVOCATION: not engaged in forced labour';
comment on column petition.targets is 'Numbers of the targets of the order that the petition asks to release';
comment on column petition.title is 'Title of the order, as cases are called in lists';
comment on column petition.organisation is 'The company for which it was filed; only it and its representatives see it outside the agency';
comment on column petition.filed_on is 'Day of receipt, Eastern Time';
comment on column petition.indicators is 'ILO indicators that the petition has to answer: those of the order, or all eleven where they are not known';
comment on column petition.missing is 'Elements that the completeness check found missing';
comment on column petition.granted is 'The proposed act, and from the signature on the decision; null before the assessment';
comment on column petition.anchor is 'Event that decides which goods the release frees';
comment on column petition.effective_on is 'First day no longer in force, counted by the anchor; for an immediate release the day of signature';
comment on column petition.ground is 'Reasons of the proposed act in words that may be published';
comment on column petition.decided_by is 'Username of who signed';
create index petition_newest on petition (filed_on desc, id desc);
create index petition_by_state on petition (state, filed_on desc, id desc);
create index petition_by_organisation on petition (organisation, filed_on desc, id desc);
create index petition_by_order on petition (order_id);
create unique index petition_one_open_per_company_and_order on petition (organisation, order_id)
    where state not in ('GRANTED', 'DENIED', 'RETURNED', 'WITHDRAWN');

create table petition_evidence (
    petition_id text not null references petition (id),
    indicator   text not null check (indicator ~ '^ILO-\d\d$'),
    evidence    text not null check (evidence <> ''),
    primary key (petition_id, indicator)
);
comment on table petition_evidence is 'What the petitioner says on each indicator, as filed, append-only';
create trigger petition_evidence_is_permanent before update or delete on petition_evidence
    for each row execute function refuse_change();

create table petition_act (
    petition_id text        not null references petition (id),
    seq         integer     not null,
    act         text        not null check (act in
        ('FILED', 'FOUND_COMPLETE', 'FOUND_INCOMPLETE', 'ASKED', 'ANSWERED', 'ASSESSED', 'CONCURRED', 'RETURNED_BY_COUNSEL',
         'APPROVED', 'RETURNED_BY_DIRECTOR', 'SIGNED', 'RETURNED_BY_COMMISSIONER', 'WITHDRAWN')),
    username    text        not null,
    comment     text        not null default '',
    acted_at    timestamptz not null,
    primary key (petition_id, seq)
);
comment on table petition_act is 'Who did what on a petition with its words, every return included, append-only';
comment on column petition_act.comment is 'Questions, answers and reasons; those of the approval chain are for staff only';
create trigger petition_act_is_permanent before update or delete on petition_act
    for each row execute function refuse_change();

create table petition_assessment (
    petition_id text    not null,
    seq         integer not null,
    indicator   text    not null check (indicator ~ '^ILO-\d\d$'),
    remediated  boolean not null,
    reasons     text    not null check (reasons <> ''),
    primary key (petition_id, seq, indicator),
    foreign key (petition_id, seq) references petition_act (petition_id, seq)
);
comment on table petition_assessment is 'Each assessment, indicator by indicator, append-only; the last one counts';
comment on column petition_assessment.seq is 'The act by which the assessment was made';
comment on column petition_assessment.remediated is 'For a modification: remediated at every location; for a revocation: refuted';
create trigger petition_assessment_is_permanent before update or delete on petition_assessment
    for each row execute function refuse_change();
