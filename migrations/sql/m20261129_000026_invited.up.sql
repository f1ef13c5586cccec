-- Whose an invitation is, from the moment at which the person with its address has opened or accepted it.
alter table invitations add column member_id {uuid} references members (id);
update invitations set member_id = (select e.member_id from enrolments e where e.id = invitations.enrolment_id)
    where enrolment_id is not null;
