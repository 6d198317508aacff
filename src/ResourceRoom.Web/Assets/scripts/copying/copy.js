// <button data-copy="id of a list">: copies its lines, to be kept elsewhere.

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) {
    const lines = [...document.getElementById(button.dataset.copy).children].map(line => line.textContent.trim());
    const said = button.parentElement.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      said.textContent = "Copied.";
    } catch {
      said.textContent = "Your browser does not allow copying. Select the text by hand.";
    }
  }
});
