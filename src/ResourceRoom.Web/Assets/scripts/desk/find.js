// Find a visitor: searches while you type; arrow keys move through the matches, Enter opens the highlighted one. A number that is
// long enough to be an SSN or a birth date is dots, because other visitors can see the screen; a last four, a name, a card are not.
import { maskNumber } from "../show.js";
import { announce } from "../say.js";
import { partOfCode } from "./code.js";
import { hasHeld, holdForFound, lose } from "./type-ahead.js";

const pause = 150;
const textOfRequest = new WeakMap();
let timer;
let searchingFor = null;
let shownFor = null;
let openWhenFound = null;
let ahead = null;

document.addEventListener("input", ({ target }) => {
  if (target.id === "find") {
    mask();
    clearTimeout(timer);
    openWhenFound = null;
    ahead = null;
    if (isLongEnough() && !partOfCode(currentText())) {
      timer = setTimeout(search, pause);
    } else {
      clearMatches();
    }
  }
});

document.addEventListener("keydown", event => {
  if (event.target.id !== "find" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter") {
    event.preventDefault();
    openHighlighted();
  }
});

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.elt.id === "find-form") {
    searchingFor = currentText();
    textOfRequest.set(detail.xhr, searchingFor);
  }
});

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (textOfRequest.has(detail.xhr) && textOfRequest.get(detail.xhr) !== currentText()) {
    detail.shouldSwap = false;
  }
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (textOfRequest.get(detail.xhr) === searchingFor) {
    searchingFor = null;
  }
});

document.addEventListener("htmx:afterSettle", ({ target, detail }) => {
  if (target.id === "matches") {
    shownFor = textOfRequest.get(detail.xhr) ?? currentText();
    showMatches();
    const isChosen = markAsAhead();
    if (openWhenFound === currentText() && (isChosen || !(isNobody() || (isGuess() && hasHeld()))) && !mustChoose()) {
      openHighlighted();
    } else if (openWhenFound !== null) {
      openWhenFound = null;
      lose();
    }
  } else if (target.id === "card") {
    // Known by a full SSN or a card: neither stays on the screen.
    if (document.querySelector("#matches [name=pass]")?.value) {
      document.getElementById("find").value = "";
    }
    clearMatches();
  } else if (target.id === "desk" || target.id === "group") {
    shownFor = null;
    showMatches();
  }
});

document.addEventListener("DOMContentLoaded", showMatches);

export function clearMatches() {
  clearTimeout(timer);
  shownFor = openWhenFound = ahead = null;
  document.getElementById("matches")?.replaceChildren();
  showMatches();
}

function search() {
  clearTimeout(timer);
  document.getElementById("find-form").requestSubmit();
}

function openHighlighted() {
  const text = currentText();
  if (!isLongEnough()) {
    return;
  }

  if (shownFor === text) {
    openWhenFound = null;
    const option = options()[highlighted()];
    if (option) {
      option.click();
    } else {
      lose();
      announce(areFirstAlike() ? "Several people have this name. Choose one with the arrow keys." : "The list has changed. Choose with the arrow keys.");
    }
  } else {
    // The answer for this text is still to come: what is listed now belongs to an earlier one.
    openWhenFound = text;
    holdForFound();
    if (searchingFor !== text) {
      search();
    }
  }
}

// The server sends plain buttons in a list; here they become the options of a combobox (WAI-ARIA, list with manual selection).
function showMatches() {
  const find = document.getElementById("find");
  if (!find) {
    return;
  }

  mask();
  find.setAttribute("role", "combobox");
  find.setAttribute("aria-autocomplete", "list");
  find.setAttribute("aria-expanded", String(options().length > 0));
  document.getElementById("match-list")?.setAttribute("role", "listbox");
  options().forEach((option, index) => {
    option.id = `match-${index}`;
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.parentElement.setAttribute("role", "presentation");
  });

  if (options().length > 0) {
    find.setAttribute("aria-controls", "match-list");
    if (areFirstAlike()) {
      find.removeAttribute("aria-activedescendant");
    } else {
      highlight(0);
    }
  } else {
    find.removeAttribute("aria-controls");
    find.removeAttribute("aria-activedescendant");
  }
}

// An arrow key before the list of this text is there counts too: it moves through what is listed so far, or waits.
function step(by) {
  if (options().length > 0) {
    highlight(by < 0 && highlighted() < 0 ? -1 : highlighted() + by);
  }

  if (shownFor !== currentText()) {
    ahead = { steps: (ahead?.steps ?? 0) + by, value: options()[highlighted()]?.value };
  }
}

// Marks in a new list what was marked before it was there. Says whether somebody chose it.
function markAsAhead() {
  const moved = ahead;
  ahead = null;
  if (moved?.value === undefined) {
    for (let left = Math.abs(moved?.steps ?? 0); left > 0; left--) {
      step(Math.sign(moved.steps));
    }
  } else {
    const index = options().findIndex(({ value }) => value === moved.value);
    options().forEach(option => option.removeAttribute("aria-selected"));
    document.getElementById("find").removeAttribute("aria-activedescendant");
    if (index >= 0) {
      highlight(index);
    }
  }

  return moved !== null;
}

function highlight(index) {
  const all = options();
  if (all.length === 0) {
    return;
  }

  const chosen = all[(index + all.length) % all.length];
  all.forEach(option => option.setAttribute("aria-selected", String(option === chosen)));
  document.getElementById("find").setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

function highlighted() {
  return options().findIndex(option => option.getAttribute("aria-selected") === "true");
}

// Of several people of one name none is chosen beforehand.
function areFirstAlike() {
  const [first, second] = [...document.querySelectorAll("#match-list [name=id] .rr-match__name")].map(name => name.textContent.trim().toLowerCase());
  return first !== undefined && first === second;
}

// The name may be mistyped: Enter that was pressed before this could be seen opens no new visitor, the next one does.
function isNobody() {
  return document.getElementById("matches").dataset.count === "0";
}

// Nobody has this name, others have one that is like it: keys that were typed ahead could be for somebody else.
function isGuess() {
  return document.getElementById("matches").dataset.guess === "yes";
}

// On the list of a group nobody looks at a card first: of several people, or of one whose name is only like it, one has to be chosen.
function mustChoose() {
  return Boolean(document.getElementById("group")) && document.getElementById("matches").dataset.only !== "yes";
}

function options() {
  return [...document.querySelectorAll("#match-list button")];
}

function mask() {
  maskNumber(document.getElementById("find"));
}

function currentText() {
  return document.getElementById("find")?.value.trim() ?? "";
}

function isLongEnough() {
  return currentText().length >= Number(document.getElementById("find").dataset.minLength ?? 2);
}
