/** Browsers, as they name themselves and as programs sum them up. */
const browsers = `
	chrome, google chrome, chromium, headless chrome, headlesschrome, chrome mobile, mobile chrome,
	safari, mobile safari, safari mobile, firefox, mozilla firefox, mozilla, firefox mobile, edge,
	microsoft edge, ms edge, opera, opera mini, opera gx, opera mobile, brave, vivaldi, samsung internet,
	samsung browser, internet explorer, ie, msie, android browser, android webview, webview, yandex,
	yandex browser, uc browser, duckduckgo, silk, instagram, facebook
`;

/** Systems and kinds of devices, as programs sum them up. */
const machines = `
	windows, win, win32, win64, windows nt, macos, mac os, mac os x, mac, macintel, macintosh, os x,
	darwin, linux, linux x86_64, linux armv8l, linux armv7l, linux aarch64, ubuntu, chrome os, chromeos,
	cros, ios, ipados, android, iphone os, freebsd, iphone, ipad, desktop, mobile, tablet, phone,
	smartphone, web, pc, computer
`;

const listOf = (text: string) => new Set(text.trim().split(/\s*,\s*/));

const knownBrowsers = listOf(browsers);
const knownMachines = listOf(machines);

/** Without the version behind it: `Chrome 120.0.1`, `Windows NT 10.0`, `Safari/17`. */
const withoutVersion = (text: string) =>
	text
		.toLowerCase()
		.replace(/[\s/]+v?\d[\d._]*(?: ?\(.*\))?$/, '')
		.trim();

/**
 * Whether a text is the name of a browser, with its version or without.
 *
 * @example
 * isBrowser('Chrome 120.0.6099') // true
 * isBrowser('Chrome extension') // false
 */
export const isBrowser = (text: string): boolean => knownBrowsers.has(withoutVersion(text));

/**
 * Whether a text is a system or a kind of device, as programs say them.
 *
 * @example
 * isMachine('Windows 10') // true
 * isMachine('Ultrasound scanner') // false
 */
export const isMachine = (text: string): boolean => knownMachines.has(withoutVersion(text));

/** `17`, `120.0.6099.71`, `v2.1`. */
export const isVersion = (text: string): boolean => /^v?\d+(?:[._]\d+){0,4}$/i.test(text);

/**
 * Whether a text is a code of a language, or what browsers send for one.
 *
 * @example
 * isLanguageCode('de-DE,de;q=0.9') // true
 * isLanguageCode('Spanish course') // false
 */
export const isLanguageCode = (text: string): boolean =>
	/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,2}(?:;q=[\d.]+)?(?:, ?[a-z*]{1,3}(?:[-_][a-z\d]{2,8}){0,2}(?:;q=[\d.]+)?)*$/i.test(
		text,
	);

/** Of screens that are sold; others end in no round numbers, for they are parts of these. */
const knownScreens = new Set(
	`640x360 640x480 720x1280 800x600 1024x600 1024x768 1080x1920 1080x2340 1080x2400 1152x720 1280x600
	1280x720 1280x768 1280x800 1280x960 1280x1024 1344x840 1360x768 1366x768 1400x1050 1440x900 1440x960
	1470x956 1512x982 1536x864 1600x900 1600x1200 1680x1050 1710x1107 1728x1117 1792x1120 1800x1169
	1920x1080 1920x1200 1920x1280 2048x1152 2048x1536 2160x1440 2256x1504 2304x1440 2560x1080 2560x1440
	2560x1600 2736x1824 2880x1800 3000x2000 3440x1440 3840x1600 3840x2160 5120x1440 5120x2880 320x480
	320x568 360x640 360x720 360x740 360x760 360x780 360x800 375x667 375x812 384x640 390x844 393x852
	412x732 412x915 414x736 414x896 428x926 430x932 480x800 540x960 600x960 600x1024 768x1024 800x1280
	810x1080 820x1180 834x1112 834x1194 1024x1366 1200x1920`
		.trim()
		.split(/\s+/),
);

/**
 * Whether a text is the size of a screen in pixels, and not that of a window in a wall.
 *
 * @example
 * isScreen('1920x1080') // true
 * isScreen('1200x900') // false: round, and no screen that is sold
 */
export function isScreen(text: string): boolean {
	const [, width = '', height = '', px] =
		/^(\d{3,5})(?:[.,]\d+)?(?: ?[x×*,] ?| by )(\d{3,5})(?:[.,]\d+)?( ?px)?$/i.exec(text) ?? [];
	if (width === '') return false;
	if (px !== undefined || knownScreens.has(`${width}x${height}`)) return true;
	return Number(width) >= 240 && Number(height) >= 240 && Number(height) % 10 !== 0;
}
