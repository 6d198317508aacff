// Lists what a published program is made of: sbom.cdx.json for programs (CycloneDX), THIRD-PARTY-NOTICES.txt for people. Parts.targets runs it:
//
//   node list.mjs PROGRAM.deps.json NUGET-FOLDER ASSETS-FOLDER NPM-PACKAGES VERSION OUT
//
// A part whose license has no text, in the part itself or in licenses/, fails the build: somebody has to read it first.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const licenses = join(dirname(fileURLToPath(import.meta.url)), "licenses");
const [depsFile, nuget, assets, npmFile, version, out] = process.argv.slice(2);
const deps = JSON.parse(read(depsFile));
const parts = [...nugetParts(), ...npmParts()].sort((one, other) => one.name.localeCompare(other.name, "en"));
const unread = parts.filter(part => part.texts.length === 0);
if (unread.length > 0) {
  console.error(`Parts : error : no license text for ${unread.map(part => `${part.name} (${part.license})`).join(", ")}: read it, then put the text into ${licenses}.`);
  process.exit(1);
}

writeFileSync(join(out, "sbom.cdx.json"), `${JSON.stringify(bom(), null, 2)}\n`);
writeFileSync(join(out, "THIRD-PARTY-NOTICES.txt"), notices());

function nugetParts() {
  const target = deps.targets[deps.runtimeTarget.name];
  const isPart = key => deps.libraries[key]?.type === "package";
  return Object.keys(deps.libraries).filter(isPart).map(key => {
    const [name, of] = key.split("/");
    const folder = join(nuget, deps.libraries[key].path);
    const spec = read(join(folder, `${name.toLowerCase()}.nuspec`));
    const element = tag => decode(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(spec)?.[1]?.trim() ?? "");
    return withTexts(folder, {
      name,
      version: of,
      purl: `pkg:nuget/${name}@${of}`,
      sha512: deps.libraries[key].sha512,
      license: /<license type="expression"/.test(spec) ? element("license") : null,
      owner: element("copyright") || element("authors"),
      site: element("projectUrl"),
      needs: Object.entries(target[key]?.dependencies ?? {}).filter(([need, at]) => isPart(`${need}/${at}`)).map(([need, at]) => `pkg:nuget/${need}@${at}`),
    });
  });
}

function npmParts() {
  const shipped = JSON.parse(read(npmFile));
  const locked = JSON.parse(read(join(assets, "package-lock.json"))).packages;
  return shipped.map(name => {
    const folder = join(assets, "node_modules", name);
    const { version: of, license, homepage, author } = JSON.parse(read(join(folder, "package.json")));
    return withTexts(folder, {
      name,
      version: of,
      purl: `pkg:npm/${name.replace("@", "%40")}@${of}`,
      sha512: locked[`node_modules/${name}`].integrity,
      license: /^SEE /.test(license) ? null : license,
      owner: author?.name ?? author ?? "",
      site: homepage ?? "",
      needs: [],
    });
  });
}

function withTexts(folder, part) {
  const own = readdirSync(folder).filter(file => /^(licen[cs]e|notice|third-party-notices|copying)(\.(txt|md))?$/i.test(file) && statSync(join(folder, file)).isFile());
  const texts = own.map(file => read(join(folder, file)));
  const standard = (part.license ?? "").split(" OR ").map(id => join(licenses, `${id}.txt`)).find(existsSync);
  if (standard && !own.some(file => /^licen[cs]e/i.test(file))) {
    texts.unshift(read(standard));
  }

  return { ...part, texts };
}

function bom() {
  const program = `pkg:generic/resourceroom@${encodeURIComponent(version)}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    metadata: {
      timestamp: new Date().toISOString(),
      component: { type: "application", "bom-ref": program, name: "ResourceRoom", version, purl: program },
    },
    components: parts.map(part => ({
      type: "library",
      "bom-ref": part.purl,
      name: part.name,
      version: part.version,
      hashes: part.sha512 ? [{ alg: "SHA-512", content: Buffer.from(part.sha512.replace("sha512-", ""), "base64").toString("hex") }] : [],
      licenses: [part.license ? { expression: part.license } : { license: { name: "its own, see THIRD-PARTY-NOTICES.txt" } }],
      ...part.owner && { copyright: part.owner },
      purl: part.purl,
      externalReferences: part.site ? [{ type: "website", url: part.site }] : undefined,
    })),
    dependencies: [
      { ref: program, dependsOn: parts.map(part => part.purl) },
      ...parts.map(part => ({ ref: part.purl, dependsOn: part.needs })),
    ],
  };
}

// A text that many parts share stands once, below all their names.
function notices() {
  const byText = new Map();
  for (const part of parts) {
    for (const text of part.texts) {
      byText.set(text, [...byText.get(text) ?? [], part]);
    }
  }

  const line = "-".repeat(100);
  const names = part => `${part.name} ${part.version}${part.license ? `, ${part.license}` : ""}${part.owner ? `\n    ${part.owner}` : ""}${part.site ? `\n    ${part.site}` : ""}`;
  return [
    "ResourceRoom is made with the parts below. Each belongs to its owners and comes under the license that follows its name.\n",
    ...[...byText].map(([text, owners]) => `${line}\n${owners.map(names).join("\n")}\n\n${text.trim()}\n`),
  ].join("\n");
}

function read(file) {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

function decode(xml) {
  return xml.replace(/&(lt|gt|quot|apos|amp|#x?[0-9a-f]+);/gi, (_, name) =>
    ({ lt: "<", gt: ">", quot: "\"", apos: "'", amp: "&" })[name] ?? String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1))));
}
