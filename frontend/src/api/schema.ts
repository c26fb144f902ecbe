// Generated from openapi/openapi.json by `npm run api:generate`. Do not edit.
export interface paths {
    "/api/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what this installation is */
        get: operations["get_about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description Newest first. For administrators and auditors.
         */
        get: operations["list_audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description The answer holds an access token for 15 minutes and sets the cookie `mtcl_refresh` (14 days, not readable by
         *     scripts). An unknown name, a wrong password and an account that was switched off are answered alike. After some
         *     failures from one address `too_many_attempts` says in `Retry-After` how long to wait; a device on which the person
         *     has logged in before (cookie `mtcl_device`) is not held up by the failures of others.
         */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends this session: every refresh token that descends from its log-in is dead. Goes by the cookie, so that it works
         *     after the access token has run out; without a session it does nothing.
         */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out everywhere
         * @description Every access and refresh token of the person dies, on every device, this one too.
         */
        post: operations["log_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's password
         * @description Ends every session of the person on every device; the answer holds a new one for this device.
         */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a session
         * @description Takes the cookie `mtcl_refresh`, which is good for one refresh, and sets the next. One that is shown a second time
         *     was stolen from one side or the other: every token that descends from that log-in is dead then. Within ten seconds
         *     it may be a second tab of the same browser; that is `conflict` with `Retry-After`: ask again, with the cookie that
         *     the other tab has got meanwhile.
         */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first administrator
         * @description With the token of the one-time link that `mtcl serve` writes to its log on a database without accounts; the link is
         *     good for 24 hours. Logs in at once. Refused with `wrong_state` as soon as there is any account.
         */
        post: operations["set_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List years of the calendar
         * @description The years around the present one, and every one that somebody changed or confirmed.
         */
        get: operations["list_calendar_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a year of the calendar
         * @description Its days off and make-up days, each with the document that says so, and every change of them.
         */
        get: operations["get_calendar_year"];
        /**
         * Change a year of the calendar
         * @description Replaces its special days. Figures that count working days are recounted, signed ones stay. The year then waits to be
         *     confirmed.
         */
        put: operations["set_calendar_year"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a year of the calendar
         * @description Says that its days are complete and official. Figures in working days lose their warning for this year.
         */
        post: operations["confirm_calendar_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description All of them with their live secrets; a department has a dozen.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Make a client
         * @description The answer holds its first secret, which is shown this once.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a client */
        get: operations["get_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description New scopes, another unit or name, or switching it off, ends its access tokens.
         */
        patch: operations["update_client"];
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client a second secret
         * @description At most two are live: put the new one to use, then take the old one away. Shown this once.
         */
        post: operations["create_client_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets/{secret_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a secret away
         * @description Every access token of the client ends with it; with its other secret the client gets a new one at once.
         */
        delete: operations["revoke_client_secret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List directives
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a directive
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_directive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push directives
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_directives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a document
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statuses of a document
         * @description What its receivers reported over the document axis.
         */
        get: operations["list_document_statuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push documents
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_documents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dossiers
         * @description The latest received first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_dossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dossier
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_dossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check a licence
         * @description Says whether a finished dossier was settled in time, correctly and lawfully. It becomes a version of the dossier, with
         *     who checked it and when; later pushes leave it as it is.
         */
        put: operations["check_dossier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push dossiers
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by (source, code): a repeated row
         *     changes nothing, an older one never wins. A row that cannot be taken is refused with its reason, kept and listed under
         *     `/rejected-rows`; the others go in, unless `atomic` is set. Fields with citizens' personal data are refused by name.
         */
        post: operations["push_dossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a record
         * @description For whoever may read the record. Files that were taken off stay listed, with the reason.
         */
        get: operations["list_evidence"];
        put?: never;
        /**
         * Bring a file
         * @description The bytes are the whole body. What it is, its bytes say: a type or size that the settings do not take is refused. It
         *     hangs on the record at once, or waits for the record that will name it, seen until then only by whoever brought it.
         */
        post: operations["add_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description Its bytes, for whoever may read the record that it hangs on. Nothing in it is run: pictures and PDF may be shown, all
         *     else is saved.
         */
        get: operations["get_evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a file off its record
         * @description With a reason. The file stays listed with it, and its bytes are kept.
         */
        post: operations["detach_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List feeds
         * @description All of them with how each goes: its last push, whether the next is overdue, what was refused and is still open, where
         *     the sender's claims and our figures differ; and whether the dossiers of the year balance.
         */
        get: operations["list_feeds"];
        put?: never;
        /** Enter a feed */
        post: operations["create_feed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a feed */
        get: operations["get_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a feed
         * @description Maps are replaced whole. Rows that were refused before can be tried again with the new ones.
         */
        patch: operations["update_feed"];
        trace?: never;
    };
    "/api/v1/feeds/{code}/dvcqg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push dossiers or their steps as the national portal takes them
         * @description For one-stop systems that send `DongBoHoSoMC` and `CapNhatTienDoHoSoMC`: the same body, another address. Log in with
         *     the header `Authorization`, or with `session` as `…/dvcqg/login` gives it. What the feed's maps do not know is refused,
         *     kept and can be tried again once they do. The message has no time of change: the newest day on which something happened
         *     to a dossier stands for it, so a message that is older than what is known never wins.
         */
        post: operations["push_dvcqg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{code}/dvcqg/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as the national portal's senders do
         * @description Takes the id and the secret of an API client with the scope `dossiers:write` as `username` and `password`. The session
         *     is a short-lived access token that is good for pushing dossiers and for nothing else.
         */
        post: operations["log_in_dvcqg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{code}/edxml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a message of the document axis
         * @description For an e-office or the connector beside it: each message that it sends or receives over the axis, one a call, as it is.
         *     Document and status messages of QCVN 102:2016 in the forms of VNPT, Bkav, Viettel, iNet and Lạng Sơn, up to 512 MiB with
         *     their attachments, which are passed over and held nowhere. Needs `directives:write` too.
         *
         *     The feed's map says which agencies are ours and which give us tasks. What ours send becomes an outgoing document, the
         *     rest an incoming one. A document of an agency that gives tasks, with `DueDate` and a `SteeringType` that assigns, becomes
         *     a directive; one of ours with `ResponseFor` completes it, whichever arrives first. Revoke and replace take the rows of
         *     the earlier documents back; an update changes them. A message is known by its sender and `DocumentId`: the same one again
         *     changes nothing, an older one never wins. What cannot be taken is refused whole, kept with its reason under
         *     `/rejected-rows`, and can be tried again there. Nothing tells what a secret document is about.
         *
         *     Send each message until the answer has a status of 200; `error_code` 1 says that a person has to look at it first.
         */
        post: operations["push_edxml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{code}/igate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a page of iGate's dossier search
         * @description Give on what `GET /pa/dossier/search` answered. States are read by the feed's map of their numbers or names, then by
         *     the portal's Vietnamese names. The newest day on which something happened to a dossier stands for its time of change.
         */
        post: operations["push_igate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/five-s-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List 5S audits
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_five_s_audits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/five-s-audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a 5S audit
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_five_s_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/five-s-audits/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push 5S audits
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_five_s_audits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators
         * @description Those that are computed from source rows, with rule, settings and freshness.
         */
        get: operations["list_indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an indicator */
        get: operations["get_indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows behind a figure
         * @description Each row with the reason for which it counts or is left out. People who are limited to a unit see that unit's rows.
         */
        get: operations["list_lineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an indicator
         * @description One figure for the period, or one for each part of it. A figure is a pair of integers; `value` is for display.
         *     As JSON, or as CSV when `Accept` asks for `text/csv`.
         */
        get: operations["get_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the settings of a formula
         * @description Makes a new version and recounts every figure that is not frozen.
         */
        put: operations["set_indicator_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an indicator by unit
         * @description Each unit's own rows. People who are limited to a unit see that unit and those below it.
         */
        get: operations["list_readings_by_unit"];
        put?: never;
        post?: never;
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
        /**
         * Who am I
         * @description The person's account as it now is, with what the person may do.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token for a program
         * @description Client credentials as in RFC 6749: id and secret by HTTP Basic, or as `client_id` and `client_secret` in the form.
         *     The token is good for 15 minutes; ask for the next one then. For example:
         *     `curl -u "$ID:$SECRET" -d grant_type=client_credentials https://mtcl.example.vn/api/v1/oauth/token`.
         */
        post: operations["issue_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description The latest year first; all revisions, each with its state.
         */
        get: operations["list_plans"];
        put?: never;
        /**
         * Make a plan
         * @description A draft, with all its objectives: what an import understood, corrected by a person, or written by hand.
         */
        post: operations["create_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan
         * @description Whole: objectives with targets and actions, the names matched to units, what the reader of the file remarked.
         */
        get: operations["get_plan"];
        put?: never;
        post?: never;
        /**
         * Throw a draft away
         * @description Only one that was never submitted: what has been before the director is evidence.
         */
        delete: operations["delete_plan"];
        options?: never;
        head?: never;
        /**
         * Change a draft's head
         * @description Objectives have their own requests.
         */
        patch: operations["update_plan"];
        trace?: never;
    };
    "/api/v1/plans/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm having read a plan
         * @description ISO 9001 6.2.1: objectives are communicated. For oneself, once; saying it again changes nothing.
         */
        post: operations["acknowledge_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has read a plan
         * @description Everybody whose role is to read it, with the time of confirmation.
         */
        get: operations["list_plan_acknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend an issued plan
         * @description Makes a draft of its next revision, with the same objectives and the choices made between their targets. The issued
         *     revision stays in force until the new one is issued.
         */
        post: operations["amend_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an issued plan */
        post: operations["close_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two plans
         * @description What `to` changes in this plan: fields, objectives by their lineage, targets, actions. For two revisions of a
         *     series, and as well for this year's plan and the next.
         */
        get: operations["get_plan_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a submitted plan
         * @description Puts it in force and freezes it. The revision of its series that was in force is superseded; another plan of the
         *     same year must be closed first.
         */
        post: operations["issue_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/next-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make next year's plan from this one
         * @description A draft of a new series with the same objectives. The plan's own year moves on in titles, texts and deadlines;
         *     `remarks` lists all that moved and all that a person has to check. Choices between contradicting targets are not
         *     carried over.
         */
        post: operations["create_next_year_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an objective to a draft
         * @description At the end of the plan.
         */
        post: operations["create_objective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/objectives/{objective_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an objective */
        get: operations["get_objective"];
        put?: never;
        post?: never;
        /** Remove an objective from a draft */
        delete: operations["delete_objective"];
        options?: never;
        head?: never;
        /** Change an objective of a draft */
        patch: operations["update_objective"];
        trace?: never;
    };
    "/api/v1/plans/{id}/objectives/{objective_id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose between contradicting targets
         * @description Where the plan names targets that differ, a person says which one rules, and why. The choice, its author and time
         *     stay with the objective; a later choice replaces it and both are kept. Also in an issued plan: its words stay.
         */
        post: operations["decide_objective_target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a submitted plan
         * @description It becomes a draft again, with the reason beside it until it is submitted anew.
         */
        post: operations["return_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/scoreboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan's scoreboard
         * @description The whole page a director sees: every objective with target, figure, trend, verdict and what is needed.
         */
        get: operations["get_scoreboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan's original
         * @description The paragraphs and tables of the file it was read from, as `remarks` and `unread` count them.
         */
        get: operations["get_plan_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft
         * @description Lays it before the one who issues it; its words are fixed from then on, unless it is returned.
         */
        post: operations["submit_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/unit-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which unit a name stands for
         * @description Asked once: it is remembered as an alias (or as a new group) and filled in wherever a plan uses the name. The words
         *     of the plans stay as they are.
         */
        post: operations["answer_plan_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a plan from a file
         * @description Answers with what was understood, what was not, and what is asked; with `dry_run=false` it makes a draft. The file
         *     comes as field `file` of a form, or as the whole body. Contradicting targets are all kept and asked about.
         */
        post: operations["import_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List procedures
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a procedure
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push procedures
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_procedures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pushes
         * @description Newest first, with what became of their rows.
         */
        get: operations["list_pushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pushes/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the refused rows of a push again
         * @description All that are still open, as they were kept: after a map of the feed, or the unit tree, was put right. Needs the
         *     permission to push such rows.
         */
        post: operations["retry_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarter-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quarterly reports
         * @description Of each quarter the figure up to its cut-off, and the rest of the quarter before, which is made up in it. The figures
         *     are those of now: what was signed at the time stands in the signed readings.
         */
        get: operations["list_quarter_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarter-reports/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the days of quarterly reports
         * @description A report is due before this day of the quarter's last month and counts the days before it.
         */
        get: operations["list_report_days"];
        put?: never;
        /**
         * Set the day of quarterly reports
         * @description From a quarter on whose report is not due yet, until a later quarter for which another day is set. Reports that were
         *     due keep their day.
         */
        post: operations["set_report_day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read many indicators
         * @description All indicators, periods and units that are asked for in one table, at most 5,000 readings, as JSON, CSV or XLSX.
         *     Columns are only ever added at the end. Poll with `If-None-Match`: nothing is sent while nothing has changed.
         */
        get: operations["list_readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/data-value-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read indicators as a DHIS2 data value set
         * @description Ready to be posted to `/api/dataValueSets` of a DHIS2 instance, with its own identifiers where the code map has them.
         */
        get: operations["get_data_value_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/dhis2-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the DHIS2 code map */
        get: operations["get_dhis2_codes"];
        /**
         * Set the DHIS2 code map
         * @description Replaces the whole map. `If-Match` takes the tag that reading the map gave.
         */
        put: operations["set_dhis2_codes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/gauges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read indicators as gauges
         * @description In Prometheus's text form: numerator, denominator, whether it may still change, and when the source last sent
         *     something, by indicator, unit and period.
         */
        get: operations["get_gauges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a register, list or export
         * @description The file comes as field `file` of a form, or as the whole body. Answers with how it is understood and what would become
         *     of its rows; with `dry_run=false` the rows are pushed, like any others: a repeated file changes nothing, a row that
         *     cannot be taken is refused with its reason and kept with its number on the sheet (`index` is that less one). Needs the
         *     permission to push the kind of rows that the register holds.
         */
        post: operations["import_register_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rejected-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refused rows
         * @description Newest first. A row stays until a good one with the same key is pushed.
         */
        get: operations["list_rejected_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rejected-rows/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a refused row again
         * @description It is judged like any other, under the caller's name, who needs the permission to push such rows; the old refusal is
         *     settled: by the row that went in, or by the new refusal, which says why not.
         */
        post: operations["retry_rejected_row"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rejected-rows/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download refused rows
         * @description As CSV (UTF-8 with a byte order mark, so that spreadsheets keep the accents) or as a workbook: the reason first, then the
         *     fields as they were sent, less everything that may be personal. The newest 10,000. The refused rows of one register
         *     file, as a workbook, come in the columns of that file with the reason behind them: mended, it can be sent again.
         */
        get: operations["download_rejected_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signed readings
         * @description Submitted, returned, approved and restated ones, each beside what its rows say now.
         */
        get: operations["list_signed_readings"];
        put?: never;
        /**
         * Submit a reading
         * @description Lays the figure of an indicator, unit and period before whoever approves it, with all it rests on at this moment.
         *     Heads of units submit for their unit, and for the whole department where the plan names their unit as responsible.
         */
        post: operations["submit_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a signed reading
         * @description The figure as it was signed, every restatement, and what its rows say now.
         */
        get: operations["get_signed_reading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a submitted reading
         * @description Freezes the figure that was submitted, with the rows, settings, calendar, target and verdict it rests on. Takes a
         *     second person.
         */
        post: operations["approve_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a signed reading with its rows
         * @description Which rows came, went or count otherwise since the figure was made, each with its versions and the push that changed
         *     it. Reads the source's rows as they were known at both moments.
         */
        get: operations["get_signed_reading_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about a restatement
         * @description When the rows behind a signed figure say something else than what holds: accepted, the new figure holds under the
         *     next number; rejected, the old one stays. Both keep the reason and the rows that differ. Takes a second person.
         */
        post: operations["decide_restatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a submitted reading
         * @description With a note for whoever submitted it. Takes a second person.
         */
        post: operations["return_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signed-readings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a returned reading again
         * @description With the figure as it is now, and everything it rests on at this moment.
         */
        post: operations["resubmit_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List staff
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member of staff
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_member_of_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push staff
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List survey results
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_survey_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a survey result
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_survey_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-results/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push survey results
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_survey_results"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attendances
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_trainings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an attendance
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_training"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trainings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push attendances
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_trainings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description The whole tree with its groups and aliases; a department has some dozens.
         */
        get: operations["list_units"];
        put?: never;
        /** Make a unit */
        post: operations["create_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a unit */
        get: operations["get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a unit */
        patch: operations["update_unit"];
        trace?: never;
    };
    "/api/v1/units/{id}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a unit another name
         * @description Documents that use it are understood from then on. Saying it again changes nothing.
         */
        post: operations["add_unit_alias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/aliases/{alias}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an alias away */
        delete: operations["remove_unit_alias"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/upkeep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List upkeep
         * @description The latest first. People who are limited to a unit see that unit's and those of the units below it.
         */
        get: operations["list_upkeep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/upkeep/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an item of upkeep
         * @description With its versions, and how each indicator counts it and why.
         */
        get: operations["get_upkeep_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/upkeep/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push upkeep
         * @description Up to 10,000 rows and 32 MiB, as `{"items": […]}` or one row a line (NDJSON). Known by their natural key: a
         *      repeated row changes nothing, an older one never wins. A row that cannot be taken is refused with its reason,
         *      kept and listed under `/rejected-rows`; the others go in, unless `atomic` is set. People enter a row as a
         *      batch of one, with `if_version` so that nobody's change is lost.
         */
        post: operations["push_upkeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description In the order of their user names.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Make an account
         * @description The person must change the first password at the first log-in.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account */
        get: operations["get_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description A new role, unit or name, or switching the account off, ends the access tokens that say otherwise; switching it off
         *     ends all its sessions. The last active administrator can be neither switched off nor given another role.
         */
        patch: operations["update_user"];
        trace?: never;
    };
    "/api/v1/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give somebody a new password
         * @description Ends all sessions of the person, who must change the password at the next log-in.
         */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description The latest first.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description With its attempts and its body.
         */
        get: operations["get_webhook_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same id and body, and a new time and signature; also before its next attempt is due.
         */
        post: operations["replay_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Calls are in the form of Standard Webhooks 1.0, signed with the secret in the answer, which is shown this once. Told is
         *     what changes from now on.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        /**
         * Take a webhook away
         * @description With everything that is on its way to it.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Switched on again, it is sent what waited. What happened while it was off is sent by a replay.
         */
        patch: operations["update_webhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what did not arrive
         * @description Deliveries that were given up, and events for which there was none because the webhook was switched off.
         */
        post: operations["replay_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For a day its calls carry two signatures, one by the former secret, so that receivers can change over. Shown this once.
         */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a webhook
         * @description Sends it a `webhook.test`, whatever it wants to be told.
         */
        post: operations["test_webhook"];
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
        /** @description An installation. */
        AboutOut: {
            /** @description Whether the data is made up: every page says so. */
            demo: boolean;
            /** @description The sample accounts of a demonstration, to log in with; empty otherwise. */
            sample_accounts: components["schemas"]["SampleAccount"][];
            /**
             * @description Version of MTCL.
             * @example 0.1.0
             */
            version: string;
        };
        /** @description Who has confirmed, and who has not. */
        AcknowledgementList: {
            /**
             * @description How many have.
             * @example 12
             */
            acknowledged: number;
            /**
             * @description How many are to, those who have included.
             * @example 40
             */
            expected: number;
            /** @description Those who have, in the order of doing so, then those who have not, by name. */
            items: components["schemas"]["AcknowledgementRow"][];
        };
        /** @description One's own confirmation. */
        AcknowledgementOut: {
            /** @description When it was first confirmed. */
            acknowledged_at: components["schemas"]["Timestamp"];
            /** @description The plan. */
            plan_id: components["schemas"]["PlanId"];
        };
        /** @description Someone who is to read the plan. */
        AcknowledgementRow: {
            /** @description When; null: not yet. */
            acknowledged_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The full name.
             * @example Trần Văn An
             */
            full_name: string;
            /** @description The unit. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /** @description The account. */
            user_id: components["schemas"]["UserId"];
        };
        /**
         * @description What a message did to a row.
         * @enum {string}
         */
        Action: "created" | "updated" | "voided" | "completed" | "reopened";
        /**
         * @description An action row that differs.
         * @example {
         *       "fields": [
         *         {
         *           "field": "deadline",
         *           "new": "Tháng 3 và tháng 7",
         *           "old": "Trong năm 2025"
         *         }
         *       ],
         *       "number": "1",
         *       "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
         *     }
         */
        ActionChange: {
            /** @description What differs. */
            fields: components["schemas"]["FieldChange"][];
            /** @description Its number in the later plan. */
            number: string;
            /** @description Its words in the later plan. */
            text: string;
        };
        /**
         * @description An action row before it is stored.
         * @example {
         *       "coordinators": "Các phòng thuộc Sở",
         *       "deadline": "Thường xuyên",
         *       "lead": "Văn phòng Sở",
         *       "number": "1",
         *       "text": "Cung cấp đầy đủ các dụng cụ, phương tiện làm việc."
         *     }
         */
        ActionDraft: {
            /** @description Who takes part (phối hợp), in the plan's words; may well be nobody. */
            coordinators?: string | null;
            /** @description The deadline, in the plan's words. */
            deadline?: string | null;
            /** @description Cells of columns that mean nothing to MTCL. */
            extras?: components["schemas"]["ExtraCell"][];
            /** @description Who leads (chủ trì), in the plan's words. */
            lead?: string | null;
            /** @description Its number as written; its place when left out. */
            number?: string;
            /** @description What it takes, in the plan's words. */
            resources?: string | null;
            /** @description Its words. */
            text: string;
        };
        /**
         * Format: uuid
         * @description An action row of an objective.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        ActionId: string;
        /**
         * @description An action row that stands in only one of the two.
         * @example {
         *       "number": "2",
         *       "text": "Công bố kết quả thăm dò"
         *     }
         */
        ActionName: {
            /** @description Its number there. */
            number: string;
            /** @description Its words. */
            text: string;
        };
        /** @description An action row. */
        ActionOut: {
            /**
             * @description Who takes part (phối hợp), in the plan's words; may well be nobody.
             * @example Các phòng thuộc Sở
             */
            coordinators?: string | null;
            /**
             * @description The deadline, in the plan's words.
             * @example 31/12/2025
             */
            deadline?: string | null;
            /** @description Cells of columns that mean nothing to MTCL. */
            extras: components["schemas"]["ExtraCell"][];
            /** @description Its id. */
            id: components["schemas"]["ActionId"];
            /**
             * @description Who leads (chủ trì), in the plan's words.
             * @example Phòng TCHC
             */
            lead?: string | null;
            /** @description The names in both. */
            names: components["schemas"]["NameOut"][];
            /**
             * @description Its number as written.
             * @example 1
             */
            number: string;
            /**
             * @description What it takes, in the plan's words.
             * @example Thời gian, kinh phí
             */
            resources?: string | null;
            /**
             * @description Its words.
             * @example Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh
             */
            text: string;
        };
        /**
         * @description What kind of actor an audit entry names.
         * @enum {string}
         */
        ActorKind: "user" | "client" | "system";
        /**
         * @description The format that a sender speaks.
         * @enum {string}
         */
        Adapter: "own_json" | "dvcqg" | "igate" | "register_file" | "edxml";
        /**
         * @description Another name for a unit.
         * @example {
         *       "alias": "Phòng TC-HC"
         *     }
         */
        AliasIn: {
            /** @description The name, as documents write it. */
            alias: string;
        };
        /** @description An attempt. */
        AttemptOut: {
            /** @description When it was made. */
            at: components["schemas"]["Timestamp"];
            /** @description Why it failed; null when it did not. */
            failure?: components["schemas"]["OutgoingFailure"] | null;
            /**
             * Format: int32
             * @description How long it took.
             * @example 84
             */
            milliseconds: number;
            /**
             * Format: int32
             * @description Its number, from 1.
             * @example 1
             */
            number: number;
            /**
             * Format: int32
             * @description The status of the answer; null when none came.
             * @example 204
             */
            response_code?: number | null;
        };
        /** @description Something that wants attention. */
        Attention: {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "needs_decision";
            /** @description Which. */
            objectives: components["schemas"]["ObjectiveId"][];
        } | {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "not_met";
            /** @description Which. */
            objectives: components["schemas"]["ObjectiveId"][];
        } | {
            /** @description Promised for this day or earlier. */
            due_to: components["schemas"]["Day"];
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "overdue";
            /**
             * Format: int64
             * @description How many.
             */
            rows: number;
            /** @description In which units. */
            units: components["schemas"]["UnitCount"][];
        } | {
            /** @description Promised for this day or later. */
            due_from: components["schemas"]["Day"];
            /** @description Promised for this day or earlier. */
            due_to: components["schemas"]["Day"];
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "due_soon";
            /**
             * Format: int64
             * @description How many.
             */
            rows: number;
            /** @description Years that nobody has confirmed, on which the day rests. */
            unconfirmed_years: number[];
            /** @description In which units. */
            units: components["schemas"]["UnitCount"][];
        } | {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "quiet_source";
            /** @description When it last sent something. */
            last_push_at: components["schemas"]["Timestamp"];
            /** @description The objectives that rest on it. */
            objectives: components["schemas"]["ObjectiveId"][];
            /** @description Which. */
            source: string;
        } | {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "unknown_units";
            /** @description How many. */
            names: number;
        } | {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "not_issued";
        };
        /** @description One entry of the log. */
        AuditEntryOut: {
            /**
             * @description What was done, as `noun.verb`.
             * @example plan.issue
             */
            action: string;
            /**
             * @description Whose account.
             * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
             */
            actor_id: string;
            /** @description Person, program or MTCL itself. */
            actor_kind: components["schemas"]["ActorKind"];
            /**
             * @description The name at that time.
             * @example Nguyễn Thị Hoa
             */
            actor_name: string;
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /** @description The change itself. */
            detail: Record<string, never>;
            /**
             * @description SHA-256 over this entry and `prev_hash`.
             * @example 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
             */
            hash: string;
            /**
             * @description The hash of the entry before; empty on the first.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            prev_hash: string;
            /**
             * @description The request in which it was done.
             * @example 01937c60-10aa-7f02-8e55-0b6c3d9e7f21
             */
            request_id: string;
            /**
             * Format: int64
             * @description Its number; there are no gaps.
             * @example 42
             */
            seq: number;
            /**
             * @description Which one.
             * @example 01937c60-11d2-7b44-9c0e-5a7d2e41c8f3
             */
            subject_id: string;
            /**
             * @description The kind of thing it was done to.
             * @example plan
             */
            subject_kind: string;
        };
        /**
         * @description Who decides on dossiers of the procedure.
         * @enum {string}
         */
        Authority: "department" | "province" | "central";
        /** @description Whether the dossiers of a year balance. */
        Balance: {
            /** @description Up to when rows are counted. */
            cut_off: components["schemas"]["Timestamp"];
            /**
             * @description The year.
             * @example 2025
             */
            period: string;
            /** @description Unit by unit, in the order of the tree; only those that have dossiers. */
            units: components["schemas"]["UnitSides"][];
            /** @description All units that the caller may see, together. */
            whole: components["schemas"]["Sides"];
        };
        /** @description A figure with what it rests on. */
        BasisOut: {
            /** @description Rows as they were known at this moment. */
            as_of: components["schemas"]["Timestamp"];
            /**
             * @description Which version of the working calendar.
             * @example vn-civil-service-2026.1
             */
            calendar_version: string;
            /**
             * @description Rows by reason, counted and left out.
             * @example {
             *       "early": 60,
             *       "late": 3,
             *       "on_time": 37
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description What is measured.
             * @example 100
             */
            denominator: number;
            /**
             * @description The formula and its version.
             * @example dossier-on-time v1
             */
            formula: string;
            /**
             * Format: int64
             * @description What succeeded.
             * @example 97
             */
            numerator: number;
            /** @description The rows behind it; null for what is not signed. */
            rows?: components["schemas"]["SealOut"] | null;
            /** @description Those settings. */
            settings: Record<string, never>;
            /**
             * Format: int32
             * @description Which version of the formula's settings.
             */
            settings_version: number;
            /** @description How it stands against the target; null without one. */
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /** @description All feeds with how they go. */
        Board: {
            /** @description Whether the dossiers of this year balance, the whole first, then unit by unit. */
            balance: components["schemas"]["Balance"];
            /** @description In the order of their names. */
            items: components["schemas"]["FeedOut"][];
            /** @description What the caller may do. */
            may: components["schemas"]["BoardMay"];
        };
        /** @description What the caller may do with feeds. */
        BoardMay: {
            /**
             * @description Enter a new one.
             * @example true
             */
            create: boolean;
        };
        /** @description Figures by unit. */
        ByUnitOut: {
            /** @description One for each unit that has rows of its own, in the order of the tree. */
            items: components["schemas"]["UnitReadingOut"][];
        };
        /** @description A change or confirmation of a year. */
        CalendarChangeOut: {
            /** @description Days that came in. */
            added: components["schemas"]["SpecialDayOut"][];
            /** @description Whether it confirmed the year. */
            confirmed: boolean;
            /**
             * @description The document it rests on.
             * @example Thông báo 150/TB-BNV ngày 10/11/2026
             */
            document: string;
            /**
             * @description Why; empty for a confirmation.
             * @example Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh
             */
            reason: string;
            /** @description Days that went out. */
            removed: components["schemas"]["SpecialDayOut"][];
            /** @description When. */
            set_at: components["schemas"]["Timestamp"];
            /**
             * @description Who.
             * @example Nguyễn Thị Hoa
             */
            set_by: string;
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
        };
        /** @description What the caller may do with a year. */
        CalendarMay: {
            /** @description Change its days. */
            change: boolean;
            /** @description Confirm them. */
            confirm: boolean;
        };
        /** @description On which calendar a number of working days rests. */
        CalendarUsed: {
            /**
             * @description The years it touches that nobody has confirmed: the number may still change.
             * @example [
             *       2027
             *     ]
             */
            unconfirmed_years: number[];
            /**
             * @description Its version.
             * @example vn-civil-service-2026.1
             */
            version: string;
        };
        /**
         * @description The special days of a year.
         * @example {
         *       "days": [
         *         {
         *           "day": "2027-01-01",
         *           "kind": "off",
         *           "reason": "Tết Dương lịch",
         *           "source": "Bộ luật Lao động 2019, Điều 112"
         *         },
         *         {
         *           "day": "2027-08-28",
         *           "kind": "make_up",
         *           "reason": "Làm bù cho ngày 03/9",
         *           "source": "Thông báo 150/TB-BNV"
         *         }
         *       ],
         *       "document": "Thông báo 150/TB-BNV ngày 10/11/2026",
         *       "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh"
         *     }
         */
        CalendarYearIn: {
            /** @description All of them; those left out are ordinary days from then on. */
            days: components["schemas"]["SpecialDayIn"][];
            /** @description The document it rests on. */
            document: string;
            /** @description Why. */
            reason: string;
        };
        /** @description The years that matter now. */
        CalendarYearList: {
            /**
             * @description The name of the calendar that rules, as figures name it.
             * @example vn-civil-service-2026.1+3
             */
            calendar_version: string;
            /** @description In order. */
            items: components["schemas"]["CalendarYearRef"][];
        };
        /** @description A year of the calendar. */
        CalendarYearOut: {
            /**
             * @description The name of the calendar that rules, as figures name it.
             * @example vn-civil-service-2026.1+3
             */
            calendar_version: string;
            /**
             * @description Whether its days are complete and official. While they are not, every figure in working days that touches the
             *     year says so.
             */
            confirmed: boolean;
            /** @description Its days off on Mondays to Fridays, and the Saturdays and Sundays that are worked, in order. */
            days: components["schemas"]["SpecialDayOut"][];
            /** @description Each change and confirmation, the last one first. */
            history: components["schemas"]["CalendarChangeOut"][];
            /** @description What the caller may do. */
            may: components["schemas"]["CalendarMay"];
            /** @description Where its days come from. */
            origin: components["schemas"]["YearOrigin"];
            /**
             * Format: int32
             * @description Counts the changes of the whole calendar; 0 until somebody changes or confirms this year. Its entity tag.
             */
            version: number;
            /**
             * @description How many of its days are worked.
             * @example 249
             */
            working_days: number;
            /**
             * Format: int32
             * @description Which year.
             * @example 2027
             */
            year: number;
        };
        /** @description A year in the list. */
        CalendarYearRef: {
            /** @description Whether its days are complete and official. */
            confirmed: boolean;
            /** @description Where its days come from. */
            origin: components["schemas"]["YearOrigin"];
            /**
             * Format: int32
             * @description Which year.
             * @example 2027
             */
            year: number;
        };
        /** @description A row that differs between two figures. */
        ChangedRow: {
            /** @description How it differs. */
            change: components["schemas"]["RowChange"];
            /**
             * @description The code the office knows it by.
             * @example H29.16-250408-0031
             */
            code: string;
            /**
             * @description The row's id, such as that of a dossier.
             * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
             */
            id: string;
            /** @description Why it counted or did not; null when it was not in the figure. */
            old_reason?: components["schemas"]["Reason"] | null;
            /**
             * Format: int32
             * @description Its version behind the old figure; null when it was not known then.
             */
            old_version?: number | null;
            /** @description The push that brought it. */
            push_id: components["schemas"]["PushId"];
            /** @description Why it counts or does not; null when it is not in the figure. */
            reason?: components["schemas"]["Reason"] | null;
            /** @description When that version was recorded. */
            recorded_at: components["schemas"]["Timestamp"];
            /**
             * @description What it is about.
             * @example 1.012289 Cấp mới giấy phép hành nghề
             */
            title: string;
            /** @description Whose it is now. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description Its version behind the new figure.
             */
            version: number;
        };
        /** @description A field that changed. */
        ChangeOut: {
            /**
             * @description Which.
             * @example due_at
             */
            field: string;
            /** @description What it became. */
            new: unknown;
            /** @description What it was. */
            old: unknown;
        };
        /** @description What changed behind a signed figure. */
        ChangesOut: {
            /**
             * @description How many rows differ.
             * @example 1
             */
            changed_rows: number;
            /** @description When the rows were compared. */
            compared_at: components["schemas"]["Timestamp"];
            /** @description What the rows say now, over the same days. */
            new: components["schemas"]["BasisOut"];
            /** @description The figure that holds: as it was signed, or as it was last restated. */
            old: components["schemas"]["BasisOut"];
            /** @description Those of them that the caller may see, at most 500. */
            rows: components["schemas"]["ChangedRow"][];
            /** @description Whether the formula or its settings changed, so that the same rows count otherwise. */
            rule_changed: boolean;
            /** @description Whether the rows known when the figure was made still give its seal. */
            seal_holds: boolean;
        };
        /**
         * @description How the dossier was handed in.
         * @enum {string}
         */
        Channel: "counter" | "online" | "postal";
        /**
         * Format: uuid
         * @description An API client.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        ClientId: string;
        /**
         * @description A new client.
         * @example {
         *       "expires_at": "2027-01-01T00:00:00+07:00",
         *       "name": "Một cửa điện tử tỉnh",
         *       "scopes": [
         *         "dossiers:write"
         *       ]
         *     }
         */
        ClientIn: {
            /** @description From then on it may not log in. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /** @description What people call it. */
            name: string;
            /** @description What it may do. */
            scopes: components["schemas"]["Scope"][];
            /** @description Limits it to this unit and those below it. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /** @description All clients. */
        ClientList: {
            /** @description In the order of their names. */
            items: components["schemas"]["ClientOut"][];
        };
        /** @description An API client. */
        ClientOut: {
            /**
             * @description Whether it may log in.
             * @example true
             */
            active: boolean;
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description From then on it may not log in. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /** @description Its id, which it logs in with as `client_id`. */
            id: components["schemas"]["ClientId"];
            /** @description When it last got a token, to the minute. */
            last_used_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What people call it.
             * @example Một cửa điện tử tỉnh
             */
            name: string;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag.
             * @example 1
             */
            revision: number;
            /** @description What it may do. */
            scopes: components["schemas"]["Scope"][];
            /** @description Its live secrets, oldest first; at most two. */
            secrets: components["schemas"]["SecretOut"][];
            /** @description The unit that it is limited to, with those below it; null when it is not limited. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a client; what is left out stays.
         * @example {
         *       "scopes": [
         *         "dossiers:write",
         *         "readings:read"
         *       ]
         *     }
         */
        ClientPatch: {
            /** @description False when it may no longer log in. */
            active?: boolean | null;
            /** @description Null when it never runs out; a time that has passed ends it at once. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /** @description What people call it. */
            name?: string | null;
            /** @description What it may do from now on. */
            scopes?: components["schemas"]["Scope"][] | null;
            /** @description Null when it is limited to no unit. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /**
         * @description What went wrong, for programs. The list is closed: adding one is a change of the contract.
         * @enum {string}
         */
        Code: "bad_request" | "validation_failed" | "unauthenticated" | "invalid_credentials" | "too_many_attempts" | "forbidden" | "outside_unit" | "password_change_required" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "wrong_state" | "second_person_required" | "idempotency_key_reused" | "precondition_failed" | "precondition_required" | "payload_too_large" | "unsupported_media_type" | "not_a_plan" | "unreadable_file" | "timeout" | "unavailable" | "internal";
        /** @description What one of the sender's codes means, between two days. */
        CodeEntry: {
            /**
             * @description The sender's code or name.
             * @example 1.002835
             */
            code: string;
            /** @description The first day on which it means that; null when it always did. */
            valid_from?: components["schemas"]["Day"] | null;
            /** @description The last day on which it means that; null while it does. */
            valid_to?: components["schemas"]["Day"] | null;
            /**
             * @description What it means in our words; of a unit its id.
             * @example full
             */
            value: string;
        };
        /** @description What the sender's codes mean. Words that the format fixes need no entry; an entry rules over them. */
        CodeMaps: {
            /**
             * @description What an agency is to us, by its code in either form (`000.00.16.H29`, `H29.16`): `own` is ours, `assigns` gives us
             *     tasks. For edXML.
             */
            agency?: components["schemas"]["CodeEntry"][];
            /** @description Way of handing in, by the sender's code or name. */
            channel?: components["schemas"]["CodeEntry"][];
            /**
             * @description The same for procedures without an entry; null refuses their rows until there is one.
             * @example full
             */
            default_service_level?: string | null;
            /**
             * @description Whether a document counts as digitally signed when its message does not show it, because the axis takes no others;
             *     null leaves it open. For edXML.
             */
            documents_signed?: boolean | null;
            /** @description How far a procedure is offered online, by the procedure's code; the day is that of the receipt. */
            service_level?: components["schemas"]["CodeEntry"][];
            /** @description Status of a dossier, by the sender's code or name. */
            status?: components["schemas"]["CodeEntry"][];
            /**
             * @description Whether our own status "06, hoàn thành" completes a task. Many systems send it only when somebody presses a button,
             *     so a reply completes a task, and this does when it is wanted. For edXML.
             */
            status_completes?: boolean;
            /**
             * @description What `SteeringType` means, which vendors number differently: `assigns` or `informs`. Without an entry 0 and 1 inform,
             *     2 assigns, 3 informs. The code `-` stands for messages without it, which inform otherwise. For edXML.
             */
            steering?: components["schemas"]["CodeEntry"][];
            /** @description Our unit, by the sender's name or code of it, where the unit tree and its aliases do not know it. */
            unit?: components["schemas"]["CodeEntry"][];
        };
        /** @description A column of the file. */
        ColumnOut: {
            /**
             * @description The first words under it.
             * @example 310/BC-SYT
             */
            example?: string | null;
            /**
             * @description What it holds; null when it is not read.
             * @example number
             */
            field?: string | null;
            /**
             * @description By which a correction names it.
             * @example so ky hieu van ban
             */
            key: string;
            /**
             * @description Its titles from the top down.
             * @example [
             *       "Số, ký hiệu văn bản"
             *     ]
             */
            titles: string[];
        };
        /**
         * @description How a figure is held against a target.
         * @enum {string}
         */
        Comparator: "gt" | "ge" | "lt" | "le" | "eq" | "qualitative";
        /** @description What a check of a licence found (2021 plan, objective 2: kịp thời, chính xác, đúng pháp luật). */
        Compliance: {
            /**
             * @description Chính xác.
             * @example true
             */
            accurate: boolean;
            /** @description When. */
            checked_at: components["schemas"]["Timestamp"];
            /**
             * @description Who checked it.
             * @example Nguyễn Thị Hoa
             */
            checked_by: string;
            /**
             * @description Đúng pháp luật.
             * @example true
             */
            lawful: boolean;
            /**
             * @description What was found, in words.
             * @example Sai phạm vi chuyên môn ghi trên giấy phép
             */
            note?: string | null;
            /**
             * @description Kịp thời.
             * @example true
             */
            timely: boolean;
        };
        /** @description What a check found. */
        ComplianceIn: {
            /**
             * @description Chính xác.
             * @example true
             */
            accurate: boolean;
            /**
             * Format: int32
             * @description The version of the dossier that was checked.
             * @example 2
             */
            if_version: number;
            /**
             * @description Đúng pháp luật.
             * @example true
             */
            lawful: boolean;
            /**
             * @description What was found, in words; needed when one of the three does not hold.
             * @example Sai phạm vi chuyên môn ghi trên giấy phép
             */
            note?: string | null;
            /**
             * @description Kịp thời.
             * @example true
             */
            timely: boolean;
        };
        /**
         * @description What a confirmation rests on.
         * @example {
         *       "document": "Thông báo 150/TB-BNV ngày 10/11/2026"
         *     }
         */
        ConfirmationIn: {
            /** @description The document. */
            document: string;
        };
        /** @description What an indicator makes of a dossier. */
        CountedOut: {
            /** @description The day from which that holds; the period it counts in. */
            day?: components["schemas"]["Day"] | null;
            /**
             * Format: int64
             * @description What it adds to the denominator.
             */
            denominator: number;
            /**
             * @description The formula and its version.
             * @example dossier-on-time v1
             */
            formula: string;
            /**
             * @description The indicator.
             * @example dossier-on-time
             */
            indicator_code: string;
            /**
             * Format: int64
             * @description What it adds to the numerator.
             */
            numerator: number;
            /** @description Why it counts or does not; null when the indicator does not know it yet. */
            reason?: components["schemas"]["Reason"] | null;
        };
        /** @description What became of the rows. */
        Counts: {
            /**
             * Format: int32
             * @description New rows.
             */
            created: number;
            /**
             * Format: int32
             * @description Rows that were refused and kept with their reason.
             */
            rejected: number;
            /**
             * Format: int32
             * @description Rows older than what is known, left aside.
             */
            stale: number;
            /**
             * Format: int32
             * @description Known rows that say the same again.
             */
            unchanged: number;
            /**
             * Format: int32
             * @description Known rows that say something new.
             */
            updated: number;
        };
        /**
         * Format: date
         * @example 2025-03-14
         */
        Day: string;
        /**
         * @description Which target rules, and why.
         * @example {
         *       "reason": "Quyết định 26/QĐ-SYT ghi 100% trong nội dung mục tiêu; cột Đo lường ghi nhầm.",
         *       "target_index": 0
         *     }
         */
        DecisionIn: {
            /** @description Why this one. */
            reason: string;
            /**
             * Format: int32
             * @description Its place among the objective's targets, from 0.
             */
            target_index: number;
        };
        /** @description A choice between contradicting targets. */
        DecisionOut: {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /**
             * @description Account of whoever chose.
             * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
             */
            by: string;
            /**
             * @description The name at that time.
             * @example Lê Văn Khoa
             */
            by_name: string;
            /**
             * @description Why.
             * @example Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.
             */
            reason: string;
            /** @description The target that was chosen, as it then stood. */
            target: components["schemas"]["Target"];
        };
        /** @description Who decided between contradicting targets. */
        DecisionRef: {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /**
             * @description Who.
             * @example Lê Văn Khoa
             */
            by_name: string;
            /**
             * @description Why.
             * @example Theo Quyết định 26/QĐ-SYT, phần Đo lường ghi nhầm
             */
            reason: string;
        };
        /** @description A delivery with its attempts and what it carries. */
        DeliveryDetail: {
            /** @description Each attempt, the latest first. */
            attempts: components["schemas"]["AttemptOut"][];
            /** @description The delivery. */
            delivery: components["schemas"]["DeliveryOut"];
            /** @description The body as it is sent. */
            payload: Record<string, never>;
        };
        /**
         * Format: uuid
         * @description An event on its way to one webhook.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        DeliveryId: string;
        /** @description An event on its way to a webhook. */
        DeliveryOut: {
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /** @description When it was written down. */
            created_at: components["schemas"]["Timestamp"];
            /** @description What is told. */
            event: components["schemas"]["WebhookEvent"];
            /** @description The event; the receiver gets it as `webhook-id`, the same however often it is sent. */
            event_id: components["schemas"]["WebhookEventId"];
            /** @description Its id. */
            id: components["schemas"]["DeliveryId"];
            /** @description The last attempt; null before the first. */
            last_attempt?: components["schemas"]["AttemptOut"] | null;
            /** @description When it is tried next; null when it is not. */
            next_attempt_at?: components["schemas"]["Timestamp"] | null;
            /** @description How far it is. */
            status: components["schemas"]["DeliveryStatus"];
            /** @description To which webhook. */
            webhook_id: components["schemas"]["WebhookId"];
            /**
             * @description What that one is called.
             * @example Bảng điều hành tỉnh
             */
            webhook_name: string;
        };
        /**
         * @description How far a delivery is.
         * @enum {string}
         */
        DeliveryStatus: "pending" | "delivered" | "dead";
        /** @description That a file was taken off its record. */
        DetachedOut: {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /**
             * @description Who.
             * @example Nguyễn Thị Hoa
             */
            by_name: string;
            /**
             * @description Why.
             * @example Tải nhầm biên bản của phòng khác
             */
            reason: string;
        };
        /**
         * @description Why a file is taken off.
         * @example {
         *       "reason": "Tải nhầm biên bản của phòng khác"
         *     }
         */
        DetachIn: {
            /** @description Why, at least ten characters. */
            reason: string;
        };
        /** @description What the DHIS2 instance calls our data elements and units. */
        Dhis2Codes: {
            /**
             * @description By our code: `dossier-on-time.numerator`.
             * @example {
             *       "dossier-on-time.numerator": "fbfJHSPpUQD"
             *     }
             */
            data_elements?: {
                [key: string]: string;
            };
            /**
             * @description By the unit's code; the whole department is the unit at the top of the tree.
             * @example {
             *       "syt": "DiszpKrYNg8"
             *     }
             */
            org_units?: {
                [key: string]: string;
            };
        };
        /** @description One value. */
        Dhis2DataValue: {
            /**
             * @description On what it rests.
             * @example dossier-on-time v1
             */
            comment: string;
            /**
             * @description The data element.
             * @example dossier-on-time.numerator
             */
            dataElement: string;
            /**
             * @description The organisation unit.
             * @example syt
             */
            orgUnit: string;
            /**
             * @description The period as DHIS2 writes it: `2025`, `2025Q1`, `202503`, `20250314`.
             * @example 2025Q1
             */
            period: string;
            /**
             * @description The value.
             * @example 59
             */
            value: string;
        };
        /** @description What DHIS2 imports at `/api/dataValueSets`. */
        Dhis2DataValueSet: {
            /** @description The values. */
            dataValues: components["schemas"]["Dhis2DataValue"][];
        };
        /** @description Something that a message did. */
        Did: {
            /** @description What. */
            action: components["schemas"]["Action"];
            /** @description To a row of what. */
            kind: components["schemas"]["RecordKind"];
            /**
             * @description Its number.
             * @example 412/UBND-VX
             */
            number: string;
        };
        /** @description What one plan changes in another. */
        Difference: {
            /** @description Fields of the plan's head. */
            fields: components["schemas"]["FieldChange"][];
            /** @description Objectives that are new, in the order of the later plan. */
            objectives_added: components["schemas"]["ObjectiveName"][];
            /** @description Objectives that differ, in the order of the later plan. */
            objectives_changed: components["schemas"]["ObjectiveChange"][];
            /** @description Objectives that are gone, in the order of the earlier plan. */
            objectives_removed: components["schemas"]["ObjectiveName"][];
        };
        /** @description What one plan changes in another. */
        DifferencesOut: components["schemas"]["Difference"] & {
            /** @description The earlier plan. */
            from: components["schemas"]["PlanSummary"];
            /** @description The later plan. */
            to: components["schemas"]["PlanSummary"];
        };
        /**
         * @description Whether a document goes out or comes in.
         * @enum {string}
         */
        Direction: "outgoing" | "incoming";
        /** @description A task that the province gives. Known by the number and date of the document that gives it. */
        Directive: {
            /** @description When it was done: the day of the reply, or of the completion in the e-office. */
            done_on?: components["schemas"]["Day"] | null;
            /** @description The last day, as first given; null when none was. */
            due_on?: components["schemas"]["Day"] | null;
            /** @description Later deadlines, in the order in which they were granted. */
            extensions?: components["schemas"]["Extension"][];
            /** @description Its date. */
            issued_on: components["schemas"]["Day"];
            /**
             * @description Mã định danh of the agency that gives it.
             * @example H29
             */
            issuer_code?: string | null;
            /**
             * @description Anything else that belongs to the record.
             * @example Phòng NVY trình ngày 12/3
             */
            note?: string | null;
            /**
             * @description Số, ký hiệu văn bản giao việc.
             * @example 1024/UBND-VX
             */
            number: string;
            /**
             * @description Số, ký hiệu văn bản trả lời.
             * @example 412/BC-SYT
             */
            reply_number?: string | null;
            /** @description Whether the department leads. */
            role: components["schemas"]["DirectiveRole"];
            /**
             * @description Trích yếu.
             * @example Báo cáo tình hình tiêm chủng mở rộng quý I
             */
            subject: string;
        };
        /**
         * @description What the department does in a task.
         * @enum {string}
         */
        DirectiveRole: "lead" | "coordinating";
        /** @description A document of the registers. Known by its direction, number and date, and, when it comes in, its author. */
        Document: {
            /**
             * @description Tác giả of one that comes in: name or code of the agency.
             * @example UBND tỉnh
             */
            author?: string | null;
            /**
             * @description Whether it carries a digital signature; null when the register does not say.
             * @example true
             */
            digitally_signed?: boolean | null;
            /** @description Whether it goes out or comes in. */
            direction: components["schemas"]["Direction"];
            /**
             * @description Its identifier on the document exchange (edXML DocumentId).
             * @example 000.00.16.H29,2025/04/04,412/BC-SYT
             */
            document_id?: string | null;
            /** @description Its date. */
            issued_on: components["schemas"]["Day"];
            /**
             * @description Số, ký hiệu.
             * @example 412/BC-SYT
             */
            number: string;
            /**
             * @description Số, ký hiệu of the document that it answers.
             * @example 1024/UBND-VX
             */
            reply_to?: string | null;
            /** @description Độ mật. */
            secrecy: components["schemas"]["Secrecy"];
            /**
             * @description Whether it was sent through the e-office; null when the register does not say.
             * @example true
             */
            sent_electronically?: boolean | null;
            /**
             * @description Trích yếu nội dung. Left out of secret documents.
             * @example Kết quả tiêm chủng mở rộng quý I năm 2025
             */
            subject?: string | null;
            /**
             * @description Tên loại.
             * @example Báo cáo
             */
            type_name?: string | null;
        };
        /** @description What became of a document at a receiver. */
        DocumentStatus: {
            /**
             * @description Why, of a refusal.
             * @example Gửi nhầm nơi nhận
             */
            reason?: string | null;
            /**
             * @description The agency that says so, as QĐ 20/2020/QĐ-TTg writes its code.
             * @example H29
             */
            reporter: string;
            /**
             * @description Its name.
             * @example UBND tỉnh
             */
            reporter_name?: string | null;
            /** @description When it was so. */
            said_at: components["schemas"]["Timestamp"];
            /**
             * @description Two digits of QĐ 28/2018/QĐ-TTg (01 đã đến, 02 từ chối tiếp nhận, 03 đã tiếp nhận, 04 phân công, 05 đang xử lý, 06
             *     hoàn thành, 13 lấy lại, 15 đồng ý, 16 từ chối lấy lại), or what the sender's system says instead.
             * @example 03
             */
            status: string;
        };
        /** @description The statuses of a document. */
        DocumentStatuses: {
            /** @description The newest first; none of a document that did not come over the axis. */
            items: components["schemas"]["DocumentStatus"][];
        };
        /** @description A batch of dossiers. */
        DossierBatch: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["DossierIn"][];
            /** @description What the sender counted, to be compared with what arrives; a difference is shown and refuses nothing. */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A dossier with its life and what each indicator makes of it. */
        DossierDetail: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["CountedOut"][];
            /** @description The dossier as it is known now. */
            dossier: components["schemas"]["DossierOut"];
            /** @description What was done on it, as the sender reports, oldest first; empty when it reports no steps. */
            steps: components["schemas"]["StepOut"][];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["VersionOut"][];
        };
        /**
         * Format: uuid
         * @description A one-stop dossier.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        DossierId: string;
        /**
         * @description A dossier as it is pushed. Times are RFC 3339; without a zone they are Asia/Ho_Chi_Minh.
         * @example {
         *       "channel": "online",
         *       "code": "H29.16-250408-0031",
         *       "due_at": "2025-05-06T17:00:00+07:00",
         *       "finished_at": "2025-04-29T15:10:00+07:00",
         *       "procedure_code": "1.012289",
         *       "procedure_name": "Cấp mới giấy phép hành nghề khám bệnh chữa bệnh",
         *       "received_at": "2025-04-08T09:00:00+07:00",
         *       "service_level": "full",
         *       "source": "motcua-tinh",
         *       "source_updated_at": "2025-04-29T15:10:02+07:00",
         *       "status": "done",
         *       "unit_code": "phong-nvy"
         *     }
         */
        DossierIn: {
            /** @description When a letter of apology with a new date went out (form 04). */
            apologised_at?: components["schemas"]["Timestamp"] | null;
            /** @description How the dossier was handed in; counter when left out. */
            channel?: components["schemas"]["Channel"] | null;
            /** @description Whether the sender itself calls it late: kept as their claim. */
            claims_late?: boolean | null;
            /** @description Mã hồ sơ. */
            code: string;
            /** @description When the result is promised. */
            due_at?: components["schemas"]["Timestamp"] | null;
            /** @description Code of the field (lĩnh vực). */
            field_code?: string | null;
            /** @description When the work was over. */
            finished_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it waited for the citizen. */
            pauses?: components["schemas"]["Pause"][] | null;
            /** @description Mã TTHC; `1.002835.000.00.00.H56` is taken as `1.002835`. */
            procedure_code: string;
            /** @description Name of the procedure. */
            procedure_name: string;
            /** @description When it was accepted. */
            received_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was refused. */
            refused_at?: components["schemas"]["Timestamp"] | null;
            /** @description When the result was handed over. */
            returned_at?: components["schemas"]["Timestamp"] | null;
            /** @description How far the procedure is offered online. */
            service_level: components["schemas"]["ServiceLevel"];
            /** @description The system it comes from; with `code` the key under which it is known. */
            source: string;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /** @description Where it stands. */
            status: components["schemas"]["DossierStatus"];
            /** @description When it was handed in. */
            submitted_at?: components["schemas"]["Timestamp"] | null;
            /** @description The unit that works on it: its code, name or any alias. */
            unit_code: string;
            /** @description When it was taken back. */
            withdrawn_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A dossier in a list. */
        DossierOut: {
            /** @description When a letter of apology went out. */
            apologised_at?: components["schemas"]["Timestamp"] | null;
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description How it was handed in. */
            channel: components["schemas"]["Channel"];
            /** @description Whether the sender calls it late: their claim. */
            claims_late?: boolean | null;
            /**
             * @description Mã hồ sơ.
             * @example H29.16-250408-0031
             */
            code: string;
            /** @description What our check of a licence found; null while nobody has checked it. */
            compliance?: components["schemas"]["Compliance"] | null;
            /** @description When the result is promised, as the sender has it. */
            due_at?: components["schemas"]["Timestamp"] | null;
            /** @description The promise that rules: the last new one given with a supplement, else `due_at`. */
            effective_due_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Code of the field (lĩnh vực).
             * @example G10-YT02
             */
            field_code?: string | null;
            /** @description When the work was over. */
            finished_at?: components["schemas"]["Timestamp"] | null;
            /** @description Its id. */
            id: components["schemas"]["DossierId"];
            /** @description When it waited for the citizen. */
            pauses: components["schemas"]["Pause"][];
            /**
             * @description Mã TTHC.
             * @example 1.012289
             */
            procedure_code: string;
            /**
             * @description Name of the procedure.
             * @example Cấp mới giấy phép hành nghề
             */
            procedure_name: string;
            /** @description When it was accepted. */
            received_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was refused. */
            refused_at?: components["schemas"]["Timestamp"] | null;
            /** @description When the result was handed over. */
            returned_at?: components["schemas"]["Timestamp"] | null;
            /** @description How far the procedure is offered online. */
            service_level: components["schemas"]["ServiceLevel"];
            /**
             * @description The system it comes from.
             * @example motcua-tinh
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Where it stands. */
            status: components["schemas"]["DossierStatus"];
            /** @description When it was handed in. */
            submitted_at?: components["schemas"]["Timestamp"] | null;
            /** @description The unit that works on it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             */
            version_number: number;
            /** @description When it was taken back. */
            withdrawn_at?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int32
             * @description Working days from now, or from the day on which the work was over, to the promised one: 0 on the day itself, less
             *     when it is late. Null while nothing runs against a promise: paused, withdrawn, refused, or none was given.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /**
         * @description Where the dossier stands; the ten states of the national portal.
         * @enum {string}
         */
        DossierStatus: "registered" | "received" | "processing" | "supplement_requested" | "payment_requested" | "withdrawn" | "stopped" | "refused" | "done" | "returned";
        /** @description The answer in the form that senders to the portal expect, with ours beside it. */
        DvcqgAnswer: {
            /** @description What became of the rows. */
            counts: components["schemas"]["Counts"];
            /**
             * @description `00`: every row went in; `01`: some were refused; `02`: all were.
             * @example 00
             */
            error_code: string;
            /** @description The push; null on a dry run, which leaves no trace. */
            id?: components["schemas"]["PushId"] | null;
            /**
             * @description The same in words; names the refused rows, the first of them when there are many.
             * @example Đã nhận 1 dòng.
             */
            message: string;
            /** @description Each refused row. They are kept until a good row with the same key comes. */
            rejected: components["schemas"]["RefusedOut"][];
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
        };
        /**
         * @description Id and secret of an API client, in the portal's words.
         * @example {
         *       "password": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf",
         *       "username": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
         *     }
         */
        DvcqgLogin: {
            /** @description Its secret. */
            password: string;
            /** @description The client's id. */
            username: string;
        };
        /**
         * @description A message of the national portal's form. Fields that are not named here are passed over; those of persons
         *     (`ChuHoSo`, `SoGiayToChuHoSo`, `Email`, `SoDienThoai`, `NguoiXuLy`…) are kept nowhere.
         */
        DvcqgMessage: {
            /** @description At most 10,000 rows. */
            data: components["schemas"]["DvcqgRow"][];
            /**
             * @description `True` or `False`. Taken and not asked: whether a dossier is known is seen by its code.
             * @example False
             */
            isUpdating?: string | null;
            /**
             * @description The sender's code of its office, which stands for the unit where a row names none.
             * @example 000.00.16.H29
             */
            madonvi?: string | null;
            /**
             * @description `DongBoHoSoMC`: how dossiers stand; `CapNhatTienDoHoSoMC`: what was done on them.
             * @example DongBoHoSoMC
             */
            service: string;
            /**
             * @description What the log-in gave; not needed when the header `Authorization` holds a token.
             * @example
             */
            session?: string | null;
        };
        /**
         * @description A row: the first fields are those of `DongBoHoSoMC`, the last of `CapNhatTienDoHoSoMC`. Every value is text, times are
         *     `yyyyMMddHHmmss` in Vietnam, what is missing is an empty text.
         */
        DvcqgRow: {
            /**
             * @description The position of who did it; the person's name is not kept.
             * @example Chuyên viên
             */
            ChucDanh?: string | null;
            /** @description What was asked of the citizen and when it came. */
            DanhSachHoSoBoSung?: components["schemas"]["DvcqgSupplement"][] | null;
            /**
             * @description Name of the unit that works on it.
             * @example Phòng Nghiệp vụ Y
             */
            DonViXuLy?: string | null;
            /**
             * @description 1 trực tiếp, 2 trực tuyến, 3 bưu chính công ích; empty is 1.
             * @example 2
             */
            KenhThucHien?: string | null;
            /**
             * @description Mã hồ sơ, by which the dossier is known.
             * @example H29.16-260424-0001
             */
            MaHoSo: string;
            /**
             * @description Code of the field.
             * @example G17-YT01
             */
            MaLinhVuc?: string | null;
            /**
             * @description Mã TTHC.
             * @example 1.002835
             */
            MaTTHC?: string | null;
            /**
             * @description 4 toàn trình, 3 một phần, 2 or 1 cung cấp thông tin; mostly left out, so that the feed's map says it.
             * @example 4
             */
            MucDo?: string | null;
            /**
             * @description When the step was begun.
             * @example 20260424140000
             */
            NgayBatDau?: string | null;
            /**
             * @description When the result is promised.
             * @example 20260504170000
             */
            NgayHenTra?: string | null;
            /**
             * @description By when it should have been done.
             * @example 20260428170000
             */
            NgayKetThucTheoQuyDinh?: string | null;
            /**
             * @description When the work was over.
             * @example 20260504101500
             */
            NgayKetThucXuLy?: string | null;
            /**
             * @description When it was handed in.
             * @example 20260423213000
             */
            NgayNopHoSo?: string | null;
            /**
             * @description When it was accepted.
             * @example 20260424090000
             */
            NgayTiepNhan?: string | null;
            /**
             * @description When the result was handed over.
             * @example
             */
            NgayTra?: string | null;
            /**
             * @description When it was refused.
             * @example
             */
            NgayTuChoi?: string | null;
            /**
             * @description What was done.
             * @example Thẩm định hồ sơ
             */
            NoiDungXuLy?: string | null;
            /**
             * @description The unit that did it.
             * @example Phòng Nghiệp vụ Y
             */
            PhongBanXuLy?: string | null;
            /**
             * @description Name of the procedure.
             * @example Cấp giấy phép hoạt động
             */
            TenTTHC?: string | null;
            /**
             * @description When the step was done.
             * @example 20260425103000
             */
            ThoiDiemXuLy?: string | null;
            /**
             * @description How the dossier stood after it.
             * @example 4
             */
            TrangThai?: string | null;
            /**
             * @description Where it stands: 1 to 10 of the portal, or a code of the feed's map.
             * @example 9
             */
            TrangThaiHoSo?: string | null;
        };
        /** @description What the log-in gives. */
        DvcqgSession: {
            /**
             * Format: int32
             * @description Always 0: a refused log-in is answered with its HTTP status.
             * @example 0
             */
            error_code: number;
            /**
             * @description For the field `session` of messages, for 15 minutes.
             * @example eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            session: string;
        };
        /** @description A request for more papers. */
        DvcqgSupplement: {
            /**
             * @description When it was asked for.
             * @example 20260426090000
             */
            NgayBoSung?: string | null;
            /**
             * @description The new promised time.
             * @example 20260506170000
             */
            NgayHenTraMoi?: string | null;
            /**
             * @description When it came.
             * @example 20260428090000
             */
            NgayTiepNhanBoSung?: string | null;
        };
        /** @description What became of a message. */
        EdxmlAnswer: {
            /** @description What became of the rows: those of the documents and those of the tasks together. */
            counts: components["schemas"]["Counts"];
            /** @description What it did. Nothing when the same message came before, or an older one. */
            did: components["schemas"]["Did"][];
            /**
             * @description The document's id, or that of the document that a status is about.
             * @example 000.00.00.H29,2026/03/02,412/UBND-VX
             */
            document_id?: string | null;
            /**
             * @description `0`: taken, or known already; `1`: refused, and kept with its reason. Only then is there a reason to send it again.
             * @example 0
             */
            error_code: string;
            /** @description The push; null on a dry run, which leaves no trace. */
            id?: components["schemas"]["PushId"] | null;
            /**
             * @description The same in words, with the reason.
             * @example Đã nhận.
             */
            message: string;
            /** @description What a person should know. */
            notes: components["schemas"]["Note"][];
            /** @description Why it was refused. */
            rejected: components["schemas"]["RefusedOut"][];
            /**
             * @description The sender's agency code as QĐ 20/2020/QĐ-TTg writes it.
             * @example H29
             */
            sender?: string | null;
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
        };
        /**
         * Format: uuid
         * @description A file that a record rests on.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        EvidenceId: string;
        /** @description The files of a record. */
        EvidenceList: {
            /** @description In the order in which they came, those that were taken off among them. */
            items: components["schemas"]["EvidenceOut"][];
            /**
             * Format: int64
             * @description Bytes a file may have.
             * @example 20971520
             */
            largest_bytes: number;
            /** @description What the caller may do. */
            may: components["schemas"]["EvidenceMay"];
            /**
             * @description Media types that are taken.
             * @example [
             *       "image/jpeg",
             *       "application/pdf"
             *     ]
             */
            media_types: string[];
        };
        /** @description What the caller may do with the files of a record. */
        EvidenceMay: {
            /** @description Hang files on it and take them off. */
            change: boolean;
        };
        /** @description A file that hangs on a record. */
        EvidenceOut: {
            /** @description When. */
            added_at: components["schemas"]["Timestamp"];
            /**
             * @description Who brought it.
             * @example Nguyễn Thị Hoa
             */
            added_by_name: string;
            /** @description That it was taken off, by whom and why; null while it hangs. */
            detached?: components["schemas"]["DetachedOut"] | null;
            /**
             * @description What whoever brought it calls it.
             * @example bien-ban-kiem-tra.pdf
             */
            file_name: string;
            /** @description Its id. */
            id: components["schemas"]["EvidenceId"];
            /**
             * @description What its bytes say it is.
             * @example application/pdf
             */
            media_type: string;
            /**
             * @description The SHA-256 of its bytes.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /** @description Whether a browser shows it in its place instead of saving it. */
            shown: boolean;
            /**
             * Format: int64
             * @description Its size in bytes.
             * @example 48213
             */
            size_bytes: number;
        };
        /** @description A later deadline, with the document that grants it. */
        Extension: {
            /**
             * @description Số văn bản cho gia hạn.
             * @example 815/UBND-VX
             */
            document_number: string;
            /** @description The new last day. */
            due_on: components["schemas"]["Day"];
            /** @description When it was granted. */
            granted_on: components["schemas"]["Day"];
        };
        /**
         * @description A cell that is kept without being understood.
         * @example {
         *       "column": "Ghi chú",
         *       "text": "Theo dõi hằng quý"
         *     }
         */
        ExtraCell: {
            /** @description The column's header. */
            column: string;
            /** @description The cell. */
            text: string;
        };
        /** @description A feed with what its sender's codes mean. */
        FeedDetail: {
            /** @description The feed and how it goes. */
            feed: components["schemas"]["FeedOut"];
            /** @description What the sender's codes mean. */
            maps: components["schemas"]["CodeMaps"];
            /** @description What the caller may do with it. */
            may: components["schemas"]["FeedMay"];
        };
        /**
         * @description A new feed.
         * @example {
         *       "adapter": "dvcqg",
         *       "code": "motcua-dvcqg",
         *       "expected_hours": 24,
         *       "expected_in": "working_hours",
         *       "maps": {
         *         "default_service_level": "full"
         *       },
         *       "name": "Một cửa điện tử tỉnh",
         *       "source_kind": "dossiers"
         *     }
         */
        FeedIn: {
            /** @description In which format. */
            adapter: components["schemas"]["Adapter"];
            /** @description The only program that may send; any with the scope when left out. */
            client_id?: components["schemas"]["ClientId"] | null;
            /**
             * @description Short, unique, for addresses: letters, digits, `-`, `.` and `_`. Dossiers that come through it are known by it and
             *     their own code, so it never changes.
             */
            code: string;
            /**
             * Format: int32
             * @description Hours within which the next push is expected; left out when nothing was agreed.
             */
            expected_hours?: number | null;
            /** @description Of which hours; working hours when left out. */
            expected_in?: components["schemas"]["ScheduleTime"] | null;
            /** @description What the sender's codes mean, besides the words that its format fixes. */
            maps?: components["schemas"]["CodeMaps"];
            /** @description What people call it. */
            name: string;
            /**
             * @description What it sends.
             * @example dossiers
             */
            source_kind: string;
        };
        /** @description What the caller may do with a feed. */
        FeedMay: {
            /**
             * @description Change it.
             * @example true
             */
            edit: boolean;
        };
        /** @description A feed and how it goes. */
        FeedOut: {
            /**
             * @description Whether it may send.
             * @example true
             */
            active: boolean;
            /** @description In which format. */
            adapter: components["schemas"]["Adapter"];
            /**
             * Format: int64
             * @description Finished dossiers that the sender calls late and we do not, or the other way round; null when it claims nothing.
             * @example 0
             */
            claims_disagree?: number | null;
            /** @description The only program that may send; null when any with the scope may. */
            client_id?: components["schemas"]["ClientId"] | null;
            /**
             * @description What that program is called.
             * @example Một cửa điện tử tỉnh
             */
            client_name?: string | null;
            /**
             * @description Its code.
             * @example motcua-dvcqg
             */
            code: string;
            /** @description When it was entered. */
            created_at: components["schemas"]["Timestamp"];
            /** @description By when the next push was agreed to come; null when nothing was agreed or nothing came yet. */
            expected_by?: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int32
             * @description Hours within which the next push is expected; null when nothing was agreed.
             * @example 24
             */
            expected_hours?: number | null;
            /** @description Of which hours. */
            expected_in: components["schemas"]["ScheduleTime"];
            /** @description Its last push that was not refused whole; null when there was none yet. */
            last_push?: components["schemas"]["LastPush"] | null;
            /**
             * @description How many of the sender's codes its maps know.
             * @example 12
             */
            mapped_codes: number;
            /**
             * @description What people call it.
             * @example Một cửa điện tử tỉnh
             */
            name: string;
            /**
             * Format: int64
             * @description Refused rows that are still open.
             * @example 0
             */
            rejected_open: number;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag.
             * @example 1
             */
            revision: number;
            /**
             * @description What it sends.
             * @example dossiers
             */
            source_kind: string;
            /**
             * @description Whether the next push is overdue: what rests on the feed is provisional until it comes.
             * @example false
             */
            stale: boolean;
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A change of a feed; what is left out stays.
         * @example {
         *       "expected_hours": 48,
         *       "maps": {
         *         "default_service_level": "partial"
         *       }
         *     }
         */
        FeedPatch: {
            /** @description False when it may not send any more. */
            active?: boolean | null;
            /** @description Null when any program with the scope may send. */
            client_id?: components["schemas"]["ClientId"] | null;
            /**
             * Format: int32
             * @description Null when nothing is agreed any more.
             */
            expected_hours?: number | null;
            /** @description Of which hours. */
            expected_in?: components["schemas"]["ScheduleTime"] | null;
            /** @description All maps anew. */
            maps?: components["schemas"]["CodeMaps"] | null;
            /** @description What people call it. */
            name?: string | null;
        };
        /**
         * @description A field that differs.
         * @example {
         *       "field": "deadline",
         *       "new": "30/11/2025",
         *       "old": "31/12/2025"
         *     }
         */
        FieldChange: {
            /** @description Which field. */
            field: string;
            /** @description What it is; null when it is empty. */
            new?: string | null;
            /** @description What it was; null when it was empty. */
            old?: string | null;
        };
        /**
         * @description What is wrong with one field or one pushed row. Closed, like [`Code`].
         * @enum {string}
         */
        FieldCode: "required" | "invalid_format" | "too_long" | "too_short" | "out_of_range" | "unknown_value" | "unmapped_code" | "unknown_field" | "not_found" | "ambiguous" | "taken" | "unknown_unit" | "circular" | "personal_data" | "impossible_dates" | "status_contradicts_dates" | "secret_content" | "changed_meanwhile" | "no_effect" | "outside_unit" | "wrong_password" | "last_administrator" | "weak_password";
        /** @description What a column may hold. */
        FieldOut: {
            /**
             * @description Whether that stands above the table.
             * @example false
             */
            from_above: boolean;
            /**
             * @description What goes for every row whose cell says nothing.
             * @example Phòng Nghiệp vụ Y
             */
            given?: string | null;
            /**
             * @description Its name.
             * @example unit
             */
            name: string;
            /**
             * @description Whether the table cannot be read without it.
             * @example false
             */
            required: boolean;
            /**
             * @description What headers call it.
             * @example Đơn vị
             */
            title: string;
        };
        /** @description One wrong field. */
        FieldProblem: {
            /** @description What is wrong with it; from a closed list. */
            code: components["schemas"]["FieldCode"];
            /** @description A JSON path such as `items[3].due_at`, or a parameter's name. */
            field: string;
            /** @description The same, for a person. */
            message: string;
        };
        /** @description Readings of many indicators. */
        FigureList: {
            /** @description By indicator, then unit, then period. */
            items: components["schemas"]["FigureRow"][];
        };
        /** @description A figure. */
        FigureOut: {
            /**
             * Format: int64
             * @description What is measured.
             * @example 60
             */
            denominator: number;
            /**
             * Format: int64
             * @description The denominator with open and overdue rows counted as misses.
             */
            denominator_with_overdue: number;
            /**
             * Format: int64
             * @description Rows that were late.
             */
            late: number;
            /**
             * Format: int64
             * @description What succeeded.
             * @example 59
             */
            numerator: number;
            /**
             * Format: int64
             * @description Rows open and overdue at the cut-off.
             */
            open_overdue: number;
            /** @description May still change by itself. */
            provisional: boolean;
        };
        /** @description A reading with everything that it rests on. */
        FigureRow: {
            /**
             * @description Which version of the working calendar.
             * @example vn-civil-service-2026.1
             */
            calendar_version: string;
            /** @description Up to when rows are counted. */
            cut_off: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description What is measured; 0 when nothing of the kind happened.
             * @example 60
             */
            denominator: number;
            /**
             * @description The formula and its version.
             * @example dossier-on-time v1
             */
            formula: string;
            /** @description Its first day. */
            from: components["schemas"]["Day"];
            /**
             * @description The indicator.
             * @example dossier-on-time
             */
            indicator_code: string;
            /**
             * @description Its name, in the caller's language.
             * @example Hồ sơ giải quyết đúng hạn
             */
            indicator_name: string;
            /** @description When the source last sent something; null when it never did. */
            last_push_at?: components["schemas"]["Timestamp"] | null;
            /** @description What it counts. */
            measured: components["schemas"]["Measured"];
            /**
             * Format: int64
             * @description What succeeded.
             * @example 59
             */
            numerator: number;
            /**
             * @description The period.
             * @example 2025Q1
             */
            period: string;
            /** @description May still change by itself. */
            provisional: boolean;
            /**
             * Format: int32
             * @description Which version of the formula's settings.
             * @example 0
             */
            settings_version: number;
            /** @description The first day after it. */
            to: components["schemas"]["Day"];
            /**
             * @description Years that nobody has confirmed, where the figure counts working days of them: it may still change.
             * @example [
             *       2027
             *     ]
             */
            unconfirmed_years: number[];
            /**
             * @description The unit's code; null for the whole department.
             * @example phong-nvy
             */
            unit_code?: string | null;
            /**
             * @description The unit's name; null for the whole department.
             * @example Phòng Nghiệp vụ Y
             */
            unit_name?: string | null;
            /**
             * Format: double
             * @description 100 · numerator / denominator, for display only; null when the denominator is 0.
             * @example 98.333333
             */
            value?: number | null;
            /** @description How it stands against the target of the year's plan; null when there is none. */
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /** @description An audit of a room. Known by room, day and auditor. */
        FiveSAudit: {
            /** @description The day of the audit. */
            audited_on: components["schemas"]["Day"];
            /**
             * @description Đánh giá viên.
             * @example Trần Văn Bình
             */
            auditor: string;
            /** @description What was seen. */
            findings?: components["schemas"]["FiveSFinding"][];
            /** @description Points for each question. */
            points: components["schemas"]["FiveSPoints"][];
            /**
             * @description Mã phòng.
             * @example P-203
             */
            room_code: string;
            /**
             * @description Tên phòng.
             * @example Phòng Nghiệp vụ Y, tầng 2
             */
            room_name: string;
        };
        /** @description What an auditor saw. */
        FiveSFinding: {
            /** @description By when it is to be put right. */
            due_on?: components["schemas"]["Day"] | null;
            /** @description When it was. */
            fixed_on?: components["schemas"]["Day"] | null;
            /**
             * @description In words.
             * @example Tủ hồ sơ chưa dán nhãn
             */
            text: string;
        };
        /** @description Points for one question of the rubric. The rubric is data: each audit carries the questions it was made with. */
        FiveSPoints: {
            /**
             * @description The group of questions: sàng lọc, sắp xếp, sạch sẽ, săn sóc, sẵn sàng.
             * @example Sàng lọc
             */
            group: string;
            /**
             * Format: int64
             * @description Points that can be had.
             * @example 5
             */
            most: number;
            /**
             * Format: int64
             * @description Points given.
             * @example 4
             */
            points: number;
            /**
             * @description The question.
             * @example Không có vật dụng thừa trên bàn làm việc
             */
            question: string;
            /**
             * Format: int64
             * @description How much the question weighs; 1 when left out.
             * @example 1
             */
            weight?: number | null;
        };
        /** @description When a source last sent something. */
        Freshness: {
            /** @description The last push that was not refused whole; null when there was none yet. */
            last_push_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What feeds the indicator.
             * @example dossiers
             */
            source: string;
        };
        /**
         * @description A page of iGate's dossier search. Fields that are not named here are passed over; those of persons (`applicant`,
         *     `accepter`, `assignee`…) are kept nowhere.
         */
        IgatePage: {
            /**
             * @description At most 10,000 dossiers, as the search gives them.
             * @example [
             *       {
             *         "acceptedDate": "2025-04-10T09:00:00.000+0700",
             *         "agency": {
             *           "code": "000.00.16.H29",
             *           "name": "Sở Y tế"
             *         },
             *         "appointmentDate": "2025-05-10T17:00:00.000+0700",
             *         "code": "H29.16-250410-0001",
             *         "dossierStatus": {
             *           "id": 2,
             *           "name": "Đang xử lý"
             *         },
             *         "nationCode": "H29.16-250410-0001",
             *         "procedure": {
             *           "code": "1.002835",
             *           "translate": [
             *             {
             *               "languageId": 228,
             *               "name": "Cấp giấy phép hoạt động"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            content: Record<string, never>[];
        };
        /** @description The file in a form. */
        ImportForm: {
            /**
             * Format: binary
             * @description A `.docx`, a `.xlsx`, or UTF-8 text with tab-separated tables; at most 10 MiB.
             */
            file: string;
            /** @description What was understood, corrected by a person (`PlanDraft` as JSON); taken instead, with the file as its original. */
            plan?: string | null;
        };
        /** @description What was understood, what was not, and what is asked. */
        ImportOut: {
            /** @description Every unit, role and group that it names, once each, matched to the unit tree. */
            names: components["schemas"]["NameOut"][];
            /** @description Where each objective of `understood` stands in the original. */
            origins: components["schemas"]["OriginOut"][];
            /** @description The draft that was made; null on a dry run. */
            plan_id?: components["schemas"]["PlanId"] | null;
            /** @description What a person should look at. */
            questions: components["schemas"]["Remark"][];
            /** @description The original's paragraphs and tables. */
            source: components["schemas"]["SourceBlock"][];
            /** @description The plan as it was understood, to be corrected and sent back to `POST /plans` or with the file. */
            understood: components["schemas"]["PlanDraft"];
            /** @description Those of which somebody has to say which unit they are. */
            unit_questions: components["schemas"]["UnitQuestion"][];
            /** @description What no place was found for, word for word. */
            unread: components["schemas"]["Unread"][];
        };
        /** @description All computed indicators. */
        IndicatorList: {
            /** @description In the order of their sources. */
            items: components["schemas"]["IndicatorOut"][];
        };
        /** @description What the caller may do with an indicator. */
        IndicatorMay: {
            /** @description Change the settings of its formula. */
            set: boolean;
        };
        /** @description An indicator that is computed from source rows. */
        IndicatorOut: {
            /**
             * @description Its code, which outlives the years.
             * @example dossier-on-time
             */
            code: string;
            /** @description Reasons that count, in the order in which they are shown. */
            counted: components["schemas"]["Reason"][];
            /** @description Earlier settings, newest first. */
            former_settings: components["schemas"]["SettingsOut"][];
            /**
             * @description The formula and its version.
             * @example dossier-on-time v1
             */
            formula: string;
            /** @description How old the source is. */
            freshness: components["schemas"]["Freshness"];
            /** @description Reasons that are left out, in the order in which they are shown. */
            left_out: components["schemas"]["Reason"][];
            /** @description What the caller may do. */
            may: components["schemas"]["IndicatorMay"];
            /** @description What it counts. */
            measured: components["schemas"]["Measured"];
            /**
             * @description Its name in English.
             * @example Dossiers settled on time
             */
            name_en: string;
            /**
             * @description Its name in Vietnamese.
             * @example Hồ sơ giải quyết đúng hạn
             */
            name_vi: string;
            /** @description What may be set, and to what. */
            questions: components["schemas"]["QuestionOut"][];
            /**
             * @description The rule in English.
             * @example On time = finished on or before the promised day.
             */
            rule_en: string;
            /**
             * @description Where the rule comes from.
             * @example NĐ 118/2025/NĐ-CP
             */
            rule_source: string;
            /**
             * @description The rule in Vietnamese.
             * @example Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.
             */
            rule_vi: string;
            /** @description The settings that rule. */
            settings: components["schemas"]["SettingsOut"];
            /**
             * @description The kind of rows it is computed from.
             * @example dossiers
             */
            source: string;
        };
        /**
         * @description The decision that issues a plan. What is left out is taken from the draft; none of the four may be missing in both.
         * @example {
         *       "decision_date": "2025-01-10",
         *       "decision_number": "26/QĐ-SYT",
         *       "signer_name": "Lê Văn Khoa",
         *       "signer_position": "GIÁM ĐỐC"
         *     }
         */
        IssueIn: {
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /** @description Number of the decision. */
            decision_number?: string | null;
            /** @description Name of the one who signs. */
            signer_name?: string | null;
            /** @description Position of the one who signs. */
            signer_position?: string | null;
        };
        /** @description The last push of a feed. */
        LastPush: {
            /** @description The push. */
            id: components["schemas"]["PushId"];
            /** @description When it came. */
            received_at: components["schemas"]["Timestamp"];
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
            /** @description The sender's totals beside what arrived; null when it declared none. */
            totals?: components["schemas"]["TotalsCheck"] | null;
        };
        /** @description A long absence: maternity, study, secondment. */
        Leave: {
            /** @description Its first day. */
            from: components["schemas"]["Day"];
            /** @description Its last day. */
            to: components["schemas"]["Day"];
        };
        /** @description A row that is no record. */
        LeftOutOut: {
            /**
             * Format: int32
             * @description Its number on the sheet.
             * @example 7
             */
            row: number;
            /**
             * @description Its words.
             * @example (1) (2) (3)
             */
            text: string;
            /** @description Why. */
            why: components["schemas"]["LeftOutReason"];
        };
        /**
         * @description Why a row of a sheet is no record.
         * @enum {string}
         */
        LeftOutReason: "numbering" | "header" | "totals" | "heading" | "footer" | "unused";
        /**
         * @description An encoding from before Unicode.
         * @enum {string}
         */
        LegacyEncoding: "tcvn3" | "vni";
        /** @description Text from before Unicode. */
        LegacyOut: {
            /** @description In which encoding it seems to be. */
            encoding: components["schemas"]["LegacyEncoding"];
            /** @description Some texts as they stand and as they would be converted. */
            sample: components["schemas"]["LegacySample"][];
        };
        /** @description A text before and after its conversion. */
        LegacySample: {
            /**
             * @description Converted.
             * @example Sở Y tế
             */
            after: string;
            /**
             * @description As it stands.
             * @example Së Y tÕ
             */
            before: string;
        };
        /**
         * @description A document that the plan rests on.
         * @example {
         *       "date": "2025-01-10",
         *       "number": "26/QĐ-SYT",
         *       "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
         *     }
         */
        LegalBasis: {
            /** @description Its date, when the plan gives it. */
            date?: components["schemas"]["Day"] | null;
            /** @description Number and symbol. */
            number: string;
            /** @description The words of the plan. */
            quote?: string;
        };
        /** @description A row behind a figure. */
        LineageOut: {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /**
             * @description The code the office knows it by.
             * @example H29.16-250408-0031
             */
            code: string;
            /** @description Whether it is in the denominator. */
            counted: boolean;
            /** @description The day from which its reason holds. */
            day: components["schemas"]["Day"];
            /** @description When it was promised. */
            due_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was finished. */
            finished_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The row's id, such as that of a dossier.
             * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
             */
            id: string;
            /** @description Why it counts or does not. */
            reason: components["schemas"]["Reason"];
            /**
             * @description What it is about.
             * @example 1.012289 Cấp mới giấy phép hành nghề
             */
            title: string;
            /** @description Whose it is. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int64
             * @description Working days by which it is late, at its end or at the cut-off while it is open; null when it is not late.
             */
            working_days_late?: number | null;
        };
        /**
         * @description Who logs in.
         * @example {
         *       "password": "ba con mèo trên mái",
         *       "username": "thuky.iso"
         *     }
         */
        LoginIn: {
            /** @description As it was set. */
            password: string;
            /** @description In any case. */
            username: string;
        };
        /**
         * @description What a figure counts, and so the words beside it.
         * @enum {string}
         */
        Measured: "dossiers" | "procedures" | "directives" | "documents" | "people" | "points" | "checks" | "answers";
        /** @description The person who is logged in. */
        MeOut: {
            /**
             * @description The person's name.
             * @example Trần Thị Bình
             */
            full_name: string;
            /** @description The account. */
            id: components["schemas"]["UserId"];
            /** @description What the person may do now; empty as long as the password must be changed. */
            may: components["schemas"]["Permission"][];
            /**
             * @description Nothing but setting a new password is allowed until that is done.
             * @example false
             */
            must_change_password: boolean;
            /** @description What the person is in the department. */
            role: components["schemas"]["Role"];
            /** @description The person's unit. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /**
             * @description What the person logs in with.
             * @example thuky.iso
             */
            username: string;
        };
        /** @description One month's figure. */
        MonthOut: {
            /**
             * Format: int64
             * @description What is measured.
             */
            denominator: number;
            /**
             * Format: int64
             * @description What succeeded.
             */
            numerator: number;
            /**
             * @description The month.
             * @example 2025-03
             */
            period: string;
            /** @description May still change by itself. */
            provisional: boolean;
        };
        /** @description A unit, role or group that a plan names. */
        NameOut: {
            /** @description Stands for several. */
            group: boolean;
            /**
             * @description The plan's words.
             * @example Phòng TCHC
             */
            name: string;
            /** @description What it does. */
            part: components["schemas"]["Part"];
            /** @description The entry of the unit tree that it was matched to. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /**
             * @description That entry's short name.
             * @example Phòng TCHC
             */
            unit_name?: string | null;
        };
        /** @description What is still needed for the target, or may still go wrong, if nothing else were to come. */
        Needed: {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "failures_left";
            /**
             * Format: int64
             * @description How many.
             */
            rows: number;
        } | {
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "successes_needed";
            /**
             * Format: int64
             * @description How many.
             */
            rows: number;
        } | {
            /**
             * Format: int64
             * @description How many failed.
             */
            failed: number;
            /**
             * @description Which of the kinds this is.
             * @enum {string}
             */
            kind: "out_of_reach";
        };
        /** @description A new client with its first secret. */
        NewClientOut: {
            /** @description The client. */
            client: components["schemas"]["ClientOut"];
            /**
             * @description Its secret. Shown this once.
             * @example mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf
             */
            client_secret: string;
        };
        /** @description A new secret. */
        NewSecretOut: {
            /**
             * @description The secret itself. Shown this once.
             * @example mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf
             */
            client_secret: string;
            /** @description What is known of it later. */
            secret: components["schemas"]["SecretOut"];
        };
        /** @description A webhook with a secret that was just made. */
        NewWebhookOut: {
            /**
             * @description What its calls are signed with. Shown this once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDJv1tqZk0Jr0=
             */
            secret: string;
            /** @description The webhook. */
            webhook: components["schemas"]["WebhookOut"];
        };
        /** @description Something that a person should know about a message that was taken all the same. */
        Note: {
            /**
             * @description What: one of the reader's warnings (`too_long`, `unknown_code`, `unreadable_date`, `duplicate_receiver`,
             *     `duplicate_element`, `missing_field`), or `only_informs` (a deadline without steering), `several_tasks` (more than
             *     one may be meant), `unknown_task`, `unknown_document`, `asks_for_return`, `not_for_us`, `answers_before_task`.
             * @example unknown_code
             */
            code: string;
            /**
             * @description The element.
             * @example OtherInfo/Priority
             */
            field: string;
            /**
             * @description What stands there.
             * @example 7
             */
            value: string;
        };
        /**
         * @description What to say.
         * @example {
         *       "note": "Đã kiểm tra lại hai hồ sơ tạm dừng."
         *     }
         */
        NoteIn: {
            /** @description Stays with the reading; may be empty. */
            note?: string;
        };
        /** @description An objective that differs. */
        ObjectiveChange: components["schemas"]["ObjectiveFields"] & {
            /** @description Its id in the later plan. */
            id: components["schemas"]["ObjectiveId"];
            /** @description The same in both. */
            lineage_id: components["schemas"]["ObjectiveId"];
            /**
             * @description Its number in the later plan.
             * @example 2
             */
            number: string;
            /**
             * @description Its short name in the later plan.
             * @example Mức độ hài lòng
             */
            short_name: string;
        };
        /**
         * @description An objective before it is stored.
         * @example {
         *       "deadline": "Trong năm 2025",
         *       "number": "7",
         *       "responsible": "Văn phòng Sở",
         *       "targets": [
         *         {
         *           "comparator": "gt",
         *           "place": "text",
         *           "quote": "trên 87 điểm",
         *           "stated": true,
         *           "unit": "points",
         *           "value": "87"
         *         }
         *       ],
         *       "text": "Điểm 5S đạt trên 87 điểm"
         *     }
         */
        ObjectiveDraft: {
            /** @description What is to be done, in order. */
            actions?: components["schemas"]["ActionDraft"][];
            /** @description The deadline, in the plan's words. */
            deadline?: string | null;
            /** @description The last day of the deadline, where the words name one. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Cells of columns that mean nothing to MTCL. */
            extras?: components["schemas"]["ExtraCell"][];
            /** @description The indicator that measures it; none: not measured by a program. Not guessed when null is sent. */
            indicator_code?: string | null;
            /** @description The measure column, word for word. */
            measure?: string | null;
            /** @description Its number as written; its place when left out. */
            number?: string;
            /** @description What it takes, in the plan's words. */
            resources?: string | null;
            /** @description Who answers for it, in the plan's words. */
            responsible?: string | null;
            /** @description Heading of the group it stands in. */
            section?: string | null;
            /** @description Name for narrow places; made from the words when left out. */
            short_name?: string | null;
            /** @description Every target the plan names. */
            targets?: components["schemas"]["Target"][];
            /** @description Its words. */
            text: string;
        };
        /** @description What differs within one objective. */
        ObjectiveFields: {
            /** @description Actions that are new. */
            actions_added: components["schemas"]["ActionName"][];
            /** @description Actions that differ. */
            actions_changed: components["schemas"]["ActionChange"][];
            /** @description Actions that are gone. */
            actions_removed: components["schemas"]["ActionName"][];
            /** @description Fields of its own row. */
            fields: components["schemas"]["FieldChange"][];
            /** @description The targets, where they differ. */
            targets?: components["schemas"]["TargetsChange"] | null;
        };
        /**
         * Format: uuid
         * @description An objective of one plan revision.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        ObjectiveId: string;
        /** @description What the caller may do with an objective, in its plan's present state. */
        ObjectiveMay: {
            /** @description Choose between its targets. */
            decide: boolean;
            /** @description Change or remove it. */
            edit: boolean;
        };
        /**
         * @description An objective that stands in only one of the two.
         * @example {
         *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
         *       "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
         *       "number": "6",
         *       "text": "Duy trì trang Web, Forum của Sở Y tế"
         *     }
         */
        ObjectiveName: {
            /** @description Its id there. */
            id: components["schemas"]["ObjectiveId"];
            /** @description The same through revisions. */
            lineage_id: components["schemas"]["ObjectiveId"];
            /** @description Its number there. */
            number: string;
            /** @description Its words. */
            text: string;
        };
        /** @description An objective. */
        ObjectiveOut: {
            /** @description What is to be done, in order. */
            actions: components["schemas"]["ActionOut"][];
            /** @description The plan names targets that differ, decided or not. */
            contradictory: boolean;
            /**
             * @description The deadline, in the plan's words.
             * @example 31/12/2025
             */
            deadline?: string | null;
            /** @description The choice that holds. */
            decision?: components["schemas"]["DecisionOut"] | null;
            /** @description Every choice made, the latest last. */
            decisions: components["schemas"]["DecisionOut"][];
            /** @description The last day of the deadline, where the words name one. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Cells of columns that mean nothing to MTCL. */
            extras: components["schemas"]["ExtraCell"][];
            /** @description Its id. */
            id: components["schemas"]["ObjectiveId"];
            /**
             * @description The indicator that measures it.
             * @example procedure-iso-timeliness
             */
            indicator_code?: string | null;
            /** @description The same through revisions and into next year's plan. */
            lineage_id: components["schemas"]["ObjectiveId"];
            /** @description What the caller may do with it now. */
            may: components["schemas"]["ObjectiveMay"];
            /**
             * @description The measure column, word for word.
             * @example 95%
             */
            measure?: string | null;
            /** @description They differ and nobody has decided: "cần quyết định". */
            needs_decision: boolean;
            /**
             * @description Its number as written.
             * @example 3
             */
            number: string;
            /** @description The plan it stands in. */
            plan_id: components["schemas"]["PlanId"];
            /**
             * @description What it takes, in the plan's words.
             * @example Thời gian, kinh phí
             */
            resources?: string | null;
            /**
             * @description Who answers for it, in the plan's words.
             * @example Phòng TCHC và các phòng, cơ quan, đơn vị liên quan
             */
            responsible?: string | null;
            /** @description The names in it. */
            responsible_names: components["schemas"]["NameOut"][];
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag's first part.
             */
            revision: number;
            /**
             * @description Heading of the group it stands in.
             * @example I. Cải cách hành chính
             */
            section?: string | null;
            /**
             * @description Name for narrow places.
             * @example TTHC có quy trình ISO đúng hạn
             */
            short_name: string;
            /** @description The one that rules. */
            target?: components["schemas"]["Target"] | null;
            /** @description The place of the one that rules; null while they differ and nobody has decided. */
            target_index?: number | null;
            /** @description Every target the plan names. */
            targets: components["schemas"]["Target"][];
            /**
             * @description Its words.
             * @example Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày
             */
            text: string;
        };
        /**
         * @description A change of an objective of a draft; what is left out stays.
         * @example {
         *       "due_day": "2025-12-31",
         *       "indicator_code": "dossier-on-time",
         *       "short_name": "Hồ sơ đúng hạn"
         *     }
         */
        ObjectivePatch: {
            /** @description The action rows, whole. */
            actions?: components["schemas"]["ActionDraft"][] | null;
            /** @description The deadline, in the plan's words. */
            deadline?: string | null;
            /** @description The last day of the deadline. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Cells of columns that mean nothing to MTCL, whole. */
            extras?: components["schemas"]["ExtraCell"][] | null;
            /** @description The indicator that measures it. */
            indicator_code?: string | null;
            /** @description The measure column, word for word. */
            measure?: string | null;
            /** @description Its number as written. */
            number?: string | null;
            /** @description What it takes, in the plan's words. */
            resources?: string | null;
            /** @description Who answers for it, in the plan's words. */
            responsible?: string | null;
            /** @description Heading of the group it stands in. */
            section?: string | null;
            /** @description Name for narrow places; null makes it anew from the words. */
            short_name?: string | null;
            /** @description Every target, whole. A choice made between the former ones no longer holds. */
            targets?: components["schemas"]["Target"][] | null;
            /** @description Its words. */
            text?: string | null;
        };
        /** @description The objective that sets a target on an indicator. */
        ObjectiveRef: {
            /** @description The objective. */
            id: components["schemas"]["ObjectiveId"];
            /** @description The target that rules; null while nobody has decided between several. */
            target?: components["schemas"]["Target"] | null;
        };
        /** @description An objective on the page. */
        ObjectiveRow: {
            /** @description While a decision is needed: how it would stand against each target, in their order. */
            alternatives: components["schemas"]["Standing"][];
            /**
             * @description The deadline in the plan's words.
             * @example 31/12/2025
             */
            deadline?: string | null;
            /** @description Who decided, where they differ. */
            decision?: components["schemas"]["DecisionRef"] | null;
            /** @description Its last day, where the words name one. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description The figure; null when no source measures it yet. */
            figure?: components["schemas"]["FigureOut"] | null;
            /** @description How old the source is; null when no source measures it. */
            freshness?: components["schemas"]["Freshness"] | null;
            /** @description The objective. */
            id: components["schemas"]["ObjectiveId"];
            /**
             * @description The indicator that measures it; null when none does.
             * @example dossier-on-time
             */
            indicator_code?: string | null;
            /**
             * @description Who leads, by the names of the unit tree where they are known.
             * @example [
             *       "Bộ phận TN&TKQ"
             *     ]
             */
            leads: string[];
            /** @description What it counts; null when no source measures it. */
            measured?: components["schemas"]["Measured"] | null;
            /** @description The figure by month, for the trend; empty when no source measures it. */
            months: components["schemas"]["MonthOut"][];
            /**
             * @description Its number as written.
             * @example 1
             */
            number: string;
            /**
             * @description Name for narrow places.
             * @example Hồ sơ giải quyết đúng hạn
             */
            short_name: string;
            /** @description What was signed for the period; null when nobody has. */
            signed?: components["schemas"]["SignedFigure"] | null;
            /** @description How it stands. */
            standing: components["schemas"]["Standing"];
            /** @description The one that rules; null while nobody has decided. */
            target_index?: number | null;
            /** @description Every target the plan names. */
            targets: components["schemas"]["Target"][];
            /**
             * @description Its words.
             * @example Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định
             */
            text: string;
        };
        /** @description A kind that the file may be. */
        OfferOut: {
            /**
             * @description Columns of it that were found.
             * @example 9
             */
            columns: number;
            /**
             * @description Whether every column that cannot be done without is there.
             * @example true
             */
            complete: boolean;
            /** @description Which. */
            kind: components["schemas"]["RegisterKind"];
            /**
             * @description On which sheet, from 0.
             * @example 0
             */
            sheet: number;
        };
        /** @description Where an objective stands in the original. */
        OriginOut: {
            /** @description Those of each of its actions. */
            actions: components["schemas"]["SourceLocation"][][];
            /** @description Its own rows or lines. */
            objective: components["schemas"]["SourceLocation"][];
        };
        /**
         * @description Why another machine did not answer.
         * @enum {string}
         */
        OutgoingFailure: "address_refused" | "unreachable" | "certificate_refused" | "timeout" | "status";
        /** @description One page of a list. */
        Page_AuditEntryOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["AuditEntryOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_DeliveryOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["DeliveryOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_DossierOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["DossierOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_LineageOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["LineageOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_PlanSummary: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["PlanSummary"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_PushSummary: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["PushSummary"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_Directive: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_Directive"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_Document: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_Document"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_FiveSAudit: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_FiveSAudit"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_Procedure: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_Procedure"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_Staff: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_Staff"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_SurveyResult: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_SurveyResult"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_Training: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_Training"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RecordOut_UpkeepItem: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RecordOut_UpkeepItem"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RejectedRowOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["RejectedRowOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_UserOut: {
            /** @description The rows, in the list's order. */
            items: components["schemas"]["UserOut"][];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /**
         * @description What a named unit does.
         * @enum {string}
         */
        Part: "responsible" | "lead" | "coordinator";
        /**
         * @description A new password for oneself.
         * @example {
         *       "current_password": "ba con mèo trên mái",
         *       "new_password": "năm con vịt dưới ao"
         *     }
         */
        PasswordIn: {
            /** @description The present one. */
            current_password: string;
            /** @description At least 10 characters, not the present one, and not one that everybody tries first. */
            new_password: string;
        };
        /** @description A time during which the dossier waited for the citizen. */
        Pause: {
            /** @description The new promised time, where one was given. */
            new_due_at?: components["schemas"]["Timestamp"] | null;
            /** @description When something was asked of the citizen. */
            requested_at: components["schemas"]["Timestamp"];
            /** @description When it came; null while it is awaited. */
            resumed_at?: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description Something a caller may do; for clients, the name of a scope.
         * @enum {string}
         */
        Permission: "plans:read" | "plans:edit" | "plans:issue" | "targets:decide" | "plans:acknowledge" | "readings:read" | "readings:submit" | "readings:approve" | "calendar:manage" | "indicators:set" | "dossiers:read" | "dossiers:write" | "dossiers:check" | "sources:read" | "procedures:write" | "directives:write" | "documents:write" | "trainings:write" | "five-s:write" | "upkeep:write" | "surveys:write" | "evidence:read" | "evidence:write" | "pushes:read" | "feeds:manage" | "units:read" | "units:manage" | "users:manage" | "clients:manage" | "webhooks:manage" | "audit:read";
        /**
         * @description A plan before it is stored. Everything but the year, the title and the objectives may be missing.
         * @example {
         *       "objectives": [
         *         {
         *           "actions": [
         *             {
         *               "number": "1",
         *               "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
         *             }
         *           ],
         *           "deadline": "Trong năm 2025",
         *           "measure": "87%",
         *           "number": "2",
         *           "responsible": "Bộ phận tiếp nhận và trả kết quả",
         *           "targets": [
         *             {
         *               "comparator": "ge",
         *               "place": "text",
         *               "quote": "tối thiểu 87%",
         *               "stated": true,
         *               "unit": "percent",
         *               "value": "87"
         *             }
         *           ],
         *           "text": "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 87%"
         *         }
         *       ],
         *       "organisation": "Sở Y tế",
         *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
         *       "year": 2025
         *     }
         */
        PlanDraft: {
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /** @description Number of the decision that issues the objectives, such as `26/QĐ-SYT`. */
            decision_number?: string | null;
            /** @description What the document says besides. */
            document?: components["schemas"]["PlanWords"];
            /** @description The objectives, in their order. */
            objectives: components["schemas"]["ObjectiveDraft"][];
            /** @description The office whose plan it is. */
            organisation?: string;
            /** @description Name of the one who signs. */
            signer_name?: string | null;
            /** @description Position of the one who signs. */
            signer_position?: string | null;
            /** @description The document's title. */
            title: string;
            /**
             * Format: int32
             * @description The year the objectives are for.
             */
            year: number;
        };
        /**
         * Format: uuid
         * @description A plan: one revision of one year's objectives.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        PlanId: string;
        /** @description What the caller may do with a plan, in its present state. */
        PlanMay: {
            /** @description Confirm having read it. */
            acknowledge: boolean;
            /** @description Make a new revision of it. */
            amend: boolean;
            /** @description Say which unit a name stands for. */
            answer_units: boolean;
            /** @description Close it. */
            close: boolean;
            /** @description Choose between contradicting targets. */
            decide: boolean;
            /** @description Throw it away. */
            delete: boolean;
            /** @description Change its words, add and remove objectives. */
            edit: boolean;
            /** @description Issue it. */
            issue: boolean;
            /** @description Make next year's plan from it. */
            next_year: boolean;
            /** @description Give it back to be corrected. */
            return: boolean;
            /** @description Lay it before the one who issues it. */
            submit: boolean;
        };
        /** @description A plan, whole. */
        PlanOut: {
            /** @description When the caller confirmed having read it. */
            acknowledged_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Why it amends the revision before.
             * @example Bổ sung thời hạn cho mục tiêu 3.
             */
            change_reason?: string | null;
            /** @description When. */
            closed_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Who closed it.
             * @example Lê Văn Khoa
             */
            closed_by?: string | null;
            /** @description When. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description Who made it.
             * @example Nguyễn Thị Thư
             */
            created_by: string;
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /**
             * @description Number of the decision that issues it.
             * @example 26/QĐ-SYT
             */
            decision_number?: string | null;
            /** @description What the document says besides. */
            document: components["schemas"]["PlanWords"];
            /** @description Its id. */
            id: components["schemas"]["PlanId"];
            /** @description When. */
            issued_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Who issued it.
             * @example Lê Văn Khoa
             */
            issued_by?: string | null;
            /** @description What the caller may do with it now. */
            may: components["schemas"]["PlanMay"];
            /** @description The objectives, in order. */
            objectives: components["schemas"]["ObjectiveOut"][];
            /**
             * @description The office whose plan it is.
             * @example Sở Y tế
             */
            organisation: string;
            /** @description What a person should look at, from the reader of the file or the maker of next year's plan. */
            remarks: components["schemas"]["Remark"][];
            /**
             * @description Why it was given back, until it is submitted again.
             * @example Mục tiêu 3 chưa rõ thời hạn.
             */
            return_reason?: string | null;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag's first part.
             */
            revision: number;
            /**
             * Format: int32
             * @description 1 for the first.
             * @example 1
             */
            revision_number: number;
            /** @description Made up, to show what MTCL does. */
            sample: boolean;
            /** @description The first revision's id, shared by all revisions. */
            series_id: components["schemas"]["PlanId"];
            /**
             * @description Name of the one who signs.
             * @example Lê Văn Khoa
             */
            signer_name?: string | null;
            /**
             * @description Position of the one who signs.
             * @example GIÁM ĐỐC
             */
            signer_position?: string | null;
            /**
             * @description The file it was read from.
             * @example muc-tieu-2025.docx
             */
            source_file?: string | null;
            /** @description Where it is in its life. */
            status: components["schemas"]["PlanStatus"];
            /** @description When. */
            submitted_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Who submitted it last.
             * @example Nguyễn Thị Thư
             */
            submitted_by?: string | null;
            /**
             * @description The document's title.
             * @example Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế
             */
            title: string;
            /** @description Names of which somebody has to say which unit they are. */
            unit_questions: components["schemas"]["UnitQuestion"][];
            /** @description What the reader of the file found no place for. */
            unread: components["schemas"]["Unread"][];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description The year the objectives are for.
             * @example 2025
             */
            year: number;
        };
        /**
         * @description A change of a draft's head; what is left out stays.
         * @example {
         *       "decision_date": null,
         *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025"
         *     }
         */
        PlanPatch: {
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /** @description Number of the decision that issues it. */
            decision_number?: string | null;
            /** @description What the document says besides, whole. */
            document?: components["schemas"]["PlanWords"] | null;
            /** @description The office whose plan it is. */
            organisation?: string | null;
            /** @description Name of the one who signs. */
            signer_name?: string | null;
            /** @description Position of the one who signs. */
            signer_position?: string | null;
            /** @description The document's title. */
            title?: string | null;
            /**
             * Format: int32
             * @description The year the objectives are for.
             */
            year?: number | null;
        };
        /** @description Whose objectives. */
        PlanRef: {
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /**
             * @description Number of the decision that issues it.
             * @example 26/QĐ-SYT
             */
            decision_number?: string | null;
            /** @description The plan. */
            id: components["schemas"]["PlanId"];
            /**
             * @description The office.
             * @example Sở Y tế
             */
            organisation: string;
            /** @description Made up, to show what MTCL does. */
            sample: boolean;
            /** @description Where it is in its life. */
            status: components["schemas"]["PlanStatus"];
            /**
             * @description Its title.
             * @example Mục tiêu chất lượng năm 2025
             */
            title: string;
            /**
             * Format: int32
             * @description Its year.
             */
            year: number;
        };
        /** @description The original of a plan. */
        PlanSource: {
            /** @description Paragraphs and tables; none when the plan was not read from a file. */
            blocks: components["schemas"]["SourceBlock"][];
            /**
             * @description The file's name.
             * @example muc-tieu-2025.docx
             */
            file_name?: string | null;
        };
        /**
         * @description Where a plan is in its life: draft → submitted → issued → closed; a later revision supersedes an issued one.
         * @enum {string}
         */
        PlanStatus: "draft" | "submitted" | "issued" | "superseded" | "closed";
        /** @description A plan as it stands in a list. */
        PlanSummary: {
            /** @description Its date. */
            decision_date?: components["schemas"]["Day"] | null;
            /**
             * @description Number of the decision that issues it.
             * @example 26/QĐ-SYT
             */
            decision_number?: string | null;
            /** @description Its id. */
            id: components["schemas"]["PlanId"];
            /**
             * @description How many objectives it has.
             * @example 6
             */
            objective_count: number;
            /**
             * @description The office whose plan it is.
             * @example Sở Y tế
             */
            organisation: string;
            /**
             * Format: int32
             * @description 1 for the first.
             * @example 1
             */
            revision_number: number;
            /** @description Made up, to show what MTCL does. */
            sample: boolean;
            /** @description The first revision's id, shared by all revisions. */
            series_id: components["schemas"]["PlanId"];
            /** @description Where it is in its life. */
            status: components["schemas"]["PlanStatus"];
            /**
             * @description The document's title.
             * @example Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế
             */
            title: string;
            /**
             * @description How many wait for somebody to choose between contradicting targets.
             * @example 2
             */
            undecided_count: number;
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description The year the objectives are for.
             * @example 2025
             */
            year: number;
        };
        /**
         * @description What a plan says around its objectives.
         * @example {
         *       "legal_basis": [
         *         {
         *           "date": "2025-01-10",
         *           "number": "26/QĐ-SYT",
         *           "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
         *         }
         *       ],
         *       "number": "12/KH-SYT",
         *       "recipients": [
         *         "- Lãnh đạo Sở (VBĐT);"
         *       ]
         *     }
         */
        PlanWords: {
            /** @description Text after them, a paragraph a line. */
            closing?: string | null;
            /** @description Its date. */
            date?: components["schemas"]["Day"] | null;
            /** @description Titles of further parts, such as the plan after the list of objectives. */
            further_titles?: string[];
            /** @description Text before the objectives, a paragraph a line. */
            intro?: string | null;
            /** @description Decisions and decrees it rests on. */
            legal_basis?: components["schemas"]["LegalBasis"][];
            /** @description The offices that the letterhead names, from the highest down. */
            letterhead?: string[];
            /** @description How the plan is followed up (biện pháp theo dõi). */
            monitoring?: string[];
            /** @description Number of the document itself, such as `12/KH-SYT`. */
            number?: string | null;
            /** @description Where it was signed. */
            place?: string | null;
            /** @description Nơi nhận, one line each. */
            recipients?: string[];
        };
        /**
         * @description A refusal, in the caller's language (`Accept-Language`: vi or en).
         * @example {
         *       "code": "validation_failed",
         *       "errors": [
         *         {
         *           "code": "out_of_range",
         *           "field": "year",
         *           "message": "Ngoài khoảng cho phép."
         *         }
         *       ],
         *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
         *       "status": 422,
         *       "title": "Dữ liệu chưa hợp lệ.",
         *       "type": "about:blank"
         *     }
         */
        Problem: {
            /** @description What a program reads; from a closed list. */
            code: components["schemas"]["Code"];
            /** @description More, where there is more to say. */
            detail?: string | null;
            /** @description Each field that is wrong, all at once. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description The id under which the log knows this request; also in the header `X-Request-Id`. */
            request_id: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status: number;
            /** @description What a person reads. */
            title: string;
            /** @description Always `about:blank`: `code` tells them apart. */
            type: string;
        };
        /** @description A procedure as one decision published it. Known by its code and that decision. */
        Procedure: {
            /** @description Who decides. */
            authority: components["schemas"]["Authority"];
            /**
             * @description Mã TTHC; `1.002835.000.00.00.H56` is taken as `1.002835`, and `1.00283` from a spreadsheet as `1.002830`.
             * @example 1.012289
             */
            code: string;
            /** @description Its date: the day from which the days for the ISO procedure run. */
            decided_on: components["schemas"]["Day"];
            /**
             * @description Số quyết định công bố.
             * @example 512/QĐ-UBND
             */
            decision_number: string;
            /**
             * @description Lĩnh vực.
             * @example Khám bệnh, chữa bệnh
             */
            field?: string | null;
            /** @description When the ISO procedure was issued; null while there is none. */
            iso_issued_on?: components["schemas"]["Day"] | null;
            /**
             * @description Mã quy trình ISO.
             * @example QT.NVY.12
             */
            iso_number?: string | null;
            /**
             * @description Lần ban hành.
             * @example 03
             */
            iso_version?: string | null;
            /** @description How far it is offered online. */
            level: components["schemas"]["ServiceLevel"];
            /**
             * Format: int32
             * @description Working days within which a dossier is settled.
             * @example 30
             */
            limit_days?: number | null;
            /**
             * @description Its name.
             * @example Cấp mới giấy phép hành nghề khám bệnh, chữa bệnh
             */
            name: string;
            /** @description First day in force. */
            valid_from?: components["schemas"]["Day"] | null;
            /** @description Last day in force. */
            valid_to?: components["schemas"]["Day"] | null;
        };
        /**
         * @description Whether a signed figure needs to be restated.
         * @enum {string}
         */
        Proposal: "none" | "open" | "rejected";
        /**
         * Format: uuid
         * @description A push of source rows.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        PushId: string;
        /** @description What became of a push. */
        PushOut: {
            /** @description What became of the rows. */
            counts: components["schemas"]["Counts"];
            /** @description The push; null on a dry run, which leaves no trace. */
            id?: components["schemas"]["PushId"] | null;
            /** @description Each refused row. They are kept until a good row with the same key comes. */
            rejected: components["schemas"]["RefusedOut"][];
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
        };
        /**
         * @description How a push ended.
         * @enum {string}
         */
        PushStatus: "success" | "partial" | "rejected";
        /** @description A push. */
        PushSummary: {
            /** @description A person or a program. */
            actor_kind: components["schemas"]["ActorKind"];
            /**
             * @description Who pushed.
             * @example Một cửa tỉnh
             */
            actor_name: string;
            /** @description The format that it came in. */
            adapter: components["schemas"]["Adapter"];
            /** @description What became of the rows. */
            counts: components["schemas"]["Counts"];
            /**
             * @description The registered feed that it came through; null when it came through none.
             * @example motcua-tinh
             */
            feed_code?: string | null;
            /** @description The file that it was read from; null when it came as a message. */
            file?: components["schemas"]["SentFile"] | null;
            /** @description Its id. */
            id: components["schemas"]["PushId"];
            /** @description When. */
            received_at: components["schemas"]["Timestamp"];
            /** @description The push whose refused rows these are, tried again by a person; null for what a sender sent. */
            retry_of?: components["schemas"]["PushId"] | null;
            /**
             * @description What was pushed.
             * @example dossiers
             */
            source_kind: string;
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
            /** @description What the sender said it sent, compared with what arrived; null when it said nothing. */
            totals?: components["schemas"]["TotalsCheck"] | null;
        };
        /** @description One quarter's report. */
        QuarterReport: {
            /** @description The first day that the report no longer counts; it is due before this day. */
            cut_off: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description The same of what is measured.
             * @example 53
             */
            denominator: number;
            /**
             * Format: int64
             * @description Both together; for a mean the sums behind it.
             * @example 52
             */
            numerator: number;
            /** @description The cut-off is to come: the figure may still change by itself. */
            open: boolean;
            /**
             * @description The quarter.
             * @example 2025Q2
             */
            period: string;
            /** @description What the report says: the quarter up to its cut-off, or until today while that is to come. */
            reported: components["schemas"]["ReportPart"];
            /**
             * @description The rest of the quarter before, after that one's cut-off, made up in this report. Null where the figure runs from
             *     January, so that nothing is left to make up, and for the rest of a year before the first data.
             */
            true_up?: components["schemas"]["ReportPart"] | null;
        };
        /** @description The reports of a year. */
        QuarterReports: {
            /**
             * @description The indicator.
             * @example dossier-on-time
             */
            indicator_code: string;
            /** @description The quarters that have begun, the first one first. */
            items: components["schemas"]["QuarterReport"][];
            /** @description What its pairs are. */
            measured: components["schemas"]["Measured"];
            /** @description The unit; null for the whole department. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /** @description A setting of a formula. */
        QuestionOut: {
            /**
             * @description What it may be set to; the first is the default.
             * @example [
             *       "day",
             *       "half_day"
             *     ]
             */
            choices: string[];
            /**
             * @description Its name.
             * @example precision
             */
            name: string;
        };
        /** @description A pair of integers. */
        RatioOut: {
            /**
             * Format: int64
             * @description What is measured.
             */
            denominator: number;
            /**
             * Format: int64
             * @description What succeeded.
             */
            numerator: number;
        };
        /** @description A figure over a period. */
        ReadingOut: {
            /**
             * @description Rows by reason, counted and left out; stocks as at the cut-off.
             * @example {
             *       "early": 40,
             *       "late": 1,
             *       "on_time": 19
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /** @description Up to when rows are counted. */
            cut_off: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description What is measured.
             * @example 60
             */
            denominator: number;
            /** @description Its first day. */
            from: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description What succeeded.
             * @example 59
             */
            numerator: number;
            /**
             * @description The period.
             * @example 2025Q1
             */
            period: string;
            /** @description May still change by itself. */
            provisional: boolean;
            /** @description What was signed for the period; null when nobody has, and for a past moment. */
            signed?: components["schemas"]["SignedFigure"] | null;
            /** @description How it stands against the ruling target; null when there is none. */
            standing?: components["schemas"]["Standing"] | null;
            /** @description The first day after it. */
            to: components["schemas"]["Day"];
            /**
             * Format: double
             * @description 100 · numerator / denominator, for display only: targets are compared on the integers. Null when the denominator is 0.
             * @example 98.333333
             */
            value?: number | null;
            /** @description The same with open and overdue rows counted as misses. */
            with_overdue: components["schemas"]["RatioOut"];
        };
        /** @description Readings of one indicator. */
        ReadingsOut: {
            /** @description As known at that time; null for now. */
            as_of?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Which version of the working calendar.
             * @example vn-civil-service-2026.1
             */
            calendar_version: string;
            /**
             * @description The formula and its version.
             * @example dossier-on-time v1
             */
            formula: string;
            /** @description How old the source is. */
            freshness: components["schemas"]["Freshness"];
            /**
             * @description The indicator.
             * @example dossier-on-time
             */
            indicator_code: string;
            /** @description The objective of the year's plan that sets a target on it, if one does. */
            objective?: components["schemas"]["ObjectiveRef"] | null;
            /** @description In order of time. Periods that have not begun are left out. */
            readings: components["schemas"]["ReadingOut"][];
            /**
             * Format: int32
             * @description Which version of the formula's settings.
             */
            settings_version: number;
            /**
             * @description Years that nobody has confirmed, where the figures count working days of them: they may still change.
             * @example [
             *       2027
             *     ]
             */
            unconfirmed_years: number[];
            /** @description The unit; null for the whole department. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /**
         * @description Where a reading is in its life: submitted → approved → restated; returned ones are submitted again.
         * @enum {string}
         */
        ReadingStatus: "submitted" | "returned" | "approved" | "restated";
        /**
         * @description Why a row counts in a figure, or does not. Every row has exactly one at any moment.
         * @enum {string}
         */
        Reason: "early" | "on_time" | "no_due_date" | "late" | "late_apologised" | "online" | "counter" | "postal" | "open_in_time" | "open_overdue" | "paused" | "withdrawn" | "refused" | "not_received" | "information_only" | "asked_in_time" | "asked_late" | "asked_again" | "ended_in_time" | "ended_late" | "compliant" | "not_compliant" | "not_checked" | "not_yet_due" | "issued_in_time" | "issued_late" | "not_issued" | "central_authority" | "done_in_time" | "done_late" | "not_done" | "coordinating" | "no_deadline" | "electronic_signed" | "electronic_unsigned" | "on_paper" | "secret" | "incoming" | "form_not_stated" | "hours_reached" | "hours_short" | "on_leave" | "scored" | "check_passed" | "check_failed" | "satisfied" | "not_satisfied";
        /**
         * @description Why.
         * @example {
         *       "reason": "Bổ sung thời hạn cho mục tiêu 3."
         *     }
         */
        ReasonIn: {
            /** @description In words that stay with the plan. */
            reason: string;
        };
        /** @description A batch of rows. */
        RecordBatch_Directive: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_Directive"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_Document: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_Document"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_FiveSAudit: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_FiveSAudit"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_Procedure: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_Procedure"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_Staff: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_Staff"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_SurveyResult: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_SurveyResult"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_Training: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_Training"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A batch of rows. */
        RecordBatch_UpkeepItem: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["RecordIn_UpkeepItem"][];
            /**
             * @description What the sender counted, by state where it likes, to be compared with what arrives; a difference is shown and
             *     refuses nothing.
             */
            totals?: components["schemas"]["Totals"] | null;
        };
        /** @description A field that changed. */
        RecordChange: {
            /**
             * @description Which.
             * @example done_on
             */
            field: string;
            /** @description What it became. */
            new: unknown;
            /** @description What it was. */
            old: unknown;
        };
        /** @description What an indicator makes of a row. */
        RecordCounted: {
            /** @description The day from which that holds; the period it counts in. */
            day?: components["schemas"]["Day"] | null;
            /**
             * Format: int64
             * @description What it adds to the denominator.
             * @example 1
             */
            denominator: number;
            /**
             * @description The formula and its version.
             * @example directive-on-time v1
             */
            formula: string;
            /**
             * @description The indicator.
             * @example directive-on-time
             */
            indicator_code: string;
            /**
             * Format: int64
             * @description What it adds to the numerator.
             * @example 1
             */
            numerator: number;
            /** @description Why it counts or does not; null when the indicator does not know it yet. */
            reason?: components["schemas"]["Reason"] | null;
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_Directive: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_Directive"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_Document: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_Document"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_FiveSAudit: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_FiveSAudit"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_Procedure: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_Procedure"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_Staff: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_Staff"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_SurveyResult: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_SurveyResult"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_Training: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_Training"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /** @description A row with its versions, and what each indicator makes of it. */
        RecordDetail_UpkeepItem: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["RecordCounted"][];
            /** @description The row as it is known now. */
            record: components["schemas"]["RecordOut_UpkeepItem"];
            /** @description Each accepted change, newest first. */
            versions: components["schemas"]["RecordVersion"][];
        };
        /**
         * Format: uuid
         * @description A source row of another kind.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        RecordId: string;
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_Directive: components["schemas"]["Directive"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_Document: components["schemas"]["Document"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_FiveSAudit: components["schemas"]["FiveSAudit"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_Procedure: components["schemas"]["Procedure"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_Staff: components["schemas"]["Staff"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_SurveyResult: components["schemas"]["SurveyResult"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_Training: components["schemas"]["Training"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A row as it is pushed: what the kind says of it, and whose it is. Times are RFC 3339; without a zone they are
         *     Asia/Ho_Chi_Minh.
         */
        RecordIn_UpkeepItem: components["schemas"]["UpkeepItem"] & {
            /**
             * Format: int32
             * @description Take the row only if this is the version that is known of it, 0 for a new one; any when left out.
             * @example 1
             */
            if_version?: number | null;
            /**
             * @description The system it comes from; `manual` when left out.
             * @example eoffice
             */
            source?: string | null;
            /** @description When the sender last changed it; the time of the push when left out. */
            source_updated_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The unit that answers for it: its code, name or any alias; the whole department when left out.
             * @example phong-tchc
             */
            unit_code?: string | null;
            /**
             * @description Why the row is taken back: it is kept, and counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
        };
        /**
         * @description A kind of source rows.
         * @enum {string}
         */
        RecordKind: "procedures" | "directives" | "documents" | "staff" | "trainings" | "five_s_audits" | "upkeep" | "survey_results";
        /** @description A row, with what is known about it. */
        RecordOut_Directive: components["schemas"]["Directive"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_Document: components["schemas"]["Document"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_FiveSAudit: components["schemas"]["FiveSAudit"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_Procedure: components["schemas"]["Procedure"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_Staff: components["schemas"]["Staff"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_SurveyResult: components["schemas"]["SurveyResult"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_Training: components["schemas"]["Training"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /** @description A row, with what is known about it. */
        RecordOut_UpkeepItem: components["schemas"]["UpkeepItem"] & {
            /** @description The calendar that this rests on; null where there is no such number. */
            calendar?: components["schemas"]["CalendarUsed"] | null;
            /** @description The last day in time while it is open; null when none runs. */
            due_day?: components["schemas"]["Day"] | null;
            /** @description Its id. */
            id: components["schemas"]["RecordId"];
            /**
             * @description The system it comes from; `manual` when a person typed it.
             * @example eoffice
             */
            source: string;
            /** @description When the sender last changed it. */
            source_updated_at: components["schemas"]["Timestamp"];
            /** @description Whether anything is still to be done about it. */
            state: components["schemas"]["RecordState"];
            /** @description The unit that answers for it. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * Format: int32
             * @description How many accepted changes there are.
             * @example 1
             */
            version_number: number;
            /**
             * @description Why it was taken back, if it was: it is counted nowhere.
             * @example Nhập trùng
             */
            void_reason?: string | null;
            /**
             * Format: int32
             * @description Working days from today to that day: 0 on the day itself, less when it is over.
             * @example 2
             */
            working_days_left?: number | null;
        };
        /**
         * @description Whether anything is still to be done about a row.
         * @enum {string}
         */
        RecordState: "open" | "done" | "void";
        /** @description An accepted change of a row. */
        RecordVersion: {
            /** @description What it changed. Empty on the first version. */
            changes: components["schemas"]["RecordChange"][];
            /**
             * Format: int32
             * @description Its number, from 1.
             * @example 1
             */
            number: number;
            /** @description The push it came with. */
            push_id: components["schemas"]["PushId"];
            /**
             * @description Who pushed it, or typed it.
             * @example Trục văn bản tỉnh
             */
            pushed_by: string;
            /** @description When we recorded it. */
            recorded_at: components["schemas"]["Timestamp"];
        };
        /** @description A refused row, for the sender. */
        RefusedOut: {
            /** @description What is wrong; from a closed list. */
            code: components["schemas"]["FieldCode"];
            /**
             * @description With which field.
             * @example finished_at
             */
            field?: string | null;
            /**
             * Format: int32
             * @description Its place in the push, from 0.
             * @example 17
             */
            index: number;
            /**
             * @description The same in words.
             * @example Trình tự ngày không thể có thật.
             */
            message: string;
        };
        /** @description The file in a form. */
        RegisterFileForm: {
            /**
             * Format: binary
             * @description A `.xlsx`, or `.csv` with commas, semicolons or tabs; at most 20 MiB.
             */
            file: string;
            /** @description How it is to be read (`RegisterReading` as JSON); what is left out is found out. */
            reading?: string | null;
        };
        /** @description How a file is understood, and what became of its rows. */
        RegisterFileOut: {
            /**
             * @description Its name.
             * @example So van ban di quy I.xlsx
             */
            file_name?: string | null;
            /**
             * @description Names of hidden sheets, which are not read.
             * @example [
             *       "Danh mục"
             *     ]
             */
            hidden_sheets: string[];
            /** @description Text from before Unicode in it; null when there is none. */
            legacy?: components["schemas"]["LegacyOut"] | null;
            /** @description Kinds of register that it may be, the likeliest first. */
            offers: components["schemas"]["OfferOut"][];
            /**
             * @description What became of the rows, or would become on a dry run; null while something has to be answered first: the kind, the
             *     header, the conversion, or a column that cannot be done without.
             */
            push?: components["schemas"]["PushOut"] | null;
            /** @description Its visible sheets. */
            sheets: components["schemas"]["SheetOut"][];
            /** @description The table as it is read; null when no kind is known or no header was found. */
            table?: components["schemas"]["TableOut"] | null;
        };
        /**
         * @description A kind of register.
         * @enum {string}
         */
        RegisterKind: "incoming_documents" | "outgoing_documents" | "follow_up" | "dossiers" | "procedures" | "staff" | "trainings" | "five_s";
        /**
         * Format: uuid
         * @description A row that a push could not take.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        RejectedRowId: string;
        /** @description A row that was refused, kept until a good one with the same key comes. */
        RejectedRowOut: {
            /** @description What is wrong; from a closed list. */
            code: components["schemas"]["FieldCode"];
            /**
             * @description With which field.
             * @example unit_code
             */
            field?: string | null;
            /** @description Its id. */
            id: components["schemas"]["RejectedRowId"];
            /**
             * Format: int32
             * @description Its place in the push, from 0.
             */
            index: number;
            /**
             * @description The same in words.
             * @example Không có đơn vị nào mang mã hay tên này.
             */
            message: string;
            /** @description The push it came with. */
            push_id: components["schemas"]["PushId"];
            /** @description When it came. */
            received_at: components["schemas"]["Timestamp"];
            /** @description The row as sent, less everything that may be personal. */
            row: Record<string, never>;
            /** @description When a good row with the same key came, if one did. */
            settled_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What was pushed.
             * @example dossiers
             */
            source_kind: string;
        };
        /**
         * @description Something that a person should look at.
         * @example {
         *       "at": [
         *         {
         *           "block": 5,
         *           "row": 4
         *         }
         *       ],
         *       "code": "contradictory_target",
         *       "level": "ask",
         *       "objective": 2,
         *       "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
         *       "values": [
         *         "100%",
         *         "95%"
         *       ]
         *     }
         */
        Remark: {
            /** @description Where the words stand in the file. */
            at: components["schemas"]["SourceLocation"][];
            /** @description What it is about. */
            code: components["schemas"]["RemarkCode"];
            /** @description Whether an answer is wanted. */
            level: components["schemas"]["RemarkLevel"];
            /** @description The objective's place in the plan, from 0, when it is about one of them. */
            objective?: number | null;
            /** @description The words in doubt. */
            quote: string;
            /** @description What else belongs to it; the code says what. */
            values: string[];
        };
        /**
         * @description What a remark is about.
         * @enum {string}
         */
        RemarkCode: "contradictory_target" | "several_targets" | "no_target" | "qualitative_target" | "relative_target" | "unclear_direction" | "unknown_column" | "missing_column" | "empty_cell" | "joined_rows" | "joined_header" | "header_assumed" | "heading_assumed" | "missing_objective" | "unnumbered_row" | "duplicate_number" | "objective_text_differs" | "unreadable_date" | "year_from_file_name" | "several_years" | "missing_year" | "several_signers" | "hidden_sheet" | "year_moved" | "other_year" | "legal_basis_dropped" | "decision_dropped";
        /**
         * @description Whether a remark waits for an answer.
         * @enum {string}
         */
        RemarkLevel: "ask" | "info";
        /** @description What is sent again. */
        Replayed: {
            /**
             * Format: int64
             * @description How many deliveries are on their way.
             * @example 12
             */
            deliveries: number;
        };
        /**
         * @description From when on.
         * @example {
         *       "since": "2025-09-10T00:00:00+07:00"
         *     }
         */
        ReplayIn: {
            /**
             * @description Also those that arrived, such as when the receiver lost them.
             * @example false
             */
            also_delivered?: boolean;
            /** @description Events written since this moment; they are kept for ninety days. */
            since: components["schemas"]["Timestamp"];
        };
        /** @description A day, and since when it rules. */
        ReportDay: {
            /**
             * Format: int32
             * @description A report is due before this day of the quarter's last month, and counts the days before it.
             * @example 15
             */
            day: number;
            /**
             * @description The first quarter that it rules.
             * @example 2026Q1
             */
            from: string;
            /**
             * @description Why.
             * @example Theo công văn của UBND tỉnh
             */
            reason: string;
            /** @description When. */
            set_at: components["schemas"]["Timestamp"];
            /**
             * @description Who set it.
             * @example Trần Thị B
             */
            set_by: string;
        };
        /**
         * @description A day for the quarters to come.
         * @example {
         *       "day": 10,
         *       "from": "2026Q1",
         *       "reason": "Theo công văn của UBND tỉnh"
         *     }
         */
        ReportDayIn: {
            /**
             * Format: int32
             * @description The day of the quarter's last month before which the report is due.
             */
            day: number;
            /** @description The first quarter that it rules; its report must not be due yet. */
            from: string;
            /** @description Why. */
            reason: string;
        };
        /** @description The days of quarterly reports. */
        ReportDaysOut: {
            /**
             * Format: int32
             * @description The day that rules until the first of `items`, and where there is none.
             * @example 15
             */
            default_day: number;
            /** @description What was set, the earliest quarter first. */
            items: components["schemas"]["ReportDay"][];
            /** @description Whether the caller may set it. */
            may_set: boolean;
        };
        /** @description A quarterly report: due before the 15th of the quarter's last month. */
        ReportDue: {
            /** @description The first day on which it would be late. */
            before: components["schemas"]["Day"];
            /**
             * @description The quarter.
             * @example 2025Q3
             */
            period: string;
        };
        /** @description A figure over some days. */
        ReportPart: {
            /**
             * Format: int64
             * @description What is measured.
             * @example 41
             */
            denominator: number;
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description What succeeded.
             * @example 40
             */
            numerator: number;
            /** @description The first day after the last. */
            to: components["schemas"]["Day"];
        };
        /**
         * @description A new password for somebody else.
         * @example {
         *       "new_password": "mèo 3 chân đi guốc"
         *     }
         */
        ResetIn: {
            /** @description Which the person must change at the next log-in. At least 10 characters. */
            new_password: string;
        };
        /**
         * Format: uuid
         * @description A correction of a signed reading, or the refusal of one.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        RestatementId: string;
        /**
         * @description A decision about the restatement that is proposed.
         * @example {
         *       "denominator": 100,
         *       "numerator": 98,
         *       "outcome": "accepted",
         *       "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
         *     }
         */
        RestatementIn: {
            /**
             * Format: int64
             * @description The denominator that is decided about.
             */
            denominator: number;
            /**
             * Format: int64
             * @description The numerator that is decided about, as the caller saw it.
             */
            numerator: number;
            /** @description What is decided. */
            outcome: components["schemas"]["RestatementOutcome"];
            /** @description Why, at least ten characters. */
            reason: string;
        };
        /** @description A decision about a proposed restatement. */
        RestatementOut: {
            /**
             * Format: int32
             * @description How many rows differ.
             * @example 1
             */
            changed_rows: number;
            /** @description Those of them that the caller may see; 500 at most are kept. */
            changes: components["schemas"]["ChangedRow"][];
            /** @description Who decided and when. */
            decided: components["schemas"]["SignerOut"];
            /** @description Its id. */
            id: components["schemas"]["RestatementId"];
            /** @description The other figure, with what it rests on. */
            new: components["schemas"]["BasisOut"];
            /**
             * Format: int32
             * @description From 1; null for a rejected one.
             */
            number?: number | null;
            /**
             * Format: int64
             * @description What was measured by it.
             * @example 100
             */
            old_denominator: number;
            /**
             * Format: int64
             * @description What succeeded by the figure that held before.
             * @example 97
             */
            old_numerator: number;
            /** @description What was decided. */
            outcome: components["schemas"]["RestatementOutcome"];
            /**
             * @description Why.
             * @example Một cửa sửa ngày trả của một hồ sơ, có biên bản.
             */
            reason: string;
        };
        /**
         * @description What was decided about a proposed restatement.
         * @enum {string}
         */
        RestatementOutcome: "accepted" | "rejected";
        /**
         * @description A refused row, to be tried again.
         * @example {
         *       "row": {
         *         "MaHoSo": "H29.16-260424-0001",
         *         "TrangThaiHoSo": "9"
         *       }
         *     }
         */
        RetryIn: {
            /** @description The whole row as it should have been, in the sender's own fields; as it was kept when left out. */
            row?: Record<string, never> | null;
        };
        /**
         * @description Why it is given back.
         * @example {
         *       "note": "Đề nghị kiểm tra lại hai hồ sơ tạm dừng."
         *     }
         */
        ReturnIn: {
            /** @description Stays with the reading, at least ten characters. */
            note: string;
        };
        /**
         * @description What a person is in the department.
         * @enum {string}
         */
        Role: "administrator" | "director" | "iso_secretary" | "department_head" | "staff" | "one_stop_officer" | "clerk" | "auditor";
        /**
         * @description How a row behind a figure differs.
         * @enum {string}
         */
        RowChange: "added" | "gone" | "moved";
        /** @description A row as it is read. */
        RowOut: {
            /**
             * @description Its words, field by field; of several rows, the first's.
             * @example {
             *       "dated": "19/03/2026",
             *       "number": "310/BC-SYT"
             *     }
             */
            cells: {
                [key: string]: string;
            };
            /**
             * @description How many rows of the sheet it is made of.
             * @example 1
             */
            made_of: number;
            /**
             * Format: int32
             * @description Its number on the sheet.
             * @example 8
             */
            row: number;
        };
        /** @description An account of a demonstration. */
        SampleAccount: {
            /**
             * @description What the person is called.
             * @example Giám đốc Sở
             */
            name: string;
            /**
             * @description The password, the same for all.
             * @example Xem thử MTCL 2026
             */
            password: string;
            /** @description What the person is. */
            role: components["schemas"]["Role"];
            /**
             * @description User name.
             * @example giamdoc
             */
            username: string;
        };
        /**
         * @description Which hours an agreed schedule counts.
         * @enum {string}
         */
        ScheduleTime: "working_hours" | "calendar_hours";
        /**
         * @description A permission that a client can be given
         * @enum {string}
         */
        Scope: "plans:read" | "readings:read" | "dossiers:read" | "dossiers:write" | "sources:read" | "procedures:write" | "directives:write" | "documents:write" | "trainings:write" | "five-s:write" | "upkeep:write" | "surveys:write" | "evidence:read" | "evidence:write" | "pushes:read" | "units:read";
        /** @description The whole page. */
        Scoreboard: {
            /** @description What wants attention, most pressing first. */
            attention: components["schemas"]["Attention"][];
            /**
             * @description Which version of the working calendar.
             * @example vn-civil-service-2026.1
             */
            calendar_version: string;
            /** @description Up to when rows are counted. */
            cut_off: components["schemas"]["Timestamp"];
            /** @description The next quarterly report, while the plan's year goes on. */
            next_report?: components["schemas"]["ReportDue"] | null;
            /** @description In the plan's order. */
            objectives: components["schemas"]["ObjectiveRow"][];
            /**
             * @description The period of the figures.
             * @example 2025
             */
            period: string;
            /** @description Whose objectives. */
            plan: components["schemas"]["PlanRef"];
        };
        /** @description A seal over the rows behind a figure: the rows known at `as_of` give it again, to the last letter. */
        SealOut: {
            /**
             * Format: int32
             * @description How many rows.
             * @example 118
             */
            count: number;
            /**
             * @description SHA-256 over their ids, versions, days and reasons.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
        };
        /**
         * @description Độ mật (Luật Bảo vệ bí mật nhà nước 2018, Điều 8).
         * @enum {string}
         */
        Secrecy: "none" | "confidential" | "secret" | "top_secret";
        /**
         * Format: uuid
         * @description One of a client's secrets.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        SecretId: string;
        /** @description A secret, without the secret. */
        SecretOut: {
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description Its last four characters, to tell it from the other.
             * @example x7Qf
             */
            hint: string;
            /** @description Its id. */
            id: components["schemas"]["SecretId"];
            /** @description When it was last exchanged for a token, to the minute. */
            last_used_at?: components["schemas"]["Timestamp"] | null;
        };
        /** @description A column of a file. */
        SentColumn: {
            /**
             * @description The field that it holds.
             * @example number
             */
            field: string;
            /**
             * @description A title by which it is recognised again.
             * @example Số, ký hiệu văn bản
             */
            title: string;
        };
        /** @description The file that a push was read from, and where its rows stood in it. */
        SentFile: {
            /** @description The columns that were read, from left to right. */
            columns: components["schemas"]["SentColumn"][];
            /**
             * @description Its name.
             * @example So van ban di quy I.xlsx
             */
            name?: string | null;
            /**
             * @description What kind of register it was read as.
             * @example outgoing_documents
             */
            register: string;
            /**
             * @description The sheet; null in a file without sheets.
             * @example Quý I
             */
            sheet?: string | null;
        };
        /**
         * @description How far the procedure is offered online (Nghị định 42/2022/NĐ-CP).
         * @enum {string}
         */
        ServiceLevel: "full" | "partial" | "information";
        /** @description A session: the access token for the next quarter of an hour. The refresh token travels in a cookie. */
        SessionOut: {
            /**
             * @description For the header `Authorization: Bearer …`.
             * @example eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds for which it is good.
             * @example 900
             */
            expires_in: number;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
            /** @description Whose session it is. */
            user: components["schemas"]["MeOut"];
        };
        /**
         * @description New settings of a formula.
         * @example {
         *       "reason": "Theo quy chế một cửa của tỉnh, tính đến buổi",
         *       "settings": {
         *         "precision": "half_day"
         *       }
         *     }
         */
        SettingsIn: {
            /** @description Why, at least ten characters. */
            reason: string;
            /** @description Questions and their answers; those left out go back to their defaults. */
            settings: Record<string, never>;
        };
        /** @description The settings of a formula. */
        SettingsOut: {
            /**
             * @description Why they were set.
             * @example Theo quy chế một cửa của tỉnh
             */
            reason: string;
            /** @description When. */
            set_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Who set them.
             * @example Nguyễn Thị Hoa
             */
            set_by?: string | null;
            /** @description Each question answered. */
            settings: Record<string, never>;
            /**
             * Format: int32
             * @description 0 for the defaults.
             */
            version: number;
        };
        /**
         * @description The first administrator.
         * @example {
         *       "full_name": "Nguyễn Văn An",
         *       "password": "ba con mèo trên mái",
         *       "token": "Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6e_f-A",
         *       "username": "quantri"
         *     }
         */
        SetupIn: {
            /** @description Your name. */
            full_name: string;
            /** @description At least 10 characters, and not one that everybody tries first. */
            password: string;
            /** @description What stands behind `#` in the link. */
            token: string;
            /** @description What you will log in with; not changed later. */
            username: string;
        };
        /** @description A sheet. */
        SheetOut: {
            /**
             * @description Its name; null in a file without sheets.
             * @example Quý I
             */
            name?: string | null;
            /**
             * @description Rows with words.
             * @example 120
             */
            rows: number;
        };
        /** @description Carried + received = finished + withdrawn + refused + open + paused. */
        Sides: {
            /**
             * Format: int64
             * @description Open or paused when the year began.
             * @example 40
             */
            carried: number;
            /**
             * Format: int64
             * @description Finished with a result since.
             * @example 480
             */
            finished: number;
            /**
             * Format: int64
             * @description The left side less the right one; 0 when nothing was lost or doubled.
             * @example 0
             */
            gap: number;
            /**
             * Format: int64
             * @description Being worked on now.
             * @example 45
             */
            open: number;
            /**
             * Format: int64
             * @description Waiting for the citizen now.
             * @example 5
             */
            paused: number;
            /**
             * Format: int64
             * @description Received since.
             * @example 500
             */
            received: number;
            /**
             * Format: int64
             * @description Refused since, of those that had been received.
             * @example 6
             */
            refused: number;
            /**
             * Format: int64
             * @description Taken back since, of those that had been received.
             * @example 4
             */
            withdrawn: number;
        };
        /** @description What was signed for a period, and what the rows say now of the same days. */
        SignedFigure: {
            /** @description When. */
            approved_at: components["schemas"]["Timestamp"];
            /**
             * @description Who approved it.
             * @example Lê Văn Khoa
             */
            approved_by_name: string;
            /**
             * Format: int64
             * @description What is measured, by the figure that holds.
             * @example 100
             */
            denominator: number;
            /** @description Whether the rows say something else than the figure that holds. */
            differs: boolean;
            /** @description The signed reading. */
            id: components["schemas"]["SignedReadingId"];
            /**
             * Format: int64
             * @description What the rows of the same days say now is measured.
             * @example 100
             */
            live_denominator: number;
            /**
             * Format: int64
             * @description What the rows of the same days say now has succeeded.
             * @example 98
             */
            live_numerator: number;
            /**
             * Format: int64
             * @description What succeeded, by the figure that holds.
             * @example 97
             */
            numerator: number;
            /**
             * Format: int32
             * @description Number of the restatement that holds; 0 when it stands as it was signed.
             */
            restatement: number;
            /**
             * Format: int64
             * @description What is measured, as it was signed.
             * @example 100
             */
            signed_denominator: number;
            /**
             * Format: int64
             * @description What succeeded, as it was signed.
             * @example 97
             */
            signed_numerator: number;
            /** @description The last day that counts in it; a quarterly report's is before the quarter's end. */
            through: components["schemas"]["Day"];
            /** @description How it stands against the target as it ruled then; null without one. */
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /**
         * Format: uuid
         * @description A reading that was laid before somebody to be signed.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        SignedReadingId: string;
        /** @description What the caller may do with a reading. */
        SignedReadingMay: {
            /** @description Approve it, or return it with a note. */
            approve: boolean;
            /** @description Decide about the restatement that is proposed. */
            restate: boolean;
            /** @description Submit it again. */
            submit: boolean;
        };
        /** @description A reading that was laid before somebody to be signed. */
        SignedReadingOut: {
            /** @description Who approved it; null until then. */
            approved?: components["schemas"]["SignerOut"] | null;
            /** @description Up to when rows are counted. */
            cut_off: components["schemas"]["Timestamp"];
            /** @description Its first day. */
            from: components["schemas"]["Day"];
            /** @description Its id. */
            id: components["schemas"]["SignedReadingId"];
            /**
             * @description The indicator.
             * @example dossier-on-time
             */
            indicator_code: string;
            /**
             * @description Its name in English.
             * @example Dossiers settled on time
             */
            indicator_name_en: string;
            /**
             * @description Its name in Vietnamese.
             * @example Hồ sơ giải quyết đúng hạn
             */
            indicator_name_vi: string;
            /** @description What the rows say now, over the same days. */
            live: components["schemas"]["BasisOut"];
            /** @description What the caller may do. */
            may: components["schemas"]["SignedReadingMay"];
            /** @description The objective that sets a target on it. */
            objective_id?: components["schemas"]["ObjectiveId"] | null;
            /** @description The figure that holds now: the signed one or its newest restatement. */
            official: components["schemas"]["BasisOut"];
            /**
             * @description The period.
             * @example 2025Q1
             */
            period: string;
            /** @description Whether that calls for a restatement. */
            proposal: components["schemas"]["Proposal"];
            /** @description Might still have changed by itself when it was submitted. */
            provisional: boolean;
            /**
             * Format: int32
             * @description Number of the newest restatement; 0 when it stands as it was signed.
             */
            restatement: number;
            /** @description Each decision about its restatement, the first one first. */
            restatements: components["schemas"]["RestatementOut"][];
            /**
             * Format: int32
             * @description Counts its changes; its entity tag.
             */
            revision: number;
            /** @description The figure that was submitted, and is frozen once approved. */
            signed: components["schemas"]["BasisOut"];
            /** @description When its source had last sent something by then. */
            source_last_push_at?: components["schemas"]["Timestamp"] | null;
            /** @description Where it is in its life. */
            status: components["schemas"]["ReadingStatus"];
            /** @description Each step of its life, the first one first. */
            steps: components["schemas"]["SignedStepOut"][];
            /** @description Who submitted it. */
            submitted: components["schemas"]["SignerOut"];
            /** @description The target it is held against, as it then ruled. */
            target?: components["schemas"]["Target"] | null;
            /** @description The last day that counts. */
            through: components["schemas"]["Day"];
            /** @description The unit; null for the whole department. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /**
             * @description The unit's name; null for the whole department.
             * @example NV Dược
             */
            unit_name?: string | null;
        };
        /** @description A page of signed readings. */
        SignedReadingPage: {
            /** @description The last submitted first. */
            items: components["schemas"]["SignedReadingOut"][];
            /** @description What the caller may do. */
            may: components["schemas"]["SignedReadingsMay"];
            /**
             * @description Give this as `cursor` for the next page; null on the last one.
             * @example 3230313539
             */
            next_cursor?: string | null;
        };
        /** @description What the caller may do with the figure that was asked for. */
        SignedReadingsMay: {
            /** @description Submit it: of the indicator, unit and period asked for, or any at all when none was. */
            submit: boolean;
        };
        /** @description A step of a reading's life. */
        SignedStepOut: {
            /** @description Who and when. */
            by: components["schemas"]["SignerOut"];
            /**
             * Format: int64
             * @description What then was measured.
             * @example 100
             */
            denominator: number;
            /**
             * @description What was said.
             * @example Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.
             */
            note: string;
            /**
             * Format: int64
             * @description What then succeeded.
             * @example 97
             */
            numerator: number;
            /** @description What was done. */
            step: components["schemas"]["SigningStep"];
        };
        /** @description Somebody at some time. */
        SignerOut: {
            /** @description When. */
            at: components["schemas"]["Timestamp"];
            /**
             * @description The name at that time.
             * @example Nguyễn Thị Hoa
             */
            by_name: string;
        };
        /**
         * @description A step of a reading's life.
         * @enum {string}
         */
        SigningStep: "submitted" | "returned" | "approved";
        /**
         * @description A paragraph or a table of the original, in reading order.
         * @example {
         *       "number": 5,
         *       "rows": [
         *         {
         *           "cells": [
         *             {
         *               "colspan": 1,
         *               "column": 0,
         *               "rowspan": 1,
         *               "text": "STT"
         *             }
         *           ],
         *           "number": 1
         *         }
         *       ],
         *       "sheet": null,
         *       "text": null
         *     }
         */
        SourceBlock: {
            /**
             * Format: int32
             * @description From 1, in reading order.
             */
            number: number;
            /** @description The rows of a table; null for a paragraph. */
            rows?: components["schemas"]["SourceRow"][] | null;
            /** @description Name of the sheet a table comes from, for workbooks. */
            sheet?: string | null;
            /** @description The words of a paragraph; null for a table. */
            text?: string | null;
        };
        /**
         * @description A cell of a table.
         * @example {
         *       "colspan": 1,
         *       "column": 0,
         *       "rowspan": 1,
         *       "text": "STT"
         *     }
         */
        SourceCell: {
            /**
             * Format: int32
             * @description Columns it covers, at least 1.
             */
            colspan: number;
            /**
             * Format: int32
             * @description From 0, counted on the table's grid.
             */
            column: number;
            /**
             * Format: int32
             * @description Rows it covers, at least 1.
             */
            rowspan: number;
            /** @description Its words. */
            text: string;
        };
        /**
         * @description A place in the original.
         * @example {
         *       "block": 5,
         *       "row": 4
         *     }
         */
        SourceLocation: {
            /**
             * Format: int32
             * @description Number of the block.
             */
            block: number;
            /**
             * Format: int32
             * @description Number of the row, when the block is a table.
             */
            row?: number | null;
        };
        /**
         * @description A row of a table.
         * @example {
         *       "cells": [
         *         {
         *           "colspan": 1,
         *           "column": 0,
         *           "rowspan": 1,
         *           "text": "STT"
         *         }
         *       ],
         *       "number": 1
         *     }
         */
        SourceRow: {
            /** @description Cells from left to right. A cell that a merged one covers is absent. */
            cells: components["schemas"]["SourceCell"][];
            /**
             * Format: int32
             * @description From 1 within the table; in a workbook, the number the row has on its sheet.
             */
            number: number;
        };
        /** @description A day that departs from the ordinary week. */
        SpecialDayIn: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Off, a Monday to Friday; or made up, a Saturday or Sunday. */
            kind: components["schemas"]["SpecialDayKind"];
            /**
             * @description What it is.
             * @example Quốc khánh
             */
            reason: string;
            /**
             * @description The document that says so, where it is another than the one for the whole change.
             * @example Bộ luật Lao động 2019, Điều 112
             */
            source?: string;
        };
        /**
         * @description How a special day departs from the ordinary week.
         * @enum {string}
         */
        SpecialDayKind: "off" | "make_up";
        /** @description A day that departs from the ordinary week. */
        SpecialDayOut: {
            /** @description The day. */
            day: components["schemas"]["Day"];
            /** @description Off or worked. */
            kind: components["schemas"]["SpecialDayKind"];
            /**
             * @description What it is.
             * @example Quốc khánh
             */
            reason: string;
            /**
             * @description The document that says so.
             * @example Bộ luật Lao động 2019, Điều 112
             */
            source: string;
        };
        /** @description A member of staff. Known by the code. */
        Staff: {
            /**
             * @description Mã công chức, viên chức.
             * @example CC-0042
             */
            code: string;
            /** @description The first day in the department. */
            joined_on: components["schemas"]["Day"];
            /** @description Long absences, in order. */
            leaves?: components["schemas"]["Leave"][];
            /** @description The last day; null while the person is there. */
            left_on?: components["schemas"]["Day"] | null;
            /**
             * @description Họ và tên.
             * @example Nguyễn Thị Lan
             */
            name: string;
            /**
             * @description Chức vụ, vị trí việc làm.
             * @example Chuyên viên
             */
            position?: string | null;
        };
        /** @description A verdict with what is still needed. */
        Standing: {
            /** @description What is still needed; null when there is nothing to say. */
            needed?: components["schemas"]["Needed"] | null;
            /** @description In one word. */
            verdict: components["schemas"]["Verdict"];
        };
        /** @description A step of a dossier. */
        StepOut: {
            /** @description By when it should have been done. */
            due_at?: components["schemas"]["Timestamp"] | null;
            /** @description When it was done. */
            handled_at: components["schemas"]["Timestamp"];
            /**
             * @description In which position; empty when the sender named none.
             * @example Chuyên viên
             */
            position: string;
            /** @description When it was begun. */
            started_at?: components["schemas"]["Timestamp"] | null;
            /** @description How the dossier stood after it, where the sender says so. */
            status?: components["schemas"]["DossierStatus"] | null;
            /**
             * @description What was done.
             * @example Thẩm định hồ sơ
             */
            text: string;
            /** @description The same as a unit of the tree, where the name is known. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /**
             * @description Who did it, by the sender's name of the unit; empty when it named none.
             * @example Phòng Nghiệp vụ Y
             */
            unit_name: string;
        };
        /**
         * @description A figure to be signed.
         * @example {
         *       "indicator_code": "dossier-on-time",
         *       "note": "Số liệu báo cáo quý III.",
         *       "period": "2025Q3",
         *       "through": "2025-09-14"
         *     }
         */
        SubmissionIn: {
            /** @description The indicator. */
            indicator_code: string;
            /** @description What to say to whoever approves it. */
            note?: string;
            /** @description The period. */
            period: string;
            /** @description The last day that counts, which is over; the period's last day that is over when left out. */
            through?: components["schemas"]["Day"] | null;
            /** @description The unit, with those below it; the whole department when left out. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /**
         * @description How people were asked.
         * @enum {string}
         */
        SurveyMethod: "paper" | "online" | "kiosk";
        /** @description The result of a survey. Known by its code and method. */
        SurveyResult: {
            /**
             * @description Mã đợt khảo sát.
             * @example KS-2025-1
             */
            code: string;
            /**
             * Format: int64
             * @description Phiếu thu về.
             * @example 287
             */
            collected?: number | null;
            /**
             * Format: int64
             * @description Phiếu phát ra.
             * @example 300
             */
            distributed?: number | null;
            /** @description The first day. */
            from: components["schemas"]["Day"];
            /** @description How people were asked. */
            method: components["schemas"]["SurveyMethod"];
            /**
             * @description Tên đợt khảo sát.
             * @example Khảo sát hài lòng tháng 3 năm 2025
             */
            name: string;
            /**
             * Format: int64
             * @description Of those, phiếu hài lòng trở lên.
             * @example 251
             */
            satisfied: number;
            /** @description The last day: the answers count on it. */
            to: components["schemas"]["Day"];
            /**
             * Format: int64
             * @description Phiếu hợp lệ.
             * @example 280
             */
            valid: number;
        };
        /** @description A table as it is read. */
        TableOut: {
            /** @description Its columns from left to right. */
            columns: components["schemas"]["ColumnOut"][];
            /**
             * @description Whether an earlier correction of this header was used.
             * @example false
             */
            columns_kept: boolean;
            /** @description What a column may hold. */
            fields: components["schemas"]["FieldOut"][];
            /**
             * Format: int32
             * @description Number of the header's first row on the sheet.
             * @example 6
             */
            first_row: number;
            /** @description As what. */
            kind: components["schemas"]["RegisterKind"];
            /**
             * Format: int32
             * @description Number of its last row.
             * @example 7
             */
            last_row: number;
            /** @description The first of those, and why. */
            left_out: components["schemas"]["LeftOutOut"][];
            /**
             * @description How many rows are none.
             * @example 2
             */
            left_out_count: number;
            /**
             * @description Fields that cannot be done without and that no column holds.
             * @example [
             *       "dated"
             *     ]
             */
            missing: string[];
            /**
             * @description Rows that are records.
             * @example 118
             */
            records: number;
            /** @description The first of them. */
            rows: components["schemas"]["RowOut"][];
            /**
             * @description On which sheet, from 0.
             * @example 0
             */
            sheet: number;
        };
        /**
         * @description A target as one place of the plan states it.
         * @example {
         *       "comparator": "ge",
         *       "place": "text",
         *       "quote": "tối thiểu 87%",
         *       "stated": true,
         *       "unit": "percent",
         *       "unit_text": null,
         *       "value": "87"
         *     }
         */
        Target: {
            /** @description How to compare. */
            comparator: components["schemas"]["Comparator"];
            /** @description Where they stand. */
            place: components["schemas"]["TargetPlace"];
            /** @description The words of the plan. */
            quote?: string;
            /** @description Whether the plan states the comparator, or it is only implied ("99 %"). */
            stated?: boolean;
            /** @description What the value counts. */
            unit: components["schemas"]["TargetUnit"];
            /** @description The unit's own words, when it counts things. */
            unit_text?: string | null;
            /** @description The value; none exactly when qualitative. */
            value?: components["schemas"]["Thousandths"] | null;
        };
        /**
         * @description Where a target was found.
         * @enum {string}
         */
        TargetPlace: "text" | "measure" | "entered";
        /** @description The targets before and after. */
        TargetsChange: {
            /** @description As they are. */
            new: components["schemas"]["Target"][];
            /** @description As they were. */
            old: components["schemas"]["Target"][];
        };
        /**
         * @description What a target counts.
         * @enum {string}
         */
        TargetUnit: "percent" | "points" | "hours_per_person_year" | "count" | "none";
        /** @description A delivery that was just written down. */
        TestSent: {
            /** @description The delivery. */
            delivery_id: components["schemas"]["DeliveryId"];
        };
        /**
         * @description A decimal number with at most three places, as text
         * @example 87.5
         */
        Thousandths: string;
        /**
         * Format: date-time
         * @example 2025-03-14T09:30:00+07:00
         */
        Timestamp: string;
        /** @description A refusal in the form of RFC 6749, section 5.2. */
        TokenError: {
            /** @description What went wrong, for programs. */
            error: components["schemas"]["TokenErrorCode"];
            /**
             * @description The same for the person who writes the program.
             * @example client id and secret do not fit together, or the client may no longer log in
             */
            error_description: string;
        };
        /**
         * @description What went wrong.
         * @enum {string}
         */
        TokenErrorCode: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type" | "temporarily_unavailable";
        /**
         * @description What a client asks for. Other parameters are ignored, as RFC 6749 wants it.
         * @example {
         *       "grant_type": "client_credentials",
         *       "scope": "dossiers:write"
         *     }
         */
        TokenIn: {
            /** @description The client, unless the header `Authorization: Basic` names it. */
            client_id?: string | null;
            /** @description Its secret, unless the header holds it. */
            client_secret?: string | null;
            /**
             * @description Always `client_credentials`.
             * @example client_credentials
             */
            grant_type: string | null;
            /**
             * @description Some of the client's scopes, with spaces between them; all of them when left out.
             * @example dossiers:write
             */
            scope?: string | null;
        };
        /** @description An access token. */
        TokenOut: {
            /**
             * @description For the header `Authorization: Bearer …`.
             * @example eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds for which it is good.
             * @example 900
             */
            expires_in: number;
            /**
             * @description What it is good for, with spaces between the scopes.
             * @example dossiers:write
             */
            scope: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
        };
        /** @description What a sender says a push holds, or what was found in it. */
        Totals: {
            /**
             * @description Rows by their status, in the words of the source; only those named are compared.
             * @example {
             *       "done": 120
             *     }
             */
            by_status?: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @description Rows; null when it was not said.
             * @example 250
             */
            rows?: number | null;
        };
        /** @description The sender's totals beside those of what arrived. */
        TotalsCheck: {
            /**
             * @description Whether the two agree wherever the sender said something.
             * @example true
             */
            agrees: boolean;
            /** @description What arrived, refused rows among it where they could be read. */
            arrived: components["schemas"]["Totals"];
            /** @description What the sender said. */
            declared: components["schemas"]["Totals"];
        };
        /** @description One person at one course. Known by person, course and first day. */
        Training: {
            /**
             * Format: double
             * @description How long it was, in `unit`; two decimals count.
             * @example 16
             */
            amount: number;
            /**
             * @description Số chứng chỉ, chứng nhận; null when there is none.
             * @example 0153/CN-TĐC
             */
            certificate?: string | null;
            /**
             * @description Mã lớp.
             * @example ISO-2025-01
             */
            course_code: string;
            /**
             * @description Tên lớp.
             * @example Đánh giá viên nội bộ ISO 9001:2015
             */
            course_name: string;
            /** @description The last day: the hours count from it on. */
            ended_on: components["schemas"]["Day"];
            /**
             * @description Who gave it.
             * @example Chi cục Tiêu chuẩn Đo lường Chất lượng
             */
            organiser?: string | null;
            /**
             * @description Mã công chức, viên chức.
             * @example CC-0042
             */
            staff_code: string;
            /** @description The first day. */
            started_on: components["schemas"]["Day"];
            /** @description In what `amount` is given. */
            unit: components["schemas"]["TrainingUnit"];
        };
        /**
         * @description In what a course's length is given.
         * @enum {string}
         */
        TrainingUnit: "hour" | "lesson";
        /**
         * @description What a name stands for: a unit, or a new group.
         * @example {
         *       "name": "Tổ CNTT",
         *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
         *     }
         */
        UnitAnswerIn: {
            /** @description The name, as one of the plan's `unit_questions` has it. */
            name: string;
            /** @description True, without `unit_id`: it is a group that the unit tree does not have yet. */
            new_group?: boolean;
            /** @description The unit or group that it is. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /** @description How many in a unit. */
        UnitCount: {
            /**
             * @description Its name.
             * @example NV Dược
             */
            name: string;
            /**
             * Format: int64
             * @description How many.
             */
            rows: number;
            /** @description The unit. */
            unit_id: components["schemas"]["UnitId"];
        };
        /**
         * Format: uuid
         * @description A unit or group of the department's tree.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        UnitId: string;
        /**
         * @description A new unit.
         * @example {
         *       "code": "phong-nvd",
         *       "kind": "unit",
         *       "name": "Phòng Nghiệp vụ Dược",
         *       "short_name": "NV Dược"
         *     }
         */
        UnitIn: {
            /** @description Letters, digits, `-`, `.`, `_`; at most 40. */
            code: string;
            /** @description Unit or group. */
            kind: components["schemas"]["UnitKind"];
            /** @description Full name. */
            name: string;
            /** @description The unit it belongs to; none for the department itself and for groups. */
            parent_id?: components["schemas"]["UnitId"] | null;
            /**
             * Format: int32
             * @description Place among its siblings; 0 when left out.
             */
            position?: number;
            /** @description Name for narrow places; the full name when left out. */
            short_name?: string | null;
        };
        /**
         * @description A real unit, or a name for several people that documents use like one.
         * @enum {string}
         */
        UnitKind: "unit" | "group";
        /** @description All units. */
        UnitList: {
            /** @description Parents before children, siblings in their order. */
            items: components["schemas"]["UnitOut"][];
        };
        /** @description What the caller may do with a unit. */
        UnitMay: {
            /** @description Change it and its aliases. */
            edit: boolean;
        };
        /** @description A unit, by name. */
        UnitName: {
            /** @description Its id. */
            id: components["schemas"]["UnitId"];
            /**
             * @description Its full name.
             * @example Phòng Tổ chức-Hành chính
             */
            name: string;
        };
        /** @description A unit or group. */
        UnitOut: {
            /** @description Whether it still exists. */
            active: boolean;
            /**
             * @description Other names that documents use for it.
             * @example [
             *       "Phòng TC-HC"
             *     ]
             */
            aliases: string[];
            /**
             * @description Short, unique, for programs.
             * @example phong-tchc
             */
            code: string;
            /** @description Its id. */
            id: components["schemas"]["UnitId"];
            /** @description Unit or group. */
            kind: components["schemas"]["UnitKind"];
            /** @description What the caller may do with it. */
            may: components["schemas"]["UnitMay"];
            /**
             * @description Full name.
             * @example Phòng Tổ chức-Hành chính
             */
            name: string;
            /** @description The unit it belongs to. */
            parent_id?: components["schemas"]["UnitId"] | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position: number;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag.
             */
            revision: number;
            /**
             * @description Name for narrow places.
             * @example Phòng TCHC
             */
            short_name: string;
        };
        /**
         * @description A change of a unit; what is left out stays.
         * @example {
         *       "short_name": "P. TCHC"
         *     }
         */
        UnitPatch: {
            /** @description False when it no longer exists. */
            active?: boolean | null;
            /** @description Full name. */
            name?: string | null;
            /** @description Null moves it to the top. */
            parent_id?: components["schemas"]["UnitId"] | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position?: number | null;
            /** @description Name for narrow places. */
            short_name?: string | null;
        };
        /** @description A name of which somebody has to say which unit it is. */
        UnitQuestion: {
            /** @description Units that it may mean, the likeliest first. */
            candidates: components["schemas"]["UnitName"][];
            /**
             * @description The plan's words.
             * @example Tổ CNTT
             */
            name: string;
            /**
             * @description How often the plan uses it.
             * @example 3
             */
            times: number;
        };
        /** @description A unit's own figure, without the units below it. */
        UnitReadingOut: {
            /**
             * @description Its name.
             * @example NV Dược
             */
            name: string;
            /** @description Its figure. */
            reading: components["schemas"]["ReadingOut"];
            /** @description The unit. */
            unit_id: components["schemas"]["UnitId"];
        };
        /** @description The identity of one unit. */
        UnitSides: {
            /** @description Its two sides. */
            sides: components["schemas"]["Sides"];
            /** @description The unit that works on them. */
            unit_id: components["schemas"]["UnitId"];
        };
        /**
         * @description Text of the file that found no place.
         * @example {
         *       "at": {
         *         "block": 9,
         *         "row": null
         *       },
         *       "text": "Ghi chú của Văn phòng"
         *     }
         */
        Unread: {
            /** @description Where it stands. */
            at: components["schemas"]["SourceLocation"];
            /** @description Its words. */
            text: string;
        };
        /**
         * @description What is done about it.
         * @enum {string}
         */
        UpkeepActivity: "update" | "availability" | "certificate" | "freshness";
        /**
         * @description What is kept up.
         * @enum {string}
         */
        UpkeepChannel: "website" | "forum";
        /** @description A planned update or check. Known by channel, section, activity and the day it is planned for. */
        UpkeepItem: {
            /** @description What is done. */
            activity: components["schemas"]["UpkeepActivity"];
            /** @description What is kept up. */
            channel: components["schemas"]["UpkeepChannel"];
            /** @description When it was; null while it is not. */
            done_on?: components["schemas"]["Day"] | null;
            /**
             * @description Where it can be seen.
             * @example https://soyte.example.gov.vn/tin-tuc/123
             */
            link?: string | null;
            /**
             * @description Anything else that belongs to the record.
             * @example Đăng 3 tin
             */
            note?: string | null;
            /**
             * @description Of a check: whether all was in order.
             * @example true
             */
            passed?: boolean | null;
            /** @description The last day on which it is to be done. */
            scheduled_on: components["schemas"]["Day"];
            /**
             * @description Chuyên mục.
             * @example Tin hoạt động ngành
             */
            section: string;
        };
        /**
         * Format: uuid
         * @description A person's account.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        UserId: string;
        /**
         * @description A new account.
         * @example {
         *       "full_name": "Trần Thị Bình",
         *       "password": "mèo 3 chân đi guốc",
         *       "role": "iso_secretary",
         *       "username": "binh.tt"
         *     }
         */
        UserIn: {
            /** @description Where the person gets mail. */
            email?: string | null;
            /** @description The person's name. */
            full_name: string;
            /** @description A first password, which the person must change at the first log-in. At least 10 characters. */
            password: string;
            /** @description What the person is in the department. */
            role: components["schemas"]["Role"];
            /** @description The person's unit; department heads and staff must have one. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /** @description 3 to 60 letters, digits, `.`, `-`, `_`, `@`; kept in lower case and never changed. */
            username: string;
        };
        /** @description An account. */
        UserOut: {
            /**
             * @description Whether the person may log in.
             * @example true
             */
            active: boolean;
            /** @description When the account was made. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description Where the person gets mail.
             * @example binh.tt@soyte.example.vn
             */
            email?: string | null;
            /**
             * @description The person's name.
             * @example Trần Thị Bình
             */
            full_name: string;
            /** @description Its id. */
            id: components["schemas"]["UserId"];
            /** @description When the person last logged in with the password. */
            last_login_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Whether the person must set a new password before anything else.
             * @example false
             */
            must_change_password: boolean;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag.
             * @example 1
             */
            revision: number;
            /** @description What the person is in the department. */
            role: components["schemas"]["Role"];
            /** @description The person's unit; department heads and staff see its rows and those of the units below it. */
            unit_id?: components["schemas"]["UnitId"] | null;
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description What the person logs in with.
             * @example thuky.iso
             */
            username: string;
        };
        /**
         * @description A change of an account; what is left out stays.
         * @example {
         *       "role": "director"
         *     }
         */
        UserPatch: {
            /** @description False when the person may no longer log in. */
            active?: boolean | null;
            /** @description Null when the person gets no mail. */
            email?: string | null;
            /** @description The person's name. */
            full_name?: string | null;
            /** @description What the person is in the department. */
            role?: components["schemas"]["Role"] | null;
            /** @description Null when the person belongs to no unit. */
            unit_id?: components["schemas"]["UnitId"] | null;
        };
        /**
         * @description How a figure stands.
         * @enum {string}
         */
        Verdict: "met" | "on_track" | "watching" | "not_met" | "no_data" | "no_cases" | "needs_decision";
        /** @description An accepted change. */
        VersionOut: {
            /** @description What it changed: field, old and new value. Empty on the first version. */
            changes: components["schemas"]["ChangeOut"][];
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            number: number;
            /** @description The push it came with. */
            push_id: components["schemas"]["PushId"];
            /**
             * @description Who pushed it.
             * @example Một cửa tỉnh
             */
            pushed_by: string;
            /** @description When we recorded it. */
            recorded_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description What is told.
         * @enum {string}
         */
        WebhookEvent: "reading.changed" | "reading.approved" | "verdict.changed" | "webhook.test";
        /**
         * Format: uuid
         * @description Something that is told; the receiver knows it by this.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        WebhookEventId: string;
        /**
         * Format: uuid
         * @description A place that changes of figures are told to.
         * @example 01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10
         */
        WebhookId: string;
        /**
         * @description A new webhook.
         * @example {
         *       "events": [
         *         "reading.changed",
         *         "verdict.changed"
         *       ],
         *       "name": "Bảng điều hành tỉnh",
         *       "url": "https://dieuhanh.example.gov.vn/mtcl"
         *     }
         */
        WebhookIn: {
            /** @description What it is told. */
            events: components["schemas"]["WebhookEvent"][];
            /** @description What people call it. */
            name: string;
            /** @description Where calls go: `https`, an address that may be called from here. */
            url: string;
        };
        /** @description All webhooks. */
        WebhookList: {
            /** @description In the order of their names. */
            items: components["schemas"]["WebhookOut"][];
        };
        /** @description A place that changes of figures are told to. */
        WebhookOut: {
            /**
             * @description Whether anything is sent. What was on its way when it was switched off waits.
             * @example true
             */
            active: boolean;
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description Deliveries that were given up.
             * @example 0
             */
            dead: number;
            /** @description When MTCL switched it off, because it had failed for five days or said that it is gone; null when it did not. */
            disabled_at?: components["schemas"]["Timestamp"] | null;
            /** @description What it is told. */
            events: components["schemas"]["WebhookEvent"][];
            /** @description The first failure since the last success; null while it works. */
            failing_since?: components["schemas"]["Timestamp"] | null;
            /** @description Its id. */
            id: components["schemas"]["WebhookId"];
            /** @description When a call last arrived. */
            last_success_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description What people call it.
             * @example Bảng điều hành tỉnh
             */
            name: string;
            /**
             * Format: int64
             * @description Deliveries that wait for an attempt.
             * @example 0
             */
            pending: number;
            /**
             * Format: int32
             * @description Counts its changes; also the entity tag.
             * @example 1
             */
            revision: number;
            /** @description The secrets that sign, the latest first. */
            secrets: components["schemas"]["WebhookSecretOut"][];
            /** @description When it was last changed. */
            updated_at: components["schemas"]["Timestamp"];
            /**
             * @description Where calls go.
             * @example https://dieuhanh.example.gov.vn/mtcl
             */
            url: string;
        };
        /**
         * @description A change of a webhook; what is left out stays.
         * @example {
         *       "active": true
         *     }
         */
        WebhookPatch: {
            /** @description Whether anything is sent. */
            active?: boolean | null;
            /** @description What it is told from now on. */
            events?: components["schemas"]["WebhookEvent"][] | null;
            /** @description What people call it. */
            name?: string | null;
            /** @description Where calls go from now on, also those that wait. */
            url?: string | null;
        };
        /** @description A signing secret, without the secret. */
        WebhookSecretOut: {
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
            /** @description Until when it signs; null for the one in force. */
            expires_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description Its last characters, to tell it from the other.
             * @example x7Qf
             */
            hint: string;
            /** @description Its id. */
            id: components["schemas"]["SecretId"];
        };
        /**
         * @description Where the days of a year come from.
         * @enum {string}
         */
        YearOrigin: "computed" | "announced" | "entered";
    };
    responses: {
        /** @description The request cannot be read */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "bad_request",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 400,
                 *       "title": "Không đọc được yêu cầu.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It clashes with what is there */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 409,
                 *       "title": "Trùng hoặc mâu thuẫn với dữ liệu đang có.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 403,
                 *       "title": "Bạn không có quyền làm việc này.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something in it is not valid; `errors` names each field */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "validation_failed",
                 *       "errors": [
                 *         {
                 *           "code": "too_long",
                 *           "field": "name",
                 *           "message": "Quá dài."
                 *         }
                 *       ],
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 422,
                 *       "title": "Dữ liệu chưa hợp lệ.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or none that the caller may see */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 404,
                 *       "title": "Không tìm thấy.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "payload_too_large",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 413,
                 *       "title": "Nội dung gửi lên quá lớn.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed meanwhile */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "precondition_failed",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 412,
                 *       "title": "Dữ liệu đã được người khác sửa. Hãy tải lại rồi sửa tiếp.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "precondition_required",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 428,
                 *       "title": "Yêu cầu thiếu If-Match.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal: not acceptable (406), failed inside (500), not ready (503), too slow (504) */
        Refused: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unavailable",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 503,
                 *       "title": "Hệ thống tạm thời chưa sẵn sàng.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many failed attempts; `Retry-After` says how long to wait */
        TooManyAttempts: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_many_attempts",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 429,
                 *       "title": "Bạn đã thử quá nhiều lần. Hãy chờ rồi thử lại.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that has run out */
        Unauthenticated: {
            headers: {
                /** @description How to log in: `Bearer` */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthenticated",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 401,
                 *       "title": "Bạn cần đăng nhập.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not supported */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_media_type",
                 *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                 *       "status": 415,
                 *       "title": "Không nhận kiểu nội dung này.",
                 *       "type": "about:blank"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "demo": true,
                     *       "sample_accounts": [
                     *         {
                     *           "name": "Giám đốc Sở",
                     *           "password": "Xem thử MTCL 2026",
                     *           "role": "administrator",
                     *           "username": "giamdoc"
                     *         }
                     *       ],
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["AboutOut"];
                };
            };
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Refused"];
        };
    };
    list_audit_entries: {
        parameters: {
            query?: {
                /** @description Only this action, such as `plan.issue`. */
                action?: string;
                /** @description Only this account's or client's doings. */
                actor_id?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description From this instant on. */
                from?: components["schemas"]["Timestamp"];
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Only this thing. */
                subject_id?: string;
                /** @description Only things of this kind, such as `plan`. */
                subject_kind?: string;
                /** @description Before this instant. */
                to?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "action": "plan.issue",
                     *           "actor_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "actor_kind": "user",
                     *           "actor_name": "Nguyễn Thị Hoa",
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "detail": {},
                     *           "hash": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *           "prev_hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "request_id": "01937c60-10aa-7f02-8e55-0b6c3d9e7f21",
                     *           "seq": 42,
                     *           "subject_id": "01937c60-11d2-7b44-9c0e-5a7d2e41c8f3",
                     *           "subject_kind": "plan"
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_AuditEntryOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    log_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description From an earlier log-in on this device */
                mtcl_device?: string | null;
            };
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "ba con mèo trên mái",
                 *       "username": "thuky.iso"
                 *     }
                 */
                "application/json": components["schemas"]["LoginIn"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
                     *       "expires_in": 900,
                     *       "token_type": "Bearer",
                     *       "user": {
                     *         "full_name": "Trần Thị Bình",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "may": [
                     *           "plans:read"
                     *         ],
                     *         "must_change_password": false,
                     *         "role": "administrator",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "username": "thuky.iso"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description `invalid_credentials` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            /** @description `too_many_attempts`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    log_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The refresh token */
                mtcl_refresh?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description The session is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Refused"];
        };
    };
    log_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All sessions are over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "ba con mèo trên mái",
                 *       "new_password": "năm con vịt dưới ao"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description A new session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
                     *       "expires_in": 900,
                     *       "token_type": "Bearer",
                     *       "user": {
                     *         "full_name": "Trần Thị Bình",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "may": [
                     *           "plans:read"
                     *         ],
                     *         "must_change_password": false,
                     *         "role": "administrator",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "username": "thuky.iso"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            /** @description `too_many_attempts`, with `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The refresh token */
                mtcl_refresh?: string | null;
            };
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
                     *       "expires_in": 900,
                     *       "token_type": "Bearer",
                     *       "user": {
                     *         "full_name": "Trần Thị Bình",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "may": [
                     *           "plans:read"
                     *         ],
                     *         "must_change_password": false,
                     *         "role": "administrator",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "username": "thuky.iso"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The session is over; log in again */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another tab did the same a moment ago; ask again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Refused"];
        };
    };
    set_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Nguyễn Văn An",
                 *       "password": "ba con mèo trên mái",
                 *       "token": "Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6e_f-A",
                 *       "username": "quantri"
                 *     }
                 */
                "application/json": components["schemas"]["SetupIn"];
            };
        };
        responses: {
            /** @description The first session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
                     *       "expires_in": 900,
                     *       "token_type": "Bearer",
                     *       "user": {
                     *         "full_name": "Trần Thị Bình",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "may": [
                     *           "plans:read"
                     *         ],
                     *         "must_change_password": false,
                     *         "role": "administrator",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "username": "thuky.iso"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Refused"];
        };
    };
    list_calendar_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calendar_version": "vn-civil-service-2026.1+3",
                     *       "items": [
                     *         {
                     *           "confirmed": true,
                     *           "origin": "computed",
                     *           "year": 2027
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYearList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    get_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The year */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calendar_version": "vn-civil-service-2026.1+3",
                     *       "confirmed": true,
                     *       "days": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "kind": "off",
                     *           "reason": "Quốc khánh",
                     *           "source": "Bộ luật Lao động 2019, Điều 112"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "added": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "confirmed": true,
                     *           "document": "Thông báo 150/TB-BNV ngày 10/11/2026",
                     *           "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh",
                     *           "removed": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Nguyễn Thị Hoa",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "may": {
                     *         "change": true,
                     *         "confirm": true
                     *       },
                     *       "origin": "computed",
                     *       "version": 1,
                     *       "working_days": 249,
                     *       "year": 2027
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYearOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    set_calendar_year: {
        parameters: {
            query?: never;
            header: {
                /** @description The year's entity tag */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": [
                 *         {
                 *           "day": "2027-01-01",
                 *           "kind": "off",
                 *           "reason": "Tết Dương lịch",
                 *           "source": "Bộ luật Lao động 2019, Điều 112"
                 *         },
                 *         {
                 *           "day": "2027-08-28",
                 *           "kind": "make_up",
                 *           "reason": "Làm bù cho ngày 03/9",
                 *           "source": "Thông báo 150/TB-BNV"
                 *         }
                 *       ],
                 *       "document": "Thông báo 150/TB-BNV ngày 10/11/2026",
                 *       "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh"
                 *     }
                 */
                "application/json": components["schemas"]["CalendarYearIn"];
            };
        };
        responses: {
            /** @description The year as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calendar_version": "vn-civil-service-2026.1+3",
                     *       "confirmed": true,
                     *       "days": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "kind": "off",
                     *           "reason": "Quốc khánh",
                     *           "source": "Bộ luật Lao động 2019, Điều 112"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "added": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "confirmed": true,
                     *           "document": "Thông báo 150/TB-BNV ngày 10/11/2026",
                     *           "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh",
                     *           "removed": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Nguyễn Thị Hoa",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "may": {
                     *         "change": true,
                     *         "confirm": true
                     *       },
                     *       "origin": "computed",
                     *       "version": 1,
                     *       "working_days": 249,
                     *       "year": 2027
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYearOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    confirm_calendar_year: {
        parameters: {
            query?: never;
            header: {
                /** @description The year's entity tag */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The year
                 * @example 2027
                 */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "Thông báo 150/TB-BNV ngày 10/11/2026"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationIn"];
            };
        };
        responses: {
            /** @description The year as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "calendar_version": "vn-civil-service-2026.1+3",
                     *       "confirmed": true,
                     *       "days": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "kind": "off",
                     *           "reason": "Quốc khánh",
                     *           "source": "Bộ luật Lao động 2019, Điều 112"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "added": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "confirmed": true,
                     *           "document": "Thông báo 150/TB-BNV ngày 10/11/2026",
                     *           "reason": "Thủ tướng đồng ý hoán đổi ngày làm việc dịp Quốc khánh",
                     *           "removed": [
                     *             {
                     *               "day": "2025-03-14",
                     *               "kind": "off",
                     *               "reason": "Quốc khánh",
                     *               "source": "Bộ luật Lao động 2019, Điều 112"
                     *             }
                     *           ],
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Nguyễn Thị Hoa",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "may": {
                     *         "change": true,
                     *         "confirm": true
                     *       },
                     *       "origin": "computed",
                     *       "version": 1,
                     *       "working_days": 249,
                     *       "year": 2027
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYearOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    list_clients: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of the list you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All clients */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "active": true,
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "expires_at": "2025-03-14T09:30:00+07:00",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_used_at": "2025-03-14T09:30:00+07:00",
                     *           "name": "Một cửa điện tử tỉnh",
                     *           "revision": 1,
                     *           "scopes": [
                     *             "plans:read"
                     *           ],
                     *           "secrets": [
                     *             {
                     *               "created_at": "2025-03-14T09:30:00+07:00",
                     *               "hint": "x7Qf",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "last_used_at": "2025-03-14T09:30:00+07:00"
                     *             }
                     *           ],
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "updated_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expires_at": "2027-01-01T00:00:00+07:00",
                 *       "name": "Một cửa điện tử tỉnh",
                 *       "scopes": [
                 *         "dossiers:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientIn"];
            };
        };
        responses: {
            /** @description The new client with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "active": true,
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "expires_at": "2025-03-14T09:30:00+07:00",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_used_at": "2025-03-14T09:30:00+07:00",
                     *         "name": "Một cửa điện tử tỉnh",
                     *         "revision": 1,
                     *         "scopes": [
                     *           "plans:read"
                     *         ],
                     *         "secrets": [
                     *           {
                     *             "created_at": "2025-03-14T09:30:00+07:00",
                     *             "hint": "x7Qf",
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "last_used_at": "2025-03-14T09:30:00+07:00"
                     *           }
                     *         ],
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "updated_at": "2025-03-14T09:30:00+07:00"
                     *       },
                     *       "client_secret": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf"
                     *     }
                     */
                    "application/json": components["schemas"]["NewClientOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client */
                id: components["schemas"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    /** @description The entity tag, for `If-Match` of a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "expires_at": "2025-03-14T09:30:00+07:00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_used_at": "2025-03-14T09:30:00+07:00",
                     *       "name": "Một cửa điện tử tỉnh",
                     *       "revision": 1,
                     *       "scopes": [
                     *         "plans:read"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "hint": "x7Qf",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_used_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ],
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    update_client: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The client */
                id: components["schemas"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scopes": [
                 *         "dossiers:write",
                 *         "readings:read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description The client as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "expires_at": "2025-03-14T09:30:00+07:00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_used_at": "2025-03-14T09:30:00+07:00",
                     *       "name": "Một cửa điện tử tỉnh",
                     *       "revision": 1,
                     *       "scopes": [
                     *         "plans:read"
                     *       ],
                     *       "secrets": [
                     *         {
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "hint": "x7Qf",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_used_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ],
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00"
                     *     }
                     */
                    "application/json": components["schemas"]["ClientOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    create_client_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client */
                id: components["schemas"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_secret": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf",
                     *       "secret": {
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "hint": "x7Qf",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_used_at": "2025-03-14T09:30:00+07:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewSecretOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Two secrets are live already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    revoke_client_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The client */
                id: components["schemas"]["ClientId"];
                /** @description The secret */
                secret_id: components["schemas"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is dead */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_directives: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "done_on": "2025-03-14",
                     *           "due_day": "2025-03-14",
                     *           "due_on": "2025-03-14",
                     *           "extensions": [
                     *             {
                     *               "document_number": "815/UBND-VX",
                     *               "due_on": "2025-03-14",
                     *               "granted_on": "2025-03-14"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "issued_on": "2025-03-14",
                     *           "issuer_code": "H29",
                     *           "note": "Phòng NVY trình ngày 12/3",
                     *           "number": "1024/UBND-VX",
                     *           "reply_number": "412/BC-SYT",
                     *           "role": "lead",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "subject": "Báo cáo tình hình tiêm chủng mở rộng quý I",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_Directive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_directive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "done_on": "2025-03-14",
                     *         "due_day": "2025-03-14",
                     *         "due_on": "2025-03-14",
                     *         "extensions": [
                     *           {
                     *             "document_number": "815/UBND-VX",
                     *             "due_on": "2025-03-14",
                     *             "granted_on": "2025-03-14"
                     *           }
                     *         ],
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "issued_on": "2025-03-14",
                     *         "issuer_code": "H29",
                     *         "note": "Phòng NVY trình ngày 12/3",
                     *         "number": "1024/UBND-VX",
                     *         "reply_number": "412/BC-SYT",
                     *         "role": "lead",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "subject": "Báo cáo tình hình tiêm chủng mở rộng quý I",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_Directive"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_directives: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "done_on": "2025-03-14",
                 *           "due_on": "2025-03-14",
                 *           "extensions": [
                 *             {
                 *               "document_number": "815/UBND-VX",
                 *               "due_on": "2025-03-14",
                 *               "granted_on": "2025-03-14"
                 *             }
                 *           ],
                 *           "if_version": 1,
                 *           "issued_on": "2025-03-14",
                 *           "issuer_code": "H29",
                 *           "note": "Phòng NVY trình ngày 12/3",
                 *           "number": "1024/UBND-VX",
                 *           "reply_number": "412/BC-SYT",
                 *           "role": "lead",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "subject": "Báo cáo tình hình tiêm chủng mở rộng quý I",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_Directive"];
                "application/x-ndjson": components["schemas"]["RecordIn_Directive"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_documents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "author": "UBND tỉnh",
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "digitally_signed": true,
                     *           "direction": "outgoing",
                     *           "document_id": "000.00.16.H29,2025/04/04,412/BC-SYT",
                     *           "due_day": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "issued_on": "2025-03-14",
                     *           "number": "412/BC-SYT",
                     *           "reply_to": "1024/UBND-VX",
                     *           "secrecy": "none",
                     *           "sent_electronically": true,
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "subject": "Kết quả tiêm chủng mở rộng quý I năm 2025",
                     *           "type_name": "Báo cáo",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "author": "UBND tỉnh",
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "digitally_signed": true,
                     *         "direction": "outgoing",
                     *         "document_id": "000.00.16.H29,2025/04/04,412/BC-SYT",
                     *         "due_day": "2025-03-14",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "issued_on": "2025-03-14",
                     *         "number": "412/BC-SYT",
                     *         "reply_to": "1024/UBND-VX",
                     *         "secrecy": "none",
                     *         "sent_electronically": true,
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "subject": "Kết quả tiêm chủng mở rộng quý I năm 2025",
                     *         "type_name": "Báo cáo",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_Document"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_document_statuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The document */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its statuses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "reason": "Gửi nhầm nơi nhận",
                     *           "reporter": "H29",
                     *           "reporter_name": "UBND tỉnh",
                     *           "said_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "03"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentStatuses"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_documents: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "author": "UBND tỉnh",
                 *           "digitally_signed": true,
                 *           "direction": "outgoing",
                 *           "document_id": "000.00.16.H29,2025/04/04,412/BC-SYT",
                 *           "if_version": 1,
                 *           "issued_on": "2025-03-14",
                 *           "number": "412/BC-SYT",
                 *           "reply_to": "1024/UBND-VX",
                 *           "secrecy": "none",
                 *           "sent_electronically": true,
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "subject": "Kết quả tiêm chủng mở rộng quý I năm 2025",
                 *           "type_name": "Báo cáo",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_Document"];
                "application/x-ndjson": components["schemas"]["RecordIn_Document"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_dossiers: {
        parameters: {
            query?: {
                /** @description Only handed in so. */
                channel?: components["schemas"]["Channel"];
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only those being worked on whose promised day is over, or near. */
                due?: "overdue" | "soon";
                /** @description Promised for this day or later. */
                due_from?: components["schemas"]["Day"];
                /** @description Promised for this day or earlier. */
                due_to?: components["schemas"]["Day"];
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description True: only those received and still worked on; false: only those that are over. */
                open?: boolean;
                /** @description Only of this procedure. */
                procedure_code?: string;
                /** @description Part of a code or of a procedure's name, with or without accents. */
                q?: string;
                /** @description Received on this day or later. */
                received_from?: components["schemas"]["Day"];
                /** @description Received on this day or earlier. */
                received_to?: components["schemas"]["Day"];
                /** @description Only of procedures offered so. */
                service_level?: components["schemas"]["ServiceLevel"];
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas.
                 * @example received,processing
                 */
                status?: string;
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dossiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "apologised_at": "2025-03-14T09:30:00+07:00",
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "channel": "counter",
                     *           "claims_late": true,
                     *           "code": "H29.16-250408-0031",
                     *           "compliance": {
                     *             "accurate": true,
                     *             "checked_at": "2025-03-14T09:30:00+07:00",
                     *             "checked_by": "Nguyễn Thị Hoa",
                     *             "lawful": true,
                     *             "note": "Sai phạm vi chuyên môn ghi trên giấy phép",
                     *             "timely": true
                     *           },
                     *           "due_at": "2025-03-14T09:30:00+07:00",
                     *           "effective_due_at": "2025-03-14T09:30:00+07:00",
                     *           "field_code": "G10-YT02",
                     *           "finished_at": "2025-03-14T09:30:00+07:00",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pauses": [
                     *             {
                     *               "new_due_at": "2025-03-14T09:30:00+07:00",
                     *               "requested_at": "2025-03-14T09:30:00+07:00",
                     *               "resumed_at": "2025-03-14T09:30:00+07:00"
                     *             }
                     *           ],
                     *           "procedure_code": "1.012289",
                     *           "procedure_name": "Cấp mới giấy phép hành nghề",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "refused_at": "2025-03-14T09:30:00+07:00",
                     *           "returned_at": "2025-03-14T09:30:00+07:00",
                     *           "service_level": "full",
                     *           "source": "motcua-tinh",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "registered",
                     *           "submitted_at": "2025-03-14T09:30:00+07:00",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "withdrawn_at": "2025-03-14T09:30:00+07:00",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DossierOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier */
                id: components["schemas"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "dossier-on-time v1",
                     *           "indicator_code": "dossier-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "dossier": {
                     *         "apologised_at": "2025-03-14T09:30:00+07:00",
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "channel": "counter",
                     *         "claims_late": true,
                     *         "code": "H29.16-250408-0031",
                     *         "compliance": {
                     *           "accurate": true,
                     *           "checked_at": "2025-03-14T09:30:00+07:00",
                     *           "checked_by": "Nguyễn Thị Hoa",
                     *           "lawful": true,
                     *           "note": "Sai phạm vi chuyên môn ghi trên giấy phép",
                     *           "timely": true
                     *         },
                     *         "due_at": "2025-03-14T09:30:00+07:00",
                     *         "effective_due_at": "2025-03-14T09:30:00+07:00",
                     *         "field_code": "G10-YT02",
                     *         "finished_at": "2025-03-14T09:30:00+07:00",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "pauses": [
                     *           {
                     *             "new_due_at": "2025-03-14T09:30:00+07:00",
                     *             "requested_at": "2025-03-14T09:30:00+07:00",
                     *             "resumed_at": "2025-03-14T09:30:00+07:00"
                     *           }
                     *         ],
                     *         "procedure_code": "1.012289",
                     *         "procedure_name": "Cấp mới giấy phép hành nghề",
                     *         "received_at": "2025-03-14T09:30:00+07:00",
                     *         "refused_at": "2025-03-14T09:30:00+07:00",
                     *         "returned_at": "2025-03-14T09:30:00+07:00",
                     *         "service_level": "full",
                     *         "source": "motcua-tinh",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "status": "registered",
                     *         "submitted_at": "2025-03-14T09:30:00+07:00",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "withdrawn_at": "2025-03-14T09:30:00+07:00",
                     *         "working_days_left": 2
                     *       },
                     *       "steps": [
                     *         {
                     *           "due_at": "2025-03-14T09:30:00+07:00",
                     *           "handled_at": "2025-03-14T09:30:00+07:00",
                     *           "position": "Chuyên viên",
                     *           "started_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "registered",
                     *           "text": "Thẩm định hồ sơ",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng Nghiệp vụ Y"
                     *         }
                     *       ],
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "due_at",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Một cửa tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DossierDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    check_dossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier */
                id: components["schemas"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accurate": true,
                 *       "if_version": 2,
                 *       "lawful": true,
                 *       "note": "Sai phạm vi chuyên môn ghi trên giấy phép",
                 *       "timely": true
                 *     }
                 */
                "application/json": components["schemas"]["ComplianceIn"];
            };
        };
        responses: {
            /** @description The dossier with the check */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apologised_at": "2025-03-14T09:30:00+07:00",
                     *       "calendar": {
                     *         "unconfirmed_years": [
                     *           2027
                     *         ],
                     *         "version": "vn-civil-service-2026.1"
                     *       },
                     *       "channel": "counter",
                     *       "claims_late": true,
                     *       "code": "H29.16-250408-0031",
                     *       "compliance": {
                     *         "accurate": true,
                     *         "checked_at": "2025-03-14T09:30:00+07:00",
                     *         "checked_by": "Nguyễn Thị Hoa",
                     *         "lawful": true,
                     *         "note": "Sai phạm vi chuyên môn ghi trên giấy phép",
                     *         "timely": true
                     *       },
                     *       "due_at": "2025-03-14T09:30:00+07:00",
                     *       "effective_due_at": "2025-03-14T09:30:00+07:00",
                     *       "field_code": "G10-YT02",
                     *       "finished_at": "2025-03-14T09:30:00+07:00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "pauses": [
                     *         {
                     *           "new_due_at": "2025-03-14T09:30:00+07:00",
                     *           "requested_at": "2025-03-14T09:30:00+07:00",
                     *           "resumed_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ],
                     *       "procedure_code": "1.012289",
                     *       "procedure_name": "Cấp mới giấy phép hành nghề",
                     *       "received_at": "2025-03-14T09:30:00+07:00",
                     *       "refused_at": "2025-03-14T09:30:00+07:00",
                     *       "returned_at": "2025-03-14T09:30:00+07:00",
                     *       "service_level": "full",
                     *       "source": "motcua-tinh",
                     *       "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "registered",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "version_number": 1,
                     *       "withdrawn_at": "2025-03-14T09:30:00+07:00",
                     *       "working_days_left": 2
                     *     }
                     */
                    "application/json": components["schemas"]["DossierOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_dossiers: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "channel": "online",
                 *           "code": "H29.16-250408-0031",
                 *           "due_at": "2025-05-06T17:00:00+07:00",
                 *           "finished_at": "2025-04-29T15:10:00+07:00",
                 *           "procedure_code": "1.012289",
                 *           "procedure_name": "Cấp mới giấy phép hành nghề khám bệnh chữa bệnh",
                 *           "received_at": "2025-04-08T09:00:00+07:00",
                 *           "service_level": "full",
                 *           "source": "motcua-tinh",
                 *           "source_updated_at": "2025-04-29T15:10:02+07:00",
                 *           "status": "done",
                 *           "unit_code": "phong-nvy"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DossierBatch"];
                "application/x-ndjson": components["schemas"]["DossierIn"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_evidence: {
        parameters: {
            query: {
                /** @description The record. */
                subject_id: components["schemas"]["RecordId"];
                /** @description Its kind. */
                subject_kind: "dossiers" | "procedures" | "directives" | "documents" | "staff" | "trainings" | "five_s_audits" | "upkeep" | "survey_results";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "added_at": "2025-03-14T09:30:00+07:00",
                     *           "added_by_name": "Nguyễn Thị Hoa",
                     *           "detached": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa",
                     *             "reason": "Tải nhầm biên bản của phòng khác"
                     *           },
                     *           "file_name": "bien-ban-kiem-tra.pdf",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "media_type": "application/pdf",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "shown": true,
                     *           "size_bytes": 48213
                     *         }
                     *       ],
                     *       "largest_bytes": 20971520,
                     *       "may": {
                     *         "change": true
                     *       },
                     *       "media_types": [
                     *         "image/jpeg",
                     *         "application/pdf"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    add_evidence: {
        parameters: {
            query: {
                /**
                 * @description The file's name; folders in it are dropped.
                 * @example bien-ban-kiem-tra.pdf
                 */
                file_name: string;
                /** @description The record. */
                subject_id?: components["schemas"]["RecordId"];
                /** @description The kind of record that it hangs on; left out for a record that is still to be written and will name the file. */
                subject_kind?: "dossiers" | "procedures" | "directives" | "documents" | "staff" | "trainings" | "five_s_audits" | "upkeep" | "survey_results";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/octet-stream": number[];
            };
        };
        responses: {
            /** @description The file, as it is kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_at": "2025-03-14T09:30:00+07:00",
                     *       "added_by_name": "Nguyễn Thị Hoa",
                     *       "detached": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa",
                     *         "reason": "Tải nhầm biên bản của phòng khác"
                     *       },
                     *       "file_name": "bien-ban-kiem-tra.pdf",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "media_type": "application/pdf",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "shown": true,
                     *       "size_bytes": 48213
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file */
                id: components["schemas"]["EvidenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    detach_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file */
                id: components["schemas"]["EvidenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Tải nhầm biên bản của phòng khác"
                 *     }
                 */
                "application/json": components["schemas"]["DetachIn"];
            };
        };
        responses: {
            /** @description The file, taken off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_at": "2025-03-14T09:30:00+07:00",
                     *       "added_by_name": "Nguyễn Thị Hoa",
                     *       "detached": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa",
                     *         "reason": "Tải nhầm biên bản của phòng khác"
                     *       },
                     *       "file_name": "bien-ban-kiem-tra.pdf",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "media_type": "application/pdf",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "shown": true,
                     *       "size_bytes": 48213
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_feeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of the list you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All feeds */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": {
                     *         "cut_off": "2025-03-14T09:30:00+07:00",
                     *         "period": "2025",
                     *         "units": [
                     *           {
                     *             "sides": {
                     *               "carried": 40,
                     *               "finished": 480,
                     *               "gap": 0,
                     *               "open": 45,
                     *               "paused": 5,
                     *               "received": 500,
                     *               "refused": 6,
                     *               "withdrawn": 4
                     *             },
                     *             "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *           }
                     *         ],
                     *         "whole": {
                     *           "carried": 40,
                     *           "finished": 480,
                     *           "gap": 0,
                     *           "open": 45,
                     *           "paused": 5,
                     *           "received": 500,
                     *           "refused": 6,
                     *           "withdrawn": 4
                     *         }
                     *       },
                     *       "items": [
                     *         {
                     *           "active": true,
                     *           "adapter": "own_json",
                     *           "claims_disagree": 0,
                     *           "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "client_name": "Một cửa điện tử tỉnh",
                     *           "code": "motcua-dvcqg",
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "expected_by": "2025-03-14T09:30:00+07:00",
                     *           "expected_hours": 24,
                     *           "expected_in": "working_hours",
                     *           "last_push": {
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "received_at": "2025-03-14T09:30:00+07:00",
                     *             "status": "success",
                     *             "totals": {
                     *               "agrees": true,
                     *               "arrived": {
                     *                 "by_status": {
                     *                   "done": 120
                     *                 },
                     *                 "rows": 250
                     *               },
                     *               "declared": {
                     *                 "by_status": {
                     *                   "done": 120
                     *                 },
                     *                 "rows": 250
                     *               }
                     *             }
                     *           },
                     *           "mapped_codes": 12,
                     *           "name": "Một cửa điện tử tỉnh",
                     *           "rejected_open": 0,
                     *           "revision": 1,
                     *           "source_kind": "dossiers",
                     *           "stale": false,
                     *           "updated_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ],
                     *       "may": {
                     *         "create": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adapter": "dvcqg",
                 *       "code": "motcua-dvcqg",
                 *       "expected_hours": 24,
                 *       "expected_in": "working_hours",
                 *       "maps": {
                 *         "default_service_level": "full"
                 *       },
                 *       "name": "Một cửa điện tử tỉnh",
                 *       "source_kind": "dossiers"
                 *     }
                 */
                "application/json": components["schemas"]["FeedIn"];
            };
        };
        responses: {
            /** @description The new feed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feed": {
                     *         "active": true,
                     *         "adapter": "own_json",
                     *         "claims_disagree": 0,
                     *         "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "client_name": "Một cửa điện tử tỉnh",
                     *         "code": "motcua-dvcqg",
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "expected_by": "2025-03-14T09:30:00+07:00",
                     *         "expected_hours": 24,
                     *         "expected_in": "working_hours",
                     *         "last_push": {
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "success",
                     *           "totals": {
                     *             "agrees": true,
                     *             "arrived": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             },
                     *             "declared": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             }
                     *           }
                     *         },
                     *         "mapped_codes": 12,
                     *         "name": "Một cửa điện tử tỉnh",
                     *         "rejected_open": 0,
                     *         "revision": 1,
                     *         "source_kind": "dossiers",
                     *         "stale": false,
                     *         "updated_at": "2025-03-14T09:30:00+07:00"
                     *       },
                     *       "maps": {
                     *         "agency": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "channel": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "default_service_level": "full",
                     *         "documents_signed": true,
                     *         "service_level": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status_completes": true,
                     *         "steering": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "unit": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ]
                     *       },
                     *       "may": {
                     *         "edit": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feed
                 * @example motcua-dvcqg
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    /** @description The entity tag, for `If-Match` of a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feed": {
                     *         "active": true,
                     *         "adapter": "own_json",
                     *         "claims_disagree": 0,
                     *         "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "client_name": "Một cửa điện tử tỉnh",
                     *         "code": "motcua-dvcqg",
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "expected_by": "2025-03-14T09:30:00+07:00",
                     *         "expected_hours": 24,
                     *         "expected_in": "working_hours",
                     *         "last_push": {
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "success",
                     *           "totals": {
                     *             "agrees": true,
                     *             "arrived": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             },
                     *             "declared": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             }
                     *           }
                     *         },
                     *         "mapped_codes": 12,
                     *         "name": "Một cửa điện tử tỉnh",
                     *         "rejected_open": 0,
                     *         "revision": 1,
                     *         "source_kind": "dossiers",
                     *         "stale": false,
                     *         "updated_at": "2025-03-14T09:30:00+07:00"
                     *       },
                     *       "maps": {
                     *         "agency": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "channel": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "default_service_level": "full",
                     *         "documents_signed": true,
                     *         "service_level": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status_completes": true,
                     *         "steering": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "unit": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ]
                     *       },
                     *       "may": {
                     *         "edit": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    update_feed: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The feed
                 * @example motcua-dvcqg
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expected_hours": 48,
                 *       "maps": {
                 *         "default_service_level": "partial"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FeedPatch"];
            };
        };
        responses: {
            /** @description The feed as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feed": {
                     *         "active": true,
                     *         "adapter": "own_json",
                     *         "claims_disagree": 0,
                     *         "client_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "client_name": "Một cửa điện tử tỉnh",
                     *         "code": "motcua-dvcqg",
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "expected_by": "2025-03-14T09:30:00+07:00",
                     *         "expected_hours": 24,
                     *         "expected_in": "working_hours",
                     *         "last_push": {
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "success",
                     *           "totals": {
                     *             "agrees": true,
                     *             "arrived": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             },
                     *             "declared": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             }
                     *           }
                     *         },
                     *         "mapped_codes": 12,
                     *         "name": "Một cửa điện tử tỉnh",
                     *         "rejected_open": 0,
                     *         "revision": 1,
                     *         "source_kind": "dossiers",
                     *         "stale": false,
                     *         "updated_at": "2025-03-14T09:30:00+07:00"
                     *       },
                     *       "maps": {
                     *         "agency": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "channel": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "default_service_level": "full",
                     *         "documents_signed": true,
                     *         "service_level": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "status_completes": true,
                     *         "steering": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ],
                     *         "unit": [
                     *           {
                     *             "code": "1.002835",
                     *             "valid_from": "2025-03-14",
                     *             "valid_to": "2025-03-14",
                     *             "value": "full"
                     *           }
                     *         ]
                     *       },
                     *       "may": {
                     *         "edit": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FeedDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    push_dvcqg: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description The feed
                 * @example motcua-dvcqg
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": [
                 *         {
                 *           "ChucDanh": "Chuyên viên",
                 *           "DanhSachHoSoBoSung": [
                 *             {
                 *               "NgayBoSung": "20260426090000",
                 *               "NgayHenTraMoi": "20260506170000",
                 *               "NgayTiepNhanBoSung": "20260428090000"
                 *             }
                 *           ],
                 *           "DonViXuLy": "Phòng Nghiệp vụ Y",
                 *           "KenhThucHien": "2",
                 *           "MaHoSo": "H29.16-260424-0001",
                 *           "MaLinhVuc": "G17-YT01",
                 *           "MaTTHC": "1.002835",
                 *           "MucDo": "4",
                 *           "NgayBatDau": "20260424140000",
                 *           "NgayHenTra": "20260504170000",
                 *           "NgayKetThucTheoQuyDinh": "20260428170000",
                 *           "NgayKetThucXuLy": "20260504101500",
                 *           "NgayNopHoSo": "20260423213000",
                 *           "NgayTiepNhan": "20260424090000",
                 *           "NgayTra": "",
                 *           "NgayTuChoi": "",
                 *           "NoiDungXuLy": "Thẩm định hồ sơ",
                 *           "PhongBanXuLy": "Phòng Nghiệp vụ Y",
                 *           "TenTTHC": "Cấp giấy phép hoạt động",
                 *           "ThoiDiemXuLy": "20260425103000",
                 *           "TrangThai": "4",
                 *           "TrangThaiHoSo": "9"
                 *         }
                 *       ],
                 *       "isUpdating": "False",
                 *       "madonvi": "000.00.16.H29",
                 *       "service": "DongBoHoSoMC",
                 *       "session": ""
                 *     }
                 */
                "application/json": components["schemas"]["DvcqgMessage"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "error_code": "00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "message": "Đã nhận 1 dòng.",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["DvcqgAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    log_in_dvcqg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The feed
                 * @example motcua-dvcqg
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "mtcl_Jv1tqZk0Jr3n0f3oQ0m1l9YwT7yq2n5bX8c4d6ex7Qf",
                 *       "username": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                 *     }
                 */
                "application/json": components["schemas"]["DvcqgLogin"];
            };
        };
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": 0,
                     *       "session": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["DvcqgSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Id and secret do not fit together, or the client may no longer log in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client may not push dossiers, or not through this feed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyAttempts"];
            default: components["responses"]["Refused"];
        };
    };
    push_edxml: {
        parameters: {
            query?: {
                /** @description Say what would become of it, but keep nothing. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The feed
                 * @example eoffice-edxml
                 */
                code: string;
            };
            cookie?: never;
        };
        /** @description The message */
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description What became of the message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "did": [
                     *         {
                     *           "action": "created",
                     *           "kind": "procedures",
                     *           "number": "412/UBND-VX"
                     *         }
                     *       ],
                     *       "document_id": "000.00.00.H29,2026/03/02,412/UBND-VX",
                     *       "error_code": "0",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "message": "Đã nhận.",
                     *       "notes": [
                     *         {
                     *           "code": "unknown_code",
                     *           "field": "OtherInfo/Priority",
                     *           "value": "7"
                     *         }
                     *       ],
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "sender": "H29",
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["EdxmlAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_igate: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /**
                 * @description The feed
                 * @example igate-tinh
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": [
                 *         {
                 *           "acceptedDate": "2025-04-10T09:00:00.000+0700",
                 *           "agency": {
                 *             "code": "000.00.16.H29",
                 *             "name": "Sở Y tế"
                 *           },
                 *           "appointmentDate": "2025-05-10T17:00:00.000+0700",
                 *           "code": "H29.16-250410-0001",
                 *           "dossierStatus": {
                 *             "id": 2,
                 *             "name": "Đang xử lý"
                 *           },
                 *           "nationCode": "H29.16-250410-0001",
                 *           "procedure": {
                 *             "code": "1.002835",
                 *             "translate": [
                 *               {
                 *                 "languageId": 228,
                 *                 "name": "Cấp giấy phép hoạt động"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["IgatePage"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_five_s_audits: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "audited_on": "2025-03-14",
                     *           "auditor": "Trần Văn Bình",
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "due_day": "2025-03-14",
                     *           "findings": [
                     *             {
                     *               "due_on": "2025-03-14",
                     *               "fixed_on": "2025-03-14",
                     *               "text": "Tủ hồ sơ chưa dán nhãn"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "points": [
                     *             {
                     *               "group": "Sàng lọc",
                     *               "most": 5,
                     *               "points": 4,
                     *               "question": "Không có vật dụng thừa trên bàn làm việc",
                     *               "weight": 1
                     *             }
                     *           ],
                     *           "room_code": "P-203",
                     *           "room_name": "Phòng Nghiệp vụ Y, tầng 2",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_FiveSAudit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_five_s_audit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "audited_on": "2025-03-14",
                     *         "auditor": "Trần Văn Bình",
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "due_day": "2025-03-14",
                     *         "findings": [
                     *           {
                     *             "due_on": "2025-03-14",
                     *             "fixed_on": "2025-03-14",
                     *             "text": "Tủ hồ sơ chưa dán nhãn"
                     *           }
                     *         ],
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "points": [
                     *           {
                     *             "group": "Sàng lọc",
                     *             "most": 5,
                     *             "points": 4,
                     *             "question": "Không có vật dụng thừa trên bàn làm việc",
                     *             "weight": 1
                     *           }
                     *         ],
                     *         "room_code": "P-203",
                     *         "room_name": "Phòng Nghiệp vụ Y, tầng 2",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_FiveSAudit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_five_s_audits: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "audited_on": "2025-03-14",
                 *           "auditor": "Trần Văn Bình",
                 *           "findings": [
                 *             {
                 *               "due_on": "2025-03-14",
                 *               "fixed_on": "2025-03-14",
                 *               "text": "Tủ hồ sơ chưa dán nhãn"
                 *             }
                 *           ],
                 *           "if_version": 1,
                 *           "points": [
                 *             {
                 *               "group": "Sàng lọc",
                 *               "most": 5,
                 *               "points": 4,
                 *               "question": "Không có vật dụng thừa trên bàn làm việc",
                 *               "weight": 1
                 *             }
                 *           ],
                 *           "room_code": "P-203",
                 *           "room_name": "Phòng Nghiệp vụ Y, tầng 2",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_FiveSAudit"];
                "application/x-ndjson": components["schemas"]["RecordIn_FiveSAudit"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_indicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All computed indicators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "dossier-on-time",
                     *           "counted": [
                     *             "early"
                     *           ],
                     *           "former_settings": [
                     *             {
                     *               "reason": "Theo quy chế một cửa của tỉnh",
                     *               "set_at": "2025-03-14T09:30:00+07:00",
                     *               "set_by": "Nguyễn Thị Hoa",
                     *               "settings": {},
                     *               "version": 1
                     *             }
                     *           ],
                     *           "formula": "dossier-on-time v1",
                     *           "freshness": {
                     *             "last_push_at": "2025-03-14T09:30:00+07:00",
                     *             "source": "dossiers"
                     *           },
                     *           "left_out": [
                     *             "early"
                     *           ],
                     *           "may": {
                     *             "set": true
                     *           },
                     *           "measured": "dossiers",
                     *           "name_en": "Dossiers settled on time",
                     *           "name_vi": "Hồ sơ giải quyết đúng hạn",
                     *           "questions": [
                     *             {
                     *               "choices": [
                     *                 "day",
                     *                 "half_day"
                     *               ],
                     *               "name": "precision"
                     *             }
                     *           ],
                     *           "rule_en": "On time = finished on or before the promised day.",
                     *           "rule_source": "NĐ 118/2025/NĐ-CP",
                     *           "rule_vi": "Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.",
                     *           "settings": {
                     *             "reason": "Theo quy chế một cửa của tỉnh",
                     *             "set_at": "2025-03-14T09:30:00+07:00",
                     *             "set_by": "Nguyễn Thị Hoa",
                     *             "settings": {},
                     *             "version": 1
                     *           },
                     *           "source": "dossiers"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    get_indicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its code
                 * @example dossier-on-time
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "dossier-on-time",
                     *       "counted": [
                     *         "early"
                     *       ],
                     *       "former_settings": [
                     *         {
                     *           "reason": "Theo quy chế một cửa của tỉnh",
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Nguyễn Thị Hoa",
                     *           "settings": {},
                     *           "version": 1
                     *         }
                     *       ],
                     *       "formula": "dossier-on-time v1",
                     *       "freshness": {
                     *         "last_push_at": "2025-03-14T09:30:00+07:00",
                     *         "source": "dossiers"
                     *       },
                     *       "left_out": [
                     *         "early"
                     *       ],
                     *       "may": {
                     *         "set": true
                     *       },
                     *       "measured": "dossiers",
                     *       "name_en": "Dossiers settled on time",
                     *       "name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "questions": [
                     *         {
                     *           "choices": [
                     *             "day",
                     *             "half_day"
                     *           ],
                     *           "name": "precision"
                     *         }
                     *       ],
                     *       "rule_en": "On time = finished on or before the promised day.",
                     *       "rule_source": "NĐ 118/2025/NĐ-CP",
                     *       "rule_vi": "Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.",
                     *       "settings": {
                     *         "reason": "Theo quy chế một cửa của tỉnh",
                     *         "set_at": "2025-03-14T09:30:00+07:00",
                     *         "set_by": "Nguyễn Thị Hoa",
                     *         "settings": {},
                     *         "version": 1
                     *       },
                     *       "source": "dossiers"
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_lineage: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /**
                 * @description The period of the figure.
                 * @example 2025
                 */
                period: string;
                /**
                 * @description Only rows that count, or do not, for one of these reasons, separated by commas.
                 * @example late,late_apologised
                 */
                reason?: string;
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path: {
                /**
                 * @description The indicator
                 * @example dossier-on-time
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "code": "H29.16-250408-0031",
                     *           "counted": true,
                     *           "day": "2025-03-14",
                     *           "due_at": "2025-03-14T09:30:00+07:00",
                     *           "finished_at": "2025-03-14T09:30:00+07:00",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "reason": "early",
                     *           "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "working_days_late": 1
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_LineageOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_readings: {
        parameters: {
            query: {
                /** @description As it was known at that time. */
                as_of?: components["schemas"]["Timestamp"];
                /** @description One reading for each part of the period; one for the whole when left out. */
                granularity?: "day" | "month" | "quarter" | "year";
                /**
                 * @description A year, quarter, month or day: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
                 * @example 2025
                 */
                period: string;
                /** @description Only this unit and those below it; the whole department when left out. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path: {
                /**
                 * @description The indicator
                 * @example dossier-on-time
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2025-03-14T09:30:00+07:00",
                     *       "calendar_version": "vn-civil-service-2026.1",
                     *       "formula": "dossier-on-time v1",
                     *       "freshness": {
                     *         "last_push_at": "2025-03-14T09:30:00+07:00",
                     *         "source": "dossiers"
                     *       },
                     *       "indicator_code": "dossier-on-time",
                     *       "objective": {
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "target": {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       },
                     *       "readings": [
                     *         {
                     *           "counts": {
                     *             "early": 40,
                     *             "late": 1,
                     *             "on_time": 19
                     *           },
                     *           "cut_off": "2025-03-14T09:30:00+07:00",
                     *           "denominator": 60,
                     *           "from": "2025-03-14",
                     *           "numerator": 59,
                     *           "period": "2025Q1",
                     *           "provisional": true,
                     *           "signed": {
                     *             "approved_at": "2025-03-14T09:30:00+07:00",
                     *             "approved_by_name": "Lê Văn Khoa",
                     *             "denominator": 100,
                     *             "differs": true,
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "live_denominator": 100,
                     *             "live_numerator": 98,
                     *             "numerator": 97,
                     *             "restatement": 1,
                     *             "signed_denominator": 100,
                     *             "signed_numerator": 97,
                     *             "through": "2025-03-14",
                     *             "verdict": "met"
                     *           },
                     *           "standing": {
                     *             "needed": {
                     *               "kind": "failures_left",
                     *               "rows": 0
                     *             },
                     *             "verdict": "met"
                     *           },
                     *           "to": "2025-03-14",
                     *           "value": 98.333333,
                     *           "with_overdue": {
                     *             "denominator": 1,
                     *             "numerator": 1
                     *           }
                     *         }
                     *       ],
                     *       "settings_version": 1,
                     *       "unconfirmed_years": [
                     *         2027
                     *       ],
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingsOut"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    set_indicator_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The indicator
                 * @example dossier-on-time
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Theo quy chế một cửa của tỉnh, tính đến buổi",
                 *       "settings": {
                 *         "precision": "half_day"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SettingsIn"];
            };
        };
        responses: {
            /** @description The indicator with its new settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "dossier-on-time",
                     *       "counted": [
                     *         "early"
                     *       ],
                     *       "former_settings": [
                     *         {
                     *           "reason": "Theo quy chế một cửa của tỉnh",
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Nguyễn Thị Hoa",
                     *           "settings": {},
                     *           "version": 1
                     *         }
                     *       ],
                     *       "formula": "dossier-on-time v1",
                     *       "freshness": {
                     *         "last_push_at": "2025-03-14T09:30:00+07:00",
                     *         "source": "dossiers"
                     *       },
                     *       "left_out": [
                     *         "early"
                     *       ],
                     *       "may": {
                     *         "set": true
                     *       },
                     *       "measured": "dossiers",
                     *       "name_en": "Dossiers settled on time",
                     *       "name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "questions": [
                     *         {
                     *           "choices": [
                     *             "day",
                     *             "half_day"
                     *           ],
                     *           "name": "precision"
                     *         }
                     *       ],
                     *       "rule_en": "On time = finished on or before the promised day.",
                     *       "rule_source": "NĐ 118/2025/NĐ-CP",
                     *       "rule_vi": "Đúng hạn = ngày xong ≤ ngày hẹn trả; mẫu số = hồ sơ đã xong trong kỳ.",
                     *       "settings": {
                     *         "reason": "Theo quy chế một cửa của tỉnh",
                     *         "set_at": "2025-03-14T09:30:00+07:00",
                     *         "set_by": "Nguyễn Thị Hoa",
                     *         "settings": {},
                     *         "version": 1
                     *       },
                     *       "source": "dossiers"
                     *     }
                     */
                    "application/json": components["schemas"]["IndicatorOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_readings_by_unit: {
        parameters: {
            query: {
                /**
                 * @description The period.
                 * @example 2025
                 */
                period: string;
            };
            header?: never;
            path: {
                /**
                 * @description The indicator
                 * @example dossier-on-time
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A figure for each unit that has rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "NV Dược",
                     *           "reading": {
                     *             "counts": {
                     *               "early": 40,
                     *               "late": 1,
                     *               "on_time": 19
                     *             },
                     *             "cut_off": "2025-03-14T09:30:00+07:00",
                     *             "denominator": 60,
                     *             "from": "2025-03-14",
                     *             "numerator": 59,
                     *             "period": "2025Q1",
                     *             "provisional": true,
                     *             "signed": {
                     *               "approved_at": "2025-03-14T09:30:00+07:00",
                     *               "approved_by_name": "Lê Văn Khoa",
                     *               "denominator": 100,
                     *               "differs": true,
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "live_denominator": 100,
                     *               "live_numerator": 98,
                     *               "numerator": 97,
                     *               "restatement": 1,
                     *               "signed_denominator": 100,
                     *               "signed_numerator": 97,
                     *               "through": "2025-03-14",
                     *               "verdict": "met"
                     *             },
                     *             "standing": {
                     *               "needed": {
                     *                 "kind": "failures_left",
                     *                 "rows": 0
                     *               },
                     *               "verdict": "met"
                     *             },
                     *             "to": "2025-03-14",
                     *             "value": 98.333333,
                     *             "with_overdue": {
                     *               "denominator": 1,
                     *               "numerator": 1
                     *             }
                     *           },
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ByUnitOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
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
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "full_name": "Trần Thị Bình",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "may": [
                     *         "plans:read"
                     *       ],
                     *       "must_change_password": false,
                     *       "role": "administrator",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "username": "thuky.iso"
                     *     }
                     */
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    issue_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
                     *       "expires_in": 900,
                     *       "scope": "dossiers:write",
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenOut"];
                };
            };
            /** @description `invalid_request`, `invalid_scope` or `unsupported_grant_type` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_scope",
                     *       "error_description": "the client does not have that scope"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description `invalid_client` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client",
                     *       "error_description": "client id and secret do not fit together, or the client may no longer log in"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            /** @description Too many failed attempts; `Retry-After` says how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "temporarily_unavailable",
                     *       "error_description": "too many failed attempts"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    list_plans: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Words of the title, the office or the decision's number, with or without accents. */
                q?: string;
                /** @description Only the revisions of this series. */
                series_id?: components["schemas"]["PlanId"];
                /** @description Only those in this state. */
                status?: components["schemas"]["PlanStatus"];
                /** @description Only those of this year. */
                year?: number;
            };
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plans */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "decision_date": "2025-03-14",
                     *           "decision_number": "26/QĐ-SYT",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "objective_count": 6,
                     *           "organisation": "Sở Y tế",
                     *           "revision_number": 1,
                     *           "sample": true,
                     *           "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "status": "draft",
                     *           "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *           "undecided_count": 2,
                     *           "updated_at": "2025-03-14T09:30:00+07:00",
                     *           "year": 2025
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_PlanSummary"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "objectives": [
                 *         {
                 *           "actions": [
                 *             {
                 *               "number": "1",
                 *               "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
                 *             }
                 *           ],
                 *           "deadline": "Trong năm 2025",
                 *           "measure": "87%",
                 *           "number": "2",
                 *           "responsible": "Bộ phận tiếp nhận và trả kết quả",
                 *           "targets": [
                 *             {
                 *               "comparator": "ge",
                 *               "place": "text",
                 *               "quote": "tối thiểu 87%",
                 *               "stated": true,
                 *               "unit": "percent",
                 *               "value": "87"
                 *             }
                 *           ],
                 *           "text": "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 87%"
                 *         }
                 *       ],
                 *       "organisation": "Sở Y tế",
                 *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                 *       "year": 2025
                 *     }
                 */
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description The new draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan; its entity tag is needed to change it */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    delete_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    update_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision_date": null,
                 *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025"
                 *     }
                 */
                "application/json": components["schemas"]["PlanPatch"];
            };
        };
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    acknowledge_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The confirmation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_plan_acknowledgements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roll */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged": 12,
                     *       "expected": 40,
                     *       "items": [
                     *         {
                     *           "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *           "full_name": "Trần Văn An",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "user_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AcknowledgementList"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    amend_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bổ sung thời hạn cho mục tiêu 3."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description The new draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    close_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_plan_differences: {
        parameters: {
            query: {
                /** @description The later plan. */
                to: components["schemas"]["PlanId"];
            };
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The earlier plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fields": [
                     *         {
                     *           "field": "deadline",
                     *           "new": "30/11/2025",
                     *           "old": "31/12/2025"
                     *         }
                     *       ],
                     *       "from": {
                     *         "decision_date": "2025-03-14",
                     *         "decision_number": "26/QĐ-SYT",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "objective_count": 6,
                     *         "organisation": "Sở Y tế",
                     *         "revision_number": 1,
                     *         "sample": true,
                     *         "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "status": "draft",
                     *         "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *         "undecided_count": 2,
                     *         "updated_at": "2025-03-14T09:30:00+07:00",
                     *         "year": 2025
                     *       },
                     *       "objectives_added": [
                     *         {
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "number": "6",
                     *           "text": "Duy trì trang Web, Forum của Sở Y tế"
                     *         }
                     *       ],
                     *       "objectives_changed": [
                     *         {
                     *           "actions_added": [
                     *             {
                     *               "number": "2",
                     *               "text": "Công bố kết quả thăm dò"
                     *             }
                     *           ],
                     *           "actions_changed": [
                     *             {
                     *               "fields": [
                     *                 {
                     *                   "field": "deadline",
                     *                   "new": "Tháng 3 và tháng 7",
                     *                   "old": "Trong năm 2025"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
                     *             }
                     *           ],
                     *           "actions_removed": [
                     *             {
                     *               "number": "2",
                     *               "text": "Công bố kết quả thăm dò"
                     *             }
                     *           ],
                     *           "fields": [
                     *             {
                     *               "field": "deadline",
                     *               "new": "30/11/2025",
                     *               "old": "31/12/2025"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "number": "2",
                     *           "short_name": "Mức độ hài lòng",
                     *           "targets": {
                     *             "new": [
                     *               {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             ],
                     *             "old": [
                     *               {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "objectives_removed": [
                     *         {
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "number": "6",
                     *           "text": "Duy trì trang Web, Forum của Sở Y tế"
                     *         }
                     *       ],
                     *       "to": {
                     *         "decision_date": "2025-03-14",
                     *         "decision_number": "26/QĐ-SYT",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "objective_count": 6,
                     *         "organisation": "Sở Y tế",
                     *         "revision_number": 1,
                     *         "sample": true,
                     *         "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "status": "draft",
                     *         "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *         "undecided_count": 2,
                     *         "updated_at": "2025-03-14T09:30:00+07:00",
                     *         "year": 2025
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DifferencesOut"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    issue_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision_date": "2025-01-10",
                 *       "decision_number": "26/QĐ-SYT",
                 *       "signer_name": "Lê Văn Khoa",
                 *       "signer_position": "GIÁM ĐỐC"
                 *     }
                 */
                "application/json": components["schemas"]["IssueIn"];
            };
        };
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_next_year_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_objective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadline": "Trong năm 2025",
                 *       "number": "7",
                 *       "responsible": "Văn phòng Sở",
                 *       "targets": [
                 *         {
                 *           "comparator": "gt",
                 *           "place": "text",
                 *           "quote": "trên 87 điểm",
                 *           "stated": true,
                 *           "unit": "points",
                 *           "value": "87"
                 *         }
                 *       ],
                 *       "text": "Điểm 5S đạt trên 87 điểm"
                 *     }
                 */
                "application/json": components["schemas"]["ObjectiveDraft"];
            };
        };
        responses: {
            /** @description The new objective */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actions": [
                     *         {
                     *           "coordinators": "Các phòng thuộc Sở",
                     *           "deadline": "31/12/2025",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lead": "Phòng TCHC",
                     *           "names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "number": "1",
                     *           "resources": "Thời gian, kinh phí",
                     *           "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *         }
                     *       ],
                     *       "contradictory": true,
                     *       "deadline": "31/12/2025",
                     *       "decision": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "by_name": "Lê Văn Khoa",
                     *         "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *         "target": {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       },
                     *       "decisions": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "by_name": "Lê Văn Khoa",
                     *           "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           }
                     *         }
                     *       ],
                     *       "due_day": "2025-03-14",
                     *       "extras": [
                     *         {
                     *           "column": "Ghi chú",
                     *           "text": "Theo dõi hằng quý"
                     *         }
                     *       ],
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "procedure-iso-timeliness",
                     *       "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "may": {
                     *         "decide": true,
                     *         "edit": true
                     *       },
                     *       "measure": "95%",
                     *       "needs_decision": true,
                     *       "number": "3",
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "resources": "Thời gian, kinh phí",
                     *       "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *       "responsible_names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "section": "I. Cải cách hành chính",
                     *       "short_name": "TTHC có quy trình ISO đúng hạn",
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "target_index": 0,
                     *       "targets": [
                     *         {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       ],
                     *       "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectiveOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_objective: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
                /** @description The objective */
                objective_id: components["schemas"]["ObjectiveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objective; its entity tag is needed to change it */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actions": [
                     *         {
                     *           "coordinators": "Các phòng thuộc Sở",
                     *           "deadline": "31/12/2025",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lead": "Phòng TCHC",
                     *           "names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "number": "1",
                     *           "resources": "Thời gian, kinh phí",
                     *           "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *         }
                     *       ],
                     *       "contradictory": true,
                     *       "deadline": "31/12/2025",
                     *       "decision": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "by_name": "Lê Văn Khoa",
                     *         "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *         "target": {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       },
                     *       "decisions": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "by_name": "Lê Văn Khoa",
                     *           "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           }
                     *         }
                     *       ],
                     *       "due_day": "2025-03-14",
                     *       "extras": [
                     *         {
                     *           "column": "Ghi chú",
                     *           "text": "Theo dõi hằng quý"
                     *         }
                     *       ],
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "procedure-iso-timeliness",
                     *       "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "may": {
                     *         "decide": true,
                     *         "edit": true
                     *       },
                     *       "measure": "95%",
                     *       "needs_decision": true,
                     *       "number": "3",
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "resources": "Thời gian, kinh phí",
                     *       "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *       "responsible_names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "section": "I. Cải cách hành chính",
                     *       "short_name": "TTHC có quy trình ISO đúng hạn",
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "target_index": 0,
                     *       "targets": [
                     *         {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       ],
                     *       "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectiveOut"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    delete_objective: {
        parameters: {
            query?: never;
            header: {
                /** @description The objective's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
                /** @description The objective */
                objective_id: components["schemas"]["ObjectiveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    update_objective: {
        parameters: {
            query?: never;
            header: {
                /** @description The objective's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
                /** @description The objective */
                objective_id: components["schemas"]["ObjectiveId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due_day": "2025-12-31",
                 *       "indicator_code": "dossier-on-time",
                 *       "short_name": "Hồ sơ đúng hạn"
                 *     }
                 */
                "application/json": components["schemas"]["ObjectivePatch"];
            };
        };
        responses: {
            /** @description The objective as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actions": [
                     *         {
                     *           "coordinators": "Các phòng thuộc Sở",
                     *           "deadline": "31/12/2025",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lead": "Phòng TCHC",
                     *           "names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "number": "1",
                     *           "resources": "Thời gian, kinh phí",
                     *           "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *         }
                     *       ],
                     *       "contradictory": true,
                     *       "deadline": "31/12/2025",
                     *       "decision": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "by_name": "Lê Văn Khoa",
                     *         "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *         "target": {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       },
                     *       "decisions": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "by_name": "Lê Văn Khoa",
                     *           "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           }
                     *         }
                     *       ],
                     *       "due_day": "2025-03-14",
                     *       "extras": [
                     *         {
                     *           "column": "Ghi chú",
                     *           "text": "Theo dõi hằng quý"
                     *         }
                     *       ],
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "procedure-iso-timeliness",
                     *       "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "may": {
                     *         "decide": true,
                     *         "edit": true
                     *       },
                     *       "measure": "95%",
                     *       "needs_decision": true,
                     *       "number": "3",
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "resources": "Thời gian, kinh phí",
                     *       "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *       "responsible_names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "section": "I. Cải cách hành chính",
                     *       "short_name": "TTHC có quy trình ISO đúng hạn",
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "target_index": 0,
                     *       "targets": [
                     *         {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       ],
                     *       "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectiveOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    decide_objective_target: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
                /** @description The objective */
                objective_id: components["schemas"]["ObjectiveId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Quyết định 26/QĐ-SYT ghi 100% trong nội dung mục tiêu; cột Đo lường ghi nhầm.",
                 *       "target_index": 0
                 *     }
                 */
                "application/json": components["schemas"]["DecisionIn"];
            };
        };
        responses: {
            /** @description The objective as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actions": [
                     *         {
                     *           "coordinators": "Các phòng thuộc Sở",
                     *           "deadline": "31/12/2025",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "lead": "Phòng TCHC",
                     *           "names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "number": "1",
                     *           "resources": "Thời gian, kinh phí",
                     *           "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *         }
                     *       ],
                     *       "contradictory": true,
                     *       "deadline": "31/12/2025",
                     *       "decision": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "by_name": "Lê Văn Khoa",
                     *         "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *         "target": {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       },
                     *       "decisions": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "by_name": "Lê Văn Khoa",
                     *           "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           }
                     *         }
                     *       ],
                     *       "due_day": "2025-03-14",
                     *       "extras": [
                     *         {
                     *           "column": "Ghi chú",
                     *           "text": "Theo dõi hằng quý"
                     *         }
                     *       ],
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "procedure-iso-timeliness",
                     *       "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "may": {
                     *         "decide": true,
                     *         "edit": true
                     *       },
                     *       "measure": "95%",
                     *       "needs_decision": true,
                     *       "number": "3",
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "resources": "Thời gian, kinh phí",
                     *       "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *       "responsible_names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "section": "I. Cải cách hành chính",
                     *       "short_name": "TTHC có quy trình ISO đúng hạn",
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "target_index": 0,
                     *       "targets": [
                     *         {
                     *           "comparator": "ge",
                     *           "place": "text",
                     *           "quote": "tối thiểu 87%",
                     *           "stated": true,
                     *           "unit": "percent",
                     *           "unit_text": null,
                     *           "value": "87"
                     *         }
                     *       ],
                     *       "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectiveOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    return_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Bổ sung thời hạn cho mục tiêu 3."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_scoreboard: {
        parameters: {
            query?: {
                /**
                 * @description A year, quarter or month; the plan's year when left out.
                 * @example 2025Q3
                 */
                period?: string;
            };
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scoreboard */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attention": [
                     *         {
                     *           "kind": "needs_decision",
                     *           "objectives": [
                     *             "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *           ]
                     *         }
                     *       ],
                     *       "calendar_version": "vn-civil-service-2026.1",
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "next_report": {
                     *         "before": "2025-03-14",
                     *         "period": "2025Q3"
                     *       },
                     *       "objectives": [
                     *         {
                     *           "alternatives": [
                     *             {
                     *               "needed": {
                     *                 "kind": "failures_left",
                     *                 "rows": 0
                     *               },
                     *               "verdict": "met"
                     *             }
                     *           ],
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Theo Quyết định 26/QĐ-SYT, phần Đo lường ghi nhầm"
                     *           },
                     *           "due_day": "2025-03-14",
                     *           "figure": {
                     *             "denominator": 60,
                     *             "denominator_with_overdue": 1,
                     *             "late": 1,
                     *             "numerator": 59,
                     *             "open_overdue": 1,
                     *             "provisional": true
                     *           },
                     *           "freshness": {
                     *             "last_push_at": "2025-03-14T09:30:00+07:00",
                     *             "source": "dossiers"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "dossier-on-time",
                     *           "leads": [
                     *             "Bộ phận TN&TKQ"
                     *           ],
                     *           "measured": "dossiers",
                     *           "months": [
                     *             {
                     *               "denominator": 1,
                     *               "numerator": 1,
                     *               "period": "2025-03",
                     *               "provisional": true
                     *             }
                     *           ],
                     *           "number": "1",
                     *           "short_name": "Hồ sơ giải quyết đúng hạn",
                     *           "signed": {
                     *             "approved_at": "2025-03-14T09:30:00+07:00",
                     *             "approved_by_name": "Lê Văn Khoa",
                     *             "denominator": 100,
                     *             "differs": true,
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "live_denominator": 100,
                     *             "live_numerator": 98,
                     *             "numerator": 97,
                     *             "restatement": 1,
                     *             "signed_denominator": 100,
                     *             "signed_numerator": 97,
                     *             "through": "2025-03-14",
                     *             "verdict": "met"
                     *           },
                     *           "standing": {
                     *             "needed": {
                     *               "kind": "failures_left",
                     *               "rows": 0
                     *             },
                     *             "verdict": "met"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định"
                     *         }
                     *       ],
                     *       "period": "2025",
                     *       "plan": {
                     *         "decision_date": "2025-03-14",
                     *         "decision_number": "26/QĐ-SYT",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "organisation": "Sở Y tế",
                     *         "sample": true,
                     *         "status": "draft",
                     *         "title": "Mục tiêu chất lượng năm 2025",
                     *         "year": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Scoreboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_plan_source: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocks": [
                     *         {
                     *           "number": 5,
                     *           "rows": [
                     *             {
                     *               "cells": [
                     *                 {
                     *                   "colspan": 1,
                     *                   "column": 0,
                     *                   "rowspan": 1,
                     *                   "text": "STT"
                     *                 }
                     *               ],
                     *               "number": 1
                     *             }
                     *           ],
                     *           "sheet": null,
                     *           "text": null
                     *         }
                     *       ],
                     *       "file_name": "muc-tieu-2025.docx"
                     *     }
                     */
                    "application/json": components["schemas"]["PlanSource"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    submit_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    answer_plan_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan that asks */
                id: components["schemas"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tổ CNTT",
                 *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                 *     }
                 */
                "application/json": components["schemas"]["UnitAnswerIn"];
            };
        };
        responses: {
            /** @description The plan as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acknowledged_at": "2025-03-14T09:30:00+07:00",
                     *       "change_reason": "Bổ sung thời hạn cho mục tiêu 3.",
                     *       "closed_at": "2025-03-14T09:30:00+07:00",
                     *       "closed_by": "Lê Văn Khoa",
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "created_by": "Nguyễn Thị Thư",
                     *       "decision_date": "2025-03-14",
                     *       "decision_number": "26/QĐ-SYT",
                     *       "document": {
                     *         "legal_basis": [
                     *           {
                     *             "date": "2025-01-10",
                     *             "number": "26/QĐ-SYT",
                     *             "quote": "Quyết định số 26/QĐ-SYT ngày 10/01/2025"
                     *           }
                     *         ],
                     *         "number": "12/KH-SYT",
                     *         "recipients": [
                     *           "- Lãnh đạo Sở (VBĐT);"
                     *         ]
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "issued_at": "2025-03-14T09:30:00+07:00",
                     *       "issued_by": "Lê Văn Khoa",
                     *       "may": {
                     *         "acknowledge": true,
                     *         "amend": true,
                     *         "answer_units": true,
                     *         "close": true,
                     *         "decide": true,
                     *         "delete": true,
                     *         "edit": true,
                     *         "issue": true,
                     *         "next_year": true,
                     *         "return": true,
                     *         "submit": true
                     *       },
                     *       "objectives": [
                     *         {
                     *           "actions": [
                     *             {
                     *               "coordinators": "Các phòng thuộc Sở",
                     *               "deadline": "31/12/2025",
                     *               "extras": [
                     *                 {
                     *                   "column": "Ghi chú",
                     *                   "text": "Theo dõi hằng quý"
                     *                 }
                     *               ],
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "lead": "Phòng TCHC",
                     *               "names": [
                     *                 {
                     *                   "group": true,
                     *                   "name": "Phòng TCHC",
                     *                   "part": "responsible",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "unit_name": "Phòng TCHC"
                     *                 }
                     *               ],
                     *               "number": "1",
                     *               "resources": "Thời gian, kinh phí",
                     *               "text": "Xây dựng quy trình và cập nhật TTHC ngay khi có quyết định của UBND tỉnh"
                     *             }
                     *           ],
                     *           "contradictory": true,
                     *           "deadline": "31/12/2025",
                     *           "decision": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *             "by_name": "Lê Văn Khoa",
                     *             "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *             "target": {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           },
                     *           "decisions": [
                     *             {
                     *               "at": "2025-03-14T09:30:00+07:00",
                     *               "by": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "by_name": "Lê Văn Khoa",
                     *               "reason": "Cột Đo lường ghi nhầm, nội dung mục tiêu là 100%.",
                     *               "target": {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "unit_text": null,
                     *                 "value": "87"
                     *               }
                     *             }
                     *           ],
                     *           "due_day": "2025-03-14",
                     *           "extras": [
                     *             {
                     *               "column": "Ghi chú",
                     *               "text": "Theo dõi hằng quý"
                     *             }
                     *           ],
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "procedure-iso-timeliness",
                     *           "lineage_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "may": {
                     *             "decide": true,
                     *             "edit": true
                     *           },
                     *           "measure": "95%",
                     *           "needs_decision": true,
                     *           "number": "3",
                     *           "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "resources": "Thời gian, kinh phí",
                     *           "responsible": "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan",
                     *           "responsible_names": [
                     *             {
                     *               "group": true,
                     *               "name": "Phòng TCHC",
                     *               "part": "responsible",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "unit_name": "Phòng TCHC"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "section": "I. Cải cách hành chính",
                     *           "short_name": "TTHC có quy trình ISO đúng hạn",
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "target_index": 0,
                     *           "targets": [
                     *             {
                     *               "comparator": "ge",
                     *               "place": "text",
                     *               "quote": "tối thiểu 87%",
                     *               "stated": true,
                     *               "unit": "percent",
                     *               "unit_text": null,
                     *               "value": "87"
                     *             }
                     *           ],
                     *           "text": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO chậm nhất 15 ngày"
                     *         }
                     *       ],
                     *       "organisation": "Sở Y tế",
                     *       "remarks": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "return_reason": "Mục tiêu 3 chưa rõ thời hạn.",
                     *       "revision": 1,
                     *       "revision_number": 1,
                     *       "sample": true,
                     *       "series_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "signer_name": "Lê Văn Khoa",
                     *       "signer_position": "GIÁM ĐỐC",
                     *       "source_file": "muc-tieu-2025.docx",
                     *       "status": "draft",
                     *       "submitted_at": "2025-03-14T09:30:00+07:00",
                     *       "submitted_by": "Nguyễn Thị Thư",
                     *       "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "year": 2025
                     *     }
                     */
                    "application/json": components["schemas"]["PlanOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    import_plan: {
        parameters: {
            query?: {
                /** @description False makes a draft plan; true, as when left out, only says what would be made. */
                dry_run?: boolean;
                /** @description Name of a file that comes as the whole body; a hint for the year of a plan that does not name it. */
                file_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, at most 10 MiB */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": number[];
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": number[];
                "multipart/form-data": components["schemas"]["ImportForm"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description What would be made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "origins": [
                     *         {
                     *           "actions": [
                     *             [
                     *               {
                     *                 "block": 5,
                     *                 "row": 4
                     *               }
                     *             ]
                     *           ],
                     *           "objective": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "questions": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "source": [
                     *         {
                     *           "number": 5,
                     *           "rows": [
                     *             {
                     *               "cells": [
                     *                 {
                     *                   "colspan": 1,
                     *                   "column": 0,
                     *                   "rowspan": 1,
                     *                   "text": "STT"
                     *                 }
                     *               ],
                     *               "number": 1
                     *             }
                     *           ],
                     *           "sheet": null,
                     *           "text": null
                     *         }
                     *       ],
                     *       "understood": {
                     *         "objectives": [
                     *           {
                     *             "actions": [
                     *               {
                     *                 "number": "1",
                     *                 "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
                     *               }
                     *             ],
                     *             "deadline": "Trong năm 2025",
                     *             "measure": "87%",
                     *             "number": "2",
                     *             "responsible": "Bộ phận tiếp nhận và trả kết quả",
                     *             "targets": [
                     *               {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "value": "87"
                     *               }
                     *             ],
                     *             "text": "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 87%"
                     *           }
                     *         ],
                     *         "organisation": "Sở Y tế",
                     *         "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *         "year": 2025
                     *       },
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            /** @description What was made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "names": [
                     *         {
                     *           "group": true,
                     *           "name": "Phòng TCHC",
                     *           "part": "responsible",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "Phòng TCHC"
                     *         }
                     *       ],
                     *       "origins": [
                     *         {
                     *           "actions": [
                     *             [
                     *               {
                     *                 "block": 5,
                     *                 "row": 4
                     *               }
                     *             ]
                     *           ],
                     *           "objective": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "plan_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "questions": [
                     *         {
                     *           "at": [
                     *             {
                     *               "block": 5,
                     *               "row": 4
                     *             }
                     *           ],
                     *           "code": "contradictory_target",
                     *           "level": "ask",
                     *           "objective": 2,
                     *           "quote": "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO",
                     *           "values": [
                     *             "100%",
                     *             "95%"
                     *           ]
                     *         }
                     *       ],
                     *       "source": [
                     *         {
                     *           "number": 5,
                     *           "rows": [
                     *             {
                     *               "cells": [
                     *                 {
                     *                   "colspan": 1,
                     *                   "column": 0,
                     *                   "rowspan": 1,
                     *                   "text": "STT"
                     *                 }
                     *               ],
                     *               "number": 1
                     *             }
                     *           ],
                     *           "sheet": null,
                     *           "text": null
                     *         }
                     *       ],
                     *       "understood": {
                     *         "objectives": [
                     *           {
                     *             "actions": [
                     *               {
                     *                 "number": "1",
                     *                 "text": "Tổ chức ít nhất 01 lần thăm dò ý kiến khách hàng"
                     *               }
                     *             ],
                     *             "deadline": "Trong năm 2025",
                     *             "measure": "87%",
                     *             "number": "2",
                     *             "responsible": "Bộ phận tiếp nhận và trả kết quả",
                     *             "targets": [
                     *               {
                     *                 "comparator": "ge",
                     *                 "place": "text",
                     *                 "quote": "tối thiểu 87%",
                     *                 "stated": true,
                     *                 "unit": "percent",
                     *                 "value": "87"
                     *               }
                     *             ],
                     *             "text": "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đạt tối thiểu 87%"
                     *           }
                     *         ],
                     *         "organisation": "Sở Y tế",
                     *         "title": "Kế hoạch thực hiện mục tiêu chất lượng năm 2025 của Sở Y tế",
                     *         "year": 2025
                     *       },
                     *       "unit_questions": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "name": "Phòng Tổ chức-Hành chính"
                     *             }
                     *           ],
                     *           "name": "Tổ CNTT",
                     *           "times": 3
                     *         }
                     *       ],
                     *       "unread": [
                     *         {
                     *           "at": {
                     *             "block": 9,
                     *             "row": null
                     *           },
                     *           "text": "Ghi chú của Văn phòng"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_procedures: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "authority": "department",
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "code": "1.012289",
                     *           "decided_on": "2025-03-14",
                     *           "decision_number": "512/QĐ-UBND",
                     *           "due_day": "2025-03-14",
                     *           "field": "Khám bệnh, chữa bệnh",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "iso_issued_on": "2025-03-14",
                     *           "iso_number": "QT.NVY.12",
                     *           "iso_version": "03",
                     *           "level": "full",
                     *           "limit_days": 30,
                     *           "name": "Cấp mới giấy phép hành nghề khám bệnh, chữa bệnh",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "valid_from": "2025-03-14",
                     *           "valid_to": "2025-03-14",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_Procedure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_procedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "authority": "department",
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "code": "1.012289",
                     *         "decided_on": "2025-03-14",
                     *         "decision_number": "512/QĐ-UBND",
                     *         "due_day": "2025-03-14",
                     *         "field": "Khám bệnh, chữa bệnh",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "iso_issued_on": "2025-03-14",
                     *         "iso_number": "QT.NVY.12",
                     *         "iso_version": "03",
                     *         "level": "full",
                     *         "limit_days": 30,
                     *         "name": "Cấp mới giấy phép hành nghề khám bệnh, chữa bệnh",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "valid_from": "2025-03-14",
                     *         "valid_to": "2025-03-14",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_Procedure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_procedures: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "authority": "department",
                 *           "code": "1.012289",
                 *           "decided_on": "2025-03-14",
                 *           "decision_number": "512/QĐ-UBND",
                 *           "field": "Khám bệnh, chữa bệnh",
                 *           "if_version": 1,
                 *           "iso_issued_on": "2025-03-14",
                 *           "iso_number": "QT.NVY.12",
                 *           "iso_version": "03",
                 *           "level": "full",
                 *           "limit_days": 30,
                 *           "name": "Cấp mới giấy phép hành nghề khám bệnh, chữa bệnh",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "unit_code": "phong-tchc",
                 *           "valid_from": "2025-03-14",
                 *           "valid_to": "2025-03-14",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_Procedure"];
                "application/x-ndjson": components["schemas"]["RecordIn_Procedure"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_pushes: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only those of this feed. */
                feed_code?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Only of this kind, such as `dossiers`. */
                source_kind?: string;
                /** @description Only those that ended so. */
                status?: components["schemas"]["PushStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pushes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "actor_kind": "user",
                     *           "actor_name": "Một cửa tỉnh",
                     *           "adapter": "own_json",
                     *           "counts": {
                     *             "created": 0,
                     *             "rejected": 0,
                     *             "stale": 0,
                     *             "unchanged": 0,
                     *             "updated": 0
                     *           },
                     *           "feed_code": "motcua-tinh",
                     *           "file": {
                     *             "columns": [
                     *               {
                     *                 "field": "number",
                     *                 "title": "Số, ký hiệu văn bản"
                     *               }
                     *             ],
                     *             "name": "So van ban di quy I.xlsx",
                     *             "register": "outgoing_documents",
                     *             "sheet": "Quý I"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "retry_of": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "source_kind": "dossiers",
                     *           "status": "success",
                     *           "totals": {
                     *             "agrees": true,
                     *             "arrived": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             },
                     *             "declared": {
                     *               "by_status": {
                     *                 "done": 120
                     *               },
                     *               "rows": 250
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_PushSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    retry_push: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The push */
                id: components["schemas"]["PushId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description None of its rows is open, or its source takes no second tries */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_quarter_reports: {
        parameters: {
            query: {
                /**
                 * @description The indicator.
                 * @example dossier-on-time
                 */
                indicator: string;
                /** @description A unit with those below it; the whole department when left out. */
                unit?: components["schemas"]["UnitId"];
                /**
                 * @description The year.
                 * @example 2025
                 */
                year: string;
            };
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "indicator_code": "dossier-on-time",
                     *       "items": [
                     *         {
                     *           "cut_off": "2025-03-14",
                     *           "denominator": 53,
                     *           "numerator": 52,
                     *           "open": true,
                     *           "period": "2025Q2",
                     *           "reported": {
                     *             "denominator": 41,
                     *             "from": "2025-03-14",
                     *             "numerator": 40,
                     *             "to": "2025-03-14"
                     *           },
                     *           "true_up": {
                     *             "denominator": 41,
                     *             "from": "2025-03-14",
                     *             "numerator": 40,
                     *             "to": "2025-03-14"
                     *           }
                     *         }
                     *       ],
                     *       "measured": "dossiers",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *     }
                     */
                    "application/json": components["schemas"]["QuarterReports"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_report_days: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default_day": 15,
                     *       "items": [
                     *         {
                     *           "day": 15,
                     *           "from": "2026Q1",
                     *           "reason": "Theo công văn của UBND tỉnh",
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Trần Thị B"
                     *         }
                     *       ],
                     *       "may_set": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReportDaysOut"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    set_report_day: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "day": 10,
                 *       "from": "2026Q1",
                 *       "reason": "Theo công văn của UBND tỉnh"
                 *     }
                 */
                "application/json": components["schemas"]["ReportDayIn"];
            };
        };
        responses: {
            /** @description The days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default_day": 15,
                     *       "items": [
                     *         {
                     *           "day": 15,
                     *           "from": "2026Q1",
                     *           "reason": "Theo công văn của UBND tỉnh",
                     *           "set_at": "2025-03-14T09:30:00+07:00",
                     *           "set_by": "Trần Thị B"
                     *         }
                     *       ],
                     *       "may_set": true
                     *     }
                     */
                    "application/json": components["schemas"]["ReportDaysOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_readings: {
        parameters: {
            query: {
                /** @description As it was known at that time. */
                as_of?: components["schemas"]["Timestamp"];
                /** @description JSON when left out. */
                format?: "json" | "csv" | "xlsx";
                /**
                 * @description Codes of indicators, separated by commas; all when left out.
                 * @example dossier-on-time,dossier-online-share
                 */
                indicator?: string;
                /**
                 * @description Periods, separated by commas: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
                 * @example 2025Q1,2025Q2
                 */
                period: string;
                /**
                 * @description Codes of units, separated by commas, each with those below it; the whole department when left out.
                 * @example phong-nvy,phong-nvd
                 */
                unit?: string;
            };
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The readings */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "calendar_version": "vn-civil-service-2026.1",
                     *           "cut_off": "2025-03-14T09:30:00+07:00",
                     *           "denominator": 60,
                     *           "formula": "dossier-on-time v1",
                     *           "from": "2025-03-14",
                     *           "indicator_code": "dossier-on-time",
                     *           "indicator_name": "Hồ sơ giải quyết đúng hạn",
                     *           "last_push_at": "2025-03-14T09:30:00+07:00",
                     *           "measured": "dossiers",
                     *           "numerator": 59,
                     *           "period": "2025Q1",
                     *           "provisional": true,
                     *           "settings_version": 0,
                     *           "to": "2025-03-14",
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "unit_code": "phong-nvy",
                     *           "unit_name": "Phòng Nghiệp vụ Y",
                     *           "value": 98.333333,
                     *           "verdict": "met"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FigureList"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_data_value_set: {
        parameters: {
            query: {
                /** @description As it was known at that time. */
                as_of?: components["schemas"]["Timestamp"];
                /**
                 * @description Codes of indicators, separated by commas; all when left out.
                 * @example dossier-on-time,dossier-online-share
                 */
                indicator?: string;
                /**
                 * @description Periods, separated by commas: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
                 * @example 2025Q1,2025Q2
                 */
                period: string;
                /**
                 * @description Codes of units, separated by commas, each with those below it; the whole department when left out.
                 * @example phong-nvy,phong-nvd
                 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data value set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dataValues": [
                     *         {
                     *           "comment": "dossier-on-time v1",
                     *           "dataElement": "dossier-on-time.numerator",
                     *           "orgUnit": "syt",
                     *           "period": "2025Q1",
                     *           "value": "59"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dhis2DataValueSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_dhis2_codes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code map */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data_elements": {
                     *         "dossier-on-time.numerator": "fbfJHSPpUQD"
                     *       },
                     *       "org_units": {
                     *         "syt": "DiszpKrYNg8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dhis2Codes"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    set_dhis2_codes: {
        parameters: {
            query?: never;
            header: {
                /** @description The tag last read */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data_elements": {
                 *         "dossier-on-time.numerator": "fbfJHSPpUQD"
                 *       },
                 *       "org_units": {
                 *         "syt": "DiszpKrYNg8"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Dhis2Codes"];
            };
        };
        responses: {
            /** @description The code map */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data_elements": {
                     *         "dossier-on-time.numerator": "fbfJHSPpUQD"
                     *       },
                     *       "org_units": {
                     *         "syt": "DiszpKrYNg8"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dhis2Codes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    get_gauges: {
        parameters: {
            query: {
                /** @description As it was known at that time. */
                as_of?: components["schemas"]["Timestamp"];
                /**
                 * @description Codes of indicators, separated by commas; all when left out.
                 * @example dossier-on-time,dossier-online-share
                 */
                indicator?: string;
                /**
                 * @description Periods, separated by commas: `2025`, `2025Q1`, `2025-03`, `2025-03-14`.
                 * @example 2025Q1,2025Q2
                 */
                period: string;
                /**
                 * @description Codes of units, separated by commas, each with those below it; the whole department when left out.
                 * @example phong-nvy,phong-nvd
                 */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gauges */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    import_register_file: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description False takes the rows in; true, as when left out, only says what would become of them. */
                dry_run?: boolean;
                /** @description Name of a file that comes as the whole body. */
                file_name?: string;
                /** @description Which kind of register it is, for a file that comes as the whole body; recognised when left out. */
                kind?: "incoming_documents" | "outgoing_documents" | "follow_up" | "dossiers" | "procedures" | "staff" | "trainings" | "five_s";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, at most 20 MiB */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": number[];
                "multipart/form-data": components["schemas"]["RegisterFileForm"];
                "text/csv": string;
            };
        };
        responses: {
            /** @description How it is understood, and what became of its rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file_name": "So van ban di quy I.xlsx",
                     *       "hidden_sheets": [
                     *         "Danh mục"
                     *       ],
                     *       "legacy": {
                     *         "encoding": "tcvn3",
                     *         "sample": [
                     *           {
                     *             "after": "Sở Y tế",
                     *             "before": "Së Y tÕ"
                     *           }
                     *         ]
                     *       },
                     *       "offers": [
                     *         {
                     *           "columns": 9,
                     *           "complete": true,
                     *           "kind": "incoming_documents",
                     *           "sheet": 0
                     *         }
                     *       ],
                     *       "push": {
                     *         "counts": {
                     *           "created": 0,
                     *           "rejected": 0,
                     *           "stale": 0,
                     *           "unchanged": 0,
                     *           "updated": 0
                     *         },
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "rejected": [
                     *           {
                     *             "code": "required",
                     *             "field": "finished_at",
                     *             "index": 17,
                     *             "message": "Trình tự ngày không thể có thật."
                     *           }
                     *         ],
                     *         "status": "success"
                     *       },
                     *       "sheets": [
                     *         {
                     *           "name": "Quý I",
                     *           "rows": 120
                     *         }
                     *       ],
                     *       "table": {
                     *         "columns": [
                     *           {
                     *             "example": "310/BC-SYT",
                     *             "field": "number",
                     *             "key": "so ky hieu van ban",
                     *             "titles": [
                     *               "Số, ký hiệu văn bản"
                     *             ]
                     *           }
                     *         ],
                     *         "columns_kept": false,
                     *         "fields": [
                     *           {
                     *             "from_above": false,
                     *             "given": "Phòng Nghiệp vụ Y",
                     *             "name": "unit",
                     *             "required": false,
                     *             "title": "Đơn vị"
                     *           }
                     *         ],
                     *         "first_row": 6,
                     *         "kind": "incoming_documents",
                     *         "last_row": 7,
                     *         "left_out": [
                     *           {
                     *             "row": 7,
                     *             "text": "(1) (2) (3)",
                     *             "why": "numbering"
                     *           }
                     *         ],
                     *         "left_out_count": 2,
                     *         "missing": [
                     *           "dated"
                     *         ],
                     *         "records": 118,
                     *         "rows": [
                     *           {
                     *             "cells": {
                     *               "dated": "19/03/2026",
                     *               "number": "310/BC-SYT"
                     *             },
                     *             "made_of": 1,
                     *             "row": 8
                     *           }
                     *         ],
                     *         "sheet": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterFileOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_rejected_rows: {
        parameters: {
            query?: {
                /** @description Only those refused for this, such as `unknown_unit`. */
                code?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only of this feed. */
                feed_code?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Only of this push. */
                push_id?: components["schemas"]["PushId"];
                /** @description True: only those mended since; false: only those still open. */
                settled?: boolean;
                /** @description Only of this kind, such as `dossiers`. */
                source_kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of refused rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "required",
                     *           "field": "unit_code",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "index": 1,
                     *           "message": "Không có đơn vị nào mang mã hay tên này.",
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "row": {},
                     *           "settled_at": "2025-03-14T09:30:00+07:00",
                     *           "source_kind": "dossiers"
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RejectedRowOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    retry_rejected_row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refused row */
                id: components["schemas"]["RejectedRowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "row": {
                 *         "MaHoSo": "H29.16-260424-0001",
                 *         "TrangThaiHoSo": "9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RetryIn"];
            };
        };
        responses: {
            /** @description What became of the row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was settled before, or its source takes no second tries */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    download_rejected_rows: {
        parameters: {
            query?: {
                /** @description Only those refused for this, such as `unknown_unit`. */
                code?: string;
                /** @description Only of this feed. */
                feed_code?: string;
                /** @description CSV when left out. */
                format?: "csv" | "xlsx";
                /** @description Only of this push. */
                push_id?: components["schemas"]["PushId"];
                /** @description True: only those mended since; false: only those still open. */
                settled?: boolean;
                /** @description Only of this kind, such as `dossiers`. */
                source_kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": number[];
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_signed_readings: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /**
                 * @description Only of this indicator.
                 * @example dossier-on-time
                 */
                indicator?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /**
                 * @description Only of this period.
                 * @example 2025Q3
                 */
                period?: string;
                /** @description Only in this state. */
                status?: components["schemas"]["ReadingStatus"];
                /** @description Only of this unit itself. */
                unit?: components["schemas"]["UnitId"];
                /** @description Only of the whole department. */
                whole?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of signed readings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "approved": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "cut_off": "2025-03-14T09:30:00+07:00",
                     *           "from": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "indicator_code": "dossier-on-time",
                     *           "indicator_name_en": "Dossiers settled on time",
                     *           "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *           "live": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "may": {
                     *             "approve": true,
                     *             "restate": true,
                     *             "submit": true
                     *           },
                     *           "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "official": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "period": "2025Q1",
                     *           "proposal": "none",
                     *           "provisional": true,
                     *           "restatement": 1,
                     *           "restatements": [
                     *             {
                     *               "changed_rows": 1,
                     *               "changes": [
                     *                 {
                     *                   "change": "added",
                     *                   "code": "H29.16-250408-0031",
                     *                   "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "old_reason": "early",
                     *                   "old_version": 1,
                     *                   "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "reason": "early",
                     *                   "recorded_at": "2025-03-14T09:30:00+07:00",
                     *                   "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *                   "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *                   "version": 1
                     *                 }
                     *               ],
                     *               "decided": {
                     *                 "at": "2025-03-14T09:30:00+07:00",
                     *                 "by_name": "Nguyễn Thị Hoa"
                     *               },
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "new": {
                     *                 "as_of": "2025-03-14T09:30:00+07:00",
                     *                 "calendar_version": "vn-civil-service-2026.1",
                     *                 "counts": {
                     *                   "early": 60,
                     *                   "late": 3,
                     *                   "on_time": 37
                     *                 },
                     *                 "denominator": 100,
                     *                 "formula": "dossier-on-time v1",
                     *                 "numerator": 97,
                     *                 "rows": {
                     *                   "count": 118,
                     *                   "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *                 },
                     *                 "settings": {},
                     *                 "settings_version": 1,
                     *                 "verdict": "met"
                     *               },
                     *               "number": 1,
                     *               "old_denominator": 100,
                     *               "old_numerator": 97,
                     *               "outcome": "accepted",
                     *               "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "signed": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "submitted",
                     *           "steps": [
                     *             {
                     *               "by": {
                     *                 "at": "2025-03-14T09:30:00+07:00",
                     *                 "by_name": "Nguyễn Thị Hoa"
                     *               },
                     *               "denominator": 100,
                     *               "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *               "numerator": 97,
                     *               "step": "submitted"
                     *             }
                     *           ],
                     *           "submitted": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "target": {
                     *             "comparator": "ge",
                     *             "place": "text",
                     *             "quote": "tối thiểu 87%",
                     *             "stated": true,
                     *             "unit": "percent",
                     *             "unit_text": null,
                     *             "value": "87"
                     *           },
                     *           "through": "2025-03-14",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "unit_name": "NV Dược"
                     *         }
                     *       ],
                     *       "may": {
                     *         "submit": true
                     *       },
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    submit_reading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "indicator_code": "dossier-on-time",
                 *       "note": "Số liệu báo cáo quý III.",
                 *       "period": "2025Q3",
                 *       "through": "2025-09-14"
                 *     }
                 */
                "application/json": components["schemas"]["SubmissionIn"];
            };
        };
        responses: {
            /** @description The reading */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_signed_reading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reading */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    approve_reading: {
        parameters: {
            query?: never;
            header: {
                /** @description The reading's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Đã kiểm tra lại hai hồ sơ tạm dừng."
                 *     }
                 */
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description The reading as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    get_signed_reading_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed_rows": 1,
                     *       "compared_at": "2025-03-14T09:30:00+07:00",
                     *       "new": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "old": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "rows": [
                     *         {
                     *           "change": "added",
                     *           "code": "H29.16-250408-0031",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "old_reason": "early",
                     *           "old_version": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "reason": "early",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00",
                     *           "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "rule_changed": true,
                     *       "seal_holds": true
                     *     }
                     */
                    "application/json": components["schemas"]["ChangesOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    decide_restatement: {
        parameters: {
            query?: never;
            header: {
                /** @description The reading's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "denominator": 100,
                 *       "numerator": 98,
                 *       "outcome": "accepted",
                 *       "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                 *     }
                 */
                "application/json": components["schemas"]["RestatementIn"];
            };
        };
        responses: {
            /** @description The reading as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    return_reading: {
        parameters: {
            query?: never;
            header: {
                /** @description The reading's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Đề nghị kiểm tra lại hai hồ sơ tạm dừng."
                 *     }
                 */
                "application/json": components["schemas"]["ReturnIn"];
            };
        };
        responses: {
            /** @description The reading as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    resubmit_reading: {
        parameters: {
            query?: never;
            header: {
                /** @description The reading's entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The reading */
                id: components["schemas"]["SignedReadingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Đã kiểm tra lại hai hồ sơ tạm dừng."
                 *     }
                 */
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description The reading as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "approved": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "cut_off": "2025-03-14T09:30:00+07:00",
                     *       "from": "2025-03-14",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "indicator_code": "dossier-on-time",
                     *       "indicator_name_en": "Dossiers settled on time",
                     *       "indicator_name_vi": "Hồ sơ giải quyết đúng hạn",
                     *       "live": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "may": {
                     *         "approve": true,
                     *         "restate": true,
                     *         "submit": true
                     *       },
                     *       "objective_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "official": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "period": "2025Q1",
                     *       "proposal": "none",
                     *       "provisional": true,
                     *       "restatement": 1,
                     *       "restatements": [
                     *         {
                     *           "changed_rows": 1,
                     *           "changes": [
                     *             {
                     *               "change": "added",
                     *               "code": "H29.16-250408-0031",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "old_reason": "early",
                     *               "old_version": 1,
                     *               "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "reason": "early",
                     *               "recorded_at": "2025-03-14T09:30:00+07:00",
                     *               "title": "1.012289 Cấp mới giấy phép hành nghề",
                     *               "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *               "version": 1
                     *             }
                     *           ],
                     *           "decided": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "new": {
                     *             "as_of": "2025-03-14T09:30:00+07:00",
                     *             "calendar_version": "vn-civil-service-2026.1",
                     *             "counts": {
                     *               "early": 60,
                     *               "late": 3,
                     *               "on_time": 37
                     *             },
                     *             "denominator": 100,
                     *             "formula": "dossier-on-time v1",
                     *             "numerator": 97,
                     *             "rows": {
                     *               "count": 118,
                     *               "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *             },
                     *             "settings": {},
                     *             "settings_version": 1,
                     *             "verdict": "met"
                     *           },
                     *           "number": 1,
                     *           "old_denominator": 100,
                     *           "old_numerator": 97,
                     *           "outcome": "accepted",
                     *           "reason": "Một cửa sửa ngày trả của một hồ sơ, có biên bản."
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "signed": {
                     *         "as_of": "2025-03-14T09:30:00+07:00",
                     *         "calendar_version": "vn-civil-service-2026.1",
                     *         "counts": {
                     *           "early": 60,
                     *           "late": 3,
                     *           "on_time": 37
                     *         },
                     *         "denominator": 100,
                     *         "formula": "dossier-on-time v1",
                     *         "numerator": 97,
                     *         "rows": {
                     *           "count": 118,
                     *           "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         },
                     *         "settings": {},
                     *         "settings_version": 1,
                     *         "verdict": "met"
                     *       },
                     *       "source_last_push_at": "2025-03-14T09:30:00+07:00",
                     *       "status": "submitted",
                     *       "steps": [
                     *         {
                     *           "by": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "by_name": "Nguyễn Thị Hoa"
                     *           },
                     *           "denominator": 100,
                     *           "note": "Đề nghị kiểm tra lại 2 hồ sơ tạm dừng.",
                     *           "numerator": 97,
                     *           "step": "submitted"
                     *         }
                     *       ],
                     *       "submitted": {
                     *         "at": "2025-03-14T09:30:00+07:00",
                     *         "by_name": "Nguyễn Thị Hoa"
                     *       },
                     *       "target": {
                     *         "comparator": "ge",
                     *         "place": "text",
                     *         "quote": "tối thiểu 87%",
                     *         "stated": true,
                     *         "unit": "percent",
                     *         "unit_text": null,
                     *         "value": "87"
                     *       },
                     *       "through": "2025-03-14",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "unit_name": "NV Dược"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReadingOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    list_staff: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "code": "CC-0042",
                     *           "due_day": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "joined_on": "2025-03-14",
                     *           "leaves": [
                     *             {
                     *               "from": "2025-03-14",
                     *               "to": "2025-03-14"
                     *             }
                     *           ],
                     *           "left_on": "2025-03-14",
                     *           "name": "Nguyễn Thị Lan",
                     *           "position": "Chuyên viên",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_Staff"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_member_of_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "code": "CC-0042",
                     *         "due_day": "2025-03-14",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "joined_on": "2025-03-14",
                     *         "leaves": [
                     *           {
                     *             "from": "2025-03-14",
                     *             "to": "2025-03-14"
                     *           }
                     *         ],
                     *         "left_on": "2025-03-14",
                     *         "name": "Nguyễn Thị Lan",
                     *         "position": "Chuyên viên",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_Staff"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_staff: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "CC-0042",
                 *           "if_version": 1,
                 *           "joined_on": "2025-03-14",
                 *           "leaves": [
                 *             {
                 *               "from": "2025-03-14",
                 *               "to": "2025-03-14"
                 *             }
                 *           ],
                 *           "left_on": "2025-03-14",
                 *           "name": "Nguyễn Thị Lan",
                 *           "position": "Chuyên viên",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_Staff"];
                "application/x-ndjson": components["schemas"]["RecordIn_Staff"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_survey_results: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "code": "KS-2025-1",
                     *           "collected": 287,
                     *           "distributed": 300,
                     *           "due_day": "2025-03-14",
                     *           "from": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "method": "paper",
                     *           "name": "Khảo sát hài lòng tháng 3 năm 2025",
                     *           "satisfied": 251,
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "to": "2025-03-14",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "valid": 280,
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_SurveyResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_survey_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "code": "KS-2025-1",
                     *         "collected": 287,
                     *         "distributed": 300,
                     *         "due_day": "2025-03-14",
                     *         "from": "2025-03-14",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "method": "paper",
                     *         "name": "Khảo sát hài lòng tháng 3 năm 2025",
                     *         "satisfied": 251,
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "to": "2025-03-14",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "valid": 280,
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_SurveyResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_survey_results: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "code": "KS-2025-1",
                 *           "collected": 287,
                 *           "distributed": 300,
                 *           "from": "2025-03-14",
                 *           "if_version": 1,
                 *           "method": "paper",
                 *           "name": "Khảo sát hài lòng tháng 3 năm 2025",
                 *           "satisfied": 251,
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "to": "2025-03-14",
                 *           "unit_code": "phong-tchc",
                 *           "valid": 280,
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_SurveyResult"];
                "application/x-ndjson": components["schemas"]["RecordIn_SurveyResult"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_trainings: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 16,
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "certificate": "0153/CN-TĐC",
                     *           "course_code": "ISO-2025-01",
                     *           "course_name": "Đánh giá viên nội bộ ISO 9001:2015",
                     *           "due_day": "2025-03-14",
                     *           "ended_on": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "organiser": "Chi cục Tiêu chuẩn Đo lường Chất lượng",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "staff_code": "CC-0042",
                     *           "started_on": "2025-03-14",
                     *           "state": "open",
                     *           "unit": "hour",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_Training"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_training: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "amount": 16,
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "certificate": "0153/CN-TĐC",
                     *         "course_code": "ISO-2025-01",
                     *         "course_name": "Đánh giá viên nội bộ ISO 9001:2015",
                     *         "due_day": "2025-03-14",
                     *         "ended_on": "2025-03-14",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "organiser": "Chi cục Tiêu chuẩn Đo lường Chất lượng",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "staff_code": "CC-0042",
                     *         "started_on": "2025-03-14",
                     *         "state": "open",
                     *         "unit": "hour",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_Training"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_trainings: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "amount": 16,
                 *           "certificate": "0153/CN-TĐC",
                 *           "course_code": "ISO-2025-01",
                 *           "course_name": "Đánh giá viên nội bộ ISO 9001:2015",
                 *           "ended_on": "2025-03-14",
                 *           "if_version": 1,
                 *           "organiser": "Chi cục Tiêu chuẩn Đo lường Chất lượng",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "staff_code": "CC-0042",
                 *           "started_on": "2025-03-14",
                 *           "unit": "hour",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_Training"];
                "application/x-ndjson": components["schemas"]["RecordIn_Training"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_units: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of the list you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All units */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "active": true,
                     *           "aliases": [
                     *             "Phòng TC-HC"
                     *           ],
                     *           "code": "phong-tchc",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "kind": "unit",
                     *           "may": {
                     *             "edit": true
                     *           },
                     *           "name": "Phòng Tổ chức-Hành chính",
                     *           "parent_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "position": 1,
                     *           "revision": 1,
                     *           "short_name": "Phòng TCHC"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_unit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "phong-nvd",
                 *       "kind": "unit",
                 *       "name": "Phòng Nghiệp vụ Dược",
                 *       "short_name": "NV Dược"
                 *     }
                 */
                "application/json": components["schemas"]["UnitIn"];
            };
        };
        responses: {
            /** @description The new unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "aliases": [
                     *         "Phòng TC-HC"
                     *       ],
                     *       "code": "phong-tchc",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "kind": "unit",
                     *       "may": {
                     *         "edit": true
                     *       },
                     *       "name": "Phòng Tổ chức-Hành chính",
                     *       "parent_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "position": 1,
                     *       "revision": 1,
                     *       "short_name": "Phòng TCHC"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_unit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag you have */
                "If-None-Match"?: string | null;
            };
            path: {
                /** @description The unit */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit; its entity tag is needed to change it */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "aliases": [
                     *         "Phòng TC-HC"
                     *       ],
                     *       "code": "phong-tchc",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "kind": "unit",
                     *       "may": {
                     *         "edit": true
                     *       },
                     *       "name": "Phòng Tổ chức-Hành chính",
                     *       "parent_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "position": 1,
                     *       "revision": 1,
                     *       "short_name": "Phòng TCHC"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    update_unit: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The unit */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "short_name": "P. TCHC"
                 *     }
                 */
                "application/json": components["schemas"]["UnitPatch"];
            };
        };
        responses: {
            /** @description The unit as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "aliases": [
                     *         "Phòng TC-HC"
                     *       ],
                     *       "code": "phong-tchc",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "kind": "unit",
                     *       "may": {
                     *         "edit": true
                     *       },
                     *       "name": "Phòng Tổ chức-Hành chính",
                     *       "parent_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "position": 1,
                     *       "revision": 1,
                     *       "short_name": "Phòng TCHC"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    add_unit_alias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The unit */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alias": "Phòng TC-HC"
                 *     }
                 */
                "application/json": components["schemas"]["AliasIn"];
            };
        };
        responses: {
            /** @description The unit with its aliases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "aliases": [
                     *         "Phòng TC-HC"
                     *       ],
                     *       "code": "phong-tchc",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "kind": "unit",
                     *       "may": {
                     *         "edit": true
                     *       },
                     *       "name": "Phòng Tổ chức-Hành chính",
                     *       "parent_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "position": 1,
                     *       "revision": 1,
                     *       "short_name": "Phòng TCHC"
                     *     }
                     */
                    "application/json": components["schemas"]["UnitOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    remove_unit_alias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name */
                alias: string;
                /** @description The unit */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_upkeep: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only open ones whose last day is over, or near. */
                due?: "overdue" | "soon";
                /** @description On this day or later. */
                from?: components["schemas"]["Day"];
                /** @description Only those counted together under this key, such as a member of staff's code. */
                group?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Part of a code or a title, with or without accents. */
                q?: string;
                /** @description Only from this system. */
                source?: string;
                /**
                 * @description Only in one of these states, separated by commas; open and done when left out.
                 * @example open,done
                 */
                state?: string;
                /** @description On this day or earlier. */
                to?: components["schemas"]["Day"];
                /** @description Only this unit and those below it. */
                unit?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "activity": "update",
                     *           "calendar": {
                     *             "unconfirmed_years": [
                     *               2027
                     *             ],
                     *             "version": "vn-civil-service-2026.1"
                     *           },
                     *           "channel": "website",
                     *           "done_on": "2025-03-14",
                     *           "due_day": "2025-03-14",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "link": "https://soyte.example.gov.vn/tin-tuc/123",
                     *           "note": "Đăng 3 tin",
                     *           "passed": true,
                     *           "scheduled_on": "2025-03-14",
                     *           "section": "Tin hoạt động ngành",
                     *           "source": "eoffice",
                     *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *           "state": "open",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "version_number": 1,
                     *           "void_reason": "Nhập trùng",
                     *           "working_days_left": 2
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_RecordOut_UpkeepItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_upkeep_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The row */
                id: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counted": [
                     *         {
                     *           "day": "2025-03-14",
                     *           "denominator": 1,
                     *           "formula": "directive-on-time v1",
                     *           "indicator_code": "directive-on-time",
                     *           "numerator": 1,
                     *           "reason": "early"
                     *         }
                     *       ],
                     *       "record": {
                     *         "activity": "update",
                     *         "calendar": {
                     *           "unconfirmed_years": [
                     *             2027
                     *           ],
                     *           "version": "vn-civil-service-2026.1"
                     *         },
                     *         "channel": "website",
                     *         "done_on": "2025-03-14",
                     *         "due_day": "2025-03-14",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "link": "https://soyte.example.gov.vn/tin-tuc/123",
                     *         "note": "Đăng 3 tin",
                     *         "passed": true,
                     *         "scheduled_on": "2025-03-14",
                     *         "section": "Tin hoạt động ngành",
                     *         "source": "eoffice",
                     *         "source_updated_at": "2025-03-14T09:30:00+07:00",
                     *         "state": "open",
                     *         "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "version_number": 1,
                     *         "void_reason": "Nhập trùng",
                     *         "working_days_left": 2
                     *       },
                     *       "versions": [
                     *         {
                     *           "changes": [
                     *             {
                     *               "field": "done_on",
                     *               "new": {},
                     *               "old": {}
                     *             }
                     *           ],
                     *           "number": 1,
                     *           "push_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "pushed_by": "Trục văn bản tỉnh",
                     *           "recorded_at": "2025-03-14T09:30:00+07:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordDetail_UpkeepItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    push_upkeep: {
        parameters: {
            query?: {
                /** @description All rows or none. */
                atomic?: boolean;
                /** @description Judge every row and say what would become of it, but keep nothing. */
                dry_run?: boolean;
                /** @description The registered feed; when left out, the one that is registered for the calling program, if there is only one. */
                feed?: string;
            };
            header?: {
                /** @description The same key and body within a day is done once and answered twice */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "activity": "update",
                 *           "channel": "website",
                 *           "done_on": "2025-03-14",
                 *           "if_version": 1,
                 *           "link": "https://soyte.example.gov.vn/tin-tuc/123",
                 *           "note": "Đăng 3 tin",
                 *           "passed": true,
                 *           "scheduled_on": "2025-03-14",
                 *           "section": "Tin hoạt động ngành",
                 *           "source": "eoffice",
                 *           "source_updated_at": "2025-03-14T09:30:00+07:00",
                 *           "unit_code": "phong-tchc",
                 *           "void_reason": "Nhập trùng"
                 *         }
                 *       ],
                 *       "totals": {
                 *         "by_status": {
                 *           "done": 120
                 *         },
                 *         "rows": 250
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RecordBatch_UpkeepItem"];
                "application/x-ndjson": components["schemas"]["RecordIn_UpkeepItem"];
            };
        };
        responses: {
            /** @description What became of the rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": {
                     *         "created": 0,
                     *         "rejected": 0,
                     *         "stale": 0,
                     *         "unchanged": 0,
                     *         "updated": 0
                     *       },
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "rejected": [
                     *         {
                     *           "code": "required",
                     *           "field": "finished_at",
                     *           "index": 17,
                     *           "message": "Trình tự ngày không thể có thật."
                     *         }
                     *       ],
                     *       "status": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["PushOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Only those who may log in, or only those who may not. */
                active?: boolean;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Looked for in user name, name and mail address, without regard to accents and case. */
                q?: string;
                /** @description Only this role. */
                role?: components["schemas"]["Role"];
                /** @description Only this unit and those below it. */
                unit_id?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "active": true,
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "email": "binh.tt@soyte.example.vn",
                     *           "full_name": "Trần Thị Bình",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_login_at": "2025-03-14T09:30:00+07:00",
                     *           "must_change_password": false,
                     *           "revision": 1,
                     *           "role": "administrator",
                     *           "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "updated_at": "2025-03-14T09:30:00+07:00",
                     *           "username": "thuky.iso"
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_UserOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Trần Thị Bình",
                 *       "password": "mèo 3 chân đi guốc",
                 *       "role": "iso_secretary",
                 *       "username": "binh.tt"
                 *     }
                 */
                "application/json": components["schemas"]["UserIn"];
            };
        };
        responses: {
            /** @description The new account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "email": "binh.tt@soyte.example.vn",
                     *       "full_name": "Trần Thị Bình",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_login_at": "2025-03-14T09:30:00+07:00",
                     *       "must_change_password": false,
                     *       "revision": 1,
                     *       "role": "administrator",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "username": "thuky.iso"
                     *     }
                     */
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    /** @description The entity tag, for `If-Match` of a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "email": "binh.tt@soyte.example.vn",
                     *       "full_name": "Trần Thị Bình",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_login_at": "2025-03-14T09:30:00+07:00",
                     *       "must_change_password": false,
                     *       "revision": 1,
                     *       "role": "administrator",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "username": "thuky.iso"
                     *     }
                     */
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The account */
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "director"
                 *     }
                 */
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The account as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "email": "binh.tt@soyte.example.vn",
                     *       "full_name": "Trần Thị Bình",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_login_at": "2025-03-14T09:30:00+07:00",
                     *       "must_change_password": false,
                     *       "revision": 1,
                     *       "role": "administrator",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "username": "thuky.iso"
                     *     }
                     */
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account */
                id: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "new_password": "mèo 3 chân đi guốc"
                 *     }
                 */
                "application/json": components["schemas"]["ResetIn"];
            };
        };
        responses: {
            /** @description The account as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "email": "binh.tt@soyte.example.vn",
                     *       "full_name": "Trần Thị Bình",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_login_at": "2025-03-14T09:30:00+07:00",
                     *       "must_change_password": false,
                     *       "revision": 1,
                     *       "role": "administrator",
                     *       "unit_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "username": "thuky.iso"
                     *     }
                     */
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only those that tell this. */
                event?: "reading.changed" | "reading.approved" | "verdict.changed" | "webhook.test";
                /** @description Rows wanted, 1 to 200; 50 unless named. */
                limit?: number;
                /** @description Only those that stand so. */
                status?: "pending" | "delivered" | "dead";
                /** @description Only those to this webhook. */
                webhook?: components["schemas"]["WebhookId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attempts": 1,
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "event": "reading.changed",
                     *           "event_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_attempt": {
                     *             "at": "2025-03-14T09:30:00+07:00",
                     *             "failure": "address_refused",
                     *             "milliseconds": 84,
                     *             "number": 1,
                     *             "response_code": 204
                     *           },
                     *           "next_attempt_at": "2025-03-14T09:30:00+07:00",
                     *           "status": "pending",
                     *           "webhook_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "webhook_name": "Bảng điều hành tỉnh"
                     *         }
                     *       ],
                     *       "next_cursor": "3230313539"
                     *     }
                     */
                    "application/json": components["schemas"]["Page_DeliveryOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery */
                id: components["schemas"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "failure": "address_refused",
                     *           "milliseconds": 84,
                     *           "number": 1,
                     *           "response_code": 204
                     *         }
                     *       ],
                     *       "delivery": {
                     *         "attempts": 1,
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "event": "reading.changed",
                     *         "event_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_attempt": {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "failure": "address_refused",
                     *           "milliseconds": 84,
                     *           "number": 1,
                     *           "response_code": 204
                     *         },
                     *         "next_attempt_at": "2025-03-14T09:30:00+07:00",
                     *         "status": "pending",
                     *         "webhook_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "webhook_name": "Bảng điều hành tỉnh"
                     *       },
                     *       "payload": {}
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    replay_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery */
                id: components["schemas"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": [
                     *         {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "failure": "address_refused",
                     *           "milliseconds": 84,
                     *           "number": 1,
                     *           "response_code": 204
                     *         }
                     *       ],
                     *       "delivery": {
                     *         "attempts": 1,
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "event": "reading.changed",
                     *         "event_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_attempt": {
                     *           "at": "2025-03-14T09:30:00+07:00",
                     *           "failure": "address_refused",
                     *           "milliseconds": 84,
                     *           "number": 1,
                     *           "response_code": 204
                     *         },
                     *         "next_attempt_at": "2025-03-14T09:30:00+07:00",
                     *         "status": "pending",
                     *         "webhook_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "webhook_name": "Bảng điều hành tỉnh"
                     *       },
                     *       "payload": {}
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The entity tag of the list you have */
                "If-None-Match"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All webhooks */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "active": true,
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "dead": 0,
                     *           "disabled_at": "2025-03-14T09:30:00+07:00",
                     *           "events": [
                     *             "reading.changed"
                     *           ],
                     *           "failing_since": "2025-03-14T09:30:00+07:00",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "last_success_at": "2025-03-14T09:30:00+07:00",
                     *           "name": "Bảng điều hành tỉnh",
                     *           "pending": 0,
                     *           "revision": 1,
                     *           "secrets": [
                     *             {
                     *               "created_at": "2025-03-14T09:30:00+07:00",
                     *               "expires_at": "2025-03-14T09:30:00+07:00",
                     *               "hint": "x7Qf",
                     *               "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *             }
                     *           ],
                     *           "updated_at": "2025-03-14T09:30:00+07:00",
                     *           "url": "https://dieuhanh.example.gov.vn/mtcl"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description It is still what `If-None-Match` names; no body */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    create_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "reading.changed",
                 *         "verdict.changed"
                 *       ],
                 *       "name": "Bảng điều hành tỉnh",
                 *       "url": "https://dieuhanh.example.gov.vn/mtcl"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookIn"];
            };
        };
        responses: {
            /** @description The new webhook with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDJv1tqZk0Jr0=",
                     *       "webhook": {
                     *         "active": true,
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "dead": 0,
                     *         "disabled_at": "2025-03-14T09:30:00+07:00",
                     *         "events": [
                     *           "reading.changed"
                     *         ],
                     *         "failing_since": "2025-03-14T09:30:00+07:00",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_success_at": "2025-03-14T09:30:00+07:00",
                     *         "name": "Bảng điều hành tỉnh",
                     *         "pending": 0,
                     *         "revision": 1,
                     *         "secrets": [
                     *           {
                     *             "created_at": "2025-03-14T09:30:00+07:00",
                     *             "expires_at": "2025-03-14T09:30:00+07:00",
                     *             "hint": "x7Qf",
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *           }
                     *         ],
                     *         "updated_at": "2025-03-14T09:30:00+07:00",
                     *         "url": "https://dieuhanh.example.gov.vn/mtcl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    get_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook */
            200: {
                headers: {
                    /** @description The entity tag, for `If-Match` of a change */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "dead": 0,
                     *       "disabled_at": "2025-03-14T09:30:00+07:00",
                     *       "events": [
                     *         "reading.changed"
                     *       ],
                     *       "failing_since": "2025-03-14T09:30:00+07:00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_success_at": "2025-03-14T09:30:00+07:00",
                     *       "name": "Bảng điều hành tỉnh",
                     *       "pending": 0,
                     *       "revision": 1,
                     *       "secrets": [
                     *         {
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "expires_at": "2025-03-14T09:30:00+07:00",
                     *           "hint": "x7Qf",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "url": "https://dieuhanh.example.gov.vn/mtcl"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    delete_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    update_webhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Its entity tag */
                "If-Match": string;
            };
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description The webhook as it now is */
            200: {
                headers: {
                    /** @description The entity tag: `If-Match` of a change, `If-None-Match` of a poll */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "active": true,
                     *       "created_at": "2025-03-14T09:30:00+07:00",
                     *       "dead": 0,
                     *       "disabled_at": "2025-03-14T09:30:00+07:00",
                     *       "events": [
                     *         "reading.changed"
                     *       ],
                     *       "failing_since": "2025-03-14T09:30:00+07:00",
                     *       "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "last_success_at": "2025-03-14T09:30:00+07:00",
                     *       "name": "Bảng điều hành tỉnh",
                     *       "pending": 0,
                     *       "revision": 1,
                     *       "secrets": [
                     *         {
                     *           "created_at": "2025-03-14T09:30:00+07:00",
                     *           "expires_at": "2025-03-14T09:30:00+07:00",
                     *           "hint": "x7Qf",
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *         }
                     *       ],
                     *       "updated_at": "2025-03-14T09:30:00+07:00",
                     *       "url": "https://dieuhanh.example.gov.vn/mtcl"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            default: components["responses"]["Refused"];
        };
    };
    replay_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2025-09-10T00:00:00+07:00"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayIn"];
            };
        };
        responses: {
            /** @description What is on its way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook with its new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDJv1tqZk0Jr0=",
                     *       "webhook": {
                     *         "active": true,
                     *         "created_at": "2025-03-14T09:30:00+07:00",
                     *         "dead": 0,
                     *         "disabled_at": "2025-03-14T09:30:00+07:00",
                     *         "events": [
                     *           "reading.changed"
                     *         ],
                     *         "failing_since": "2025-03-14T09:30:00+07:00",
                     *         "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *         "last_success_at": "2025-03-14T09:30:00+07:00",
                     *         "name": "Bảng điều hành tỉnh",
                     *         "pending": 0,
                     *         "revision": 1,
                     *         "secrets": [
                     *           {
                     *             "created_at": "2025-03-14T09:30:00+07:00",
                     *             "expires_at": "2025-03-14T09:30:00+07:00",
                     *             "hint": "x7Qf",
                     *             "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *           }
                     *         ],
                     *         "updated_at": "2025-03-14T09:30:00+07:00",
                     *         "url": "https://dieuhanh.example.gov.vn/mtcl"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookOut"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
    test_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook */
                id: components["schemas"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delivery_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
                     *     }
                     */
                    "application/json": components["schemas"]["TestSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The webhook is switched off */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "validation_failed",
                     *       "errors": [
                     *         {
                     *           "code": "out_of_range",
                     *           "field": "year",
                     *           "message": "Ngoài khoảng cho phép."
                     *         }
                     *       ],
                     *       "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *       "status": 422,
                     *       "title": "Dữ liệu chưa hợp lệ.",
                     *       "type": "about:blank"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Refused"];
        };
    };
}
