import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const german = { country: "DE", timeZone: "Europe/Berlin", currency: "EUR" };
const french = { country: "FR", timeZone: "Europe/Paris", currency: "EUR" };
const polish = { country: "PL", timeZone: "Europe/Warsaw", currency: "PLN" };
const turkish = { country: "TR", timeZone: "Europe/Istanbul", currency: "TRY" };
const spanish = { country: "ES", timeZone: "Europe/Madrid", currency: "EUR" };
const mexican = { country: "MX", timeZone: "America/Mexico_City", currency: "MXN" };

describe("a till, in Spanish", () => {
  it("lists receipts by item, with the hours of the afternoon", async () => {
    const read = await reading(
      [
        "Fecha,Número de recibo,Tipo de recibo,Categoria,REF,Artículo,Variante,Modificadores aplicados,Cantidad,Ventas brutas,Descuentos,Ventas netas,Costo de los bienes,Beneficio bruto,Impuestos,TPV,Tienda,Nombre del cajero,Nombre del cliente,Contactos del cliente,Comentario,Estado",
        "19/9/2026 8:15 p. m.,1-1001,Venta,Bebidas,10001,Café de olla,,,2.000,90.00,0.00,90.00,30.00,60.00,0.00,TPV 1,Centro,Ana,María López,+525512345601,,Cerrado",
        "19/9/2026 8:15 p. m.,1-1001,Venta,Panes,10002,Concha,,,1.000,25.00,5.00,20.00,8.00,12.00,0.00,TPV 1,Centro,Ana,María López,+525512345601,,Cerrado",
        '20/9/2026 9:05 a. m.,1-1002,Venta,Panes,10003,Pastel entero,,,1.000,"1,450.00",0.00,"1,450.00",700.00,750.00,0.00,TPV 1,Centro,Luis,José Pérez,jose@example.com,,Cerrado',
        "20/9/2026 11:30 a. m.,1-1003,Venta,Bebidas,10001,Café de olla,,,1.000,45.00,0.00,45.00,15.00,30.00,0.00,TPV 1,Centro,Luis,,,,Cerrado",
        "21/9/2026 12:10 p. m.,1-1004,Reembolso,Panes,10002,Concha,,,1.000,-25.00,-5.00,-20.00,-8.00,-12.00,0.00,TPV 1,Centro,Ana,María López,+525512345601,,Cerrado",
        "22/9/2026 12:30 a. m.,1-1005,Venta,Bebidas,10001,Café de olla,,,1.000,45.00,0.00,45.00,15.00,30.00,0.00,TPV 1,Centro,Ana,José Pérez,jose@example.com,,Cancelado",
        "3/10/2026 10:00 a. m.,1-1006,Venta,Bebidas,10001,Café de olla,,,3.000,135.00,13.50,121.50,45.00,76.50,0.00,TPV 1,Centro,Ana,María López,+525512345601,,Cerrado",
      ].join("\n"),
      mexican,
    );
    expect(lines(read)).toEqual([
      "2026-09-19 110 #1-1001 tel:+525512345601 by Ana",
      "2026-09-20 1450 #1-1002 mail:jose@example.com by Luis",
      "2026-09-20 45 #1-1003 anonymous by Luis",
      "2026-09-21 -20 #1-1004 tel:+525512345601 by Ana",
      "2026-10-03 121.5 #1-1006 tel:+525512345601 by Ana",
    ]);
    expect(leftOut(read)).toEqual(["7 cancelled"]);
  });
});

