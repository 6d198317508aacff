// Keeps what is shown once: <button data-print> prints the page, <button data-copy="id of a list"> copies its lines.

document.addEventListener("click", async ({ target }) => {
  if (target.closest("[data-print]")) {
    print();
    return;
  }

  const button = target.closest("[data-copy]");
  if (button) {
    const lines = [...document.getElementById(button.dataset.copy).children].map(line => line.textContent.trim());
    const said = button.parentElement.querySelector("[data-copied]");
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      said.textContent = "Copied.";
    } catch {
      said.textContent = "The browser does not allow copying. Select the codes by hand.";
    }
  }
});
