/** Addresses that RFC 5321 and RFC 6531 allow and mail servers accept, as they stand. */
export const validEmails: readonly string[] = [
	'ada@example.com',
	'ada.lovelace@example.com',
	'ada+news@example.com',
	'ada-lovelace@example.com',
	'ada_lovelace@example.com',
	"o'neil@example.com",
	'1234567890@example.com',
	'a@example.com',
	'ada@example-one.com',
	'ada@sub.example.com',
	'ada@a.b.c.d.example.com',
	'ada@example.name',
	'ada@example.museum',
	'ada@example.co.jp',
	'ada@example.co.uk',
	'ada@example.travel',
	'ada@example.photography',
	'ada@123.com',
	'ada@1and1.com',
	'ada@xn--bcher-kva.example',
	'ada@xn--80ak6aa92e.com',
	'_______@example.com',
	'much.more.unusual@example.com',
	"!#$%&'*+-/=?^_`{|}~@example.org",
	'user%example.com@example.org',
	'mailhost!username@example.org',
	'customer/department=shipping@example.com',
	'$A12345@example.com',
	'!def!xyz%abc@example.com',
	'x@example.com',
	'"ada"@example.com',
	'"ada lovelace"@example.com',
	'"ada@home"@example.com',
	'" "@example.org',
	'"john..doe"@example.org',
	'"very.(),:;<>[]\\".VERY.\\"very@\\\\ \\"very\\".unusual"@strange.example.com',
	'"\\a"@example.com',
	'ada@[192.0.2.1]',
	'ada@[255.255.255.255]',
	'ada@[IPv6:2001:db8::1]',
	'ada@[IPv6:::ffff:192.0.2.1]',
	'用户@example.com',
	'пользователь@example.com',
	'δοκιμή@example.com',
	'zoë@example.com',
	'josé.garcía@example.es',
	'उपयोगकर्ता@example.in',
	'チャット@example.jp',
	`${'a'.repeat(64)}@example.com`,
	`ada@${'a'.repeat(63)}.com`,
	`${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.de`,
	`ada@${'a.'.repeat(100)}de`,
	'test/test@test.com',
	'firstname+lastname@example.com',
	'ada@ac.uk.example',
	'a.b.c.d.e.f.g@example.com',
	'a--b@example.com',
	'-ada@example.com',
	'ada-@example.com',
	'+@example.com',
	'0@example.com',
	'ada@e.com',
	'ada@9.de',
	'ada@a-b-c.example.com',
];

/** What no mail server takes: the text, each for another reason. */
export const invalidEmails: readonly string[] = [
	'ada lovelace@example.com',
	'lo velace@example.com',
	'ada,lovelace@example.com',
	'ada;lovelace@example.com',
	'ada:lovelace@example.com',
	'ada(lovelace@example.com',
	'ada)lovelace@example.com',
	'ada[lovelace@example.com',
	'ada<lovelace@example.com',
	'a"b(c)d,e:f;g<h>i[j\\k]l@example.com',
	'this is"not\\allowed@example.com',
	'this\\ is"really"not\\allowed@example.com',
	'',
	'ada',
	'ada@',
	'@example.com',
	'@',
	'ada@example',
	'ada@localhost',
	'ada@.com',
	'ada@example.',
	'ada@.example.com',
	'ada@example..com',
	'ada..lovelace@example.com',
	'.ada@example.com',
	'ada.@example.com',
	'ada@exa mple.com',
	'ada@example.c',
	'ada@127.0.0.1',
	'ada@192.168.1',
	'ada@[127.0.0.256]',
	'ada@[1.2.3]',
	'ada@[IPv6:zz::1]',
	'ada@[IPv6:2001:db8]',
	'ada@[example.com]',
	'ada@-example.com',
	'ada@example-.com',
	'ada@exam_ple.com',
	'ada@exam!ple.com',
	'ada@example.com-',
	'ada@example.123',
	'ada lovelace@',
	'ada@lovelace@example.com',
	'"ada example.com',
	'ada"@example.com',
	'ada"b"@example.com',
	'"ada"b@example.com',
	'"a"b"@example.com',
	'ada\\@example.com@',
	'ada(comment@example',
	`${'a'.repeat(65)}@example.com`,
	`ada@${'a'.repeat(64)}.com`,
	`ada@${'a.'.repeat(127)}de`,
	`${'é'.repeat(33)}@example.com`,
	'plainaddress',
	'ada.example.com',
	'ada@example,com',
	'ada@@example.com',
	'n/a',
	'none@none',
	'no email',
	'+49 30 901820',
	'http://example.com',
	'ada at example dot com',
	'ada@\u0000example.com',
	'ada@example.com@',
	'ada@münchen',
	'ada@exa$mple.com',
];

