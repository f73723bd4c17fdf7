-- A shipment may be seized in part, under a Finding, and excluded in part, under another order: two notices, two days.

alter table detention add column seized_on date;
update detention set seized_on = excluded_on where state = 'SEIZED';
update detention d set excluded_on = null
 where state = 'SEIZED'
   and not exists (select 1 from detention_line l where l.detention_id = d.id and l.state = 'EXCLUDED');
comment on column detention.seized_on is 'Day of mailing of the seizure notice; null when no line is seized';
comment on column detention.excluded_on is 'Day of mailing of the exclusion advice';
comment on column detention.exclusion_ground is 'NO_PROOF_IN_TIME or NOT_SATISFACTORY; the ground of the seizure too';
