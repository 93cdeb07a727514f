-- Travel: the people and companies we know.

create table customer (
  organisation_id uuid not null references organisation on delete cascade,
  customer_id uuid not null,
  kind text not null check (kind in ('person', 'company')),
  name text not null,
  persona_id uuid,
  source text check (source in ('event', 'referral', 'website', 'search', 'social', 'neighbour', 'showroom', 'returning', 'other')),
  source_detail text,
  referred_by_customer_id uuid,
  note text not null default '',
  external_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, customer_id),
  foreign key (organisation_id, persona_id) references persona,
  foreign key (organisation_id, referred_by_customer_id) references customer,
  check (referred_by_customer_id <> customer_id)
);
create index on customer (organisation_id, name collate dutch, customer_id) where archived_at is null;
create index on customer (organisation_id, persona_id) where archived_at is null;
create index on customer (organisation_id, referred_by_customer_id) where referred_by_customer_id is not null;
call make_tenant('customer');

create table contact (
  organisation_id uuid not null,
  contact_id uuid not null,
  customer_id uuid not null,
  position integer not null,
  first_name text not null default '',
  infix text not null default '',
  last_name text not null default '',
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
  country text not null default '',
  primary key (organisation_id, address_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade
);
create index on address (organisation_id, customer_id, position);
call make_tenant('address');

create table import_run (
  organisation_id uuid not null references organisation on delete cascade,
  import_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  format text not null,
  mapping jsonb,
  status text not null check (status in ('previewed', 'running', 'done', 'failed')),
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
  foreign key (organisation_id, started_by) references membership
);
call make_tenant('import_run');

create table import_row (
  organisation_id uuid not null,
  import_id uuid not null,
  line integer not null,
  outcome text not null check (outcome in ('added', 'merged', 'unchanged', 'reported')),
  reason text,
  customer_id uuid,
  detail jsonb not null default '{}',
  primary key (organisation_id, import_id, line),
  foreign key (organisation_id, import_id) references import_run on delete cascade,
  foreign key (organisation_id, customer_id) references customer on delete set null (customer_id)
);
call make_tenant('import_row');
