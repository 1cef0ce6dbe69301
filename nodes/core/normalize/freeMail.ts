/** Providers who give a mailbox to anyone, so that the host says nothing about a company. */
const hosts = new Set(
	`126.com 139.com 163.com 189.cn aim.com alice.it aliyun.com aol.com aol.de aol.fr arcor.de att.net
	bellsouth.net bigpond.com bk.ru blueyonder.co.uk bluewin.ch bol.com.br btinternet.com charter.net
	comcast.net cox.net daum.net duck.com earthlink.net email.cz email.de email.it fastmail.com
	fastmail.fm foxmail.com free.fr freenet.de frontier.com gmail.com gmx.at gmx.ch gmx.com gmx.de
	gmx.fr gmx.info gmx.net gmx.org googlemail.com hanmail.net hey.com hotmail.co hush.com hushmail.com
	icloud.com ig.com.br inbox.com inbox.lv inbox.ru interia.pl iol.it juno.com laposte.net libero.it
	list.ru live.at live.be live.ca live.cl live.cn live.co.uk live.com live.com.ar live.com.au
	live.com.mx live.com.pt live.de live.dk live.fr live.ie live.in live.it live.jp live.nl live.no
	live.se live.co.za mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com nate.com naver.com
	neuf.fr ntlworld.com o2.pl oi.com.br online.de onet.pl optonline.net optusnet.com.au orange.fr
	pm.me posteo.de posteo.net proton.me protonmail.ch protonmail.com qq.com rambler.ru
	rediffmail.com rocketmail.com runbox.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.com
	sky.com skynet.be sohu.com startmail.com sympatico.ca t-online.de talktalk.net telenet.be telia.com
	telus.net terra.com.br terra.es tin.it tiscali.it tuta.com tuta.io tutanota.com tutanota.de
	uol.com.br verizon.net virgilio.it virgin.net virginmedia.com voila.fr wanadoo.es wanadoo.fr web.de
	wp.pl xtra.co.nz ya.ru yandex.com yandex.ru yeah.net ymail.com zoho.com zohomail.com ziggo.nl
	kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl quicknet.nl centrum.cz volny.cz azet.sk`.split(
		/\s+/,
	),
);

/** Providers with a host in nearly every country: `yahoo.co.uk`, `hotmail.fr`, `outlook.com.br`. */
const worldwide = /^(?:yahoo|hotmail|outlook|yandex)\.(?:com|(?:com?\.)?[a-z]{2})$/;

/**
 * Whether mailboxes at that host are given to anyone.
 *
 * @param host lower case
 * @example
 * isFreeMail('yahoo.co.uk') // true
 * isFreeMail('example.com') // false
 */
export function isFreeMail(host: string): boolean {
	return hosts.has(host) || worldwide.test(host);
}
