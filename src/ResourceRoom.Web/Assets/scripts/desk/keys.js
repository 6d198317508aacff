// Single keys choose what carries data-key, but only while the focus is inside the visitor's card and not where one types (WCAG 2.1.4).
// Ctrl+Enter sends the card from anywhere in it.

document.addEventListener("keydown", event => {
  const card = event.target.closest?.("#card");
  if (!card || event.isComposing || event.defaultPrevented || event.altKey) {
    return;
  }

  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    event.preventDefault();
    card.querySelector("form[data-invalid-target]")?.requestSubmit();
  } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat && !isForTyping(event.target) && !document.body.classList.contains("is-turned")) {
    press(card, event);
  }
});

function press(card, event) {
  const element = event.key.length === 1 && card.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!element) {
    return;
  }

  event.preventDefault();
  element.focus();
  // A note that a service has opened is gone into, not closed.
  if (!element.matches(".rr-note[open] > summary")) {
    element.click();
  }

  if (element.matches("summary") && element.parentElement.open) {
    element.parentElement.querySelector("input, textarea, select")?.focus();
  }
}

export function isForTyping(element) {
  return element.isContentEditable || element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");
}
