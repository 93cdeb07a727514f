-- The contact ledger: every sign of life, in either direction.

create table touch (
  organisation_id uuid not null,
  touch_id uuid not null,
  customer_id uuid not null,
  engagement_id uuid,
  contact_id uuid,
  at timestamptz not null,
  lane text not null check (lane in
    ('call', 'visit', 'mail', 'message', 'letter', 'update', 'survey', 'newsletter', 'personal', 'card', 'article')),
  direction text not null check (direction in ('out', 'in')),
  user_id uuid,
  text text not null default '',
  subject_id uuid,
  withdrawn_at timestamptz,
  primary key (organisation_id, touch_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade,
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, contact_id) references contact on delete set null (contact_id)
);
create index on touch (organisation_id, customer_id, at desc, touch_id desc);
create index on touch (organisation_id, engagement_id, at desc) where engagement_id is not null;
create index on touch (organisation_id, subject_id) where subject_id is not null;
create index on touch (organisation_id, contact_id) where contact_id is not null;
call make_tenant('touch');

-- "Waar zijn we nu?": a miss. Every row is one time that a customer had to ask.
create table where_now (
  organisation_id uuid not null,
  where_now_id uuid not null,
  engagement_id uuid not null,
  touch_id uuid not null,
  phase_id uuid,
  asked_at timestamptz not null,
  silent_days integer not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, where_now_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, touch_id) references touch on delete cascade,
  foreign key (organisation_id, phase_id) references phase
);
create index on where_now (organisation_id, engagement_id, asked_at);
create index on where_now (organisation_id, asked_at);
create unique index on where_now (organisation_id, touch_id);
call make_tenant('where_now');

create table progress_update (
  organisation_id uuid not null,
  update_id uuid not null,
  engagement_id uuid not null,
  text text not null,
  written_by uuid,
  published_at timestamptz not null,
  next_news_on date,
  next_news_time time,
  primary key (organisation_id, update_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade
);
create index on progress_update (organisation_id, engagement_id, published_at desc);
call make_tenant('progress_update');

-- Mail leaves through one ledger: written first, claimed by compare-and-set on its status, sent, recorded.
-- Not knowing is "uncertain", which nothing resends by itself.
create table outgoing_mail (
  organisation_id uuid not null references organisation on delete cascade,
  mail_id uuid not null,
  kind text not null,
  occasion text not null,
  to_address text,
  to_name text not null default '',
  customer_id uuid,
  subject_id uuid,
  subject text not null,
  text_body text not null,
  html_body text not null,
  status text not null check (status in ('ready', 'claimed', 'sent', 'failed', 'uncertain', 'withdrawn')),
  reason text,
  attempts integer not null default 0,
  written_at timestamptz not null,
  claimed_at timestamptz,
  settled_at timestamptz,
  message_id text not null,
  primary key (organisation_id, mail_id),
  unique (organisation_id, occasion),
  foreign key (organisation_id, customer_id) references customer on delete cascade
);
create index on outgoing_mail (organisation_id, status, written_at) where status in ('ready', 'claimed', 'failed', 'uncertain');
create index on outgoing_mail (organisation_id, customer_id, written_at desc) where customer_id is not null;
create index on outgoing_mail (organisation_id, subject_id) where subject_id is not null;
call make_tenant('outgoing_mail');

-- What somebody did with a line of Today: finished it, or put it off until a day.
create table today_mark (
  organisation_id uuid not null references organisation on delete cascade,
  mark_id uuid not null,
  item text not null,
  kind text not null check (kind in ('done', 'snoozed')),
  until_at timestamptz not null,
  user_id uuid not null,
  marked_at timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, mark_id),
  foreign key (organisation_id, user_id) references membership
);
create index on today_mark (organisation_id, until_at) where undone_at is null;
call make_tenant('today_mark');

-- The morning mail goes once per colleague and day: the key says so.
create table morning_mail (
  organisation_id uuid not null,
  user_id uuid not null,
  day date not null,
  items integer not null,
  primary key (organisation_id, user_id, day),
  foreign key (organisation_id, user_id) references membership
);
call make_tenant('morning_mail');

-- A narrow door past row-level security for work that is done for every organisation in turn: which there are.
create function all_organisations()
returns table (organisation_id uuid)
language sql stable security definer set search_path = public begin atomic
  select o.organisation_id from organisation o;
end;
revoke execute on function all_organisations from public;
grant execute on function all_organisations to reisgenoot_app;
