-- What a resource says in other languages than the one it was written in first: title, summary and text by language.
alter table resources add column translations {json};
