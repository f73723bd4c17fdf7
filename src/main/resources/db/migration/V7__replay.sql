-- Cases that were, walked through another version of their process.

create table model_replay (
    id          bigint generated always as identity primary key,
    version_id  bigint      not null references model_version,
    sha256      text        not null,
    choice      text        not null check (choice in ('ALL', 'FINISHED', 'RUNNING')),
    total       int         not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'FINISHED', 'FAILED')),
    asked_by    text        not null,
    asked_at    timestamptz not null,
    finished_at timestamptz
);
create index model_replay_version on model_replay (version_id, id desc);
create index model_replay_waiting on model_replay (id) where state = 'WAITING';
comment on column model_replay.sha256 is 'Of the text when the replay was asked for; a draft may have changed since';
comment on column model_replay.total is 'How many cases are to be replayed, the newest first';

create table model_replay_case (
    replay_id        bigint  not null references model_replay on delete cascade,
    number           int     not null,
    process_instance text    not null,
    business_key     text    not null,
    running          boolean not null,
    outcome          text    not null,
    reason           text    not null,
    element          text    not null,
    detail           text    not null,
    primary key (replay_id, number)
);
create index model_replay_case_reason on model_replay_case (replay_id, reason, element, detail, number);
comment on column model_replay_case.element is 'Id of the element at which the way of the case differs; empty when it does not';
comment on column model_replay_case.detail is 'Id of a flow or second element, or names of facts, as the reason needs it; may be empty';
