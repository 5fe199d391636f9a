import { defineProcedureBrowser } from '../procedure-browser/procedure-browser.ts';

defineProcedureBrowser();
