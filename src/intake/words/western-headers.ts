import type { HeaderWords, Role } from "./header-words.ts";
import { phrases } from "./phrases.ts";

/**
 * The same in German, Spanish, French, Italian, Polish and Turkish, a language a line; a line may be empty where one
 * says what another does. Written as in `headerWords`, without marks on the letters: "etat", "siparis", "kaufer".
 * They rank below the words of `headerWords`.
 */
export const westernHeaders: Partial<Record<Role, HeaderWords>> = {
  order: {
    words: phrases(`
      bestellnummer, bestell nr, bestellnr, bestell id, auftragsnummer, auftrags nr, auftragsnr, belegnummer, beleg nr, belegnr, rechnungsnummer, rechnungs nr, rechnungsnr, rechnung nr, bonnummer, bon nr, bonnr, quittungsnummer, quittungsnr, terminnummer, verkaufsnummer, verkaufsprotokollnummer, lieferscheinnummer, vorgangsnummer, transaktionsnummer, transaktionsnr, transaktions id, transaktionscode, buchungsnummer, buchungs nr, referenznummer, bestellung, auftrag, beleg, bon, kassenbon, rechnung, referenz, nummer, nr
      numero de pedido, numero del pedido, no de pedido, n de pedido, no pedido, n pedido, num pedido, numero pedido, id de pedido, id pedido, pedido, referencia del pedido, numero de recibo, no de recibo, n de recibo, no recibo, numero de ticket, no de ticket, n de ticket, no ticket, ticket, recibo, numero de factura, no de factura, n de factura, no factura, n factura, num factura, factura, folio, numero de venta, no de venta, n de venta, codigo de venta, id de transaccion, numero de transaccion, numero de operacion, referencia, numero
      numero de commande, no de commande, n de commande, no commande, n commande, id commande, reference commande, reference de la commande, commande, numero de facture, no de facture, n de facture, no facture, n facture, facture, numero de recu, no de recu, n de recu, recu, numero de ticket, n ticket, numero de vente, n de vente, no de vente, no ticket, no de recu, id de transaction, id transaction, numero de transaction
      numero ordine, numero d ordine, n ordine, no ordine, nr ordine, id ordine, riferimento ordine, ordine, numero ricevuta, n ricevuta, ricevuta, numero scontrino, n scontrino, no scontrino, no ricevuta, no fattura, no documento, scontrino, numero fattura, n fattura, nr fattura, fattura, numero documento, n documento, nr documento, id transazione, numero transazione, codice transazione, riferimento
      numer zamowienia, nr zamowienia, id zamowienia, zamowienie, numer paragonu, nr paragonu, paragon, numer faktury, nr faktury, faktura, numer dokumentu, nr dokumentu, dokument, numer rachunku, nr rachunku, numer sprzedazy, nr sprzedazy, numer wizyty, nr wizyty, id wizyty, numer transakcji, nr transakcji, id transakcji, numer
      siparis no, siparis numarasi, siparis kodu, siparis, fis no, fis numarasi, fatura no, fatura numarasi, belge no, evrak no, makbuz no, adisyon no, satis no, satis numarasi, randevu no, islem no, islem numarasi
    `),
  },
  customer: {
    words: phrases(`
      kunde, kundin, kundin kunde, kunde kundin, kundenname, name des kunden, kunde name, kaufer, name des kaufers, kaufername, auftraggeber, rechnungsempfanger, debitor, gast, patient, klient, mandant, mitglied, zahler, name des empfangers, empfanger
      cliente, nombre del cliente, nombre de cliente, nombre cliente, cliente nombre, comprador, nombre del comprador, paciente, alumno, razon social, nombre de facturacion, nombre completo, nombre y apellidos, titular, destinatario, nombre
      nom du client, nom client, client nom, acheteur, nom de l acheteur, patient, adherent, raison sociale, nom de facturation, nom complet, nom et prenom, prenom et nom, beneficiaire, destinataire, nom
      nome cliente, nome del cliente, acquirente, intestatario, ragione sociale, nominativo, nome e cognome, cognome e nome, nome completo, paziente, destinatario, nome
      nazwa klienta, imie i nazwisko klienta, imie i nazwisko, nazwisko i imie, imie nazwisko, kupujacy, nabywca, nazwa nabywcy, kontrahent, nazwa kontrahenta, zamawiajacy, pacjent, odbiorca
      musteri, musteri adi, musteri adi soyadi, musteri ad soyad, ad soyad, adi soyadi, isim soyisim, alici, alici adi, cari, cari adi, cari unvani, cari unvan, cari hesap, unvan, unvani, hasta, uye, isim
    `),
  },
  company: {
    words: phrases(`
      firma, firmenname, unternehmen
      empresa, nombre de la empresa
      societe, entreprise, nom de la societe
      azienda, nome azienda, societa
      nazwa firmy
      firma adi, sirket, sirket adi
    `),
  },
  firstName: {
    words: phrases(`
      vorname, vorname rechnungsadresse
      nombre, nombre facturacion
      prenom, prenom du client
      nome
      imie, imie klienta
      ad, adi
    `),
  },
  lastName: {
    words: phrases(`
      nachname, familienname, nachname rechnungsadresse
      apellido, apellidos, apellidos facturacion
      nom, nom de famille
      cognome
      nazwisko, nazwisko klienta
      soyad, soyadi
    `),
  },
  phone: {
    words: phrases(`
      telefonnummer, telefon, handynummer, handy, mobilnummer, mobiltelefon, mobil, tel nr, kundenkontakt, kontakte des kunden, telefonnummer …, … telefonnummer
      telefono, telefono movil, movil, celular, numero de telefono, contactos del cliente, contacto del cliente, telefono …, … telefono
      numero de telephone, tel portable, portable, contacts du client, telephone …, … telephone
      numero di telefono, cellulare, recapito, contatti del cliente
      telefon klienta, numer telefonu, nr telefonu, kontakt klienta, kontakty klienta, telefon …, … telefon
      telefon numarasi, telefon no, cep telefonu, cep, gsm, musteri telefonu
    `),
  },
  email: {
    words: phrases(`
      kundenkontakt, kontakte des kunden, … e mail …
      correo, correo electronico, contactos del cliente, contacto del cliente, correo …, … correo electronico
      courriel, adresse email, adresse e mail, mail, contacts du client
      posta elettronica, contatti del cliente
      adres e mail, adres email, kontakt klienta, kontakty klienta
      e posta, eposta, e posta …, … e posta
    `),
  },
  number: {
    words: phrases(`
      kundennummer, kunden nr, kundennr, kunden id, kundencode, debitorennummer, mandantennummer, nutzername des kaufers
      numero de cliente, no de cliente, n de cliente, no cliente, codigo de cliente, codigo cliente, codigo del cliente, id de cliente, id del cliente, id cliente
      numero client, numero de client, n client, n de client, no client, code client, id client
      codice cliente, numero cliente
      numer klienta, nr klienta, id klienta, kod klienta, numer kontrahenta, login kupujacego, kupujacy login
      musteri no, musteri numarasi, musteri id, musteri kodu, cari kodu, cari kod
    `),
  },
  day: {
    words: phrases(`
      bestelldatum, verkaufsdatum, verkauft am, kaufdatum, termindatum, terminbeginn, rechnungsdatum, belegdatum, auftragsdatum, transaktionsdatum, datum und uhrzeit, datum uhrzeit, datum, buchungsdatum, erstellt am, erstellungsdatum, bestellt am, abgeschlossen am, zahlungsdatum, bezahldatum, bezahlt am, zeitpunkt, tag, datum …
      fecha de venta, fecha de la venta, fecha de pedido, fecha del pedido, fecha pedido, fecha de compra, fecha de la cita, fecha cita, fecha de factura, fecha factura, fecha de emision, fecha de transaccion, fecha y hora, fecha hora, fecha, fecha de creacion, creado el, fecha de pago, fecha pago, pagado el, dia, fecha …
      date de vente, date de la vente, date de commande, date de la commande, date commande, date du rendez vous, date de facture, date facture, date de facturation, date de transaction, date et heure, date heure, date de creation, cree le, date de paiement, date paiement, paye le, jour
      data vendita, data di vendita, data ordine, data dell ordine, data appuntamento, data fattura, data documento, data transazione, data e ora, data ora, data, data creazione, creato il, data pagamento, data di pagamento, pagato il, giorno, data …
      data sprzedazy, data zamowienia, data zlozenia zamowienia, data wizyty, termin wizyty, data wystawienia, data faktury, data dokumentu, data transakcji, data i godzina, data godzina, data utworzenia, utworzono, data platnosci, data zaplaty, oplacono, dzien
      siparis tarihi, satis tarihi, randevu tarihi, fatura tarihi, belge tarihi, evrak tarihi, fis tarihi, islem tarihi, tarih ve saat, tarih saat, tarih, olusturma tarihi, olusturulma tarihi, odeme tarihi, gun, … tarihi
    `),
    but: phrases(`
      geburtsdatum, lieferdatum, versanddatum, falligkeitsdatum, auszahlungsdatum, stornodatum, datum der auszahlung, datum der erstattung, datum der stornierung, datum der falligkeit
      fecha de nacimiento, fecha de entrega, fecha de envio, fecha de vencimiento, fecha vencimiento, fecha de cancelacion, fecha de reembolso, fecha de modificacion, fecha de deposito
      date de naissance, date de livraison, date d echeance, date echeance, date d expedition, date de remboursement, date d annulation, date de modification, date de virement
      data di nascita, data nascita, data consegna, data di consegna, data spedizione, data di spedizione, data scadenza, data di scadenza, data rimborso, data annullamento, data modifica, data valuta
      data urodzenia, data dostawy, data wysylki, data zwrotu, data anulowania, data modyfikacji, data wyplaty
      dogum tarihi, teslim tarihi, teslimat tarihi, kargo tarihi, vade tarihi, iade tarihi, iptal tarihi, guncelleme tarihi
    `),
  },
  amount: {
    words: phrases(`
      bestellsumme, bestellwert, auftragssumme, rechnungsbetrag, zahlbetrag, endbetrag, gesamtbetrag, gesamtsumme, gesamtpreis, zu zahlen, bezahlter betrag, gesamt brutto, summe brutto, gesamtbetrag brutto, gesamt, summe, betrag, nettoverkaufe, umsatz, betrag brutto, bruttobetrag, umsatz brutto, bruttoumsatz, brutto, bruttoverkaufe, erlos, nettobetrag, nettoumsatz, netto, bezahlt, preis, bruttopreis, verkauft fur, wert
      total del pedido, total pedido, importe total, monto total, total a pagar, total pagado, importe pagado, total factura, total de la factura, total venta, total de la venta, total general, precio total, importe, monto, ventas netas, venta neta, total neto, importe neto, ventas brutas, importe bruto, valor total, pagado, cobrado, venta, ventas, precio, ingresos, valor, bruto, neto
      total commande, total de la commande, montant total ttc, total ttc, montant ttc, montant total, net a payer, total a payer, total paye, montant paye, prix total, montant, ventes nettes, vente nette, ca ttc, chiffre d affaires, ca, ventes brutes, montant brut, prix ttc, prix, recette, montant net, total ht, montant ht, brut
      totale ordine, totale documento, totale fattura, importo totale, totale da pagare, totale pagato, importo pagato, totale, importo, vendite nette, importo lordo, lordo, vendite lorde, prezzo totale, incasso, incassato, prezzo, ricavo, importo netto, imponibile
      wartosc zamowienia, kwota zamowienia, suma zamowienia, razem do zaplaty, do zaplaty, kwota do zaplaty, zaplacono, kwota zaplacona, laczna kwota, kwota calkowita, razem brutto, suma brutto, kwota brutto, wartosc brutto, kwota transakcji, kwota, suma, razem, lacznie, wartosc sprzedazy, sprzedaz netto, sprzedaz brutto, wartosc, cena brutto, cena, przychod, utarg, kwota netto, wartosc netto
      genel toplam, siparis tutari, siparis toplami, odenecek tutar, odenen tutar, kdv dahil tutar, kdv dahil toplam, toplam tutar, satis tutari, fatura tutari, islem tutari, toplam, tutar, net satis, net tutar, brut satis, brut tutar, odenen, fiyat, ucret, ciro, tahsilat
    `),
    but: phrases(`
      total impuestos, total iva, total descuento, total descuentos, total reembolsado, total envio, costo total, coste total
      total tva, total taxes, total remise, total remises, total rembourse, total livraison, cout total, sous total
    `),
  },
  product: {
    words: phrases(`
      produkt dienstleistung, artikel, artikelname, artikelbezeichnung, produkt, produkte, produktname, leistung, leistungen, dienstleistung, behandlung, behandlungen, bezeichnung, angebotstitel, positionen, position, beschreibung, betreff, verwendungszweck
      producto servicio, articulo, articulos, producto, productos, nombre del producto, nombre del articulo, servicio, servicios, tratamiento, concepto, descripcion, detalle
      produit service, article, articles, produit, produits, nom du produit, prestation, prestations, soin, designation, libelle
      prodotto servizio, articolo, articoli, prodotto, prodotti, nome prodotto, servizio, servizi, trattamento, descrizione
      produkty, nazwa produktu, towar, towary, nazwa towaru, usluga, uslugi, nazwa uslugi, zabieg, pozycja, pozycje, opis, nazwa
      urun, urunler, urun adi, hizmet, hizmetler, stok adi, aciklama
    `),
  },
  quantity: {
    words: phrases(`
      menge, anzahl, stuckzahl, stuck
      cantidad, unidades, cant
      quantite, qte, nombre d articles
      quantita, qta
      ilosc, liczba, szt, sztuk
      adet, miktar
    `),
  },
  itemAmount: {
    words: phrases(`
      positionsbetrag, positionssumme, zeilensumme
      total linea, total de linea, importe linea
      total ligne, total de la ligne, montant ligne
      totale riga, importo riga
      wartosc pozycji, kwota pozycji
      satir toplami, satir tutari
    `),
  },
  itemPrice: {
    words: phrases(`
      einzelpreis, stuckpreis, preis pro stuck, artikelpreis, verkauft fur
      precio unitario
      prix unitaire, prix unitaire ttc
      prezzo unitario
      cena jednostkowa, cena jedn
      birim fiyat, birim fiyati
    `),
  },
  category: {
    words: phrases(`
      kategorie, warengruppe, artikelgruppe
      categoria
      categorie, famille

      kategoria, grupa, grupa towarowa
      kategori, urun grubu
    `),
  },
  employee: {
    words: phrases(`
      mitarbeiter, mitarbeiterin, mitarbeitername, name des mitarbeiters, verkaufer, kassierer, kassiererin, name des kassierers, bedienung, kellner, bearbeiter, friseur
      empleado, nombre del empleado, vendedor, cajero, nombre del cajero, atendido por, profesional, estilista, mesero, camarero, asesor
      employe, nom de l employe, vendeur, caissier, nom du caissier, collaborateur, prestataire, praticien, serveur, conseiller, coiffeur
      dipendente, operatore, venditore, cassiere, nome del cassiere, nome cassiere, addetto, collaboratore, cameriere
      pracownik, imie i nazwisko pracownika, sprzedawca, kasjer, nazwa kasjera, imie kasjera, obsluga, opiekun, handlowiec, fryzjer, specjalista, wystawil
      personel, calisan, kasiyer, kasiyer adi, satici, satis temsilcisi, garson, uzman, temsilci, plasiyer
    `),
  },
  status: {
    words: phrases(`
      bestellstatus, auftragsstatus, rechnungsstatus, zahlungsstatus, terminstatus, zustand
      estado, estado del pedido, estado de la cita, estado de pago, estado del pago, estatus, situacion
      etat, statut, etat de la commande, statut de la commande, statut commande, statut du paiement, statut paiement
      stato, stato ordine, stato dell ordine, stato pagamento, stato del pagamento
      status zamowienia, stan zamowienia, status wizyty, status platnosci, stan
      durum, durumu, siparis durumu, randevu durumu, odeme durumu, fatura durumu
    `),
  },
  kind: {
    words: phrases(`
      belegart, belegtyp, dokumenttyp, transaktionsart, transaktionstyp, vorgangsart, vorgang, buchungsart, typ, art
      tipo de recibo, tipo de documento, tipo de transaccion, tipo de operacion, tipo de venta, tipo
      type de recu, type de document, type de transaction, type d operation, nature
      tipo di ricevuta, tipo documento, tipo di documento, tipo transazione, tipo di transazione, causale
      typ paragonu, typ dokumentu, rodzaj dokumentu, typ transakcji, rodzaj transakcji, rodzaj, operacja
      fis turu, belge turu, fatura tipi, islem turu, islem tipi, hareket turu, turu, tur, tipi
    `),
  },
  paid: {
    words: [
      "bezahlt",
      "pagado",
      "pagada",
      "paye",
      "pagato",
      "pagata",
      "oplacone",
      "zaplacone",
      "odendi",
    ],
  },
  cancelled: {
    words: phrases(`
      storniert, geloscht
      cancelado, cancelada, anulado, anulada
      annule, annulee
      annullato, annullata
      anulowane, anulowano
      iptal, iptal edildi
    `),
  },
  refunded: {
    words: phrases(`
      erstattet, erstatteter betrag, erstattungsbetrag, erstattung, ruckerstattet, ruckerstattung, ruckerstattungsbetrag
      importe reembolsado, monto reembolsado, total reembolsado, reembolsado, reembolsos, reembolso, devoluciones, devolucion
      montant rembourse, montant du remboursement, total rembourse, rembourse, remboursements, remboursement
      importo rimborsato, totale rimborsato, rimborsato, rimborsi, rimborso
      kwota zwrotu, zwrocono, zwroty, zwrot
      iade tutari, iade edilen, iadeler, iade
    `),
  },
  discount: {
    words: phrases(`
      rabatt, rabatte, rabattbetrag, nachlass, ermassigung
      descuento, descuentos, importe descuento
      remise, remises, montant remise, reduction, reductions
      sconto, sconti
      rabat, rabaty, kwota rabatu, znizka
      indirim, indirim tutari, iskonto
    `),
  },
  vat: {
    words: phrases(`
      mwst, mwst betrag, ust, umsatzsteuer, mehrwertsteuer
      iva, importe iva, total iva
      tva, montant tva, total tva

      vat, kwota vat, podatek vat
      kdv, kdv tutari, toplam kdv
    `),
  },
  delivery: {
    words: phrases(`
      versand, versandkosten, verpackung und versand, lieferkosten
      envio, gastos de envio, coste de envio, costo de envio
      livraison, frais de port, frais de livraison
      spedizione, spese di spedizione, costi di spedizione
      wysylka, dostawa, koszt wysylki, koszt dostawy
      kargo, kargo ucreti
    `),
  },
  subtotal: {
    words: ["zwischensumme", "sous total", "subtotale", "wartosc produktow", "ara toplam"],
  },
  tip: {
    words: phrases(`
      trinkgeld, trinkgeldbetrag, propina, propinas, pourboire, pourboires, mancia, mance, napiwek, napiwki, bahsis
    `),
  },
  debit: { words: ["soll", "debe", "dare", "winien", "borc"] },
  credit: { words: ["haben", "haber", "avere", "alacak"] },
  impact: {
    words: phrases(`
      auswirkung auf guthaben, impacto en el saldo, impact sur le solde, effetto sul saldo, wplyw na saldo, bakiye etkisi
    `),
  },
  currency: {
    words: ["wahrung", "moneda", "divisa", "devise", "valuta", "waluta", "para birimi", "doviz"],
  },
};