describe("a shop, in French", () => {
  it("says in the state of an order what has become of it", async () => {
    const read = await reading(
      [
        "ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date",
        "41;XKBKNABJK;Oui;France;A. Dupont;45,00 €;Carte bancaire;Livré;02/03/2026 10:15:33",
        "42;OHSATSERP;Oui;France;B. Martin;1 245,90 €;Virement bancaire;Paiement accepté;05/03/2026 18:02:01",
        "43;UOYEVOLIA;Non;Belgique;A. Dupont;32,50 €;PayPal;Expédié;13/03/2026 08:00:00",
        "44;FFATNOMMJ;Non;France;A. Dupont;32,50 €;Carte bancaire;Erreur de paiement;14/03/2026 08:00:00",
        "45;KHWLILZLL;Oui;France;C. Bernard;18,00 €;Chèque;En attente du paiement par chèque;15/03/2026 08:00:00",
        "46;ZZTOPPLAY;Oui;France;C. Bernard;18,00 €;Chèque;Annulé;16/03/2026 08:00:00",
        "47;QQAZWSXED;Non;France;B. Martin;89,00 €;Carte bancaire;Remboursé;20/03/2026 12:00:00",
        "48;PLMOKNIJB;Non;France;B. Martin;60,00 €;Carte bancaire;En cours de préparation;01/04/2026 12:00:00",
      ].join("\n"),
      french,
    );
    expect(lines(read)).toEqual([
      "2026-03-02 45 #XKBKNABJK name:a dupont",
      "2026-03-05 1245.9 #OHSATSERP name:b martin",
      "2026-03-13 32.5 #UOYEVOLIA name:a dupont",
      "2026-03-20 89 #QQAZWSXED name:b martin",
      "2026-03-20 -89 #QQAZWSXED name:b martin",
      "2026-04-01 60 #PLMOKNIJB name:b martin",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled", "6 unpaid", "7 cancelled"]);
  });
});

describe("a marketplace, in German", () => {
  it("has the order on its first row only, and says at the end how many there are", async () => {
    const read = await reading(
      [
        ";;;;;;;;;;;;;",
        "Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Name des Käufers;E-Mail des Käufers;Telefonnummer des Empfängers;Artikelnummer;Angebotstitel;Anzahl;Verkauft für;Verpackung und Versand;Gesamtbetrag;Verkauft am;Verschickt am - Datum",
        ";;;;;;;;;;;;;",
        "101;12-001;anna_m;Anna Muster;a1@members.example.com;0151 23456701;1101;Stoßstange;1;116,99 €;0,00 €;116,99 €;02-Mär-26;03-Mär-26",
        "102;12-002;bernd77;Bernd Beispiel;b1@members.example.com;+49 151 23456702;;;2;;5,90 €;45,80 €;05-Mär-26;06-Mär-26",
        "102;12-002;bernd77;;;;1102;Wischer;1;19,95 €;2,95 €;;05-Mär-26;",
        "102;12-002;bernd77;;;;1103;Lampe;1;19,95 €;2,95 €;;05-Mär-26;",
        "103;12-003;clara.p;Clara Probe;c1@members.example.com;0151 23456703;1104;Felge;4;1.099,00 €;0,00 €;1.099,00 €;14-Mai-26;15-Mai-26",
        "104;12-004;anna_m;Anna Muster;a2@members.example.com;0151 23456701;1105;Matte;1;25,00 €;4,90 €;29,90 €;20-Okt-26;21-Okt-26",
        ";;;;;;;;;;;;;",
        '4;Datensätze heruntergeladen,"Von ",Mär-01-26 00:00:00,"Bis ",Nov-01-26 23:59:59',
        "Verkäufer-ID: laden_muster",
      ].join("\n"),
      german,
    );
    expect(lines(read)).toEqual([
      "2026-03-02 116.99 #12-001 id:anna_m",
      "2026-03-05 45.8 #12-002 id:bernd77",
      "2026-05-14 1099 #12-003 id:clara.p",
      "2026-10-20 29.9 #12-004 id:anna_m",
    ]);
    expect(leftOut(read)).toEqual([]);
    expect(read.currency).toBe("EUR");
  });
});

/** Text as Excel saves it where letters have marks. */
function inBytes(text: string, marked: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (letter) => marked[letter] ?? letter.charCodeAt(0));
}

describe("a salon's sales, in German", () => {
  it("are in the encoding of Excel, with the receipt on each of its lines", async () => {
    const text = [
      "Umsatzübersicht;;;;;;;;;;",
      "Zeitraum: 01.08.2026 - 30.09.2026;;;;;;;;;;",
      "Mitarbeiterin;Beleg-Nr.;Datum;Uhrzeit;Kundin/Kunde;Leistung;Menge;Rabatt;Gesamtbetrag (€);Trinkgeld;Zahlungsstatus",
      "Eva;2001;03.08.2026;10:15;Müller, Anna;Haarschnitt;1;0,00;48,00;5,00;Bezahlt",
      "Eva;2001;03.08.2026;10:15;Müller, Anna;Farbe;1;10,00;70,00;0,00;Bezahlt",
      "Ida;2002;04.08.2026;11:00;Laufkunde;Haarschnitt;1;0,00;38,00;0,00;Bezahlt",
      "Ida;2003;14.08.2026;11:00;Groß, Jörg;Brautfrisur;1;0,00;1.250,50;0,00;Bezahlt",
      "Eva;2004;15.08.2026;09:00;Müller, Anna;Haarschnitt;1;0,00;48,00;0,00;Storniert",
      "Eva;2005;16.08.2026;09:00;Groß, Jörg;Shampoo;1;0,00;-19,90;0,00;Erstattung",
      "Ida;2006;02.09.2026;09:00;Müller, Anna;Haarschnitt;1;0,00;48,00;2,00;Offen",
      "Summe;;;;;;7;10,00;1.386,60;7,00;",
    ].join("\r\n");
    const read = await reading(inBytes(text, { "€": 0x80 }), german);
    expect(lines(read)).toEqual([
      "2026-08-03 118 #2001 name:müller anna by Eva",
      "2026-08-04 38 #2002 anonymous by Ida",
      "2026-08-14 1250.5 #2003 name:groß jörg by Ida",
      "2026-08-16 -19.9 #2005 name:groß jörg by Eva",
    ]);
    expect(leftOut(read)).toEqual(["8 cancelled", "10 unpaid"]);
    expect(read.columns.amount).toBe("Gesamtbetrag (€)");
  });
});

describe("a list of visits, in Polish", () => {
  const text = [
    "Data wizyty;Godzina;Klient;Telefon klienta;Usługa;Pracownik;Cena;Zapłacono;Status",
    "03.08.2026;10:00;Anna Kowalska;501 100 201;Manicure hybrydowy;Ola;120,00 zł;120,00 zł;Zakończona",
    "04.08.2026;12:30;Jan Nowak;+48 501 100 202;Strzyżenie;Kuba;80,00 zł;80,00 zł;Zakończona",
    "05.08.2026;12:30;Jan Nowak;501100202;Strzyżenie;Kuba;80,00 zł;0,00 zł;Klient nie pojawił się",
    "06.08.2026;09:00;Ewa Żak;501 100 203;Pedicure;Ola;1 150,00 zł;1 150,00 zł;Zakończona",
    "13.08.2026;09:00;Ewa Żak;501 100 203;Pedicure;Ola;150,00 zł;0,00 zł;Anulowana",
    "30.12.2026;10:00;Anna Kowalska;501 100 201;Manicure hybrydowy;Ola;120,00 zł;0,00 zł;Potwierdzona",
    "Razem;;;;;;1 700,00 zł;1 350,00 zł;",
  ].join("\n");
  const marked = { ł: 0xb3, ż: 0xbf, Ż: 0xaf, ń: 0xf1, ę: 0xea };

  it.each([
    ["UTF-8", text],
    ["windows-1250", inBytes(text, marked)],
  ])("says who came, in %s", async (_, file) => {
    const read = await reading(file, polish);
    expect(lines(read)).toEqual([
      "2026-08-03 120 tel:+48501100201 by Ola",
      "2026-08-04 80 tel:+48501100202 by Kuba",
      "2026-08-06 1150 tel:+48501100203 by Ola",
    ]);
    expect(leftOut(read)).toEqual(["4 no_show", "6 cancelled", "7 future_booking"]);
    expect(read.purchases[2]!.customer?.name).toBe("Ewa Żak");
  });
});

describe("a list of invoices, in Turkish", () => {
  it("has the subtotal, the tax and the whole, and a day to pay by", async () => {
    const read = await reading(
      [
        "Satış Faturaları;;;;;;;;",
        ";;;;;;;;",
        "Fatura Tarihi;Fatura No;Cari Kodu;Cari Ünvanı;Ara Toplam;KDV;Genel Toplam;Vade Tarihi;Durum",
        "03.08.2026;FTR-001;C-101;Yıldız Kafe Ltd. Şti.;1.000,00 TL;200,00 TL;1.200,00 TL;17.08.2026;Ödendi",
        "05.08.2026;FTR-002;C-102;Ayşe Demir;250,00 TL;50,00 TL;300,00 TL;19.08.2026;Ödendi",
        "06.08.2026;FTR-003;C-102;Ayşe Demir;250,00 TL;50,00 TL;300,00 TL;20.08.2026;İptal edildi",
        "07.08.2026;FTR-004;C-101;Yıldız Kafe Ltd. Şti.;500,00 TL;100,00 TL;600,00 TL;21.08.2026;Ödeme bekliyor",
        "10.08.2026;FTR-005;C-103;Mehmet Işık;75,00 TL;15,00 TL;90,00 TL;24.08.2026;Taslak",
        "TOPLAM;;;;2.075,00 TL;415,00 TL;2.490,00 TL;;",
      ].join("\n"),
      turkish,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 1200 #FTR-001 id:C-101",
      "2026-08-05 300 #FTR-002 id:C-102",
    ]);
    expect(leftOut(read)).toEqual(["6 cancelled", "7 unpaid", "8 not_completed"]);
  });
});

