// Another desk may check people in and out of the same room: the list of who is here is asked for each minute, while somebody sees it and
// nobody is about to press one of its buttons.

const minute = 60_000;

if (document.getElementById("room")) {
  setInterval(refresh, minute);
}

function refresh() {
  const room = document.getElementById("room");
  const isLeftAlone = document.visibilityState === "visible" && !document.querySelector("dialog[open], form[aria-busy], [data-retrying]")
    && !room.matches(":focus-within, :hover") && !document.body.classList.contains("is-turned");
  if (isLeftAlone) {
    htmx.trigger(room, "room:refresh");
  }
}
