-- News releases on orders: generated, edited by one person, approved by another, then public and unchanged.

create table news_release (
    order_id    text        not null references trade_order (id),
    seq         integer     not null,
    version     integer     not null default 0,
    headline    text        not null,
    body        text        not null,
    state       text        not null check (state in ('DRAFT', 'APPROVED')),
    edited_by   text        not null,
    edited_at   timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    primary key (order_id, seq),
    check ((state = 'APPROVED') = (approved_by is not null and approved_at is not null))
);
comment on table news_release is 'What is told of an order; a later version takes the place of an earlier one, which stays on the record';
create unique index news_release_one_draft on news_release (order_id) where state = 'DRAFT';
create index news_release_newest on news_release (approved_at desc) where state = 'APPROVED';

create function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    raise exception 'The release on order % is public and cannot change', old.order_id using errcode = 'restrict_violation';
end
$$;
create trigger news_release_is_permanent before update or delete on news_release
    for each row when (old.state = 'APPROVED') execute function refuse_change_of_release();
