-- Travel: one engagement is one travel of one customer through a journey.

create table engagement (
  organisation_id uuid not null,
  engagement_id uuid not null,
  customer_id uuid not null,
  journey_id uuid not null,
  name text not null,
  responsible_user_id uuid not null,
  stand_in_user_id uuid,
  started_on date not null,
  -- Kept by every touch, move and pause so that Today is one index scan: when the customer last heard from us,
  -- and by which day the promise of the phase wants them to hear again (null: nothing promised now).
  last_heard_at timestamptz not null,
  news_due_on date,
  created_at timestamptz not null,
  primary key (organisation_id, engagement_id),
  unique (organisation_id, engagement_id, customer_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade,
  foreign key (organisation_id, journey_id) references journey,
  foreign key (organisation_id, responsible_user_id) references membership,
  foreign key (organisation_id, stand_in_user_id) references membership
);
create index on engagement (organisation_id, customer_id);
create index on engagement (organisation_id, journey_id);
create index on engagement (organisation_id, news_due_on, engagement_id) where news_due_on is not null;
call make_tenant('engagement');

-- A stay in a phase. Two open stays: in two phases at once. Whose it is stands here too, so that the customers in each
-- phase are counted from an index alone.
create table stay (
  organisation_id uuid not null,
  stay_id uuid not null,
  engagement_id uuid not null,
  customer_id uuid not null,
  phase_id uuid not null,
  entered_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, stay_id),
  foreign key (organisation_id, engagement_id, customer_id)
    references engagement (organisation_id, engagement_id, customer_id) on update cascade on delete cascade,
  foreign key (organisation_id, phase_id) references phase,
  check (left_at >= entered_at)
);
create unique index stay_open_once on stay (organisation_id, engagement_id, phase_id) where left_at is null;
create index on stay (organisation_id, phase_id, left_at);
create index on stay (organisation_id, phase_id, customer_id) where left_at is null;
create index on stay (organisation_id, customer_id) where left_at is null;
create index on stay (organisation_id, engagement_id, customer_id, entered_at);
call make_tenant('stay');

create table move (
  organisation_id uuid not null,
  move_id uuid not null,
  engagement_id uuid not null,
  kind text not null check (kind in ('started', 'moved_on', 'went_back', 'skipped', 'joined', 'left', 'paused', 'resumed', 'ended', 'reopened')),
  from_phase_id uuid,
  to_phase_id uuid,
  at timestamptz not null,
  user_id uuid,
  why text not null default '',
  primary key (organisation_id, move_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, from_phase_id) references phase,
  foreign key (organisation_id, to_phase_id) references phase
);
create index on move (organisation_id, engagement_id, at);
call make_tenant('move');

create table pause (
  organisation_id uuid not null,
  pause_id uuid not null,
  engagement_id uuid not null,
  paused_at timestamptz not null,
  resumed_at timestamptz,
  why text not null default '',
  primary key (organisation_id, pause_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  check (resumed_at >= paused_at)
);
create unique index pause_open_once on pause (organisation_id, engagement_id) where resumed_at is null;
create index on pause (organisation_id, engagement_id);
call make_tenant('pause');

create table ending (
  organisation_id uuid not null,
  engagement_id uuid not null,
  ended_at timestamptz not null,
  user_id uuid,
  why text not null default '',
  primary key (organisation_id, engagement_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade
);
call make_tenant('ending');

-- What is done, what comes next and when: the stages a customer sees on the progress page.
create table stage (
  organisation_id uuid not null,
  stage_id uuid not null,
  engagement_id uuid not null,
  position integer not null,
  name text not null,
  explanation text not null default '',
  starts_on date,
  ends_on date,
  starts_at time,
  done_at timestamptz,
  done_by uuid,
  primary key (organisation_id, stage_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  check (ends_on >= starts_on)
);
create index on stage (organisation_id, engagement_id, position);
call make_tenant('stage');

create table bump (
  organisation_id uuid not null,
  bump_id uuid not null,
  engagement_id uuid not null,
  phase_id uuid not null,
  noted_at timestamptz not null,
  noted_by uuid,
  from_customer boolean not null default false,
  text text not null,
  -- Not solved yet, or nobody asked after it yet: kept by its steps, so that the few open ones among all are found by index.
  is_open boolean not null default true,
  primary key (organisation_id, bump_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, phase_id) references phase
);
create index on bump (organisation_id, engagement_id, noted_at);
create index on bump (organisation_id, noted_at, bump_id) where is_open;
call make_tenant('bump');

-- Recovery goes in four steps, each a row with who and when: heard, explained, solved, asked after.
create table bump_step (
  organisation_id uuid not null,
  bump_id uuid not null,
  step text not null check (step in ('heard', 'explained', 'solved', 'asked_after')),
  taken_at timestamptz not null,
  user_id uuid,
  primary key (organisation_id, bump_id, step),
  foreign key (organisation_id, bump_id) references bump on delete cascade
);
call make_tenant('bump_step');

create function keep_bump_open() returns trigger language plpgsql as $$
declare
  of_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
  of_bump uuid := coalesce(new.bump_id, old.bump_id);
begin
  update bump set is_open = (
    select count(*) from bump_step
    where organisation_id = of_organisation and bump_id = of_bump and step in ('solved', 'asked_after')) < 2
  where organisation_id = of_organisation and bump_id = of_bump;
  return null;
end $$;
create trigger keep_bump_open after insert or delete on bump_step for each row execute function keep_bump_open();

create table result (
  organisation_id uuid not null,
  result_id uuid not null,
  engagement_id uuid not null,
  noted_at timestamptz not null,
  noted_by uuid,
  text text not null,
  before_text text not null default '',
  primary key (organisation_id, result_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade
);
create index on result (organisation_id, engagement_id, noted_at);
call make_tenant('result');

-- What was taken back a moment ago, whole, so that undoing brings it back as it was: who noted it, and when.
create table taken_back (
  organisation_id uuid not null,
  subject_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('result', 'bump', 'response')),
  content jsonb not null,
  taken_back_at timestamptz not null,
  primary key (organisation_id, subject_id),
  foreign key (organisation_id, customer_id) references customer on delete cascade
);
create index on taken_back (organisation_id, customer_id);
create index on taken_back (organisation_id, taken_back_at);
call make_tenant('taken_back');
