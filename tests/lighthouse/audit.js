// Signs in to a program with demo data and lets Lighthouse look at its pages; prints the scores as a table.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const least = 95;
const categories = ["performance", "accessibility", "best-practices"];
const [address, chromePath] = process.argv.slice(2);

const technician = await signIn("technician@demo.test", "/check-in");
const oet = await signIn("oet@demo.test", "/reports");
const visit = await someonesVisit();
const looks = [
  [new Map(), [["Sign-in", "/account/sign-in", ["desktop", "phone"]]]],
  [technician, [
    ["Check-in", "/check-in", ["desktop", "phone"]],
    ["Group check-in", "/check-in/group", ["desktop"]],
    ["Catch-up sheet", "/check-in/catch-up", ["desktop"]],
    ["Check out everybody", "/visits/closure", ["desktop"]],
    ["Visits", "/visits", ["desktop", "phone"]],
    ["Visit", visit, ["desktop"]],
    ["Participants", "/participants", ["desktop", "phone"]],
    ["Participant", await someonesRecord(), ["desktop", "phone"]],
    ["Help", "/help", ["desktop"]],
  ]],
  [oet, [["Reports", "/reports", ["desktop"]]]],
];
const configs = { desktop: desktopConfig, phone: undefined };

let chrome;
let isGoodEnough = true;
console.log(`| page | as | ${categories.join(" | ")} |\n| --- | --- | ${categories.map(() => "---:").join(" | ")} |`);
for (const [account, pages] of looks) {
  await lookAs(account, pages);
}
process.exitCode = isGoodEnough ? 0 : 1;

// A browser of its own: cookies that it has been given win over the header.
async function lookAs(account, pages) {
  chrome = await launch({
    chromePath,
    chromeFlags: [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
  try {
    // In a browser that was just started the first measurement sometimes fails; it is thrown away.
    await measure(pages[0][1], account, desktopConfig);
    for (const [name, path, devices] of pages) {
      for (const device of devices) {
        await look(name, path, account, device);
      }
    }
  } finally {
    await chrome.kill();
  }
}

async function look(name, path, account, device) {
  const lhr = await measure(path, account, configs[device]);
  if (new URL(lhr.finalDisplayedUrl).pathname !== path) {
    throw new Error(`${path} led to ${new URL(lhr.finalDisplayedUrl).pathname}.`);
  }

  const unmeasured = categories.filter(category => lhr.categories[category].score === null);
  if (unmeasured.length > 0) {
    throw new Error(`Lighthouse could not measure ${unmeasured.join(", ")} of ${path} (${device}). Run it again.`);
  }

  const scores = categories.map(category => Math.round(lhr.categories[category].score * 100));
  console.log(`| ${name} | ${device} | ${scores.join(" | ")} |`);
  if (scores.some(score => score < least)) {
    isGoodEnough = false;
    const lost = Object.values(lhr.audits).filter(audit => audit.score !== null && audit.score < 0.9);
    console.error(lost.map(audit => `  ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`).join("\n"));
  }
}

async function measure(path, account, config) {
  const { lhr } = await lighthouse(address + path, {
    port: chrome.port,
    onlyCategories: categories,
    extraHeaders: { Cookie: cookieHeader(account) },
    logLevel: "error",
  }, config);
  return lhr;
}

// The cookies of somebody who is signed in.
async function signIn(email, path) {
  const cookies = new Map();
  const form = await (await request("/account/sign-in", cookies)).text();
  const token = form.match(/name="__RequestVerificationToken" type="hidden" value="([^"]+)"/)[1];
  const fields = { Email: email, Password: "resource room demo", __RequestVerificationToken: token };
  await request("/account/sign-in", cookies, { method: "POST", body: new URLSearchParams(fields) });
  const { status } = await request(path, cookies);
  if (status !== 200) {
    throw new Error(`${email} is not signed in: ${path} answers ${status}.`);
  }

  return cookies;
}

// The newest visit, and the person whom it leads to.
async function someonesVisit() {
  const visits = await (await request("/visits?from=01/01/2000", technician)).text();
  return visits.match(/\/visits\/[0-9a-f-]{36}/)[0];
}

async function someonesRecord() {
  const page = await (await request(visit, technician)).text();
  return page.match(/\/participants\/[0-9a-f-]{36}/)[0];
}

async function request(path, cookies, options = {}) {
  const response = await fetch(address + path, { ...options, redirect: "manual", headers: { Cookie: cookieHeader(cookies) } });
  for (const cookie of response.headers.getSetCookie()) {
    const [name, value] = cookie.split(";")[0].split(/=(.*)/s);
    cookies.set(name, value);
  }
  return response;
}

function cookieHeader(cookies) {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}
