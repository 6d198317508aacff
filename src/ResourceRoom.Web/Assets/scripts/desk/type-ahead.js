// Keys that are typed while an answer is on its way belong to what comes with it: after Enter in the find box to the card, after Check in,
// Check out and Undo, and on the list of a group to the next search. They are held until it is there and then typed into it. When something
// else comes, the page says which were lost.
import { isForTyping } from "./keys.js";
import { sayAt } from "../say.js";

const modifiers = ["Shift", "CapsLock", "AltGraph", "Control", "Alt", "Meta"];
const focusable = "input:not([type=hidden]), select, textarea, button, a[href], summary";
const arrows = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const ofDesk = "#find-form, #matches, #card, #desk-alerts, #room";
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
  } else if (detail.elt.matches("#card form[hx-target='#desk']")) {
    holdFor("desk");
  } else if (detail.elt.matches("form[hx-target='#room']") && detail.elt.contains(document.activeElement)) {
    holdFor("room");
  }
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "card" || target.id === "desk" || target.id === "group" || (target.id === "room" && held?.part === "room")) {
    release(target.id);
  }
});

for (const failed of ["htmx:sendError", "htmx:timeout", "htmx:responseError", "htmx:sendAbort"]) {
  document.addEventListener(failed, ({ detail }) => {
    const isReplaced = failed === "htmx:sendAbort" && detail.elt.id === "find-form";
    if (!isReplaced && detail.elt.closest(ofDesk)) {
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

  if (held.part !== part || (part === "card" && isForCheckInOfSomebodyHere(held.keys))) {
    lose();
    return;
  }

  const { keys } = held;
  end();
  // A question that a key brings up has to be read before it is answered.
  while (keys.length > 0 && !document.querySelector("dialog[open]")) {
    type(keys.shift());
    // It may have asked for the next answer, which the keys after it are for.
    if (held) {
      held.keys.push(...keys.splice(0));
    }
  }

  say(keys);
}

// O is Not in labor force on the card of somebody who comes in, and Check out on the card of somebody who is here.
function isForCheckInOfSomebodyHere([first, second]) {
  return Boolean(document.getElementById("check-out-form")) && first?.toLowerCase() === "o" && /^\d$/.test(second);
}

// What it was typed for did not come.
export function lose() {
  const keys = held?.keys ?? [];
  end();
  say(keys);
}

function say(keys) {
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
  if (isForTyping(target) && !target.matches("select") && (key.length === 1 || key === "Backspace")) {
    write(target, key);
  } else if (key === " " || (key === "Enter" && target.matches("button, a, summary"))) {
    target.click();
  } else if (key === "Enter") {
    target.form?.requestSubmit(target.form.querySelector("button:not([type=button])"));
  } else if (key in arrows && target.type === "radio") {
    const group = radiosWith(target);
    const next = group.at((group.indexOf(target) + arrows[key]) % group.length);
    next.focus();
    next.click();
  }
}

function write(field, key) {
  const { selectionStart: start, selectionEnd: end } = field;
  if (key.length === 1) {
    field.setRangeText(key, start, end, "end");
  } else {
    field.setRangeText("", start === end ? Math.max(0, start - 1) : start, end, "end");
  }

  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function move(from, step) {
  const all = [...document.querySelectorAll(`${focusable}, [tabindex]`)]
    .filter(element => element === from || (element.tabIndex >= 0 && !element.disabled && element.checkVisibility() && isStop(element, from)));
  const next = all[all.indexOf(from) + step];
  next?.focus();
  if (next && isForTyping(next)) {
    next.select?.();
  }
}

// Of the radio buttons of one name Tab comes to the chosen one, or to the first one that can be chosen.
function isStop(element, from) {
  const group = element.type === "radio" ? radiosWith(element) : [element];
  return !group.includes(from) && element === (group.find(({ checked }) => checked) ?? group[0]);
}

function radiosWith({ form, name }) {
  return [...form.elements].filter(other => other.type === "radio" && other.name === name && !other.disabled);
}
