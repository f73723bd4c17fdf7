-- What the importer says its package holds, item by item of the lists in reference/admissibility-checklists.csv.

create table detention_checklist (
    detention_id text not null references detention (id),
    item         text not null,
    state        text not null check (state in ('ENCLOSED', 'NOT_ENCLOSED', 'NOT_APPLICABLE')),
    note         text not null default '',
    answered_by  text not null,
    answered_on  date not null,
    primary key (detention_id, item)
);
comment on table detention_checklist is 'Answers to the checklist of the commodity; changed until the proof is filed, kept with it from then on';
