/** The frame of one's own diary's screens, with the way back. */
import type { ComponentChildren } from "preact";
import { ScreenTitle } from "../../parts/AppShell";
import { Icon } from "../../parts/Icon";
import { t } from "../../words";

interface Props {
  title: string;
  lead?: string;
  /** Where "back" leads; Together itself when left out. */
  back?: [href: string, words: string];
  children: ComponentChildren;
}

export function DiaryPage({ title, lead, back, children }: Props) {
  const [href, words] = back ?? ["/together", t("room-back-together")];
  return (
    <div class="stack room">
      <a class="room-back not-printed" href={href}>
        <Icon name="back" size={20} />
        <span>{words}</span>
      </a>
      <ScreenTitle {...(lead ? { lead } : {})}>{title}</ScreenTitle>
      {children}
    </div>
  );
}
