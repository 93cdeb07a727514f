/** The statements of the bare server: for each page the one query that gives what the page shows. */

export const session = `
  select organisation_id, user_id, set_config('reisgenoot.organisation', coalesce(organisation_id::text, ''), true)
  from resolve_session($1, $2)`

const phasesOfCustomer = `coalesce((
  select jsonb_agg(jsonb_build_object('engagementId', e.engagement_id, 'phaseId', p.phase_id, 'name', p.name))
  from engagement e
  join stay s on s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id and s.left_at is null
  join phase p on p.organisation_id = s.organisation_id and p.phase_id = s.phase_id
  where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id and not exists (
    select from ending d where d.organisation_id = e.organisation_id and d.engagement_id = e.engagement_id)), '[]')`

const firstPoint = (kind: string) => `(
  select p.value from contact k join contact_point p using (organisation_id, contact_id)
  where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id and p.kind = '${kind}'
  order by k.position, p.position limit 1)`

const rowOfCustomer = (page: string, order: string) => `
  with c as materialized (${page})
  select c.customer_id, c.name, c.kind, c.persona_id, persona.name as persona_name,
    (select a.city from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id
      order by a.position limit 1) as city,
    ${firstPoint('email')} as email, ${firstPoint('phone')} as phone, ${phasesOfCustomer} as phases,
    (select t.at from touch t where t.organisation_id = c.organisation_id and t.customer_id = c.customer_id
      and t.withdrawn_at is null order by t.at desc limit 1) as last_touch_at
  from c left join persona using (organisation_id, persona_id)
  order by ${order}`

export const firstPage = rowOfCustomer(
  `select * from customer where organisation_id = $1 and archived_at is null
   order by name collate dutch, customer_id limit 51`,
  'c.name collate dutch, c.customer_id',
)
export const filtered = rowOfCustomer(
  `select * from customer where organisation_id = $1 and archived_at is null and persona_id = $2
   order by name collate dutch, customer_id limit 51`,
  'c.name collate dutch, c.customer_id',
)
export const searched = rowOfCustomer(
  `select customer.*, hit.score from search_subjects($2, '{customer}', 200) hit
   join customer on organisation_id = $1 and customer_id = hit.subject_id and archived_at is null
   order by hit.score desc, customer_id limit 51`,
  'c.score desc, c.customer_id',
)

