-- Design: the map that is drawn, phase by phase, for each persona.

create table journey (
  organisation_id uuid not null references organisation on delete cascade,
  journey_id uuid not null,
  name text not null,
  template text not null check (template in ('ten', 'seven', 'united', 'empty')),
  version integer not null default 1,
  changed_on date not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, journey_id)
);
call make_tenant('journey');

create table persona (
  organisation_id uuid not null references organisation on delete cascade,
  persona_id uuid not null,
  position integer not null,
  name text not null,
  quote text not null default '',
  situation text not null default '',
  motives text not null default '',
  annoyance text not null default '',
  signs jsonb not null,
  ideal_since date,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, persona_id)
);
create unique index persona_one_ideal on persona (organisation_id) where ideal_since is not null and archived_at is null;
call make_tenant('persona');

create table phase (
  organisation_id uuid not null,
  phase_id uuid not null,
  journey_id uuid not null,
  position integer not null,
  name text not null,
  voice text not null default '',
  definition text not null default '',
  example text not null default '',
  advice text not null default '',
  band text not null check (band in ('before', 'during', 'after')),
  stretch text not null default '',
  observable boolean not null default true,
  lasting boolean not null default false,
  promise_text text not null default '',
  promise_working_days integer check (promise_working_days between 1 and 260),
  promise_time time,
  primary key (organisation_id, phase_id),
  foreign key (organisation_id, journey_id) references journey on delete cascade,
  unique (organisation_id, journey_id, position) deferrable initially deferred
);
call make_tenant('phase');

create table moment (
  organisation_id uuid not null,
  moment_id uuid not null,
  phase_id uuid not null,
  position integer not null check (position between 1 and 3),
  name text not null default '',
  primary key (organisation_id, moment_id),
  foreign key (organisation_id, phase_id) references phase on delete cascade,
  unique (organisation_id, phase_id, position) deferrable initially deferred
);
call make_tenant('moment');

-- The feeling we intend and the feeling we assume; what is measured comes only from responses.
create table feeling (
  organisation_id uuid not null,
  moment_id uuid not null,
  persona_id uuid not null,
  intended numeric(3, 2) check (intended between -2 and 2),
  assumed numeric(3, 2) check (assumed between -2 and 2),
  primary key (organisation_id, moment_id, persona_id),
  foreign key (organisation_id, moment_id) references moment on delete cascade,
  foreign key (organisation_id, persona_id) references persona on delete cascade
);
call make_tenant('feeling');

create table card (
  organisation_id uuid not null,
  card_id uuid not null,
  phase_id uuid not null,
  persona_id uuid not null,
  kind text not null check (kind in
    ('trigger', 'goal', 'pain', 'gain', 'question', 'touchpoint', 'promise', 'task', 'bump', 'idea')),
  position integer not null,
  text text not null,
  short text,
  prevent text,
  prevent_short text,
  turn_around text,
  turn_around_short text,
  answer text,
  answer_short text,
  answered_where text[] not null default '{}',
  started_by text check (started_by in ('us', 'customer')),
  channel text,
  initials text,
  evidence text not null default 'assumed' check (evidence in ('seen', 'assumed', 'proposed')),
  evidence_source text,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, card_id),
  foreign key (organisation_id, phase_id) references phase on delete cascade,
  foreign key (organisation_id, persona_id) references persona on delete cascade,
  check (kind = 'pain' or (prevent is null and prevent_short is null and turn_around is null and turn_around_short is null)),
  check (kind = 'question' or (answer is null and answer_short is null and answered_where = '{}')),
  check (kind = 'touchpoint' or (started_by is null and channel is null)),
  check (kind = 'task' or initials is null)
);
create index on card (organisation_id, phase_id, persona_id, kind, position);
create index on card (organisation_id, persona_id);
call make_tenant('card');

-- What stood there before, so that a change can be taken back and its history read. Erased with its journey.
create table journey_change (
  organisation_id uuid not null,
  change_id uuid not null,
  journey_id uuid not null,
  user_id uuid not null,
  at timestamptz not null,
  subject text not null check (subject in ('card', 'phase', 'persona', 'moment', 'feeling', 'journey')),
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  undone_at timestamptz,
  primary key (organisation_id, change_id),
  foreign key (organisation_id, journey_id) references journey on delete cascade,
  check (before is not null or after is not null)
);
create index on journey_change (organisation_id, journey_id, user_id, at desc);
call make_tenant('journey_change');
