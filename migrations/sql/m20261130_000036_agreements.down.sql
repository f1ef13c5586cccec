drop table agreement_comments;
drop table agreement_approvals;
drop table agreements;
