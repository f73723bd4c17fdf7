-- Nobody decides on a protest against an own decision, so the decider is kept with the detention.

alter table detention add column admissibility_by text;
comment on column detention.admissibility_by is 'Port director who decided on the admissibility; null when nobody did, so that an exclusion follows from the lack of proof in time';
