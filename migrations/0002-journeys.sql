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
  -- Goes up with every change of what is said about them; moving them or choosing the ideal one is none.
  revision integer not null default 1,
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (organisation_id, persona_id),
  -- One ideal customer; judged at the end, so that the choice can go from one to the other and back in one step.
  constraint persona_one_ideal exclude (organisation_id with =)
    where (ideal_since is not null and archived_at is null) deferrable initially deferred
);
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
  -- As of a persona.
  revision integer not null default 1,
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
  check (kind = 'task' or initials is null),
  check (answered_where <@ array['website', 'quote', 'conversation', 'social', 'not-yet']),
  check (evidence <> 'seen' or evidence_source is not null)
);
create index on card (organisation_id, phase_id, persona_id, kind, position);
create index on card (organisation_id, persona_id);
call make_tenant('card');

-- One step of somebody in the design, so that it can be taken back and its history read. Erased with its journey.
-- Without a journey: a step in the personas, which every journey shares.
create table journey_change (
  organisation_id uuid not null references organisation on delete cascade,
  change_id uuid not null,
  journey_id uuid,
  user_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, change_id),
  foreign key (organisation_id, journey_id) references journey on delete cascade
);
create index on journey_change (organisation_id, user_id, change_id desc);
call make_tenant('journey_change');

-- What stood in each row before and after that step.
create table journey_change_row (
  organisation_id uuid not null,
  change_id uuid not null,
  ordinal bigint not null generated always as identity,
  subject text not null check (subject in ('card', 'phase', 'persona', 'moment', 'feeling', 'journey')),
  before jsonb,
  after jsonb,
  primary key (organisation_id, change_id, ordinal),
  foreign key (organisation_id, change_id) references journey_change on delete cascade,
  check (before is not null or after is not null)
);
call make_tenant('journey_change_row');

-- Kept by triggers, so that no writer can forget a row and what falls with a deleted phase is kept too.
-- Nothing is kept while no step has been begun: starting from a template, undoing, erasing.
create function keep_change() returns trigger language plpgsql as $$
declare
  step uuid := nullif(current_setting('reisgenoot.journey_change', true), '')::uuid;
begin
  if step is not null then
    insert into journey_change_row (organisation_id, change_id, subject, before, after)
    values (coalesce(new.organisation_id, old.organisation_id), step, tg_table_name,
      case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  end if;
  return null;
end $$;
create trigger keep_change after update of name, archived_at on journey for each row execute function keep_change();
create trigger keep_change after insert or update or delete on persona for each row execute function keep_change();
create trigger keep_change after insert or update or delete on phase for each row execute function keep_change();
create trigger keep_change after insert or update or delete on moment for each row execute function keep_change();
create trigger keep_change after insert or update or delete on feeling for each row execute function keep_change();
create trigger keep_change after insert or update or delete on card for each row execute function keep_change();
