import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./files.ts";

const german = { country: "DE", timeZone: "Europe/Berlin", currency: "EUR" };
const french = { country: "FR", timeZone: "Europe/Paris", currency: "EUR" };
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
