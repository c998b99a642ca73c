/** The library at the clinic: what waits for a check, what there is, and what is handed to families. */
import "../../styles/screens/room.css";
import "../../styles/screens/library.css";
import "../library/words";
import { Button, Notice, Section } from "../../parts";
import { t } from "../../words";
import { Told } from "../library/LibraryScreen";
import { type Resource, shownOf, useShelf } from "../library/library";
import { ResourcePart } from "../library/ResourcePart";
import { ShelfList } from "../library/ShelfList";
import { Bundles } from "./Bundles";
import { type OnStage, StagePage } from "./StagePage";

const BASE = "/clinic/together/library";

export function StageLibrary() {
  return (
    <StagePage place="library" title={t("shelf-heading")} lead={t("shelf-lead")}>
      {({ clinic }) => <Library clinic={clinic} />}
    </StagePage>
  );
}

function Library({ clinic }: Pick<OnStage, "clinic">) {
  const on = useShelf(clinic);
  return (
    <div class="stack">
      <Told {...on} />
      {on.shelf && (
        <>
          <Waiting resources={on.shelf.resources.filter((one) => one.newer_unchecked)} />
          <div>
            <Button look="primary" icon="plus" href={`${BASE}/new`}>
              {t("shelf-add")}
            </Button>
          </div>
          <ShelfList shelf={on.shelf} side="clinic" base={BASE} />
          <Bundles clinic={clinic} shelf={on.shelf} />
          <Section title={t("hub-learn")} lead={t("hub-learn-what")}>
            <div>
              <Button href="/together/learn">{t("shelf-learn-open")}</Button>
            </div>
          </Section>
        </>
      )}
    </div>
  );
}

function Waiting({ resources }: { resources: Resource[] }) {
  if (resources.length === 0) return null;
  return (
    <Notice title={t("shelf-waits", { count: resources.length })}>
      <ul>
        {resources.map((one) => (
          <li key={one.id}>
            <a href={`${BASE}/${one.id}`} dir="auto">
              {shownOf(one).body.title}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function StageResource({ resource }: { resource: string }) {
  return (
    <StagePage place="library" title={t("shelf-heading")}>
      {({ clinic }) => <One clinic={clinic} resource={resource} />}
    </StagePage>
  );
}

function One({ clinic, resource }: { clinic: string; resource: string }) {
  const on = useShelf(clinic);
  const found = on.shelf?.resources.find(({ id }) => id === resource);
  return (
    <div class="stack clinic-narrow">
      {found && <h2 dir="auto">{shownOf(found).body.title}</h2>}
      <Told {...on} />
      <ResourcePart clinic={clinic} resource={resource} base={BASE} on={on} />
    </div>
  );
}
