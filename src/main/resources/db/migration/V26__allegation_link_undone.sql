-- Links between reports that were undone: who made and who undid them, and why.

create table allegation_link_undone (
    id        bigint generated always as identity primary key,
    first_id  text not null references allegation (id),
    second_id text not null references allegation (id),
    linked_by text not null,
    linked_on date not null,
    undone_by text not null,
    undone_on date not null,
    reason    text not null,
    check (first_id < second_id)
);
comment on table allegation_link_undone is 'Links of which somebody said that they were wrong; kept beside what was linked, never changed';
create index allegation_link_undone_first on allegation_link_undone (first_id);
create index allegation_link_undone_second on allegation_link_undone (second_id);
create trigger allegation_link_undone_is_permanent before update or delete on allegation_link_undone
    for each row execute function refuse_change();
