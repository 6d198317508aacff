// "?" opens the help on a tab of its own, so that an open card stays. Like the other keys it works only while the focus is inside the desk and
// not where one types (WCAG 2.1.4); nobody searches for a question mark.
import { isForTyping } from "./keys.js";

document.addEventListener("keydown", event => {
  if (event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing && !event.defaultPrevented
    && event.target.closest?.("#desk") && (!isForTyping(event.target) || isEmptySearch(event.target)) && !document.body.classList.contains("is-turned")) {
    event.preventDefault();
    open(document.querySelector("[data-help]").href, "resourceroom-help");
  }
});

function isEmptySearch(element) {
  return element.id === "find" && element.value === "";
}
