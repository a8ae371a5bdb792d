-- Pictures of files: of images in several widths, of documents their first page. They hold nothing but pixels.
create table picture (
  source_sha256 varchar(64) not null,
  width int not null,
  height int not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  primary key (source_sha256, width)
);
create index picture_blob on picture (sha256);

-- What a page needs to show them without asking for each.
alter table extraction_job add column picture_widths varchar(100);
alter table extraction_job add column picture_height int default 0 not null;
