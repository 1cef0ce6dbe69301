import { words } from '../fold';

/**
 * Legal forms as firms write them after their names, after ISO 20275 and the registers' own usage.
 * Where several countries share the letters, the first writing counts.
 */
const afterName = `
	GmbH, gGmbH, mbH, GmbH & Co. KG, GmbH & Co. KGaA, GmbH & Co. OHG, AG, gAG, AG & Co. KG,
	AG & Co. KGaA, SE, SE & Co. KG, SE & Co. KGaA, KG, KGaA, OHG, GbR, eGbR, UG, gUG,
	UG (haftungsbeschränkt), UG (haftungsbeschränkt) & Co. KG, UG haftungsbeschränkt & Co. KG,
	& Co. KG, & Co., e.K., e.Kfm., e.Kfr., e.Kffr., e.V., eG, e.G., eGen, e.U., OG, KEG, OEG, PartG,
	PartGmbB, PartG mbB, mbB, GesmbH, Ges.m.b.H., Gesellschaft m.b.H., VVaG, AöR, KöR, FlexKapG,
	FlexCo, EWIV, InvAG, KlG, KmG, Sàrl, Sagl,
	Gesellschaft mit beschränkter Haftung, Unternehmergesellschaft, Aktiengesellschaft,
	Kommanditgesellschaft, Kommanditgesellschaft auf Aktien, offene Handelsgesellschaft,
	Gesellschaft bürgerlichen Rechts, eingetragener Verein, eingetragene Genossenschaft,
	eingetragener Kaufmann, Partnerschaftsgesellschaft, Societas Europaea,

	Ltd, Limited, PLC, LLP, LP, CIC, CIO, CLG, DAC, Unltd, ULC, UC, Teo, Teoranta, Cyf, Cyfyngedig,
	CCC, Public Limited Company, Company Limited, Company Limited by Guarantee, Limited Company,
	Unlimited Company, Limited Liability Partnership, Limited Partnership, General Partnership,
	Community Interest Company, Designated Activity Company,
	Inc, Incorporated, Corp, Corporation, LLC, LC, LLLP, RLLP, PLLC, PC, PBC, L3C, Ltd Co, Co, Company,
	Co. Inc., Co. LLC, Limited Liability Company, Limited Liability Co., Ltd. Liability Co.,
	Professional Corporation, Professional Limited Liability Company, Public Benefit Corporation,
	Benefit Corporation, Coop, Co-op, Co-operative, Cooperative,
	Ltée, Ltee, Limitée, Incorporée, SENC, SENCRL,
	Pty, Pty Ltd, Pty Limited, Proprietary Limited, Proprietary Ltd, SOC Ltd, RF Pty Ltd, NPC,
	No Liability, Pvt, Pvt Ltd, Pvt Limited, Private Limited, OPC Pvt Ltd, OPC Private Limited, OPC,
	Private Ltd, P Ltd, Pte, Pte Ltd, Pte Limited, Sdn, Sdn Bhd, Bhd, Berhad, Sendirian Berhad, PLT,
	Co. Ltd, Co. Limited, Co. Pte Ltd, Corp. Ltd, PCL, Public Co. Ltd, Public Company Limited,
	JSC, CJSC, OJSC, PJSC, Joint Stock Company, Joint Stock Co., JSC Co.,

	SA, S/A, SARL, SAS, SASU, SNC, SCI, SCA, SCP, SCM, SCS, EURL, EIRL, SELARL, SELAS, SELAFA, SCOP,
	SCIC, GIE, SUARL, SURL, & Cie, Cie, et Cie, Société anonyme, Société en commandite,
	Société à responsabilité limitée, Société par actions simplifiée, Société en nom collectif,
	SPRL, SPRLU, SRL, SCRL, SComm, ASBL, AISBL, SCSp, SECA, SENC, SICAV, SICAF, SPF,
	BV, BVBA, EBVBA, NV, CV, CVBA, CVA, VOF, VZW, IVZW, CommV, Comm.V, GCV, U.A.,
	Coöperatie, Besloten Vennootschap, Naamloze Vennootschap, Vennootschap onder firma,

	SL, SLU, SLL, SLP, SLNE, SAU, SAL, SAD, SCoop, S. Coop., S. Coop. And., CB, SCP, AIE, SRLU, SRC, SCR,
	Sociedad Limitada, Sociedad Limitada Unipersonal, Sociedad Anónima, Sociedad Cooperativa,
	Sociedad de Responsabilidad Limitada, Sociedad por Acciones Simplificada, Sociedad Civil,
	SA de CV, S.A. de C.V., SAPI de CV, SAPI, SAB de CV, SAB, S de RL de CV, S de RL, S. de R.L. de C.V.,
	S de RL MI, S en C, S en C por A, S en CS, S en NC, SC de RL, SC de RL de CV, SAS de CV, SPR de RL,
	SC, AC, SA de CV SOFOM ENR, SAPI de CV SOFOM ENR, SOFOM ENR, SOFOM ER, SAC, SAA, SCRL, EIRL, SpA,
	SAIC, SACI, SACIF, SACIFIA, SAICF, SA ESP, ESP, Ltda, Limitada, Cía, Cía. Ltda., & Cía,
	y Cía, CIA LTDA, Compañía Limitada, Compañía Anónima, Cía. S. en C., SGR,
	Lda, Unipessoal Lda, Sociedade Unipessoal Lda, Sociedade Anônima, Sociedade Limitada, SGPS,
	Sociedade Anónima, EIRELI, EIRELI ME, EIRELI EPP, Ltda ME, Ltda EPP, EPP, MEI, CRL,

	SpA, S.p.A., Srl, S.r.l., Srls, S.r.l.s., Srl unipersonale, S.r.l. unipersonale, Srl a socio unico,
	S.r.l. a socio unico, S.p.A. a socio unico, Snc, S.n.c., S.a.s., Sapa, S.a.p.a., S.s., Scarl,
	S.c.a r.l., S.c.r.l., Scpa, S.c.p.a., Soc. Coop., Soc. Coop. a r.l., Scs, Onlus,
	Società a responsabilità limitata, Società per azioni, Società cooperativa, Società semplice,

	AB, AB (publ), publ, HB, KB, Ek. för., Aktiebolag, Handelsbolag, Kommanditbolag,
	AS, A/S, ApS, I/S, K/S, P/S, IVS, AmbA, FmbA, SmbA, Aktieselskab, Anpartsselskab,
	Interessentskab, ASA, ANS, DA, ENK, NUF, Aksjeselskap, Allmennaksjeselskap,
	Oy, Oyj, Oy Ab, Oyj Abp, Abp, Tmi, Ky, Osk, ry, Osakeyhtiö, Osuuskunta, hf., ehf., ohf., slf., slhf.,
	UAB, SIA, OÜ, TÜ, MTÜ, FIE, VšĮ, Uždaroji akcinė bendrovė, Osaühing, Aktsiaselts,

	Sp. z o.o., Spółka z o.o., Sp. z o.o. Sp.k., Sp. z o.o. sp. k., Sp. z o. o., Sp.k., sp. j., Sp.j., Sp.p.,
	s.c., SKA, PSA, Spółka z ograniczoną odpowiedzialnością, Spółka Akcyjna, Spółka komandytowa,
	Spółka jawna, Spółka cywilna, Sp. z o.o. w likwidacji,
	s.r.o., spol. s r.o., společnost s ručením omezeným, spoločnosť s ručením obmedzeným, a.s., v.o.s.,
	k.s., z.s., o.p.s., s.p., z.ú., j.s.a., družstvo, akciová společnost, akciová spoločnosť,
	Kft., Zrt., Nyrt., Bt., Kkt., Rt., Nonprofit Kft., Korlátolt Felelősségű Társaság,
	Zártkörűen Működő Részvénytársaság, Betéti Társaság,
	PFA, d.o.o., j.d.o.o., d.d., a.d., k.d., d.n.o., s.p., dooel, d.o.o.e.l., z.o.o., o.d.,
	društvo s ograničenom odgovornošću, dioničko društvo, sh.p.k., shpk, sh.a.,
	EOOD, OOD, EAD, ЕООД, ООД, АД, ЕАД, ЕТ, СД, КД, ДООЕЛ, ДОО, д.о.о., а.д., ТОВ, ТОО, АО, ООО, ПАО,
	AE, A.E., EPE, E.P.E., IKE, I.K.E., OE, EE, AEBE, A.E.B.E., Monoprosopi IKE, Α.Ε., Ε.Π.Ε., Ι.Κ.Ε.,
	Μ.Ι.Κ.Ε., Ο.Ε., Ε.Ε., Α.Β.Ε.Ε., Μονοπρόσωπη Ι.Κ.Ε., Μονοπρόσωπη Α.Ε.,
	A.Ş., Ltd. Şti., Limited Şirketi, Anonim Şirketi, Koll. Şti., Kom. Şti., San. ve Tic., San. Tic.,
	Sanayi ve Ticaret, Dış Tic., Paz. San. ve Tic., Tic., ve Tic.,
	MMC, QSC, QPSC, WLL, BSC, BSC (c), KSC, KSCP, KSCC, SAOG, SAOC, PSC, FZE, FZC, FZCO, FZ LLC, FZ-LLC,
	LLC-FZ, DMCC, DWC LLC, SAE, SAL, LLC SP, SPC, Est., Establishment,

	EEIG, GEIE, EESV, SCE, UKEIG, GesbR, KmAG, KommG, Comm.VA, CVOA, ESV, AVV, VBA, IBC, LDC, PCC, SEZC, ICAV,
	LBG, Incorporation, Ultd, Unlimited, Unlimited Liability Company, PLLP, RLLLP, Prof. Corp.,
	Professional Service Corporation, Professional Association, Ltd. Partnership, Ltd. Liability Company,
	Limited Liability Limited Partnership, Low-Profit Limited Liability Company, Proprietary,
	Registered Limited Liability Partnership, Ltd/Gte, (Guarantee) Ltd, Sole Proprietor, SCL, SCL de CV,
	SAPIB de CV, SPR de RL de CV, S en C de CV, SOFOM, ERL, s.j., Akc. spol., Ver. obch. spol., Kom. spol.,
	j.t.d., d.v.z., k.d.d., ААТ, ТАА, ТДА, ЗАТ, ՍՊԸ, ԲԲԸ, ՓԲԸ, შპს, სს,

	KK, K.K., GK, G.K., YK, Y.K., Kabushiki Kaisha, Kabushiki Gaisha, Godo Kaisha, Yugen Kaisha,
	Jusik Hoesa, Yuhan Hoesa, Youxian Gongsi, Gufen Youxian Gongsi, Tbk, Persero, (Persero) Tbk, TNHH,
	CTCP
`;

