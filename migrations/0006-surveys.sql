-- Learn: one question per phase, and what was answered.

create table survey (
  organisation_id uuid not null,
  survey_id uuid not null,
  engagement_id uuid not null,
  contact_id uuid,
  phase_id uuid not null,
  moment_id uuid not null,
  asked_by uuid,
  asked_at timestamptz not null,
  declined_at timestamptz,
  primary key (organisation_id, survey_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, contact_id) references contact on delete set null (contact_id),
  foreign key (organisation_id, phase_id) references phase,
  foreign key (organisation_id, moment_id) references moment
);
create index on survey (organisation_id, engagement_id, asked_at desc);
create index on survey (organisation_id, contact_id) where contact_id is not null;
call make_tenant('survey');

-- The measured feeling comes only from this very question. A skipped question has no row. One row per survey: who
-- thinks better of it changes that row while the link lives.
create table response (
  organisation_id uuid not null,
  response_id uuid not null,
  survey_id uuid,
  engagement_id uuid not null,
  customer_id uuid not null,
  contact_id uuid,
  persona_id uuid,
  phase_id uuid not null,
  moment_id uuid not null,
  feeling smallint not null check (feeling between -2 and 2),
  story text not null default '',
  about text[] not null default '{}',
  answered_at timestamptz not null,
  changed_at timestamptz,
  told_to uuid,
  primary key (organisation_id, response_id),
  foreign key (organisation_id, survey_id) references survey on delete set null (survey_id),
  foreign key (organisation_id, engagement_id) references engagement on delete cascade,
  foreign key (organisation_id, customer_id) references customer on delete cascade,
  foreign key (organisation_id, contact_id) references contact on delete set null (contact_id),
  foreign key (organisation_id, persona_id) references persona on delete set null (persona_id),
  foreign key (organisation_id, phase_id) references phase,
  foreign key (organisation_id, moment_id) references moment
);
create unique index response_once_per_survey on response (organisation_id, survey_id) where survey_id is not null;
create index on response (organisation_id, moment_id, persona_id, feeling);
create index on response (organisation_id, engagement_id, answered_at);
create index on response (organisation_id, customer_id);
create index on response (organisation_id, contact_id) where contact_id is not null;
create index on response (organisation_id, (coalesce(changed_at, answered_at))) where feeling < 0;
call make_tenant('response');
