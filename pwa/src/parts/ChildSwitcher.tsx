import "../styles/parts/switcher.css";
import { useState } from "preact/hooks";
import { t } from "../words";
import { ChildBadge } from "./ChildBadge";
import type { ChildLook } from "./child";
import { Sheet } from "./Dialog";
import { Icon } from "./Icon";

export interface ChildSwitcherProps {
  child: ChildLook;
  siblings?: readonly ChildLook[];
  onChild?: (id: string) => void;
  addHref?: string;
}

/** Whose diary is open, on every screen; with several children it opens the list of them. */
export function ChildSwitcher({ child, siblings = [], onChild, addHref }: ChildSwitcherProps) {
  const [open, setOpen] = useState(false);
  if (siblings.length < 2 && !addHref) return <ChildChip child={child} />;
  const choose = (id: string) => {
    setOpen(false);
    if (id !== child.id) onChild?.(id);
  };
  return (
    <>
      <button
        class="child-chip child-chip-button"
        type="button"
        aria-haspopup="dialog"
        aria-label={t("child-switch", { name: child.name })}
        onClick={() => setOpen(true)}
      >
        <ChildBadge {...child} />
        <span class="child-name">{child.name}</span>
        <Icon name="down" size={18} />
      </button>
      <Sheet open={open} title={t("child-switch-title")} onClose={() => setOpen(false)}>
        <ul class="child-list">
          {siblings.map((sibling) => (
            <li key={sibling.id}>
              <button
                type="button"
                aria-current={sibling.id === child.id || undefined}
                onClick={() => choose(sibling.id)}
              >
                <ChildBadge {...sibling} size="large" />
                <span class="child-name">{sibling.name}</span>
                {sibling.id === child.id && <span class="quiet small">{t("child-current")}</span>}
              </button>
            </li>
          ))}
        </ul>
        {addHref && (
          <a class="child-add" href={addHref} onClick={() => setOpen(false)}>
            <Icon name="plus" /> {t("child-add")}
          </a>
        )}
      </Sheet>
    </>
  );
}

/** The child's sign and name, to be seen and not pressed. */
export function ChildChip({ child, size }: { child: ChildLook; size?: "small" | "medium" }) {
  return (
    <span class="child-chip">
      <ChildBadge {...child} size={size} />
      <span class="child-name">{child.name}</span>
    </span>
  );
}
