/** Element tests in a real Chromium: `npx wtr`, or `npx wtr --files components/src/queue-board/*.test.ts`. */
import { existsSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  throw new Error(
    `No Chromium at ${executablePath}: install one (apt-get install chromium) or set CHROMIUM_PATH.`,
  );
}

/** A line that people read (`elements: 42 passed, 0 failed, 0 skipped`), and a file for `npm test`. */
function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const count = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) counts.skipped++;
          else counts[test.passed ? 'passed' : 'failed']++;
        }
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        count(session.testResults);
        // A file that did not load has no tests of its own, and is a failure all the same.
        if (!session.passed && !session.testResults) counts.failed++;
      }
      const file = process.env.ELEMENT_RESULTS;
      if (file) writeFileSync(file, JSON.stringify(counts));
      process.stdout.write(
        `\nelements: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
      );
    },
  };
}

/** Packages without modules a browser can load; our builds convert them, so the tests do too. */
const commonJs = ['qrcode', 'jsqr'];

const commonJsPlugin = {
  name: 'common-js',
  resolveImport({ source }) {
    return commonJs.includes(source) ? `/__common-js/${source}.js` : undefined;
  },
  async serve({ path }) {
    const [, name] = /^\/__common-js\/([\w-]+)\.js$/.exec(path) ?? [];
    if (!commonJs.includes(name)) return undefined;
    const { outputFiles } = await build({
      stdin: {
        contents: `import whole from '${name}'; export default whole; export const { create } = whole`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

export default {
  files: ['components/src/**/*.test.ts', 'kiosk-shell/src/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser'], extensions: ['.mjs', '.js', '.ts'] },
  plugins: [
    commonJsPlugin,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: new URL('components/tsconfig.json', import.meta.url).pathname,
    }),
  ],
  browsers: [
    playwrightLauncher({
      launchOptions: {
        executablePath,
        args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      },
    }),
  ],
  concurrency: 1,
  testFramework: { config: { timeout: 8000 } },
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
};
