-- A draft replaces a file by one of its own, so that readers keep theirs until it is published. Both belong to one item and go with it.
alter table attachment add column replaces_id varchar(36);
create index attachment_replaces on attachment (replaces_id);
