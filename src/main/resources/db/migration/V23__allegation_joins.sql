-- An accepted allegation may join an open case instead of opening one.

alter table allegation
    add column joined_case text not null default '',
    add constraint allegation_joined_check check (joined_case = '' or (outcome is not null and outcome = 'ACCEPTED'));
comment on column allegation.joined_case is 'Key of the open case that it was accepted into; empty when it opened its own';
