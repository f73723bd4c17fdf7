-- Withhold Release Orders and Findings (19 CFR 12.42(e) to (h)): those issued here and those of the public history.

create table trade_order (
    id               text    primary key,
    version          integer not null default 0,
    instrument       text    not null check (instrument in ('WRO', 'FINDING')),
    state            text    not null
        check (state in ('DRAFT', 'LEGAL_CLEARED', 'SIGNED', 'IN_FORCE', 'REJECTED', 'ENDED')),
    source           text    not null check (source in ('HISTORY', 'OPENWRO')),
    country          text    not null default '',
    title            text    not null default '',
    producer         text    not null default '',
    merchandise      text    not null default '',
    scope            text    not null default '',
    region           text    not null default '',
    issued           text    not null default '',
    issued_from      date,
    issued_to        date,
    effective_on     date,
    announced_on     date,
    federal_register text    not null default '',
    customs_bulletin text    not null default '',
    published_on     date,
    status           text    not null default '',
    status_on        text    not null default '',
    status_from      date,
    notes            text    not null default '',
    indicators       text[]  not null default '{}',
    confidence       text    not null default 'verified',
    case_id          text,
    supersedes       text    references trade_order (id),
    drafted_by       text,
    reasons          text    not null default '',
    order_text       text    not null default '',
    text_sha256      text    check (text_sha256 ~ '^([0-9a-f]{64})?$'),
    words            tsvector not null generated always as (to_tsvector('simple'::regconfig,
        id || ' ' || title || ' ' || producer || ' ' || merchandise || ' ' || region || ' ' || notes)) stored,
    check (source = 'HISTORY' or case_id is not null),
    check (issued_from is null or issued_to is null or issued_from <= issued_to)
);
comment on table trade_order is 'Orders and drafts of orders. What was once in force is never edited: later acts add rows';
comment on column trade_order.country is 'ISO 3166-1 alpha-2; flag state for a vessel';
comment on column trade_order.title is 'Short name: the producer, vessel or area';
comment on column trade_order.scope is 'In one word for lists: ENTITY, REGION, VESSEL, FISHING_FLEET, SECTOR, COUNTRY and others; the targets decide';
comment on column trade_order.issued is 'Day of signature as far as it is known: empty, year, year-month or day in ISO form';
comment on column trade_order.issued_from is 'Earliest possible day of signature; null when unknown';
comment on column trade_order.issued_to is 'Latest possible day of signature; null when unknown';
comment on column trade_order.effective_on is 'First day in force, Eastern Time (12.42(e): at once; 12.42(g): day of publication)';
comment on column trade_order.published_on is 'Publication of a Finding in the Federal Register; goods not released before it fall under it';
comment on column trade_order.status is 'As a dashboard shows it, with the reason as suffix; empty when not established or before the order is in force';
comment on column trade_order.status_on is 'Since when the status holds, as far as it is known';
comment on column trade_order.status_from is 'The same as a day; null when unknown';
comment on column trade_order.indicators is 'Of a historical order: ILO codes as announced; those of an order issued here are in its case';
comment on column trade_order.confidence is 'Of a historical order: verified in public material, or from knowledge';
comment on column trade_order.supersedes is 'The WRO that this Finding replaces in enforcement; it stays listed';
comment on column trade_order.drafted_by is 'Username of who drafted it last';
comment on column trade_order.text_sha256 is 'SHA-256 of order_text in UTF-8, in hex; set once at the last signature, after which the text cannot change';
create index trade_order_newest on trade_order (issued_from desc nulls first, id desc);
create index trade_order_by_state on trade_order (state, issued_from desc nulls first, id desc);
create index trade_order_by_country on trade_order (country, issued_from desc nulls first, id desc);
create index trade_order_words on trade_order using gin (words);
create index trade_order_by_case on trade_order (case_id, id desc) where case_id is not null;
create unique index trade_order_one_draft_per_case on trade_order (case_id)
    where source = 'OPENWRO' and state in ('DRAFT', 'LEGAL_CLEARED', 'SIGNED');

