-- The next version of an item is written in a working copy, beside what readers see.

alter table item add column owner varchar(36);
alter table item add column expires_at timestamp;
alter table item add column withdrawn_fr varchar;
alter table item add column withdrawn_ar varchar;
-- The last publication that changed what the source says: translations made before it are outdated.
alter table item add column meaning_revision varchar(36);
create index item_expiry on item (status, expires_at);
create index item_owner on item (owner);

-- The revision of the source that a translation was made from; null where nobody noted it.
alter table translation add column source_revision varchar(36);

-- A draft has revisions too, and several may come before the item has a new version.
alter table revision drop constraint revision_unique;
alter table revision add column kind varchar(20) default 'PUBLISHED' not null;
alter table revision add column account varchar(36);
create index revision_item on revision (item_id, version);

-- One row for the item itself, and one for each language that somebody translates beside it.
create table working_copy (
  id varchar(40) not null primary key,
  item_id varchar(36) not null references item (id),
  language varchar(2),
  state varchar(20) not null,
  visibility varchar(60) not null,
  title_fr varchar not null,
  title_ar varchar not null,
  draft varchar not null,
  base_revision varchar(36),
  source_revision varchar(36),
  author varchar(36) not null,
  submitter varchar(36),
  minor boolean not null,
  unrevised boolean not null,
  updated_by varchar(36) not null,
  updated_name varchar(200) not null,
  created_at timestamp not null,
  updated_at timestamp not null,
  submitted_at timestamp,
  scheduled_at timestamp,
  scheduled_by varchar(36),
  scheduled_name varchar(200),
  languages varchar(10),
  followed varchar(10),
  lock_count bigint not null
);
create index working_copy_item on working_copy (item_id);
create index working_copy_waiting on working_copy (state, submitted_at);
create index working_copy_author on working_copy (author);

-- What happened to an item on its way, who did it and why. Only ever added, kept after deletions.
create table item_transition (
  id varchar(36) not null primary key,
  item_id varchar(36) not null,
  language varchar(2),
  step varchar(20) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  account varchar(36),
  name varchar(200) not null,
  happened_at timestamp not null,
  remark varchar not null
);
create index item_transition_item on item_transition (item_id, happened_at);
