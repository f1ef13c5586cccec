update invitations set status = 'revoked', declined_at = {now} where id = {id:70};
