-- Samples by which a decision table is tried, and what it is expected to answer.
create table decision_sample (
    id        bigint generated always as identity primary key,
    model_key text        not null references model,
    facts     jsonb       not null,
    expected  text        not null,
    made_by   text        not null,
    made_at   timestamptz not null
);
create index decision_sample_model on decision_sample (model_key, id);
comment on column decision_sample.facts is 'Name of each input and its value as it was typed';
comment on column decision_sample.expected is 'The answer in one line: value = High, reason = children are said to work';
