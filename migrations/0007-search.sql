-- One box finds customers, engagements, cards and answers, forgiving typos and accents.
-- The documents are kept by triggers, so that no writer can forget them.

-- The words of a text: runs of letters and digits, each once. What is longer than a name or a place ever is, is left out.
create function words_of(written text) returns text[] language sql immutable parallel safe
  return (select coalesce(array_agg(distinct word), '{}')
    from regexp_split_to_table(plain_words(written), '[^[:alnum:]]+') word where length(word) between 1 and 40);

-- `words` is everything that can be looked for, after a blank, so that every word has one in front. `names` is the
-- part of it in which slips of the pen are forgiven, once as it is written and once as its words.
create table search_document (
  organisation_id uuid not null references organisation on delete cascade,
  kind text not null check (kind in ('customer', 'engagement', 'card')),
  subject_id uuid not null,
  words text not null,
  names text not null,
  name_words tsvector not null generated always as (array_to_tsvector(words_of(names))) stored,
  primary key (organisation_id, kind, subject_id)
);
call make_tenant('search_document');

-- What is put off to be sorted in later is read through whole by every search: little of it, and for few words none.
create index search_document_words on search_document using gin (organisation_id, words gin_trgm_ops) with (gin_pending_list_limit = 256);
create index search_document_names on search_document using gin (organisation_id, names gin_trgm_ops) with (gin_pending_list_limit = 256);
create index search_document_name_words on search_document using gin (organisation_id, kind, name_words) with (fastupdate = off);

-- A word as it is, and with each of its letters left out. Of two words that differ by one slip (a letter forgotten, one
-- too many, another one, or two that changed places) some of these are the same.
create function one_letter_less(word text) returns text[] language sql immutable parallel safe
  return (select array_agg(overlay(word placing '' from place for 1)) || word from generate_series(1, length(word)) place);

-- Every word of the names, once for all who have it: what resembles is looked for among some thousands of words instead
-- of in each of many thousands of names. Two who bring the same word at once each write it: a word that may stand here
-- twice makes nobody wait for somebody else, and so no two for each other.
create table search_word (
  organisation_id uuid not null references organisation on delete cascade,
  word text not null,
  entry uuid not null default gen_random_uuid(),
  slips text[] not null generated always as (one_letter_less(word)) stored,
  primary key (organisation_id, word, entry)
);
call make_tenant('search_word');
create index search_word_slips on search_word using gin (organisation_id, slips) with (fastupdate = off);
create index search_word_letters on search_word using gin (organisation_id, word gin_trgm_ops) with (fastupdate = off);

-- Trigram operators are not leakproof, so under row-level security PostgreSQL may not use their index.
-- These narrow doors run as the tables' owner and filter on the current organisation themselves.
do $$ begin
  execute format('create policy door_for_search on search_document for select to %I using (true)', current_user);
  execute format('create policy door_for_search on search_word for select to %I using (true)', current_user);
end $$;

-- The patterns by which the words of a query are looked for, the longest and so the most telling first. Two letters
-- say little unless a word begins with them.
create function word_patterns(query text) returns text[] language sql immutable parallel safe
  return (select array_agg(case when length(word) < 3 then '% ' else '%' end || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
      order by length(word) desc)
    from regexp_split_to_table(plain_words(query), '[\s,;]+') word where word <> '');

