// A card scanned while a visitor's card is open. A scanner types the code and Enter wherever the focus is: those keys must neither tick
// tiles of the open card nor send it. They go to the find box; if something would be lost, the desk asks first as for any other visitor.
import { isForTyping } from "./keys.js";

// Milliseconds between two keys of a scanner; nobody types three in a row that fast.
const longestGap = 60;
const prefix = "RR";
let typed = "";
let last = -Infinity;
let before = [];

addEventListener("keydown", event => {
  if (!event.target.closest?.("#card") || isForTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    typed = "";
    return;
  }

  if (event.timeStamp - last > longestGap) {
    typed = "";
  }

  last = event.timeStamp;
  if (event.key.length === 1) {
    if (typed === "") {
      before = ticked();
    }

    typed += event.key.toUpperCase();
  }

  if (typed.length > prefix.length && typed.startsWith(prefix)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    before.forEach(({ control, checked }) => control.checked = checked);
    if (event.key === "Enter") {
      find(typed);
    }
  }
}, { capture: true });

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
