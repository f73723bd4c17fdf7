-- A report from outside waits at the port that received it until its director forwards or returns it (19 CFR 12.42(c)).

alter table allegation drop constraint allegation_state_check;
alter table allegation
    add constraint allegation_state_check check (state in
        ('AT_PORT', 'RECEIVED', 'UNDER_REVIEW', 'ACCEPTED', 'RETURNED', 'REJECTED', 'REFERRED')),
    add column forwarded_on date,
    add constraint allegation_forwarded_check check (forwarded_on is null or found_conforming_on is not null),
    add constraint allegation_at_port_check check (state <> 'AT_PORT' or channel = 'PORT_RECEIVED');
update allegation set forwarded_on = coalesce(checked_on, found_conforming_on) where found_conforming_on is not null;
comment on column allegation.forwarded_on is 'Day on which the port director transmitted it to the Commissioner (19 CFR 12.42(c))';
comment on column allegation.note is 'What the port adds from its own knowledge when it forwards the report (19 CFR 12.42(c))';
