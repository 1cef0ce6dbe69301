/** Spellings of one company, which differ in what does not tell it from another. */
export const sameCompanies: ReadonlyArray<readonly string[]> = [
	['Engine', 'ENGINE', 'engine', 'Engine ', ' engine.', '"Engine"', 'The Engine'],
	['Smith & Sons', 'Smith and Sons', 'Smith und Sons', 'Smith et Sons', 'SMITH + SONS'],
	['Café Central', 'Cafe Central', 'CAFÉ CENTRAL', 'Café-Central'],
	['Müller', 'MÜLLER', 'Muller', 'müller'],
	["O'Neil", 'O’Neil', 'ONeil', "O'NEIL"],
	['AT&T', 'AT & T', 'at&t'],
	['L’Oréal', "L'Oreal", "L'ORÉAL S.A."],
	['The Coffee Shop', 'Coffee Shop', 'The Coffee Shop Ltd', 'COFFEE SHOP LIMITED'],
	['Bank of America', 'Bank of America Corp.', 'Bank of America Corporation'],
	[
		'株式会社エンジン',
		'エンジン株式会社',
		'エンジン',
		'㈱エンジン',
		'(株)エンジン',
		'エンジン（株）',
	],
	['有限会社エンジン', 'エンジン', 'エンジン合同会社'],
	['腾讯计算机系统有限公司', '腾讯计算机系统', '腾讯计算机系统股份有限公司'],
	['삼성전자', '삼성전자 주식회사', '주식회사 삼성전자', '(주)삼성전자', '㈜삼성전자'],
	['บริษัท เครื่องยนต์ จำกัด', 'เครื่องยนต์', 'บริษัท เครื่องยนต์ จำกัด (มหาชน)'],
	['מנוע', 'מנוע בע"מ', 'מנוע בע״מ'],
	['Ромашка', 'ООО «Ромашка»', 'ООО Ромашка', 'Ромашка, ООО', 'ЗАО "Ромашка"', 'ПАО Ромашка'],
	['Ромашка', 'ТОВ Ромашка', 'Ромашка ЕООД', 'Ромашка ООД', 'Ромашка АД'],
	['Ερμής', 'Ερμής Α.Ε.', 'Ερμής ΑΕ', 'ΕΡΜΗΣ Ε.Π.Ε.', 'Ερμής Ι.Κ.Ε.'],
	['Bank Central Asia', 'PT Bank Central Asia Tbk', 'PT. Bank Central Asia, Tbk.'],
	['Engine', 'UAB Engine', 'UAB "Engine"', 'SIA Engine', 'Engine OÜ', 'OÜ Engine', 'OOO Engine'],
	['Volvo', 'AB Volvo', 'Volvo AB', 'Volvo AB (publ)'],
	['Acme UK', 'Acme Ltd (UK)', 'Acme (UK) Ltd', 'Acme UK Limited'],
];

