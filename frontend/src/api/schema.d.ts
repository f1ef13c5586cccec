// Generated from the contract by `npm run types`; never edited by hand.
import type { Instant, PlainDate } from '@/lib/time'

export interface paths {
    "/api/v1/administration/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened and who looked */
        get: operations["list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be delivered */
        get: operations["list_dead_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a delivery again */
        post: operations["replay_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try everything again that could not be delivered
         * @description Up to 100,000 at a call. Saying so twice is as good as once: what waits already is left as it is.
         */
        post: operations["replay_deliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether everything runs, and what waits */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members by name, address or number */
        get: operations["list_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/members/{member}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers in which a member is signed in */
        get: operations["list_member_sessions"];
        put?: never;
        post?: never;
        /** Sign a member out everywhere */
        delete: operations["end_member_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administration/sso/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the society sent when the caller last signed in */
        get: operations["get_sign_in_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{feed}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A private calendar (RFC 5545), for calendar programs
         * @description Needs no session: the address contains a secret. It has the meetings of its owner.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-up-links/{check_up_link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The question of a link in a mail
         * @description Changes nothing. An older link shows the newest question.
         */
        get: operations["get_check_up_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-up-links/{check_up_link}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer by a link in a mail how the mentorship is going
         * @description Needs no session. The same answer again changes nothing; another one replaces it.
         */
        post: operations["answer_check_up_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's enrolments, in every programme and role */
        get: operations["list_enrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the caller's enrolments */
        get: operations["get_enrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what a coordinator asked about one's registration */
        post: operations["answer_ask_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/hidden/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave somebody out of the list */
        put: operations["hide_match"];
        post?: never;
        /** Have somebody hidden on the list again */
        delete: operations["unhide_match"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller stands in one enrolment, and what to do next */
        get: operations["get_journey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentors for a mentee, or mentees for a mentor, the closest first, each with the reasons */
        get: operations["list_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/matches/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person as the reader's list shows them, with the reasons */
        get: operations["get_match"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/mentorships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentorships of one of the caller's enrolments, newest first */
        get: operations["list_mentorships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go away for a while: nobody finds one meanwhile */
        post: operations["pause_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a photo into one's profile: at most 5 MiB and 40 megapixels */
        put: operations["upload_photo"];
        post?: never;
        /** Take the photo out of one's profile */
        delete: operations["remove_photo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's profile in one enrolment */
        get: operations["get_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields of the profile */
        patch: operations["update_profile"];
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests of one of the caller's enrolments, newest first */
        get: operations["list_requests"];
        put?: never;
        /** Ask a mentor, or as a mentor ask a mentee */
        post: operations["create_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to read and watch, and what has been */
        get: operations["list_resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/resources/{resource}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a resource has been read */
        put: operations["acknowledge_resource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come back from a pause */
        post: operations["return_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/shortlist/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put somebody on the shortlist */
        put: operations["shortlist_match"];
        post?: never;
        /** Take somebody off the shortlist */
        delete: operations["unshortlist_match"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the programme in this role; what is still open is closed */
        post: operations["withdraw_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One goal of a mentorship of the caller */
        get: operations["get_goal"];
        put?: never;
        post?: never;
        /** Delete a draft */
        delete: operations["delete_goal"];
        options?: never;
        head?: never;
        /** Change some fields of a goal; what an active goal was before is kept as a revision */
        patch: operations["update_goal"];
        trace?: never;
    };
    "/api/v1/goals/{goal}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft an active goal, once all five answers are there */
        post: operations["activate_goal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The check-ins of a goal, the latest day first */
        get: operations["list_check_ins"];
        put?: never;
        /** Check in on an active goal; either side may */
        post: operations["create_check_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/check-ins/{check_in}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a check-in of one's own; for a day */
        delete: operations["delete_check_in"];
        options?: never;
        head?: never;
        /** Change a check-in of one's own; for a day */
        patch: operations["update_check_in"];
        trace?: never;
    };
    "/api/v1/goals/{goal}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an active goal was reached */
        post: operations["reach_goal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up an active goal, with the reason */
        post: operations["drop_goal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a step on the way to a goal of one's own */
        post: operations["create_milestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/milestones/{milestone}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a step */
        delete: operations["delete_milestone"];
        options?: never;
        head?: never;
        /** Change a step, or say that it was reached */
        patch: operations["update_milestone"];
        trace?: never;
    };
    "/api/v1/goals/{goal}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentor's questions about a goal, newest first */
        get: operations["list_goal_questions"];
        put?: never;
        /** Ask the mentee a question about a goal */
        post: operations["ask_goal_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/questions/{goal_question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question of the mentor about a goal */
        post: operations["answer_goal_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{goal}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an active goal was before each change, newest first */
        get: operations["list_goal_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link of an invitation is to whoever opens it */
        get: operations["get_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation, and register as a mentor by it */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description Needs no session: the link in the letter is enough, unless somebody else is signed in.
         */
        post: operations["decline_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the invited person has seen the invitation */
        post: operations["open_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller decides about their own record */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some of what the caller decides about their own record */
        patch: operations["update_me"];
        trace?: never;
    };
    "/api/v1/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address of one's private calendar */
        get: operations["get_calendar_feed"];
        /**
         * Make one's private calendar, or give it a new address
         * @description A former address ends at once: programs that subscribe to it get 404.
         */
        put: operations["renew_calendar_feed"];
        post?: never;
        /** Remove one's private calendar */
        delete: operations["remove_calendar_feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proposed time of a link in a mail
         * @description Changes nothing. An older link says what the meeting is now.
         */
        get: operations["get_meeting_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-links/{link}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the proposed time of a link in a mail
         * @description Needs no session. Asked again it changes nothing more.
         */
        post: operations["confirm_meeting_link"];
        /**
         * Take back, within a minute, what was confirmed by a link in a mail
         * @description The proposed times then wait for an answer as before. The first agreed time of a meeting can be taken back, a move cannot.
         */
        delete: operations["take_back_meeting_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting of the caller */
        get: operations["get_meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a meeting is about, or where it is */
        patch: operations["update_meeting"];
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a meeting took place, and how long; both have to agree */
        post: operations["state_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a confirmed meeting; its time is free again */
        post: operations["cancel_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm one of the proposed times, which both then have, or nothing changes
         * @description `time_is_taken` names the proposed times at which both are still `free`.
         */
        post: operations["confirm_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the proposed times; the agreed time of a confirmed meeting stands */
        post: operations["decline_times"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose other times for a meeting, or a move of a confirmed one, whose time stands meanwhile
         * @description `time_is_taken` names the times that are `taken` and those that are `free`.
         */
        post: operations["propose_times"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meeting}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one's own proposed times; the agreed time of a confirmed meeting stands */
        post: operations["withdraw_times"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mentorship of the caller */
        get: operations["get_mentorship"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the two of a mentorship are in contact, and what the caller was asked about it */
        get: operations["get_mentorship_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a mentorship's agreement, newest first */
        get: operations["list_agreements"];
        put?: never;
        /** Start a draft of the next version; it begins with the last text that both have read */
        post: operations["create_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a mentorship's agreement */
        get: operations["get_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some terms of the caller's draft */
        patch: operations["update_agreement"];
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements/{number}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the other side's proposal, which comes into force */
        post: operations["approve_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements/{number}/change-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the other side's proposal back with comments */
        post: operations["request_agreement_changes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements/{number}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the caller's draft to the other side; this freezes its text and is the caller's approval */
        post: operations["propose_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/agreements/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the caller's draft or proposal */
        post: operations["withdraw_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the two of a mentorship could meet */
        get: operations["get_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/check-up-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer whether the mentorship is still going well
         * @description The same answer again changes nothing; another one replaces it. Coordinators are told of `need_help`, and see each answer.
         */
        post: operations["answer_check_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a mentorship; both sides are told and their seats are free again */
        post: operations["end_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals of a mentorship of the caller, newest first */
        get: operations["list_goals"];
        put?: never;
        /** Begin the draft of a goal; the mentee's to do */
        post: operations["create_goal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/held-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a meeting that has taken place, which the other side confirms */
        post: operations["log_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of a mentorship, newest first, and the hours held */
        get: operations["list_meetings"];
        put?: never;
        /**
         * Propose a meeting with one to five times
         * @description `time_is_taken` names the times that are `taken` and those that are `free`.
         */
        post: operations["propose_meeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes of a mentorship that have text, newest first; both sides see the same */
        get: operations["list_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A note with its document
         * @description The id of a note is the id of what it is about: the mentorship, or one of its meetings. A note that nobody wrote is
         *     empty.
         */
        get: operations["get_note"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes/{note}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge changes into a note, and get what one lacks
         * @description Changes of both sides merge in any order. The same changes sent again change nothing, so there is no idempotency
         *     key.
         */
        post: operations["update_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes/{note}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a note said at the end of each spell of writing, newest first
         * @description Changes within ten minutes are one version. A change that removes more than 200 characters begins another.
         */
        get: operations["list_note_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes/{note}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a note with its text */
        get: operations["get_note_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/notes/{note}/versions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a note say again what it said in a version
         * @description This is an edit of the document and a new version: changes that are still on their way merge with it.
         */
        post: operations["restore_note_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a mentorship has come, and what the caller does next */
        get: operations["get_mentorship_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/private-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's private notes on a mentorship, newest first; nobody else reads them */
        get: operations["list_private_notes"];
        put?: never;
        /** Write a private note, also after the mentorship has ended */
        post: operations["create_private_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/private-notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a private note */
        delete: operations["remove_private_note"];
        options?: never;
        head?: never;
        /** Change a private note */
        patch: operations["update_private_note"];
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions of a mentorship of the caller; both sides see the same list */
        get: operations["list_questions"];
        put?: never;
        /** Add a question at the end of the list */
        post: operations["create_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an open question; only whoever wrote it can */
        delete: operations["remove_question"];
        options?: never;
        head?: never;
        /** Change a question, or what came of it; each text by whoever wrote it */
        patch: operations["update_question"];
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions/{question}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a question on the agenda of a meeting that is proposed or confirmed */
        post: operations["put_question_on_agenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions/{question}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a question as discussed, with what came of it */
        post: operations["discuss_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions/{question}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move an open question after another one, or to the beginning */
        put: operations["move_question"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/questions/{question}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a question off the agenda, or open a discussed one again */
        post: operations["reopen_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release the places of a mentorship without first contact, from the 30th day on; both are told */
        post: operations["release_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions that the programme suggests to the two, those about what they have in common first */
        get: operations["list_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/suggestions/{suggestion}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a suggestion over into the list; once */
        post: operations["take_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentorships/{mentorship}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a mentorship, newest first */
        get: operations["list_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's notifications, newest first */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of what the caller is told, and how */
        get: operations["get_notification_preferences"];
        /** Be told of some kinds in another way */
        put: operations["update_notification_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the newest notification that was seen, and all older ones, as read */
        post: operations["mark_notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notifications as they come
         * @description Server-sent events: `notification` with a `Notification`, `unread` with the number of unread
         *     ones, at the start and whenever it changes, and `note` with the id and the revision of a shared note that was written.
         *     What came while the stream was away is in the list. The stream ends with the session, and when the
         *     membership begins or ceases to count.
         */
        get: operations["stream_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photo of somebody in one's programme */
        get: operations["get_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The society's programmes */
        get: operations["list_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme: steps, benefits, rules, questions */
        get: operations["get_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations that wait for a decision, oldest first */
        get: operations["list_approvals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/approvals/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on several registrations at once */
        post: operations["decide_enrolments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for the coordinators of a programme */
        get: operations["list_deputies"];
        put?: never;
        /** Name a deputy; their rights begin at once */
        post: operations["name_deputy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/deputies/{deputy}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End it; their rights are gone at the next request */
        delete: operations["end_deputy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register as mentee or mentor */
        post: operations["create_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments/{enrolment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One registration that waits, or whose decision can still be taken back */
        get: operations["get_approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments/{enrolment}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a registration */
        post: operations["approve_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments/{enrolment}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a registration, with a reason */
        post: operations["decline_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments/{enrolment}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the member for what is missing, in place of a decision */
        post: operations["ask_back_enrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/enrolments/{enrolment}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back before the member is told of it */
        post: operations["undo_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one would be a mentor, where mentors join by invitation */
        post: operations["express_interest"];
        /** Take back that one would be a mentor */
        delete: operations["withdraw_interest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members who would be mentors, and the areas that lack some */
        get: operations["list_interests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentors whom coordinators have invited, newest first */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Invite everybody whose address was pasted
         * @description Good addresses are written to, the others are told by their line; nobody is invited twice. Where that is more people
         *     than the caller may write to now, nobody is.
         */
        post: operations["create_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/invitations/{invitation}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to an invited person once more, a day after the last letter at the earliest */
        post: operations["remind_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/invitations/{invitation}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation back */
        post: operations["revoke_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be invited by a pasted text, and what they would read; nothing is sent */
        post: operations["preview_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/invitations/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write once more to everybody whose invitation is open and whose last letter is a day old */
        post: operations["remind_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/mentor-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller may become a mentor: by an open invitation, or by saying so */
        get: operations["get_mentor_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/quiet-mentorships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mentorships of a programme that need attention, the longest quiet first
         * @description Without activity, without first contact, or with a call for help; or those that were reminded, with what came of it. No text
         *     that the two wrote is in it.
         */
        get: operations["list_quiet_mentorships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/quiet-mentorships/{mentorship}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release the places of a mentorship without first contact, from the 30th day on; both are told */
        post: operations["release_quiet_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/quiet-mentorships/{mentorship}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind both sides of a quiet mentorship, at most once in seven days */
        post: operations["remind_quiet_mentorship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons and questions that coordinators write often */
        get: operations["list_templates"];
        /** Keep a text under its title, in the place of what was there */
        put: operations["save_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw a template away */
        delete: operations["remove_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request that the caller sent or received */
        get: operations["get_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a request: the mentorship begins, or nothing changes */
        post: operations["accept_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what the other side asked */
        post: operations["answer_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a request */
        post: operations["decline_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for more before deciding; once */
        post: operations["ask_about_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request */
        post: operations["withdraw_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and how far they get */
        get: operations["get_session"];
        put?: never;
        post?: never;
        /** Sign out here */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/browsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers in which the caller is signed in */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/browsers/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in one of the caller's browsers */
        delete: operations["end_own_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the society
         * @description Where the society sends a member after it was asked who they are.
         */
        get: operations["complete_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/logout-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody out because the society did (OpenID Connect back-channel logout) */
        post: operations["end_sessions_by_society"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to sign in at the society
         * @description A link for browsers, not a call for programs: it redirects to the society.
         */
        get: operations["start_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/society": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The society's name and addresses */
        get: operations["get_society"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time zones that people choose from */
        get: operations["get_time_zones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{subscription}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a link to unsubscribe is about
         * @description Changes nothing. A browser that is led here is sent on to the page that explains.
         */
        get: operations["get_subscription"];
        put?: never;
        /**
         * End the mails of a kind by the link in one of them (RFC 8058)
         * @description Needs no session. What is sent along is passed over; asked again it changes nothing more.
         */
        post: operations["end_subscription"];
        /** Have mails of a kind again that were ended by a link */
        delete: operations["restore_subscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The member who accepted an invitation, whatever address it went to. */
        AcceptedBy: {
            display_name: string;
            /** Format: uuid */
            enrolment_id: string;
        };
        /** @description Accepting, with what the person agreed to. */
        AcceptInvitation: {
            /**
             * Format: int32
             * @description The version of the conduct pledge that was shown and agreed to.
             */
            conduct_version: number;
            /**
             * Format: int32
             * @description Likewise for confidentiality, where the programme asks for it.
             */
            confidentiality_version?: number | null;
        };
        /** @enum {string} */
        Access: "anonymous" | "active" | "restricted";
        /** @enum {string} */
        Action: "wait_for_approval" | "registration_declined" | "register_again" | "answer_question" | "read_resources" | "complete_profile" | "find_mentor" | "wait_for_answer" | "answer_requests" | "answer_request_question" | "read_answer" | "wait_for_requests" | "open_mentorship" | "resume";
        /** @enum {string} */
        ActivityKind: "meeting_proposed" | "meeting_confirmed" | "meeting_held" | "meeting_changed" | "agreement" | "goal" | "question" | "note";
        AdministeredMember: {
            administrator: boolean;
            /** @description Slugs of the programmes they coordinate. */
            coordinates: string[];
            /** Format: date-time */
            created_at: Instant;
            /** @description `null` until somebody whom the society did not name has said it. */
            display_name: string | null;
            email: string;
            /** Format: uuid */
            id: string;
            membership: components["schemas"]["Membership"];
        };
        AdministeredMemberPage: {
            items: components["schemas"]["AdministeredMember"][];
            next: string | null;
        };
        /** @description A meeting with questions on its agenda. */
        AgendaMeeting: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description The agreed start; `null` while times are proposed.
             */
            starts_at: Instant | null;
        };
        /** @description The agreement in force, in short. */
        AgreedSummary: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            meeting_minutes: number;
            /** Format: int32 */
            meetings_planned: number;
            /** Format: date */
            period_from: PlainDate;
            /** Format: date */
            period_to: PlainDate;
        };
        /** @description One version of an agreement, from one side. */
        Agreement: {
            /** @description Proposing is the approval of the side that wrote it. */
            approvals: components["schemas"]["AgreementApproval"][];
            /**
             * Format: int32
             * @description The number of the version with whose text it began.
             */
            based_on: number | null;
            /** @description What the other side asked to change. */
            comments: components["schemas"]["AgreementComment"][];
            /** Format: date-time */
            created_at: Instant;
            /**
             * Format: date-time
             * @description When it was approved, sent back or withdrawn.
             */
            decided_at: Instant | null;
            /**
             * @description SHA-256, in hexadecimal digits, over the canonical JSON (RFC 8785) of an object with three properties of this one:
             *     `mentorship_id`, `number` and `terms`, as they stand here. `null` until the version is proposed. It stays when the texts of
             *     somebody who was erased are emptied, and then no longer fits them.
             */
            hash: string | null;
            /** Format: uuid */
            mentorship_id: string;
            /**
             * Format: int32
             * @description From 1 on, in the order in which versions were started.
             */
            number: number;
            /** Format: date-time */
            proposed_at: Instant | null;
            status: components["schemas"]["AgreementStatus"];
            terms: components["schemas"]["AgreementTerms"] | null;
            /** Format: date-time */
            updated_at: Instant;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            /** @description The side that wrote it. */
            written_by: components["schemas"]["Role"];
        };
        /** @description That one side approved a version. */
        AgreementApproval: {
            /** Format: date-time */
            approved_at: Instant;
            /** @description The hash of the text that was approved. */
            hash: string;
            role: components["schemas"]["Role"];
        };
        /** @description What is to be changed in one section. */
        AgreementComment: {
            /** Format: date-time */
            created_at: Instant;
            section: components["schemas"]["Section"];
            text: string;
        };
        AgreementPage: {
            items: components["schemas"]["Agreement"][];
            next: string | null;
        };
        /** @enum {string} */
        AgreementStatus: "draft" | "proposed" | "in_force" | "changes_requested" | "withdrawn" | "superseded";
        /** @description What the two agree on. In a draft, everything may be missing. */
        AgreementTerms: {
            /**
             * Format: int32
             * @description Within how many days each answers the other.
             */
            answer_within_days: number | null;
            cadence: components["schemas"]["Cadence"] | null;
            confidentiality: string;
            contact: components["schemas"]["Contact"][];
            /** @description A rough plan, by meeting. */
            content_plan: components["schemas"]["PlannedMeeting"][];
            /**
             * Format: int32
             * @description Of each meeting.
             */
            meeting_minutes: number | null;
            /** Format: int32 */
            meetings_planned: number | null;
            other_terms: string;
            /** Format: date */
            period_from: PlainDate | null;
            /**
             * Format: date
             * @description The last day.
             */
            period_to: PlainDate | null;
        };
        /** @description The member's answer; the registration is in the queue again. */
        AnswerAskBack: {
            answer: string;
        };
        /** @description How the mentorship is going. */
        AnswerCheckUp: {
            answer: components["schemas"]["CheckUpAnswer"];
        };
        AnswerGoalQuestion: {
            answer: string;
        };
        /** @description Answering what the other asked. */
        AnswerQuestion: {
            answer: string;
        };
        /** @description A registration before the coordinators: it waits for a decision, or the decision can still be taken back. */
        Approval: {
            country: string | null;
            /** Format: date-time */
            decided_at: Instant | null;
            display_name: string;
            email: string;
            /** Format: uuid */
            enrolment_id: string;
            /** @description Of a profile that was written before, or `""`. */
            headline: string;
            membership: components["schemas"]["Membership"];
            /** @description It has waited longer than the policy's working days. */
            overdue: boolean;
            /** @description The coordinator's own: somebody else decides. */
            own: boolean;
            /** @description What was asked before, oldest first; the last may wait for its answer. */
            questions: components["schemas"]["AskedQuestion"][];
            /** @description Why it was declined, or what is asked. */
            reason: string | null;
            role: components["schemas"]["Role"];
            /** @description As the society calls them, where that is another name. */
            society_name: string | null;
            status: components["schemas"]["Status"];
            /** Format: date-time */
            submitted_at: Instant;
            /**
             * Format: date-time
             * @description Until when the decision can be taken back.
             */
            undo_until: Instant | null;
        };
        ApprovalPage: {
            items: components["schemas"]["Approval"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many registrations the filters find, on all pages.
             */
            total: number;
        };
        /** @description Who has to be approved. */
        ApprovalRule: {
            mentees: boolean;
            mentors: boolean;
            /** Format: int32 */
            within_working_days: number | null;
        };
        /** @description Approving the text that was read. */
        ApproveAgreement: {
            /** @description The `hash` of the version. */
            hash: string;
        };
        /** @description Asking for more before deciding. */
        AskAboutRequest: {
            question: string;
        };
        /** @description Asking for something that is missing, in place of a decision. */
        AskBackEnrolment: {
            /** @description Sent to the member. */
            reason: string;
        };
        /** @description What a coordinator asked, and what the member answered. */
        AskedQuestion: {
            answer: string | null;
            /** Format: date-time */
            answered_at: Instant | null;
            /** Format: date-time */
            asked_at: Instant;
            question: string;
        };
        AskGoalQuestion: {
            question: string;
        };
        /** @description One thing that happened, or one look. */
        AuditEntry: {
            /**
             * Format: uuid
             * @description `null` where nobody acted, or the society did.
             */
            actor_id: string | null;
            /** @description `null` also where they have been erased. */
            actor_name: string | null;
            /** @description Ids, numbers and words of the code; nothing that somebody wrote. */
            detail: Record<string, never>;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description The members whose ids stand in `detail`; without those who have no name or have been erased. */
            named: components["schemas"]["AuditMember"][];
            /** Format: date-time */
            occurred_at: Instant;
            /** @description Slug of the programme it happened in. */
            programme: string | null;
            /**
             * Format: uuid
             * @description What it was about.
             */
            subject_id: string | null;
            /** @description Where that is a member. */
            subject_name: string | null;
        };
        /** @description A member by name. */
        AuditMember: {
            display_name: string;
            /** Format: uuid */
            member_id: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            next: string | null;
        };
        /** @description When both could meet: their working hours, and what is taken of their time. */
        Availability: {
            other: components["schemas"]["PersonHours"];
            own: components["schemas"]["PersonHours"];
            /** @description In the order of time. */
            taken: components["schemas"]["TakenRange"][];
        };
        /** @enum {string} */
        By: "you" | "other" | "society";
        /** @enum {string} */
        Cadence: "weekly" | "every_two_weeks" | "monthly" | "every_two_months" | "as_needed";
        /** @description The private calendar of the caller. */
        CalendarFeed: {
            /**
             * Format: date-time
             * @description Since when this address works.
             */
            created_at: Instant | null;
            /** @description The address that a calendar program subscribes to; `null` while there is none. Whoever knows it reads the caller's meetings. */
            url: string | null;
        };
        /** @enum {string} */
        CancelledReason: "declined" | "withdrawn" | "cancelled" | "mentorship_ended";
        CancelMeeting: {
            /** @description Shown to the other side. */
            note: string | null;
        };
        /** @enum {string} */
        CardStatus: "open" | "accepted" | "declined" | "revoked" | "expired" | "not_yours";
        /** @enum {string} */
        CareerStage: "student" | "early" | "mid" | "senior" | "leading";
        /** @description The fields whose audience changes; what is left out stays. */
        ChangeVisibility: {
            /** @default null */
            career_stage?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            country?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            open_to?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            orcid?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            photo?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            working_hours?: components["schemas"]["VisibleTo"] | null;
            /** @default null */
            workplace?: components["schemas"]["VisibleTo"] | null;
        };
        CheckIn: {
            /** @description The side that wrote it. */
            by: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description From then on its writer can no longer change it.
             */
            closes_at: Instant;
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            /** Format: date */
            made_on: PlainDate;
            /** @description May be empty. */
            note: string;
            /** Format: double */
            value: number;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
        };
        CheckInPage: {
            items: components["schemas"]["CheckIn"][];
            next: string | null;
        };
        /** @description Whether a mentorship is still going well, asked of one side. */
        CheckUp: {
            answer: components["schemas"]["CheckUpAnswer"] | null;
            /** Format: date-time */
            answered_at: Instant | null;
            /** Format: date-time */
            asked_at: Instant;
            /**
             * Format: date-time
             * @description Without activity since then.
             */
            quiet_since: Instant;
        };
        /** @enum {string} */
        CheckUpAnswer: "going_well" | "need_help" | "stopped";
        /** @description How a mentorship is going, as whoever has the link from a mail may see it. */
        CheckUpLink: {
            answer: components["schemas"]["CheckUpAnswer"] | null;
            /** Format: date-time */
            answered_at: Instant | null;
            /** Format: uuid */
            mentorship_id: string;
            /** @description The name of the other person; `null` if they have left. */
            person: string | null;
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * Format: date-time
             * @description Without activity since then.
             */
            quiet_since: Instant;
            /** @description The reader's own role. */
            role: components["schemas"]["Role"];
            state: components["schemas"]["CheckUpState"];
        };
        /** @enum {string} */
        CheckUpState: "open" | "answered" | "active" | "ended";
        /** @description What is still missing before the profile is matched. */
        Completeness: {
            done: number;
            missing: string[];
            of: number;
        };
        ConfirmMeeting: {
            /**
             * Format: uuid
             * @description One of the proposed times.
             */
            slot_id: string;
        };
        /** @enum {string} */
        Contact: "video" | "phone" | "in_person" | "email" | "messages";
        CreateCheckIn: {
            /**
             * Format: date
             * @description In the last year, and not after today.
             */
            made_on: PlainDate;
            note?: string | null;
            /**
             * Format: double
             * @description At most two decimals.
             */
            value: number;
        };
        /** @description A note that was created, without its text: answers under an idempotency key are stored, and the text is not to be there. */
        CreatedPrivateNote: {
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        /** @description Registering in a role, with what the person agreed to. */
        CreateEnrolment: {
            /**
             * Format: int32
             * @description The version of the conduct pledge that was shown and agreed to.
             */
            conduct_version: number;
            /**
             * Format: int32
             * @description Likewise for confidentiality, where the programme asks for it.
             */
            confidentiality_version?: number | null;
            role: components["schemas"]["Role"];
        };
        /** @description Beginning a draft. */
        CreateGoal: {
            kind: components["schemas"]["GoalKind"];
        };
        /** @description Addresses to invite, as they were pasted. */
        CreateInvitation: {
            /** @description A few words of the coordinator's to each of them, quoted in the letter; without links and addresses. */
            note?: string | null;
            /**
             * @description As mail programs and spreadsheets write them: `maria@members.test`, `Maria Silva <maria@members.test>`,
             *     `Silva, Maria <maria@members.test>`, one a line or with commas, semicolons or spaces between; 200 at most.
             */
            text: string;
        };
        CreateMilestone: {
            /** Format: date */
            due_on?: PlainDate | null;
            title: string;
        };
        /** @description A new question, which goes to the end of the list. */
        CreateQuestion: {
            text: string;
        };
        /** @description Asking somebody: a mentee names a mentor, a mentor names a mentee. */
        CreateRequest: {
            /**
             * Format: uuid
             * @description Whom a mentor asks.
             */
            mentee_enrolment_id?: string | null;
            /**
             * Format: uuid
             * @description Whom a mentee asks.
             */
            mentor_enrolment_id?: string | null;
            message: string;
        };
        /** @description A delivery that failed for good: what it was and for whom, and never its text. */
        DeadDelivery: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            /** @description The event that somebody was to be told of. */
            kind: string;
            last_error: string | null;
            /** Format: uuid */
            recipient_id: string;
            /** @description `null` where it is no member. */
            recipient_name: string | null;
            /** @description Who was to tell it: by mail or in the app. */
            subscriber: string;
        };
        DeadDeliveryPage: {
            items: components["schemas"]["DeadDelivery"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many there are in all.
             */
            total: number;
        };
        /** @description One decision on several registrations. */
        DecideEnrolments: {
            decision: components["schemas"]["Decision"];
            enrolments: string[];
            /** @description Why, or the question; sent to each of the members. Needed to decline and to ask back. */
            reason?: string | null;
        };
        /** @enum {string} */
        Decision: "approve" | "decline" | "ask_back" | "undo";
        /** @description What became of each registration. */
        DecisionResult: {
            done: string[];
            refused: components["schemas"]["RefusedDecision"][];
        };
        /** @description Declining a registration. */
        DeclineEnrolment: {
            /** @description Sent to the member. */
            reason: string;
        };
        /** @enum {string} */
        DeclineReason: "no_time" | "other_expertise" | "conflict_of_interest" | "other" | "left";
        /** @description Declining a request. */
        DeclineRequest: {
            /** @description Shown to whoever asked. */
            note?: string | null;
            reason: components["schemas"]["OwnDeclineReason"];
        };
        /** @description Declining proposed times. */
        DeclineTimes: {
            /** @description Shown to whoever proposed. */
            note: string | null;
        };
        /** @description Somebody on a shortlist who has left the programme. */
        Departed: {
            display_name: string;
            /** Format: uuid */
            enrolment_id: string;
        };
        /** @description A member who stands in for the coordinators. */
        Deputy: {
            display_name: string;
            email: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            named_at: Instant;
            /** @description Who named them; `null` where that is a former member. */
            named_by: string | null;
            /** @description The caller. */
            own: boolean;
            /**
             * Format: date
             * @description The last day.
             */
            until: PlainDate | null;
        };
        DeputyPage: {
            items: components["schemas"]["Deputy"][];
            /** @description Whether the caller names deputies and ends it; a deputy does not. */
            may_name: boolean;
            next: string | null;
        };
        /** @enum {string} */
        Direction: "sent" | "received";
        /** @description A question that was discussed. */
        DiscussQuestion: {
            /** @description What came of it, in the place of what a question that was opened again has. */
            outcome: string | null;
        };
        /** @description Giving up an active goal. */
        DropGoal: {
            /** @description Read by both. */
            reason: string;
        };
        EndedSessions: {
            /**
             * Format: int64
             * @description How many browsers were signed out.
             */
            ended: number;
        };
        /** @description Ending a mentorship: either side may, at any time, without fault. */
        EndMentorship: {
            /** @description For the coordinator only; the other side never sees it. */
            note?: string | null;
            outcome: components["schemas"]["OwnOutcome"];
        };
        /** @enum {string} */
        EndsWhen: "either_says_so" | "next_season" | "formally";
        /** @description A member in a programme in one role. */
        Enrolment: {
            /**
             * Format: int64
             * @description How many more mentorships they can take now.
             */
            can_take: number;
            /**
             * Format: int32
             * @description Mentorships this person holds at most at once; never above the policy's.
             */
            capacity: number;
            /** Format: date-time */
            decided_at: Instant | null;
            /**
             * Format: date
             * @description The day until whose end a decision is promised, by the programme's calendar; `null` where none is
             *     awaited or promised.
             */
            decision_due_on: PlainDate | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The day on which a pause ends by itself.
             */
            paused_until: PlainDate | null;
            profile_complete: boolean;
            programme: components["schemas"]["ProgrammeRef"];
            /** @description Why it was declined or asked back. */
            reason: string | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Status"];
            /** Format: date-time */
            submitted_at: Instant | null;
            /**
             * Format: date-time
             * @description Until when the coordinators may take the decision back; nobody is told before.
             */
            undo_until: Instant | null;
            /** Format: int32 */
            version: number;
            /**
             * Format: int64
             * @description Tasks that wait in this role; shown on the role switch.
             */
            waiting: number;
        };
        EnrolmentPage: {
            items: components["schemas"]["Enrolment"][];
            next: string | null;
        };
        /** @enum {string} */
        EnrolmentRule: "rolling" | "season";
        /** @description Saying that one would be a mentor. */
        ExpressInterest: {
            /** @description Areas of the programme that one can help others with. */
            expertise: string[];
            /** @description For the coordinators alone. */
            message: string;
        };
        FacetCount: {
            count: number;
            value: string;
        };
        /** @description How many people there are of each value, each kind counted without its own filter. */
        Facets: {
            expertise: components["schemas"]["FacetCount"][];
            languages: components["schemas"]["FacetCount"][];
            open_to: components["schemas"]["FacetCount"][];
            topics: components["schemas"]["FacetCount"][];
        };
        /** @enum {string} */
        FieldCode: "unreadable" | "unknown_field" | "unknown_parameter" | "repeated_field" | "wrong_type" | "unknown_value" | "invalid_value" | "nul_character" | "required" | "too_long" | "too_short" | "too_many" | "too_few" | "out_of_range" | "in_the_past" | "invalid_hours" | "invalid_orcid" | "unknown_term" | "unknown_language" | "unknown_country" | "unknown_time_zone" | "not_a_name" | "forbidden_characters" | "has_link" | "names_not_one" | "nothing_named";
        /** @description One wrong field. */
        FieldProblem: {
            args: {
                [key: string]: unknown;
            };
            code: components["schemas"]["FieldCode"];
            detail: string;
            /** @description JSON pointer into the body, for example `/headline`; with `invalid_query` `/` and the parameter's name. */
            pointer: string;
        };
        /** @description Who makes the first contact, and by when. */
        FirstContact: {
            by: components["schemas"]["Role"];
            /** Format: int32 */
            within_days: number;
        };
        /** @enum {string} */
        FullMentors: "hidden" | "marked";
        /** @enum {string} */
        GeneratedQuestion: "topics" | "rules";
        /** @description A goal of a mentorship. */
        Goal: {
            /**
             * Format: date-time
             * @description When it became active; `null` for a draft.
             */
            activated_at: Instant | null;
            attainable: string;
            /** Format: date-time */
            created_at: Instant;
            /** @description Why it was dropped. */
            drop_reason: string | null;
            /** Format: date */
            due_on: PlainDate | null;
            /**
             * Format: date-time
             * @description When it was reached or dropped.
             */
            ended_at: Instant | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["GoalKind"];
            latest: components["schemas"]["GoalProgress"] | null;
            /** @description What is counted. */
            measured: string;
            /** Format: uuid */
            mentorship_id: string;
            /** @description In the order of their dates; those without one come last. */
            milestones: components["schemas"]["Milestone"][];
            /** @description The answers that are missing before a draft can be activated. */
            open_letters: components["schemas"]["Letter"][];
            /**
             * Format: int64
             * @description How many of the mentor's questions wait for an answer.
             */
            open_questions: number;
            realistic: string;
            /**
             * Format: int32
             * @description The number of the present text; earlier ones are in the list of revisions.
             */
            revision: number;
            specific: string;
            /** Format: double */
            start_value: number | null;
            status: components["schemas"]["GoalStatus"];
            /**
             * Format: double
             * @description Above or below the start.
             */
            target_value: number | null;
            /** @description What to call it; may be empty. */
            title: string;
            unit: string;
            /** Format: date-time */
            updated_at: Instant;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
        };
        /** @description Numbers of goals. */
        GoalCounts: {
            /** Format: int64 */
            active: number;
            /** Format: int64 */
            reached: number;
        };
        /** @enum {string} */
        GoalKind: "professional" | "academic" | "career";
        GoalPage: {
            items: components["schemas"]["Goal"][];
            next: string | null;
        };
        /** @description How far a goal is. */
        GoalProgress: {
            /** Format: date */
            made_on: PlainDate;
            /** Format: double */
            value: number;
        };
        /** @description A question of the mentor about a goal. */
        GoalQuestion: {
            answer: string | null;
            /** Format: date-time */
            answered_at: Instant | null;
            /** Format: date-time */
            asked_at: Instant;
            /** Format: uuid */
            id: string;
            question: string;
        };
        GoalQuestionPage: {
            items: components["schemas"]["GoalQuestion"][];
            next: string | null;
        };
        /** @description What a goal was before it was changed. */
        GoalRevision: {
            attainable: string;
            /** Format: date */
            due_on: PlainDate;
            kind: components["schemas"]["GoalKind"];
            measured: string;
            /**
             * Format: int32
             * @description 1 is the text that was activated.
             */
            number: number;
            realistic: string;
            /** @description Why it was changed; may be empty. */
            reason: string;
            /** Format: date-time */
            replaced_at: Instant;
            /** @description The side that changed it. */
            replaced_by: components["schemas"]["Role"];
            specific: string;
            /** Format: double */
            start_value: number;
            /** Format: double */
            target_value: number;
            title: string;
            unit: string;
        };
        GoalRevisionPage: {
            items: components["schemas"]["GoalRevision"][];
            next: string | null;
        };
        /** @enum {string} */
        GoalStatus: "draft" | "active" | "reached" | "dropped";
        /** @description How the service is. */
        Health: {
            database: boolean;
            /** Format: int64 */
            dead_deliveries: number;
            /** Format: int64 */
            deliveries_waiting: number;
            /** @description `sqlite` or `postgresql`. */
            engine: string;
            /**
             * Format: int64
             * @description What happened and nobody has looked at yet.
             */
            events_waiting: number;
            mail: boolean;
            /** Format: int64 */
            members: number;
            /** Format: date-time */
            oldest_waiting_at: Instant | null;
            /** Format: int64 */
            sessions: number;
            society: boolean;
            /** @example ok */
            status: string;
            version: string;
        };
        /** @description Meetings that took place. */
        HeldMeetings: {
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            minutes_held: number;
            /**
             * Format: int64
             * @description What the programme recommends in all; `null` if it recommends nothing.
             */
            recommended_minutes: number | null;
        };
        /**
         * Format: binary
         * @description An image file: PNG, JPEG or WebP, by its content.
         */
        ImageFile: string;
        /** @description A member who would be a mentor. */
        Interest: {
            /** @description Those of their areas that lack mentors. */
            covers: string[];
            /** Format: date-time */
            created_at: Instant;
            display_name: string;
            email: string;
            expertise: string[];
            /** Format: uuid */
            id: string;
            /** @description An invitation to their address is open. */
            invited: boolean;
            message: string;
        };
        InterestPage: {
            items: components["schemas"]["Interest"][];
            /** @description Areas that nobody offers, or that more mentees look for than their mentors take at once. */
            lacking: components["schemas"]["LackingArea"][];
            next: string | null;
        };
        /** @description A mentor whom a coordinator asks by e-mail. */
        Invitation: {
            /** Format: date-time */
            accepted_at: Instant | null;
            accepted_by: components["schemas"]["AcceptedBy"] | null;
            /** Format: date-time */
            created_at: Instant;
            /** Format: date-time */
            declined_at: Instant | null;
            email: string;
            /** Format: date-time */
            expires_at: Instant;
            /**
             * Format: date
             * @description The last day on which it is open, by the reader's calendar.
             */
            expires_on: PlainDate;
            /** Format: uuid */
            id: string;
            name: string | null;
            /** Format: date-time */
            reminded_at: Instant | null;
            /** Format: date-time */
            seen_at: Instant | null;
            /** Format: date-time */
            sent_at: Instant;
            status: components["schemas"]["InvitationStatus"];
        };
        /** @description What the link of an invitation shows, whoever opens it. */
        InvitationCard: {
            /** @description Enough to know one's own address by, such as `l…@members.test`. */
            email_hint: string;
            /** Format: date-time */
            expires_at: Instant;
            /**
             * Format: date
             * @description The last day on which it is open, by the reader's calendar.
             */
            expires_on: PlainDate;
            /** @description The coordinator who sent it, as they are called now. */
            invited_by: string | null;
            programme: components["schemas"]["ProgrammeRef"];
            status: components["schemas"]["CardStatus"];
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            next: string | null;
        };
        /** @description Whom a pasted text would be sent to, and what each of them would read. */
        InvitationPreview: {
            letter: components["schemas"]["PreviewedLetter"];
            people: components["schemas"]["PreviewedInvitee"][];
            /** @description Whoever gets no letter, and why. */
            problems: components["schemas"]["LineProblem"][];
            /**
             * Format: int32
             * @description How many people the caller may write to now, these included.
             */
            recipients_left: number;
        };
        /** @description Who has been invited, and what was not sent and why. */
        InvitationResult: {
            problems: components["schemas"]["LineProblem"][];
            sent: components["schemas"]["Invitation"][];
        };
        /** @enum {string} */
        InvitationStatus: "sent" | "seen" | "accepted" | "declined" | "revoked" | "expired";
        /** @description Where somebody stands in one enrolment. */
        Journey: {
            /** Format: int64 */
            active_mentorships: number;
            next: components["schemas"]["NextAction"];
            /** Format: int64 */
            open_requests: number;
            steps: components["schemas"]["JourneyStep"][];
            /** Format: int64 */
            unread_notifications: number;
        };
        JourneyStep: {
            key: components["schemas"]["StepKey"];
            state: components["schemas"]["StepState"];
        };
        LackingArea: {
            /** Format: int32 */
            mentees: number;
            /** Format: int32 */
            mentors: number;
            slug: string;
        };
        /** @enum {string} */
        Letter: "specific" | "measurable" | "attainable" | "realistic" | "time_sensitive";
        /** @enum {string} */
        LineCode: "invalid_address" | "already_invited" | "already_enrolled" | "repeated" | "too_many";
        /** @description A pasted address that got no invitation. */
        LineProblem: {
            code: components["schemas"]["LineCode"];
            /**
             * Format: int32
             * @description From 1.
             */
            line: number;
            text: string;
        };
        /** @enum {string} */
        LinkState: "open" | "confirmed" | "changed";
        /** @enum {string} */
        Locale: "en" | "fr";
        /** @description Entering a meeting that has taken place. */
        LogMeeting: {
            agenda: string;
            kind: components["schemas"]["MeetingKind"];
            /**
             * Format: int32
             * @description A multiple of 15.
             */
            minutes: number;
            place: components["schemas"]["Place"];
            /** @description The address of a link, or where it was in person; empty for the video room. */
            place_text: string;
            /**
             * Format: date-time
             * @description On a quarter-hour, in the past year.
             */
            starts_at: Instant;
            /** @description The zone in which the time was chosen, as an IANA name. */
            time_zone: string;
        };
        /** @description What else the society sends is passed over, as the specification wants it. */
        LogoutEvent: {
            logout_token: string;
        };
        MarkNotificationsRead: {
            /**
             * Format: uuid
             * @description The newest notification that was seen; it and all older ones become read.
             */
            up_to: string;
        };
        /** @description One mentor on a mentee's list, or one mentee on a mentor's. */
        Match: {
            /**
             * Format: int32
             * @description Within how many days a mentor usually answers; `null` where that is not known, or no good news.
             */
            answers_within_days: number | null;
            band: components["schemas"]["MatchBand"];
            /** @description The reader does not want to see them on the list. */
            hidden: boolean;
            marks: components["schemas"]["MatchMark"][];
            person: components["schemas"]["PersonSummary"];
            reasons: components["schemas"]["Reason"][];
            /** @description The reader has put them on the shortlist. */
            shortlisted: boolean;
        };
        /** @enum {string} */
        MatchBand: "closest" | "close" | "some_overlap";
        /** @description One mentor or mentee with their whole card, as the reader's list shows them. */
        MatchDetails: {
            /**
             * Format: int32
             * @description Within how many days a mentor usually answers; `null` where that is not known, or no good news.
             */
            answers_within_days: number | null;
            band: components["schemas"]["MatchBand"];
            /** @description The reader does not want to see them on the list. */
            hidden: boolean;
            marks: components["schemas"]["MatchMark"][];
            person: components["schemas"]["PersonCard"];
            reasons: components["schemas"]["Reason"][];
            /** @description The reader has put them on the shortlist. */
            shortlisted: boolean;
        };
        /** @enum {string} */
        MatchMark: "full" | "no_shared_language";
        MatchPage: {
            /** @description Who of the reader's shortlist has left the programme. */
            departed: components["schemas"]["Departed"][];
            facets: components["schemas"]["Facets"];
            /** @description How many of those whom the reader has hidden could be seen now. */
            hidden: number;
            items: components["schemas"]["Match"][];
            next: string | null;
            /** @description How many of those whom the reader put on the shortlist can be seen now. */
            shortlisted: number;
            /** @description All who pass the filters, on whatever page. */
            total: number;
        };
        Me: {
            display_name: string;
            email: string;
            /** Format: uuid */
            id: string;
            locale: components["schemas"]["Locale"];
            membership: components["schemas"]["Membership"];
            /** @description As they are greeted, in place of the whole name. */
            short_name: string | null;
            /** @description IANA name. */
            time_zone: string | null;
            /** @description Stands beside the name. */
            title: string | null;
        };
        /** @description A meeting from one side. */
        Meeting: {
            agenda: string;
            attendance: components["schemas"]["MeetingAttendance"];
            cancelled_by: components["schemas"]["Party"] | null;
            cancelled_reason: components["schemas"]["CancelledReason"] | null;
            /** Format: date-time */
            created_at: Instant;
            /** Format: date-time */
            ends_at: Instant | null;
            /**
             * Format: int32
             * @description How long it took, once both agree.
             */
            held_minutes: number | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MeetingKind"];
            /** @description It was entered after it had taken place. */
            logged: boolean;
            /** Format: uuid */
            mentorship_id: string;
            /** Format: int32 */
            minutes: number;
            /** @description The words with which it was declined or cancelled. */
            note: string | null;
            place: components["schemas"]["Place"];
            /** @description The address of a link, or where to meet in person. */
            place_text: string;
            /** @description Newest first; at most one is open. */
            proposals: components["schemas"]["MeetingProposal"][];
            proposed_by: components["schemas"]["Party"];
            /**
             * Format: int32
             * @description Rises with each change of the agreed time.
             */
            sequence: number;
            /**
             * Format: date-time
             * @description The agreed start. While a move is proposed, it stands.
             */
            starts_at: Instant | null;
            status: components["schemas"]["MeetingStatus"];
            /** @description The zone of whoever proposed the agreed time, as an IANA name. */
            time_zone: string | null;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
        };
        /** @description What both say of a meeting afterwards. */
        MeetingAttendance: {
            /** @description The two contradict each other, so the meeting counts as nothing until one of them changes their answer. */
            contradiction: boolean;
            other: components["schemas"]["MeetingStatement"] | null;
            own: components["schemas"]["MeetingStatement"] | null;
            /**
             * Format: date-time
             * @description When the only answer stands if the other side stays silent.
             */
            stands_at: Instant | null;
        };
        /** @description The time in meetings that were held, beside what the programme recommends. */
        MeetingHours: {
            /** Format: int64 */
            meetings_held: number;
            /** Format: int64 */
            minutes_held: number;
            /**
             * Format: int32
             * @description In all; `null` where the programme recommends nothing.
             */
            recommended_minutes: number | null;
            /** Format: int32 */
            recommended_minutes_a_month: number | null;
        };
        /** @enum {string} */
        MeetingKind: "get_to_know" | "regular" | "closing";
        /** @description A proposed time, as whoever has the link from a mail may see it. */
        MeetingLink: {
            agenda: string;
            /**
             * Format: date-time
             * @description The agreed start of the meeting now.
             */
            agreed_at: Instant | null;
            /** Format: date-time */
            ends_at: Instant;
            /** @description Neither has another meeting then; always `false` where the time is not open. */
            free: boolean;
            /** Format: uuid */
            meeting_id: string;
            /** Format: uuid */
            mentorship_id: string;
            other_time_zone: string;
            /** @description The other proposed times at which both are free. */
            other_times: components["schemas"]["MeetingLinkTime"][];
            /** @description The name of the other person; `null` if they have left. */
            person: string | null;
            place: components["schemas"]["Place"];
            /** @description The address of a link, or where to meet in person. */
            place_text: string;
            programme: components["schemas"]["ProgrammeRef"];
            /** @description The reader's own role. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description The time of the link.
             */
            starts_at: Instant;
            state: components["schemas"]["LinkState"];
            status: components["schemas"]["MeetingStatus"];
            /**
             * Format: date-time
             * @description Until when the confirmation can be taken back; `null` where it cannot.
             */
            take_back_until: Instant | null;
            /** @description The reader's zone, as an IANA name. */
            time_zone: string;
        };
        /** @description Another time with its link. */
        MeetingLinkTime: {
            /** Format: date-time */
            ends_at: Instant;
            /** @description The last part of its address. */
            link: string;
            /** Format: date-time */
            starts_at: Instant;
        };
        MeetingPage: {
            /** @description Of all meetings of the mentorship, not only of this page. */
            hours: components["schemas"]["MeetingHours"];
            items: components["schemas"]["Meeting"][];
            next: string | null;
        };
        /** @description Times that one side proposed. */
        MeetingProposal: {
            by: components["schemas"]["Party"];
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            note: string | null;
            slots: components["schemas"]["MeetingSlot"][];
            status: components["schemas"]["ProposalStatus"];
            time_zone: string;
        };
        MeetingSlot: {
            /** Format: date-time */
            ends_at: Instant;
            /** @description It lies ahead, and neither has another meeting then; always `false` in a proposal that is not open. */
            free: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            starts_at: Instant;
        };
        MeetingStatement: {
            /** Format: int32 */
            minutes: number | null;
            /** Format: date-time */
            stated_at: Instant;
            took_place: boolean;
        };
        /** @enum {string} */
        MeetingStatus: "proposed" | "confirmed" | "held" | "missed" | "cancelled";
        /** @description The browsers in which a member is signed in. */
        MemberSessionPage: {
            items: components["schemas"]["SessionBrowser"][];
            member: components["schemas"]["MemberSummary"];
            next: string | null;
        };
        /** @description What the society says about a membership. */
        Membership: {
            category: string | null;
            number: string | null;
            status: components["schemas"]["MembershipStatus"];
            /**
             * Format: date
             * @description The last day it is paid for.
             */
            valid_until: PlainDate | null;
            /**
             * Format: date-time
             * @description When the society last said so.
             */
            verified_at: Instant;
        };
        /** @enum {string} */
        MembershipStatus: "active" | "grace" | "lapsed" | "suspended" | "none" | "unknown";
        /** @description Whom a page is about. */
        MemberSummary: {
            /** @description `null` until somebody whom the society did not name has said it. */
            display_name: string | null;
            email: string;
            /** Format: uuid */
            id: string;
        };
        /** @description How the caller may become a mentor where mentors join by invitation. */
        MentorEntry: {
            interest: components["schemas"]["OwnInterest"] | null;
            /** @description The token of the open invitation to the caller's own address. */
            invitation: string | null;
        };
        /** @description A mentorship from one side. */
        Mentorship: {
            /**
             * Format: date-time
             * @description When the mentor accepted.
             */
            accepted_at: Instant;
            /** Format: date-time */
            ended_at: Instant | null;
            /** Format: uuid */
            id: string;
            /** @description The message of the request. */
            message: string;
            /** @description The other side. */
            other: components["schemas"]["PersonCard"];
            /** @description How to reach the other side, while the mentorship lasts. */
            other_email: string | null;
            outcome: components["schemas"]["Outcome"] | null;
            programme: components["schemas"]["ProgrammeRef"];
            /** @description Why the two were matched. */
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description When the request was sent.
             */
            requested_at: Instant;
            requested_by: components["schemas"]["By"];
            /** @description The caller's side. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When it became active; `null` while the agreement is arranged.
             */
            started_at: Instant | null;
            status: components["schemas"]["MentorshipStatus"];
        };
        /** @enum {string} */
        MentorshipAction: "confirm_attendance" | "confirm_meeting" | "choose_other_slots" | "approve_agreement" | "answer_changes" | "prepare_meeting" | "decide_on_period" | "propose_first_meeting" | "write_agreement" | "close" | "set_first_goal" | "propose_meeting" | "wait";
        /** @description The activity of one of the caller's mentorships, and what the caller was asked. */
        MentorshipActivity: {
            /** @description The places can be released now. */
            can_release: boolean;
            check_up: components["schemas"]["CheckUp"] | null;
            /** @description The two were in contact after the acceptance: times were proposed, a note was written or the like. */
            contacted: boolean;
            /**
             * Format: date-time
             * @description From when on the places can be released; `null` after a contact or the end.
             */
            release_from: Instant | null;
        };
        /** @description Something that the two did, without its content. */
        MentorshipActivityEntry: {
            /** Format: date-time */
            at: Instant;
            kind: components["schemas"]["ActivityKind"];
        };
        /** @description The caller's next action in a mentorship. */
        MentorshipNext: {
            /**
             * Format: uuid
             * @description The meeting that it concerns, for actions on meetings; the version of the agreement, for those on agreements.
             */
            about: string | null;
            action: components["schemas"]["MentorshipAction"];
            /**
             * Format: date
             * @description The day by which it is due.
             */
            due_on: PlainDate | null;
            /**
             * Format: date-time
             * @description Since when the other side waits, or is waited for.
             */
            since: Instant | null;
            /**
             * Format: date-time
             * @description When the meeting begins.
             */
            starts_at: Instant | null;
            waits_for: components["schemas"]["MentorshipAction"] | null;
        };
        /** @description How far a mentorship has come, and what the caller does next. */
        MentorshipOverview: {
            agreement: components["schemas"]["AgreedSummary"] | null;
            goals: components["schemas"]["GoalCounts"];
            meetings: components["schemas"]["HeldMeetings"];
            next: components["schemas"]["MentorshipNext"] | null;
            stage: components["schemas"]["Stage"];
        };
        MentorshipPage: {
            items: components["schemas"]["Mentorship"][];
            next: string | null;
        };
        /** @description Something that the two want to talk about. */
        MentorshipQuestion: {
            /** Format: date-time */
            created_at: Instant;
            /** Format: date-time */
            discussed_at: Instant | null;
            /** Format: uuid */
            id: string;
            meeting: components["schemas"]["AgendaMeeting"] | null;
            /** @description What came of it. A question that was opened again keeps it. */
            outcome: string | null;
            outcome_by: components["schemas"]["Role"] | null;
            status: components["schemas"]["QuestionStatus"];
            /**
             * Format: uuid
             * @description The suggestion that it was taken from.
             */
            suggestion_id: string | null;
            /** @description Empty if whoever wrote it was erased. */
            text: string;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            /** @description The side that wrote it. */
            written_by: components["schemas"]["Role"];
        };
        /** @description A request from one side. */
        MentorshipRequest: {
            /** @description What whoever asked answered. */
            answer: string | null;
            /** Format: date-time */
            answered_at: Instant | null;
            /** Format: date-time */
            asked_at: Instant | null;
            /** Format: date-time */
            created_at: Instant;
            /** Format: date-time */
            decided_at: Instant | null;
            decline_reason: components["schemas"]["DeclineReason"] | null;
            direction: components["schemas"]["Direction"];
            /**
             * Format: date-time
             * @description Until when it can be answered; while it is on hold, when it closes all the same.
             */
            expires_at: Instant;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The mentorship that came of it.
             */
            mentorship_id: string | null;
            message: string;
            /** @description What whoever was asked wrote when declining. */
            note: string | null;
            obstacle: components["schemas"]["Obstacle"] | null;
            /** @description One of the two cannot take part at present, and the time to answer stands still. */
            on_hold: boolean;
            /** @description The other side. */
            other: components["schemas"]["PersonCard"];
            programme: components["schemas"]["ProgrammeRef"];
            /** @description What whoever was asked wanted to know before deciding. */
            question: string | null;
            /** @description Why the two were matched, as it was when the request was sent. */
            reasons: components["schemas"]["Reason"][];
            status: components["schemas"]["RequestStatus"];
            withdrawn_reason: components["schemas"]["WithdrawnReason"] | null;
        };
        /** @enum {string} */
        MentorshipStatus: "arranging" | "active" | "ended";
        /** @description A step on the way to a goal. */
        Milestone: {
            /** Format: date */
            due_on: PlainDate | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            reached_on: PlainDate | null;
            title: string;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
        };
        /** @description Where a question goes. */
        MoveQuestion: {
            /**
             * Format: uuid
             * @description The open question after which it is to stand; `null` puts it at the beginning.
             */
            after: string | null;
        };
        /** @description Who shall stand in for the coordinators. */
        NameDeputy: {
            /** @description The e-mail address or the membership number of a member who has signed in before. */
            member: string;
            /**
             * Format: date
             * @description The last day; until somebody ends it where there is none.
             */
            until: PlainDate | null;
        };
        /** @description The one thing to do next. */
        NextAction: {
            action: components["schemas"]["Action"];
            /**
             * Format: int64
             * @description How many of it there are: resources to read, requests to answer.
             */
            count: number | null;
            /**
             * Format: uuid
             * @description The mentorship or request it is about.
             */
            id: string | null;
            in_mentorship: components["schemas"]["MentorshipNext"] | null;
            /** @description The other person. */
            person: string | null;
        };
        /** @description A note with its document. */
        Note: {
            /** Format: uuid */
            id: string;
            /** @description The mentorship has ended. */
            is_read_only: boolean;
            /**
             * Format: uuid
             * @description `null` for the note of the mentorship.
             */
            meeting_id: string | null;
            /**
             * Format: int32
             * @description 0 for a note that nobody wrote; rises with each change.
             */
            revision: number;
            text: string;
            /** @description The whole document as one Yjs update, in Base64. */
            update: string;
            /** Format: date-time */
            updated_at: Instant | null;
            updated_by: components["schemas"]["Role"] | null;
        };
        /** @description A note in the list. */
        NoteHeading: {
            /**
             * Format: int32
             * @description The length of the text.
             */
            characters: number;
            /** @description The first 200 characters. */
            excerpt: string;
            /** Format: uuid */
            id: string;
            meeting: components["schemas"]["NoteMeeting"] | null;
            /**
             * Format: uuid
             * @description `null` for the note of the mentorship.
             */
            meeting_id: string | null;
            /** Format: date-time */
            updated_at: Instant;
            updated_by: components["schemas"]["Role"];
        };
        /** @description The meeting that a note is about. */
        NoteMeeting: {
            kind: components["schemas"]["MeetingKind"];
            /**
             * Format: date-time
             * @description The agreed start.
             */
            starts_at: Instant | null;
        };
        NotePage: {
            items: components["schemas"]["NoteHeading"][];
            next: string | null;
        };
        /** @description What the sender of changes lacks. */
        NoteUpdated: {
            /** Format: int32 */
            revision: number;
            /** @description The state vector of the service after the changes, in Base64. */
            state_vector: string;
            /** @description What the sender lacks by the state vector, as a Yjs update in Base64. */
            update: string;
            /** Format: date-time */
            updated_at: Instant | null;
            updated_by: components["schemas"]["Role"] | null;
        };
        /** @description A version with its text. */
        NoteVersion: {
            /**
             * Format: int32
             * @description The length of the text.
             */
            characters: number;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            started_at: Instant;
            text: string;
            /** Format: date-time */
            updated_at: Instant;
            /** @description The sides that wrote in it. */
            written_by: components["schemas"]["Role"][];
        };
        /** @description What a note said at the end of one spell of writing. */
        NoteVersionHeading: {
            /**
             * Format: int32
             * @description The length of the text.
             */
            characters: number;
            /**
             * Format: int32
             * @description Counted from 1. Old versions are removed when there are more than 500.
             */
            number: number;
            /** Format: date-time */
            started_at: Instant;
            /** Format: date-time */
            updated_at: Instant;
            /** @description The sides that wrote in it. */
            written_by: components["schemas"]["Role"][];
        };
        NoteVersionPage: {
            items: components["schemas"]["NoteVersionHeading"][];
            next: string | null;
        };
        /** @description Something the member is told. */
        Notification: {
            args: components["schemas"]["NotificationArgs"];
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            programme: components["schemas"]["ProgrammeRef"];
            /** Format: date-time */
            read_at: Instant | null;
            /** @description The role in which the member is told. */
            role: components["schemas"]["NotificationRole"];
        };
        /** @description What the sentence of a kind needs, and where it leads. */
        NotificationArgs: {
            /** Format: uuid */
            enrolment_id?: string | null;
            /** Format: uuid */
            goal_id?: string | null;
            /** Format: uuid */
            meeting_id?: string | null;
            /** Format: uuid */
            mentorship_id?: string | null;
            /** @description The display name of the other person; left out when they have left. */
            person?: string | null;
            /** @description Why, where the kind has a reason; with `enrolment_submitted` the role asked for. */
            reason?: string | null;
            /** Format: uuid */
            request_id?: string | null;
            sent_by?: components["schemas"]["NotificationRole"] | null;
            /**
             * Format: date-time
             * @description The agreed time of a meeting.
             */
            starts_at?: Instant | null;
        };
        /** @enum {string} */
        NotificationKind: "deputy_named" | "deputy_ended" | "enrolment_submitted" | "enrolment_answered" | "enrolment_approved" | "enrolment_declined" | "enrolment_asked_back" | "mentorship_ended" | "request_received" | "request_accepted" | "request_declined" | "request_withdrawn" | "request_seat_taken" | "request_question" | "request_answer" | "request_mentor_reminder" | "request_mentee_reminder" | "request_expired" | "request_held" | "request_resumed" | "agreement_proposed" | "agreement_changes_requested" | "agreement_approved" | "agreement_withdrawn" | "goal_activated" | "goal_reached" | "goal_checked_in" | "goal_question" | "goal_answer" | "meeting_proposed" | "meeting_confirmed" | "meeting_moved" | "meeting_declined" | "meeting_withdrawn" | "meeting_cancelled" | "meeting_held" | "meeting_missed" | "meeting_attendance" | "meeting_changed" | "meeting_taken_back" | "meeting_reminder" | "first_contact_due" | "release_possible" | "check_up" | "help_needed" | "mentorship_reminder";
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** @description Give this back as `after` for the next page; `null` on the last. */
            next: string | null;
            /**
             * Format: int64
             * @description How many are unread, on every page together.
             */
            unread: number;
        };
        /** @description How the caller is told of one kind. */
        NotificationPreference: {
            in_app: boolean;
            kind: components["schemas"]["NotificationKind"];
            mail: boolean;
            /** @description Members must know of it: its mail cannot be turned off. */
            required: boolean;
        };
        /** @description The kinds about one thing. */
        NotificationPreferenceGroup: {
            about: components["schemas"]["Topic"];
            kinds: components["schemas"]["NotificationPreference"][];
        };
        /** @description How the caller is told of everything there is to tell. */
        NotificationPreferences: {
            groups: components["schemas"]["NotificationPreferenceGroup"][];
        };
        /** @enum {string} */
        NotificationRole: "mentee" | "mentor" | "coordinator";
        /** @description Also the data of the stream's `unread`. */
        NotificationsRead: {
            /** Format: int64 */
            unread: number;
        };
        NotificationWish: {
            in_app: boolean;
            kind: components["schemas"]["NotificationKind"];
            mail: boolean;
        };
        /** @enum {string} */
        Obstacle: "mentor_not_available" | "mentee_not_available" | "mentee_has_no_free_seat" | "mentor_has_no_free_seat";
        /** @enum {string} */
        OpenTo: "hosting_a_fellow" | "training_at_my_institution" | "joint_research" | "reviewing";
        /** @enum {string} */
        Outcome: "completed" | "ended_early" | "season_ended" | "membership_lapsed" | "released";
        /** @enum {string} */
        OwnDeclineReason: "no_time" | "other_expertise" | "conflict_of_interest" | "other";
        /** @description What the caller said themselves. */
        OwnInterest: {
            /** Format: date-time */
            created_at: Instant;
            expertise: string[];
            /** Format: uuid */
            id: string;
            message: string;
        };
        /** @description What a member decides about their own record. */
        OwnMember: {
            /**
             * @description As others read it: their own choice, or the society's. Empty until somebody whom the society
             *     did not name has said it.
             */
            display_name: string;
            /** Format: uuid */
            id: string;
            /** @description The language of the app and of mails. */
            locale: components["schemas"]["Locale"];
            /** @description As they are greeted, in place of the whole name. */
            short_name: string | null;
            /** @description As the society calls them; `null` where it has told no name. */
            society_name: string | null;
            /** @description Stands beside the name. */
            title: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        OwnOutcome: "completed" | "ended_early";
        /** @enum {string} */
        Party: "you" | "other";
        /** @description Going away for a while. */
        PauseEnrolment: {
            /**
             * Format: date
             * @description The day to come back on; without one the member says when.
             */
            until?: PlainDate | null;
        };
        /** @description Somebody as others in the programme see them. */
        PersonCard: {
            /**
             * Format: int64
             * @description How many more mentorships they can take.
             */
            can_take: number;
            career_stage: components["schemas"]["CareerStage"] | null;
            /** @description ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` where they show it to their match only. */
            country: string | null;
            /** @description Of a former member, that they are one, in the reader's language. */
            display_name: string;
            /** Format: uuid */
            enrolment_id: string;
            expertise: string[];
            /** @description Nobody any more: everything that named them has been deleted. */
            former_member: boolean;
            guidance: string;
            headline: string;
            hopes: string;
            languages: string[];
            /** @description They have held no mentorship in this programme yet. */
            new: boolean;
            offer: string;
            /** @description Empty where they show it to their match only. */
            open_to: components["schemas"]["OpenTo"][];
            /** @description `null` where there is none, or where they show it to their match only. */
            orcid: string | null;
            /**
             * @description Below the public address; `null` where there is none, or where they show it to their match
             *     only.
             */
            photo_url: string | null;
            statement: string;
            /** @description `false` for somebody who has left: of them there is nothing but the name. */
            takes_part: boolean;
            /** @description IANA name; `null` where they show it to their match only. */
            time_zone: string | null;
            /** @description As they write it, to stand beside the name. */
            title: string | null;
            topics: string[];
            /** @description `null` where they show it to their match only. */
            workplace: string | null;
        };
        /** @description Somebody's usual hours, on working days, in their own zone. */
        PersonHours: {
            /** @description An IANA name. */
            time_zone: string;
            /**
             * Format: int32
             * @description Minutes after local midnight.
             */
            working_from: number;
            /**
             * Format: int32
             * @description Minutes after local midnight; an end before the start is on the next day.
             */
            working_to: number;
        };
        /** @description A person on a list of matches: as much as the list shows. */
        PersonSummary: {
            /**
             * Format: int64
             * @description How many more mentorships they can take.
             */
            can_take: number;
            /** @description ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` where they show it to their match only. */
            country: string | null;
            display_name: string;
            /** Format: uuid */
            enrolment_id: string;
            /** @description The beginning of what a mentor offers, or a mentee wants guidance on; of their statement where they did not write that. */
            excerpt: string;
            headline: string;
            /** @description They have held no mentorship in this programme yet. */
            new: boolean;
            /**
             * @description Below the public address; `null` where there is none, or where they show it to their match
             *     only.
             */
            photo_url: string | null;
            /** @description IANA name; `null` where they show it to their match only. */
            time_zone: string | null;
            /** @description As they write it, to stand beside the name. */
            title: string | null;
        };
        /** @description A photo that was taken over. */
        Photo: {
            /** @description Below the public address; another photo has another one. */
            url: string;
        };
        /** @enum {string} */
        Place: "video_room" | "link" | "in_person";
        /** @description What one of the meetings is about. Both texts may be empty. */
        PlannedMeeting: {
            notes: string;
            title: string;
        };
        Pledge: {
            /** @description Safe to insert. */
            text_html: string;
            /** Format: int32 */
            version: number;
        };
        /** @description What people agree to when they register. */
        Pledges: {
            conduct: components["schemas"]["Pledge"];
            confidentiality: components["schemas"]["Pledge"] | null;
        };
        /** @description The rules of one programme. */
        Policy: {
            active_mentorships: components["schemas"]["RoleCounts"];
            agreement_required: boolean;
            approval: components["schemas"]["ApprovalRule"];
            certificate: boolean;
            confidentiality_pledge: boolean;
            ends: components["schemas"]["EndsWhen"];
            enrolment: components["schemas"]["EnrolmentRule"];
            /**
             * Format: int32
             * @description Areas of expertise a mentor may name; `null` is no limit.
             */
            expertise_at_most: number | null;
            first_contact: components["schemas"]["FirstContact"];
            full_mentors: components["schemas"]["FullMentors"];
            /** Format: int32 */
            inactivity_nudge_days: number;
            mentors_by_invitation: boolean;
            message_before_match: boolean;
            no_shared_language: components["schemas"]["Unshared"];
            /** Format: int32 */
            open_requests_per_mentee: number;
            recommended: components["schemas"]["Recommended"] | null;
            /** Format: int32 */
            request_expires_after_days: number;
            resources: components["schemas"]["ResourcesRule"];
            /**
             * Format: int32
             * @description Topics of interest a person may name; `null` is no limit.
             */
            topics_at_most: number | null;
            waitlist: boolean;
            weights: components["schemas"]["Weights"];
            who_may_request: components["schemas"]["Requester"];
        };
        PreviewedInvitee: {
            /** @description As the letter is addressed; a domain in another script is in its ASCII form. */
            email: string;
            /**
             * Format: int32
             * @description From 1.
             */
            line: number;
            name: string | null;
        };
        /** @description The letter as the first of them reads it, in the caller's language. Members of the society read it in their own. */
        PreviewedLetter: {
            subject: string;
            text: string;
        };
        /** @description A note that only its author reads. */
        PrivateNote: {
            /** Format: date-time */
            created_at: Instant;
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            updated_at: Instant;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
        };
        PrivateNotePage: {
            items: components["schemas"]["PrivateNote"][];
            next: string | null;
        };
        /** @description A problem as RFC 9457 has it. `type` is stable: `/problems/<code>`. */
        Problem: {
            /** @description Values for the translated sentence. */
            args: {
                [key: string]: unknown;
            };
            detail: string;
            /** @description One entry for each wrong field. */
            errors: components["schemas"]["FieldProblem"][];
            /** @description Quote this when asking for help. */
            request_id: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @description `/problems/<code>`; the code is what clients decide and translate by. */
            type: components["schemas"]["ProblemType"];
        };
        /**
         * @description Why an operation was refused, or failed.
         * @enum {string}
         */
        ProblemCode: "agreement_already_open" | "agreement_being_written" | "agreement_not_draft" | "agreement_not_open" | "agreement_not_proposed" | "agreement_text_differs" | "already_coordinates" | "already_deputy" | "body_too_slow" | "check_in_closed" | "contact_was_made" | "cross_site" | "delivery_not_dead" | "enrolment_already_decided" | "enrolment_closed" | "enrolment_exists" | "enrolment_paused" | "forbidden" | "goal_closed" | "goal_incomplete" | "goal_not_active" | "goal_not_draft" | "goal_question_answered" | "idempotency_key_in_use" | "idempotency_key_reused" | "in_the_past" | "interest_exists" | "interest_not_needed" | "internal" | "invalid_body" | "invalid_fields" | "invalid_idempotency_key" | "invalid_query" | "invitation_closed" | "invitation_not_yours" | "invitation_reminded_lately" | "logout_token_refused" | "meeting_is_over" | "meeting_not_confirmed" | "meeting_not_open" | "meeting_not_over" | "member_not_active" | "membership_not_active" | "mentee_has_no_free_seat" | "mentee_not_available" | "mentee_writes_agreement_first" | "mentor_has_no_free_seat" | "mentor_not_available" | "mentors_by_invitation_only" | "mentorship_already_ended" | "mentorship_exists" | "mentorship_not_quiet" | "mentorship_running" | "method_not_allowed" | "name_required" | "no_free_seat" | "no_longer_takes_part" | "no_such_member" | "no_times_proposed" | "nobody_to_remind" | "not_approved" | "not_asked_back" | "not_found" | "not_paused" | "not_taking_part" | "note_too_long" | "note_update_incomplete" | "nothing_asked" | "nothing_to_answer" | "notification_required" | "own_deputy" | "own_enrolment" | "own_mentorship" | "payload_too_large" | "photo_busy" | "photo_too_large" | "photo_too_thin" | "photo_unreadable" | "pledge_outdated" | "precondition_failed" | "precondition_required" | "profile_incomplete" | "question_already_asked" | "question_already_discussed" | "question_not_discussed" | "question_place_gone" | "rate_limited" | "release_too_early" | "reminded_recently" | "request_already_decided" | "request_already_open" | "required_resources_unread" | "several_members" | "suggestion_already_taken" | "time_has_passed" | "time_is_taken" | "time_no_longer_offered" | "times_are_not_your_own" | "times_are_your_own" | "too_late_to_take_back" | "too_many_active_goals" | "too_many_milestones" | "too_many_open_meetings" | "too_many_open_questions" | "too_many_open_requests" | "too_many_recipients" | "unauthenticated" | "unavailable" | "undo_too_late" | "unsupported_encoding" | "unsupported_media_type" | "written_by_other";
        /**
         * @description The `type` of a problem: `/problems/` and its code.
         * @enum {string}
         */
        ProblemType: "/problems/agreement_already_open" | "/problems/agreement_being_written" | "/problems/agreement_not_draft" | "/problems/agreement_not_open" | "/problems/agreement_not_proposed" | "/problems/agreement_text_differs" | "/problems/already_coordinates" | "/problems/already_deputy" | "/problems/body_too_slow" | "/problems/check_in_closed" | "/problems/contact_was_made" | "/problems/cross_site" | "/problems/delivery_not_dead" | "/problems/enrolment_already_decided" | "/problems/enrolment_closed" | "/problems/enrolment_exists" | "/problems/enrolment_paused" | "/problems/forbidden" | "/problems/goal_closed" | "/problems/goal_incomplete" | "/problems/goal_not_active" | "/problems/goal_not_draft" | "/problems/goal_question_answered" | "/problems/idempotency_key_in_use" | "/problems/idempotency_key_reused" | "/problems/in_the_past" | "/problems/interest_exists" | "/problems/interest_not_needed" | "/problems/internal" | "/problems/invalid_body" | "/problems/invalid_fields" | "/problems/invalid_idempotency_key" | "/problems/invalid_query" | "/problems/invitation_closed" | "/problems/invitation_not_yours" | "/problems/invitation_reminded_lately" | "/problems/logout_token_refused" | "/problems/meeting_is_over" | "/problems/meeting_not_confirmed" | "/problems/meeting_not_open" | "/problems/meeting_not_over" | "/problems/member_not_active" | "/problems/membership_not_active" | "/problems/mentee_has_no_free_seat" | "/problems/mentee_not_available" | "/problems/mentee_writes_agreement_first" | "/problems/mentor_has_no_free_seat" | "/problems/mentor_not_available" | "/problems/mentors_by_invitation_only" | "/problems/mentorship_already_ended" | "/problems/mentorship_exists" | "/problems/mentorship_not_quiet" | "/problems/mentorship_running" | "/problems/method_not_allowed" | "/problems/name_required" | "/problems/no_free_seat" | "/problems/no_longer_takes_part" | "/problems/no_such_member" | "/problems/no_times_proposed" | "/problems/nobody_to_remind" | "/problems/not_approved" | "/problems/not_asked_back" | "/problems/not_found" | "/problems/not_paused" | "/problems/not_taking_part" | "/problems/note_too_long" | "/problems/note_update_incomplete" | "/problems/nothing_asked" | "/problems/nothing_to_answer" | "/problems/notification_required" | "/problems/own_deputy" | "/problems/own_enrolment" | "/problems/own_mentorship" | "/problems/payload_too_large" | "/problems/photo_busy" | "/problems/photo_too_large" | "/problems/photo_too_thin" | "/problems/photo_unreadable" | "/problems/pledge_outdated" | "/problems/precondition_failed" | "/problems/precondition_required" | "/problems/profile_incomplete" | "/problems/question_already_asked" | "/problems/question_already_discussed" | "/problems/question_not_discussed" | "/problems/question_place_gone" | "/problems/rate_limited" | "/problems/release_too_early" | "/problems/reminded_recently" | "/problems/request_already_decided" | "/problems/request_already_open" | "/problems/required_resources_unread" | "/problems/several_members" | "/problems/suggestion_already_taken" | "/problems/time_has_passed" | "/problems/time_is_taken" | "/problems/time_no_longer_offered" | "/problems/times_are_not_your_own" | "/problems/times_are_your_own" | "/problems/too_late_to_take_back" | "/problems/too_many_active_goals" | "/problems/too_many_milestones" | "/problems/too_many_open_meetings" | "/problems/too_many_open_questions" | "/problems/too_many_open_requests" | "/problems/too_many_recipients" | "/problems/unauthenticated" | "/problems/unavailable" | "/problems/undo_too_late" | "/problems/unsupported_encoding" | "/problems/unsupported_media_type" | "/problems/written_by_other";
        /** @description A profile as its owner sees it. */
        Profile: {
            /** Format: int32 */
            capacity: number;
            career_stage: components["schemas"]["CareerStage"] | null;
            completeness: components["schemas"]["Completeness"];
            /** @description ISO 3166-1 alpha-2, or `XK` for Kosovo. */
            country: string | null;
            /** Format: uuid */
            enrolment_id: string;
            expertise: string[];
            /** @description Of a mentee: mentors may find and ask them, where the programme lets mentors ask. */
            findable: boolean;
            guidance: string;
            headline: string;
            hopes: string;
            /** @description ISO 639-1. */
            languages: string[];
            /** @description Private: e-mail addresses or membership numbers of people never to be matched with. */
            never_match: string[];
            offer: string;
            open_to: components["schemas"]["OpenTo"][];
            orcid: string | null;
            /** @description Below the public address; `null` where there is none. */
            photo_url: string | null;
            role: components["schemas"]["Role"];
            statement: string;
            /** @description Its present IANA name, as `get_time_zones` gives it. */
            time_zone: string | null;
            topics: string[];
            /** Format: date-time */
            updated_at: Instant;
            /**
             * Format: int32
             * @description Also the `ETag`.
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            working_hours: components["schemas"]["WorkingHours"];
            workplace: string;
        };
        /** @description Everything a programme's public pages show. */
        Programme: {
            benefits: components["schemas"]["RoleTexts"];
            eligibility: components["schemas"]["RoleText"];
            expertise: components["schemas"]["Term"][];
            faq: components["schemas"]["Question"][];
            introduction: string;
            name: string;
            /** @description Members may enrol now. */
            open: boolean;
            pledges: components["schemas"]["Pledges"];
            policy: components["schemas"]["Policy"];
            /** @description Written from the policy, never typed twice. */
            rules: components["schemas"]["Rule"][];
            season: components["schemas"]["Season"] | null;
            slug: string;
            steps: components["schemas"]["Step"][];
            tagline: string;
            /** @description The IANA name of the zone that the programme's dates are meant in. */
            time_zone: string;
            topics: components["schemas"]["Term"][];
        };
        /** @description A page of programmes. */
        ProgrammePage: {
            items: components["schemas"]["ProgrammeSummary"][];
            next: string | null;
        };
        /** @description A programme, named. */
        ProgrammeRef: {
            name: string;
            slug: string;
        };
        ProgrammeSummary: {
            name: string;
            /** @description Members may enrol now. */
            open: boolean;
            policy_enrolment: components["schemas"]["EnrolmentRule"];
            slug: string;
            tagline: string;
        };
        /** @enum {string} */
        ProposalStatus: "open" | "accepted" | "replaced" | "declined" | "withdrawn" | "closed";
        /** @description Proposing a draft in the version that was read. */
        ProposeAgreement: {
            /** Format: int32 */
            version: number;
        };
        /** @description Proposing a meeting. */
        ProposeMeeting: {
            agenda: string;
            kind: components["schemas"]["MeetingKind"];
            /**
             * Format: int32
             * @description A multiple of 15.
             */
            minutes: number;
            /** @description A word to the other side. */
            note: string | null;
            place: components["schemas"]["Place"];
            /** @description The address of a link, or where to meet in person; empty for the video room. */
            place_text: string;
            /** @description On quarter-hours, in the future, at most a year ahead. */
            slots: Instant[];
            /** @description The zone in which the times were chosen, as an IANA name. */
            time_zone: string;
        };
        /** @description Proposing other times for a meeting, or moving a confirmed one. */
        ProposeTimes: {
            /** @description A word to the other side. */
            note: string | null;
            /** @description On quarter-hours, in the future, at most a year ahead. */
            slots: Instant[];
            /** @description The zone in which the times were chosen, as an IANA name. */
            time_zone: string;
        };
        Question: {
            /** @description Safe to insert: scripts and odd links are taken out. */
            answer_html: string;
            code: components["schemas"]["GeneratedQuestion"] | null;
            question: string;
        };
        QuestionPage: {
            items: components["schemas"]["MentorshipQuestion"][];
            next: string | null;
        };
        /** @enum {string} */
        QuestionStatus: "open" | "on_agenda" | "discussed";
        /** @description A mentorship on the coordinators' list. It has no text that the two wrote. */
        QuietMentorship: {
            /** Format: date-time */
            accepted_at: Instant;
            /** @description The caller can release the places now. */
            can_release: boolean;
            /** @description The caller can remind both now. */
            can_remind: boolean;
            /** @description The two were in contact after the acceptance. */
            contacted: boolean;
            last: components["schemas"]["MentorshipActivityEntry"] | null;
            mentee: components["schemas"]["QuietSide"];
            mentor: components["schemas"]["QuietSide"];
            /** Format: uuid */
            mentorship_id: string;
            /** @description The coordinator's own: another coordinator looks after it. */
            own: boolean;
            /** @description Whether it is quiet now. On the list of reminders, some are active again. */
            quiet: boolean;
            /**
             * Format: date-time
             * @description The acceptance or the last activity; ahead while a meeting is agreed or proposed.
             */
            quiet_since: Instant;
            /**
             * Format: date-time
             * @description From when on the places can be released; `null` after a contact.
             */
            release_from: Instant | null;
            /**
             * Format: date-time
             * @description When both can be reminded again after the last reminder; `null` if that has passed.
             */
            remind_again_at: Instant | null;
            reminder: components["schemas"]["QuietReminder"] | null;
        };
        QuietMentorshipPage: {
            items: components["schemas"]["QuietMentorship"][];
            next: string | null;
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
        };
        /** @description A reminder of both, and what came of it. */
        QuietReminder: {
            /** Format: date-time */
            at: Instant;
            /** @description The name of the coordinator; `null` if they have left. */
            by: string | null;
            by_you: boolean;
            effect: components["schemas"]["MentorshipActivityEntry"] | null;
            /**
             * Format: date-time
             * @description Until when an effect is counted.
             */
            effect_until: Instant;
        };
        /** @description A side of a mentorship on the coordinators' list. */
        QuietSide: {
            check_up: components["schemas"]["CheckUp"] | null;
            display_name: string;
            /** @description `false` while the member is paused or has no active membership: they are not asked or reminded. */
            takes_part: boolean;
        };
        /** @description One reason of a match: a code with arguments, which the app turns into words. */
        Reason: {
            args: components["schemas"]["ReasonArgs"];
            code: components["schemas"]["ReasonCode"];
        };
        ReasonArgs: {
            /**
             * Format: int32
             * @default null
             */
            count?: number | null;
            /**
             * Format: int32
             * @default null
             */
            hours?: number | null;
            /** @default null */
            languages?: string[] | null;
            /**
             * Format: int32
             * @default null
             */
            of?: number | null;
            /** @default null */
            terms?: string[] | null;
        };
        /** @enum {string} */
        ReasonCode: "expertise_shared" | "rare_expertise" | "topics_shared" | "language_shared" | "no_language_shared" | "hours_shared" | "open_to" | "answers_reliably";
        /** @description How much active time the society recommends. */
        Recommended: {
            /**
             * Format: int32
             * @description Active hours in all.
             */
            hours: number;
            /** Format: int32 */
            minutes_a_month: number;
        };
        /** @description A registration that was left as it is. */
        RefusedDecision: {
            /** @description As of the problem that this alone would have been answered with. */
            code: components["schemas"]["ProblemCode"];
            /** Format: uuid */
            enrolment_id: string;
        };
        /** @description What became of the open invitations when everybody was to be reminded. */
        RemindersResult: {
            /**
             * Format: int32
             * @description Left for another time: more than are written to at once.
             */
            left_over: number;
            /** Format: int32 */
            reminded: number;
            /**
             * Format: int32
             * @description Left out: their last letter is less than a day old.
             */
            too_soon: number;
        };
        /** @description What became of everything that was dead. */
        ReplayedDeliveries: {
            /**
             * Format: int64
             * @description How many are left: those beyond what one call replays, and what failed for good meanwhile.
             */
            left: number;
            /**
             * Format: int64
             * @description How many are tried again now.
             */
            replayed: number;
        };
        /** @description Sending a proposed version back. */
        RequestAgreementChanges: {
            /** @description At most one for each section. */
            comments: components["schemas"]["SectionComment"][];
        };
        /** @enum {string} */
        Requester: "mentee" | "mentee_or_mentor";
        RequestPage: {
            items: components["schemas"]["MentorshipRequest"][];
            next: string | null;
        };
        /** @enum {string} */
        RequestStatus: "pending" | "accepted" | "declined" | "withdrawn" | "expired";
        /** @enum {string} */
        Requirement: "recommended" | "required";
        /** @description Something to read or watch, and whether this person has. */
        Resource: {
            /** Format: date-time */
            acknowledged_at: Instant | null;
            /** @description Safe to insert: scripts and odd links are taken out. */
            body_html: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ResourceKind"];
            /**
             * Format: int32
             * @description How long it takes.
             */
            minutes: number | null;
            /** Format: date-time */
            opened_at: Instant | null;
            requirement: components["schemas"]["Requirement"];
            role: components["schemas"]["Role"] | null;
            /** @description The step of the journey it belongs to. */
            step: string;
            summary: string;
            title: string;
            url: string | null;
        };
        /** @enum {string} */
        ResourceKind: "document" | "video" | "link";
        ResourcePage: {
            items: components["schemas"]["Resource"][];
            next: string | null;
        };
        /** @enum {string} */
        ResourcesRule: "none" | "recommended" | "required";
        /** @enum {string} */
        RestrictedReason: "not_signed_in" | "not_a_member" | "lapsed" | "suspended" | "unknown";
        /** @enum {string} */
        Role: "mentee" | "mentor";
        /** @description How many mentorships a person may hold at once, by role. */
        RoleCounts: {
            /** Format: int32 */
            mentee: number;
            /** Format: int32 */
            mentor: number;
        };
        RoleText: {
            mentee: string;
            mentor: string;
        };
        RoleTexts: {
            mentee: string[];
            mentor: string[];
        };
        Rule: {
            args: {
                [key: string]: unknown;
            };
            code: components["schemas"]["RuleCode"];
            label: string;
            text: string;
        };
        /** @enum {string} */
        RuleCode: "members_only" | "mentors_by_invitation" | "mentors_open" | "approval" | "at_a_time" | "topics_at_most" | "expertise_at_most" | "requests" | "starts" | "first_contact" | "recommended" | "how_long" | "resources" | "certificate";
        /** @description The whole template as it shall be. */
        SaveTemplate: {
            kind: components["schemas"]["TemplateKind"];
            text: string;
            title: string;
        };
        Season: {
            /**
             * Format: date-time
             * @description The moment at which the last day is over.
             */
            closes_at: Instant;
            /**
             * Format: date
             * @description The last day, which counts in full, in the programme's time zone.
             */
            closes_on: PlainDate;
            /** Format: date-time */
            ends_at: Instant;
            /**
             * Format: date
             * @description The day on which the season's mentorships end, in the programme's time zone.
             */
            ends_on: PlainDate;
            open: boolean;
            /**
             * Format: date-time
             * @description The moment at which the first day begins.
             */
            opens_at: Instant;
            /**
             * Format: date
             * @description The first day, in the programme's time zone.
             */
            opens_on: PlainDate;
        };
        /** @enum {string} */
        Section: "period" | "meetings" | "contact" | "confidentiality" | "content";
        /** @description What is to be changed in one section. */
        SectionComment: {
            section: components["schemas"]["Section"];
            text: string;
        };
        /** @description Who is signed in, and how far they get. */
        Session: {
            access: components["schemas"]["Access"];
            administrator: boolean;
            /** @description Slugs of the programmes this person coordinates. */
            coordinates: string[];
            member: components["schemas"]["Me"] | null;
            /** @description The society told no name: whoever is signed in says it by `update_me` before anything else. */
            name_required: boolean;
            reason: components["schemas"]["RestrictedReason"] | null;
        };
        SessionBrowser: {
            /** @description The first half of the address it signed in from. */
            address_hint: string | null;
            /** @description Such as Firefox; `null` where it does not say. */
            browser: string | null;
            /** Format: date-time */
            created_at: Instant;
            /** @description The one that asks. */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends, however much it is used.
             */
            expires_at: Instant;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To within ten minutes.
             */
            last_seen_at: Instant;
            /** @description Such as Windows; `null` where it does not say. */
            system: string | null;
        };
        SessionBrowserPage: {
            items: components["schemas"]["SessionBrowser"][];
            next: string | null;
        };
        /** @description What both have in their profiles, as slugs. */
        SharedTerms: {
            expertise: string[];
            topics: string[];
        };
        SignedOut: {
            /** @description Where to sign out at the society too, where it has such a page. */
            society_sign_out_url: string | null;
        };
        /** @description One claim beside what became of it. */
        SignInClaim: {
            /** @description The field it fills; `null` when it fills none. */
            field: string | null;
            name: string;
            /** @description As it came, in JSON; `null` when the society did not send it. */
            sent: string | null;
            /** @description What was made of it. */
            understood: string | null;
        };
        /** @description What the society sent when the caller last signed in. */
        SignInClaims: {
            claims: components["schemas"]["SignInClaim"][];
            /**
             * Format: date-time
             * @description `null` before the first sign-in as an administrator.
             */
            received_at: Instant | null;
        };
        /** @description The learned society that this deployment serves. */
        Society: {
            /** @description The brand's colour, `#rrggbb`. */
            brand: string;
            contact_email: string;
            details_url: string;
            help_url: string;
            join_url: string;
            /** @description The language of whoever asks for none that the product has. */
            locale: components["schemas"]["Locale"];
            name: string;
            renew_url: string;
            short_name: string;
        };
        /** @enum {string} */
        Stage: "first_meeting" | "agreement" | "meetings" | "closing" | "ended";
        /** @description Saying whether a meeting took place; the last word of each side counts until both agree. */
        StateAttendance: {
            /**
             * Format: int32
             * @description How long it took. Needed if it took place, ignored if not.
             */
            minutes: number | null;
            took_place: boolean;
        };
        /** @enum {string} */
        Status: "draft" | "submitted" | "approved" | "asked_back" | "declined" | "paused" | "withdrawn";
        /** @description One step of the way through the programme. */
        Step: {
            key: string;
            text: string;
            title: string;
        };
        /** @enum {string} */
        StepKey: "sign_in" | "register" | "approval" | "read" | "profile" | "match" | "meet" | "finish";
        /** @enum {string} */
        StepState: "done" | "now" | "later";
        /** @description What a link to unsubscribe is about. */
        Subscription: {
            kind: components["schemas"]["NotificationKind"];
            /** @description Whether mails of this kind are sent. */
            mail: boolean;
        };
        /** @description A question that the programme suggests. */
        Suggestion: {
            /** @description Slugs of the areas and topics that it is about. */
            expertise: string[];
            /** Format: uuid */
            id: string;
            step: components["schemas"]["SuggestionStep"];
            /** @description It is among the questions already. */
            taken: boolean;
            text: string;
            topics: string[];
        };
        SuggestionPage: {
            /** @description Terms to filter by. */
            in_common: components["schemas"]["SharedTerms"];
            items: components["schemas"]["Suggestion"][];
            next: string | null;
        };
        /** @enum {string} */
        SuggestionStep: "first_meeting" | "goals" | "meetings" | "closing";
        /** @description A range that a confirmed meeting takes. Of the other side's meetings with others nothing else is told. */
        TakenRange: {
            /** Format: date-time */
            ends_at: Instant;
            /**
             * Format: uuid
             * @description The caller's own meeting.
             */
            meeting_id: string | null;
            /** Format: date-time */
            starts_at: Instant;
            whose: components["schemas"]["Party"];
            /** @description Whom the caller meets; `null` for the other's meetings, and if they have left. */
            with: string | null;
        };
        /** @description A reason or a question that is written often. */
        Template: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TemplateKind"];
            text: string;
            title: string;
            /** Format: date-time */
            updated_at: Instant;
        };
        /** @enum {string} */
        TemplateKind: "decline" | "ask_back";
        TemplatePage: {
            items: components["schemas"]["Template"][];
            next: string | null;
        };
        Term: {
            label: string;
            /** @description Not offered any more; kept because profiles name it. */
            retired: boolean;
            slug: string;
        };
        /** @description Something that happened in a mentorship. */
        TimelineEntry: {
            /** Format: date-time */
            at: Instant;
            by: components["schemas"]["By"];
            kind: components["schemas"]["TimelineKind"];
            /**
             * Format: int32
             * @description The minutes that the meeting is planned for, or took.
             */
            minutes: number | null;
            /**
             * Format: int32
             * @description The number of the version of the agreement.
             */
            number: number | null;
            outcome: components["schemas"]["Outcome"] | null;
            /**
             * Format: date-time
             * @description When the meeting begins or began.
             */
            starts_at: Instant | null;
            /**
             * Format: uuid
             * @description The mentorship, version of the agreement, goal, meeting or note that it happened to.
             */
            subject_id: string;
            /** @description The title of the goal. */
            title: string | null;
        };
        /** @enum {string} */
        TimelineKind: "accepted" | "ended" | "agreement_proposed" | "agreement_changes_requested" | "agreement_approved" | "agreement_withdrawn" | "goal_activated" | "goal_changed" | "goal_checked_in" | "goal_reached" | "goal_dropped" | "meeting_confirmed" | "meeting_moved" | "meeting_cancelled" | "meeting_held" | "meeting_missed" | "note_written" | "note_restored";
        TimelinePage: {
            items: components["schemas"]["TimelineEntry"][];
            next: string | null;
        };
        /** @description A time zone. */
        TimeZone: {
            /** @description Older and other names, which are understood wherever a zone is named. */
            aliases: string[];
            /** @description Where its clocks are used: ISO 3166-1 alpha-2, or `XK` for Kosovo; none of `UTC`. */
            countries: string[];
            /**
             * @description Its present name.
             * @example Asia/Kolkata
             */
            name: string;
        };
        /** @description All time zones that can be chosen, in the order of their names, `UTC` first. */
        TimeZones: {
            /**
             * @description The release of the IANA time zone database.
             * @example 2026e
             */
            version: string;
            zones: components["schemas"]["TimeZone"][];
        };
        /** @enum {string} */
        Topic: "enrolment" | "requests" | "mentorships" | "meetings" | "coordination";
        /** @enum {string} */
        Unshared: "hidden" | "marked";
        /** @description The terms to change; what is left out stays. Any of them may be missing until the draft is proposed. */
        UpdateAgreement: {
            /**
             * Format: int32
             * @description `null` takes it away.
             * @default null
             */
            answer_within_days?: number | null;
            /** @default null */
            cadence?: components["schemas"]["Cadence"] | null;
            /** @default null */
            confidentiality?: string | null;
            /** @default null */
            contact?: components["schemas"]["Contact"][] | null;
            /** @default null */
            content_plan?: components["schemas"]["PlannedMeeting"][] | null;
            /**
             * Format: int32
             * @description A multiple of 15; `null` takes it away.
             * @default null
             */
            meeting_minutes?: number | null;
            /**
             * Format: int32
             * @description `null` takes it away.
             * @default null
             */
            meetings_planned?: number | null;
            /** @default null */
            other_terms?: string | null;
            /**
             * Format: date
             * @description From 2000 to 2100; `null` takes it away.
             * @default null
             */
            period_from?: PlainDate | null;
            /**
             * Format: date
             * @description The last day, from 2000 to 2100; `null` takes it away.
             * @default null
             */
            period_to?: PlainDate | null;
        };
        /** @description The fields to change; what is left out stays. */
        UpdateCheckIn: {
            /**
             * Format: date
             * @default null
             */
            made_on?: PlainDate | null;
            /**
             * @description `""` takes it away.
             * @default null
             */
            note?: string | null;
            /**
             * Format: double
             * @description At most two decimals.
             * @default null
             */
            value?: number | null;
        };
        /** @description The fields to change; what is left out stays. */
        UpdateGoal: {
            /** @default null */
            attainable?: string | null;
            /**
             * Format: date
             * @description From today on, and in the next ten years; `null` takes it away.
             * @default null
             */
            due_on?: PlainDate | null;
            /** @default null */
            kind?: components["schemas"]["GoalKind"] | null;
            /** @default null */
            measured?: string | null;
            /** @default null */
            realistic?: string | null;
            /**
             * @description Why an active goal changes; kept with the earlier text.
             * @default null
             */
            reason?: string | null;
            /** @default null */
            specific?: string | null;
            /**
             * Format: double
             * @description At most two decimals; `null` takes it away.
             * @default null
             */
            start_value?: number | null;
            /**
             * Format: double
             * @description At most two decimals; `null` takes it away.
             * @default null
             */
            target_value?: number | null;
            /** @default null */
            title?: string | null;
            /** @default null */
            unit?: string | null;
        };
        /** @description The fields it names are changed, one at least. */
        UpdateMe: {
            /**
             * @description The whole name as others read it, in whatever order and script; `null` for the society's.
             * @default null
             */
            display_name?: string | null;
            /** @default null */
            locale?: components["schemas"]["Locale"] | null;
            /**
             * @description `null` for the whole name.
             * @default null
             */
            short_name?: string | null;
            /**
             * @description `null` takes it away.
             * @default null
             */
            title?: string | null;
        };
        /** @description The fields to change; what is left out stays. */
        UpdateMeeting: {
            agenda: string | null;
            place: components["schemas"]["Place"] | null;
            place_text: string | null;
        };
        /** @description The fields to change; what is left out stays. */
        UpdateMilestone: {
            /**
             * Format: date
             * @description `null` takes it away.
             * @default null
             */
            due_on?: PlainDate | null;
            /**
             * Format: date
             * @description The day on which it was reached, not after today; `null` for one that was not.
             * @default null
             */
            reached_on?: PlainDate | null;
            /** @default null */
            title?: string | null;
        };
        /** @description Changes of a note, and how much the sender knows of it. */
        UpdateNote: {
            /** @description The Yjs state vector of the sender's document, in Base64. */
            state_vector: string;
            /**
             * @description A Yjs update, in Base64, of 256 KiB at most: insertions and deletions in the text `text`. An empty update (`AAA=`) only asks for
             *     what the sender lacks.
             */
            update: string;
        };
        /** @description The kinds it names are told in this way, all others as before. */
        UpdateNotificationPreferences: {
            kinds: components["schemas"]["NotificationWish"][];
        };
        /** @description The fields to change; what is left out stays. */
        UpdateProfile: {
            /**
             * Format: int32
             * @default null
             */
            capacity?: number | null;
            /** @default null */
            career_stage?: components["schemas"]["CareerStage"] | null;
            /**
             * @description ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` takes it away.
             * @default null
             */
            country?: string | null;
            /** @default null */
            expertise?: string[] | null;
            /** @default null */
            findable?: boolean | null;
            /** @default null */
            guidance?: string | null;
            /** @default null */
            headline?: string | null;
            /** @default null */
            hopes?: string | null;
            /** @default null */
            languages?: string[] | null;
            /** @default null */
            never_match?: string[] | null;
            /** @default null */
            offer?: string | null;
            /** @default null */
            open_to?: components["schemas"]["OpenTo"][] | null;
            /**
             * @description `null` takes it away.
             * @default null
             */
            orcid?: string | null;
            /** @default null */
            statement?: string | null;
            /**
             * @description An IANA name, older ones too, which are kept as the present one; `null` takes it away.
             * @default null
             */
            time_zone?: string | null;
            /** @default null */
            topics?: string[] | null;
            /** @default null */
            visibility?: components["schemas"]["ChangeVisibility"] | null;
            /** @default null */
            working_hours?: components["schemas"]["WorkingHours"] | null;
            /** @default null */
            workplace?: string | null;
        };
        /** @description Changes of a question. Each text is changed by whoever wrote it. */
        UpdateQuestion: {
            /** @description What came of a discussed question; `""` takes it out. */
            outcome: string | null;
            text: string | null;
        };
        /** @description Who sees which optional field. A field that was written before it could be hidden is everyone's. */
        Visibility: {
            /** @default everyone */
            career_stage: components["schemas"]["VisibleTo"];
            /** @default everyone */
            country: components["schemas"]["VisibleTo"];
            /** @default everyone */
            open_to: components["schemas"]["VisibleTo"];
            /** @default everyone */
            orcid: components["schemas"]["VisibleTo"];
            /** @default everyone */
            photo: components["schemas"]["VisibleTo"];
            /**
             * @description And the time zone.
             * @default everyone
             */
            working_hours: components["schemas"]["VisibleTo"];
            /** @default everyone */
            workplace: components["schemas"]["VisibleTo"];
        };
        /** @enum {string} */
        VisibleTo: "everyone" | "matched";
        /** @description What a match is made of; the parts sum to 1. */
        Weights: {
            /** Format: double */
            answering: number;
            /** Format: double */
            expertise: number;
            /** Format: double */
            hours: number;
            /** Format: double */
            room: number;
            /** Format: double */
            stage: number;
            /** Format: double */
            topics: number;
        };
        /** @enum {string} */
        WithdrawnReason: "by_mentee" | "by_mentor" | "seat_taken";
        /**
         * @description The part of a day in which somebody can talk, local time. An end before the start is on the next day:
         *     from 20:00 to 04:00.
         */
        WorkingHours: {
            /** @example 21:00 */
            end: string;
            /** @example 07:30 */
            start: string;
        };
        /** @description The whole text of a note. */
        WritePrivateNote: {
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_audit: {
        parameters: {
            query?: {
                /** @description Who acted. */
                actor?: string;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description How the kind begins, such as `member.` */
                kind?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description Words of a name or an address of whoever acted or was acted upon, eight at most, or the id of what it was about. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened and who looked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_dead_deliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What could not be delivered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadDeliveryPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    replay_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is tried again at once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `delivery_not_dead` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/delivery_not_dead";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    replay_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try everything again that could not be delivered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedDeliveries"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether everything runs, and what waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_members: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description Words of a name, an address or a membership number, in any order; eight at most. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members by name, address or number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredMemberPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_member_sessions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browsers in which a member is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberSessionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_member_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign a member out everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_sign_in_claims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the society sent when the caller last signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInClaims"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the calendar that the program has */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The secret and `.ics`, from `get_calendar_feed` */
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A private calendar (RFC 5545), for calendar programs */
            200: {
                headers: {
                    /** @description The version of the content */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The program has this version */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_check_up_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                check_up_link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question of a link in a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckUpLink"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    answer_check_up_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                check_up_link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCheckUp"];
            };
        };
        responses: {
            /** @description Answer by a link in a mail how the mentorship is going */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckUpLink"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_enrolments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's enrolments, in every programme and role */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of the caller's enrolments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    answer_ask_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAskBack"];
            };
        };
        responses: {
            /** @description Answer what a coordinator asked about one's registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `not_asked_back` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_asked_back";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    hide_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                /** @description The other's enrolment */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leave somebody out of the list */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `enrolment_paused`, `no_free_seat`, `no_longer_takes_part`, `not_approved`, `profile_incomplete`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_paused" | "/problems/no_free_seat" | "/problems/no_longer_takes_part" | "/problems/not_approved" | "/problems/profile_incomplete" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    unhide_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                /** @description The other's enrolment */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Have somebody hidden on the list again */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_journey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the caller stands in one enrolment, and what to do next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_matches: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Slugs of areas of expertise. */
                expertise?: string;
                /** @description Only those whom the reader has hidden; they are left out otherwise. */
                hidden?: boolean;
                /** @description ISO 639-1 codes. */
                languages?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description `hosting_a_fellow`, `training_at_my_institution`, `joint_research`, `reviewing`. */
                open_to?: string;
                /**
                 * @description Words in any order, eight at most, each of which is in the name, the texts or the areas and topics of everybody
                 *     on the list; case, accents and British or American spelling make no difference.
                 */
                q?: string;
                /** @description Only those on the reader's shortlist. */
                shortlisted?: boolean;
                /** @description Slugs of topics. */
                topics?: string;
            };
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mentors for a mentee, or mentees for a mentor, the closest first, each with the reasons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `enrolment_paused`, `no_free_seat`, `not_approved`, `profile_incomplete`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_paused" | "/problems/no_free_seat" | "/problems/not_approved" | "/problems/profile_incomplete" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                /** @description The other's enrolment */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person as the reader's list shows them, with the reasons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchDetails"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `enrolment_paused`, `no_free_seat`, `no_longer_takes_part`, `not_approved`, `profile_incomplete`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_paused" | "/problems/no_free_seat" | "/problems/no_longer_takes_part" | "/problems/not_approved" | "/problems/profile_incomplete" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_mentorships: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mentorships of one of the caller's enrolments, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    pause_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseEnrolment"];
            };
        };
        responses: {
            /** @description Go away for a while: nobody finds one meanwhile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `not_approved` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_approved";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    upload_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": components["schemas"]["ImageFile"];
                "image/png": components["schemas"]["ImageFile"];
                "image/webp": components["schemas"]["ImageFile"];
            };
        };
        responses: {
            /** @description Put a photo into one's profile: at most 5 MiB and 40 megapixels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `not_approved`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_approved" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields`, `photo_too_large`, `photo_too_thin`, `photo_unreadable` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields" | "/problems/photo_too_large" | "/problems/photo_too_thin" | "/problems/photo_unreadable";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `photo_busy`, `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/photo_busy" | "/problems/unavailable";
                    };
                };
            };
        };
    };
    remove_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's profile in one enrolment */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_profile: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfile"];
            };
        };
        responses: {
            /** @description Change some fields of the profile */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `not_approved`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_approved" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_requests: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                status?: "pending" | "closed";
            };
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests of one of the caller's enrolments, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_request: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRequest"];
            };
        };
        responses: {
            /** @description Ask a mentor, or as a mentor ask a mentee */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_paused`, `idempotency_key_in_use`, `mentee_has_no_free_seat`, `mentee_not_available`, `mentor_has_no_free_seat`, `mentor_not_available`, `mentorship_exists`, `not_approved`, `profile_incomplete`, `request_already_open`, `required_resources_unread`, `too_many_open_requests` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_paused" | "/problems/idempotency_key_in_use" | "/problems/mentee_has_no_free_seat" | "/problems/mentee_not_available" | "/problems/mentor_has_no_free_seat" | "/problems/mentor_not_available" | "/problems/mentorship_exists" | "/problems/not_approved" | "/problems/profile_incomplete" | "/problems/request_already_open" | "/problems/required_resources_unread" | "/problems/too_many_open_requests";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_resources: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: {
                /** @description The language of the texts, where they are in it */
                "Accept-Language"?: string | null;
            };
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to read and watch, and what has been */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    acknowledge_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the texts, where they are in it */
                "Accept-Language"?: string | null;
            };
            path: {
                enrolment: string;
                resource: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that a resource has been read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    return_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Come back from a pause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `not_paused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_paused";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    shortlist_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                /** @description The other's enrolment */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put somebody on the shortlist */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `enrolment_paused`, `no_free_seat`, `no_longer_takes_part`, `not_approved`, `profile_incomplete`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_paused" | "/problems/no_free_seat" | "/problems/no_longer_takes_part" | "/problems/not_approved" | "/problems/profile_incomplete" | "/problems/required_resources_unread";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    unshortlist_match: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                /** @description The other's enrolment */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take somebody off the shortlist */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    withdraw_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leave the programme in this role; what is still open is closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_running`, `not_taking_part` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_running" | "/problems/not_taking_part";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One goal of a mentorship of the caller */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    delete_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `goal_not_draft`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_not_draft" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_goal: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGoal"];
            };
        };
        responses: {
            /** @description Change some fields of a goal; what an active goal was before is kept as a revision */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_closed`, `goal_incomplete`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/goal_incomplete" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    activate_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a draft an active goal, once all five answers are there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `goal_incomplete`, `goal_not_draft`, `mentorship_already_ended`, `too_many_active_goals` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_incomplete" | "/problems/goal_not_draft" | "/problems/mentorship_already_ended" | "/problems/too_many_active_goals";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_check_ins: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check-ins of a goal, the latest day first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_check_in: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCheckIn"];
            };
        };
        responses: {
            /** @description Check in on an active goal; either side may */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_not_active`, `idempotency_key_in_use`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_not_active" | "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    delete_check_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_in: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `check_in_closed`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/check_in_closed" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_check_in: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                check_in: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCheckIn"];
            };
        };
        responses: {
            /** @description Change a check-in of one's own; for a day */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `check_in_closed`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/check_in_closed" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    reach_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that an active goal was reached */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `goal_not_active`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_not_active" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    drop_goal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropGoal"];
            };
        };
        responses: {
            /** @description Give up an active goal, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_not_active`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_not_active" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_milestone: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMilestone"];
            };
        };
        responses: {
            /** @description Add a step on the way to a goal of one's own */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_closed`, `idempotency_key_in_use`, `mentorship_already_ended`, `too_many_milestones` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended" | "/problems/too_many_milestones";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    delete_milestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `goal_closed`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_milestone: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                goal: string;
                milestone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMilestone"];
            };
        };
        responses: {
            /** @description Change a step, or say that it was reached */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_closed`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_goal_questions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mentor's questions about a goal, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalQuestionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    ask_goal_question: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGoalQuestion"];
            };
        };
        responses: {
            /** @description Ask the mentee a question about a goal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_closed`, `idempotency_key_in_use`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    answer_goal_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: string;
                goal_question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGoalQuestion"];
            };
        };
        responses: {
            /** @description Answer a question of the mentor about a goal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `goal_closed`, `goal_question_answered`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/goal_closed" | "/problems/goal_question_answered" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_goal_revisions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                goal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an active goal was before each change, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRevisionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link of an invitation is to whoever opens it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCard"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Accept an invitation, and register as a mentor by it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `invitation_not_yours`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/invitation_not_yours" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_closed`, `enrolment_exists`, `idempotency_key_in_use`, `invitation_closed`, `pledge_outdated` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_closed" | "/problems/enrolment_exists" | "/problems/idempotency_key_in_use" | "/problems/invitation_closed" | "/problems/pledge_outdated";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    decline_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decline an invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCard"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site`, `invitation_not_yours` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/invitation_not_yours";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `invitation_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invitation_closed";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    open_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Note that the invited person has seen the invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCard"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `invitation_not_yours`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/invitation_not_yours" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `invitation_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invitation_closed";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the caller decides about their own record */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMember"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_me: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMe"];
            };
        };
        responses: {
            /** @description Change some of what the caller decides about their own record */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMember"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `name_required` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/name_required";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of one's private calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    renew_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make one's private calendar, or give it a new address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remove_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_meeting_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposed time of a link in a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingLink"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    confirm_meeting_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirm the proposed time of a link in a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingLink"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `meeting_not_open`, `mentorship_already_ended`, `time_has_passed`, `time_is_taken`, `time_no_longer_offered`, `times_are_your_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_not_open" | "/problems/mentorship_already_ended" | "/problems/time_has_passed" | "/problems/time_is_taken" | "/problems/time_no_longer_offered" | "/problems/times_are_your_own";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    take_back_meeting_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back, within a minute, what was confirmed by a link in a mail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingLink"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `time_no_longer_offered`, `too_late_to_take_back` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/time_no_longer_offered" | "/problems/too_late_to_take_back";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One meeting of the caller */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_meeting: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeeting"];
            };
        };
        responses: {
            /** @description Change what a meeting is about, or where it is */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `meeting_is_over`, `meeting_not_open`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_is_over" | "/problems/meeting_not_open" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    state_attendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateAttendance"];
            };
        };
        responses: {
            /** @description Say whether a meeting took place, and how long; both have to agree */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `meeting_not_confirmed`, `meeting_not_open`, `meeting_not_over` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_not_confirmed" | "/problems/meeting_not_open" | "/problems/meeting_not_over";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    cancel_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeeting"];
            };
        };
        responses: {
            /** @description Cancel a confirmed meeting; its time is free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `meeting_is_over`, `meeting_not_confirmed`, `meeting_not_open`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_is_over" | "/problems/meeting_not_confirmed" | "/problems/meeting_not_open" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    confirm_meeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMeeting"];
            };
        };
        responses: {
            /** @description Confirm one of the proposed times, which both then have, or nothing changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `meeting_not_open`, `mentorship_already_ended`, `time_has_passed`, `time_is_taken`, `time_no_longer_offered`, `times_are_your_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_not_open" | "/problems/mentorship_already_ended" | "/problems/time_has_passed" | "/problems/time_is_taken" | "/problems/time_no_longer_offered" | "/problems/times_are_your_own";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    decline_times: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineTimes"];
            };
        };
        responses: {
            /** @description Decline the proposed times; the agreed time of a confirmed meeting stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `no_times_proposed`, `times_are_your_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/no_times_proposed" | "/problems/times_are_your_own";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    propose_times: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTimes"];
            };
        };
        responses: {
            /** @description Propose other times for a meeting, or a move of a confirmed one, whose time stands meanwhile */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `meeting_is_over`, `meeting_not_open`, `mentorship_already_ended`, `time_is_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/meeting_is_over" | "/problems/meeting_not_open" | "/problems/mentorship_already_ended" | "/problems/time_is_taken";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    withdraw_times: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw one's own proposed times; the agreed time of a confirmed meeting stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `no_times_proposed`, `times_are_not_your_own` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/no_times_proposed" | "/problems/times_are_not_your_own";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mentorship of the caller */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentorship"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_mentorship_activity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the two of a mentorship are in contact, and what the caller was asked about it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipActivity"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_agreements: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions of a mentorship's agreement, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_agreement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Start a draft of the next version; it begins with the last text that both have read */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `agreement_already_open`, `agreement_being_written`, `idempotency_key_in_use`, `mentee_writes_agreement_first`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_already_open" | "/problems/agreement_being_written" | "/problems/idempotency_key_in_use" | "/problems/mentee_writes_agreement_first" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of a mentorship's agreement */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_agreement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgreement"];
            };
        };
        responses: {
            /** @description Change some terms of the caller's draft */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `agreement_not_draft`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_not_draft" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    approve_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAgreement"];
            };
        };
        responses: {
            /** @description Approve the other side's proposal, which comes into force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `agreement_not_proposed`, `agreement_text_differs`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_not_proposed" | "/problems/agreement_text_differs" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    request_agreement_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAgreementChanges"];
            };
        };
        responses: {
            /** @description Send the other side's proposal back with comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `agreement_not_proposed`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_not_proposed" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    propose_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAgreement"];
            };
        };
        responses: {
            /** @description Propose the caller's draft to the other side; this freezes its text and is the caller's approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `agreement_not_draft`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_not_draft" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    withdraw_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw the caller's draft or proposal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `agreement_not_open`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/agreement_not_open" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_availability: {
        parameters: {
            query?: {
                /** @description The beginning of the range; now when left out. */
                from_at?: Instant;
                /** @description The end of the range, at most 62 days later; 14 days later when left out. */
                until_at?: Instant;
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the two of a mentorship could meet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    answer_check_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCheckUp"];
            };
        };
        responses: {
            /** @description Answer whether the mentorship is still going well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckUp"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `nothing_asked` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/nothing_asked";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMentorship"];
            };
        };
        responses: {
            /** @description End a mentorship; both sides are told and their seats are free again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentorship"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_goals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description Only goals in this state; all when left out. */
                status?: "draft" | "active" | "reached" | "dropped";
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goals of a mentorship of the caller, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_goal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGoal"];
            };
        };
        responses: {
            /** @description Begin the draft of a goal; the mentee's to do */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    log_meeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogMeeting"];
            };
        };
        responses: {
            /** @description Enter a meeting that has taken place, which the other side confirms */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentorship_already_ended`, `time_is_taken`, `too_many_open_meetings` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended" | "/problems/time_is_taken" | "/problems/too_many_open_meetings";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_meetings: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description `open`: proposed or confirmed, also while it waits for an answer afterwards. */
                status?: "open" | "closed";
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meetings of a mentorship, newest first, and the hours held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    propose_meeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeeting"];
            };
        };
        responses: {
            /** @description Propose a meeting with one to five times */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentorship_already_ended`, `time_is_taken`, `too_many_open_meetings` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended" | "/problems/time_is_taken" | "/problems/too_many_open_meetings";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_notes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notes of a mentorship that have text, newest first; both sides see the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A note with its document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNote"];
            };
        };
        responses: {
            /** @description Merge changes into a note, and get what one lacks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteUpdated"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields`, `note_too_long`, `note_update_incomplete` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields" | "/problems/note_too_long" | "/problems/note_update_incomplete";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_note_versions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                mentorship: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a note said at the end of each spell of writing, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteVersionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_note_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                note: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version of a note with its text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteVersion"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    restore_note_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                note: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a note say again what it said in a version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_mentorship_overview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a mentorship has come, and what the caller does next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipOverview"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_private_notes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's private notes on a mentorship, newest first; nobody else reads them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNotePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_private_note: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePrivateNote"];
            };
        };
        responses: {
            /** @description Write a private note, also after the mentorship has ended */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPrivateNote"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remove_private_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_private_note: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                mentorship: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritePrivateNote"];
            };
        };
        responses: {
            /** @description Change a private note */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNote"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_questions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description Only those on the agenda of this meeting, or discussed there. */
                meeting_id?: string;
                /** @description Open ones are in the order of the list, discussed ones newest first; all, when left out, in the order of the list. */
                status?: "open" | "discussed";
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions of a mentorship of the caller; both sides see the same list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_question: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuestion"];
            };
        };
        responses: {
            /** @description Add a question at the end of the list */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentorship_already_ended`, `too_many_open_questions` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended" | "/problems/too_many_open_questions";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remove_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `written_by_other` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/written_by_other";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `question_already_discussed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/question_already_discussed";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_question: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateQuestion"];
            };
        };
        responses: {
            /** @description Change a question, or what came of it; each text by whoever wrote it */
            200: {
                headers: {
                    /** @description The new version */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `written_by_other` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/written_by_other";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `question_not_discussed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/question_not_discussed";
                    };
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_failed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/precondition_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    put_question_on_agenda: {
        parameters: {
            query?: {
                /** @description The meeting; the next one when left out. */
                meeting_id?: string;
            };
            header?: never;
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put a question on the agenda of a meeting that is proposed or confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `meeting_not_open`, `mentorship_already_ended`, `question_already_discussed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/meeting_not_open" | "/problems/mentorship_already_ended" | "/problems/question_already_discussed";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    discuss_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscussQuestion"];
            };
        };
        responses: {
            /** @description Mark a question as discussed, with what came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `question_already_discussed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/question_already_discussed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    move_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveQuestion"];
            };
        };
        responses: {
            /** @description Move an open question after another one, or to the beginning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `question_already_discussed`, `question_place_gone` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/question_already_discussed" | "/problems/question_place_gone";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    reopen_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a question off the agenda, or open a discussed one again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_already_ended`, `too_many_open_questions` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_already_ended" | "/problems/too_many_open_questions";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    release_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Release the places of a mentorship without first contact, from the 30th day on; both are told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentorship"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `contact_was_made`, `mentorship_already_ended`, `release_too_early` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/contact_was_made" | "/problems/mentorship_already_ended" | "/problems/release_too_early";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_suggestions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description The slug of an area of expertise. */
                expertise?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                step?: "first_meeting" | "goals" | "meetings" | "closing";
                /** @description The slug of a topic. */
                topic?: string;
            };
            header?: {
                /** @description The language of the texts, where they are in it */
                "Accept-Language"?: string | null;
            };
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions that the programme suggests to the two, those about what they have in common first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    take_suggestion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the question */
                "Accept-Language"?: string | null;
                "Idempotency-Key"?: string | null;
            };
            path: {
                mentorship: string;
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a suggestion over into the list; once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipQuestion"];
                };
            };
            /** @description `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentorship_already_ended`, `suggestion_already_taken`, `too_many_open_questions` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentorship_already_ended" | "/problems/suggestion_already_taken" | "/problems/too_many_open_questions";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_timeline: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                mentorship: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened in a mentorship, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's notifications, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of what the caller is told, and how */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    update_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPreferences"];
            };
        };
        responses: {
            /** @description Be told of some kinds in another way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `notification_required` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/notification_required";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    mark_notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsRead"];
            };
        };
        responses: {
            /** @description Mark the newest notification that was seen, and all older ones, as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsRead"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    stream_notifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notifications as they come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                photo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 512 × 512 pixels */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_programmes: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: {
                /** @description The language of the texts, where they are in it */
                "Accept-Language"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The society's programmes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of the texts, where they are in it */
                "Accept-Language"?: string | null;
            };
            path: {
                /** @description The programme's slug */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One programme: steps, benefits, rules, questions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_approvals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description ISO 3166-1 alpha-2, or `XK` for Kosovo, of any of the member's profiles. */
                country?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description Only those that wait longer than the policy's working days. */
                overdue?: boolean;
                /** @description Words of the name, the address or the membership number; eight at most. */
                q?: string;
                role?: components["schemas"]["Role"];
                /** @description With whom the next step is: `coordinator` when left out, `member` for those asked back. */
                waiting?: "coordinator" | "member";
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Registrations that wait for a decision, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    decide_enrolments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideEnrolments"];
            };
        };
        responses: {
            /** @description Decide on several registrations at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResult"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_deputies: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who stands in for the coordinators of a programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    name_deputy: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameDeputy"];
            };
        };
        responses: {
            /** @description Name a deputy; their rights begin at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deputy"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `already_coordinates`, `already_deputy`, `idempotency_key_in_use`, `in_the_past`, `member_not_active`, `no_such_member`, `own_deputy`, `several_members` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/already_coordinates" | "/problems/already_deputy" | "/problems/idempotency_key_in_use" | "/problems/in_the_past" | "/problems/member_not_active" | "/problems/no_such_member" | "/problems/own_deputy" | "/problems/several_members";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_deputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deputy: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are no deputy any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_enrolment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnrolment"];
            };
        };
        responses: {
            /** @description Register as mentee or mentor */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `mentors_by_invitation_only`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/mentors_by_invitation_only" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_closed`, `enrolment_exists`, `idempotency_key_in_use`, `pledge_outdated` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_closed" | "/problems/enrolment_exists" | "/problems/idempotency_key_in_use" | "/problems/pledge_outdated";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_approval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One registration that waits, or whose decision can still be taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    approve_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approve a registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_enrolment";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `enrolment_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_already_decided";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    decline_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineEnrolment"];
            };
        };
        responses: {
            /** @description Decline a registration, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_enrolment";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_already_decided";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    ask_back_enrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskBackEnrolment"];
            };
        };
        responses: {
            /** @description Ask the member for what is missing, in place of a decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_enrolment";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_already_decided";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    undo_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a decision back before the member is told of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_enrolment";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `undo_too_late` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/undo_too_late";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    express_interest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressInterest"];
            };
        };
        responses: {
            /** @description Say that one would be a mentor, where mentors join by invitation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnInterest"];
                };
            };
            /** @description `invalid_body`, `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `enrolment_exists`, `idempotency_key_in_use`, `interest_exists`, `interest_not_needed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/enrolment_exists" | "/problems/idempotency_key_in_use" | "/problems/interest_exists" | "/problems/interest_not_needed";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `idempotency_key_reused`, `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused" | "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    withdraw_interest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back that one would be a mentor */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_interests: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members who would be mentors, and the areas that lack some */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                status?: components["schemas"]["InvitationStatus"];
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mentors whom coordinators have invited, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    create_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitation"];
            };
        };
        responses: {
            /** @description Invite everybody whose address was pasted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResult"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited`, `too_many_recipients` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited" | "/problems/too_many_recipients";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remind_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Write to an invited person once more, a day after the last letter at the earliest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `invitation_closed`, `invitation_reminded_lately` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invitation_closed" | "/problems/invitation_reminded_lately";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited`, `too_many_recipients` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited" | "/problems/too_many_recipients";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    revoke_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an invitation back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `invitation_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invitation_closed";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    preview_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitation"];
            };
        };
        responses: {
            /** @description Who would be invited by a pasted text, and what they would read; nothing is sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remind_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Write once more to everybody whose invitation is open and whose last letter is a day old */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersResult"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_mentor_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the caller may become a mentor: by an open invitation, or by saying so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorEntry"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_quiet_mentorships: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description `quiet` when left out. */
                list?: "quiet" | "reminded";
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mentorships of a programme that need attention, the longest quiet first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietMentorshipPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    release_quiet_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended, and both are free for another one */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_mentorship` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_mentorship";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `contact_was_made`, `mentorship_already_ended`, `release_too_early` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/contact_was_made" | "/problems/mentorship_already_ended" | "/problems/release_too_early";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remind_quiet_mentorship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentorship: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remind both sides of a quiet mentorship, at most once in seven days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietMentorship"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required`, `own_mentorship` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required" | "/problems/own_mentorship";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `mentorship_not_quiet`, `nobody_to_remind`, `reminded_recently` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/mentorship_not_quiet" | "/problems/nobody_to_remind" | "/problems/reminded_recently";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_templates: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reasons and questions that coordinators write often */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    save_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplate"];
            };
        };
        responses: {
            /** @description Keep a text under its title, in the place of what was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    remove_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request that the caller sent or received */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    accept_request: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accept a request: the mentorship begins, or nothing changes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentorship"];
                };
            };
            /** @description `invalid_idempotency_key`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_idempotency_key" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `idempotency_key_in_use`, `mentee_has_no_free_seat`, `mentee_not_available`, `mentor_has_no_free_seat`, `mentor_not_available`, `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_in_use" | "/problems/mentee_has_no_free_seat" | "/problems/mentee_not_available" | "/problems/mentor_has_no_free_seat" | "/problems/mentor_not_available" | "/problems/request_already_decided";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/idempotency_key_reused";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    answer_question: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestion"];
            };
        };
        responses: {
            /** @description Answer what the other side asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `nothing_to_answer`, `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/nothing_to_answer" | "/problems/request_already_decided";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    decline_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineRequest"];
            };
        };
        responses: {
            /** @description Decline a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/request_already_decided";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    ask_about_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAboutRequest"];
            };
        };
        responses: {
            /** @description Ask for more before deciding; once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_body`, `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `question_already_asked`, `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/question_already_asked" | "/problems/request_already_decided";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    withdraw_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/request_already_decided";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in, and how far they get */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browsers in which the caller is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBrowserPage"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_own_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unauthenticated";
                    };
                };
            };
            /** @description `cross_site`, `forbidden`, `membership_not_active`, `name_required` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site" | "/problems/forbidden" | "/problems/membership_not_active" | "/problems/name_required";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    complete_sign_in: {
        parameters: {
            query?: {
                /** @description Parameters of the society's own, such as `session_state` */
                added?: {
                    [key: string]: string;
                };
                code?: string;
                error?: string;
                iss?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To where the sign-in began, or to the page that explains why not */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_sessions_by_society: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LogoutEvent"];
            };
        };
        responses: {
            /** @description The sessions that the token means have ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_body`, `invalid_query`, `logout_token_refused` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_body" | "/problems/invalid_query" | "/problems/logout_token_refused";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `body_too_slow` */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/body_too_slow";
                    };
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/payload_too_large";
                    };
                };
            };
            /** @description `unsupported_encoding`, `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding" | "/problems/unsupported_media_type";
                    };
                };
            };
            /** @description `invalid_fields` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_fields";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    start_sign_in: {
        parameters: {
            query?: {
                /** @description Ask the society for another account. */
                again?: boolean;
                /** @description The page to come back to. */
                return_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the society, or to the page that explains why not */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_society: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The society's name and addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Society"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_time_zones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time zones that people choose from */
            200: {
                headers: {
                    /** @description It may be kept for a day */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeZones"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    get_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a link to unsubscribe is about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description To the page, where HTML is asked for */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    end_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End the mails of a kind by the link in one of them (RFC 8058) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
    restore_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link in a mail */
                subscription: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Have mails of a kind again that were ended by a link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description `invalid_query` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/invalid_query";
                    };
                };
            };
            /** @description `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/cross_site";
                    };
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/not_found";
                    };
                };
            };
            /** @description `unsupported_encoding` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unsupported_encoding";
                    };
                };
            };
            /** @description `rate_limited` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/rate_limited";
                    };
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/internal";
                    };
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        type: "/problems/unavailable";
                    };
                };
            };
        };
    };
}
