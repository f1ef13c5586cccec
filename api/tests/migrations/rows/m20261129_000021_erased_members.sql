insert into members (id, issuer, subject, display_name, email, locale, administrator, membership_status,
    membership_source, membership_verified_at, created_at, updated_at, search_name, erased_at)
values ({id:96}, '', 'a-key', 'A former member', '', 'en', false, 'none', 'sso', {now}, {now}, {now}, '', {now});
