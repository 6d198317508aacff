// After a fragment has arrived: where it goes, what gets the focus, what is read out, and what to say when nothing arrived.
import { isExpired, renew } from "./session/account.js";
import { isUnreachable, keepTrying } from "./retry.js";
import { announce, sayAt } from "./say.js";

document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, requestConfig } = event.detail;
  const elsewhere = requestConfig.elt.closest("[data-invalid-target]")?.dataset.invalidTarget;
  if (elsewhere && (xhr.status === 409 || xhr.status === 422)) {
    event.detail.target = document.querySelector(elsewhere);
  }
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  announceIn(target);
  if (target.id === "desk" && location.pathname === "/check-in/card") {
    history.replaceState(history.state, "", "/check-in");
  }

  if (target.id === "card") {
    focusIn(target);
  } else if (target.id === "desk" || target.id === "group" || (target.id === "room" && isFocusLost())) {
    const card = document.getElementById("card");
    focusIn(target.id === "room" && card?.childElementCount ? card : document) || document.getElementById("find")?.focus();
  }
});

document.addEventListener("htmx:oobAfterSwap", ({ detail }) => announceIn(detail.target));

// A search leaves alone what a card says about itself.
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  const isOfCard = Boolean(detail.elt.closest("#card"));
  [...document.querySelectorAll("[data-not-sent]:not([data-retrying])")]
    .filter(message => isOfCard || !message.closest("#card"))
    .forEach(message => message.remove());
});

for (const lost of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(lost, ({ detail }) => sayLost(detail.elt));
}

document.addEventListener("htmx:responseError", ({ detail }) => {
  if (isUnreachable(detail.xhr)) {
    sayLost(detail.elt);
  } else if (isExpired(detail.xhr)) {
    renew(detail.xhr, detail.elt);
  } else if (detail.xhr.status === 401) {
    saySignedOut(detail.elt);
  } else {
    sayAt(detail.elt, `Not saved: something went wrong (${detail.xhr.status}). Nothing was lost; try again.`);
  }
});

// A link of the error summary leads to the field itself, or to the first choice of its group.
document.addEventListener("click", event => {
  const link = event.target.closest(".rr-errors a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (field) {
    event.preventDefault();
    (field.matches("fieldset") ? field.querySelector("input:not([type=hidden]), select, textarea") : field)?.focus();
  }
});

document.addEventListener("DOMContentLoaded", () => focusIn(document));

// The button that had it is gone. A form that was sent again by itself must not take it from where somebody types.
function isFocusLost() {
  return document.activeElement === document.body;
}

function focusIn(part) {
  const element = part.querySelector("[data-focus-first]") ?? part.querySelector("[data-focus]");
  element?.focus();
  return Boolean(element);
}

function announceIn(part) {
  announce(part.querySelector("[data-announce]")?.textContent);
}

function sayLost(sender) {
  if (sender.matches("form[data-retry]")) {
    keepTrying(sender);
  } else {
    sayAt(sender, sender.matches("#find-form")
      ? "No connection. Keep typing or press Enter to try again."
      : "Not sent: no connection. Nothing was lost; try again.");
  }
}

function saySignedOut(sender) {
  const { paragraph } = sayAt(sender, "Not sent: you were signed out. Nothing was lost; sign in, then come back here and try again. ");
  const link = paragraph.appendChild(document.createElement("a"));
  link.href = "/account/sign-in";
  link.target = "_blank";
  link.textContent = "Sign in on a new tab";
}
