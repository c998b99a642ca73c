import { describe, expect, it } from "vitest";
import { freshPhone, holds, LEO, MAYA, read } from "./phone";

async function written() {
  const { local, server } = await freshPhone();
  await holds(local, server, MAYA);
  const { letGo } = await import("../../pwa/src/local/let_go");
  const kept = await local.keep({ id: local.newId(), child: LEO, kind: "plan.answer", body: {} });
  return { local, server, letGo, kept };
}

describe("what the server refused and the person has in hand elsewhere", () => {
  it("is let go: it waits no more and stands nowhere", async () => {
    const { local, server, letGo, kept } = await written();
    server.invalid.add(kept.id);
    await local.exchange();
    await letGo(kept.id);
    expect(await local.unsent()).toEqual([]);
    expect(await read(local.records(LEO, "plan.answer"))).toEqual([]);
  });

  it("leaves the rest of its record as it was", async () => {
    const { local, server, letGo, kept } = await written();
    await local.exchange();
    const again = { child: LEO, kind: "plan.answer", record: kept.record, parents: [kept.id] };
    const wrong = await local.keep({ ...again, id: local.newId(), body: { later: true } });
    server.invalid.add(wrong.id);
    await local.exchange();
    await letGo(wrong.id);
    const [view] = await read(local.records(LEO, "plan.answer"));
    expect(view?.heads.map(({ id }) => id)).toEqual([kept.id]);
  });

  it("stays while it may still be sent", async () => {
    const { local, letGo, kept } = await written();
    await letGo(kept.id);
    expect((await local.unsent()).map(({ id }) => id)).toEqual([kept.id]);
  });
});
