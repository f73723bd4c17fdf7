-- Case numbers come from a sequence for each kind and year. A counter row kept everybody who opened a case waiting until the one before
-- had ended; a sequence keeps nobody waiting, and a case that is given up leaves a gap.

create function next_case_number(kind text, of_year integer) returns bigint language plpgsql as
$$
declare
    name text := format('case_number_%s_%s', lower(kind), of_year);
begin
    if to_regclass(quote_ident(name)) is null then
        -- whoever comes second waits for the first, and then finds it made
        perform pg_advisory_xact_lock(hashtextextended(name, 29));
        execute format('create sequence if not exists %I start with %s', name,
            coalesce((select last + 1 from case_number where prefix = kind and year = of_year), 1));
    end if;
    return nextval(quote_ident(name));
end
$$;
comment on function next_case_number(text, integer) is 'Running number of this kind of case in this calendar year, from 1';
comment on table case_number is 'Last numbers given before there were sequences; read when a sequence is made, never written any more';
