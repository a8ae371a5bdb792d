-- A file keeps its earlier versions; one that was withdrawn is given to nobody.
alter table attachment add column version_number int default 1 not null;
alter table attachment add column withdrawn_at timestamp;
create index attachment_blob on attachment (sha256);

create table attachment_version (
  id varchar(36) not null primary key,
  attachment_id varchar(36) not null references attachment (id),
  version_number int not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  replaced_at timestamp not null,
  constraint attachment_version_unique unique (attachment_id, version_number)
);
create index attachment_version_blob on attachment_version (sha256);

-- What reading a file by machine came to. Equal files are read once, so the row is named by the bytes.
create table extraction_job (
  sha256 varchar(64) not null primary key,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  state varchar(20) not null,
  extractor varchar(100) not null,
  pages int not null,
  page_kind varchar(20),
  attempts int not null,
  not_before timestamp not null,
  last_error varchar(500)
);
create index extraction_job_due on extraction_job (state, not_before);

create table page_text (
  sha256 varchar(64) not null references extraction_job (sha256),
  page_number int not null,
  kind varchar(20) not null,
  label varchar(300),
  language varchar(10),
  ocr boolean not null,
  confidence int,
  words varchar not null,
  primary key (sha256, page_number)
);
