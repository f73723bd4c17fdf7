-- What a draft order would have met in the entry lines held. One row per content of a draft.
create table impact_preview (
    order_id    text        not null,
    terms_hash  text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    from_day    date        not null,
    to_day      date        not null,
    state       text        not null check (state in ('RUNNING', 'DONE')),
    lines_all   bigint      not null default 0,
    lines_read  bigint      not null default 0,
    moved_at    timestamptz not null,
    finished_at timestamptz,
    result      jsonb,
    primary key (order_id, terms_hash)
);
comment on column impact_preview.terms_hash is 'Content hash of the scope that was screened; another scope of the same draft is another row';
comment on column impact_preview.moved_at is 'When lines were last read; a run that rests too long was cut off and may be started again';