describe("sales in blocks by customer, in Spanish", () => {
  it("are of invoices and what is taken off them, with a total below each customer", async () => {
    const read = await reading(
      [
        "Mi Empresa S.L.,,,,,,,,",
        "Ventas por cliente - Detalle,,,,,,,,",
        "enero - marzo 2026,,,,,,,,",
        ",,,,,,,,",
        ",Fecha,Tipo de transacción,N.º,Producto/servicio,Cantidad,Precio de venta,Importe,Saldo",
        "Bodegas Ruiz,,,,,,,,",
        ",08/01/2026,Factura,1021,Corte,2.00,50.00,100.00,100.00",
        ",08/01/2026,Factura,1021,Riego,1.00,59.00,59.00,159.00",
        ",21/02/2026,Nota de crédito,1030,Riego,-1.00,59.00,-59.00,100.00",
        "Total para Bodegas Ruiz,,,,2.00,,100.00,",
        "Carmen Gil,,,,,,,,",
        ",14/02/2026,Recibo de venta,1025,Corte,1.00,50.00,50.00,50.00",
        ',13/03/2026,Factura,1031,Diseño,1.00,"1,250.00","1,250.00","1,300.00"',
        'Total para Carmen Gil,,,,2.00,,"1,300.00",',
        'TOTAL,,,,4.00,,"1,400.00",',
      ].join("\n"),
      spanish,
    );
    expect(lines(read)).toEqual([
      "2026-01-08 159 #1021 name:bodegas ruiz",
      "2026-02-21 -59 #1030 name:bodegas ruiz",
      "2026-02-14 50 #1025 name:carmen gil",
      "2026-03-13 1250 #1031 name:carmen gil",
    ]);
    expect(leftOut(read)).toEqual([]);
  });
});
