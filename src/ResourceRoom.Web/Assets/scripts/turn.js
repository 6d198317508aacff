// Turns the screen to the visitor: only the questions stay, large. What is not one of them is hidden by where it stands, so that a part
// that is added to the page later is hidden too. Nothing is sent meanwhile, because an answer could show someone else's name.

import { hide } from "./show.js";

let turned = null;
let lastField = null;

document.addEventListener("focusin", ({ target }) => {
  if (target.matches("[data-asked] input, [data-asked] select, [data-asked] textarea")) {
    lastField = target;
  }
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-turn]");
  if (button && turned) {
    turnBack();
  } else if (button && !button.form.hasAttribute("aria-busy")) {
    turn(button);
  }
});

addEventListener("keydown", event => {
  if (turned && event.key === "Escape" && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    turnBack();
  }
}, { capture: true });

addEventListener("submit", event => {
  if (turned && event.target === turned.button.form) {
    event.preventDefault();
    event.stopImmediatePropagation();
    note("Nothing is sent in visitor view. Go back to staff view first (Esc).");
  }
}, { capture: true });

// Whatever takes the form away takes the view with it.
document.addEventListener("htmx:afterSwap", () => {
  if (turned && !turned.button.isConnected) {
    turnBack();
  }
});

function turn(button) {
  turned = { button, x: scrollX, y: scrollY };
  button.form.querySelectorAll(".is-shown").forEach(hide);
  for (const part of button.form.querySelectorAll("[data-asked]")) {
    for (let element = part; element; element = element.parentElement) {
      element.dataset.turned = "";
    }
  }

  document.body.classList.add("is-turned");
  titleOf(button).hidden = false;
  button.textContent = "Back to staff view (Esc)";
  note("Only the questions are shown.");
  const field = button.form.contains(lastField) ? lastField : button.form.querySelector("[data-asked] [data-item] input");
  field.focus();
}

function turnBack() {
  const { button, x, y } = turned;
  turned = null;
  document.body.classList.remove("is-turned");
  document.querySelectorAll("[data-turned]").forEach(element => delete element.dataset.turned);
  if (button.isConnected) {
    titleOf(button).hidden = true;
    button.textContent = "Visitor view";
    button.closest("[data-asked]").querySelector("[data-turn-note]").textContent = "";
    (button.form.contains(lastField) ? lastField : button).focus();
    scrollTo(x, y);
  }
}

function titleOf(button) {
  return button.closest("[data-asked]").querySelector("[data-turned-title]");
}

function note(text) {
  turned.button.closest("[data-asked]").querySelector("[data-turn-note]").textContent = text;
}
