-- One box finds customers, engagements, cards and answers, forgiving typos and accents.
-- The documents are kept by triggers, so that no writer can forget them.

create table search_document (
  organisation_id uuid not null references organisation on delete cascade,
  kind text not null check (kind in ('customer', 'engagement', 'card')),
  subject_id uuid not null,
  words text not null,
  primary key (organisation_id, kind, subject_id)
);
call make_tenant('search_document');

-- unaccent is only "stable"; pinned to its dictionary it may be indexed and used in a plan.
create function plain_words(written text) returns text language sql immutable parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, coalesce(written, '')));

create index search_document_words on search_document using gin (organisation_id, words gin_trgm_ops);

-- Trigram operators are not leakproof, so under row-level security PostgreSQL may not use their index.
-- This narrow door runs as the table's owner and filters on the current organisation itself.
do $$ begin
  execute format('create policy door_for_search on search_document for select to %I using (true)', current_user);
end $$;

create function search_subjects(query text, kinds text[], most integer)
returns table (kind text, subject_id uuid, score real)
language sql stable security definer set search_path = public set pg_trgm.word_similarity_threshold = 0.5 begin atomic
  select d.kind, d.subject_id, word_similarity(plain_words(query), d.words)
  from search_document d
  where d.organisation_id = current_organisation() and d.kind = any (kinds)
    and plain_words(query) <% d.words
  order by 3 desc, 1, 2
  limit most;
end;
revoke execute on function search_subjects from public;
grant execute on function search_subjects to reisgenoot_app;

create function index_customer(of_organisation uuid, of_customer uuid) returns void language sql begin atomic
  insert into search_document (organisation_id, kind, subject_id, words)
  select c.organisation_id, 'customer', c.customer_id, plain_words(concat_ws(' ', c.name,
    (select string_agg(concat_ws(' ', nullif(k.first_name, ''), nullif(k.infix, ''), nullif(k.last_name, '')), ' ' order by k.position)
       from contact k where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id),
    (select string_agg(p.normalised, ' ' order by p.position) from contact_point p join contact k using (organisation_id, contact_id)
       where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id),
    (select string_agg(concat_ws(' ', nullif(a.street, ''), nullif(a.house_number, ''), nullif(a.postcode, ''), nullif(a.city, '')), ' ' order by a.position)
       from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id)))
  from customer c
  where c.organisation_id = of_organisation and c.customer_id = of_customer and c.archived_at is null
  on conflict (organisation_id, kind, subject_id) do update set words = excluded.words;
end;

create function keep_customer_words() returns trigger language plpgsql as $$
declare
  of_customer uuid;
begin
  if tg_table_name = 'contact_point' then
    select k.customer_id into of_customer from contact k
    where k.organisation_id = coalesce(new.organisation_id, old.organisation_id)
      and k.contact_id = coalesce(new.contact_id, old.contact_id);
  else
    of_customer := coalesce(new.customer_id, old.customer_id);
  end if;
  if tg_table_name = 'customer' and (tg_op = 'DELETE' or new.archived_at is not null) then
    delete from search_document where organisation_id = old.organisation_id and kind = 'customer' and subject_id = old.customer_id;
  elsif of_customer is not null then
    perform index_customer(coalesce(new.organisation_id, old.organisation_id), of_customer);
  end if;
  return null;
end $$;
create trigger keep_words after insert or update or delete on customer for each row execute function keep_customer_words();
create trigger keep_words after insert or update or delete on contact for each row execute function keep_customer_words();
create trigger keep_words after insert or update or delete on contact_point for each row execute function keep_customer_words();
create trigger keep_words after insert or update or delete on address for each row execute function keep_customer_words();

create function keep_words() returns trigger language plpgsql as $$
declare
  subject uuid;
  written text;
begin
  if tg_table_name = 'engagement' then
    subject := coalesce(new.engagement_id, old.engagement_id);
    if tg_op <> 'DELETE' then written := new.name; end if;
  else
    subject := coalesce(new.card_id, old.card_id);
    if tg_op <> 'DELETE' then
      written := concat_ws(' ', new.text, new.prevent, new.turn_around, new.answer);
    end if;
  end if;
  if tg_op = 'DELETE' then
    delete from search_document where organisation_id = old.organisation_id and kind = tg_table_name and subject_id = subject;
  else
    insert into search_document (organisation_id, kind, subject_id, words)
    values (new.organisation_id, tg_table_name, subject, plain_words(written))
    on conflict (organisation_id, kind, subject_id) do update set words = excluded.words;
  end if;
  return null;
end $$;
create trigger keep_words after insert or update of name or delete on engagement for each row execute function keep_words();
create trigger keep_words after insert or update or delete on card for each row execute function keep_words();
