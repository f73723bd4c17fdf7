-- Snapshots of the orders in force that were given to targeting systems, so that each can ask for what changed since the one it holds.
create table feed_snapshot (
    hash         text primary key check (hash ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null,
    order_ids    text[]      not null,
    term_hashes  text[]      not null,
    check (cardinality(order_ids) = cardinality(term_hashes))
);
create index feed_snapshot_age on feed_snapshot (published_at);
comment on table feed_snapshot is 'A snapshot as it was first given out; one that is older than a year and a day may be forgotten';
comment on column feed_snapshot.hash is 'SHA-256 over the ids and term hashes, in hex';
comment on column feed_snapshot.term_hashes is 'SHA-256 over the terms of each order, in the sequence of order_ids';

-- The page of a port reads its own instructions.
create index port_instruction_at_port on port_instruction (port, state, instructed_at desc, id);
