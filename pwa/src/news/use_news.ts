/** News at once from this phone, then from the server when it has been a while. */
import { useServer } from "../from_server";
import { news, readNews, refreshNews } from "../local/notices";

export function useNews() {
  const { problem } = useServer(async () => {
    await readNews();
    await refreshNews();
  }, "news");
  return { told: news.value, problem };
}
