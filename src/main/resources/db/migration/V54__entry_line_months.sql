-- Every month of entry lines has a partition of its own, made when its first line comes in; hits wait here until their detentions are open.

create function entry_line_month(day date) returns void language plpgsql as $$
declare
    first date := date_trunc('month', day)::date;
    name text := 'entry_line_' || to_char(first, 'YYYYMM');
begin
    if to_regclass(name) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('entry_line_month'));
    if to_regclass(name) is null then
        execute format('create table %I (like entry_line including all)', name);
        execute format('alter table entry_line attach partition %I for values from (%L) to (%L)',
            name, first, (first + interval '1 month')::date);
    end if;
end $$;
comment on function entry_line_month is 'Makes sure that the month of this day has a partition; attached, so that readers and writers of other months go on';

alter table entry_line detach partition entry_line_other;
select entry_line_month(import_date) from (select distinct date_trunc('month', import_date)::date as import_date from entry_line_other) as months;
insert into entry_line select * from entry_line_other;
drop table entry_line_other;

create table entry_line_hit (
    seq           bigint generated always as identity primary key,
    line_id       text        not null unique references entry_line_key (line_id),
    upload_id     text        not null,
    grounds       jsonb       not null,
    put_off_until timestamptz
);
create index entry_line_hit_of_upload on entry_line_hit (upload_id, seq);
comment on table entry_line_hit is 'Hits whose lines are kept and whose detentions are still to be opened; a row goes in the transaction that opens it';
comment on column entry_line_hit.grounds is 'Orders that hold the line, the one to act on first, as screening gave them';
comment on column entry_line_hit.put_off_until is 'Set when opening failed; null for one that is due';