/** What people, keyboards and mail programs put around an address, and the address. */
export const wrappedEmails: ReadonlyArray<readonly [raw: string, address: string]> = [
	['Ada@Example.COM', 'Ada@example.com'],
	['ADA.LOVELACE@EXAMPLE.CO.UK', 'ADA.LOVELACE@example.co.uk'],
	['Ada <ada@example.com>', 'ada@example.com'],
	['"Lovelace, Ada" <ada@example.com>', 'ada@example.com'],
	['Ada Lovelace<ada@example.com>', 'ada@example.com'],
	['<ada@example.com>', 'ada@example.com'],
	['ada@example.com (Ada Lovelace)', 'ada@example.com'],
	['(ada@example.com)', 'ada@example.com'],
	['[ada@example.com]', 'ada@example.com'],
	['{ada@example.com', '{ada@example.com'],
	['"ada@example.com"', 'ada@example.com'],
	["'ada@example.com'", 'ada@example.com'],
	['“ada@example.com”', 'ada@example.com'],
	['«ada@example.com»', 'ada@example.com'],
	['`ada@example.com`', 'ada@example.com'],
	['*ada@example.com*', 'ada@example.com'],
	['mailto:ada@example.com', 'ada@example.com'],
	['MAILTO:ada@example.com?subject=Hello', 'ada@example.com'],
	['mailto:ada%2Bnews@example.com', 'ada+news@example.com'],
	['E-Mail: ada@example.com', 'ada@example.com'],
	['Email:ada@example.com', 'ada@example.com'],
	['my email is ada@example.com', 'ada@example.com'],
	['ada@example.com.', 'ada@example.com'],
	['ada@example.com,', 'ada@example.com'],
	['ada@example.com;', 'ada@example.com'],
	['ada@example.com!', 'ada@example.com'],
	['ada@example.com>', 'ada@example.com'],
	['ada@example.com?subject=Hello', 'ada@example.com'],
	['Ada ada@example.com', 'ada@example.com'],
	['Ada Lovelace ada@example.com', 'ada@example.com'],
	['Lovelace, ada@example.com', 'ada@example.com'],
	['Email ada@example.com', 'ada@example.com'],
	['Ada - ada@example.com', 'ada@example.com'],
	['(Ada) ada@example.com', 'ada@example.com'],
	['ada @example.com', 'ada@example.com'],
	['ada@ example.com', 'ada@example.com'],
	['ada @ example.com', 'ada@example.com'],
	['ada\u200b@example.com', 'ada@example.com'],
	['\ufeffada@example.com', 'ada@example.com'],
	['ada@exam\u00adple.com', 'ada@example.com'],
	['ada@example.com\u200d', 'ada@example.com'],
	['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
	['ada＠example。com', 'ada@example.com'],
	['[ada@example.com](mailto:ada@example.com)', 'ada@example.com'],
	['<mailto:ada@example.com|ada@example.com>', 'ada@example.com'],
	['<a href="mailto:ada@example.com">ada@example.com</a>', 'ada@example.com'],
	['info@bücher.example', 'info@xn--bcher-kva.example'],
	['info@BÜCHER.example', 'info@xn--bcher-kva.example'],
	['info@müller-söhne.de', 'info@xn--mller-shne-kcb9d.de'],
	['info@例え.jp', 'info@xn--r8jz45g.jp'],
	['info@почта.рф', 'info@xn--80a1acny.xn--p1ai'],
];

/** Several addresses in one field: the first one, and the others. */
export const severalEmails: ReadonlyArray<readonly [raw: string, first: string, others: string[]]> =
	[
		['ada@example.com; bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com, bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com/bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com / bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com|bob@example.com', 'ada@example.com', ['bob@example.com']],
		['ada@example.com und bob@example.com', 'ada@example.com', ['bob@example.com']],
		['Ada <ada@example.com>, Bob <bob@example.com>', 'ada@example.com', ['bob@example.com']],
		['ada@example.com, ADA@example.com', 'ada@example.com', []],
	];

/** Spellings of one mailbox, and the key that they share, as the providers document it. */
export const mailboxKeys: ReadonlyArray<readonly [email: string, key: string]> = [
	['Ada@Example.com', 'ada@example.com'],
	['ada+news@example.com', 'ada+news@example.com'],
	['a.d.a@example.com', 'a.d.a@example.com'],
	['a.d.a@gmail.com', 'ada@gmail.com'],
	['ada+news@gmail.com', 'ada@gmail.com'],
	['A.Da+news.old@GoogleMail.com', 'ada@gmail.com'],
	['ada@googlemail.com', 'ada@gmail.com'],
	['+news@gmail.com', '+news@gmail.com'],
	['ada+news@outlook.com', 'ada@outlook.com'],
	['a.da@outlook.com', 'a.da@outlook.com'],
	['ada+news@hotmail.co.uk', 'ada@hotmail.co.uk'],
	['ada+news@live.de', 'ada@live.de'],
	['ada+news@msn.com', 'ada@msn.com'],
	['ada+news@icloud.com', 'ada@icloud.com'],
	['ada+news@me.com', 'ada@me.com'],
	['ada+news@fastmail.com', 'ada@fastmail.com'],
	['ada+news@proton.me', 'ada@proton.me'],
	['a.d_a-l@proton.me', 'adal@proton.me'],
	['ada+news@protonmail.com', 'ada@protonmail.com'],
	['ada-news@yahoo.com', 'ada@yahoo.com'],
	['ada-news@yahoo.co.uk', 'ada@yahoo.co.uk'],
	['ada+news@yahoo.com', 'ada+news@yahoo.com'],
	['ada-news@gmail.com', 'ada-news@gmail.com'],
	['"ada"@example.com', 'ada@example.com'],
	['"ada l"@example.com', '"ada l"@example.com'],
	['info@bücher.example', 'info@xn--bcher-kva.example'],
	['info@xn--bcher-kva.example', 'info@xn--bcher-kva.example'],
];

/** Whose mailbox it is. */
export const mailboxTypes: ReadonlyArray<readonly [type: string, emails: string]> = [
	[
		'free mail',
		`ada@gmail.com ada@googlemail.com ada@yahoo.com ada@yahoo.co.uk ada@yahoo.com.br ada@ymail.com
		ada@hotmail.com ada@hotmail.fr ada@outlook.com ada@outlook.de ada@live.com ada@live.nl ada@msn.com
		ada@icloud.com ada@me.com ada@mac.com ada@aol.com ada@aol.de ada@gmx.de ada@gmx.net ada@gmx.at
		ada@gmx.ch ada@web.de ada@t-online.de ada@freenet.de ada@mail.com ada@email.com ada@mail.ru
		ada@yandex.ru ada@bk.ru ada@rambler.ru ada@orange.fr ada@wanadoo.fr ada@free.fr ada@laposte.net
		ada@sfr.fr ada@libero.it ada@virgilio.it ada@alice.it ada@tiscali.it ada@proton.me
		ada@protonmail.com ada@pm.me ada@fastmail.com ada@tutanota.com ada@tuta.com ada@zoho.com
		ada@qq.com ada@163.com ada@126.com ada@naver.com ada@hanmail.net ada@uol.com.br ada@bol.com.br
		ada@terra.com.br ada@comcast.net ada@verizon.net ada@att.net ada@sbcglobal.net ada@bellsouth.net
		ada@btinternet.com ada@sky.com ada@bigpond.com ada@shaw.ca ada@seznam.cz ada@wp.pl ada@onet.pl
		ada@o2.pl ada@interia.pl ada@bluewin.ch ada@telenet.be ada@skynet.be ada@ziggo.nl ada@rediffmail.com`,
	],
	[
		'disposable',
		`ada@mailinator.com ada@guerrillamail.com ada@10minutemail.com ada@yopmail.com ada@temp-mail.org
		ada@trashmail.com ada@sharklasers.com ada@throwawaymail.com ada@maildrop.cc ada@getnada.com
		ada@dispostable.com ada@fakeinbox.com ada@mohmal.com ada@mailnesia.com ada@emailondeck.com
		ada@spamgourmet.com ada@grr.la ada@discard.email ada@wegwerfmail.de ada@mintemail.com
		ada@moakt.com ada@spam4.me ada@mailsac.com ada@tempail.com ada@inbox.mailinator.com`,
	],
	[
		'role',
		`info@example.com sales@example.com support@example.com contact@example.com admin@example.com
		office@example.com hello@example.com team@example.com billing@example.com accounts@example.com
		marketing@example.com hr@example.com jobs@example.com careers@example.com press@example.com
		postmaster@example.com webmaster@example.com abuse@example.com noc@example.com
		hostmaster@example.com security@example.com noreply@example.com no-reply@example.com
		kontakt@example.de buero@example.de vertrieb@example.de buchhaltung@example.de
		bewerbung@example.de contacto@example.es ventas@example.es contato@example.com.br
		commercial@example.fr comptabilite@example.fr amministrazione@example.it vendite@example.it
		verkoop@example.nl administratie@example.nl INFO@example.com info2@example.com
		sales-uk@example.com info.de@example.com customer.service@example.com`,
	],
	[
		'business',
		`ada@example.com ada.lovelace@example.com a.lovelace@example.co.uk al@example.com
		infante@example.com salesman@example.com helena@example.com adam@example.com ada@microsoft.com
		ada@google.com ada@apple.com ada@siemens.com ada@bbc.co.uk ada@ox.ac.uk ada@harvard.edu
		ada@bund.de ada@mailchimp.com ada@gmxsolutions.com ada@yahooinc.com ada@outlookgroup.com
		ada@liveperson.com ada@hotmailer.example`,
	],
];

/** Slips of the keys in hosts that everybody knows. */
export const slippedHosts: ReadonlyArray<readonly [typed: string, meant: string]> = [
	['gmial.com', 'gmail.com'],
	['gmai.com', 'gmail.com'],
	['gmal.com', 'gmail.com'],
	['gmil.com', 'gmail.com'],
	['gamil.com', 'gmail.com'],
	['gnail.com', 'gmail.com'],
	['gmaill.com', 'gmail.com'],
	['gmali.com', 'gmail.com'],
	['ggmail.com', 'gmail.com'],
	['gmail.con', 'gmail.com'],
	['gmail.co', 'gmail.com'],
	['gmail.cm', 'gmail.com'],
	['gmail.om', 'gmail.com'],
	['gmail.comm', 'gmail.com'],
	['gmail.cmo', 'gmail.com'],
	['gmail.vom', 'gmail.com'],
	['gmail.com.com', 'gmail.com'],
	['googlemail.con', 'googlemail.com'],
	['hotmial.com', 'hotmail.com'],
	['hotmal.com', 'hotmail.com'],
	['hotmil.com', 'hotmail.com'],
	['hotmai.com', 'hotmail.com'],
	['homtail.com', 'hotmail.com'],
	['hotnail.com', 'hotmail.com'],
	['hotmail.con', 'hotmail.com'],
	['hotmail.co', 'hotmail.com'],
	['hotmail.frr', 'hotmail.fr'],
	['yaho.com', 'yahoo.com'],
	['yahooo.com', 'yahoo.com'],
	['yhaoo.com', 'yahoo.com'],
	['yahoo.con', 'yahoo.com'],
	['yaho.fr', 'yahoo.fr'],
	['yahooo.co.uk', 'yahoo.co.uk'],
	['yahoo.co.u', 'yahoo.co.uk'],
	['outlok.com', 'outlook.com'],
	['outloo.com', 'outlook.com'],
	['outllook.com', 'outlook.com'],
	['otulook.com', 'outlook.com'],
	['outlook.con', 'outlook.com'],
	['iclod.com', 'icloud.com'],
	['icluod.com', 'icloud.com'],
	['icloud.con', 'icloud.com'],
	['icloud.co', 'icloud.com'],
	['aol.con', 'aol.com'],
	['comcast.ney', 'comcast.net'],
	['comcas.net', 'comcast.net'],
	['verison.net', 'verizon.net'],
	['t-onlin.de', 't-online.de'],
	['protonmial.com', 'protonmail.com'],
	['example.con', 'example.com'],
	['example.ogr', 'example.org'],
];

/** Hosts that are right, however near they are to others. */
export const realHosts: readonly string[] =
	`gmail.com googlemail.com hotmail.com hotmail.fr hotmail.co.uk hotmail.de outlook.com outlook.fr
	outlook.com.br yahoo.com yahoo.fr yahoo.co.uk yahoo.co.jp yahoo.com.au ymail.com rocketmail.com
	icloud.com me.com mac.com aol.com aol.de aol.co.uk gmx.de gmx.net gmx.at gmx.ch gmx.com web.de
	mail.com email.com email.de mail.de mail.ru live.com live.de live.co.uk msn.com free.fr orange.fr
	laposte.net comcast.net comcast.com verizon.com cloud.com wahoo.com aon.com aok.de weg.de max.com
	mae.com ask.com hey.com pm.me proton.me protonmail.com fastmail.com fastmail.fm freenet.de
	t-online.de telekom.de qq.com 163.com naver.com example.com example.co example.cm example.io
	acme.co acme.om bücher.example yandex.com yandex.ru gmelius.com ymail.ne.jp mailchimp.com grail.com
	email.cz seznam.cz outlookgroup.com`.split(/\s+/);
