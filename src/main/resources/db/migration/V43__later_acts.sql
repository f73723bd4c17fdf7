-- What courts and corrections do to an order: acts as modifications are, proposed by counsel and approved by the Commissioner.

alter table order_modification drop constraint order_modification_kind_check;
alter table order_modification add constraint order_modification_kind_check check (kind in
    ('MODIFICATION', 'REVOCATION', 'VACATUR', 'STAY', 'REMAND', 'RESUMPTION', 'CORRECTION'));
alter table order_modification drop constraint order_modification_targets_check;
alter table order_modification add constraint order_modification_targets_check
    check (cardinality(targets) > 0 or kind = 'CORRECTION');
alter table order_modification
    add column court       text not null default '',
    add column was_text    text not null default '',
    add column reads_text  text not null default '',
    add column proposed_by text;
comment on column order_modification.court is 'Court and number of its case, of a vacatur, stay, remand or resumption';
comment on column order_modification.was_text is 'Of a correction: the words as they were signed';
comment on column order_modification.reads_text is 'Of a correction: the words as they are read from its day on';
comment on column order_modification.proposed_by is 'Of an act with two people: who proposed it';

create table order_act_proposal (
    id           bigint      generated always as identity primary key,
    order_id     text        not null references trade_order (id),
    kind         text        not null check (kind in ('VACATUR', 'STAY', 'REMAND', 'RESUMPTION', 'CORRECTION')),
    targets      integer[]   not null,
    anchor       text        not null check (anchor in
        ('PRODUCED_AFTER', 'RECEIVED_AFTER', 'IMMEDIATE_RELEASED', 'IMMEDIATE_FUTURE')),
    effective_on date        not null,
    ground       text        not null,
    court        text        not null default '',
    was_text     text        not null default '',
    reads_text   text        not null default '',
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    state        text        not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'RETURNED')),
    decided_by   text,
    decided_at   timestamptz,
    comment      text        not null default ''
);
comment on table order_act_proposal is 'Acts on orders in force that wait for, or got, the decision of the Commissioner';
create index order_act_proposal_open on order_act_proposal (id) where state = 'PROPOSED';
create index order_act_proposal_of_order on order_act_proposal (order_id, id desc);
