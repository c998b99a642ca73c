/** One thing of the library, for families; its writers change it here too. */
import "../../styles/screens/room.css";
import "../../styles/screens/together.css";
import "../../styles/screens/library.css";
import "./words";
import { t } from "../../words";
import { DiaryPage } from "../diary/DiaryPage";
import { Told } from "./LibraryScreen";
import { shownOf, useShelf } from "./library";
import { ResourcePart } from "./ResourcePart";

interface Props {
  clinic: string;
  resource: string;
}

export function ResourceScreen({ clinic, resource }: Props) {
  const on = useShelf(clinic);
  const base = `/together/b/${clinic}/library`;
  const found = on.shelf?.resources.find(({ id }) => id === resource);
  const title = found
    ? shownOf(found).body.title
    : t(resource === "new" ? "shelf-add" : "shelf-heading");
  return (
    <DiaryPage title={title} back={[base, t("shelf-heading")]}>
      <Told {...on} />
      <ResourcePart clinic={clinic} resource={resource} base={base} on={on} />
    </DiaryPage>
  );
}
