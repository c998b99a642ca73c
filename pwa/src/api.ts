/** The one door to the server: JSON in, JSON out, and every refusal as a typed problem. */

const BASE = "/api/v1";
const PATIENCE_MS = 30_000;

/** A field that the server could not take; `pointer` is a JSON Pointer into the request. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

/** Why a request was not done (RFC 9457); `code` chooses the words, status 0 means no network. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Record<string, string | number> = {},
    readonly errors: FieldError[] = [],
    readonly retryAfter: number | null = null,
  ) {
    super(code);
    this.name = "Problem";
  }

  /** Whether the same request may well succeed later. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export const get = <T>(path: string): Promise<T> => request<T>("GET", path);
export const post = <T>(path: string, body: unknown = {}): Promise<T> =>
  request<T>("POST", path, body);
export const put = <T>(path: string, body: unknown): Promise<T> => request<T>("PUT", path, body);
export const remove = (path: string): Promise<void> => request<void>("DELETE", path);
/** What is there or is not, such as a mark: puts it, or takes it away. */
export const turn = (path: string, on: boolean): Promise<void> =>
  on ? put<void>(path, {}) : remove(path);

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await send(method, path, body);
  if (!answer.ok) throw await problemOf(answer);
  if (answer.status === 204) return undefined as T;
  return bodyOf<T>(answer);
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  const headers = new Headers({ Accept: "application/json" });
  if (body !== undefined) headers.set("Content-Type", "application/json");
  try {
    return await fetch(BASE + path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    throw new Problem(0, "offline");
  }
}

async function bodyOf<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T;
  } catch {
    // The line broke in the middle of the answer, or a hotel's sign-in page answered instead.
    throw new Problem(0, "broken-off");
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const wait = Number(answer.headers.get("Retry-After"));
  const told: Partial<Problem> = await answer.json().catch(() => ({}));
  return new Problem(
    answer.status,
    told.code ?? (answer.status >= 500 ? "unavailable" : "bad-request"),
    told.params ?? {},
    told.errors ?? [],
    Number.isFinite(wait) && wait > 0 ? wait : null,
  );
}
