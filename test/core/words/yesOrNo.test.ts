import { languages, onOrOff, wordsIn, yesOrNo } from '../../../nodes/core/words';

test.each([
	...['yes', 'Y', 'on', 'x', 'TRUE', '1', 'I agree', ' ja ', 'Oui', 'sí', 'sim', 'tak', 'ano'],
	...['D’accord', 'akkoord', 'Acconsento'],
])('%s is yes, and on', (text) => {
	expect([yesOrNo(text), onOrOff(text)]).toEqual([true, true]);
});

test.each([...['no', 'off', 'False', '0', 'Nein', 'non', 'não', 'nee', 'nie', 'ei', 'opted out']])(
	'%s is no, and off',
	(text) => {
		expect([yesOrNo(text), onOrOff(text)]).toEqual([false, false]);
	},
);

test.each([
	...['active', 'Enabled', 'aktiv', 'AN', 'actif', 'activé', 'activo', 'ativo', 'attivo'],
	...['actief', 'aan', 'aktywny', 'włączony'],
	// As spreadsheets write it in each language.
	...['WAHR', 'Vrai', 'VERO', 'verdadero', 'VERDADEIRO', 'waar', 'PRAWDA'],
])('%s is on, and answers nothing', (text) => {
	expect([yesOrNo(text), onOrOff(text)]).toEqual([undefined, true]);
});

test.each([
	...['inactive', 'disabled', 'inaktiv', 'aus', 'inactif', 'inactivo', 'inativo', 'inattivo'],
	...['uit', 'nieaktywny', 'désactivé', 'ausgeschaltet', 'apagado', 'spento'],
	...['FALSCH', 'falsch', 'FAUX', 'FALSO', 'onwaar', 'FAŁSZ'],
])('%s is off, and answers nothing', (text) => {
	expect([yesOrNo(text), onOrOff(text)]).toEqual([undefined, false]);
});

test.each(['', 'maybe', '2', 'yes and no', 'y'.repeat(200), '–'])('"%s" is neither', (text) => {
	expect([yesOrNo(text), onOrOff(text)]).toEqual([undefined, undefined]);
});

test.each(Object.entries(languages))(
	'no word of %s means the opposite in another',
	(_, { answers }) => {
		const read = ['yes', 'no', 'on', 'off'] as const;
		const meant = read.map((name) => [...new Set(wordsIn(answers[name]).map(onOrOff))]);
		expect(meant).toEqual([[true], [false], [true], [false]]);
	},
);
