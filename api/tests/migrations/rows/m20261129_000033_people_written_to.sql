insert into recipient_counts (member_id, hour_from, in_hour, day_from, in_day)
values ({id:01}, {now}, 3, {now}, 12);