create table order_target (
    order_id          text    not null references trade_order (id) on delete cascade,
    seq               integer not null,
    kind              text    not null check (kind in
        ('ENTITY', 'SITE', 'REGION', 'COUNTRY', 'VESSEL', 'FLEET', 'SECTOR', 'LABOUR_SOURCE', 'NOT_COVERED')),
    name              text    not null,
    aliases           text[]  not null default '{}',
    country           text    not null default '',
    address           text    not null default '',
    city              text    not null default '',
    mids              text[]  not null default '{}',
    region_code       text    default '',
    postal_prefixes   text[]  not null default '{}',
    place_names       text[]  not null default '{}',
    hts_prefixes      text[]  not null default '{}',
    goods_words       text[]  not null default '{}',
    all_goods         boolean not null default false,
    wholly_or_in_part boolean not null default true,
    downstream        boolean not null default false,
    made_in_country   text    default '',
    inclusion         text    default 'NAMED_ONLY'
        check (inclusion in ('NAMED_ONLY', 'SUBSIDIARIES', 'AFFILIATES_AND_JV')),
    vessel_flag       text    default '',
    in_force_from     date,
    in_force_to       date,
    end_anchor        text    check (end_anchor in
        ('PRODUCED_AFTER', 'RECEIVED_AFTER', 'IMMEDIATE_RELEASED', 'IMMEDIATE_FUTURE')),
    primary key (order_id, seq)
);
comment on table order_target is 'What an order is aimed at: a producer, a place, a vessel, with the goods and the days for which it counts';
comment on column order_target.kind is 'NOT_COVERED lifts the other targets of its order for one party and aims at nothing itself';
comment on column order_target.region_code is 'ISO 3166-2, for example CN-XJ; empty outside regions';
comment on column order_target.made_in_country is 'The only country of origin covered; empty for any';
comment on column order_target.in_force_from is 'First day in force; null: since ever, or not yet in force while the order is a draft';
comment on column order_target.in_force_to is 'First day no longer in force; null: open';
comment on column order_target.end_anchor is 'The event that decides for goods around the end; null while open';

create table order_approval (
    order_id   text        not null references trade_order (id),
    seq        integer     not null,
    step       text        not null check (step in
        ('DRAFT', 'LEGAL_CLEARANCE', 'DIRECTOR', 'COMMISSIONER', 'SECRETARY', 'PUBLICATION')),
    username   text        not null,
    outcome    text        not null check (outcome in
        ('SAVED', 'SENT', 'APPROVED', 'RETURNED', 'REJECTED', 'RECORDED')),
    comment    text        not null default '',
    decided_at timestamptz not null,
    primary key (order_id, seq)
);
comment on table order_approval is 'The approval chain of an order with every return, append-only';
create trigger order_approval_is_permanent before update or delete on order_approval
    for each row execute function refuse_change();

create table order_status_change (
    order_id    text        not null references trade_order (id) on delete cascade,
    seq         integer     not null,
    status      text        not null,
    on_text     text        not null default '',
    on_from     date,
    note        text        not null default '',
    recorded_at timestamptz not null,
    primary key (order_id, seq)
);
comment on table order_status_change is 'What the status of an order was from which day on, and when that became known here';
comment on column order_status_change.on_text is 'The day as far as it is known: empty, year, year-month or day in ISO form';

create table order_modification (
    order_id     text        not null references trade_order (id),
    seq          integer     not null,
    kind         text        not null check (kind in ('MODIFICATION', 'REVOCATION')),
    targets      integer[]   not null check (cardinality(targets) > 0),
    anchor       text        not null check (anchor in
        ('PRODUCED_AFTER', 'RECEIVED_AFTER', 'IMMEDIATE_RELEASED', 'IMMEDIATE_FUTURE')),
    effective_on date        not null,
    ground       text        not null,
    authority    text        not null default '',
    document_id  text        not null references document (id),
    acted_by     text        not null,
    recorded_at  timestamptz not null,
    primary key (order_id, seq)
);
comment on table order_modification is 'Dated acts that released targets from an order, each with its own document; append-only';
comment on column order_modification.ground is 'Why, in words that are published';
comment on column order_modification.authority is 'Case in which it was decided, for example PET-2026-00001';
create trigger order_modification_is_permanent before update or delete on order_modification
    for each row execute function refuse_change();

create function refuse_change_of_signed_text() returns trigger language plpgsql as $$
begin
    raise exception 'The text of order % is signed and cannot change', old.id using errcode = 'restrict_violation';
end
$$;
create trigger trade_order_text_is_frozen before update on trade_order
    for each row
    when (coalesce(old.text_sha256, '') <> ''
        and (old.order_text is distinct from new.order_text or old.text_sha256 is distinct from new.text_sha256))
    execute function refuse_change_of_signed_text();
