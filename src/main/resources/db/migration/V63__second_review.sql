-- A second trade specialist confirms the review of a package, or returns it.

create table detention_second_review (
    detention_id text    not null references detention (id),
    seq          integer not null,
    reviewer     text    not null,
    confirmed    boolean not null,
    note         text    not null,
    decided_on   date    not null,
    primary key (detention_id, seq),
    check (confirmed or note <> '')
);
comment on table detention_second_review is 'Each reading by a second trade specialist, append-only; the last one counts';
create trigger detention_second_review_is_permanent before update or delete on detention_second_review
    for each row execute function refuse_change();
