-- A sending by REST may carry an Idempotency-Key: the same key with the same content is answered from the first sending.
alter table entry_line_upload
    add column request_key  text,
    add column content_hash text,
    add check ((request_key is null) = (content_hash is null));
create unique index entry_line_upload_request on entry_line_upload (uploaded_by, request_key) where request_key is not null;
comment on column entry_line_upload.content_hash is 'SHA-256 of the content as sent, in hex; only with a request_key';
