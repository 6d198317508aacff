// The catch-up sheet as a grid: arrows and Enter move within a column, Ctrl+Enter saves the row, rows are added as they are needed, and
// rows copied from a spreadsheet are pasted into the cells. The server reads what is pasted, so that there is one reader.

const matching = ["FirstName", "LastName", "Zip", "Ssn", "BirthDate"];
const takesP = ["LaborForceStatus", "Hispanic", "Gender"];
let addingRows = false;

document.addEventListener("keydown", event => {
  if (event.key === "Enter" && event.target.matches?.("#sheet #Date") && !event.isComposing) {
    event.preventDefault();
    firstCell(rows().find(isOpen))?.focus();
    return;
  }

  const row = event.target.closest?.("#sheet [data-row]");
  if (!row || event.isComposing || event.defaultPrevented || event.altKey) {
    return;
  }

  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    spellOut(event.target);
    row.querySelector("[data-save-row]")?.click();
    return;
  }

  const cell = event.target.dataset.cell;
  const step = { ArrowDown: 1, Enter: event.shiftKey ? -1 : 1, ArrowUp: -1 }[event.key];
  if (cell && step && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    cellBeside(row, cell, step)?.focus();
  }
});

document.addEventListener("focusin", ({ target }) => {
  const row = target.closest?.("#sheet [data-row]");
  const codes = document.getElementById("sheet-codes");
  if (codes) {
    codes.textContent = document.getElementById(`col-${row && target.dataset.cell}`)?.dataset.codes ?? "";
  }

  if (row && row === rows().at(-1)) {
    addRows();
  }
});

// A hyphen is the one key for "Prefer not to answer" in the nine items, and as at the desk P is, where it can mean nothing else.
document.addEventListener("change", ({ target }) => {
  if (target.closest?.("#sheet [data-row]")) {
    spellOut(target);
  }
});

// Who the row is was chosen for the answers that stood there.
document.addEventListener("input", ({ target }) => {
  if (target.closest?.("#sheet") && matching.includes(target.dataset.cell)) {
    target.closest("[data-row]").querySelectorAll("[data-who]").forEach(choice => { choice.checked = false; });
  }
});

document.addEventListener("paste", event => {
  const cell = event.target.closest?.("#sheet [data-cell]");
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!cell || !/[\t\n]/.test(text.trimEnd())) {
    return;
  }

  event.preventDefault();
  const form = document.getElementById("sheet");
  form.elements.Pasted.value = text;
  form.elements.PasteRow.value = cell.closest("[data-row]").dataset.row;
  form.elements.PasteColumn.value = isColumn(cell.dataset.cell) ? cell.dataset.cell : "TimeIn";
  document.getElementById("fill").click();
});

// The page has only its first empty rows: the server shows those that were typed before an idle sign-out.
document.addEventListener("kept:restore", event => {
  if (event.target.id === "sheet") {
    event.preventDefault();
    const values = new FormData();
    event.detail.fields.forEach(({ name, value }) => values.append(name, value));
    const headers = { RequestVerificationToken: document.querySelector("meta[name=csrf-token]").content };
    htmx.ajax("POST", "/check-in/catch-up/draft", { target: "#sheet-part", swap: "outerHTML", values, headers });
  }
});

// A row is sent by itself, with the day and the room but without the other rows.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (!detail.elt.matches("[data-save-row]")) {
    return;
  }

  const own = detail.elt.closest("[data-row]").dataset.row;
  for (const name of new Set([...detail.formData.keys()])) {
    if ((name.startsWith("Rows[") && !name.startsWith(`Rows[${own}]`)) || /^(Paste|LeftOut|Places)/.test(name)) {
      detail.formData.delete(name);
    }
  }
  detail.formData.set("Rows.Index", own);
});

// The answer replaces what was sent: what is typed meanwhile would be lost, so the cells take nothing until it is there or did not come.
for (const [event, isOnItsWay] of [["htmx:beforeSend", true], ["htmx:afterRequest", false]]) {
  document.addEventListener(event, ({ detail }) => {
    if (detail.requestConfig.verb === "post" && detail.target.matches("#sheet-part, #sheet [data-row]")) {
      detail.target.querySelectorAll(".usa-input, .usa-textarea").forEach(field => { field.readOnly = isOnItsWay; });
    }
  });
}

document.addEventListener("htmx:afterSettle", ({ target }) => {
  if (target.id === "sheet-part") {
    // The button that shows SSN and birth dates came anew, not pressed.
    document.getElementById("sheet").classList.remove("is-shown");
    (target.querySelector("[data-focus-first]") ?? firstCell(rows().find(isOpen)))?.focus();
  } else if (target.matches("#sheet [data-row]") && (document.activeElement === document.body || target.contains(document.activeElement))) {
    const next = rows().slice(rows().indexOf(target) + 1).find(isOpen);
    (target.querySelector("[data-focus-first]") ?? firstCell(next) ?? document.querySelector("#sheet .rr-actions button"))?.focus();
  }
});

function rows() {
  return [...document.querySelectorAll("#sheet [data-row]")];
}

function isOpen(row) {
  return Boolean(firstCell(row));
}

function firstCell(row) {
  return row?.querySelector("[data-cell]");
}

// Saved rows have no cells and are passed over.
function cellBeside(row, cell, step) {
  const all = rows();
  for (let at = all.indexOf(row) + step; at >= 0 && at < all.length; at += step) {
    const beside = all[at].querySelector(`[data-cell="${cell}"]`);
    if (beside) {
      return beside;
    }
  }

  return null;
}

async function addRows() {
  const last = Number(rows().at(-1).dataset.row);
  if (addingRows || last >= Number(document.getElementById("sheet").dataset.mostRows)) {
    return;
  }

  addingRows = true;
  try {
    await htmx.ajax("GET", `/check-in/catch-up/rows?after=${last}`, { target: "#sheet-table", swap: "beforeend" });
  } finally {
    addingRows = false;
  }
}

function isColumn(cell) {
  return cell !== "DeclineRest";
}

function spellOut(cell) {
  const typed = cell.value?.trim().toUpperCase();
  if ((typed === "-" && isItem(cell.dataset.cell)) || (typed === "P" && takesP.includes(cell.dataset.cell))) {
    cell.value = "PNTA";
  }
}

function isItem(cell) {
  return matching.includes(cell) || ["LaborForceStatus", "Hispanic", "Race", "Gender"].includes(cell);
}
