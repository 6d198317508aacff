// <form data-counts>: the words of its button follow the boxes that are ticked.
document.addEventListener("change", ({ target }) => {
  const count = target.closest("form[data-counts]")?.querySelector("[data-count]");
  if (count) {
    const ticked = target.form.querySelectorAll("[type=checkbox]:checked").length;
    count.textContent = ticked === 1 ? count.dataset.one : count.dataset.many.replace("#", ticked);
  }
});
