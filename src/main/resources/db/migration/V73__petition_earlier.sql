-- A petition that is filed again is linked to the one before it; a grant may leave named targets under the order.

alter table petition
    add column earlier text references petition (id),
    add column kept_targets integer[] not null default '{}',
    add column kept_ground text not null default '',
    add check (kept_targets <@ targets),
    add check (cardinality(kept_targets) = 0 or kept_ground <> '');
create index petition_earlier on petition (earlier);
comment on column petition.earlier is 'The petition of the same company on the same order that was ended before this one was begun; null for the first';
comment on column petition.kept_targets is 'Of a grant: targets that it does not release';
comment on column petition.kept_ground is 'Why they are not released, in words that may be published';