/** Legal forms as firms write them after their names; what stands before stays the key. */
export const legalForms: readonly string[] = `
	GmbH; G.m.b.H.; gGmbH; mbH; GmbH & Co. KG; GmbH & Co KG; GmbH und Co. KG; GMBH & CO KG; AG; SE;
	KG; KGaA; OHG; oHG; GbR; e.K.; eK; e. K.; e.V.; eV; eG; UG; UG (haftungsbeschränkt);
	UG haftungsbeschränkt; UG & Co. KG; AG & Co. KG; SE & Co. KGaA; & Co. KG; PartG mbB; Ges.m.b.H.; GesmbH;
	e.U.; OG; Gesellschaft mit beschränkter Haftung; Aktiengesellschaft; Kommanditgesellschaft;
	Ltd; Ltd.; LTD; Limited; PLC; plc; P.L.C.; LLP; L.L.P.; LP; CIC; Public Limited Company;
	Unlimited Company; DAC; Teoranta; Cyf;
	Inc; Inc.; INC; Incorporated; Corp; Corp.; Corporation; LLC; L.L.C.; llc; PLLC; P.L.L.C.; LLLP;
	PC; PBC; Co; Co.; Company; Co., Inc.; Limited Liability Company; Limited Partnership; Ltd. Co.; & Co.;
	ULC; Ltée; Limitée; Incorporée;
	Pty Ltd; Pty. Ltd.; Pty Limited; (Pty) Ltd; Proprietary Limited; Pvt Ltd; Pvt. Ltd.; (Pvt) Ltd;
	Private Limited; Pte Ltd; Pte. Ltd.; Sdn Bhd; Sdn. Bhd.; Bhd; Berhad; Co., Ltd.; Co Ltd; Co.,Ltd;
	Company Limited; Public Company Limited; JSC; PJSC; Joint Stock Company;
	SA; S.A.; S. A.; SARL; S.A.R.L.; S.à r.l.; Sàrl; SAS; S.A.S.; SASU; SNC; SCI; EURL; SELARL; & Cie; et Cie;
	Société anonyme; Société à responsabilité limitée; Société par actions simplifiée;
	BV; B.V.; NV; N.V.; VOF; V.O.F.; BVBA; SPRL; CVBA; VZW; ASBL; Besloten Vennootschap;
	SL; S.L.; SLU; S.L.U.; S.L.L.; S.A.U.; S. Coop.; Sociedad Limitada; Sociedad Anónima;
	S.A. de C.V.; SA de CV; S.A. DE C.V.; S. de R.L. de C.V.; S de RL de CV; S.A.P.I. de C.V.; S.A.B. de C.V.;
	S.A.C.; E.I.R.L.; SpA; Ltda; Ltda.; Limitada; Cía. Ltda.; & Cía.; C.A.; S/A;
	Lda; Lda.; Unipessoal Lda; SGPS, S.A.; EIRELI; Ltda ME;
	S.p.A.; SPA; S.r.l.; SRL; Srl; S.r.l.s.; S.n.c.; S.a.s.; Soc. Coop.; S.r.l. unipersonale;
	Società a responsabilità limitata; Società per azioni;
	AB; Aktiebolag; HB; KB; A/S; AS; ApS; I/S; K/S; ASA; ANS; Aksjeselskap; Oy; Oyj; Oy Ab; Abp; ehf.; hf.;
	OÜ; UAB; SIA;
	Sp. z o.o.; sp. z o. o.; Spółka z o.o.; Sp. z o.o. Sp.k.; Sp.k.; sp. j.; S.K.A.;
	Spółka z ograniczoną odpowiedzialnością; Spółka Akcyjna;
	s.r.o.; S.R.O.; s. r. o.; spol. s r.o.; a.s.; a. s.; v.o.s.; k.s.; akciová společnost;
	Kft.; Kft; Zrt.; Nyrt.; Bt.; Kkt.; d.o.o.; DOO; d. o. o.; d.d.; j.d.o.o.; a.d.; EOOD; OOD; EAD; Sh.p.k.;
	A.Ş.; AŞ; Ltd. Şti.; Ltd Şti; LTD. ŞTİ.; Limited Şirketi; Anonim Şirketi; San. ve Tic. A.Ş.; San. ve Tic. Ltd. Şti.;
	A.E.; E.P.E.; I.K.E.; FZE; FZCO; FZ-LLC; DMCC; W.L.L.; P.J.S.C.; Q.S.C.; S.A.E.; S.A.L.;
	K.K.; KK; G.K.; Kabushiki Kaisha; Tbk
`
	.split(';')
	.map((form) => form.trim())
	.filter((form) => form !== '');

/** Pairs that look alike and are two companies. */
export const otherCompanies: ReadonlyArray<readonly [string, string]> = [
	['Engine Berlin GmbH', 'Engine Hamburg GmbH'],
	['Acme UK Ltd', 'Acme US Ltd'],
	['Smith & Sons', 'Smith & Daughters'],
	['North Star', 'Star'],
	['Engine CA', 'Engine'],
	['Delta Air', 'Delta'],
	['AG', 'SE'],
	['Co', 'Inc'],
];

