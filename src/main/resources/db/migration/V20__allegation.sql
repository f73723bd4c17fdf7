-- Allegations (19 CFR 12.42(a) to (c)) and, kept apart and sealed, who filed them.

create table allegation (
    id               text    primary key,
    version          integer not null default 0,
    state            text    not null check (state in ('RECEIVED', 'UNDER_REVIEW', 'ACCEPTED', 'RETURNED', 'REJECTED', 'REFERRED')),
    channel          text    not null check (channel in ('WEB')),
    received_on      date    not null,
    title            text    not null,
    reasons          text    not null,
    merchandise      text    not null default '',
    production       text    not null default '',
    producer         text    not null default '',
    country          text    not null check (country ~ '^[A-Z]{2}$'),
    place            text    not null default '',
    goods            text[]  not null,
    indicators       text[]  not null default '{}',
    child_labour     text    not null check (child_labour in ('YES', 'NO', 'UNKNOWN')),
    import_evidence  text    not null default '',
    last_seen        date,
    contact          text    not null check (contact in ('ANONYMOUS', 'CONFIDENTIAL', 'NAMED')),
    missing          text[]  not null default '{}',
    checked_on       date,
    due_on           date,
    outcome          text    check (outcome in ('ACCEPTED', 'RETURNED', 'REJECTED', 'REFERRED')),
    advised_missing  text[]  not null default '{}',
    decision_reasons text    not null default '',
    agency           text    not null default '',
    answer           text    not null default '',
    decided_by       text,
    decided_on       date,
    follows          text    references allegation (id),
    check ((outcome is null) = (decided_on is null))
);
comment on table allegation is 'What was reported and what was decided on it; nothing in it says who reported';
comment on column allegation.received_on is 'Day of receipt, Eastern Time; the hour is not kept, since it could betray an anonymous filer';
comment on column allegation.title is 'Goods and place, as cases are called in lists; never personal data';
comment on column allegation.last_seen is 'Last day on which the filer knows the facts to hold; null when not said';
comment on column allegation.indicators is 'Codes of the ILO indicators that the filer saw (ILO-01 to ILO-11)';
comment on column allegation.missing is 'Elements of 19 CFR 12.42(b) that the completeness check found missing';
comment on column allegation.due_on is 'Target day of the decision (clock C03), a published target and no limit';
comment on column allegation.advised_missing is 'Elements named as missing in the written advice of 19 CFR 12.42(c)';
comment on column allegation.follows is 'The earlier allegation that this one files again';
create index allegation_newest on allegation (received_on desc, id desc);
create index allegation_by_state on allegation (state, received_on desc, id desc);
create index allegation_follows on allegation (follows) where follows is not null;

create table allegation_receipt (
    allegation_id text primary key references allegation (id),
    hash          text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    filing_hash   text not null unique check (filing_hash ~ '^[0-9a-f]{64}$')
);
comment on table allegation_receipt is 'Keyed hashes; the receipt itself is shown to the filer once and kept nowhere';
comment on column allegation_receipt.hash is 'HMAC-SHA-256 of the 16 digits under a key outside the database';
comment on column allegation_receipt.filing_hash is 'HMAC-SHA-256 of the one-time number of the form, so that a page sent twice files once';

create table alleger_identity (
    allegation_id text  primary key references allegation (id),
    key_id        text  not null,
    sealed        bytea not null
);
comment on table alleger_identity is 'Name, e-mail address and telephone number of a filer, AES-256-GCM under a key outside the database, bound to the allegation id';

create table alleger_identity_opening (
    id            bigint generated always as identity primary key,
    allegation_id text        not null references allegation (id),
    opened_by     text        not null,
    opened_at     timestamptz not null,
    reason        text        not null
);
comment on table alleger_identity_opening is 'Every opening of an identity with the reason that was given for it';
create index alleger_identity_opening_of on alleger_identity_opening (allegation_id, opened_at desc);
create trigger alleger_identity_opening_is_permanent before update or delete on alleger_identity_opening
    for each row execute function refuse_change();
create index alleger_identity_opening_newest on alleger_identity_opening (id desc);

create table allegation_message (
    id            bigint generated always as identity primary key,
    allegation_id text   not null references allegation (id),
    sent_by       text,
    sent_on       date   not null,
    text          text   not null
);
comment on table allegation_message is 'What filer and analysts wrote to each other; the filer writes and reads under the receipt number';
comment on column allegation_message.sent_by is 'Username of the analyst; null for the filer';
comment on column allegation_message.sent_on is 'Day, Eastern Time; the hour is not kept';
create index allegation_message_of on allegation_message (allegation_id, id);
create trigger allegation_message_is_permanent before update or delete on allegation_message
    for each row execute function refuse_change();
