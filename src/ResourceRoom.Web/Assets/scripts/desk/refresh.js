// Another desk may check people in and out of the same room: the list of who is here is asked for each minute, while somebody sees it and
// nobody is about to press one of its buttons. Without an answer it stays as it is until the next minute.

const minute = 60_000;

if (document.getElementById("room")) {
  setInterval(refresh, minute);
}

async function refresh() {
  if (!isLeftAlone()) {
    return;
  }

  try {
    const answer = await fetch("/check-in/room", { headers: { "HX-Request": "true" }, redirect: "manual" });
    const list = answer.ok ? await answer.text() : null;
    if (list && isLeftAlone()) {
      htmx.swap("#room", list, { swapStyle: "outerHTML" });
    }
  } catch {
    // No connection.
  }
}

function isLeftAlone() {
  return document.visibilityState === "visible" && document.activeElement !== document.body
    && !document.querySelector("dialog[open], form[aria-busy], [data-retrying]")
    && !document.getElementById("room").matches(":focus-within, :hover") && !document.body.classList.contains("is-turned");
}
