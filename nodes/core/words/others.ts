/**
 * What is known of languages whose forms are not read: names and companies of their people come on
 * forms in any language.
 */
export const others = {
	answers: {
		yes: 'ano da igen kylla да согласен согласна так ναι evet kabulediyorum はい 同意 同意する 是 نعم',
		no: 'nie ne nem ei nej nei hayir нет ні οχι いいえ 否 不同意 同意しない لا',
		none: 'нет ні δεν なし 無 无 yok ingen inget intet nincs zadny zadne ziadny nema nemam niciun',
	},
	people: {
		titles: 'fru froken mudr judr phdr',
		titlesWithPoint: 'bc',
	},
	companies: {
		formsAfter: `
			AB, AB (publ), publ, HB, KB, Ek. för., Aktiebolag, Handelsbolag, Kommanditbolag, AS,
			A/S, ApS, I/S, K/S, P/S, IVS, AmbA, FmbA, SmbA, Aktieselskab, Anpartsselskab,
			Interessentskab, ASA, ANS, DA, ENK, NUF, Aksjeselskap, Allmennaksjeselskap, Oy, Oyj,
			Oy Ab, Oyj Abp, Abp, Tmi, Ky, Osk, ry, Osakeyhtiö, Osuuskunta, hf., ehf., ohf., slf.,
			slhf., UAB, SIA, OÜ, TÜ, MTÜ, FIE, VšĮ, Uždaroji akcinė bendrovė, Osaühing,
			Aktsiaselts, s.r.o., spol. s r.o., společnost s ručením omezeným,
			spoločnosť s ručením obmedzeným, a.s., v.o.s., k.s., z.s., o.p.s., s.p., z.ú., j.s.a.,
			družstvo, akciová společnost, akciová spoločnosť, Kft., Zrt., Nyrt., Bt., Kkt., Rt.,
			Nonprofit Kft., Korlátolt Felelősségű Társaság, Zártkörűen Működő Részvénytársaság,
			Betéti Társaság, PFA, d.o.o., j.d.o.o., d.d., a.d., k.d., d.n.o., s.p., dooel,
			d.o.o.e.l., z.o.o., o.d., društvo s ograničenom odgovornošću, dioničko društvo,
			sh.p.k., shpk, sh.a., EOOD, OOD, EAD, ЕООД, ООД, АД, ЕАД, ЕТ, СД, КД, ДООЕЛ, ДОО,
			д.о.о., а.д., ТОВ, ТОО, АО, ООО, ПАО, AE, A.E., EPE, E.P.E., IKE, I.K.E., OE, EE, AEBE,
			A.E.B.E., Monoprosopi IKE, Α.Ε., Ε.Π.Ε., Ι.Κ.Ε., Μ.Ι.Κ.Ε., Ο.Ε., Ε.Ε., Α.Β.Ε.Ε.,
			Μονοπρόσωπη Ι.Κ.Ε., Μονοπρόσωπη Α.Ε., A.Ş., Ltd. Şti., Limited Şirketi, Anonim Şirketi,
			Koll. Şti., Kom. Şti., San. ve Tic., San. Tic., Sanayi ve Ticaret, Dış Tic.,
			Paz. San. ve Tic., Tic., ve Tic., MMC, QSC, QPSC, WLL, BSC, BSC (c), KSC, KSCP, KSCC,
			SAOG, SAOC, PSC, FZE, FZC, FZCO, FZ LLC, FZ-LLC, LLC-FZ, DMCC, DWC LLC, SAE, SAL,
			LLC SP, SPC, Est., Establishment, SCE, UKEIG, AVV, IBC, Akc. spol., Ver. obch. spol.,
			Kom. spol., j.t.d., d.v.z., k.d.d., ААТ, ТАА, ТДА, ЗАТ, ՍՊԸ, ԲԲԸ, ՓԲԸ, შპს, სს, KK,
			K.K., GK, G.K., YK, Y.K., Kabushiki Kaisha, Kabushiki Gaisha, Godo Kaisha,
			Yugen Kaisha, Jusik Hoesa, Yuhan Hoesa, Youxian Gongsi, Gufen Youxian Gongsi, Tbk,
			Persero, (Persero) Tbk, TNHH, CTCP`,
		formsBefore: `
			PT, PT., P.T., PT PMA, UAB, SIA, OÜ, VšĮ, ООО, ОАО, ЗАО, ПАО, АО, НАО, ИП, ТОВ, ТзОВ,
			ПАТ, ПрАТ, АТ, ФОП, ТДВ, ПП, ТОО, ИЧП, ОДО, ЧУП, УП, OOO, OAO, ZAO, PAO, TOV, AB, A/S,
			Công ty TNHH, Công ty TNHH MTV, Công ty Cổ phần, Công ty CP, CTCP, CTY TNHH`,
		/** In scripts without spaces, on either side of a name. */
		formsAttached: `
			株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 一般財団法人 公益社団法人 公益財団法人 医療法人 学校法人
			社会福祉法人 特定非営利活動法人 NPO法人 (株) (有) (同) (資) (名) 股份有限公司 有限责任公司 有限責任公司 股份公司
			有限公司 無限公司 주식회사 유한회사 유한책임회사 합자회사 합명회사 (주) (유) ห้างหุ้นส่วนจำกัด หจก. บริษัท จำกัด (มหาชน)
			בע"מ בע״מ בע'מ ش.م.م ذ.م.م ش.ذ.م.م ش.م.ع ش.م.ك ش.م.ل شركة`,
		small: 'och i',
	},
	places: { regionKinds: 'lan' },
	and: 'og och ja ve и',
};
