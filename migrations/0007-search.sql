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

-- Dutch numbers are also found as people write them, with a nought in front.
create function phone_words(normalised text) returns text language sql immutable parallel safe
  return case when normalised like '+31%' then normalised || ' 0' || substr(normalised, 4) else normalised end;

create function index_customers(of_organisation uuid, of_customers uuid[]) returns void language sql begin atomic
  insert into search_document (organisation_id, kind, subject_id, words)
  select c.organisation_id, 'customer', c.customer_id, plain_words(concat_ws(' ', c.name, nullif(c.works_at, ''),
    (select string_agg(concat_ws(' ', nullif(k.first_name, ''), nullif(k.infix, ''), nullif(k.last_name, '')), ' ' order by k.position)
       from contact k where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id),
    (select string_agg(case p.kind when 'phone' then phone_words(p.normalised) else p.normalised end, ' ' order by k.position, p.position)
       from contact k join contact_point p using (organisation_id, contact_id)
       where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id),
    (select string_agg(concat_ws(' ', nullif(a.street, ''), nullif(a.house_number, ''), nullif(a.postcode, ''), nullif(a.city, '')), ' ' order by a.position)
       from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id)))
  from customer c
  where c.organisation_id = of_organisation and c.customer_id = any (of_customers) and c.archived_at is null
  on conflict (organisation_id, kind, subject_id) do update set words = excluded.words
    where search_document.words is distinct from excluded.words;
end;

-- Once per statement over all rows it changed, so that an import of thousands writes each document a few times only.
-- A contact never goes from one customer to another, nor a number from one contact to another.
create function keep_customer_words() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'customer' then
    delete from search_document d using changed c
    where d.organisation_id = c.organisation_id and d.kind = 'customer' and d.subject_id = c.customer_id
      and (tg_op = 'DELETE' or c.archived_at is not null);
  end if;
  if tg_table_name = 'contact_point' then
    perform index_customers(of.organisation_id, of.customers) from (
      select k.organisation_id, array_agg(distinct k.customer_id) as customers
      from changed join contact k using (organisation_id, contact_id) group by k.organisation_id) of;
  elsif tg_table_name <> 'customer' or tg_op <> 'DELETE' then
    perform index_customers(of.organisation_id, of.customers) from (
      select organisation_id, array_agg(distinct customer_id) as customers from changed group by organisation_id) of;
  end if;
  return null;
end $$;
do $$
declare
  source text;
begin
  foreach source in array array['customer', 'contact', 'contact_point', 'address'] loop
    execute format('create trigger keep_words_of_new after insert on %I referencing new table as changed for each statement execute function keep_customer_words()', source);
    execute format('create trigger keep_words_of_changed after update on %I referencing new table as changed for each statement execute function keep_customer_words()', source);
    execute format('create trigger keep_words_of_gone after delete on %I referencing old table as changed for each statement execute function keep_customer_words()', source);
  end loop;
end $$;

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
