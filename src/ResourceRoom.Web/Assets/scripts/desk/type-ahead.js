// Keys that are typed while an answer is on its way belong to what comes with it: after Enter in the find box to the card, after Check in
// and on the list of a group to the next search. They are held until it is there and then typed into it. When something else comes, the page says which were lost.
import { isForTyping } from "./keys.js";
import { sayAt } from "../say.js";

const modifiers = ["Shift", "CapsLock", "AltGraph", "Control", "Alt", "Meta"];
const focusable = "input:not([type=hidden]), select, textarea, button, a[href], summary";
let held = null;

addEventListener("keydown", event => {
  if (!held || event.isComposing || modifiers.includes(event.key)) {
    return;
  }

  const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if ((event.ctrlKey || event.metaKey || event.altKey) && !isSend) {
    return;
  }

  event.preventDefault();
  event.stopImmediatePropagation();
  if (!event.repeat) {
    held.keys.push(isSend ? "Ctrl+Enter" : event.key === "Tab" && event.shiftKey ? "Shift+Tab" : event.key);
  }
}, { capture: true });

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.elt.closest("#matches")) {
    holdForFound();
  } else if (detail.elt.matches("#card form[data-invalid-target]")) {
    holdFor("desk");
  }
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "card" || target.id === "desk" || target.id === "group") {
    release(target.id);
  }
});

for (const failed of ["htmx:sendError", "htmx:timeout", "htmx:responseError", "htmx:sendAbort"]) {
  document.addEventListener(failed, ({ detail }) => {
    if (detail.elt.closest("#find-form, #matches, #card")) {
      lose();
    }
  });
}

// Begins to hold keys for a part of the page, such as "card".
export function holdFor(part) {
  held ??= { keys: [] };
  held.part = part;
  document.getElementById("find")?.toggleAttribute("readonly", true);
}

// For what comes of the person found: a card, or on the page of a group a line of its list.
export function holdForFound() {
  holdFor(document.getElementById("group") ? "group" : "card");
}

export function hasHeld() {
  return held?.keys.length > 0;
}

// The part has come and has the focus: what was typed for it goes there.
function release(part) {
  if (!held) {
    return;
  }

  if (held.part !== part) {
    lose();
    return;
  }

  const { keys } = held;
  end();
  // A key may ask for the next answer, which the keys after it are for.
  keys.forEach(key => held ? held.keys.push(key) : type(key));
}

// What it was typed for did not come.
export function lose() {
  const keys = held?.keys ?? [];
  end();
  if (keys.length > 0) {
    sayAt(document.querySelector("#card form") ?? document.getElementById("find"), `Keys that you typed meanwhile were not used: ${keys.join(" ")}. Type them again.`);
  }
}

function end() {
  held = null;
  document.getElementById("find")?.removeAttribute("readonly");
}

function type(key) {
  const target = document.activeElement;
  if (key === "Tab" || key === "Shift+Tab") {
    move(target, key === "Tab" ? 1 : -1);
  } else if (key === "Ctrl+Enter") {
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
  } else if (target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))) {
    act(target, key);
  }
}

// What the browser does for a key that no script has taken.
function act(target, key) {
  if (isForTyping(target) && !target.matches("select")) {
    if (key.length === 1 || key === "Backspace") {
      target.value = key.length === 1 ? target.value + key : target.value.slice(0, -1);
      target.dispatchEvent(new Event("input", { bubbles: true }));
      return;
    }
  }

  if (key === " " || (key === "Enter" && target.matches("button, a, summary"))) {
    target.click();
  } else if (key === "Enter") {
    target.form?.requestSubmit(target.form.querySelector("button:not([type=button])"));
  }
}

function move(from, step) {
  const all = [...document.querySelectorAll(focusable)].filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
  all[all.indexOf(from) + step]?.focus();
}