/** Names as companies write them. Each is read from all small letters. */
export const fromSmallLetters: readonly string[] = [
	'Lovelace Logistics GmbH',
	'Müller & Söhne GmbH & Co. KG',
	'Engine Works AG',
	'Engine Works SE',
	'Engine Works UG (haftungsbeschränkt)',
	'Engine Works e.K.',
	'Sportverein Engine e.V.',
	'Engine Works Ltd.',
	'Engine Works Limited',
	'Engine Works PLC',
	'Engine Works LLP',
	'Engine Works, Inc.',
	'Engine Works Inc.',
	'Engine Works Corp.',
	'Engine Works LLC',
	'Engine Works L.L.C.',
	'Engine Works Pty Ltd',
	'Engine Works Pvt. Ltd.',
	'Engine Works Pte. Ltd.',
	'Engine Works Sdn. Bhd.',
	'Engine Works Co., Ltd.',
	'Engine Works S.A.',
	'Engine Works SARL',
	'Engine Works SAS',
	'Engine Works B.V.',
	'Engine Works NV',
	'Engine Works S.L.',
	'Engine Works S.A. de C.V.',
	'Engine Works S. de R.L. de C.V.',
	'Engine Works Ltda.',
	'Engine Works S.p.A.',
	'Engine Works S.r.l.',
	'Engine Works AB',
	'Engine Works A/S',
	'Engine Works ApS',
	'Engine Works Oy',
	'Engine Works Sp. z o.o.',
	'Engine Works s.r.o.',
	'Engine Works a.s.',
	'Engine Works Kft.',
	'Engine Works d.o.o.',
	'Engine Works A.Ş.',
	'Engine Works Ltd. Şti.',
	'Engine Works K.K.',
	'Bank of America',
	'The Coffee Shop',
	'House of the Rising Sun',
	'Schule für Musik und Tanz',
	'Société des Bains de Mer',
	'Casa de la Música',
	"O'Reilly Media",
	"McDonald's",
	"Joe's Garage",
	'Hewlett-Packard',
	'BMW Group',
	'KPMG',
	'HSBC',
	'3M',
	'Acme IT Solutions',
	'Engine HR Consulting',
	'Amazon.com',
	'Dr. Schmidt Zahnarzt',
	'A. Lange & Söhne',
];

/** Names written in capitals, and how they are best shown. */
export const fromCapitals: ReadonlyArray<readonly [raw: string, name: string]> = [
	['LOVELACE LOGISTICS GMBH', 'Lovelace Logistics GmbH'],
	['LOVELACE LOGISTICS INC.', 'Lovelace Logistics Inc.'],
	['MÜLLER & SÖHNE GMBH & CO. KG', 'Müller & Söhne GmbH & Co. KG'],
	['BANK OF AMERICA', 'Bank of America'],
	['DUPONT & FILS SARL', 'Dupont & Fils SARL'],
	['JANSEN BOUW B.V.', 'Jansen Bouw B.V.'],
	['MÜLLER BAU GMBH', 'Müller Bau GmbH'],
	['BASF SE', 'BASF SE'],
	['KPMG AG', 'KPMG AG'],
	['ENGINE WORKS S.P.A.', 'Engine Works S.p.A.'],
	['ENGINE WORKS SP. Z O.O.', 'Engine Works Sp. z o.o.'],
	['ENGINE WORKS S.A. DE C.V.', 'Engine Works S.A. de C.V.'],
	['ENGINE WORKS PTY LTD', 'Engine Works Pty Ltd'],
	['ENGINE WORKS SDN. BHD.', 'Engine Works Sdn. Bhd.'],
	['ENGINE WORKS APS', 'Engine Works ApS'],
	['ENGINE WORKS D.O.O.', 'Engine Works d.o.o.'],
	['ENGINE WORKS LTD. ŞTİ.', 'Engine Works Ltd. Şti.'],
	['BLUE STAR LLC', 'Blue Star LLC'],
	['GREEN CITY SOLAR LIMITED', 'Green City Solar Limited'],
	['BASF SE', 'BASF SE'],
	['SAP SE', 'SAP SE'],
	['IBM', 'IBM'],
	['IBM DEUTSCHLAND GMBH', 'IBM Deutschland GmbH'],
	['BMW AG', 'BMW AG'],
	['KPMG LLP', 'KPMG LLP'],
	['NASA', 'NASA'],
	['AT&T INC.', 'AT&T Inc.'],
	["O'REILLY MEDIA INC", "O'Reilly Media Inc"],
	['PT BANK CENTRAL ASIA TBK', 'PT Bank Central Asia Tbk'],
];

