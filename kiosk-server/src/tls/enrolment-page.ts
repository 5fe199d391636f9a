import type { EnrolmentMessages } from './enrolment-messages.ts';
import { enrolmentMessages } from './enrolment-messages.ts';

/** Where the certificate is offered; a name Windows and Android open with their certificate import. */
export const CERTIFICATE_PATH = '/mot-cua.crt';
export const STYLE_PATH = '/enrol.css';

/** The page that enrols a machine. `secureUrl` is where it goes on afterwards. */
export function enrolmentPage(lang: 'vi' | 'en', fingerprint: string, secureUrl: string): string {
  const words = enrolmentMessages[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)} · Một Cửa</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<p class="language"><a href="?lang=${other}" lang="${other}">${escape(words.otherLanguage)}</a></p>
<h1>${escape(words.title)}</h1>
<p>${escape(words.lead)}</p>
<p><a class="button" href="${CERTIFICATE_PATH}" download>${escape(words.download)}</a></p>
<h2>${escape(words.fingerprint)}</h2>
<p><code>${escape(fingerprint)}</code></p>
<p>${escape(words.compare)}</p>
${words.ways.map(way).join('\n')}
<p><a href="${escape(secureUrl)}">${escape(words.open)}</a></p>
</main>
</body>
</html>
`;
}

/** Lacquer on paper, as everywhere; on its own, because this page must load before anything else does. */
export const enrolmentStyle = `
body { margin: 0; background: #fbf8f3; color: #1d1b1a; font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 24px; }
h1 { font-size: 32px; line-height: 1.25; }
h2 { font-size: 20px; margin: 32px 0 8px; }
a { color: #1b4fb8; }
a:focus-visible { outline: 3px solid #1b4fb8; outline-offset: 2px; }
.button { display: inline-block; padding: 12px 24px; border-radius: 8px; background: #9e1b22; color: #fff; text-decoration: none; }
.language { text-align: right; }
code { overflow-wrap: anywhere; font-size: 16px; }
li { overflow-wrap: anywhere; }
`;

function way({ system, steps }: EnrolmentMessages['ways'][number]): string {
  const items = steps.map((step) => `<li>${escape(step)}</li>`).join('');
  return `<h2>${escape(system)}</h2>\n<ol>${items}</ol>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
