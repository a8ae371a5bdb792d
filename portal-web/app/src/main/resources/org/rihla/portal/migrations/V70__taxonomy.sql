-- What was changed here in taxonomies, beside what files and plugins bring: schemes that were made
-- here, and concepts that were added, edited, merged or retired. A concept is kept whole, as JSON.

create table taxonomy_scheme (
  scheme_key varchar(100) not null primary key,
  iri varchar(500) not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  description_fr varchar not null,
  description_ar varchar not null,
  changed_at timestamp not null
);

create table taxonomy_concept (
  id varchar(36) not null primary key,
  scheme varchar(100) not null,
  notation varchar(200) not null,
  concept varchar not null,
  added boolean not null,
  replaced_by varchar(200),
  former_labels varchar not null,
  changed_at timestamp not null,
  changed_by varchar(200) not null,
  constraint taxonomy_concept_unique unique (scheme, notation)
);
