insert into programmes (id, slug, name, position, policy, content, version, created_at, updated_at)
values ({id:10}, 'isbt', 'A programme', 0,
    '{"enrolment": "rolling", "approval": {"mentees": true, "mentors": true}, "mentors_by_invitation": false,
      "active_mentorships": {"mentee": 1, "mentor": 3}, "who_may_request": "mentee", "open_requests_per_mentee": 3,
      "request_expires_after_days": 14, "message_before_match": false, "full_mentors": "hidden", "waitlist": false,
      "no_shared_language": "hidden", "agreement_required": false, "first_contact": {"by": "mentee", "within_days": 14},
      "ends": "either_says_so", "resources": "none", "inactivity_nudge_days": 60, "certificate": false,
      "confidentiality_pledge": false, "weights": {"expertise": 0.5, "topics": 0.5, "hours": 0, "stage": 0,
      "answering": 0, "room": 0}}',
    '{"tagline": "", "introduction": "", "steps": [], "benefits": {"mentee": [], "mentor": []},
      "eligibility": {"mentee": "", "mentor": ""}, "faq": [],
      "pledges": {"conduct": {"version": 1, "text": "Be kind."}, "confidentiality": null}}',
    1, {now}, {now});

insert into terms (id, programme_id, kind, slug, label, position, retired_at)
values
    ({id:11}, {id:10}, 'expertise', 'haemovigilance', 'Haemovigilance', 0, null),
    ({id:12}, {id:10}, 'topic', 'haemovigilance', 'Haemovigilance', 0, {now});

insert into seasons (id, programme_id, opens_at, closes_at, ends_at, congress)
values ({id:13}, {id:10}, {now}, '2026-12-01 00:00:00+00:00', '2027-12-01 00:00:00+00:00',
    '{"name": "A congress"}');

insert into grants (member_id, programme_id, granted_at) values ({id:02}, {id:10}, {now});

insert into resources (id, programme_id, slug, title, summary, kind, role, step, required, minutes,
    url, body, position)
values ({id:14}, {id:10}, 'guide', 'A guide', 'What to expect.', 'document', 'mentee', 'read', true,
    10, 'https://society.test/guide', null, 0);
