-- Findings in words at each place, cases that are worked on together, and reminders of questions that nobody answered.

alter table case_sign
    add column confidential text not null default '',
    add column publishable  text not null default '';
comment on column case_sign.confidential is 'What was found there, for staff; rests on the exhibits of the row';
comment on column case_sign.publishable is 'The same as it may be published';

create table case_joint (
    first_id  text not null references investigation_case (id),
    second_id text not null references investigation_case (id),
    reason    text not null,
    joined_by text not null,
    joined_on date not null,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index case_joint_second on case_joint (second_id);
comment on table case_joint is 'Cases that are worked on together; each keeps its own record, clocks and decision';

alter table case_request add column reminded_on date;
comment on column case_request.reminded_on is 'Day on which the lead was reminded that no answer had come; once for each request';
create index case_request_unanswered on case_request (due_on) where answered_on is null and reminded_on is null;
