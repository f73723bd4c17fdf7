-- Stories of the demonstration that were begun. One that broke off is not told again, since half of it is there already.
create table demo_story (
  name text primary key,
  begun_at timestamptz not null,
  told_at timestamptz
);
