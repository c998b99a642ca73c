/** A server small enough to read at a glance: the two calls and who may make them. */
import type { Revision } from "../../pwa/src/local/revision";

interface Pushed {
  device: string;
  revisions: Revision[];
}

interface Pulled {
  cursors: Record<string, number>;
}

/** What a request may hold, of whichever call. */
type Asked = Pushed & Pulled & { answers?: unknown[] };

interface Stream {
  subject: string;
  log: Revision[];
  readers: Set<string>;
}

export class Server {
  epoch = "first";
  signedIn: string | null = null;
  online = true;
  /** Answers are lost after the work was done. */
  deaf = false;
  /** The person signed this phone out from another one. */
  ended = false;
  /** A push with one of these is turned away as a whole. */
  unreadable = new Set<string>();
  invalid = new Set<string>();
  streams = new Map<string, Stream>();
  projects = new Map<string, Stream>();
  pushes: string[][] = [];
  /** Of whoever asks; null is a server that knows of no reminders. */
  reminders: { id: string }[] | null = null;
  answers: unknown[] = [];
  /** What clinics tell all their families. */
  notices: { id: string; until: string }[] = [];
  /** Who cares for any child. */
  team: { person: string }[] = [];
  asked: string[] = [];

  stream(stream: string, subject: string, ...readers: string[]): void {
    this.streams.set(stream, { subject, log: [], readers: new Set(readers) });
  }

  project(stream: string, subject: string, ...members: string[]): void {
    this.projects.set(stream, { subject, log: [], readers: new Set(members) });
  }

  log(stream: string): Revision[] {
    return (this.streams.get(stream) ?? this.projects.get(stream))?.log ?? [];
  }

  /** Takes the place of `fetch`. */
  fetch = async (address: string, { body }: RequestInit): Promise<Response> => {
    if (!this.online) throw new TypeError("Failed to fetch");
    const answer = this.answer(address.replace("/api/v1", ""), JSON.parse(String(body ?? "null")));
    if (this.deaf) throw new TypeError("Failed to fetch");
    return answer;
  };

  private answer(path: string, body: Asked): Response {
    if (!this.signedIn) return problem(401, this.ended ? "session-ended" : "not-signed-in");
    const bad = body?.revisions?.some((one) => this.unreadable.has(one.id));
    if (bad) return problem(422, "invalid");
    this.asked.push(path);
    const streams = path.startsWith("/partnership/") ? this.projects : this.streams;
    if (this.reminders && path.startsWith("/reminders")) return this.ofReminders(body);
    if (path === "/notices") return Response.json({ notices: this.notices });
    if (path.endsWith("/team")) return Response.json({ team: this.team });
    if (path.endsWith("/push")) return Response.json(this.push(streams, body, this.signedIn));
    if (path.endsWith("/pull")) return Response.json(this.pull(streams, body, this.signedIn));
    return problem(404, "not-found");
  }

  private ofReminders(body: Asked | null): Response {
    if (!body?.answers) return Response.json({ reminders: this.reminders, settings: {} });
    if (body.answers.some((one) => one === null)) return problem(422, "invalid");
    this.answers.push(...body.answers);
    return new Response(null, { status: 204 });
  }

  private push(streams: Map<string, Stream>, { device, revisions }: Pushed, author: string) {
    this.pushes.push(revisions.map((revision) => revision.id));
    const results = revisions.map((revision) => {
      const { id } = revision;
      const stream = streams.get(revision.stream);
      if (!stream?.readers.has(author)) return { id, status: "refused" };
      if (this.invalid.has(id)) return { id, status: "invalid", errors: [] };
      const known = stream.log.find((one) => one.id === id);
      if (known) return { id, status: "same", seq: known.seq };
      const seq = stream.log.length + 1;
      stream.log.push({ ...revision, device, author, seq, received_at: "2026-11-21T12:00:00Z" });
      return { id, status: "stored", seq };
    });
    return { epoch: this.epoch, results };
  }

  private pull(streams: Map<string, Stream>, { cursors }: Pulled, reader: string) {
    const mine = [...streams].filter(([, { readers }]) => readers.has(reader));
    const pulled = mine.map(([id, { subject, log }]) => {
      const fresh = log.slice(cursors[id] ?? 0);
      return [
        id,
        {
          subject,
          visibility: streams === this.projects ? "project" : "family",
          head: log.length,
          columns: [fresh],
          next: log.length,
          more: false,
        },
      ];
    });
    const known = new Set(mine.map(([id]) => id));
    const gone = Object.keys(cursors).filter((id) => !known.has(id));
    return {
      epoch: this.epoch,
      streams: Object.fromEntries(pulled),
      gone,
      people: this.names(streams),
    };
  }

  /** The same person goes by another name in projects. */
  private names(streams: Map<string, Stream>) {
    const partner = streams === this.projects;
    return { ben: { name: partner ? "Benno" : "Ben", role: partner ? "partner" : "guardian" } };
  }
}

function problem(status: number, code: string): Response {
  return new Response(JSON.stringify({ status, code }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}
