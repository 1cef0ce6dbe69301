import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			si acepto aceptado deacuerdo ok okay vale claro claroquesi porsupuesto desdeluego sigracias
			siacepto siporfavor conforme autorizo autorizado consiento otorgado concedido marcado
			marcada confirmado suscrito`,
		no: `
			no rechazo rechazado nogracias noacepto noautorizo nunca denegado nootorgado noconcedido
			desmarcado nomarcado noestoydeacuerdo noaceptado declinado`,
		on: 'activo activa activado activada encendido verdadero',
		off: 'inactivo inactiva desactivado desactivada apagado falso',
		none: `
			n/d, nd, n/c, ns/nc, ninguno, ninguna, ningún, nada, no aplica, no procede, no tengo,
			no hay, desconocido, desconocida, sin datos, sin especificar, sin información,
			sin respuesta, no especificado, no disponible, no indicado, no sabe, no lo sé, no consta,
			todavía no, aún no, por definir, nada más, anónimo, sin nombre, no tiene,
			ausente, no facilitado`,
		notHere: `
			privado, confidencial, bajo petición, a petición, más tarde, luego,
			ver [correo|email|mensaje], [por|solo por|via] [correo|email|mail|e mail|whatsapp], sin,
			opcional, escríbanme, escríbeme, en trámite, solicitado, ver [adjunto|anexo]`,
		agreement: `
			acept[o|a|amos|ado|ada|ar|e], consiento, consentimos, autoriz[o|a|amos|ado|ada], de acuerdo,
			conforme, [he|hemos|haber] leido, leido y,
			[doy|damos|otorgo|presto] … [consentimiento|autorizacion|permiso|conformidad],
			[consentimiento|autorizacion|permiso] [otorgado|otorgada|dado|concedido|concedida],
			[quiero|deseo|gustaria|quisiera|queremos] … [recibir|ser|suscribirme|que me|estar],
			[contactenme|contactame|contacteme|llamenme|llamame|llameme|envienme|enviame|escribanme|informenme|escribame|llamadme|contactadme],
			[puede|pueden|podeis|puedes] … [contactar*|llamar*|enviar*|usar|escribir*], por supuesto,
			claro, claro que si, desde luego, con gusto, adelante, me suscribo, suscrito, suscrita,
			suscribirme, permito, apruebo, confirmo, confirmado, sin problema*`,
		refusal: `
			no [acept*|autoriz*|consient*|doy|deseo|quiero|estoy|me|permito|gracias|quisiera|apruebo|confirmo|dado|otorgad*|concedid*|consent*|suscri*|contact*|llam*|envi*|he|por ahora|ahora|recib*|interes*|marcad*],
			rechaz*, deniego, denegad*, niego, opongo, oponer*, oposicion, declin*, revoc*,
			retir* … [consentimiento|autorizacion], darse de baja, cancelar … suscripcion, [darme|dado|dar] de baja,
			sin … [consentimiento|autorizacion|permiso],
			[ningun|ninguna] … [consentimiento|publicidad|correo*|llamada*|comunicacion*|interes],
			nunca, jamas, tampoco, mejor no, desacuerdo`,
		asides: `
			[puedo|podre|puede|podra|pueden|podran|posible|derecho*] … [revoc*|retir*|cancel*|baja|opon*|oposicion|supresion|anular*],
			[revoc*|retir*|cancel*|baja] … cualquier momento,
			cualquier momento … [revoc*|retir*|cancel*|baja],
			no [se|seran|sera] … [compart*|ceder*|cedid*|vend*|comunic*|transf*|usar*|utiliz*],
			no [compartiremos|vendemos|venderemos|cederemos|enviamos],
			sin [compromiso*|spam|costo|coste|obligacion*],
			[no hay|no tengo|sin|ningun] [problema*|inconveniente*|objecion*], no solo`,
		undecided: `
			pendiente*, desconocid*, indefinid*, indecis*,
			sin [respuesta|confirmar|definir|especificar|responder|contestar|datos|informacion],
			no [especificad*|indicad*|definid*|consta|sabe|se sabe|respond*|contest*|aplica|disponible],
			por [confirmar|definir], en [espera|proceso|tramite], todavia no, aun no`,
	},
	money: {
		called: 'presupuesto, presupuestos',
		being: `
			es son sera seria de del como tenemos tengo contamos cuento con nuestro mi un una el la
			asciende total disponible previsto ronda`,
		about: 'unos unas aproximadamente aprox alrededor cerca entre sobre casi torno en',
		purpose: 'para',
		thousand: 'mil miles',
		million: 'millon millones',
		atMost: 'hasta, menos de, por debajo de, maximo, max, como maximo, no mas de',
		notLess: 'no menos de',
		orLess: 'o menos, maximo, como maximo',
		between: 'a, y, hasta, o',
		unknown: `
			no se, no lo se, no lo se todavia, no se aun, ni idea, desconocido, por definir,
			a definir, sin definir, a convenir, flexible, depende, negociable, sin presupuesto,
			no tengo presupuesto, aun no lo se, prefiero no decirlo`,
		periods: {
			hour: 'por hora, la hora, hora',
			day: 'por dia, al dia, diario, dia',
			week: 'por semana, a la semana, semanal, semana',
			month: 'por mes, al mes, mensual, mensuales, mes',
			year: 'por ano, al ano, anual, anuales, ano',
		},
	},
	pitches: {
		telltales: 'google posi artíc artic enlac',
		sold: `
			primera página de google, posicionamiento web, posicionamiento seo,
			artículo patrocinado, primera posición en google, enlaces patrocinados,
			compra de enlaces`,
		offered: 'ofrecemos, nuestra agencia',
	},
	inquiry: {
		but: 'pero sino',
		instead: 'en cambio, en su lugar, sin embargo, más bien, aunque, salvo, excepto',
		noWish: `
			[|muchas|muchísimas|mil|igualmente|de todos modos|de todas formas|le|les|os|te] [gracias|agradezco|agradecemos], gracias, se agradece,
			[mucha|buena] suerte, mucho éxito, que [tenga|tengan|tengas] [un|una] [buen|buena], buen día, saludos, un saludo, lo siento,
			lo sentimos, disculpe, disculpen, [buena|bonita] página
		`,
		negations: 'no, nunca, ningún, ninguna, tampoco, jamás',
		notNegating: `
			no solo, no sólo, no sé, no se si, no se cuanto, no estoy seguro, no hay problema, por qué no, porque no, todavía no, aún no,
			si no, o no, no encuentro, no veo, no dude, no duden, no satisfecho, no contento, no tengo prisa, no tan, no muy
		`,
		smallTalk: `
			hola, buenas, buenos días, buen día, buenas tardes, buenas noches, qué tal, saludos, un saludo, gracias, muchas gracias, sí, por favor,
			prueba, esto es una prueba, es una prueba, una prueba, mensaje de prueba, probando, adiós, pregunta, una pregunta, tengo una pregunta, estimados, señores, ok gracias,
			solo, sólo, una, un, el, la, los, de, del, esto, esta, es, estoy, estamos, pruebas, test,
			formulario, el formulario, su formulario, si funciona, mensaje, ignorar, ignoren,
			ignorar por favor, favor ignorar, ensayo, texto, para, y, por favor ignorar, hago,
			sitio, web, página, página web, funciona, funcionamiento, interna, interno, marketing,
			haciendo, hacemos, no responder, hago una prueba, queremos, para ver,
			envío, de envío, contacto, de contacto, correo de prueba, haciendo una prueba
		`,
		fillers: 'ninguno, ninguna, nada, sin mensaje, sin comentarios, no aplica, vacío, s/n',
		optOut: `
			darme de baja, dar de baja mi correo, dar de baja mi email, dadme de baja, denme de baja,
			deme de baja, baja de su lista, baja de la lista, baja del boletín,
			cancelar la suscripción al boletín, de su lista, de sus listas, de su base de datos,
			eliminen mis datos, eliminar mis datos, elimine mis datos, borren mis datos, borrar mis datos,
			supriman mis datos, borrado de mis datos, eliminen mi correo, quiten mi correo, quítenme,
			quitenme, bórrenme, borrenme, elimínenme, eliminenme, no me contacten, no me contacte,
			no me escriban, no me envíen, no me manden, dejen de, deje de enviar*, dejad de,
			no quiero recibir, no deseo recibir, no recibir más, no más correos, no más emails,
			no más publicidad, nunca me suscribí, retiro mi consentimiento, déjenme en paz, me de la lista,
			[dar|darse|quiero dar|deseo dar] de baja, [denme|deme|dadme|dame|dénme] [de baja|la baja],
			baja de la newsletter, cancelar el boletín, cancelar boletín, cancelar newsletter,
			cancelar la newsletter, no me manden más, no me envíen más, no enviar más, no más mensajes,
			no más boletines, borrarme de, borrarme, quitarme de, quitarme, eliminarme, eliminarme de,
			desuscribirme, desuscríbanme, quítame, bórrame, elimíname, sáquenme de, sacarme de la,
			dejen de escribirme, dejen de enviarme, dejen de mandarme, deja de enviarme,
			no quiero más correos, no quiero más publicidad, no quiero más mensajes,
			no quiero más emails, solicito la baja, pido la baja,
			[que me|que nos] [borren|quiten|eliminen|den de baja|saquen],
			[borren|borrar|eliminen|eliminar|quiten|quitar] [mi|mis|nuestro|nuestros] [correo|email|número|teléfono|datos|contacto|dirección],
			no me escriban más, no me contacten más, no me molesten,
			[date|dar|dad|den|denme|dé|dar] de baja [mi|mis|el|este|nuestro] [correo|email|cuenta de correo|suscripción|número|teléfono],
			[no quiero|no deseo|no queremos] [más|su|sus|recibir su|recibir sus|recibir más] [boletín|newsletter|correos|emails|publicidad|mensajes|llamadas],
			[borren|borrar|borre|borra|borrad|eliminen|eliminar|elimine|elimina|eliminad|supriman|suprimir|suprima|quiten] [todos|] [mis|nuestros] datos,
			[borren|borrar|borre|eliminen|eliminar|elimine|supriman|suprimir] todos los datos [míos|sobre mí|que tengan|que tienen],
			[borrado|eliminación|supresión] de [todos|] [mis|nuestros] datos
		`,
		optOutAlone: `
			alto, basta, paren,
			baja, la baja, baja por favor, darse de baja, eliminar, borrar, quitar, desuscribir,
			desuscribirse, remover, salir, cancelar boletín
		`,
		listWords: `
			de la lista
		`,
		notThisWay: `
			no me llamen, no me llame, no llamar, no llamen, no llame, sin llamadas, no me llames,
			no nos llamen, no por teléfono,
			[no|ya no] [quiero|deseo|queremos|deseamos] que [me|nos] [llamen|llame|llames|llaméis|telefoneen|vuelvan a llamar] [más|nunca más|],
			no [me|nos] vuelvan a llamar, no [me|nos] vuelva a llamar, no vuelvan a [llamarme|llamarnos|llamar],
			[no|ya no] [quiero|deseo|queremos] [más|recibir|recibir más] llamadas, no [me|nos] llaméis
		`,
		bounded: `
			no [me|nos|] [llamen|llame|llames|llaméis] [más|] [por favor|] [por la mañana|por las mañanas|por la tarde|por las tardes|por la noche|por las noches|a mediodía|al mediodía|antes de las|después de las|al trabajo|en el trabajo|a la oficina|en la oficina|a casa|los domingos|los sábados|los lunes|los fines de semana|el fin de semana|en horario|tan temprano|tan pronto|tan tarde],
			no llamar [me|] [por la mañana|por las mañanas|por la tarde|por las tardes|por la noche|por las noches|a mediodía|al mediodía|antes de las|después de las|al trabajo|en el trabajo|a la oficina|en la oficina|a casa|los domingos|los sábados|los lunes|los fines de semana|el fin de semana|en horario|tan temprano|tan pronto|tan tarde], sin llamadas [por la mañana|por las mañanas|por la tarde|por las tardes|por la noche|por las noches|a mediodía|al mediodía|antes de las|después de las|al trabajo|en el trabajo|a la oficina|en la oficina|a casa|los domingos|los sábados|los lunes|los fines de semana|el fin de semana|en horario|tan temprano|tan pronto|tan tarde],
			[quítenme|quíteme|quitarme|bórrenme|bórreme|borrarme|elimínenme|elimíneme|eliminarme|sáquenme|sáqueme|sacarme|denme de baja|deme de baja|darme de baja] [por favor|] de [la|su] lista de espera,
			no [quiero|queremos|deseo] que [me|nos] [llamen|llame|llaméis] [por la mañana|por las mañanas|por la tarde|por las tardes|por la noche|por las noches|a mediodía|al mediodía|antes de las|después de las|al trabajo|en el trabajo|a la oficina|en la oficina|a casa|los domingos|los sábados|los lunes|los fines de semana|el fin de semana|en horario|tan temprano|tan pronto|tan tarde]
		`,
		otherWay: `
			por correo, por email, por e-mail, por mail, correo electrónico, por escrito, escríbanme,
			escríbame, escríbeme, envíenme, envíeme, envíame, mándenme, mándeme, por whatsapp, llámenme,
			llámame
		`,
		notInterested: `
			no estoy interesado, no estoy interesada, no estamos interesados, no interesado, no interesada, no interesados, ya no estoy interesado, ya no estamos interesados, ya no me interesa,
			no me interesa, no nos interesa, no tengo interés, no tenemos interés, sin interés, no gracias, no necesito, no necesitamos, no lo necesito, no quiero nada, no quiero su,
			no quiero sus, no queremos, no quiero comprar, no quiero presupuesto, no quiero un presupuesto, ya no necesito, ya no necesitamos, he cambiado de opinión, cambié de opinión,
			otro proveedor, ya tenemos proveedor, ya tengo proveedor
		`,
		settled: `,
			ya [compramos|compré|hemos comprado|he comprado|lo compramos|lo compré|lo hemos comprado|encontramos|hemos encontrado|contratamos|hemos contratado|tenemos otro] [en otro sitio|en otro lado|a otro|otro proveedor|],
			[cerrar|cancelar|anular|cierren|cancelen|anulen] [mi|nuestra|la|esta] [solicitud|petición|consulta],
			comprado en otro, elegido otro proveedor, elegimos otro proveedor, elegido a otro,
			en otro sitio, en otro lado, con la competencia, ya no lo necesitamos, ya no lo necesito,
			ya no hace falta, ya está resuelto, ya no es necesario,
			ya [está solucionado|está resuelto|solucionado|resuelto|tengo uno|tenemos uno|tenemos a alguien|tengo a alguien|tenemos quien|lo tenemos|lo tengo],
			firmado con otro, elegido otra empresa, elegimos otra empresa,
			ya [lo|la|los|las] [he comprado|hemos comprado|compré|compramos|tengo|tenemos|encontré|encontramos|hice|hicimos]
		`,
		categories: {
			sales: {
				sure: `
					presupuesto, presupuestos, cotización, cotizaciones, cotizar, cotizarme, precio, precios, lista de precios, tarifa, tarifas, cuánto cuesta, cuanto cuesta, cuánto sale, cuanto sale,
					cuánto vale, cuanto vale, cuánto cuestan, cuanto cobran, cuánto cobran, coste, costo, costos, comprar, compra de, adquirir, contratar, encargar, hacer un pedido, pedido mínimo, reservar, reserva, cita, pedir cita,
					agendar, demostración, demo, prueba gratuita, prueba gratis, periodo de prueba, interesado en, interesada en, interesados en, interesado, interesada, interesados, me interesa, nos interesa, llámenme, llamenme,
					llámame, llamame, me llamen, me llame, que me llamen, pueden llamarme, puede llamarme, llamarme, me contacten, contácten*, contacten*, más información, mas información, mas info, más info, más detalles, información sobre,
					informacion sobre, info sobre, catálogo, folleto, propuesta, licitación, licencia*, descuento, presupuesto de, disponibilidad, plazo de entrega, en stock, cambiar de proveedor,
					alternativa a, política de devolución, política de reembolso, antes de comprar, antes de contratar, formas de pago, asesoría, asesoramiento, software de reclutamiento, software de selección,
					[puedo|podemos|podría|podríamos|quiero|queremos|quisiera|quisiéramos|me gustaría|nos gustaría] [pedir|encargar|reservar|alquilar|comprar], hacer un encargo, quiero hacer un pedido,
					solicitar [su|un|una|el|la|vuestra] [financiación|financiamiento|crédito|préstamo|hipoteca|oferta de financiación|leasing]
				`,
				hints: `
					necesito, necesitamos, busco, buscamos, estoy buscando, estamos buscando, quiero, queremos, quisiera, quisiéramos, me gustaría, nos gustaría, proyecto, reforma, obra, instalación, instalar, reparación, reparar,
					producto, productos, sus servicios, su servicio, servicio de, su software, ofrecen, hacen, tienen, venden, pueden, podrían, podrian, es posible, urgente, empleados, usuarios, metros cuadrados, m2, casa, piso, boda, evento, oferta, plan,
					necesita, busca, precisa
				`,
			},
			support: {
				sure: `
					no funciona, no funcionan, no me funciona, dejó de funcionar, no sirve, no anda, no enciende, no carga, no abre, no arranca, roto, rota, averiado, avería, mensaje de error, me da error, da error, reembolso,
					reembolsen, devolución, devuelvan mi dinero, devolver mi, mi dinero, queja, reclamación, reclamo, mi cuenta, nuestra cuenta, mi pedido, nuestro pedido, número de pedido, mi factura, nuestra factura, factura incorrecta, factura equivocada,
					cobrado dos veces, cobraron dos veces, me cobraron, me han cobrado, cargo duplicado, cancelar mi, cancelar la suscripción, anular mi, contraseña, contraseña olvidada, iniciar sesión, no puedo entrar, no puedo acceder, no puedo ingresar, acceder a mi,
					no ha llegado, no me ha llegado, no llegó, no llega, no he recibido, no recibí, sigo sin recibir, dónde está mi, donde esta mi, mi paquete, dañado, dañada, defectuoso, artículo equivocado, producto equivocado, garantía de mi,
					en garantía, soporte técnico, servicio técnico, desde la actualización, tras la actualización, número de ticket, soy cliente, mi suscripción, mi contrato, cambiar mi dirección,
					[quiero|quisiera|necesito|deseo|puedo|para|cómo|me gustaría] devolver,
					devolver un producto, devolver el producto, se cierra sola, se cierra solo, se bloquea,
					se congela, se cuelga, olvidé mi contraseña, olvidé la contraseña, he olvidado,
					cancelar mi contrato, rescindir el contrato, rescindir mi contrato,
					darme de baja del contrato, restablecer mi contraseña, restablecer la contraseña,
					cambiar mi contraseña, no puedo iniciar,
					me devuelvan, que me devuelvan, me devuelvan el dinero, devuelvan el dinero, devuélvanme
				`,
				hints:
					'problema, problemas, error, errores, ayuda, factura, cuenta, soporte, retraso, entrega, cancelar, garantía, acceso',
			},
			hiring: {
				sure: `
					empleo, busco empleo, busco trabajo, buscando trabajo, buscando empleo, vacante, vacantes, prácticas profesionales, prácticas en su, prácticas, pasantía, mi currículum, curriculum, currículum, curriculum vitae, hoja de vida, cv, mi cv,
					postular, postularme, postulación, candidatura, oferta de trabajo, ofertas de trabajo, oferta de empleo, trabajar con ustedes, trabajar en su empresa, trabajar para ustedes, trabajar con vosotros, unirme a su equipo, formar parte de su equipo,
					están contratando, estan contratando, contratan personal, puesto de, solicitud de empleo, carta de presentación,
					[busco|buscando|estoy buscando|en busca de] [trabajo|empleo|un trabajo|un empleo|prácticas|faena|una oportunidad laboral],
					necesitan personal, necesitan gente, necesitan trabajadores, necesitan empleados,
					necesitáis personal, buscan personal, buscan gente, buscáis personal, tienen vacantes,
					tenéis vacantes, hay vacantes, alguna vacante, tienen trabajo, hay trabajo,
					tienen plazas, puestos vacantes, bolsa de trabajo, trabajo de verano,
					mandar mi currículum, enviar mi currículum, dejar mi currículum,
					[hace falta|les hace falta|os hace falta|necesita] [gente|personal|alguien para trabajar],
					buscan empleados, buscan trabajadores, me gustaría trabajar, quiero trabajar en,
					enviar mi cv, mandar mi cv, años de experiencia laboral
				`,
				hints:
					'trabajo, puesto, carrera, contratación, sueldo, salario, experiencia laboral, experiencia como, becario, título en',
			},
			partnership: {
				sure: `
					alianza comercial, alianza, alianza estratégica, colaboración, colaborar con ustedes, propuesta de colaboración, ser distribuidor, distribuidor, distribuidores, distribuir sus, revendedor, revender, socio comercial,
					ser socio, ser partner, programa de afiliados, afiliado, patrocinio, patrocinar
				`,
				hints: 'socio, socios, partner, colaborar, juntos, cooperación, patrocinador*',
			},
			vendor: {
				sure: `
					primera página de google, primeros lugares de google, primeras posiciones de google, posicionamiento seo de su, posicionar su, posicionar tu, su posicionamiento, mejorar su sitio, mejorar su página, mejorar tu página, rediseño de su, su página web no,
					artículo patrocinado, artículo invitado, intercambio de enlaces, comprar enlaces, aumentar sus ventas, aumentar tus ventas, más clientes para su, más clientes para tu, hacer crecer su, hacer crecer tu, ofrecerle nuestros, ofrecerles nuestros,
					ofrecerle, ofrecerles, presentarle, presentarles, interesado en nuestros, interesados en nuestros, préstamo para su empresa, base de datos de, financiación para su
				`,
				hints: `
					ofrecemos, le ofrecemos, les ofrecemos, te ofrecemos, ofrezco, nuestra agencia, nuestros servicios, nuestra empresa, nuestro equipo de, nuestra solución, nuestros productos, somos una agencia, somos una empresa, especializados en, especializada en, posicionamiento web,
					posicionamiento seo, seo, backlinks, enlaces, su sitio web, su página web, tu página web, tu web, su negocio, tu negocio, sus competidores, precios competitivos, mejores precios, precios accesibles, auditoría gratuita, sin compromiso, le interesaría, les interesaría,
					te interesaría, si le interesa, si les interesa, generación de leads, marketing digital, freelance, 15 minutos, llamada rápida, breve llamada,
					[a|a un|con] [bajo|bajos|buen|buenos|mejores|mejor|económico|económicos] [costo|coste|precio|precios|costes|costos],
					[precios|precio|costos|costes|tarifas|a precios|con precios] [económicos|económico|bajos|bajo|competitivos|accesibles|reducidos|reducido],
					desarrollo web, desarrollo de aplicaciones, desarrollo de software,
					equipo de programadores, equipo de desarrolladores, para su empresa, para tu empresa,
					para su negocio, somos un equipo, desde la india, y ofrecemos, su proveedor, diseño web,
					páginas web a, marketing a bajo coste, bajo coste, bajo costo, ofrece,
					nuestra agencia ofrece,
					[precios|precio] [de fábrica|muy bajos|asequibles|imbatibles|módicos], mis servicios,
					ofrezco mis servicios, fabricamos, suministramos, más clientes, somos fabricantes
				`,
			},
			spam: {
				sure: `
					ganar dinero en línea, ganar dinero online, ganar dinero desde casa, gane dinero desde casa, gana dinero desde casa, dinero fácil, préstamo rápido, préstamos rápidos, ha ganado, usted ha ganado, invertir en bitcoin, invierte en bitcoin, duplicar su dinero, bono de casino,
					casino en línea bono, citas calientes, viagra barata, herencia de,
					chicas calientes, mujeres calientes, chicas sexys, te busca, te buscan, sexo casual,
					encuentros casuales
				`,
				hints:
					'casino, apuestas, cripto, criptomoneda*, lotería, premio, haga clic, haz clic, clic aquí, gana dinero, ganar dinero, ingresos pasivos, bajar de peso, perder peso, rentabilidad, solteras, préstamo, inversión',
			},
		},
	},
};
