-- The period to respond under the UFLPA may be extended on request (WRO-DOMAIN C13, C23).

alter table detention add column response_extended_to date;
comment on column detention.response_extended_to is 'Last day to respond under the UFLPA as extended; null without an extension';

create table detention_extension (
    detention_id    text    not null references detention (id),
    seq             integer not null,
    reason          text    not null,
    wanted_until    date    not null,
    asked_by        text    not null,
    asked_on        date    not null,
    granted         boolean,
    granted_until   date,
    decision_reason text,
    decided_by      text,
    decided_on      date,
    primary key (detention_id, seq)
);
create unique index detention_extension_open on detention_extension (detention_id) where granted is null;
comment on table detention_extension is 'Requests for more time to respond; granted is null until a trade specialist decides';
