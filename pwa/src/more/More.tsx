/** What is not needed every day: profile, sharing, devices, and what this app is not. */
import "../sharing/words";
import "../styles/screens/more.css";
import { Icon, type IconName, ScreenTitle } from "../parts";
import { type Child, isStaff, me } from "../people/me";
import { InstallCard } from "../phone/InstallCard";
import { t } from "../words";

export function More({ child }: { child: Child }) {
  return (
    <div class="stack">
      <ScreenTitle>{t("more-title")}</ScreenTitle>
      <Group title={child.name}>
        <Row href={`/c/${child.id}/goals`} icon="star" words="more-goals" />
        <Row href={`/c/${child.id}/learning`} icon="chart" words="more-learning" />
        <Row href={`/c/${child.id}/medicines`} icon="heart" words="more-medicines" />
        <Row href={`/c/${child.id}/school`} icon="note" words="more-school" />
        <Row href={`/c/${child.id}/profile`} icon="edit" words="more-profile" />
        <Row href={`/c/${child.id}/sharing`} icon="share" words="more-sharing" />
        <Row href={`/c/${child.id}/looks`} icon="eye" words="more-looks" />
        <Row href="/join" icon="plus" words="more-join" />
      </Group>
      <Group title={me.value?.person.name ?? t("more-you")}>
        <Row href="/children/new" icon="person" words="more-add-child" />
        <Row href="/invited" icon="key" words="more-invited" />
        <Row href="/notices" icon="info" words="more-news" />
        <Row href="/reminders" icon="bell" words="more-reminders" />
        <Row href="/devices" icon="device" words="more-devices" />
        {isStaff.value && <Row href="/clinic" icon="visits" words="more-clinic" />}
        <Row href="/sign-out" icon="signout" words="more-sign-out" />
      </Group>
      <InstallCard />
      <section class="stack stack-close">
        <h2>{t("more-about")}</h2>
        <p>{t("more-about-nobody")}</p>
        <p class="quiet">{t("more-about-not-device")}</p>
      </section>
    </div>
  );
}

function Group({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="stack stack-close">
      <h2>{title}</h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}

function Row({ href, icon, words }: { href: string; icon: IconName; words: string }) {
  return (
    <li>
      <a class="rows-row" href={href}>
        <Icon name={icon} />
        <span>{t(words)}</span>
        <Icon name="next" size={18} />
      </a>
    </li>
  );
}