/** Legal forms that stand before the name. */
const beforeName = `
	PT, PT., P.T., PT PMA, UAB, SIA, OÜ, VšĮ, ООО, ОАО, ЗАО, ПАО, АО, НАО, ИП, ТОВ, ТзОВ, ПАТ, ПрАТ, АТ, ФОП, ТДВ, ПП,
	ТОО, ИЧП, ОДО, ЧУП, УП, OOO, OAO, ZAO, PAO, TOV, AB, A/S, Công ty TNHH, Công ty TNHH MTV,
	Công ty Cổ phần, Công ty CP, CTCP, CTY TNHH, Stichting, Firma, Fa.
`;

/** Letters that are a form only with marks between them; without, they may be a word or a state. */
const onlyMarked = new Set(
	'ac ae ca cb cc da ee is ks na oe pa pl ps sam sat sc sec sp ua'.split(' '),
);

/** Forms in scripts without spaces, on either side of the name. */
const attached = `
	株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 一般財団法人 公益社団法人 公益財団法人 医療法人 学校法人
	社会福祉法人 特定非営利活動法人 NPO法人 (株) (有) (同) (資) (名) 股份有限公司 有限责任公司 有限責任公司 股份公司
	有限公司 無限公司 주식회사 유한회사 유한책임회사 합자회사 합명회사 (주) (유) ห้างหุ้นส่วนจำกัด หจก. บริษัท จำกัด (มหาชน)
	בע"מ בע״מ בע'מ ش.م.م ذ.م.م ش.ذ.م.م ش.م.ع ش.م.ك ش.م.ل شركة
`;

