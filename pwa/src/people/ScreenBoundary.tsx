/** Where a screen stands: one that could not be fetched or drawn says so in words, with the ways on. */
import { type ComponentChildren, type ComponentType, Fragment } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { t } from "../words";

interface Props {
  /** What stands around the words, where screens bring their own frame. */
  frame?: ComponentType<{ children: ComponentChildren }> | undefined;
  children: ComponentChildren;
}

export function ScreenBoundary({ frame: Frame = Fragment, children }: Props) {
  const { path } = useLocation();
  const [fault, mended] = useErrorBoundary((thrown) => reportError(thrown));
  // Another address is another screen.
  useEffect(mended, [path]);
  if (!fault) return children;
  return (
    <Frame>
      <Broken />
    </Frame>
  );
}

function Broken() {
  return (
    <div class="stack">
      <ScreenTitle>{t("broken-title")}</ScreenTitle>
      <EmptyState
        drawing="window"
        title={t("broken")}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            {t("broken-again")}
          </Button>
        }
      />
    </div>
  );
}
