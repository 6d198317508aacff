// A pass scanned while the cursor is not in the find box. A scanner types the code and Enter wherever the focus is, quickly or slowly: those
// keys must neither tick tiles of an open card nor send it, nor answer a question, nor stay in a field. The code goes to the find box; if
// something would be lost, the desk asks first as for any other visitor.
import { anySymbol, codeLength, isCode } from "./code.js";
import { isForTyping } from "./keys.js";
import { sayAt } from "../say.js";

// A scan that lost some of its keys is one too. Nothing else that people type has so many letters and digits without a space, after RR.
const fewestKeys = 10;
const prefix = "RR";
const modifiers = ["Shift", "CapsLock", "AltGraph", "Unidentified"];
let keys = [];
let isEnterToCome = false;
let said = null;

addEventListener("keydown", event => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    forget();
  } else if (event.key === "Enter") {
    finish(event);
  } else if (event.key.length === 1) {
    isEnterToCome = false;
    add(event);
  } else if (!modifiers.includes(event.key)) {
    forget();
  }
}, { capture: true });

addEventListener("pointerdown", forget, { capture: true });

// Pasted, or put in by the browser.
document.addEventListener("input", event => {
  const { target } = event;
  const [typed, ...others] = target.value?.match(/\bRR[0-9A-TV-Z\p{Pd}]{17,22}\b/giu) ?? [];
  if (typed && others.length === 0 && isForTyping(target) && !takesCodes(target) && isCode(symbolsOf(typed))) {
    target.value = target.value.replace(typed, "");
    look(symbolsOf(typed), target);
  }
});

function add(event) {
  const symbol = event.key.toUpperCase();
  if (takesCodes(event.target) && event.target.id !== "find") {
    return;
  }

  if (keys.length >= prefix.length && /\p{Pd}/u.test(symbol)) {
    return;
  }

  if (!(keys.length < prefix.length ? symbol === prefix[keys.length] : anySymbol.test(symbol))) {
    forget();
    return;
  }

  keys.push({ symbol, before: symbol === prefix[0] ? stateAt(event.target) : null });
  const code = typed().slice(-codeLength);
  if (isCode(code)) {
    const { before } = keys.at(-codeLength);
    stop(event);
    look(code, event.target, before);
    isEnterToCome = !takesCodes(document.activeElement);
  } else if (keys.length === prefix.length && mayLook() && !isForTyping(event.target)) {
    stop(event);
    putInFindBox(prefix);
  }
}

function finish(event) {
  const isCut = keys.length >= fewestKeys && /\d/.test(typed()) && !takesCodes(event.target);
  if (isEnterToCome || isCut) {
    stop(event);
  }

  if (isCut) {
    look(typed(), event.target, keys[0].before);
    if (takesCodes(document.activeElement)) {
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    }
  }

  forget();
}

function look(code, target, before) {
  keys = [];
  restore(before);
  if (mayLook()) {
    putInFindBox(code);
  } else {
    said?.remove();
    said = sayAt(target, whyNot()).message;
  }
}

function whyNot() {
  if (document.querySelector("dialog[open]")) {
    return "A pass was scanned while this window was open. Close it, then scan the pass again.";
  }

  return document.body.classList.contains("is-turned")
    ? "A pass was scanned in visitor view. Scan it again in staff view."
    : "A pass was scanned here, so its code was removed. To find its visitor, scan it on the Check-in page.";
}

function mayLook() {
  return document.getElementById("find") && !document.querySelector("dialog[open]") && !document.body.classList.contains("is-turned");
}

function takesCodes(element) {
  return Boolean(element?.closest?.(".rr-find, .rr-header__find"));
}

function putInFindBox(text) {
  const box = document.getElementById("find");
  box.value = text;
  box.focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function stateAt(target) {
  return isForTyping(target) && !takesCodes(target)
    ? { field: target, value: target.value, caret: target.selectionStart, ticked: [...target.form?.querySelectorAll("[type=radio], [type=checkbox]") ?? []].map(control => ({ control, checked: control.checked })) }
    : null;
}

function restore(before) {
  if (before) {
    before.field.value = before.value;
    before.field.dispatchEvent(new Event("input", { bubbles: true }));
    before.ticked.forEach(({ control, checked }) => control.checked = checked);
    if (typeof before.caret === "number") {
      before.field.setSelectionRange(before.caret, before.caret);
    }
  }
}

function typed() {
  return keys.map(({ symbol }) => symbol).join("");
}

function symbolsOf(text) {
  return text.toUpperCase().replace(/\p{Pd}/gu, "");
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function forget() {
  keys = [];
  isEnterToCome = false;
}
