/** Who else helps: by place, with what they do, when they are there and how to reach them. */
import "./words";
import { records } from "../local";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import { HELPER, type HelperBody, helpersOf } from "./around";

export function Helpers({ child }: { child: Child }) {
  const helpers = helpersOf(records<HelperBody>(child.id, HELPER).value ?? []);
  return (
    <Section title={t("helpers-title")} lead={t("helpers-lead")}>
      {helpers.length > 0 && (
        <List>
          {helpers.map(({ record, body }) => (
            <ListRow
              key={record}
              icon="person"
              href={`/c/${child.id}/team/${record}`}
              title={body.name}
              detail={told(body)}
            />
          ))}
        </List>
      )}
      <Button icon="plus" href={`/c/${child.id}/team/new`}>
        {t("helper-add")}
      </Button>
      <Button icon="share" href={`/c/${child.id}/map`}>
        {t("map-open")}
      </Button>
    </Section>
  );
}

const told = ({ place, role, hours, reach }: HelperBody): string =>
  [t(`place-${place}`), role, hours, reach].filter(Boolean).join(" · ");
