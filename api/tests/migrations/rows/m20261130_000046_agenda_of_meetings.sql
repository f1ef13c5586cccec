update questions set meeting_id = {id:80} where id = {id:82};
