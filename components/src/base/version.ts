/** Version of this library; the build replaces it with the one in package.json. */
declare const __MOTCUA_VERSION__: string | undefined;
export const version: string = typeof __MOTCUA_VERSION__ === 'string' ? __MOTCUA_VERSION__ : 'source';
