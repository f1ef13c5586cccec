export { FirstMeetingNotes, MeetingNotes } from './MeetingNotes'
export { SharedNote } from './SharedNote'
