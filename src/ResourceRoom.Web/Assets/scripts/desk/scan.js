// A card scanned while the cursor is not in the find box. A scanner types the code and Enter wherever the focus is: those keys must neither
// tick tiles of an open card nor send it, nor check anybody out. They go to the find box; if something would be lost, the desk asks first as
// for any other visitor.
import { isForTyping } from "./keys.js";

// Milliseconds between two keys of a scanner; nobody types three in a row that fast.
const longestGap = 60;
const prefix = "RR";
let typed = "";
let last = -Infinity;
let before = [];

addEventListener("keydown", event => {
  if (!isAtTheDesk() || isForTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    typed = "";
    return;
  }

  if (event.timeStamp - last > longestGap) {
    typed = "";
  }

  last = event.timeStamp;
  if (event.key.length === 1) {
    const key = event.key.toUpperCase();
    typed += key;
    if (!typed.startsWith(prefix.slice(0, typed.length))) {
      typed = key === prefix[0] ? key : "";
    }

    if (typed.length === 1) {
      before = ticked();
    }
  }

  if (typed.length > prefix.length) {
    event.preventDefault();
    event.stopImmediatePropagation();
    before.forEach(({ control, checked }) => control.checked = checked);
    if (event.key === "Enter") {
      find(typed);
    }
  }
}, { capture: true });

function isAtTheDesk() {
  return document.getElementById("find") && !document.querySelector("dialog[open]");
}

function ticked() {
  return [...document.querySelectorAll("#card :is([type=radio], [type=checkbox])")].map(control => ({ control, checked: control.checked }));
}

function find(code) {
  const box = document.getElementById("find");
  typed = "";
  box.value = code;
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
}
