/** Together: what one takes part in, what the clinic asks for, ideas, and who one is here. */
import "../words";
import "../../styles/screens/together.css";
import { useEffect, useState } from "preact/hooks";
import { useServer } from "../../from_server";
import { boardsKept, keepBoards, today } from "../../local";
import {
  Awaited,
  EmptyState,
  List,
  ListRow,
  Notice,
  ScreenTitle,
  Section,
  Skeleton,
} from "../../parts";
import { problemWords } from "../../problem_words";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { OwnSteps } from "../learn/OwnSteps";
import { Pitch } from "../Pitch";
import { type Project, useProjects } from "../room/project";
import {
  type Level,
  type Mine,
  type OwnGroup,
  type OwnSignup,
  readBoard,
  readMine,
} from "../together";
import { Calls } from "./Calls";
import { OpenBoard } from "./OpenBoard";
import { PutBoardAway } from "./PutBoardAway";
import { TakingABreak } from "./TakingABreak";

export function Together() {
  const { value, problem, reload } = useServer(readMine, "mine");
  useEffect(() => {
    if (value) void keepBoards(value.boards);
  }, [value]);
  const rooms = useProjects();
  return (
    <div class="stack">
      <ScreenTitle lead={t("hub-lead")}>{t("hub-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {!rooms && !problem && <Awaited />}
      <TakingPart
        rooms={rooms ?? []}
        signups={value?.signups ?? []}
        groups={value?.groups.filter(({ until_on }) => until_on >= today(new Date())) ?? []}
      />
      {value && <Home mine={value} reload={reload} />}
      {!value && (problem ? <KeptBoards /> : <Skeleton label={t("hub-loading")} />)}
    </div>
  );
}

interface Taking {
  rooms: Project[];
  signups: OwnSignup[];
  groups: OwnGroup[];
}

/** Rooms are on this phone and open without a network; the way in to one needs the clinic. */
function TakingPart({ rooms, signups, groups }: Taking) {
  const coming = signups.filter(({ project }) => !rooms.some(({ id }) => id === project));
  if (rooms.length + coming.length + groups.length === 0) return null;
  return (
    <Section title={t("hub-mine")}>
      {coming
        .filter(({ freed }) => freed)
        .map(({ id, title }) => (
          <Notice key={id} kind="ok" title={t("seat-freed")}>
            <a href={`/together/signups/${id}`}>{t("seat-freed-what", { title })}</a>
          </Notice>
        ))}
      <List>
        {rooms.map(({ id, title, place }) => (
          <ListRow
            key={id}
            icon="together"
            title={title}
            detail={t(`signup-is-${place}`)}
            href={`/together/p/${id}`}
          />
        ))}
        {coming.map(({ id, title, status }) => (
          <ListRow
            key={id}
            icon="clock"
            title={title}
            detail={t(`signup-is-${status}`)}
            href={`/together/signups/${id}`}
          />
        ))}
        {groups.map(({ id, clinic, name, status }) => (
          <ListRow
            key={id}
            icon="visits"
            title={name}
            detail={t(`group-mine-${status}`)}
            href={`/together/b/${clinic}/groups`}
          />
        ))}
      </List>
    </Section>
  );
}

/** What opens without a network: one's diary, and the boards' ideas, kept here until they go there. */
function KeptBoards() {
  const [boards, setBoards] = useState<Mine["boards"]>([]);
  useEffect(() => void boardsKept().then((kept) => setBoards(kept as Mine["boards"])), []);
  return (
    <List>
      {boards.map(({ clinic, name }) => (
        <ListRow
          key={clinic}
          icon="star"
          title={t("ideas-title")}
          detail={name}
          href={`/together/b/${clinic}/ideas`}
        />
      ))}
      <DiaryRow />
      <LearnRow />
    </List>
  );
}

const LearnRow = () => (
  <ListRow
    icon="question"
    title={t("hub-learn")}
    detail={t("hub-learn-what")}
    href="/together/learn"
  />
);

function DiaryRow() {
  return (
    <ListRow
      icon="note"
      title={t("hub-diary")}
      detail={t("hub-diary-what")}
      href="/together/diary"
    />
  );
}

function Home({ mine, reload }: { mine: Mine; reload: () => Promise<void> }) {
  return (
    <>
      <OwnSteps mine={mine} />
      <TakingABreak mine={mine} reload={reload} />
      {mine.boards.map(({ clinic }) => (
        <OneBoard key={clinic} clinic={clinic} level={mine.profile?.level ?? ""} reload={reload} />
      ))}
      {mine.boards.length === 0 && (
        <EmptyState drawing="cups" title={t("hub-no-board")}>
          {t("hub-no-board-how")}
        </EmptyState>
      )}
      <List>
        <ListRow
          icon="person"
          title={t("profile-title")}
          detail={t(
            mine.profile
              ? mine.profile.shared
                ? "profile-shared"
                : "profile-private"
              : "profile-none",
          )}
          href="/together/profile"
        />
        <DiaryRow />
        <LearnRow />
        <ListRow
          icon="key"
          title={t("hub-card")}
          detail={t("hub-card-what")}
          href="/together/card"
        />
      </List>
      <OpenBoard first={mine.boards.length === 0} reload={reload} />
      <p class="quiet small">{t("hub-not-care")}</p>
    </>
  );
}

interface BoardProps {
  clinic: string;
  level: Level | "";
  reload: () => Promise<void>;
}

function OneBoard({ clinic, level, reload }: BoardProps) {
  const board = useServer(() => readBoard(clinic), clinic);
  const { value } = board;
  if (!value) return <Reading of={board} />;
  return (
    <Section title={t("board-title", { clinic: value.name })}>
      <Pitch of={value} name={`pitch-${clinic}`} />
      <Calls board={value} level={level} />
      <List>
        <ListRow
          icon="star"
          title={t("ideas-title")}
          detail={t("ideas-count", { count: value.ideas.length })}
          href={`/together/b/${clinic}/ideas`}
        />
        <ListRow
          icon="list"
          title={t("board-package")}
          detail={t("board-package-what")}
          href={`/together/b/${clinic}/package`}
        />
        <ListRow
          icon="note"
          title={t("board-library")}
          detail={t("board-library-what")}
          href={`/together/b/${clinic}/library`}
        />
        <ListRow
          icon="together"
          title={t("board-people")}
          detail={value.champion && t("board-champion", { name: value.champion })}
          href={`/together/b/${clinic}/people`}
        />
        <ListRow
          icon="visits"
          title={t("groups-title")}
          detail={t("groups-what")}
          href={`/together/b/${clinic}/groups`}
        />
        <ListRow
          icon="chart"
          title={t("results-title")}
          detail={t("results-what")}
          href={`/board/${value.code}/results`}
        />
        <ListRow
          icon="history"
          title={t("years-title")}
          detail={t("years-what")}
          href={`/together/b/${clinic}/years`}
        />
      </List>
      <PutBoardAway board={value} reload={reload} />
    </Section>
  );
}
