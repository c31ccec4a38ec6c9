-- Format 1. The same statements make the tables of a SQLite file and of a PostgreSQL database, but for the words in
-- braces, which Dialect fills in. Numbers of items count up in the order of arrival and are never used again.

create table store (
  format integer not null,
  next_item integer not null
);

insert into store (format, next_item) values (1, 1);

-- One row for each version of an item. content: SHA-256 of all that came in. moment: milliseconds since 1970 of the
-- publication, the least number if unknown. publisher: in lower case.
create table item (
  item integer primary key,
  ref text {bytewise} not null,
  version integer not null,
  latest integer not null,
  content bytea not null,
  arrived bigint not null,
  moment bigint not null,
  publisher text {bytewise},
  version_of text {bytewise}
);

create unique index item_content on item (ref, content);

create unique index item_latest on item (ref) where latest = 1;

create index item_moment on item (moment desc, ref) where latest = 1;

create index item_publisher on item (publisher, moment desc, ref) where latest = 1;

create index item_version_of on item (version_of) where version_of is not null;

-- Text, title, release, record and terms of an item, as PackedItem writes them.
create table packed (
  item integer primary key,
  data bytea not null
);

-- The text index is a list of segments, each over a run of items: level 0 for those of one batch, level n + 1 for
-- several of level n put together. live: how many of its items are the latest version. stale: those that were when the
-- segment was written, but are no longer.
create table segment (
  segment integer primary key,
  level integer not null,
  first_item integer not null,
  last_item integer not null,
  live integer not null,
  stale bytea not null
);

-- The items of a segment in which a word stands, as PostingList writes them.
create table posting (
  segment integer not null,
  word bytea not null,
  items bytea not null,
  primary key (segment, word)
) {clustered};

-- The keys by which texts that share a passage find each other (Signature in org.laut.corpus.reuse); those of one
-- fortnight lie together.
create table text_key (
  fortnight integer not null,
  text_key bigint not null,
  item integer not null,
  primary key (fortnight, text_key, item)
) {clustered};

-- What users put right. value: JSON. at, revoked: milliseconds since 1970.
create table correction (
  correction integer primary key,
  ref text {bytewise} not null,
  kind text not null,
  target text not null,
  value text not null,
  author text not null,
  at bigint not null,
  revoked bigint
);

create index correction_ref on correction (ref);
