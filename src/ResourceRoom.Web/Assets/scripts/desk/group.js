// The list of a group stands, sealed, in the address of its page. It is kept up with what is added, removed and answered.
//
// Whatever changes the list sends the list along, so one change has to wait for the answer to the one before. What is pressed, chosen or typed
// until then is done or put back in the list that comes.
import { sayAt } from "../say.js";

let drafts = 0;
let change = null;

// Before htmx would give up the request that is under way for the new one.
document.addEventListener("htmx:confirm", event => {
  const { elt } = event.detail;
  if (change && elt.closest("#group")) {
    event.preventDefault();
    if (elt.matches("button")) {
      change.waiting.push(addressOf(elt));
    }
  }
});

document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.target.id === "group") {
    change = { by: detail.elt, typed: finder().value, chosen: new Map(), waiting: [] };
  }
});

// No answer, or one that is shown elsewhere: the list is as it was.
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (change?.by === detail.elt && !detail.successful && document.contains(detail.elt)) {
    const { typed, waiting } = change;
    end(waiting);
    if (finder().value !== typed) {
      finder().dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
});

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (change && detail.target.id === "group" && finder().value !== change.typed) {
    change.typedMeanwhile = finder().value;
  }
});

document.addEventListener("htmx:afterSwap", ({ target }) => {
  if (target.id !== "group") {
    return;
  }

  show(document.getElementById("group").dataset.address);
  const { chosen = new Map(), waiting = [], typedMeanwhile } = change ?? {};
  change = null;
  putBack(chosen);
  if (typedMeanwhile) {
    finder().value = typedMeanwhile;
    finder().dispatchEvent(new Event("input", { bubbles: true }));
  }

  const buttons = waiting.map(address => document.querySelector(address));
  buttons.forEach(button => button?.click());
  if (buttons.includes(null)) {
    end([]);
    sayAt(finder().form, "Not everything was done, because the list changed meanwhile. Check the list.");
  }
});

document.addEventListener("change", async ({ target }) => {
  const form = target.closest("#group #find-form");
  if (!form || target.id === "find") {
    return;
  }

  change?.chosen.set(lineOf(target), target.value);
  drafts += 1;
  const draft = drafts;
  try {
    const answer = await fetch("/check-in/group/draft", { method: "POST", body: new FormData(form), headers: { "HX-Request": "true" }, redirect: "manual" });
    if (answer.status === 200 && draft === drafts && form.isConnected) {
      show(await answer.text());
    }
  } catch {
    // No connection: the page itself still holds the answer.
  }
});

function end(waiting) {
  change = null;
  if (waiting.length > 0) {
    sayAt(finder().form, "Not everything was done. Check the list.");
  }
}

function putBack(chosen) {
  const kept = [...document.querySelectorAll("#group [data-line] select")].filter(select => chosen.has(lineOf(select)));
  kept.forEach(select => select.value = chosen.get(lineOf(select)));
  kept[0]?.dispatchEvent(new Event("change", { bubbles: true }));
}

// Where the same button is in the list that comes.
function addressOf(button) {
  return button.name === "line" ? `#group [data-line="${lineOf(button)}"] button[name=line]`
    : button.name ? `#group button[name="${button.name}"][value="${CSS.escape(button.value)}"]`
    : `#group button[formaction="${button.getAttribute("formaction")}"]:not([name])`;
}

function lineOf(element) {
  return element.closest("[data-line]")?.dataset.line;
}

function finder() {
  return document.getElementById("find");
}

function show(address) {
  history.replaceState(history.state, "", address);
}
