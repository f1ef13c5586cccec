update resources
set translations = '{"fr": {"title": "Un guide", "summary": "À quoi vous attendre.", "body": null}}'
where id = {id:14};
