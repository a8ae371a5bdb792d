-- Files on their way in: what has come of each lies in uploads/ of the home, and tells how far it is.
create table upload (
  id varchar(36) not null primary key,
  account_id varchar(36) not null,
  file_name varchar(255) not null,
  size_in_bytes bigint not null,
  expected_sha256 varchar(64),
  sha256 varchar(64),
  created_at timestamp not null
);
create index upload_account on upload (account_id, created_at);
create index upload_blob on upload (sha256);
