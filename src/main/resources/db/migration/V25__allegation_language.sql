alter table allegation add column language text not null default 'en' check (language ~ '^[a-z]{2}$');
comment on column allegation.language is 'ISO 639-1: in which language the filer is answered by letter and mail';
