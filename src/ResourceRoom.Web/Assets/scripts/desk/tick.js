// "Same as last time": <button data-tick="JOBSEARCH RESUME"> ticks those services of its form.

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-tick]");
  if (!button) {
    return;
  }

  const codes = button.dataset.tick.split(" ");
  for (const box of button.closest("form").querySelectorAll("[name=Services]")) {
    if (codes.includes(box.value)) {
      box.checked = true;
      box.closest("details")?.setAttribute("open", "");
    }
  }
});
