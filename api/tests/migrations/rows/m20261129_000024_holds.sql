update requests set held_since = {now}, held_expires_at = {now}, answering_from = {now} where id = {id:31};
