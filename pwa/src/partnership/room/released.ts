/** What members released of their diaries into a project: read anew each time, never kept on this phone. */
import { get } from "../../api";
import type { Experience } from "./kinds";

export interface ReleasedPiece extends Experience {
  record: string;
  person: string;
  name: string;
}

export const readPieces = (project: string): Promise<ReleasedPiece[]> =>
  get<{ pieces: ReleasedPiece[] }>(`/partnership/projects/${project}/pieces`).then(
    ({ pieces }) => pieces,
  );