/** Everything on the page of Today in one statement: who is due, what was promised, who is under way, what is done. */
export const today = `
  with due as materialized (
    select e.* from engagement e where e.organisation_id = $1 and e.news_due_on <= current_date + 1
      and e.responsible_user_id = $2
      and not exists (select from today_mark m where m.organisation_id = $1 and m.item = 'news:' || e.engagement_id
        and m.undone_at is null and m.until_at > now())
    order by e.news_due_on, e.engagement_id limit 100)
  select
    (select jsonb_agg(jsonb_build_object('engagementId', e.engagement_id, 'name', e.name, 'customer', c.name,
      'heard', e.last_heard_at, 'due', e.news_due_on,
      'phases', (select jsonb_agg(p.name) from stay s join phase p using (organisation_id, phase_id)
        where s.organisation_id = $1 and s.engagement_id = e.engagement_id and s.left_at is null),
      'people', (select jsonb_agg(jsonb_build_object('name', k.first_name, 'points', (
          select jsonb_agg(n.value order by n.position) from contact_point n
          where n.organisation_id = $1 and n.contact_id = k.contact_id)))
        from contact k where k.organisation_id = $1 and k.customer_id = e.customer_id),
      'update', (select jsonb_build_object('at', u.published_at, 'next', u.next_news_on) from progress_update u
        where u.organisation_id = $1 and u.engagement_id = e.engagement_id order by u.published_at desc limit 1),
      'stage', (select jsonb_build_object('name', g.name, 'on', g.starts_on) from stage g
        where g.organisation_id = $1 and g.engagement_id = e.engagement_id and g.done_at is null
        order by g.position limit 1),
      'done', array(select g.name from stage g where g.organisation_id = $1 and g.engagement_id = e.engagement_id
        and g.done_at > e.last_heard_at)))
      from due e join customer c using (organisation_id, customer_id)) as news,
    (select count(*) from engagement e where e.organisation_id = $1 and e.news_due_on <= current_date
      and e.responsible_user_id = $2) as waiting,
    (select jsonb_agg(jsonb_build_object('bumpId', b.bump_id, 'text', b.text, 'customer', c.name))
      from bump b join engagement e using (organisation_id, engagement_id)
      join customer c using (organisation_id, customer_id)
      where b.organisation_id = $1 and e.responsible_user_id = $2 and (select count(*) from bump_step t
        where t.organisation_id = $1 and t.bump_id = b.bump_id and t.step in ('solved', 'asked_after')) < 2) as bumps,
    (select jsonb_agg(jsonb_build_object('id', w.engagement_id, 'at', w.asked_at)) from where_now w
      join engagement e using (organisation_id, engagement_id)
      where w.organisation_id = $1 and w.asked_at > e.last_heard_at and e.responsible_user_id = $2) as asked,
    (select jsonb_agg(jsonb_build_object('id', r.response_id, 'feeling', r.feeling)) from response r
      join engagement e using (organisation_id, engagement_id)
      where r.organisation_id = $1 and r.feeling < 0 and r.answered_at > e.last_heard_at
        and e.responsible_user_id = $2) as answers,
    (select jsonb_agg(jsonb_build_object('id', o.mail_id, 'subject', o.subject)) from outgoing_mail o
      where o.organisation_id = $1 and o.status in ('failed', 'uncertain')) as mails,
    (select jsonb_agg(jsonb_build_object('name', k.first_name, 'customer', c.name))
      from contact k join customer c using (organisation_id, customer_id)
      where k.organisation_id = $1 and k.birthday_month = extract(month from now())
        and k.birthday_day = extract(day from now()) and c.archived_at is null) as birthdays,
    (select jsonb_agg(jsonb_build_object('name', g.name, 'customer', c.name, 'at', g.starts_at))
      from stage g join engagement e using (organisation_id, engagement_id)
      join customer c using (organisation_id, customer_id)
      where g.organisation_id = $1 and g.starts_on = current_date and g.done_at is null
        and e.responsible_user_id = $2) as stages,
    (select jsonb_agg(jsonb_build_object('name', e.name, 'time', u.next_news_time))
      from progress_update u join engagement e using (organisation_id, engagement_id)
      where u.organisation_id = $1 and u.next_news_on = current_date and e.responsible_user_id = $2) as promised,
    (select jsonb_agg(jsonb_build_object('phaseId', phase_id, 'name', name, 'customers', customers)) from (
      select p.phase_id, p.name, here.customers from (
        select s.phase_id, count(distinct s.customer_id) as customers from stay s
        where s.organisation_id = $1 and s.left_at is null group by s.phase_id) here
      join phase p on p.organisation_id = $1 and p.phase_id = here.phase_id) counted) as under_way,
    (select count(distinct s.customer_id) from stay s where s.organisation_id = $1 and s.left_at is null) as travellers,
    (select jsonb_agg(jsonb_build_object('id', t.touch_id, 'at', t.at, 'customer', t.name)) from (
      select t.touch_id, t.at, c.name from touch t join customer c using (organisation_id, customer_id)
      where t.organisation_id = $1 and t.at >= current_date and t.direction = 'out' and t.withdrawn_at is null
        and t.user_id = $2 order by t.at desc limit 12) t) as done,
    (select jsonb_agg(jsonb_build_object('userId', user_id, 'name', name)) from membership
      where organisation_id = $1 and left_at is null) as colleagues`

export const promise = `
  select current_date + min(p.promise_working_days) as due
  from stay s join phase p using (organisation_id, phase_id)
  where s.organisation_id = $1 and s.engagement_id = $2 and s.left_at is null`
export const newTouch = `
  insert into touch (organisation_id, touch_id, customer_id, engagement_id, at, lane, direction, user_id, text)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
export const newEvent = `
  insert into event (organisation_id, event_id, kind, at, user_id, subject_id, customer_id, engagement_id)
  values ($1, $2, 'touch.recorded', $3, $4, $5, $6, $7)`
export const heard = `
  update engagement set last_heard_at = $3, news_due_on = $4 where organisation_id = $1 and engagement_id = $2`
