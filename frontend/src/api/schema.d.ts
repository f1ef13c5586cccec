// Generated from the contract by `npm run types`; never edited by hand.
export interface paths {
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
        /** Mentors for a mentee, the closest first, each with the reasons */
        get: operations["list_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enrolments/{enrolment}/matches/{mentor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mentor as this mentee sees them, with the reasons */
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
        /** Ask a mentor */
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
         *     ones, at the start and whenever it changes.
         *     What came while the stream was away is in the list.
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
    "/api/v1/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Come back from the society */
        get: operations["complete_sign_in"];
        put?: never;
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Access: "anonymous" | "active" | "restricted";
        /** @enum {string} */
        Action: "wait_for_approval" | "registration_declined" | "read_resources" | "complete_profile" | "find_mentor" | "wait_for_answer" | "answer_requests" | "wait_for_requests" | "open_mentorship";
        /** @description A registration that waits for a decision. */
        Approval: {
            display_name: string;
            email: string;
            /** Format: uuid */
            enrolment_id: string;
            membership: components["schemas"]["Membership"];
            /** @description It has waited longer than the policy's working days. */
            overdue: boolean;
            /** @description The coordinator's own: somebody else decides. */
            own: boolean;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            submitted_at: string;
        };
        ApprovalPage: {
            items: components["schemas"]["Approval"][];
            next: string | null;
        };
        /** @description Who has to be approved. */
        ApprovalRule: {
            mentees: boolean;
            mentors: boolean;
            /** Format: int32 */
            within_working_days: number | null;
        };
        /** @enum {string} */
        By: "you" | "other" | "society";
        /** @enum {string} */
        CareerStage: "student" | "early" | "mid" | "senior" | "leading";
        /** @description What is still missing before the profile is matched. */
        Completeness: {
            done: number;
            missing: string[];
            of: number;
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
        /** @description Asking a mentor. */
        CreateRequest: {
            /** Format: uuid */
            mentor_enrolment_id: string;
            message: string;
        };
        /** @description Declining a registration. */
        DeclineEnrolment: {
            /** @description Sent to the member. */
            reason: string;
        };
        /** @enum {string} */
        DeclineReason: "no_time" | "other_expertise" | "conflict_of_interest" | "other";
        /** @description Declining a request. */
        DeclineRequest: {
            /** @description Shown to the mentee. */
            note?: string | null;
            reason: components["schemas"]["DeclineReason"];
        };
        /** @enum {string} */
        Direction: "sent" | "received";
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
            decided_at: string | null;
            /** Format: uuid */
            id: string;
            profile_complete: boolean;
            programme: components["schemas"]["ProgrammeRef"];
            /** @description Why it was declined or asked back. */
            reason: string | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["Status"];
            /** Format: date-time */
            submitted_at: string | null;
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
        FacetCount: {
            count: number;
            value: string;
        };
        /** @description How many mentors there are of each value, each kind counted without its own filter. */
        Facets: {
            expertise: components["schemas"]["FacetCount"][];
            languages: components["schemas"]["FacetCount"][];
            open_to: components["schemas"]["FacetCount"][];
            topics: components["schemas"]["FacetCount"][];
        };
        /** @description One wrong field. */
        FieldProblem: {
            args: {
                [key: string]: unknown;
            };
            code: string;
            detail: string;
            /** @description JSON pointer into the body, for example `/headline`. */
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
        /** @enum {string} */
        Locale: "en";
        MarkNotificationsRead: {
            /**
             * Format: uuid
             * @description The newest notification that was seen; it and all older ones become read.
             */
            up_to: string;
        };
        /** @description One mentor on a mentee's list. */
        Match: {
            band: components["schemas"]["MatchBand"];
            marks: components["schemas"]["MatchMark"][];
            mentor: components["schemas"]["PersonCard"];
            reasons: components["schemas"]["Reason"][];
        };
        /** @enum {string} */
        MatchBand: "closest" | "close" | "some_overlap";
        /** @enum {string} */
        MatchMark: "full" | "no_shared_language";
        MatchPage: {
            facets: components["schemas"]["Facets"];
            items: components["schemas"]["Match"][];
            next: string | null;
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
            /** @description IANA name. */
            time_zone: string | null;
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
            valid_until: string | null;
            /**
             * Format: date-time
             * @description When the society last said so.
             */
            verified_at: string;
        };
        /** @enum {string} */
        MembershipStatus: "active" | "grace" | "lapsed" | "suspended" | "none" | "unknown";
        /** @description A mentorship from one side. */
        Mentorship: {
            /**
             * Format: date-time
             * @description When the mentor accepted.
             */
            accepted_at: string;
            /** Format: date-time */
            ended_at: string | null;
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
            /** @description The caller's side. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description When it became active; `null` while the agreement is arranged.
             */
            started_at: string | null;
            status: components["schemas"]["MentorshipStatus"];
            timeline: components["schemas"]["TimelineEntry"][];
        };
        MentorshipPage: {
            items: components["schemas"]["Mentorship"][];
            next: string | null;
        };
        /** @description A request from one side. */
        MentorshipRequest: {
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            decided_at: string | null;
            decline_reason: components["schemas"]["DeclineReason"] | null;
            direction: components["schemas"]["Direction"];
            /** Format: date-time */
            expires_at: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The mentorship that came of it.
             */
            mentorship_id: string | null;
            message: string;
            /** @description What the mentor wrote when declining. */
            note: string | null;
            /** @description The other side. */
            other: components["schemas"]["PersonCard"];
            programme: components["schemas"]["ProgrammeRef"];
            /** @description Why the two were matched, as it was when the request was sent. */
            reasons: components["schemas"]["Reason"][];
            status: components["schemas"]["RequestStatus"];
            withdrawn_reason: components["schemas"]["WithdrawnReason"] | null;
        };
        /** @enum {string} */
        MentorshipStatus: "arranging" | "active" | "ended";
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
            /** @description The other person. */
            person: string | null;
        };
        /** @description Something the member is told. */
        Notification: {
            args: components["schemas"]["NotificationArgs"];
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            programme: components["schemas"]["ProgrammeRef"];
            /** Format: date-time */
            read_at: string | null;
            /** @description The role in which the member is told. */
            role: components["schemas"]["NotificationRole"];
        };
        /** @description What the sentence of a kind needs, and where it leads. */
        NotificationArgs: {
            /** Format: uuid */
            enrolment_id?: string | null;
            /** Format: uuid */
            mentorship_id?: string | null;
            /** @description The display name of the other person; left out when they have left. */
            person?: string | null;
            /** @description Why, where the kind has a reason; with `enrolment_submitted` the role asked for. */
            reason?: string | null;
            /** Format: uuid */
            request_id?: string | null;
        };
        /** @enum {string} */
        NotificationKind: "enrolment_submitted" | "enrolment_approved" | "enrolment_declined" | "request_received" | "request_accepted" | "request_declined" | "request_withdrawn" | "request_seat_taken" | "mentorship_ended";
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
        /** @enum {string} */
        NotificationRole: "mentee" | "mentor" | "coordinator";
        /** @description Also the data of the stream's `unread`. */
        NotificationsRead: {
            /** Format: int64 */
            unread: number;
        };
        /** @enum {string} */
        OpenTo: "hosting_a_fellow" | "training_at_my_institution" | "joint_research" | "reviewing";
        /** @enum {string} */
        Outcome: "completed" | "ended_early" | "season_ended" | "membership_lapsed" | "released";
        /** @enum {string} */
        OwnOutcome: "completed" | "ended_early";
        /** @description Somebody as others in the programme see them. */
        PersonCard: {
            /**
             * Format: int64
             * @description How many more mentorships they can take.
             */
            can_take: number;
            career_stage: components["schemas"]["CareerStage"] | null;
            /** @description ISO 3166-1 alpha-2; `null` where they show it to their match only. */
            country: string | null;
            display_name: string;
            /** Format: uuid */
            enrolment_id: string;
            expertise: string[];
            guidance: string;
            headline: string;
            hopes: string;
            languages: string[];
            /** @description They have held no mentorship in this programme yet. */
            new: boolean;
            offer: string;
            open_to: components["schemas"]["OpenTo"][];
            /** @description `null` where there is none, or where they show it to their match only. */
            orcid: string | null;
            statement: string;
            /** @description IANA name. */
            time_zone: string | null;
            topics: string[];
            /** @description `null` where they show it to their match only. */
            workplace: string | null;
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
            /**
             * @description `/problems/<code>`; the code is what clients decide and translate by.
             * @example /problems/mentor_has_no_free_seat
             */
            type: string;
        };
        /** @description A profile as its owner sees it. */
        Profile: {
            /** Format: int32 */
            capacity: number;
            career_stage: components["schemas"]["CareerStage"] | null;
            completeness: components["schemas"]["Completeness"];
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            /** Format: uuid */
            enrolment_id: string;
            expertise: string[];
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
            role: components["schemas"]["Role"];
            statement: string;
            /** @description IANA name. */
            time_zone: string | null;
            topics: string[];
            /** Format: date-time */
            updated_at: string;
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
        Question: {
            /** @description Safe to insert: scripts and odd links are taken out. */
            answer_html: string;
            question: string;
        };
        /** @description One reason of a match: a code with arguments, which the app turns into words. */
        Reason: {
            args: components["schemas"]["ReasonArgs"];
            /**
             * @description `expertise_shared`, `rare_expertise`, `topics_shared`, `language_shared`,
             *     `no_language_shared`, `hours_shared`, `open_to` or `answers_reliably`.
             */
            code: string;
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
            acknowledged_at: string | null;
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
            opened_at: string | null;
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
            code: string;
            label: string;
            text: string;
        };
        Season: {
            /** Format: date-time */
            closes_at: string;
            /** Format: date-time */
            ends_at: string;
            open: boolean;
            /** Format: date-time */
            opens_at: string;
        };
        /** @description Who is signed in, and how far they get. */
        Session: {
            access: components["schemas"]["Access"];
            administrator: boolean;
            /** @description Slugs of the programmes this person coordinates. */
            coordinates: string[];
            member: components["schemas"]["Me"] | null;
            reason: components["schemas"]["RestrictedReason"] | null;
        };
        SignedOut: {
            /** @description Where to sign out at the society too, where it has such a page. */
            society_sign_out_url: string | null;
        };
        /** @description The learned society that this deployment serves. */
        Society: {
            /** @description The brand's colour, `#rrggbb`. */
            brand: string;
            contact_email: string;
            details_url: string;
            help_url: string;
            join_url: string;
            name: string;
            renew_url: string;
            short_name: string;
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
        Term: {
            label: string;
            /** @description Not offered any more; kept because profiles name it. */
            retired: boolean;
            slug: string;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["By"];
            kind: components["schemas"]["TimelineKind"];
        };
        /** @enum {string} */
        TimelineKind: "requested" | "accepted" | "started" | "ended";
        /** @enum {string} */
        Unshared: "hidden" | "marked";
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
             * @description `null` takes it away.
             * @default null
             */
            country?: string | null;
            /** @default null */
            expertise?: string[] | null;
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
             * @description `null` takes it away.
             * @default null
             */
            time_zone?: string | null;
            /** @default null */
            topics?: string[] | null;
            /** @default null */
            visibility?: components["schemas"]["Visibility"] | null;
            /** @default null */
            working_hours?: components["schemas"]["WorkingHours"] | null;
            /** @default null */
            workplace?: string | null;
        };
        /** @description Who sees which optional field. */
        Visibility: {
            country: components["schemas"]["VisibleTo"];
            orcid: components["schemas"]["VisibleTo"];
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
        WithdrawnReason: "by_mentee" | "seat_taken";
        /** @description The part of a day in which somebody can talk, local time. */
        WorkingHours: {
            /** @example 21:00 */
            end: string;
            /** @example 07:30 */
            start: string;
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /** @description ISO 639-1 codes. */
                languages?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                /** @description `hosting_a_fellow`, `training_at_my_institution`, `joint_research`, `reviewing`. */
                open_to?: string;
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
            /** @description Mentors for a mentee, the closest first, each with the reasons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_approved`, `required_resources_unread`, `profile_incomplete` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                /** @description The mentor's enrolment */
                mentor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mentor as this mentee sees them, with the reasons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Match"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_approved`, `required_resources_unread`, `profile_incomplete` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_approved`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description Ask a mentor */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorshipRequest"];
                };
            };
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mentor_not_available`, `mentor_has_no_free_seat`, `mentee_has_no_free_seat`, `mentorship_exists`, `request_already_open`, `too_many_open_requests`, `not_approved`, `profile_incomplete`, `required_resources_unread` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            header?: never;
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_resource: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mentorship_already_ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            header?: never;
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_programme: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_approvals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page, 1 to 100; 20 when left out. */
                limit?: number;
                role?: components["schemas"]["Role"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mentors_by_invitation_only` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrolment_exists`, `enrolment_closed`, `pledge_outdated` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrolment_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_enrolment` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `enrolment_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_already_decided`, `mentee_has_no_free_seat`, `mentor_has_no_free_seat`, `mentee_not_available`, `mentor_not_available` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_fields` or `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_already_decided` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `unauthenticated` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `membership_not_active` or `cross_site` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_sign_in: {
        parameters: {
            query?: {
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `invalid_query`, `invalid_body` or `invalid_idempotency_key` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
            /** @description `rate_limited`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`, with `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
