-- Reports that concern the same matter: words to suggest them by, and the links that people made.

alter table allegation add column words text[] not null default '{}';
comment on column allegation.words is 'Words of producer (p:), place (l:) and goods (g:) in capitals, by which related reports are suggested';
update allegation set words = array(
    select distinct kind || word
    from (values ('p:', producer), ('l:', place), ('g:', array_to_string(goods, ' '))) as named (kind, names),
         regexp_split_to_table(upper(names), '[^[:alnum:]]+') as word
    where length(word) > 2);
create index allegation_words on allegation using gin (words);

create table allegation_link (
    first_id  text not null references allegation (id),
    second_id text not null references allegation (id),
    linked_by text not null,
    linked_on date not null,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
comment on table allegation_link is 'Two reports of which an analyst or investigator says that they concern the same matter';
create index allegation_link_second on allegation_link (second_id);
