// <button data-copy-down="table of a week">: gives the next four rows the times of the first.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy-down]");
  if (!button) {
    return;
  }

  const [first, ...others] = [...document.querySelectorAll(`${button.dataset.copyDown} tbody tr`)].map(row => [...row.querySelectorAll("input")]);
  for (const row of others.slice(0, 4)) {
    row.forEach((field, place) => {
      field.value = first[place].value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
});
