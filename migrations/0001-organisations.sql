-- The ground every other table stands on: who may connect, what a tenant table is, and who works where.

alter default privileges in schema public grant select, insert, update, delete on tables to reisgenoot_app;
alter default privileges in schema public grant usage on sequences to reisgenoot_app;
grant usage on schema public to reisgenoot_app;

-- Names of people sort as a Dutch reader expects; everything else groups by plain bytes.
create collation dutch (provider = icu, locale = 'nl');

-- Set per transaction by the app; absent means: no organisation, no rows.
create function current_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('reisgenoot.organisation', true), '')::uuid;

-- A tenant table shows and accepts only rows of the current organisation, whoever owns it.
create procedure make_tenant(tenant_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy own_organisation on %s using (organisation_id = current_organisation())', tenant_table);
end $$;

-- Identity: people who sign in. Not tenant tables, since one person may work for several organisations.
create table login_user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table login_session (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references login_user on delete cascade,
  active_organisation_id uuid,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on login_session (user_id);

create table login_account (
  id uuid primary key,
  user_id uuid not null references login_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  scope text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on login_account (user_id);

create table login_verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on login_verification (identifier);

create table organisation (
  organisation_id uuid primary key,
  name text not null,
  place text,
  phone text,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  time_zone text not null default 'Europe/Amsterdam',
  morning_mail_hour smallint not null default 7 check (morning_mail_hour between 4 and 12),
  created_at timestamptz not null
);
call make_tenant('organisation');

create table membership (
  organisation_id uuid not null references organisation on delete cascade,
  user_id uuid not null references login_user,
  name text not null,
  email text not null,
  phone text,
  job text,
  role text not null check (role in ('owner', 'colleague', 'reader')),
  stand_in_user_id uuid,
  absent_from date,
  absent_until date,
  morning_mail boolean not null default true,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, user_id),
  foreign key (organisation_id, stand_in_user_id) references membership,
  check (absent_until >= absent_from)
);
create index on membership (user_id);
call make_tenant('membership');

-- Every address that works without signing in: progress page, survey, invitation. Only the hash is kept.
create table secret_link (
  organisation_id uuid not null references organisation on delete cascade,
  link_id uuid not null,
  kind text not null check (kind in ('progress', 'survey', 'invitation')),
  subject_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, link_id),
  unique (organisation_id, token_hash)
);
create index on secret_link (token_hash);
create index on secret_link (organisation_id, kind, subject_id);
call make_tenant('secret_link');

create table invitation (
  organisation_id uuid not null references organisation on delete cascade,
  invitation_id uuid not null,
  email text not null,
  role text not null check (role in ('owner', 'colleague', 'reader')),
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, invited_by) references membership,
  foreign key (organisation_id, accepted_by) references membership
);
call make_tenant('invitation');

create table stored_file (
  organisation_id uuid not null references organisation on delete cascade,
  file_id uuid not null,
  sha256 bytea not null,
  media_type text not null,
  size_bytes bigint not null,
  name text not null,
  stored_at timestamptz not null,
  primary key (organisation_id, file_id)
);
create index on stored_file (organisation_id, sha256);
call make_tenant('stored_file');

-- How customers recognise the company on their pages: four colours and a logo.
create table house_style (
  organisation_id uuid primary key references organisation on delete cascade,
  colour text not null,
  on_colour text not null,
  soft_colour text not null,
  line_colour text not null,
  logo_file_id uuid,
  foreign key (organisation_id, logo_file_id) references stored_file
);
call make_tenant('house_style');

create table mail_settings (
  organisation_id uuid primary key references organisation on delete cascade,
  host text,
  port integer,
  security text not null default 'starttls' check (security in ('tls', 'starttls', 'none')),
  username text,
  password_encrypted bytea,
  sender_name text,
  sender_address text,
  reply_to text,
  tested_at timestamptz
);
call make_tenant('mail_settings');

-- One row per meaningful change, written in its transaction. Ids, kinds and field names; never personal text.
create table event (
  organisation_id uuid not null references organisation on delete cascade,
  event_id uuid not null,
  kind text not null,
  at timestamptz not null,
  user_id uuid,
  subject_id uuid not null,
  customer_id uuid,
  engagement_id uuid,
  fields text[] not null default '{}',
  primary key (organisation_id, event_id)
);
create index on event (organisation_id, customer_id, at desc) where customer_id is not null;
create index on event (organisation_id, subject_id, at desc);
call make_tenant('event');

-- Two narrow doors past row-level security, each answering one question: whose is this session, whose is this link.
-- They run as the owner of the tables, to whom these policies open just the rows they need.
do $$ begin
  execute format('create policy door_for_sessions on membership for select to %I using (true)', current_user);
  execute format('create policy door_for_sessions on organisation for select to %I using (true)', current_user);
  execute format('create policy door_for_links on secret_link for select to %I using (true)', current_user);
  execute format('create policy door_for_passwords on mail_settings for select to %I using (true)', current_user);
end $$;

create function resolve_session(session_token text, at_time timestamptz)
returns table (session_id uuid, user_id uuid, email text, locale text, organisation_id uuid, time_zone text, role text, name text)
language sql stable security definer set search_path = public begin atomic
  select s.id, s.user_id, u.email, u.locale, m.organisation_id, m.time_zone, m.role, m.name
  from login_session s
  join login_user u on u.id = s.user_id
  left join lateral (
    select membership.organisation_id, organisation.time_zone, membership.role, membership.name
    from membership join organisation using (organisation_id)
    where membership.user_id = s.user_id and membership.left_at is null
    order by (membership.organisation_id = s.active_organisation_id) desc nulls last, membership.joined_at
    limit 1
  ) m on true
  where s.token = session_token and s.expires_at > at_time;
end;

create function resolve_link(hash bytea, at_time timestamptz)
returns table (organisation_id uuid, link_id uuid, kind text, subject_id uuid)
language sql stable security definer set search_path = public begin atomic
  select l.organisation_id, l.link_id, l.kind, l.subject_id
  from secret_link l
  where l.token_hash = hash and l.revoked_at is null and (l.expires_at is null or l.expires_at > at_time);
end;

create function organisations_of_user(of_user uuid)
returns table (organisation_id uuid, name text, role text)
language sql stable security definer set search_path = public begin atomic
  select m.organisation_id, o.name, m.role
  from membership m join organisation o using (organisation_id)
  where m.user_id = of_user and m.left_at is null;
end;

-- Asked once at the start: is anybody home yet?
create function anybody_home() returns boolean
language sql stable security definer set search_path = public begin atomic
  select exists (select from membership);
end;

-- Asked by whoever forgot their password: does any organisation here have a mail server?
create function any_mail_server() returns boolean
language sql stable security definer set search_path = public begin atomic
  select exists (select from mail_settings where host is not null);
end;

revoke execute on function resolve_session, resolve_link, organisations_of_user, anybody_home, any_mail_server
from public;
grant execute on function resolve_session, resolve_link, organisations_of_user, anybody_home, any_mail_server
to reisgenoot_app;
