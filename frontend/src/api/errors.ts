/** One field the server refused; `field` is the name in the request body, `code` from the closed list. */
export interface FieldProblem {
  field: string;
  code: string;
}

interface Problem {
  status?: unknown;
  code?: unknown;
  detail?: unknown;
  errors?: unknown;
  request_id?: unknown;
}

/** Codes that this client gives itself, when no problem document came from the server. */
const CLIENT_CODES = { network: "network", unexpected: "unexpected" } as const;

/** Every failed call ends as one of these; pages show `code` in the reader's language. */
export class ApiError extends Error {
  override name = "ApiError";
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  /** What to quote to the administrator: the same id stands in the server's log. */
  readonly requestId: string | null;
  /** Seconds to wait before trying again, from `Retry-After`. */
  readonly retryAfter: number | null;
  /** The server's English sentence, for logs; never shown instead of a translation. */
  readonly detail: string | null;

  constructor(init: {
    status: number;
    code: string;
    errors?: readonly FieldProblem[];
    requestId?: string | null;
    retryAfter?: number | null;
    detail?: string | null;
    cause?: unknown;
  }) {
    super(`${init.code} (${init.status})`, { cause: init.cause });
    this.status = init.status;
    this.code = init.code;
    this.errors = init.errors ?? [];
    this.requestId = init.requestId ?? null;
    this.retryAfter = init.retryAfter ?? null;
    this.detail = init.detail ?? null;
  }

  /** Trying the same call again later may succeed. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as FieldProblem).field === "string" &&
    typeof (value as FieldProblem).code === "string"
  );
}

function secondsUntil(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function textOr(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Makes an {@link ApiError} of a response that is not a success and of its parsed body, if any. */
export function problemFrom(response: Response, body: unknown): ApiError {
  const problem: Problem = typeof body === "object" && body !== null ? body : {};
  return new ApiError({
    status: response.status,
    code: textOr(problem.code) ?? CLIENT_CODES.unexpected,
    errors: Array.isArray(problem.errors) ? problem.errors.filter(isFieldProblem) : [],
    requestId: textOr(problem.request_id) ?? response.headers.get("X-Request-Id"),
    retryAfter: secondsUntil(response.headers.get("Retry-After")),
    detail: textOr(problem.detail),
  });
}

/** Reads the body of a refused response. */
export async function readProblem(response: Response): Promise<ApiError> {
  const text = await response.text().catch(() => "");
  let body: unknown = null;
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy's HTML page carries no code; the status stands alone.
  }
  return problemFrom(response, body);
}

/** Turns whatever was thrown on the way into an {@link ApiError}; lets aborts through unchanged. */
export function asApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof TypeError) {
    return new ApiError({ status: 0, code: CLIENT_CODES.network, cause });
  }
  return new ApiError({ status: 0, code: CLIENT_CODES.unexpected, cause });
}
