update programmes set time_zone = 'Europe/Amsterdam' where id = {id:10};
