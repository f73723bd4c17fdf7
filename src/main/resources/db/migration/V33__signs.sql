-- What is seen of each ILO indicator at each site or vessel, graded by the measurement scheme of 2012.

create table case_sign (
    case_id      text    not null,
    party        integer not null,
    indicator    text    not null,
    grade        text    not null check (grade in ('NOT_SEEN', 'ALLEGED', 'SUPPORTED', 'CORROBORATED')),
    dimension    text    check (dimension in ('UNFREE_RECRUITMENT', 'DURESS', 'IMPOSSIBILITY_OF_LEAVING')),
    element      text    check (element in ('INVOLUNTARINESS', 'PENALTY')),
    strength     text    check (strength in ('STRONG', 'MEDIUM')),
    labour_class text,
    wording      text    not null default '',
    exhibits     integer[] not null default '{}',
    primary key (case_id, party, indicator),
    foreign key (case_id, party) references chain_party (case_id, no) on delete cascade
);
comment on table case_sign is 'An ILO indicator at one party of the supply chain. It advises; the assessment of the case stands in investigation_indicator';
comment on column case_sign.element is 'Involuntariness, or penalty and its menace (Hard to see, harder to count, 2nd edition 2012)';

alter table investigation_evidence
    add column dated_on date,
    add column language text not null default '',
    add column redaction_note text not null default '',
    add column party integer;
comment on column investigation_evidence.dated_on is 'Day of the piece itself; null when not known';
comment on column investigation_evidence.language is 'ISO 639-1; empty when not known';
comment on column investigation_evidence.redaction_note is 'What must be taken out before a public version is made';
comment on column investigation_evidence.party is 'Site, vessel or other party of the supply chain that it is about; null for the whole case';
