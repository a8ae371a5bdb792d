-- One set of migrations for H2 and PostgreSQL: only types and clauses that both know.
-- Timestamps are UTC.

create table item (
  id varchar(36) not null primary key,
  type varchar(100) not null,
  item_key varchar(100) not null,
  slug_fr varchar(120) not null,
  slug_ar varchar(120) not null,
  original_language varchar(2) not null,
  status varchar(20) not null,
  visibility varchar(60) not null,
  published_on date not null,
  sort_day date not null,
  last_day date not null,
  fields varchar not null,
  version bigint not null,
  created_at timestamp not null,
  updated_at timestamp not null,
  import_digest varchar(64),
  edited boolean not null,
  constraint item_key_unique unique (type, item_key),
  constraint item_slug_fr_unique unique (type, slug_fr),
  constraint item_slug_ar_unique unique (type, slug_ar)
);
create index item_listing on item (type, status, visibility, sort_day);

create table translation (
  id varchar(40) not null primary key,
  item_id varchar(36) not null references item (id),
  language varchar(2) not null,
  state varchar(20) not null,
  title varchar not null,
  summary varchar not null,
  fields varchar not null,
  constraint translation_unique unique (item_id, language)
);

create table revision (
  id varchar(36) not null primary key,
  item_id varchar(36) not null references item (id),
  version bigint not null,
  saved_at timestamp not null,
  author varchar(200) not null,
  snapshot varchar not null,
  constraint revision_unique unique (item_id, version)
);

-- References name their target by key, because an item may be saved before the one it points to.
create table item_reference (
  id varchar(36) not null primary key,
  source_id varchar(36) not null references item (id),
  field varchar(100) not null,
  place int not null,
  target_type varchar(100) not null,
  target_key varchar(100) not null
);
create index item_reference_source on item_reference (source_id);
create index item_reference_target on item_reference (target_type, target_key);

create table item_concept (
  id varchar(36) not null primary key,
  item_id varchar(36) not null references item (id),
  field varchar(100) not null,
  scheme varchar(100) not null,
  notation varchar(100) not null
);
create index item_concept_item on item_concept (item_id);
create index item_concept_notation on item_concept (scheme, notation);

create table attachment (
  id varchar(36) not null primary key,
  item_id varchar(36) not null references item (id),
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  constraint attachment_unique unique (item_id, file_name)
);

-- The outbox: what must reach the search index. A row goes when the index has it durably.
create table index_task (
  id varchar(36) not null primary key,
  item_id varchar(36) not null,
  attempts int not null,
  not_before timestamp not null,
  last_error varchar
);
create index index_task_due on index_task (not_before);
