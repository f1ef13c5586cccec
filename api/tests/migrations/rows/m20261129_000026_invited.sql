update invitations set member_id = {id:01} where id = {id:70};
