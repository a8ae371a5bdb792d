-- What people say of a draft or of one of its fields; kept with the item after publication.
create table review_remark (
  id varchar(36) not null primary key,
  item_id varchar(36) not null,
  language varchar(2),
  place varchar(200) not null,
  parent varchar(36),
  author varchar(36) not null,
  author_name varchar(200) not null,
  text varchar not null,
  written_at timestamp not null,
  resolved_at timestamp,
  resolved_name varchar(200)
);
create index review_remark_item on review_remark (item_id);
