// Keeps the header's time going, in the office's time zone and by the server's clock. The offset from UTC comes with the page, because
// asking Intl for a time zone takes longer than all other scripts together; no page stays open over the night in which it changes.

const clock = document.querySelector("[data-clock]");

if (clock) {
  const ahead = new Date(clock.dateTime) - Date.now();
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(clock.dateTime);
  const offset = `${sign}1` * (hours * 60 + Number(minutes)) * 60_000;

  setInterval(() => {
    const wall = new Date(Date.now() + ahead + offset);
    const weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][wall.getUTCDay()];
    const date = [wall.getUTCMonth() + 1, wall.getUTCDate(), wall.getUTCFullYear()].map(twoDigits).join("/");
    const time = `${wall.getUTCHours() % 12 || 12}:${twoDigits(wall.getUTCMinutes())} ${wall.getUTCHours() < 12 ? "AM" : "PM"}`;
    clock.dateTime = `${wall.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
    clock.textContent = `${weekday} ${date} ${time}`;
  }, 10_000);
}

function twoDigits(number) {
  return String(number).padStart(2, "0");
}
