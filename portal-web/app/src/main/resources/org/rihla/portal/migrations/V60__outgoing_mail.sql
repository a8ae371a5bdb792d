-- Letters that are to be sent. A row says to whom and in which language; the letter and its link are made when it leaves.
create table outgoing_mail (
  id varchar(36) not null primary key,
  kind varchar(20) not null,
  recipient varchar(254) not null,
  language varchar(2) not null,
  state varchar(20) not null,
  attempts int not null,
  not_before timestamp not null,
  last_error varchar(500),
  asked_at timestamp not null,
  sent_at timestamp
);
create index outgoing_mail_due on outgoing_mail (state, not_before);
create index outgoing_mail_recipient on outgoing_mail (recipient);
