-- Investigations (19 CFR 12.42(d) to (f)): the case, its two legs of evidence, its recommendation and the legal review.

create table investigation_case (
    id                text    primary key,
    version           integer not null default 0,
    state             text    not null check (state in ('OPEN', 'INVESTIGATING', 'LEGAL_REVIEW', 'DECIDED', 'CLOSED')),
    title             text    not null,
    received_on       date    not null,
    opened_on         date    not null,
    closed_on         date,
    producer          text    not null default '',
    producer_key      text    not null default '',
    country           text    not null check (country ~ '^[A-Z]{2}$'),
    place             text    not null default '',
    goods             text[]  not null,
    lead              text    not null default '',
    scope_note        text    not null default '',
    plan_goods        text[]  not null default '{}',
    plan_places       text[]  not null default '{}',
    plan_classes      text[]  not null default '{}',
    plan_sources      text[]  not null default '{}',
    labour_classes    text[]  not null default '{}',
    labour_summary    text    not null default '',
    importation       text    check (importation in ('BEING_IMPORTED', 'LIKELY_TO_BE_IMPORTED', 'NOT_SHOWN')),
    nexus_statement   text    not null default '',
    nexus_hts         text[]  not null default '{}',
    nexus_importers   text    not null default '',
    nexus_ports       text[]  not null default '{}',
    nexus_by          text    not null default '',
    recommendation    text    check (recommendation in ('WRO', 'FINDING', 'NO_ACTION')),
    recommended_by    text    not null default '',
    recommended_on    date,
    reasons           text    not null default '',
    order_goods       text[]  not null default '{}',
    order_hts         text[]  not null default '{}',
    all_goods         boolean not null default false,
    wholly_or_in_part boolean not null default true,
    downstream        boolean not null default false
);
comment on table investigation_case is 'An investigation and what it recommends';
comment on column investigation_case.title is 'Goods and place; never personal data';
comment on column investigation_case.received_on is 'Receipt of its first allegation, anchor of the target clocks C04 and C05';
comment on column investigation_case.producer_key is 'Producer in capitals without punctuation and spaces; cases of the same producer are found by it';
comment on column investigation_case.lead is 'Username of the lead investigator';
comment on column investigation_case.plan_classes is 'Classes of 19 U.S.C. 1307 that are looked for; those found stand in labour_classes';
comment on column investigation_case.plan_sources is 'Where evidence is to be sought';
comment on column investigation_case.labour_classes is 'Classes of 19 U.S.C. 1307, apart from the indicators, which do not know convict labour';
comment on column investigation_case.labour_summary is 'Publishable summary of labour evidence that is none of the eleven indicators, such as convict labour';
comment on column investigation_case.importation is 'Null while the trade specialist still writes';
comment on column investigation_case.nexus_statement is 'Why the goods are being, or are likely to be, imported (19 CFR 12.42(e)); the second leg of an order';
create index investigation_case_newest on investigation_case (opened_on desc, id desc);
create index investigation_case_by_lead on investigation_case (lead, opened_on desc, id desc);
create index investigation_case_by_state on investigation_case (state, opened_on desc, id desc);
create index investigation_case_by_producer on investigation_case (country, producer_key, opened_on desc, id desc);

create table investigation_allegation (
    allegation_id text primary key references allegation (id),
    case_id       text not null references investigation_case (id)
);
comment on table investigation_allegation is 'Accepted allegations and the case each of them opened or joined';
create index investigation_allegation_case on investigation_allegation (case_id);

create table investigation_party (
    case_id text    not null references investigation_case (id),
    seq     integer not null,
    role    text    not null check (role in ('PRODUCER', 'SUBSIDIARY', 'SITE', 'VESSEL', 'RECRUITER', 'IMPORTER', 'OTHER')),
    name    text    not null,
    primary key (case_id, seq)
);

create table investigation_evidence (
    case_id     text    not null references investigation_case (id),
    exhibit     integer not null,
    title       text    not null,
    type        text    not null,
    source      text    not null,
    reliability text    not null check (reliability in ('HIGH', 'MEDIUM', 'LOW', 'UNKNOWN')),
    reference   text    not null default '',
    document_id text    references document (id),
    added_by    text    not null,
    added_on    date    not null,
    primary key (case_id, exhibit),
    check (reference <> '' or document_id is not null)
);
comment on table investigation_evidence is 'Exhibits: a file or a reference, one number per case';

create table investigation_indicator (
    case_id              text not null references investigation_case (id),
    indicator            text not null,
    finding              text not null check (finding in ('SUBSTANTIATED', 'NOT_SUBSTANTIATED', 'NOT_ALLEGED', 'NOT_ASSESSED')),
    source_wording       text not null default '',
    confidential_summary text not null default '',
    publishable_summary  text not null default '',
    primary key (case_id, indicator)
);
comment on table investigation_indicator is 'Assessment of each ILO indicator. No number of them is a threshold';
comment on column investigation_indicator.source_wording is 'How the sources call it, where they use other words than the ILO';
comment on column investigation_indicator.publishable_summary is 'Stands beside the confidential one, so that the public record is never bare assertion';

create table investigation_indicator_exhibit (
    case_id   text    not null,
    indicator text    not null,
    exhibit   integer not null,
    primary key (case_id, indicator, exhibit),
    foreign key (case_id, indicator) references investigation_indicator (case_id, indicator) on delete cascade,
    foreign key (case_id, exhibit) references investigation_evidence (case_id, exhibit)
);

create table investigation_target (
    case_id     text    not null references investigation_case (id),
    seq         integer not null,
    kind        text    not null,
    name        text    not null,
    aliases     text[]  not null default '{}',
    country     text    not null,
    place       text    not null default '',
    region_code text    not null default '',
    primary key (case_id, seq)
);
comment on table investigation_target is 'Whom or what the recommended order should name';
comment on column investigation_target.region_code is 'ISO 3166-2, for example CN-XJ';

create table investigation_review (
    case_id     text    not null references investigation_case (id),
    round       integer not null,
    outcome     text    not null check (outcome in ('SUFFICIENT', 'INSUFFICIENT')),
    comments    text[]  not null default '{}',
    reviewed_by text    not null,
    reviewed_on date    not null,
    primary key (case_id, round)
);
comment on table investigation_review is 'Legal sufficiency reviews; comments are numbered by their order';
