// Makes wwwroot/lib, and the list of common passwords that the program embeds, from the npm packages, styles/ and scripts/.
// Assets.targets runs it, and only when a source has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const lib = join(here, "..", "wwwroot", "lib");
const installed = join(here, "node_modules", ".installed-lock.json");
const lock = join(here, "package-lock.json");
const commonWords = "@zxcvbn-ts/language-common";
const [stamp, packages, passwords] = process.argv.slice(2);

try {
  await whileNobodyElseBuilds(async () => {
    // A source saved while this runs counts as newer than the result.
    const startedAt = new Date();
    if (isUpToDate()) {
      return;
    }

    installPackages();
    const sources = await build();
    writeFileSync(packages, JSON.stringify(packagesOf(sources)));
    writeFileSync(stamp, "");
    utimesSync(stamp, startedAt, startedAt);
  });
} catch (error) {
  const place = error.span ? `${fileURLToPath(error.span.url)}(${error.span.start.line + 1})` : "Assets";
  console.error(`${place} : error : ${error.sassMessage ?? error.message}`);
  process.exitCode = 1;
}

function isUpToDate() {
  if (!existsSync(stamp) || !existsSync(packages) || !existsSync(join(lib, "site.css")) || !existsSync(passwords)) {
    return false;
  }

  const sources = ["package.json", "package-lock.json", "build.js", ...under("styles"), ...under("scripts")];
  return sources.every(source => statSync(join(here, source)).mtime <= statSync(stamp).mtime);
}

function under(folder) {
  return readdirSync(join(here, folder), { recursive: true }).map(file => join(folder, file));
}

// Makes everything, and returns the files that something was taken from.
async function build() {
  const sass = await import("sass");
  const { css, loadedUrls } = sass.compile(join(here, "styles", "site.scss"), {
    style: "compressed",
    loadPaths: [join(here, "node_modules", "@uswds", "uswds", "packages")],
    quietDeps: true,
  });
  const script = await bundle("site.js", "iife");
  // A module runs once, however many charts of a page ask for it.
  const charts = await bundle("charts/charts.js", "esm");

  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, "site.css"), withCopiedFiles(css));
  writeFileSync(join(lib, "site.js"), script.contents);
  writeFileSync(join(lib, "charts.js"), charts.contents);
  const htmx = join(here, "node_modules/htmx.org/dist/htmx.min.js");
  copyFileSync(htmx, join(lib, "htmx.min.js"));
  writeFileSync(passwords, (await commonPasswords()).join("\n"));
  const words = fileURLToPath(import.meta.resolve(commonWords));
  return [htmx, words, ...loadedUrls.map(fileURLToPath), ...script.sources, ...charts.sources];
}

// As KnownPasswords of ResourceRoom.Domain compares them: those that are long enough, and words that longer ones are made of.
async function commonPasswords() {
  const { dictionary } = await import(commonWords);
  const folded = dictionary["passwords-common"].map(password => password.normalize("NFKC").replace(/[^\p{L}\p{Nd}]/gu, "").toUpperCase());
  return [...new Set(folded)].filter(password => password.length >= 8 || /^\p{L}{4,}$/u.test(password));
}

function packagesOf(sources) {
  const names = sources.map(source => source.replaceAll("\\", "/").match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
  return [...new Set(names)].filter(Boolean).sort();
}

async function bundle(entry, format) {
  const esbuild = await import("esbuild");
  const { outputFiles: [script], metafile } = await esbuild.build({
    entryPoints: [join(here, "scripts", entry)],
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return { contents: script.contents, sources: Object.keys(metafile.inputs) };
}

// Copies only the fonts and images that the style sheet names, and names them by fingerprint, so that they are cached for good.
function withCopiedFiles(css) {
  return css.replace(/url\("?(?!data:|#)([^")]+)"?\)/g, (_, path) => {
    const source = join(here, "node_modules/@uswds/uswds/dist", path);
    const folder = path.split("/")[0];
    const file = basename(path);
    mkdirSync(join(lib, folder), { recursive: true });
    copyFileSync(source, join(lib, folder, file));
    return `url(${folder}/${file.replace(/(\.\w+)$/, `.${fingerprint(readFileSync(source))}$1`)})`;
  });
}

// The way the .NET SDK fingerprints a static web asset: nine bytes of the SHA-256, little-endian and signed, as ten base-36 digits.
function fingerprint(bytes) {
  const hash = createHash("sha256").update(bytes).digest().subarray(0, 9);
  let number = BigInt.asIntN(72, BigInt("0x" + Buffer.from(hash).reverse().toString("hex")));
  number = number < 0n ? -number : number;
  let digits = "";
  for (let i = 0; i < 10; i++) {
    digits += (number % 36n).toString(36);
    number /= 36n;
  }
  return digits;
}

function installPackages() {
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(lock, "utf8")) {
    return;
  }

  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    throw new Error(`npm could not install the packages of package-lock.json.\n${npm.error ?? ""}${npm.stdout ?? ""}${npm.stderr ?? ""}`);
  }
  copyFileSync(lock, installed);
}

// Two builds at once (two test runs, an editor and a terminal) share one working copy.
async function whileNobodyElseBuilds(work) {
  const held = `${stamp}.building`;
  mkdirSync(dirname(held), { recursive: true });
  const patience = Date.now() + 300_000;
  for (;;) {
    try {
      mkdirSync(held);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") {
        throw error;
      }
    }
    if (!stillAlive(held)) {
      rmSync(held, { recursive: true, force: true });
    } else if (Date.now() > patience) {
      throw new Error(`Another build has been running for five minutes. If that is wrong, delete ${held}.`);
    } else {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  try {
    writeFileSync(join(held, "pid"), String(process.pid));
    await work();
  } finally {
    rmSync(held, { recursive: true, force: true });
  }
}

function stillAlive(held) {
  try {
    process.kill(Number(readFileSync(join(held, "pid"), "utf8")), 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH") {
      return false;
    }
    // Not written yet, or someone else's process: give it the benefit of the doubt for a while.
    return !existsSync(held) || Date.now() - statSync(held).mtimeMs < 120_000;
  }
}
