-- Travel: the people and companies we know.

-- unaccent is only "stable"; pinned to its dictionary it may be indexed, generated and used in a plan.
create function plain_words(written text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, coalesce(written, '')));

-- A name for comparing: without case, accents, blanks and punctuation.
create function plain_name(written text) returns text language sql immutable parallel safe
  return regexp_replace(plain_words(written), '[^[:alnum:]]', '', 'g');

create table customer (
  organisation_id uuid not null references organisation on delete cascade,
  customer_id uuid not null,
  kind text not null check (kind in ('person', 'company')),
  name text not null,
  name_plain text not null generated always as (plain_name(name)) stored,
  -- Of a person: for whom they work.
  works_at text not null default '',
  persona_id uuid,
  source text check (source in ('event', 'referral', 'website', 'search', 'social', 'neighbour', 'showroom', 'returning', 'other')),
  source_detail text,
  referred_by_customer_id uuid,
  note text not null default '',
  labels text[] not null default '{}',
  -- Counts the changes, so that nobody overwrites what somebody else changed meanwhile.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, customer_id),
  foreign key (organisation_id, persona_id) references persona,
  foreign key (organisation_id, referred_by_customer_id) references customer,
  check (referred_by_customer_id <> customer_id)
);
create index on customer (organisation_id, name collate dutch, customer_id) where archived_at is null;
create index on customer (organisation_id, name collate dutch, customer_id) where archived_at is not null;
create index on customer (organisation_id, updated_at desc, customer_id) where archived_at is null;
create index on customer (organisation_id, persona_id) where archived_at is null;
-- Only of companies, and so of no use to the check of a foreign key, which in a new database would take it for its key.
create index on customer (organisation_id, name_plain) where kind = 'company';
create index on customer (organisation_id, referred_by_customer_id) where referred_by_customer_id is not null;
call make_tenant('customer');

-- A contact without a name, role and birthday holds what belongs to nobody in particular: a general number.
create table contact (
  organisation_id uuid not null,
  contact_id uuid not null,
  customer_id uuid not null,
  position integer not null,
  first_name text not null default '',
  infix text not null default '',
  last_name text not null default '',
  name_plain text not null generated always as (plain_name(first_name || infix || last_name)) stored,
  role text not null default '',
  birthday_day smallint check (birthday_day between 1 and 31),
  birthday_month smallint check (birthday_month between 1 and 12),
  birthday_year smallint,
  primary key (organisation_id, contact_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade,
  check ((birthday_day is null) = (birthday_month is null)),
  check (birthday_year is null or birthday_day is not null)
);
create index on contact (organisation_id, customer_id, position);
create index on contact (organisation_id, name_plain) where name_plain <> '';
create index on contact (organisation_id, birthday_month, birthday_day) where birthday_day is not null;
call make_tenant('contact');

create table contact_point (
  organisation_id uuid not null,
  contact_point_id uuid not null,
  contact_id uuid not null,
  kind text not null check (kind in ('email', 'phone')),
  position integer not null,
  label text not null default '',
  value text not null,
  normalised text not null,
  primary key (organisation_id, contact_point_id),
  foreign key (organisation_id, contact_id) references contact on delete cascade
);
create index on contact_point (organisation_id, contact_id, position);
create index on contact_point (organisation_id, normalised);
call make_tenant('contact_point');

create table address (
  organisation_id uuid not null,
  address_id uuid not null,
  customer_id uuid not null,
  position integer not null,
  label text not null default '',
  street text not null default '',
  house_number text not null default '',
  postcode text not null default '',
  city text not null default '',
  region text not null default '',
  country text not null default '',
  primary key (organisation_id, address_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade
);
create index on address (organisation_id, customer_id, position);
call make_tenant('address');

-- A file that somebody wants to take over. The preview holds what would happen, until it happens.
create table import_run (
  organisation_id uuid not null references organisation on delete cascade,
  import_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  format text not null check (format in ('vcard', 'google', 'outlook', 'own', 'csv')),
  mapping jsonb,
  preview jsonb,
  status text not null check (status in ('previewed', 'running', 'done')),
  total integer not null,
  processed integer not null default 0,
  added integer not null default 0,
  merged integer not null default 0,
  unchanged integer not null default 0,
  reported integer not null default 0,
  started_by uuid not null,
  previewed_at timestamptz not null,
  finished_at timestamptz,
  primary key (organisation_id, import_id),
  foreign key (organisation_id, file_id) references stored_file,
  foreign key (organisation_id, started_by) references membership,
  check (processed = added + merged + unchanged + reported),
  check (processed <= total)
);
create index on import_run (organisation_id, previewed_at desc);
call make_tenant('import_run');

-- What became of each piece of the file, in its order. Written in the transaction that changes the customer.
create table import_row (
  organisation_id uuid not null,
  import_id uuid not null,
  position integer not null,
  line integer not null,
  outcome text not null check (outcome in ('added', 'merged', 'unchanged', 'reported')),
  reason text not null,
  customer_id uuid,
  detail jsonb not null,
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references import_run on delete cascade,
  foreign key (organisation_id, customer_id) references customer on delete set null (customer_id)
);
create index on import_row (organisation_id, import_id, outcome, position);
create index on import_row (organisation_id, customer_id) where customer_id is not null;
call make_tenant('import_row');

-- By what a customer is known again when a file comes back: the content of its row, and its number in the source.
create table import_key (
  organisation_id uuid not null,
  key text not null,
  customer_id uuid not null,
  primary key (organisation_id, key, customer_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade
);
create index on import_key (organisation_id, customer_id);
call make_tenant('import_key');

-- An import makes a small table big within a minute, sooner than the planner notices by itself: without this it goes
-- on reading all customers of an organisation where an index leads to the few that are meant.
create function refresh_customer_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze customer, contact, contact_point, address, import_key;
end $$;
revoke execute on function refresh_customer_statistics from public;
grant execute on function refresh_customer_statistics to reisgenoot_app;
