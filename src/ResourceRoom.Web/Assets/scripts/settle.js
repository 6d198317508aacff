// What has just arrived under the pointer takes no click: the second click of a double click, or one of impatience, was meant for what
// stood there before. Keys are not held up.

import { tell, told } from "./session/stored.js";

const wait = 500;
const lastClick = "clicked-at";
let timer;

addEventListener("click", ({ detail, timeStamp }) => {
  if (detail > 0) {
    tell("sessionStorage", lastClick, String(performance.timeOrigin + timeStamp));
  }
}, { capture: true });

// Nor does it take the focus from what has just got it.
addEventListener("mousedown", event => {
  if (document.documentElement.classList.contains("is-settling")) {
    event.preventDefault();
  }
}, { capture: true });

document.addEventListener("htmx:afterSwap", () => settleFor(wait));

// A page that came quicker than the second click.
const since = performance.timeOrigin + performance.now() - Number(told("sessionStorage", lastClick) ?? 0);
if (since >= 0 && since < wait) {
  settleFor(wait - since);
}

function settleFor(time) {
  const { classList } = document.documentElement;
  classList.add("is-settling");
  clearTimeout(timer);
  timer = setTimeout(() => classList.remove("is-settling"), time);
}
