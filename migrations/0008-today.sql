-- What Today looks up by day, in tables that are otherwise read per customer or engagement.
create index on stage (organisation_id, starts_on) where done_at is null and starts_on is not null;
create index on progress_update (organisation_id, next_news_on) where next_news_on is not null;
create index on response (organisation_id, answered_at) where feeling < 0;
create index on touch (organisation_id, at) where direction = 'out';
create index on today_mark (organisation_id, item) where undone_at is null;

-- A narrow door past row-level security for the morning mail: where somebody's morning has come and nobody looked yet.
-- It tells which organisations, and nothing about them. Who joined after the hour waits for the next morning.
do $$ begin
  execute format('create policy door_for_mornings on morning_mail for select to %I using (true)', current_user);
end $$;

create function organisations_in_the_morning(at_time timestamptz)
returns table (organisation_id uuid)
language sql stable security definer set search_path = public begin atomic
  select o.organisation_id
  from organisation o
  cross join lateral (select (at_time at time zone o.time_zone)::date as day) here
  cross join lateral (
    select (here.day + make_time(o.morning_mail_hour, 0, 0)) at time zone o.time_zone as hour_came_at) due
  where due.hour_came_at <= at_time and exists (
    select from membership m
    where m.organisation_id = o.organisation_id and m.morning_mail and m.left_at is null
      and m.joined_at < due.hour_came_at
      and not coalesce(here.day >= m.absent_from and here.day <= coalesce(m.absent_until, here.day), false)
      and not exists (
        select from morning_mail sent
        where sent.organisation_id = m.organisation_id and sent.user_id = m.user_id and sent.day = here.day));
end;
revoke execute on function organisations_in_the_morning from public;
grant execute on function organisations_in_the_morning to reisgenoot_app;
