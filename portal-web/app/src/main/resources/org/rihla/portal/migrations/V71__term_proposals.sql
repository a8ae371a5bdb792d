-- Bilingual terms that people propose for a scheme, and what was decided.
create table term_proposal (
  id varchar(36) not null primary key,
  scheme varchar(100) not null,
  broader varchar(200),
  label_fr varchar(200) not null,
  label_ar varchar(200) not null,
  note varchar not null,
  state varchar(20) not null,
  author varchar(36) not null,
  author_name varchar(200) not null,
  proposed_at timestamp not null,
  decided_by varchar(200) not null,
  decided_at timestamp,
  remark varchar not null,
  notation varchar(200) not null,
  version bigint not null
);
create index term_proposal_state on term_proposal (state);
create index term_proposal_author on term_proposal (author);
