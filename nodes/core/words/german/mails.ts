import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'am … schrieb …, am … hat … geschrieben, … schrieb am …',
		fromLine: 'von, absender, antwort an',
		sentLine: 'gesendet, datum, gesendet am, erhalten',
		toLine: 'an, kopie, empfanger',
		subjectLine: 'betreff',
		divider: `
			ursprungliche nachricht, originalnachricht, original nachricht,
			weitergeleitete nachricht, anfang der weitergeleiteten nachricht, urspr nachricht`,
		autoReply: `
			automatische antwort, abwesenheit, abwesenheitsnotiz, abwesenheitsmeldung, abwesend,
			automatische abwesenheit, autoantwort, automatische eingangsbestatigung,
			eingangsbestatigung, nicht im buro, ich bin im urlaub, ausser haus, urlaubsmeldung`,
		bounce: `
			unzustellbar, nicht zustellbar, nachricht unzustellbar, unzustellbare nachricht,
			zustellung fehlgeschlagen, fehler bei der zustellung, ubermittlungsfehler, rucklaufer,
			mail konnte nicht zugestellt werden, nachricht konnte nicht zugestellt werden`,
		closings: `
			mit freundlichen grussen, mit freundlichem gruss, mit freundlichen gruessen,
			freundliche grusse, freundliche gruesse, viele grusse, viele gruesse, beste grusse,
			beste gruesse, herzliche grusse, liebe grusse, schone grusse, freundlichst, mfg, vg,
			lg, gruss, grusse, hochachtungsvoll, mit besten grussen, besten dank, vielen dank,
			danke, danke im voraus, vielen dank im voraus, vielen dank und viele grusse`,
		sentFrom: `
			von meinem, gesendet von, gesendet mit, diese nachricht wurde von meinem,
			hol dir outlook, outlook fur`,
	},
};
