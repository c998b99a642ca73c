/** A push message leads into this app and nowhere else, whoever has read it. */
import { expect, it } from "vitest";
import { messageOf } from "../../service_worker/message";

const REMINDER = "7c1f4a52-3f0e-4a44-9c2b-3a8f0f1f9d11";

const pushed = (written: unknown) =>
  messageOf({ data: { json: () => written } } as unknown as PushEvent);
const leadingTo = (navigate: unknown) => pushed({ web_push: 8030, notification: { navigate } });

it("is read as Declarative Web Push has it", () => {
  const notification = { title: "It is time.", navigate: `/n/${REMINDER}`, tag: "t" };
  const written = { web_push: 8030, notification: { ...notification, data: { id: "one" } } };
  expect(pushed({ ...written, app_badge: 2 })).toEqual({
    id: "one",
    title: "It is time.",
    tag: "t",
    address: `/n/${REMINDER}`,
    reminder: REMINDER,
    badge: 2,
  });
});

it("is read alike when the browser has read it already", () => {
  const notification = { title: "It is time.", navigate: `https://x.example/n/${REMINDER}` };
  const event = { data: null, notification, appBadge: 1 } as unknown as PushEvent;
  expect(messageOf(event)).toMatchObject({ title: "It is time.", reminder: REMINDER, badge: 1 });
});

it("opens no other site", () => {
  for (const navigate of ["https://evil.example/n/test", "//evil.example/n/test"])
    expect(leadingTo(navigate).address).toBe("/n/test");
  for (const navigate of ["javascript:alert(1)", "data:text/html,x", "https://x//evil.example"])
    expect(leadingTo(navigate).address).toBe("/");
});

it("leads to Today when it can not be read", () => {
  const unreadable = () => {
    throw new SyntaxError();
  };
  const broken = messageOf({ data: { json: unreadable } } as unknown as PushEvent);
  const empty = messageOf({ data: null } as unknown as PushEvent);
  for (const message of [
    broken,
    empty,
    pushed(null),
    pushed(7),
    leadingTo(7),
    leadingTo("http://"),
  ])
    expect(message).toMatchObject({ address: "/", reminder: null });
});
