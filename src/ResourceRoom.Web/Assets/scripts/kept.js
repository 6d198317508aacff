// What was typed survives an idle sign-out: the server seals the filled-in forms, this tab's storage holds the sealed text, which says
// nothing to anybody, and after signing in again as the same account the page is shown as it stood.
import { isFilledIn } from "./filled-in.js";
import { ask } from "./language.js";

const storedAs = "resource-room.kept";
const formToken = "__RequestVerificationToken";
const { keepUrl, openUrl } = document.getElementById("idle-dialog")?.dataset ?? {};
let kept = null;

// True when nothing on this page would be lost.
export function keepForms() {
  kept ??= seal().then(isKept => {
    if (!isKept) {
      kept = null;
    }
    return isKept;
  });
  return kept;
}

// Somebody is at the page again: it holds everything itself.
export function forgetForms() {
  if (kept) {
    kept = null;
    remove();
  }
}

// Signing out by hand keeps nothing.
addEventListener("submit", ({ target }) => {
  if (target.getAttribute("action") === "/account/sign-out") {
    remove();
  }
}, { capture: true });

document.addEventListener("DOMContentLoaded", restore);

async function seal() {
  const forms = [...document.querySelectorAll("form[data-keep]")].filter(isFilledIn);
  if (forms.length === 0) {
    return true;
  }

  try {
    const answer = await send(keepUrl, { address: here(), title: document.title, forms: forms.map(describe) });
    if (answer.ok) {
      sessionStorage.setItem(storedAs, await answer.text());
    }
    return answer.ok;
  } catch {
    // No connection, or storage is closed to this site.
    return false;
  }
}

function describe(form) {
  const fields = [...new FormData(form)].filter(([name, value]) => name !== formToken && typeof value === "string");
  return { action: form.getAttribute("action"), draft: form.dataset.keep, fields: fields.map(([name, value]) => ({ name, value })) };
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
    remove();
    for (const form of page.forms) {
      await show(form);
    }
    say(`What you typed before you were signed out is here again.${page.isSomethingWithheld ? " Only the Social Security Number must be typed again: it is never kept." : ""}`);
  } else {
    offer(page);
  }
}

async function show({ action, draft, fields }) {
  const form = [...document.querySelectorAll("form[data-keep]")].find(candidate => candidate.getAttribute("action") === action);
  if (form) {
    fill(form, fields);
  } else if (draft) {
    const values = new FormData();
    fields.forEach(({ name, value }) => values.append(name, value));
    await htmx.ajax("POST", draft, { target: "#card", swap: "outerHTML", values, headers: { RequestVerificationToken: token() } });
    document.querySelector("#card form")?.setAttribute("data-typed", "");
  }
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
  const message = say("What you typed before you were signed out is kept. ");
  const link = message.appendChild(document.createElement("a"));
  link.href = address;
  link.textContent = `Go back to ${title.replace(" · ResourceRoom", "")}`;
  const discard = message.parentElement.appendChild(document.createElement("button"));
  discard.type = "button";
  discard.className = "rr-link";
  discard.textContent = "Discard it";
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

function send(address, body) {
  return fetch(address, {
    method: "POST",
    redirect: "manual",
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
