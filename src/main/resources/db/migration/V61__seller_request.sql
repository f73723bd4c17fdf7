-- The foreign seller or owner signs its certificate of origin through a link of its own (19 CFR 12.43(a)).

create table seller_request (
    id           uuid        primary key,
    detention_id text        not null references detention (id),
    token_hash   text        not null unique,
    seller       text        not null check (seller <> ''),
    email        text        not null check (email <> ''),
    lines        integer[]   not null check (cardinality(lines) > 0),
    asked_by     text        not null,
    asked_at     timestamptz not null,
    last_day     date        not null,
    withdrawn_at timestamptz,
    signed_at    timestamptz,
    signer       text,
    signer_role  text check (signer_role in ('SELLER', 'OWNER')),
    quantity     text,
    packages     text,
    producer     text,
    place        text,
    carrier      text,
    lading       text,
    departed_on  date,
    statement    text,
    document_id  text,
    check ((signed_at is null) = (document_id is null)),
    check (signed_at is null or signer is not null and signer_role is not null and departed_on is not null and statement is not null)
);
create index seller_request_detention on seller_request (detention_id, asked_at);
comment on table seller_request is 'Requests of an importer to a seller or owner to sign the certificate of origin of some lines';
comment on column seller_request.token_hash is 'SHA-256 of the secret in the link; the secret itself stands only in the mail';
comment on column seller_request.lines is 'Numbers of the lines that the seller is shown; it sees no others';
comment on column seller_request.last_day is 'Last day on which the link signs, Eastern Time: the end of the period for proof';
