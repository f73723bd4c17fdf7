-- Work on a case besides its tasks: people, notes, questions, representations, suspensions, missed targets.

alter table investigation_case drop constraint investigation_case_state_check;
alter table investigation_case add constraint investigation_case_state_check
    check (state in ('OPEN', 'INVESTIGATING', 'SUSPENDED', 'LEGAL_REVIEW', 'DECIDED', 'CLOSED'));

create table case_member (
    case_id  text not null references investigation_case (id),
    username text not null,
    since    date not null,
    primary key (case_id, username)
);
comment on table case_member is 'Investigators who work on the case beside its lead';

create table case_note (
    case_id    text    not null references investigation_case (id),
    no         integer not null,
    text       text    not null,
    written_by text    not null,
    written_on date    not null,
    primary key (case_id, no)
);
comment on table case_note is 'Notes of the investigators; never changed, never published';

create table case_request (
    case_id     text    not null references investigation_case (id),
    no          integer not null,
    addressee   text    not null,
    question    text    not null,
    asked_by    text    not null,
    asked_on    date    not null,
    due_on      date    not null,
    answer      text    not null default '',
    answered_on date,
    recorded_by text    not null default '',
    primary key (case_id, no),
    check (due_on > asked_on)
);
comment on table case_request is 'Requests for information to whoever may know; no law obliges them to answer in time';

create table case_representation (
    case_id       text    not null references investigation_case (id),
    no            integer not null,
    side          text    not null check (side in ('FOREIGN_INTEREST', 'IMPORTER', 'DOMESTIC_PRODUCER', 'OTHER')),
    name          text    not null,
    received_on   date    not null,
    substance     text    not null,
    reference     text    not null default '',
    recorded_by   text    not null,
    consideration text    not null default '',
    considered_by text    not null default '',
    considered_on date,
    primary key (case_id, no)
);
comment on table case_representation is 'Representations of interested persons, received at any time (19 CFR 12.42(d)), and how they were considered';

create table case_suspension (
    case_id    text    not null references investigation_case (id),
    no         integer not null,
    state      text    not null check (state in ('OPEN', 'INVESTIGATING')),
    reason     text    not null,
    since      date    not null,
    by_whom    text    not null,
    resumed_on date,
    resumed_by text    not null default '',
    why_resumed text   not null default '',
    primary key (case_id, no)
);
create unique index case_suspension_one_at_a_time on case_suspension (case_id) where resumed_on is null;
comment on table case_suspension is 'Times in which the target clocks of the case stand still';
comment on column case_suspension.state is 'In which the case was, and goes on after it';

create table case_overrun (
    case_id    text not null references investigation_case (id),
    clock      text not null check (clock in ('C04', 'C05')),
    target     date not null,
    missed_on  date not null,
    reason     text not null default '',
    reason_by  text not null default '',
    reason_on  date,
    primary key (case_id, clock)
);
comment on table case_overrun is 'Targets that passed without a decision, and why';
