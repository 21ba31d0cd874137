import { phrases } from "./phrases.ts";
import type { StatusMeaning } from "./status-words.ts";

/**
 * What states and types mean in German, Spanish, French, Italian, Polish and Turkish, a language a line. Written as in
 * `statusWords`, without marks on the letters.
 */
export const westernStatuses: Partial<Record<StatusMeaning, readonly string[]>> = {
  cancelled: phrases(`
    storniert, abgebrochen, abgelehnt, fehlgeschlagen, geloscht, verfallen, abgesagt
    anulad, rechazad, fallid, eliminad, denegad, vencida
    annule, echou, echec, erreur, refuse, supprime
    annullat, rifiutat, fallit, scartat
    anulow, odrzucon, nieudan, usuniet, odwolan, niepowodzen
    iptal, basarisiz, reddedil, silindi
  `),
  noShow: phrases(`
    nicht erschienen, nichterschienen
    no asisti, no se present, no acudi
    non venu, absent
    non presentat, assente
    nie pojawil, nieobecn, nie przysz
    gelmedi
  `),
  refunded: phrases(`
    erstattet
    reembolsad, =devuelto, =devuelta
    =rembourse, =remboursee, =entierement rembourse, =totalement rembourse
    rimborsat
    zwrocon
    iade edil
  `),
  refund: phrases(`
    ruckzahlung, erstattung, ruckgabe, =gutschrift, rechnungskorrektur, retoure, stornobeleg
    reembolso, devolucion, nota de credito, =abono, factura rectificativa
    remboursement, retour, =avoir, facture d avoir, note de credit
    rimborso, =reso, nota di credito
    zwrot, korekta
    iade
  `),
  unpaid: phrases(`
    nicht bezahlt, unbezahlt, ausstehend, =offen, zahlung offen, uberfallig, in wartestellung, zahlung erwartet, mahnung
    no pagad, impagad, pendiente, en espera, sin pagar, por cobrar
    non paye, impaye, en attente, attente paiement, attente de paiement
    non pagat, in attesa, in sospeso, da pagare, scaduta
    nieoplac, niezaplac, nie zaplac, oczekuj, wstrzyman, przeterminowan
    odenmedi, bekliyor, beklemede, odeme bekle
  `),
  notCompleted: phrases(`
    entwurf, =neu, geplant, =gebucht, bestatigt, =angebot, kostenvoranschlag
    borrador, =nuevo, =nueva, =abierto, =abierta, programad, reservad, confirmad, presupuesto
    brouillon, =nouveau, =nouvelle, =ouvert, =ouverte, planifie, =confirme, =confirmee, =devis
    bozza, =nuovo, =nuova, =aperto, =aperta, prenotat, confermat, preventivo
    szkic, =nowe, =nowy, =nowa, =otwarte, zaplanowan, zarezerwowan, potwierdzon, =oferta, wersja robocza
    taslak, =yeni, =acik, planland, onayland, =teklif
  `),
  notASale: phrases(`
    auszahlung, abbuchung, bankgutschrift, wahrungsumrechnung, einbehaltung, einlage, entnahme, =gebuhr, =gebuhren, kassensturz
    retiro, =comision, conversion de divisas, deposito bancario, entrada de efectivo, salida de efectivo
    virement, =frais, =commission, conversion de devise, retrait
    prelievo, bonifico in uscita, =commissione, accredito bancario
    wyplata, =prowizja, =oplata, wplata do kasy, przewalutowan
    para cekme, =komisyon, masraf
  `),
  done: phrases(`
    bezahlt, abgeschlossen, erledigt, versandt, verschickt, versendet, geliefert, zugestellt, ausgeliefert, in bearbeitung, erschienen, =verkauf, erfolgreich, beglichen
    pagad, completad, cerrad, entregad, enviad, procesando, finalizad, asistio, =venta, exitos, aprobad, cobrad
    paye, =termine, =terminee, livre, expedie, envoye, en cours, =vente, reussi, =honore, =accepte, paiement accepte
    pagat, completat, consegnat, spedit, in lavorazione, =vendita, =evaso, =evasa, chius, riuscit
    oplacon, zaplacon, zrealizowan, zakonczon, wyslan, dostarczon, w trakcie realizacji, =sprzedaz, odbyl, odebran
    odendi, tamamland, teslim edildi, kargoland, kargoya verildi, hazirlaniyor, =satis, geldi, basarili
  `),
};
