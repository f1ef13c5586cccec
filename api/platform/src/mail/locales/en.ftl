### What the mails say, in English. One message a kind of notification, with the same attributes in each:
###   .subject  .preheader  .heading  .body (a blank line begins a new paragraph)  .button  .why
###   .quote    the line above what somebody wrote; only in kinds that may quote
###
### $reader     who reads it, as they write their name
### $person     the other person, as they write their name
### $programme  its name
### $reason     a code, where the text depends on it: a role (enrolment_*), why it was declined (request_declined), how it
###             ended (mentorship_ended)
### $when       a date, already written in the reader's language and time zone (enrolment_submitted, request_received,
###             mentorship_ended)

greeting = Hello { $reader },

# Stands for $person when they have left.
former_member = a former member

# How somebody is greeted whose name nobody gave.
unnamed_reader = and a warm welcome

# The link below a letter that its reader may do without.
unsubscribe = Unsubscribe from these e-mails

# After the words above a link, in plain text.
colon = :
