// A form that could not be sent stays as it is and is sent again by itself, as it stands then: after growing pauses, and at once when the
// browser is back on the network. The server takes the same form twice and does once what it asks for, so a lost answer does no harm.
import { sayAt } from "./say.js";

const pauses = [2, 4, 8, 16, 30];
const waiting = new Map();
const pressed = new WeakMap();
let clock;

addEventListener("submit", ({ target, submitter }) => pressed.set(target, submitter), { capture: true });
addEventListener("online", () => [...waiting.keys()].forEach(send));
addEventListener("beforeunload", event => {
  if (waiting.size > 0) {
    event.preventDefault();
  }
});

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const wait = waiting.get(detail.elt);
  if (wait) {
    wait.dueAt = null;
    show(wait);
  }
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (detail.xhr.status !== 0 && !isUnreachable(detail.xhr)) {
    stop(detail.elt);
  }
});

// The program did not answer; what stands between it and the browser did.
export function isUnreachable(xhr) {
  return [502, 503, 504].includes(xhr.status);
}

export function keepTrying(form) {
  const wait = waiting.get(form) ?? begin(form);
  wait.dueAt = Date.now() + pauses[Math.min(wait.tries, pauses.length - 1)] * 1000;
  wait.tries += 1;
  show(wait);
}

// Nothing more is sent and leaving is not held up: the page goes by itself.
export function stopTrying() {
  [...waiting.keys()].forEach(stop);
}

function begin(form) {
  const { message } = sayAt(form, "No connection. Nothing was lost. This page will keep trying.");
  message.dataset.retrying = "";
  const when = message.appendChild(document.createElement("p"));
  const actions = message.appendChild(document.createElement("div"));
  actions.className = "rr-retry";
  addButton(actions, "Try now", "usa-button usa-button--outline", () => send(form));
  addButton(actions, "Stop trying", "rr-link", () => {
    stop(form);
    sayAt(form, `Not sent. Nothing was lost; select ${form.dataset.retry} to send it.`);
  });
  const wait = { tries: 0, dueAt: null, isFilledIn: "keep" in form.dataset, message, when };
  waiting.set(form, wait);
  clock ??= setInterval(tick, 1000);
  return wait;
}

function addButton(place, text, style, act) {
  const button = place.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = style;
  button.textContent = text;
  button.addEventListener("click", act);
}

function tick() {
  for (const [form, wait] of [...waiting]) {
    if (!form.isConnected) {
      follow(form, wait);
    } else if (wait.dueAt !== null && Date.now() >= wait.dueAt) {
      send(form);
    } else {
      show(wait);
    }
  }
}

// A form that somebody fills in and that is gone was given up. A mere button was shown anew by another answer, and is the same there; if
// it is no longer offered, it was done or cannot be done any more.
function follow(form, { isFilledIn, dueAt, tries }) {
  stop(form);
  if (isFilledIn) {
    return;
  }

  const action = CSS.escape(form.getAttribute("action"));
  const same = document.querySelector(`form[data-retry][action="${action}"]`);
  if (same) {
    Object.assign(waiting.get(same) ?? begin(same), { dueAt: dueAt ?? Date.now(), tries });
  } else {
    sayAt(form, `“${form.querySelector("button").textContent}” was not sent again, because it is no longer on this page. Check whether it still needs to be done.`);
  }
}

function send(form) {
  const wait = waiting.get(form);
  // While the screen is turned to the visitor no answer may change it: it waits until the screen is turned back.
  if (wait?.dueAt == null || document.body.classList.contains("is-turned")) {
    return;
  }

  const button = pressed.get(form);
  if (button?.isConnected) {
    button.click();
  } else {
    form.requestSubmit();
  }
}

function show({ dueAt, when }) {
  const seconds = Math.max(1, Math.ceil((dueAt - Date.now()) / 1000));
  when.textContent = dueAt === null ? "Trying now…" : `Trying again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`;
}

function stop(form) {
  waiting.get(form)?.message.remove();
  waiting.delete(form);
  if (waiting.size === 0) {
    clearInterval(clock);
    clock = undefined;
  }
}
