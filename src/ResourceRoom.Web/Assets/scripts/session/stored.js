// What tabs or pages of this site tell each other. Where storage is closed to the page, nothing is told.

export function tell(storage, name, value) {
  try {
    window[storage].setItem(name, value);
  } catch {
    // Closed.
  }
}

export function told(storage, name) {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}
