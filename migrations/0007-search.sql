-- One box finds customers, engagements, cards and answers, forgiving typos and accents.
-- The documents are kept by triggers, so that no writer can forget them.

-- `words` is everything that can be looked for, after a blank, so that every word has one in front. `names` is the
-- part of it in which slips of the pen are forgiven: comparing all of it would cost ten times as much.
create table search_document (
  organisation_id uuid not null references organisation on delete cascade,
  kind text not null check (kind in ('customer', 'engagement', 'card')),
  subject_id uuid not null,
  words text not null,
  names text not null,
  primary key (organisation_id, kind, subject_id)
);
call make_tenant('search_document');

create index search_document_words on search_document using gin (organisation_id, words gin_trgm_ops);
create index search_document_names on search_document using gin (organisation_id, names gin_trgm_ops);

-- Trigram operators are not leakproof, so under row-level security PostgreSQL may not use their index.
-- This narrow door runs as the table's owner and filters on the current organisation itself.
do $$ begin
  execute format('create policy door_for_search on search_document for select to %I using (true)', current_user);
end $$;

-- The patterns by which the words of a query are looked for, the longest and so the most telling first. Two letters
-- say little unless a word begins with them.
create function word_patterns(query text) returns text[] language sql immutable parallel safe
  return (select array_agg(case when length(word) < 3 then '% ' else '%' end || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
      order by length(word) desc)
    from regexp_split_to_table(plain_words(query), '[\s,;]+') word where word <> '');

-- What holds every word as it is written scores 2 or more, highest where a name begins with it. Only when there is
-- nothing of the kind, slips of the pen are forgiven, and the score is the likeness, at most 1. Of many thousands that
-- fit equally well some are enough.
create function search_subjects(query text, kinds text[], most integer)
returns table (kind text, subject_id uuid, score real)
language plpgsql stable security definer set search_path = public
set pg_trgm.word_similarity_threshold = 0.4 set enable_seqscan = off as $$
#variable_conflict use_column
declare
  asked text := plain_words(btrim(query));
  patterns text[] := word_patterns(query);
  likeness text;
  literally text := regexp_replace(asked, '([\\%_])', '\\\1', 'g');
begin
  return query
    select d.kind, d.subject_id, (case
      when d.names like ' ' || literally || '%' then 3
      when d.names like '% ' || literally || '%' then 2.5
      when d.words like '% ' || literally || '%' then 2.25
      else 2 end)::real
    from (
      select d.kind, d.subject_id, d.words, d.names from search_document d
      where d.organisation_id = current_organisation() and d.kind = any (kinds)
        and d.words like patterns[1] and d.words like coalesce(patterns[2], patterns[1]) and d.words like all (patterns)
      limit 5000
    ) d
    order by 3 desc, 1, 2
    limit most;
  if found then return; end if;
  foreach likeness in array array['0.5', '0.4'] loop
    perform set_config('pg_trgm.word_similarity_threshold', likeness, true);
    return query
      select near.kind, near.subject_id, word_similarity(asked, near.names)
      from (
        select d.kind, d.subject_id, d.names from search_document d
        where d.organisation_id = current_organisation() and d.kind = any (kinds) and asked <% d.names
        limit 2000
      ) near
      order by 3 desc, 1, 2
      limit most;
    exit when found;
  end loop;
end $$;
revoke execute on function search_subjects from public;
grant execute on function search_subjects to reisgenoot_app;

-- Dutch numbers are also found as people write them, with a nought in front.
create function phone_words(normalised text) returns text language sql immutable parallel safe
  return case when normalised like '+31%' then normalised || ' 0' || substr(normalised, 4) else normalised end;

-- Its plan is kept for a whole session, also when that began with empty tables: hence never a scan or a hash of a table.
create function index_customers(of_organisation uuid, of_customers uuid[]) returns void language sql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off begin atomic
  insert into search_document (organisation_id, kind, subject_id, words, names)
  select written.organisation_id, 'customer', written.customer_id,
    plain_words(concat_ws(' ', '', names, places, points)), plain_words(concat_ws(' ', '', names, cities))
  from (
    select c.organisation_id, c.customer_id,
      concat_ws(' ', c.name, nullif(c.works_at, ''), (
        select string_agg(k.name, ' ' order by k.position) from (
          select position, concat_ws(' ', nullif(first_name, ''), nullif(infix, ''), nullif(last_name, '')) as name from contact
          where organisation_id = c.organisation_id and customer_id = c.customer_id) k
        where k.name <> '' and position(k.name in c.name) = 0)) as names,
      (select string_agg(case p.kind when 'phone' then phone_words(p.normalised) else p.normalised end, ' ' order by k.position, p.position)
       from contact k join contact_point p using (organisation_id, contact_id)
       where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id) as points,
      (select string_agg(concat_ws(' ', nullif(a.street, ''), nullif(a.house_number, ''), nullif(a.postcode, ''), nullif(a.city, '')), ' ' order by a.position)
       from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id) as places,
      (select string_agg(nullif(a.city, ''), ' ' order by a.position)
       from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id) as cities
    from customer c
    where c.organisation_id = of_organisation and c.customer_id = any (of_customers)
      -- Said so that no index on those who are not archived takes the place of the key.
      and coalesce(c.archived_at, 'infinity') = 'infinity'
  ) written
  on conflict (organisation_id, kind, subject_id) do update set words = excluded.words, names = excluded.names
    where (search_document.words, search_document.names) is distinct from (excluded.words, excluded.names);
end;

-- Once per statement over all rows it changed, so that an import of thousands writes each document a few times only.
-- A contact never goes from one customer to another, nor a number from one contact to another.
-- Who writes many new customers with all their parts says 'later', and calls index_customers once at the end.
create function keep_customer_words() returns trigger language plpgsql as $$
begin
  if current_setting('reisgenoot.words', true) = 'later' then return null; end if;
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
    written := ' ' || plain_words(written);
    insert into search_document (organisation_id, kind, subject_id, words, names)
    values (new.organisation_id, tg_table_name, subject, written, written)
    on conflict (organisation_id, kind, subject_id) do update set words = excluded.words, names = excluded.names;
  end if;
  return null;
end $$;
create trigger keep_words after insert or update of name or delete on engagement for each row execute function keep_words();
create trigger keep_words after insert or update or delete on card for each row execute function keep_words();
