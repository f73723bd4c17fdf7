-- Who wants to hear of changes of the register, by e-mail or by webhook, and what was told to whom.

create table subscription (
    id           bigint      generated always as identity primary key,
    channel      text        not null check (channel in ('EMAIL', 'WEBHOOK')),
    address      text        not null,
    owner        text,
    secret       text,
    token        text        not null unique,
    country      text        not null default '',
    industry     text        not null default '',
    order_id     text        not null default '',
    state        text        not null check (state in ('ASKED', 'ACTIVE')),
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    check (channel = 'EMAIL' or owner is not null and secret is not null)
);
comment on table subscription is 'Deleted when it is ended, so that no address is kept longer than wanted';
comment on column subscription.address is 'E-mail address, or https address of a webhook';
comment on column subscription.owner is 'Username of who set up a webhook';
comment on column subscription.secret is 'Key of the signature of a webhook; both sides need it in plain';
comment on column subscription.token is 'In the links to confirm and to end it; 256 random bits, of no other use';
comment on column subscription.country is 'ISO 3166-1 alpha-2; empty: any';
comment on column subscription.industry is 'Industry by the chapter of the tariff; empty: any';
comment on column subscription.order_id is 'One order; empty: any';
create unique index subscription_once on subscription (channel, lower(address), country, industry, order_id);
create index subscription_by_owner on subscription (owner, id) where owner is not null;
create index subscription_asked on subscription (asked_at) where state = 'ASKED';

create table register_announcement (
    id           bigint      generated always as identity primary key,
    order_id     text        not null references trade_order (id) on delete cascade,
    kind         text        not null,
    effective_on date,
    ground       text        not null default '',
    recorded_at  timestamptz not null,
    told_up_to   bigint      not null default 0,
    done         boolean     not null default false
);
comment on table register_announcement is 'Outbox of the register: changes written in the transaction that makes them, told to subscribers after it';
comment on column register_announcement.told_up_to is 'Last subscription that was told; moves in one transaction with the mails and deliveries';
create index register_announcement_open on register_announcement (id) where not done;

create table webhook_delivery (
    id              bigint      generated always as identity primary key,
    subscription_id bigint      not null references subscription (id) on delete cascade,
    announcement_id bigint      references register_announcement (id) on delete cascade,
    body            text        not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    unique (subscription_id, announcement_id)
);
comment on table webhook_delivery is 'What is to be posted to webhooks; FAILED after the last attempt';
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'WAITING';
create index webhook_delivery_newest on webhook_delivery (subscription_id, id desc);

alter table outgoing_mail add column unsubscribe text;
comment on column outgoing_mail.unsubscribe is 'Address to which a mail program may post to end the subscription (RFC 8058); null for other mails';
