// What a person sees and what the phone has kept, in milliseconds of this page's clock.
window.probe = (() => {
  const found = { tapped: 0, kept: [] };

  addEventListener("click", () => { found.tapped = performance.now(); }, true);

  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const started = transaction.call(this, stores, mode, options);
    if (mode === "readwrite" && options?.durability === "strict") {
      started.addEventListener("complete", () => found.kept.push(performance.now()));
    }
    return started;
  };

  // The frame after which it stands on the screen.
  found.drawn = (there) =>
    new Promise((done) => {
      const behind = new MessageChannel();
      behind.port1.onmessage = () => done(performance.now());
      const look = () => {
        if (!there()) return;
        watch.disconnect();
        requestAnimationFrame(() => behind.port2.postMessage(null));
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { attributes: true, childList: true, subtree: true });
      look();
    });
  const all = (...selectors) => selectors.every((selector) => document.querySelector(selector));
  found.today = found.drawn(() => all(".today .ask h1", ".today .list a[href*='/entry/']"));
  found.now = found.drawn(() => all(".now-steps button", ".emergency-bar a"));
  // The newest days; and then all days, a window of thirty a screen's width.
  found.chart = (screens) =>
    found.drawn(
      () =>
        all("svg.chart path.chart-line[d^=M]") &&
        Number.parseFloat(document.querySelector(".chart-length").style.width) > screens * innerWidth,
    );
  const line = () => document.querySelector("svg.chart path.chart-line").getAttribute("d");
  found.redrawn = () => {
    const before = line();
    return found.drawn(() => line() !== before);
  };

  // The first save after the tap that is safe on the phone.
  found.saved = async () => {
    for (;;) {
      const kept = found.kept.find((time) => time > found.tapped);
      if (found.tapped && kept) return kept - found.tapped;
      await new Promise((again) => setTimeout(again, 20));
    }
  };
  return found;
})();
