-- A reading of entry lines that was cut off goes on after its last committed batch: the file lies in the spool folder until it is read.
alter table entry_line_upload
    add column format       text check (format in ('CSV', 'JSON', 'NDJSON', 'XLSX')),
    add column filing_ports text[],
    add column spool_file   text,
    add column reader       text,
    add column attempts     integer not null default 0;
alter table entry_line_upload drop constraint entry_line_upload_channel_check;
alter table entry_line_upload add constraint entry_line_upload_channel_check check (channel in ('PAGE', 'API', 'FOLDER'));
comment on column entry_line_upload.rows_read is 'Also the position: reading goes on after so many rows; moved in the transaction that keeps them';
comment on column entry_line_upload.filing_ports is 'Ports at which the sender may file; null for all';
comment on column entry_line_upload.spool_file is 'Name of the file in the spool folder; null for a stream, which cannot be read again';
comment on column entry_line_upload.reader is 'Names the one that reads; whoever takes the reading over writes another, and the former reader keeps nothing more';
comment on column entry_line_upload.attempts is 'How often it was begun since a batch was last kept';
