/** Where a screen stands: one that could not be fetched or drawn says so in words, with the ways on. */
import { Component, type ComponentChildren, type ComponentType, Fragment } from "preact";
import { useLocation } from "preact-iso";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { t } from "../words";
import { childInView } from "./child_in_view";

interface Props {
  /** What stands around the words, where screens bring their own frame. */
  frame?: ComponentType<{ children: ComponentChildren }> | undefined;
  children: ComponentChildren;
}

interface Place {
  /** Another object at each opening, also of an address where one was before. */
  opening: ReturnType<typeof useLocation>;
  child: string | undefined;
}

export function ScreenBoundary(props: Props) {
  return <Boundary {...props} opening={useLocation()} child={childInView.value?.id} />;
}

/** Remembers where it broke: another address, or another child, is another screen. */
class Boundary extends Component<Props & Place, Partial<Place>> {
  override componentDidCatch(thrown: unknown): void {
    reportError(thrown);
    const { opening, child } = this.props;
    this.setState({ opening, child });
  }

  override render(
    { opening, child, frame: Frame = Fragment, children }: Props & Place,
    broke: Partial<Place>,
  ) {
    if (broke.opening !== opening || broke.child !== child) return children;
    return (
      <Frame>
        <Broken />
      </Frame>
    );
  }
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
