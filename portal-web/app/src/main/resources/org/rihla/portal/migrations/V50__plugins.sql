-- Plugins that were ever enabled, and the items that came from each. A plugin that was only found
-- in the folder has no row.

create table plugin (
  id varchar(60) not null primary key,
  version varchar(60) not null,
  sha256 varchar(64) not null,
  state varchar(20) not null,
  problems varchar not null,
  changed_at timestamp not null
);

-- An item, as type/key, belongs to one plugin for ever: removing the plugin hides it and deletes
-- nothing.
create table plugin_item (
  item varchar(201) not null primary key,
  plugin_id varchar(60) not null
);
create index plugin_item_plugin on plugin_item (plugin_id);
