// Generated from openapi/openapi.json by `npm run api:generate`. Do not edit.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What kind of actor an audit entry names.
         * @enum {string}
         */
        ActorKind: "user" | "client" | "system";
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
        Code: "bad_request" | "validation_failed" | "unauthenticated" | "invalid_credentials" | "too_many_attempts" | "forbidden" | "outside_unit" | "password_change_required" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "wrong_state" | "idempotency_key_reused" | "precondition_failed" | "precondition_required" | "payload_too_large" | "unsupported_media_type" | "not_a_plan" | "unreadable_file" | "timeout" | "unavailable" | "internal";
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
        /** @description A batch of dossiers. */
        DossierBatch: {
            /** @description At most 10,000 rows. */
            items: components["schemas"]["DossierIn"][];
        };
        /** @description A dossier with its life and what each indicator makes of it. */
        DossierDetail: {
            /** @description How each indicator counts it at this moment, and why. */
            counted: components["schemas"]["CountedOut"][];
            /** @description The dossier as it is known now. */
            dossier: components["schemas"]["DossierOut"];
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
            /** @description How it was handed in. */
            channel: components["schemas"]["Channel"];
            /** @description Whether the sender calls it late: their claim. */
            claims_late?: boolean | null;
            /**
             * @description Mã hồ sơ.
             * @example H29.16-250408-0031
             */
            code: string;
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
        /**
         * @description What is wrong with one field or one pushed row. Closed, like [`Code`].
         * @enum {string}
         */
        FieldCode: "required" | "invalid_format" | "too_long" | "too_short" | "out_of_range" | "unknown_value" | "unknown_field" | "not_found" | "taken" | "unknown_unit" | "circular" | "personal_data" | "impossible_dates" | "status_contradicts_dates" | "outside_unit" | "wrong_password" | "last_administrator" | "weak_password";
        /** @description One wrong field. */
        FieldProblem: {
            /** @description What is wrong with it; from a closed list. */
            code: components["schemas"]["FieldCode"];
            /** @description A JSON path such as `items[3].due_at`, or a parameter's name. */
            field: string;
            /** @description The same, for a person. */
            message: string;
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
        Permission: "plans:read" | "plans:edit" | "plans:issue" | "targets:decide" | "plans:acknowledge" | "readings:read" | "indicators:set" | "dossiers:read" | "dossiers:write" | "pushes:read" | "units:read" | "units:manage" | "users:manage" | "clients:manage" | "audit:read";
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
            /** @description What became of the rows. */
            counts: components["schemas"]["Counts"];
            /** @description Its id. */
            id: components["schemas"]["PushId"];
            /** @description When. */
            received_at: components["schemas"]["Timestamp"];
            /**
             * @description What was pushed.
             * @example dossiers
             */
            source_kind: string;
            /** @description How it ended. */
            status: components["schemas"]["PushStatus"];
        };
        /**
         * @description Why a row counts in a figure, or does not. Every row has exactly one at any moment.
         * @enum {string}
         */
        Reason: "early" | "on_time" | "no_due_date" | "late" | "late_apologised" | "online" | "counter" | "postal" | "open_in_time" | "open_overdue" | "paused" | "withdrawn" | "refused" | "not_received" | "information_only";
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
         * @description What a person is in the department.
         * @enum {string}
         */
        Role: "administrator" | "director" | "iso_secretary" | "department_head" | "staff" | "one_stop_officer" | "clerk" | "auditor";
        /**
         * @description A permission that a client can be given
         * @enum {string}
         */
        Scope: "plans:read" | "readings:read" | "dossiers:read" | "dossiers:write" | "pushes:read" | "units:read";
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
                     *           "channel": "counter",
                     *           "claims_late": true,
                     *           "code": "H29.16-250408-0031",
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
                     *         "channel": "counter",
                     *         "claims_late": true,
                     *         "code": "H29.16-250408-0031",
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
    push_dossiers: {
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
                 *       ]
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
    list_pushes: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
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
                     *           "counts": {
                     *             "created": 0,
                     *             "rejected": 0,
                     *             "stale": 0,
                     *             "unchanged": 0,
                     *             "updated": 0
                     *           },
                     *           "id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10",
                     *           "received_at": "2025-03-14T09:30:00+07:00",
                     *           "source_kind": "dossiers",
                     *           "status": "success"
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
    list_rejected_rows: {
        parameters: {
            query?: {
                /** @description Only those refused for this, such as `unknown_unit`. */
                code?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
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
}
