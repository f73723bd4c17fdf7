-- Records of every case: what was done (audit), what was filed or issued (document), what was mailed (notification).

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is refused: its rows are a permanent record', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change() is 'Trigger function of tables whose rows are written once and never changed';

create table audit_entry (
    case_key      text        not null,
    seq           integer     not null,
    at            timestamptz not null,
    actor         text        not null,
    action        text        not null,
    args          text[]      not null default '{}',
    previous_hash text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (case_key, seq)
);
comment on table audit_entry is 'What was done on a case, append-only; each row is chained to the one before it in its case';
comment on column audit_entry.case_key is 'Business key of the case, or the name of a subject that is no case (for instance models)';
comment on column audit_entry.seq is 'Counts from 1 without a gap within the case';
comment on column audit_entry.actor is 'Username, or anonymous or system';
comment on column audit_entry.action is 'Message key of the sentence shown in timelines';
comment on column audit_entry.args is 'Arguments of that sentence: keys and codes, never personal data';
comment on column audit_entry.previous_hash is 'Hash of the entry before; 64 zeros for the first';
comment on column audit_entry.hash is 'SHA-256 over the previous hash and every other column';
create index audit_entry_at on audit_entry (at);
create index audit_entry_actor on audit_entry (actor, at);

create trigger audit_entry_is_permanent before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();

create table document (
    id         text        primary key,
    case_key   text        not null,
    title      text        not null,
    kind       text        not null,
    visibility text        not null check (visibility in ('CONFIDENTIAL', 'PARTIES', 'PUBLIC')),
    media_type text        not null,
    size_bytes bigint      not null check (size_bytes > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    template   text,
    stored_at  timestamptz not null,
    stored_by  text        not null
);
comment on table document is 'Documents filed on a case and letters issued from it; the content lies in the document store under its hash';
comment on column document.visibility is 'CONFIDENTIAL staff only; PARTIES staff and the parties of the case; PUBLIC everybody';
comment on column document.media_type is 'As detected from the content, not as claimed by the sender';
comment on column document.sha256 is 'Hash of the content and its address in the store; equal contents are stored once';
comment on column document.template is 'Of a letter: template name and version (name@hash); null for filed documents';
comment on column document.stored_by is 'Username, or anonymous or system';
create index document_case on document (case_key, stored_at desc);
create index document_sha256 on document (sha256);

create trigger document_letter_is_permanent before update or delete on document
    for each row when (old.kind = 'LETTER') execute function refuse_change();

create table outgoing_mail (
    id              bigint      generated always as identity primary key,
    recipient       text        not null,
    subject         text        not null,
    body            text        not null,
    case_key        text,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
comment on table outgoing_mail is 'Outbox: mails written in the transaction that causes them and sent after it';
comment on column outgoing_mail.recipient is 'E-mail address, or a username or organisation id whose address is looked up when the mail is sent';
comment on column outgoing_mail.state is 'WAITING to be sent (or kept here when no mail server is configured), SENT, or FAILED after the last attempt';
create index outgoing_mail_newest on outgoing_mail (id desc, state);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where state = 'WAITING';
