-- What administrators note on failed steps, and tokens that one of them asks to move and another one moves.

create table incident_note (
    id     bigint generated always as identity primary key,
    job_id text        not null,
    author text        not null,
    at     timestamptz not null,
    text   text        not null
);
create index incident_note_job on incident_note (job_id, id);
comment on table incident_note is 'Hand-over notes; they stay when the step has been tried again';

create table token_move (
    id               bigint generated always as identity primary key,
    process_instance text        not null,
    definition_id    text        not null,
    business_key     text        not null,
    source           text        not null,
    target           text        not null,
    why              text        not null,
    state            text        not null default 'ASKED' check (state in ('ASKED', 'MOVED', 'REFUSED')),
    asked_by         text        not null,
    asked_at         timestamptz not null,
    decided_by       text,
    decided_at       timestamptz,
    check (decided_by is distinct from asked_by or state = 'REFUSED')
);
create index token_move_newest on token_move (id desc);
create unique index token_move_asked on token_move (process_instance, source) where state = 'ASKED';
