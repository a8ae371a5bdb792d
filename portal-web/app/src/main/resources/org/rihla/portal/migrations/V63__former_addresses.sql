-- Where published items were read before their address changed. An address that is taken again by
-- any item is no former one any more, so a row never stands beside a live address.
create table former_address (
  id varchar(230) not null primary key,
  item_id varchar(36) not null references item (id),
  left_at timestamp not null
);
create index former_address_item on former_address (item_id);
