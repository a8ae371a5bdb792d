-- How often a text was searched on a day. Nothing here tells who searched, from where, or at what time of the day.
-- The id is made of all that is counted apart; words is empty where the text is not kept.
create table search_count (
  id varchar(200) not null primary key,
  searched_on date not null,
  language varchar(2) not null,
  anonymous boolean not null,
  outcome varchar(20) not null,
  words varchar(100) not null,
  times bigint not null
);
create index search_count_day on search_count (searched_on);
