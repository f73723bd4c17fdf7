-- What people wrote into forms that administrators made.

create table answered_form (
    id           bigint      generated always as identity primary key,
    business_key text        not null,
    task_id      text        not null unique,
    task_name    text        not null,
    form_key     text        not null,
    form_version integer     not null check (form_version > 0),
    answers      text        not null check (jsonb_typeof(answers::jsonb) = 'array'),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    answered_by  text        not null,
    answered_at  timestamptz not null
);
comment on table answered_form is 'Forms filled in at user tasks, append-only';
comment on column answered_form.answers is 'JSON array: key, label, kind, values and the answer as shown, as the form was then';
comment on column answered_form.sha256 is 'SHA-256 of answers in UTF-8, in hex; the audit trail names it, too';
create index answered_form_of_case on answered_form (business_key, answered_at desc, id desc);
create trigger answered_form_is_permanent before update or delete on answered_form
    for each row execute function refuse_change();
create trigger answered_form_is_not_emptied before truncate on answered_form
    for each statement execute function refuse_change();
