/** The library as a list: by the moment it helps in, then where to learn and whom to turn to. */
import { List, ListRow, Section } from "../../parts/Card";
import { EmptyState } from "../../parts/EmptyState";
import { t } from "../../words";
import { type Resource, type Shelf, SIGNS, sections, shownOf } from "./library";

interface Props {
  shelf: Shelf;
  side: "family" | "clinic";
  /** The library's own address. */
  base: string;
}

export function ShelfList({ shelf, side, base }: Props) {
  const all = sections(shelf.resources, side);
  if (all.length === 0) {
    return (
      <EmptyState drawing="page" title={t("shelf-none")}>
        {t("shelf-none-what")}
      </EmptyState>
    );
  }
  return (
    <>
      {all.map(({ name, shown }) => (
        <Section
          key={name}
          title={t(`shelf-at-${name}`)}
          {...(name === "group" && { lead: t("shelf-group-is") })}
        >
          <List>
            {shown.map((one) => (
              <ListRow
                key={one.id}
                icon={SIGNS[one.kind]}
                title={<span dir="auto">{shownOf(one).body.title}</span>}
                detail={detailOf(one)}
                href={`${base}/${one.id}`}
              />
            ))}
          </List>
        </Section>
      ))}
    </>
  );
}

function detailOf({ kind, checked, newer, newer_unchecked }: Resource): string {
  const state = !checked
    ? t("shelf-is-unchecked")
    : newer || newer_unchecked
      ? t("shelf-is-newer")
      : t("shelf-is-checked", { name: checked.checked_by });
  return `${t(`shelf-kind-${kind}`)} · ${state}`;
}