/** Spellings that are the company's own. */
export const ownCompanySpellings: readonly string[] = [
	'eBay',
	'iRobot Corporation',
	'McKinsey & Company',
	'PricewaterhouseCoopers',
	'adidas AG',
	'Engine Works gmbh',
	'ENGINE Works Ltd',
	'LinkedIn',
	'株式会社エンジン',
	'ООО «РОМАШКА»',
];

/** Web addresses as people write them, and the company's own domain. */
export const websiteDomains: ReadonlyArray<readonly [website: string, domain: string | undefined]> =
	[
		['example.com', 'example.com'],
		['www.example.com', 'example.com'],
		['https://www.Example.com/contact?x=1', 'example.com'],
		['http://example.com:8080/', 'example.com'],
		['https://shop.example.co.uk', 'example.co.uk'],
		['https://user@shop.example.com', 'example.com'],
		['https://example.com.br', 'example.com.br'],
		['acme.uk.com', 'acme.uk.com'],
		['//example.com', 'example.com'],
		['example.com, example.org', 'example.com'],
		['bücher.example', 'xn--bcher-kva.example'],
		['https://www.bbc.co.uk/news', 'bbc.co.uk'],
		['cs.ox.ac.uk', 'ox.ac.uk'],
		['facebook.com/acme', undefined],
		['https://www.facebook.com/acme', undefined],
		['https://de-de.facebook.com/acme', undefined],
		['https://m.facebook.com/acme', undefined],
		['instagram.com/acme', undefined],
		['https://www.linkedin.com/company/acme', undefined],
		['https://twitter.com/acme', undefined],
		['x.com/acme', undefined],
		['https://www.youtube.com/@acme', undefined],
		['https://linktr.ee/acme', undefined],
		['https://sites.google.com/view/acme', undefined],
		['https://maps.app.goo.gl/x', undefined],
		['https://acme.wixsite.com/home', undefined],
		['https://acme.wordpress.com', undefined],
		['https://acme.blogspot.com', undefined],
		['https://acme.github.io', undefined],
		['https://acme.myshopify.com', undefined],
		['https://acme.herokuapp.com', undefined],
		['gmail.com', undefined],
		['https://yahoo.co.uk', undefined],
		['mailinator.com', undefined],
		['none', undefined],
		['n/a', undefined],
		['localhost:3000', undefined],
		['192.168.1.1', undefined],
		['not a website', undefined],
		['@acme', undefined],
	];

/** Hosts of email addresses, and the company's own domain. */
export const mailDomains: ReadonlyArray<readonly [email: string, domain: string | null]> = [
	['ada@example.com', 'example.com'],
	['ada@mail.example.com', 'example.com'],
	['ada@sales.example.co.uk', 'example.co.uk'],
	['ada@cs.ox.ac.uk', 'ox.ac.uk'],
	['ada@google.com', 'google.com'],
	['ada@linkedin.com', 'linkedin.com'],
	['ada@gmail.com', null],
	['ada@googlemail.com', null],
	['ada@yahoo.co.uk', null],
	['ada@hotmail.fr', null],
	['ada@gmx.de', null],
	['ada@qq.com', null],
	['ada@mailinator.com', null],
	['ada@gmial.com', null],
	['ada@facebook.com', null],
	['ada@acme.onmicrosoft.com', null],
	['ada@acme.uk.com', 'acme.uk.com'],
	['ada@[192.0.2.1]', null],
	['info@example.com', 'example.com'],
];
