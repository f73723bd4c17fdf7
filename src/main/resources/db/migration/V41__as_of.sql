-- The register as it stood on a day, as it was known on a day: each step of a status says since when it is known, each target how it ended.

alter table order_status_change add column known_at timestamptz;
update order_status_change c
   set known_at = case when o.source = 'HISTORY' and c.note = ''
                       then least(c.recorded_at, coalesce(c.on_from, date '1900-01-01')::timestamp at time zone 'America/New_York')
                       else c.recorded_at end
  from trade_order o
 where o.id = c.order_id;
alter table order_status_change alter column known_at set not null;
comment on column order_status_change.known_at is
    'Since when this is known: the record of an act here; of the public history, the day itself, which was public then';

alter table order_target add column ended_by text
    check (ended_by in ('MODIFICATION', 'REVOCATION', 'VACATUR', 'STAY', 'CORRECTION'));
update order_target t
   set ended_by = coalesce(
       (select m.kind from order_modification m
         where m.order_id = t.order_id and t.seq = any(m.targets) and m.effective_on = t.in_force_to
         order by m.seq desc limit 1),
       (select case o.status when 'INACTIVE_REVOKED' then 'REVOCATION' when 'INACTIVE_VACATED' then 'VACATUR'
                             when 'INACTIVE_MODIFIED' then 'MODIFICATION' when 'PARTIALLY_ACTIVE' then 'MODIFICATION' end
          from trade_order o where o.id = t.order_id))
 where t.in_force_to is not null;
comment on column order_target.ended_by is
    'The act that ended it; null while open, and where another instrument is applied instead while the order stays listed';