const listed = (list: string) =>
	list
		.split(',')
		.map((form) => form.trim())
		.filter(Boolean);

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\d]/gu, '');

/** The letters of a text, folded and joined: what spellings of a form have in common. */
const joined = (text: string) => words(text.replace(/[.'’]/g, '')).join('');

const after = listed(afterName);
const before = listed(beforeName);

/** How the letters of a form are written, by its spelling with marks and by its letters alone. */
const writings = new Map<string, string>();
for (const spelling of [(form: string) => form.toLowerCase(), joined]) {
	for (const form of [...after, ...before]) {
		const key = spelling(form);
		if (!writings.has(key)) writings.set(key, letters(form));
	}
}

const afterKeys = new Set(after.map(joined));
for (const form of onlyMarked) afterKeys.delete(form);
const beforeKeys = new Set(before.map(joined));

/** What forms end with, so that most names need no closer look. */
const lastWords = new Set(
	after
		.flatMap((form) => [words(form), words(form.replace(/[.'’]/g, ''))])
		.map((list) => list.at(-1) ?? ''),
);

/**
 * Whether a legal form may end with that word. Most words say no.
 *
 * @param word folded
 */
export const mayEndForm = (word: string): boolean => lastWords.has(word);

/** No legal form has more words. */
export const MOST_FORM_WORDS = 8;

/**
 * How many of the last words are a legal form; 0 for none. At least one word is left.
 *
 * @param list words, folded
 * @example
 * formAtEnd(['engine', 'gmbh', 'co', 'kg']) // 3
 * formAtEnd(['engine', 's', 'a', 'de', 'c', 'v']) // 5
 */
export function formAtEnd(list: readonly string[]): number {
	if (!lastWords.has(list.at(-1) ?? '')) return 0;
	let text = '';
	let found = 0;
	for (let count = 1; count <= MOST_FORM_WORDS && count < list.length; count++) {
		text = (list[list.length - count] ?? '') + text;
		if (afterKeys.has(text)) found = count;
	}
	return found;
}

/** Short forms that end no person's name. Longer ones do not either. */
const shortAndCertain = new Set(
	'bv fze gbr inc kft llc llp ltd nv ohg oyj plc pte pty srl uab ulc zrt'.split(' '),
);

/**
 * Whether the last words are a legal form that is no part of a person's name.
 *
 * @param list words, folded
 * @example
 * endsInCertainForm(['engine', 'gmbh']) // true
 * endsInCertainForm(['maria', 'sa']) // false: a Portuguese family name
 */
export function endsInCertainForm(list: readonly string[]): boolean {
	const form = list.slice(list.length - formAtEnd(list)).join('');
	return form.length > 3 || shortAndCertain.has(form);
}

/**
 * How many of the first words are a legal form; 0 for none. At least one word is left.
 *
 * @example
 * formAtStart(['pt', 'engine']) // 1
 */
export function formAtStart(list: readonly string[]): number {
	let text = '';
	let found = 0;
	for (let count = 1; count <= MOST_FORM_WORDS && count < list.length; count++) {
		text += list[count - 1] ?? '';
		if (beforeKeys.has(text)) found = count;
	}
	return found;
}

/**
 * A legal form with capitals where its country writes them; `undefined` for what is none.
 *
 * @example
 * writtenForm('GMBH & CO. KG') // 'GmbH & Co. KG'
 * writtenForm('s.p.a.') // 'S.p.A.'
 */
export function writtenForm(text: string): string | undefined {
	const writing = writings.get(text.toLowerCase()) ?? writings.get(joined(text));
	// A spelling with other letters, such as ue for ü, is left to its writer.
	if (writing === undefined || writing.length !== letters(text).length) return undefined;
	let at = 0;
	return text.replace(/[\p{L}\p{M}\d]/gu, (sign) => {
		const model = writing[at++] ?? '';
		if (model === model.toUpperCase()) return sign.toUpperCase();
		return sign === 'İ' ? 'i' : sign.toLowerCase();
	});
}

const attachedForms = attached.normalize('NFKC').trim().split(/\s+/);
const beyondLatin = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f]/;
const outerMarks = /^[\s,.・()]+|[\s,.・(]+$/gu;

/**
 * A name without the forms that Chinese, Japanese, Korean, Thai, Hebrew and Arabic attach to it.
 *
 * @example
 * withoutAttachedForm('株式会社エンジン') // 'エンジン'
 */
export function withoutAttachedForm(name: string): string {
	if (!beyondLatin.test(name)) return name;
	let rest = name.normalize('NFKC').trim();
	for (let left = 4; left > 0; left--) {
		const form = attachedForms.find((each) => rest.startsWith(each) || rest.endsWith(each));
		if (form === undefined) break;
		const bare = rest.startsWith(form) ? rest.slice(form.length) : rest.slice(0, -form.length);
		const trimmed = bare.replace(outerMarks, '');
		if (trimmed === '') break;
		rest = trimmed;
	}
	return rest;
}

const markedEnd = /[\s,]((?:\p{L}[./]\s?){1,4}\p{L}?)$/u;

/**
 * A name without letters at its end that are a form only because dots or slashes part them.
 *
 * @example
 * withoutMarkedForm('Engine, C.A.') // 'Engine'
 * withoutMarkedForm('Engine CA') // 'Engine CA'
 */
export function withoutMarkedForm(name: string): string {
	const end = markedEnd.exec(name);
	return end?.[1] && onlyMarked.has(joined(end[1].replace(/\//g, '')))
		? name.slice(0, end.index)
		: name;
}
