/** Stories of care and the map around a child: everybody has their own part, and a gap is not talked away. */
import { expect, test } from "vitest";
import { type HandoverBody, handoversOf, placesOf, stateOf } from "../../pwa/src/around/around";
import type { RecordView } from "../../pwa/src/local";
import { contributionsOf, tagsOf } from "../../pwa/src/stories/story";

const story = {
  record: "s",
  body: {
    title: "The cold",
    first: "2026-11-01",
    last: "2026-11-02",
    actors: [{ name: "Grandma" }, { name: "Dr Okafor", person: "okafor" }],
    tools: [],
  },
};
const names: Record<string, string> = { okafor: "Dr Okafor", ida: "Ida" };
const nameOf = (person: string) => names[person] ?? "";

test("everybody tagged is named in order, and so is who told a part besides", () => {
  const parts = [
    { by: "ida", body: { story: "s", text: "I rang." } },
    { by: "okafor", body: { story: "s", text: "I listened." } },
    { by: "okafor", body: { story: "another", text: "No." } },
  ];
  const thanks = [{ by: "maya", body: { story: "s", to: "Grandma", text: "For the tea." } }];
  const found = contributionsOf(story, parts, thanks, nameOf);
  expect(found.map(({ name, part }) => [name, part])).toEqual([
    ["Grandma", null],
    ["Dr Okafor", "I listened."],
    ["Ida", "I rang."],
  ]);
  expect(found[0]?.thanks).toEqual([{ by: "maya", text: "For the tea." }]);
});

test("typed tags are added to ticked ones, each once", () => {
  expect(tagsOf(["Spacer"], "Spacer, a taxi ,, ")).toEqual(["Spacer", "a taxi"]);
});

const said = (...states: HandoverBody["state"][]): RecordView<HandoverBody>[] => {
  const heads = states.map((state) => ({
    body: { one: "school", other: "pharmacy", state },
    author: "maya",
    at: "2026-11-01T10:00",
  }));
  return [{ record: "r", heads, revisions: heads, status: "sent" }] as never;
};

test("home and clinic hand over to every place, others only once somebody said so", () => {
  const places = placesOf([], true);
  expect(places).toEqual(["home", "school", "clinic"]);
  const pairs = (views: RecordView<HandoverBody>[]) =>
    handoversOf(places, views).map(({ one, other }) => `${one} ${other}`);
  expect(pairs([])).toEqual(["home school", "home clinic", "school clinic"]);
  expect(pairs(said("gap"))).toContain("school pharmacy");
});

test("of two who say it at once a gap outweighs", () => {
  const [last] = handoversOf([], said("well", "gap"));
  expect(last && stateOf(last)).toBe("gap");
  const [well] = handoversOf([], said("well"));
  expect(well && stateOf(well)).toBe("well");
});
