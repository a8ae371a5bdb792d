-- Who may sign in. The password is an Argon2id hash in its own notation, or null while none is set.
create table account (
  id varchar(36) not null primary key,
  login varchar(254) not null,
  name_fr varchar(200) not null,
  name_ar varchar(200) not null,
  organisation varchar(200) not null,
  languages varchar(10) not null,
  roles varchar(100) not null,
  status varchar(20) not null,
  password_hash varchar(200),
  version bigint not null,
  created_at timestamp not null,
  constraint account_login_unique unique (login)
);

-- Tokens are random; only their SHA-256 is kept, so that a copy of the database opens no session.
create table account_session (
  id varchar(36) not null primary key,
  token_hash varchar(64) not null,
  account_id varchar(36) not null references account (id),
  agent varchar(200) not null,
  created_at timestamp not null,
  seen_at timestamp not null,
  expires_at timestamp not null,
  constraint account_session_token_unique unique (token_hash)
);
create index account_session_account on account_session (account_id);

-- Links that open once: first administrator, invitation, new password.
create table account_link (
  id varchar(36) not null primary key,
  token_hash varchar(64) not null,
  purpose varchar(20) not null,
  account_id varchar(36) references account (id),
  created_at timestamp not null,
  expires_at timestamp not null,
  used_at timestamp,
  constraint account_link_token_unique unique (token_hash)
);

-- Failed sign-ins of an account or an address; the id is a hash of either.
create table sign_in_attempt (
  id varchar(64) not null primary key,
  failures int not null,
  begun_at timestamp not null
);

create table account_group (
  id varchar(36) not null primary key,
  group_key varchar(50) not null,
  name_fr varchar(200) not null,
  name_ar varchar(200) not null,
  kind varchar(20) not null,
  openness varchar(20) not null,
  created_at timestamp not null,
  constraint account_group_key_unique unique (group_key)
);

create table membership (
  id varchar(36) not null primary key,
  account_id varchar(36) not null references account (id),
  group_id varchar(36) not null references account_group (id),
  manager boolean not null,
  constraint membership_unique unique (account_id, group_id)
);
create index membership_group on membership (group_id);

-- Only ever added to. Names are kept as they were, so that a row stays readable when an account changes.
create table audit_event (
  id varchar(36) not null primary key,
  occurred_at timestamp not null,
  kind varchar(40) not null,
  account_id varchar(36),
  account_name varchar(200) not null,
  subject varchar(300) not null,
  detail varchar(1000) not null
);
create index audit_event_time on audit_event (occurred_at);
