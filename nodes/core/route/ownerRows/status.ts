import { joinedWords } from '../../fold';

/** What a status says of who has left or is away for long, in several languages, besides no and off. */
const gone = `
	terminated, left, has left, left the company, leaver, gone, resigned, retired, fired, dismissed, suspended, blocked,
	locked, on leave, on parental leave, on maternity leave, parental leave, maternity leave, paternity leave, sick, sick
	leave, on sick leave, on vacation, on holiday, vacation, holiday, away, absent, out of office, ooo, former, former
	employee, ex employee, offboarded, offboarding, quit, departed, on hold, hold, paused, archived, deleted, removed,
	ended, unavailable, not available, not working,
	ausgeschieden, ausgetreten, gekündigt, gekuendigt, verlassen, beurlaubt, gesperrt, pausiert, krank, elternzeit,
	in elternzeit, mutterschutz, im urlaub, urlaub, abwesend, ehemalig, ehemalige, ehemaliger, rente, in rente, im ruhestand,
	freigestellt, gelöscht, archiviert, weg, nicht verfügbar,
	parti, partie, suspendu, suspendue, licencié, licenciée, en congé, congé, congés, en congés, absent, absente, malade,
	en arrêt, arrêt maladie, ancien, démissionné, retraité, supprimé, archivé, indisponible, congé maternité,
	baja, de baja, dado de baja, dada de baja, despedido, despedida, suspendido, suspendida, de vacaciones, vacaciones,
	ausente, se fue, jubilado, cesado, no disponible, eliminado,
	dimesso, licenziato, licenziata, sospeso, sospesa, in ferie, ferie, assente, in malattia, malattia, in congedo,
	cessato, uscito, uscita, non disponibile,
	desligado, desligada, demitido, demitida, suspenso, suspensa, de férias, férias, afastado, afastada, saiu, licença,
	de licença, aposentado, indisponível,
	odszedł, odeszła, zwolniony, zwolniona, zawieszony, zawieszona, na urlopie, urlop, nieobecny, nieobecna, chory, chora,
	zwolnienie, były, była, niedostępny,
	uit dienst, vertrokken, ontslagen, geschorst, met verlof, verlof, op vakantie, vakantie, afwezig, ziek, weg, niet beschikbaar`;

const goneKeys: ReadonlySet<string> = new Set(gone.split(',').map(joinedWords));

/**
 * Whether a status says that somebody has left, is barred or is away for long.
 *
 * @example
 * saysGone('Terminated') // true
 * saysGone('On Leave (until June)') // true
 * saysGone('perhaps') // false
 */
export const saysGone = (text: string): boolean =>
	[text, text.replace(/\s*[(,;:–—-]\s.*$|\s*\(.*$/s, '')].some((each) =>
		goneKeys.has(joinedWords(each.slice(0, 100))),
	);
