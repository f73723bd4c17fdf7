-- The library of process models: what came with the application, what editors draft, what two people released.

create table model (
    key  text primary key,
    kind text not null check (kind in ('BPMN', 'DMN', 'FORM')),
    file text not null
);
comment on table model is 'A process, decision table or form; the key is its id inside the file, the file is where the engine thinks it came from';

create table model_version (
    id           bigint generated always as identity primary key,
    model_key    text        not null references model,
    number       int         not null,
    state        text        not null check (state in ('BASELINE', 'DRAFT', 'CHECKED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    name         text        not null,
    content      text        not null,
    sha256       text        not null,
    why          text        not null,
    based_on     bigint references model_version,
    revision     int         not null default 1,
    created_by   text        not null,
    created_at   timestamptz not null,
    saved_by     text        not null,
    saved_at     timestamptz not null,
    checked_by   text,
    checked_at   timestamptz,
    approved_by  text,
    approved_at  timestamptz,
    publish_at   timestamptz,
    published_at timestamptz,
    in_force     boolean     not null default false,
    unique (model_key, number)
);
create unique index model_version_in_force on model_version (model_key) where in_force;
create index model_version_state on model_version (state, saved_at desc);
create index model_version_due on model_version (publish_at) where state = 'APPROVED';
create index model_version_based_on on model_version (based_on);
comment on column model_version.revision is 'Counts the savings of a draft; a saving names the revision that it changed';
comment on column model_version.in_force is 'New cases run on this version; one at most of each model';

-- Who had a hand in a draft: none of them may approve it.
create table model_revision (
    version_id bigint      not null references model_version,
    revision   int         not null,
    sha256     text        not null,
    saved_by   text        not null,
    saved_at   timestamptz not null,
    primary key (version_id, revision)
);

create table model_comment (
    id         bigint generated always as identity primary key,
    version_id bigint      not null references model_version,
    element_id text,
    author     text        not null,
    at         timestamptz not null,
    text       text        not null
);
create index model_comment_version on model_comment (version_id, id);

-- What the engine calls a version of ours; a version that came into force again was deployed again.
create table model_deployment (
    definition_id text primary key,
    version_id    bigint      not null references model_version,
    deployed_at   timestamptz not null
);
create index model_deployment_version on model_deployment (version_id);
