-- Every indicator at every place: a petition is prepared place by place before it is filed, and assessed so.

alter table petition
    drop constraint petition_state_check,
    add constraint petition_state_check check (state in
        ('DRAFT', 'SUBMITTED', 'IN_ASSESSMENT', 'QUESTIONS_OPEN', 'IN_LEGAL_REVIEW', 'IN_APPROVAL', 'IN_SIGNATURE', 'GRANTED', 'DENIED',
         'RETURNED', 'WITHDRAWN')),
    alter column filed_on drop not null,
    add constraint petition_filed_unless_draft check (filed_on is not null or state in ('DRAFT', 'WITHDRAWN'));
comment on column petition.filed_on is 'Day of receipt, Eastern Time; null for a draft, which only the petitioner sees';

create table petition_place (
    petition_id text    not null references petition (id),
    seq         integer not null,
    name        text    not null check (name <> ''),
    location    text    not null default '',
    source      text    not null check (source in ('ORDER', 'INVESTIGATION', 'PETITIONER', 'EVERYWHERE')),
    disclosed   boolean not null default true,
    primary key (petition_id, seq)
);
comment on table petition_place is 'Places at which every indicator has to be remediated; numbers are not used again';
comment on column petition_place.source is 'Who named it; EVERYWHERE stands for all places when none is known';
comment on column petition_place.disclosed is 'False while the petitioner does not know that the investigation has named it';

insert into petition_place (petition_id, seq, name, source)
select id, 1, 'All places named by the petitioner', 'EVERYWHERE' from petition;

alter table petition_evidence
    add column place integer not null default 1,
    add column version integer not null default 1,
    add column identified text not null default '',
    add column corrected text not null default '',
    add column prevented text not null default '',
    add column documents text[] not null default '{}',
    drop constraint petition_evidence_evidence_check,
    drop constraint petition_evidence_pkey,
    add primary key (petition_id, place, indicator, version),
    add foreign key (petition_id, place) references petition_place (petition_id, seq),
    add check (evidence <> '' or (identified <> '' and corrected <> '' and prevented <> ''));
comment on table petition_evidence is 'What the petitioner says on each indicator at each place; once filed, later words are added as a version, and the last one counts';
comment on column petition_evidence.evidence is 'What refutes the indicator; of a petition that was filed before the three parts were asked apart, all that was said';
comment on column petition_evidence.documents is 'Papers of the petition that prove it';

create function refuse_change_once_filed() returns trigger language plpgsql as $$
begin
    if (select state from petition where id = old.petition_id) <> 'DRAFT' then
        raise exception '% of % is refused: the petition is filed', tg_op, tg_table_name using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function refuse_change_once_filed() is 'Trigger function of tables whose rows can be changed as long as their petition is a draft';
drop trigger petition_evidence_is_permanent on petition_evidence;
create trigger petition_evidence_is_permanent before update or delete on petition_evidence
    for each row execute function refuse_change_once_filed();
create trigger petition_place_is_permanent before delete on petition_place
    for each row execute function refuse_change_once_filed();

alter table petition_assessment
    add column place integer not null default 1,
    drop constraint petition_assessment_pkey,
    add primary key (petition_id, seq, place, indicator),
    add foreign key (petition_id, place) references petition_place (petition_id, seq);
comment on table petition_assessment is 'Each assessment, indicator by indicator and place by place, append-only; the last one counts';
comment on column petition_assessment.remediated is 'For a modification: remediated at this place; for a revocation: refuted';
