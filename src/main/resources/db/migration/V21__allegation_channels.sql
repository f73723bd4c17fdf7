-- The ways on which reports come in besides the public form, and what each of them brings along.

alter table allegation drop constraint allegation_channel_check;
alter table allegation
    add constraint allegation_channel_check check (channel in
        ('WEB', 'API', 'PHONE', 'PORT_REPORT', 'PORT_RECEIVED', 'SELF_INITIATED', 'AGENCY')),
    add column taken_by            text not null default '',
    add column port                text not null default '',
    add column port_received_on    date,
    add column found_conforming_on date,
    add column forward_due_on      date,
    add column late_reason         text not null default '',
    add column source_agency       text not null default '',
    add column source_reference    text not null default '',
    add column note                text not null default '',
    add constraint allegation_taken_check check ((channel in ('WEB', 'API')) = (taken_by = '')),
    add constraint allegation_port_check check ((channel in ('PORT_REPORT', 'PORT_RECEIVED')) = (port <> '')),
    add constraint allegation_port_received_check check ((channel = 'PORT_RECEIVED') = (port_received_on is not null)),
    add constraint allegation_forward_check check ((found_conforming_on is null) = (forward_due_on is null));
comment on column allegation.taken_by is 'Username of the one of the agency who typed the report; empty for reports of the public';
comment on column allegation.port_received_on is 'Day on which a port received the report from outside (19 CFR 12.42(b)), Eastern Time';
comment on column allegation.found_conforming_on is 'Day on which the port director found that it conforms (19 CFR 12.42(c)); null when it did not';
comment on column allegation.forward_due_on is 'Last day to forward it to the Commissioner (clock C01)';
comment on column allegation.note is 'What the port director found missing and advises';
