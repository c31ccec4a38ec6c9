-- Format 3. What a service keeps beside the items.

-- Who may use a service on this store. role: reader, editor or admin. hash: SHA-256 of the token. made: milliseconds
-- since 1970.
create table token (
  name text {bytewise} primary key,
  role text not null,
  hash bytea not null,
  made bigint not null
);

-- What was corrected, deleted and set up, and by whom; never changed. at: milliseconds since 1970.
create table audit (
  entry bigint primary key,
  at bigint not null,
  who text not null,
  action text not null,
  subject text not null,
  detail text not null
);

-- What a service was given to take in and has acknowledged. state: waiting, running, done or failed. options, summary:
-- JSON.
create table job (
  job text {bytewise} primary key,
  number bigint not null,
  state text not null,
  received bigint not null,
  bytes bigint not null,
  options text not null,
  summary text not null,
  problem text
);

create index job_number on job (number);

-- The body of a job in pieces; deleted when it is done.
create table job_part (
  job text {bytewise} not null,
  part integer not null,
  data bytea not null,
  primary key (job, part)
) {clustered};

-- Answers to requests that may be sent again. body: SHA-256 of the request.
create table answer (
  client text {bytewise} not null,
  request_key text {bytewise} not null,
  body text not null,
  status integer not null,
  text text not null,
  at bigint not null,
  primary key (client, request_key)
);

create index answer_at on answer (at);