-- What holds every word as it is written scores 2 or more, highest where a name begins with it. Only when there is
-- nothing of the kind, slips of the pen are forgiven, and the score is the likeness, at most 1: first what has for each
-- word one that begins with it or is one slip away, then one that resembles it otherwise, then what resembles the
-- question as a whole, for words that were written together, apart or in vain. Of many that fit equally well some are enough.
create function search_subjects(query text, kinds text[], most integer)
returns table (kind text, subject_id uuid, score real)
language plpgsql stable security definer set search_path = public
set pg_trgm.word_similarity_threshold = 0.4 set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  asked text := plain_words(btrim(query));
  patterns text[] := word_patterns(query);
  literally text := regexp_replace(asked, '([\\%_])', '\\\1', 'g');
  asked_words text[] := array(select word from unnest(words_of(query)) word order by length(word) desc limit 6);
  meant tsquery;
  far boolean;
  likeness text;
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
      limit 2000
    ) d
    order by 3 desc, 1, 2
    limit most;
  if found then return; end if;
  foreach far in array array[false, true] loop
    select string_agg('(' || quote_literal(asking.word) || ':*' || coalesce(near.words, '') || ')', '&') into meant
    from unnest(asked_words) asking(word), lateral (
      select string_agg('|' || quote_literal(likest.word), '') as words from (
        (select w.word from search_word w
        where w.organisation_id = current_organisation() and w.slips && one_letter_less(asking.word)
        order by similarity(asking.word, w.word) desc, w.word limit 30)
        union
        (select w.word from search_word w
        where far and w.organisation_id = current_organisation() and asking.word <% w.word
        order by word_similarity(asking.word, w.word) desc, w.word limit 30)
      ) likest
    ) near;
    return query
      select near.kind, near.subject_id, word_similarity(asked, near.names)
      from (
        select d.kind, d.subject_id, d.names from search_document d
        where d.organisation_id = current_organisation() and d.kind = any (kinds) and d.name_words @@ meant
        limit 200
      ) near
      order by 3 desc, 1, 2
      limit most;
    if found then return; end if;
  end loop;
  foreach likeness in array array['0.5', '0.4'] loop
    perform set_config('pg_trgm.word_similarity_threshold', likeness, true);
    return query
      select near.kind, near.subject_id, word_similarity(asked, near.names)
      from (
        select d.kind, d.subject_id, d.names from search_document d
        where d.organisation_id = current_organisation() and d.kind = any (kinds) and asked <% d.names
        limit 500
      ) near
      order by 3 desc, 1, 2
      limit most;
    exit when found;
  end loop;
end $$;
revoke execute on function search_subjects from public;
grant execute on function search_subjects to reisgenoot_app;

-- Whether a name has this word.
create function is_named(word text) returns boolean language sql stable
  return exists (select from search_document d
    where d.organisation_id = current_organisation() and d.name_words @@ quote_literal(word)::tsquery);

-- Keeps the list of words in step with the names, whoever writes those. Whoever brings a word holds it until they are done,
-- or writes it when there is none to hold; one that no name has any more goes only when nobody holds it, after another look.
create function keep_word_list() returns trigger
language plpgsql security definer set search_path = public set enable_seqscan = off as $$
declare
  before text[] := '{}';
  after text[] := '{}';
  brought text[];
  held text[];
  gone text[];
  entries uuid[];
begin
  if tg_op <> 'INSERT' then before := array(select distinct unnest(tsvector_to_array(name_words)) from was); end if;
  if tg_op <> 'DELETE' then after := array(select distinct unnest(tsvector_to_array(name_words)) from written); end if;
  brought := array(select unnest(after) except select unnest(before));
  if brought <> '{}' then
    held := array(select w.word from search_word w
      where w.organisation_id = current_organisation() and w.word = any (brought) for key share skip locked);
    insert into search_word (organisation_id, word)
    select current_organisation(), word from (select unnest(brought) except select unnest(held)) missing(word);
  end if;
  gone := array(select word from (select unnest(before) except select unnest(after)) dropped(word) where not is_named(word));
  if gone = '{}' then return null; end if;
  entries := array(select w.entry from search_word w
    where w.organisation_id = current_organisation() and w.word = any (gone) for update skip locked);
  delete from search_word w
  where w.organisation_id = current_organisation() and w.word = any (gone) and w.entry = any (entries) and not is_named(w.word);
  return null;
end $$;
revoke execute on function keep_word_list from public;
create trigger keep_word_list_of_new after insert on search_document
  referencing new table as written for each statement execute function keep_word_list();
create trigger keep_word_list_of_changed after update on search_document
  referencing old table as was new table as written for each statement execute function keep_word_list();
create trigger keep_word_list_of_gone after delete on search_document
  referencing old table as was for each statement execute function keep_word_list();

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
