-- Format 2. The feeds that are polled, with what their servers said last.

alter table store add column next_feed integer not null default 1;

-- Numbers count up and are never used again. Moments: milliseconds since 1970. etag, modified: as the server sent them.
-- publisher: of its items, whatever the feed is called. items: new ones and new versions that came from it.
-- fresh: for how many seconds the feed says that it holds.
-- failures: polls that failed since the last that did not. fault, detail: why the last one failed.
create table feed (
  feed integer primary key,
  url text {bytewise} not null,
  publisher text,
  items integer not null,
  title text,
  added bigint not null,
  etag text,
  modified text,
  fresh bigint,
  next_poll bigint not null,
  polled bigint,
  succeeded bigint,
  failures integer not null,
  fault text,
  detail text
);

create unique index feed_url on feed (url);

create index feed_next on feed (next_poll);
