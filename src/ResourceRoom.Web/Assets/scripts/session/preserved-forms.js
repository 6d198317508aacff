// What was typed survives an idle sign-out: the server seals the filled-in forms, this tab's storage holds the sealed text, which says
// nothing to anybody, and after signing in again as the same account the page is shown as it stood.
import { isFilledIn, leaveFreely } from "../filled-in.js";
import { ask } from "../language.js";

const storedAs = "resource-room.kept";
const formToken = "__RequestVerificationToken";
const { keepUrl, openUrl } = document.getElementById("idle-dialog")?.dataset ?? {};
let keeping = null;

// True when nothing on this page would be lost.
export function keepForms() {
  if (!keeping) {
    const mine = { abort: new AbortController(), isStored: false };
    mine.isKept = seal(mine).then(isKept => {
      if (!isKept && keeping === mine) {
        keeping = null;
      }
      return isKept;
    });
    keeping = mine;
  }

  return keeping.isKept;
}

// Somebody is at the page again: it holds everything itself. What another page kept is still offered here.
export function forgetForms() {
  keeping?.abort.abort();
  if (keeping?.isStored) {
    remove();
  }

  keeping = null;
}

// Signing out by hand keeps nothing, here or everywhere; nor does what is being sealed at that moment.
addEventListener("submit", ({ target }) => {
  if (target.getAttribute("action")?.startsWith("/account/sign-out")) {
    forgetForms();
    remove();
    leaveFreely();
  }
}, { capture: true });

document.addEventListener("DOMContentLoaded", restore);

async function seal(keeping) {
  const forms = [...document.querySelectorAll("form[data-keep]")].filter(isFilledIn);
  if (forms.length === 0) {
    return true;
  }

  try {
    const { signal } = keeping.abort;
    const answer = await send(keepUrl, { address: here(), title: document.title, forms: forms.map(describe) }, signal);
    const sealed = await answer.text();
    signal.throwIfAborted();
    if (answer.ok) {
      sessionStorage.setItem(storedAs, sealed);
      keeping.isStored = true;
    }
    return answer.ok;
  } catch {
    // No connection, nothing is to be kept any more, or storage is closed to this site.
    return false;
  }
}

function describe(form) {
  const left = [formToken, ...[...form.querySelectorAll("[data-not-kept]")].map(control => control.name)];
  const fields = [...new FormData(form)].filter(([name, value]) => !left.includes(name) && typeof value === "string");
  const draft = form.dataset.keep;
  const target = draft ? form.parentElement.closest("[id]").id : "";
  return { action: form.getAttribute("action"), draft, target, fields: fields.map(([name, value]) => ({ name, value })) };
}

async function restore() {
  const sealed = stored();
  if (!sealed || !openUrl) {
    return;
  }

  let answer;
  try {
    answer = await send(openUrl, { sealed });
  } catch {
    // No connection: the next page tries.
    return;
  }

  if (!answer.ok) {
    // Somebody else's, or too old.
    remove();
    return;
  }

  const page = await answer.json();
  if (page.address === here()) {
    let isWhole = true;
    try {
      for (const form of page.forms) {
        isWhole = await show(form) && isWhole;
      }
    } catch {
      // No connection: the next page tries.
      return;
    }

    remove();
    say(isWhole
      ? `What you typed before you were signed out has been restored.${page.isSomethingWithheld ? " Enter the Social Security Number again: it is never kept." : ""}`
      : "What you typed before you were signed out can’t be restored.");
  } else {
    offer(page);
  }
}

// Whether the page shows it now.
async function show({ action, draft, target, fields }) {
  const form = [...document.querySelectorAll("form[data-keep]")].find(candidate => candidate.getAttribute("action") === action);
  if (form) {
    fill(form, fields);
    return true;
  }

  if (!draft || !document.getElementById(target)) {
    return false;
  }

  const values = new FormData();
  fields.forEach(({ name, value }) => values.append(name, value));
  await htmx.ajax("POST", draft, { target: `#${CSS.escape(target)}`, swap: "outerHTML", values, headers: { RequestVerificationToken: token() } });
  const shown = document.getElementById(target)?.querySelector("form");
  shown?.setAttribute("data-typed", "");
  return Boolean(shown);
}

// A form that makes its own rows takes the fields itself and prevents the default.
function fill(form, fields) {
  const event = new CustomEvent("kept:restore", { bubbles: true, cancelable: true, detail: { fields } });
  if (form.dispatchEvent(event)) {
    const left = Map.groupBy(fields, field => field.name);
    for (const control of [...form.elements].filter(control => control.name && control.name !== formToken)) {
      put(control, left.get(control.name) ?? []);
    }
  }

  form.dataset.typed = "";
  const language = form.querySelector("[data-language-field]")?.value;
  if (language) {
    ask(form, language);
  }
}

function put(control, values) {
  if (control.matches("[type=radio], [type=checkbox]")) {
    control.checked = values.some(({ value }) => value === control.value);
  } else if (control.matches("input, textarea, select") && values.length > 0) {
    control.value = values.shift().value;
  }

  if (control.checked || (control.matches("textarea, input:not([type=hidden], [type=radio], [type=checkbox])") && control.value)) {
    control.closest("details")?.setAttribute("open", "");
  }
}

function offer({ address, title }) {
  const message = say("We kept what you typed before you were signed out. ");
  const link = message.appendChild(document.createElement("a"));
  link.href = address;
  link.textContent = `Go back to ${title.replace(" · ResourceRoom", "")}`;
  const discard = message.parentElement.appendChild(document.createElement("button"));
  discard.type = "button";
  discard.className = "rr-link";
  discard.textContent = "Discard";
  discard.addEventListener("click", () => {
    remove();
    message.parentElement.remove();
  });
}

function say(text) {
  const box = document.createElement("div");
  box.className = "rr-alert";
  const paragraph = box.appendChild(document.createElement("p"));
  paragraph.setAttribute("role", "status");
  document.getElementById("alerts").prepend(box);
  paragraph.textContent = text;
  return paragraph;
}

function send(address, body, signal) {
  return fetch(address, {
    method: "POST",
    redirect: "manual",
    signal,
    headers: { "Content-Type": "application/json", "HX-Request": "true", "RequestVerificationToken": token() },
    body: JSON.stringify(body),
  });
}

function stored() {
  try {
    return sessionStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

function remove() {
  try {
    sessionStorage.removeItem(storedAs);
  } catch {
    // Storage is closed: nothing was put in.
  }
}

function here() {
  return location.pathname + location.search;
}

function token() {
  return document.querySelector("meta[name=csrf-token]").content;
}
