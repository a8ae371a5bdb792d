-- Whom an OpenID Connect provider names the owner of an account: issuer and subject, once somebody has signed in so.
alter table account add column provider_subject varchar(600);
create unique index account_provider_subject on account (provider_subject);
