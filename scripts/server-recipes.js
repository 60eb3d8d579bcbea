/**
 * Tests each server recipe in its own language against every vector in test/servers/records.json, and checks that the
 * manual shows the recipes unchanged. Writes the counts to test-results/servers.json. Tests C# when .NET or Mono is
 * installed; continuous integration (CI=true) requires PHP and Python.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {interpreters, isInstalled} from './interpreters.js';
import {root} from './root.js';

const folder = `${root}/test/servers`;
const manual = 'docs/servers.md';
const recipes = {php: 'consent.php', python: 'consent.py', js: 'consent.js', csharp: 'Consent.cs'};

const vectors = JSON.parse(readFileSync(`${folder}/records.json`, 'utf8'));
const questions = vectors.map(({header, name, revision, days, cookieName, now}) => {
  return {header, name, revision, days, cookieName, now};
});
const counts = {};

/** A program's output for this input; throws its error output when it fails. */
function output(program, args, input = '') {
  const {status, stdout, stderr, error} = spawnSync(program, args, {input, encoding: 'utf8', timeout: 120_000});
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  return stdout;
}

/** Counts a recipe's answers, and prints the wrong ones. */
function test(language, answer) {
  let answers = [];
  try {
    answers = JSON.parse(answer());
  } catch (error) {
    console.error(error.message);
  }
  const wrong = vectors.filter(({expected}, index) => answers[index] !== expected);
  for (const vector of answers.length ? wrong : []) {
    const given = JSON.stringify(answers[vectors.indexOf(vector)]);
    console.error(`${language}: ${vector.what}: ${given} instead of ${vector.expected}, for ${vector.header}`);
  }
  counts[language] = {passed: vectors.length - wrong.length, failed: wrong.length};
}

/** Tests a recipe if its interpreter is installed; a missing one fails only continuous integration. */
function testWith({program, args, package: name}, language, driver) {
  if (isInstalled(program)) {
    test(language, () => output(program, [...args, `${folder}/${driver}`], JSON.stringify(questions)));
  } else {
    console.error(`The ${language} recipe is untested here: ${program} is not installed (Debian's package ${name}).`);
    if (process.env.CI) counts[language] = {passed: 0, failed: 1};
  }
}

/** Builds the C# recipe and its driver into this folder, and returns the command that starts them. */
function buildWithDotnet(target) {
  const [major] = output('dotnet', ['--version']).split('.');
  const properties = {
    AssemblyName: 'recipe',
    OutputType: 'Exe',
    TargetFramework: `net${major}.0`,
    EnableDefaultCompileItems: false,
  };
  const lines = Object.entries(properties).map(([name, value]) => `<${name}>${value}</${name}>`);
  const files = [`<Compile Include="${folder}/Consent.cs" />`, `<Compile Include="${folder}/Drive.cs" />`];
  writeFileSync(
    `${target}/recipe.csproj`,
    `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${lines.join('')}</PropertyGroup><ItemGroup>${files.join('')}</ItemGroup></Project>`,
  );
  output('dotnet', ['build', `${target}/recipe.csproj`, '--output', `${target}/built`]);
  return ['dotnet', `${target}/built/recipe.dll`];
}

function buildWithMono(target) {
  output('mcs', [`-out:${target}/recipe.exe`, `${folder}/Consent.cs`, `${folder}/Drive.cs`]);
  return ['mono', `${target}/recipe.exe`];
}

function testCsharp() {
  const hasMono = isInstalled('mcs') && isInstalled('mono');
  const build = isInstalled('dotnet') ? buildWithDotnet : hasMono ? buildWithMono : undefined;
  if (!build) {
    console.error('The C# recipe is untested here: neither .NET nor Mono is installed.');
    return;
  }
  const target = mkdtempSync(`${tmpdir()}/consent-recipe-`);
  // Lines that a program can read without a JSON parser.
  const line = (question) =>
    Object.entries(question)
      .filter(([, value]) => value != null)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  test('csharp', () => {
    const [program, file] = build(target);
    return output(program, [file], `${questions.map(line).join('\n')}\n`);
  });
  rmSync(target, {recursive: true, force: true});
}

/** Counts the recipes that the manual shows unchanged. */
function testManual() {
  const text = readFileSync(`${root}/${manual}`, 'utf8');
  const isShown = ([language, file]) =>
    text.includes(`\n\`\`\`${language}\n${readFileSync(`${folder}/${file}`, 'utf8')}\`\`\`\n`);
  const missing = Object.entries(recipes).filter((recipe) => !isShown(recipe));
  for (const [language, file] of missing) {
    console.error(`${manual} has no \`\`\`${language} block that is test/servers/${file}: copy the file into it`);
  }
  counts.manual = {passed: Object.keys(recipes).length - missing.length, failed: missing.length};
}

testWith(interpreters.php, 'php', 'drive.php');
testWith(interpreters.python, 'python', 'drive.py');
test('node', () => output(process.execPath, [`${folder}/drive.js`], JSON.stringify(questions)));
testCsharp();
testManual();

for (const [name, {passed, failed}] of Object.entries(counts)) {
  console.log(`${failed ? 'FAILED' : 'ok'}: ${name} ${passed} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
}
mkdirSync(`${root}/test-results`, {recursive: true});
writeFileSync(`${root}/test-results/servers.json`, JSON.stringify(counts));
