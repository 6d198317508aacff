// Keeps the header's time going, in the room's time zone and by the server's clock.

const clock = document.querySelector("[data-clock]");

if (clock) {
  const ahead = new Date(clock.dateTime) - Date.now();
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: clock.dataset.timeZone,
    weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "numeric", minute: "2-digit",
  });

  setInterval(() => {
    const now = new Date(Date.now() + ahead);
    const part = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
    clock.dateTime = now.toISOString();
    clock.textContent = `${part.weekday} ${part.month}/${part.day}/${part.year} ${part.hour}:${part.minute} ${part.dayPeriod}`;
  }, 10_000);
}
