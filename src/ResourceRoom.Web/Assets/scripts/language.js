// The nine questions in another language, in place: the words change and nothing else, neither what was typed nor the focus.

// Without scripts these buttons ask the server for the same form in that language; here they must never be what sends the form.
document.addEventListener("htmx:load", ({ detail }) => {
  for (const button of detail.elt.querySelectorAll("button[data-language]")) {
    button.type = "button";
    button.removeAttribute("formaction");
  }
});

document.addEventListener("click", event => {
  const button = event.target.closest("[data-language]");
  if (button) {
    event.preventDefault();
    ask(button.closest("form"), button.dataset.language);
  }
});

// A link that is said to be a button answers to the space bar as one does.
document.addEventListener("keydown", event => {
  if (event.key === " " && event.target.matches("a[data-language]")) {
    event.preventDefault();
    event.target.click();
  }
});

export function ask(form, language) {
  const words = new Map([...form.querySelector(`template[data-words="${CSS.escape(language)}"]`).content.children]
    .map(word => [word.dataset.word, word.textContent]));
  for (const span of form.querySelectorAll("[data-word]")) {
    span.lang = language;
    span.textContent = words.get(span.dataset.word).replace("{0}", span.dataset.wordValue ?? "");
  }

  form.querySelectorAll("[data-english]").forEach(english => {
    english.hidden = english.lang === language;
  });
  form.querySelectorAll("[data-language]").forEach(button => {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  });
  form.querySelector("[data-language-field]").value = language;
}
