import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const australian = { country: "AU", timeZone: "Australia/Sydney", currency: "AUD" };
const british = { country: "GB", timeZone: "Europe/London", currency: "GBP" };
const german = { country: "DE", timeZone: "Europe/Berlin", currency: "EUR" };

describe("invoices under the payments for them", () => {
  it("stand once for each payment, and are one", async () => {
    const read = await reading(
      [
        "Invoices and Received Payments,,,,,",
        "Example Lawn LLC,,,,,",
        '"January 1 - March 31, 2026",,,,,',
        ",,,,,",
        ",Date,Transaction Type,Memo/Description,Num,Amount",
        "Amy's Bird Sanctuary,,,,,",
        ",01/28/2026,Payment,,,239.00",
        ",01/08/2026,Invoice,,1021,459.00",
        ",03/02/2026,Payment,,,220.00",
        ",01/08/2026,Invoice,,1021,459.00",
        "Bill's Windsurf Shop,,,,,",
        ",02/14/2026,Payment,,2204,175.00",
        ',02/03/2026,Invoice,,1027,"1,175.00"',
        "Cool Cars:Fleet,,,,,",
        ",02/19/2026,Payment,Created by QB Online,,54.00",
        ",02/10/2026,Invoice,Front,1030,54.00",
        ",,,,,",
        '"Thursday, Apr 02, 2026 09:12:11 AM GMT-7",,,,,',
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-01-08 459 #1021 name:amys bird sanctuary",
      "2026-02-03 1175 #1027 name:bills windsurf shop",
      "2026-02-10 54 #1030 name:cool cars fleet",
    ]);
    expect(leftOut(read)).toEqual([
      "7 not_a_sale",
      "9 not_a_sale",
      "12 not_a_sale",
      "15 not_a_sale",
    ]);
  });
});

describe("the sides of an account", () => {
  const file = [
    '"","Type","Date","Num","Memo","Account","Clr","Split","Debit","Credit"',
    '"Abercrombie, Kristy","","","","","","","","",""',
    '"","Invoice","02/04/2026","60","","Accounts Receivable","","-SPLIT-","420.00",""',
    '"","Payment","02/20/2026","1029","","Undeposited Funds","X","Accounts Receivable","420.00",""',
    '"","Invoice","03/14/2026","71","Spring","Accounts Receivable","","-SPLIT-","1,260.50",""',
    '"","Credit Memo","03/21/2026","75","Filter","Accounts Receivable","","-SPLIT-","","60.50"',
    '"Baker, Chris","","","","","","","","",""',
    '"","Sales Receipt","02/09/2026","21","","Undeposited Funds","X","-SPLIT-","95.00",""',
    '"","Estimate","02/11/2026","7","","Estimates","","-SPLIT-","700.00",""',
    '"Campbell, Heather","","","","","","","","",""',
    '"","Invoice","03/30/2026","80","VOID:","Accounts Receivable","X","Lawn care","0.00",""',
    '"","Invoice","04/13/2026","84","","Accounts Receivable","","Lawn care","150.00",""',
  ];

  it("have sales in the debit and what is taken off them in the credit", async () => {
    const read = await reading(file.join("\r\n"), american);
    expect(lines(read)).toEqual([
      "2026-02-04 420 #60 name:abercrombie kristy",
      "2026-03-14 1260.5 #71 name:abercrombie kristy",
      "2026-03-21 -60.5 #75 name:abercrombie kristy",
      "2026-02-09 95 #21 name:baker chris",
      "2026-04-13 150 #84 name:campbell heather",
    ]);
    expect(leftOut(read)).toEqual(["4 not_a_sale", "9 not_completed", "11 zero_amount"]);
  });

  it("are no sales where no document is named: a bank's statement", async () => {
    const statement = [
      "Date,Name,Debit,Credit,Balance",
      "02/13/2026,Rent,900.00,,100.00",
      "02/14/2026,Ann Example,,50.00,150.00",
    ].join("\n");
    await expect(reading(statement, american)).rejects.toThrow("no_amount");
  });
});

describe("invoices line by line", () => {
  it("repeat the total beside each line, and say of what type and in what state they are", async () => {
    const read = await reading(
      [
        "ContactName,EmailAddress,POCity,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxAmount,Currency,Type,Sent,Status",
        "Harbour Cafe Pty Ltd,accounts@harbour.example,Sydney,Australia,INV-0101,,03/02/2026,17/02/2026,165.0000,15.0000,165.0000,0.0000,House blend 1kg,4.0000,25.0000,,100.0000,200,10.0000,AUD,Sales invoice,Sent,Paid",
        "Harbour Cafe Pty Ltd,accounts@harbour.example,Sydney,Australia,INV-0101,,03/02/2026,17/02/2026,165.0000,15.0000,165.0000,0.0000,Delivery,1.0000,50.0000,,50.0000,200,5.0000,AUD,Sales invoice,Sent,Paid",
        "Kobe Ltd,,,,INV-0102,,11/02/2026,25/02/2026,1100.0000,100.0000,1100.0000,0.0000,Machine service,1.0000,1000.0000,,1000.0000,200,100.0000,AUD,Sales invoice,Sent,Paid",
        "Harbour Cafe Pty Ltd,accounts@harbour.example,Sydney,Australia,CN-0007,,16/02/2026,,-55.0000,-5.0000,-55.0000,0.0000,Returned delivery,-1.0000,50.0000,,-50.0000,200,-5.0000,AUD,Sales credit note,Sent,Paid",
        "Kobe Ltd,,,,INV-0103,,19/02/2026,05/03/2026,220.0000,20.0000,0.0000,220.0000,Beans,8.0000,25.0000,,200.0000,200,20.0000,AUD,Sales invoice,Sent,Voided",
        "Kobe Ltd,,,,INV-0104,,20/02/2026,05/03/2026,220.0000,20.0000,0.0000,220.0000,Beans,8.0000,25.0000,,200.0000,200,20.0000,AUD,Sales invoice,,Draft",
        "Kobe Ltd,,,,INV-0106,,23/03/2026,06/04/2026,550.0000,50.0000,0.0000,550.0000,Beans,20.0000,25.0000,,500.0000,200,50.0000,AUD,Sales invoice,Sent,Awaiting Payment",
      ].join("\n"),
      australian,
    );
    expect(lines(read)).toEqual([
      "2026-02-03 165 #INV-0101 mail:accounts@harbour.example",
      "2026-02-11 1100 #INV-0102 name:kobe",
      "2026-02-16 -55 #CN-0007 mail:accounts@harbour.example",
    ]);
    expect(leftOut(read)).toEqual(["6 cancelled", "7 not_completed", "8 unpaid"]);
  });

  it("know the customer by a key beside the name", async () => {
    const read = await reading(
      [
        "id,Amount Due,Amount Paid,Attempted,Billing,Charge,Currency,Customer,Customer Name,Customer Email,Date (UTC),Description,Due Date (UTC),Number,Paid,Paid At (UTC),Status,Subtotal,Tax,Total",
        "in_1,54.00,54.00,true,charge_automatically,ch_1,usd,cus_9f2KA,Ann Example,ann@example.com,2026-05-04 15:00,,,A1B2-0001,true,2026-05-04 15:05,paid,50.00,4.00,54.00",
        "in_2,40.50,40.50,true,charge_automatically,ch_2,usd,cus_8e1LB,Bob Sample,bob@example.com,2026-05-06 15:00,,,E5F6-0001,true,2026-05-06 16:02,paid,50.00,0.00,40.50",
        "in_3,54.00,0.00,true,charge_automatically,,usd,cus_9f2KA,Ann Example,ann@example.com,2026-06-04 15:00,,,A1B2-0002,false,,void,50.00,4.00,54.00",
        "in_4,50.00,0.00,true,charge_automatically,,usd,cus_8e1LB,Bob Sample,bob@example.com,2026-06-06 15:00,,,E5F6-0002,false,,open,50.00,0.00,50.00",
        "in_5,50.00,0.00,false,charge_automatically,,usd,cus_8e1LB,Bob Sample,bob@example.com,2026-06-08 15:00,,,,false,,draft,50.00,0.00,50.00",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-04 54 #A1B2-0001 id:cus_9f2KA",
      "2026-05-06 40.5 #E5F6-0001 id:cus_8e1LB",
    ]);
    expect(leftOut(read)).toEqual(["4 cancelled", "5 unpaid", "6 not_completed"]);
    expect(read.purchases[0]!.customer).toMatchObject({
      name: "Ann Example",
      email: "ann@example.com",
    });
  });
});

describe("a till's sales, each with its lines and its payments in rows of their own", () => {
  const header =
    "Date,Receipt Number,Line Type,Customer Code,Customer Name,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku";
  const file = [
    header,
    "2026-08-03 10:12:01,501,Sale,Ann-8K2P,Ann Example,,3,60.00,6.00,0.00,0.00,66.00,66.00,2 X Candle + 1 X Vase,Main,Mia,Closed,",
    "2026-08-03 10:12:01,501,Sale Line,Ann-8K2P,Ann Example,,2,40.00,4.00,0.00,,44.00,,Candle,Main,,,C1",
    "2026-08-03 10:12:01,501,Sale Line,Ann-8K2P,Ann Example,,1,20.00,2.00,0.00,,22.00,,Vase,Main,,,V1",
    "2026-08-03 10:12:30,501,Payment,Ann-8K2P,Ann Example,,,,,,,,50.00,Credit Card,Main,,,",
    "2026-08-03 10:12:35,501,Payment,Ann-8K2P,Ann Example,,,,,,,,16.00,Cash,Main,,,",
    "2026-08-04 11:00:00,502,Sale,WALKIN,,,1,20.00,2.00,0.00,0.00,22.00,22.00,1 X Vase,Main,Leo,Closed,",
    "2026-08-04 11:00:00,502,Sale Line,WALKIN,,,1,20.00,2.00,0.00,,22.00,,Vase,Main,,,V1",
    "2026-08-04 11:00:12,502,Payment,WALKIN,,,,,,,,,22.00,Cash,Main,,,",
    "2026-08-09 09:30:00,503,Sale,Bob-11QX,Bob Sample,,-1,-20.00,-2.00,0.00,0.00,-22.00,-22.00,-1 X Vase,Main,Mia,Closed,",
    "2026-08-09 09:30:00,503,Sale Line,Bob-11QX,Bob Sample,,-1,-20.00,-2.00,0.00,,-22.00,,Vase,Main,,,V1",
    "2026-08-15 09:30:00,504,Sale,Bob-11QX,Bob Sample,,1,20.00,2.00,0.00,0.00,22.00,0.00,1 X Vase,Main,Mia,Voided,",
    "2026-08-15 09:30:00,504,Sale Line,Bob-11QX,Bob Sample,,1,20.00,2.00,0.00,,22.00,,Vase,Main,,,V1",
  ];

  it("are counted once", async () => {
    const read = await reading(file.join("\n"), australian);
    expect(lines(read)).toEqual([
      "2026-08-03 66 #501 id:Ann-8K2P by Mia",
      "2026-08-04 22 #502 anonymous by Leo",
      "2026-08-09 -22 #503 id:Bob-11QX by Mia",
    ]);
    expect(leftOut(read)).toEqual(["5 not_a_sale", "9 not_a_sale", "12 cancelled"]);
    expect(read.purchases[0]!.items.map(({ product, quantity }) => [product, quantity])).toEqual([
      ["Candle", 2],
      ["Vase", 1],
    ]);
  });

  it("are their lines where nothing else is listed", async () => {
    const only = file.filter((row) => row === header || row.includes(",Sale Line,"));
    const read = await reading(only.slice(0, 4).join("\n"), australian);
    expect(lines(read).map((line) => line.split(" ").slice(0, 3))).toEqual([
      ["2026-08-03", "66", "#501"],
      ["2026-08-04", "22", "#502"],
    ]);
  });
});

describe("payments", () => {
  it("of one sale in two ways are one sale, and name what was given back or undone", async () => {
    const read = await reading(
      [
        "Payment transactions,,,,,,,,",
        "Example Salon Ltd,,,,,,,,",
        "1 Aug 2026 - 30 Sep 2026,,,,,,,,",
        ",,,,,,,,",
        "Payment date,Payment no.,Sale no.,Client,Team member,Location,Transaction type,Payment method,Payment amount",
        '"3 Aug 2026, 10:45am",P-1,2001,Ann Example,Kim,Soho,Sale,Visa,£40.00',
        '"3 Aug 2026, 10:45am",P-2,2001,Ann Example,Kim,Soho,Sale,Cash,£25.00',
        '"4 Aug 2026, 2:00pm",P-3,2002,Walk-In,Jo,Soho,Sale,Mastercard,£50.00',
        '"6 Aug 2026, 12:15pm",P-4,2003,Bea Sample,Jo,Soho,Sale,Gift card,£30.00',
        '"8 Aug 2026, 12:15pm",P-5,2001,Ann Example,Kim,Soho,Refund,Visa,-£15.00',
        '"14 Aug 2026, 5:30pm",P-6,2004,Cy Trial,Kim,Soho,Sale,Visa,"£1,120.00"',
        '"3 Sep 2026, 9:30am",P-8,2006,Cy Trial,Kim,Soho,Void,Visa,£65.00',
        'Total,,,,,,,,"£1,250.00"',
      ].join("\n"),
      british,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 65 #2001 name:ann example by Kim",
      "2026-08-04 50 #2002 anonymous by Jo",
      "2026-08-06 30 #2003 name:bea sample by Jo",
      "2026-08-08 -15 #2001 name:ann example by Kim",
      "2026-08-14 1120 #2004 name:cy trial by Kim",
    ]);
    expect(leftOut(read)).toEqual(["12 cancelled"]);
  });

  it("at a table are undone by who undid them, and have the tip beside them", async () => {
    const read = await reading(
      [
        "Location,Payment Id,Order Id,Order #,Paid Date,Order Date,Check Id,Check #,Tab Name,Server,Table,Amount,Tip,Gratuity,Total,Amount Tendered,Refunded,Refund Date,Refund Amount,Refund Tip Amount,Void User,Void Approver,Void Date,Card Type,Email,Phone",
        "Main St,9001,201,1,7/17/26 6:45 PM,7/17/26 5:20 PM,301,1,,Sam Server,12,54.00,10.00,0.00,64.00,64.00,,,,,,,,Visa,ann@example.com,5185550100",
        "Main St,9002,202,2,7/17/26 7:15 PM,7/17/26 6:15 PM,302,2,,Sam Server,4,32.40,6.00,0.00,38.40,38.40,,,,,,,,Visa,,",
        "Main St,9003,203,3,7/18/26 6:30 PM,7/18/26 6:05 PM,303,3,,Kay Closer,4,54.00,0.00,9.00,63.00,63.00,Partial,7/19/26 11:00 AM,14.00,0.00,,,,Visa,ann@example.com,5185550100",
        "Main St,9004,204,4,7/18/26 7:30 PM,7/18/26 7:05 PM,304,4,,Sam Server,7,44.00,0.00,0.00,44.00,44.00,,,,,Mo Manager,Mo Manager,7/18/26 7:31 PM,Visa,,5185550102",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-07-17 54 #201 tel:+15185550100 by Sam Server",
      "2026-07-17 32.4 #202 anonymous by Sam Server",
      "2026-07-18 54 #203 tel:+15185550100 by Kay Closer",
      "2026-07-18 -14 #203 tel:+15185550100 by Kay Closer",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled"]);
  });

  it("on an account come in from customers, go back to them, and go out", async () => {
    const read = await reading(
      [
        '"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Artikelbezeichnung","Versand- und Bearbeitungsgebühr","Umsatzsteuer","Zugehöriger Transaktionscode","Guthaben","Telefon","Auswirkung auf Guthaben"',
        '"02.03.2026","12:01:02","Europe/Berlin","Anna Muster","Website-Zahlung","Abgeschlossen","EUR","49,90","-1,59","48,31","anna@example.com","laden@example.de","1AB","Vase","4,90","0,00","","148,31","","Haben"',
        '"03.03.2026","12:01:02","Europe/Berlin","Hosting GmbH","Zahlung im Einzugsverfahren mit Zahlungsrechnung","Abgeschlossen","EUR","-12,90","0,00","-12,90","laden@example.de","rechnung@hosting.example","2AB","","","","","135,41","","Soll"',
        '"05.03.2026","12:01:02","Europe/Berlin","Bernd Beispiel","PayPal Express-Zahlung","Abgeschlossen","EUR","1.249,00","-31,50","1.217,50","bernd@example.com","laden@example.de","3AB","Schrank","4,90","0,00","","1.352,91","","Haben"',
        '"06.03.2026","12:01:02","Europe/Berlin","","Allgemeine Abbuchung","Abgeschlossen","EUR","-1.000,00","0,00","-1.000,00","laden@example.de","","4AB","","","","","352,91","","Soll"',
        '"09.03.2026","12:01:02","Europe/Berlin","Anna Muster","Rückzahlung","Abgeschlossen","EUR","-20,00","0,00","-20,00","laden@example.de","anna@example.com","5AB","","","","1AB","332,91","","Soll"',
        '"13.03.2026","12:01:02","Europe/Berlin","Clara Probe","Website-Zahlung","Ausstehend","EUR","30,00","0,00","30,00","clara@example.com","laden@example.de","6AB","Becher","4,90","0,00","","332,91","","Memo"',
        '"14.03.2026","12:01:02","Europe/Berlin","Clara Probe","Website-Zahlung","Storniert","EUR","30,00","0,00","30,00","clara@example.com","laden@example.de","7AB","Becher","4,90","0,00","","332,91","","Memo"',
        '"03.04.2026","12:01:02","Europe/Berlin","","Bankgutschrift auf PayPal-Konto","Abgeschlossen","EUR","100,00","0,00","100,00","","laden@example.de","9AB","","","","","432,91","","Haben"',
      ].join("\n"),
      german,
    );
    expect(lines(read)).toEqual([
      "2026-03-02 49.9 #1AB mail:anna@example.com",
      "2026-03-05 1249 #3AB mail:bernd@example.com",
      "2026-03-09 -20 #5AB mail:anna@example.com",
    ]);
    expect(leftOut(read)).toEqual([
      "3 not_a_sale",
      "5 not_a_sale",
      "7 unpaid",
      "8 cancelled",
      "9 not_a_sale",
    ]);
  });
});

describe("days that could be turned round", () => {
  const header = "Sale Date,Order ID,Buyer User ID,Full Name,Date Shipped,Order Total,Status,Buyer";

  it("follow the other dates of the file", async () => {
    const read = await reading(
      [
        header,
        "02/03/26,3901,annex,Ann Example,02/05/26,82.08,Completed,Ann Example (annex)",
        "02/12/26,3902,bobby77,Bob Sample,02/14/26,30.30,Completed,Bob Sample (bobby77)",
      ].join("\n"),
      british,
    );
    expect(lines(read)).toEqual([
      "2026-02-03 82.08 #3901 id:annex",
      "2026-02-12 30.3 #3902 id:bobby77",
    ]);
    expect(read.purchases[0]!.customer?.name).toBe("Ann Example");
    expect(read.questions).toEqual([]);
  });

  it("are not asked about where the other reading lies ahead", async () => {
    const file = [
      header,
      "10/12/26,3901,annex,Ann Example,,82.08,Completed,Ann Example (annex)",
      "03/04/26,3902,annex,Ann Example,,12.00,Completed,Ann Example (annex)",
    ].join("\n");
    expect((await reading(file, american)).questions).toEqual([]);
    // The 10th of December may as well be a booking, to those who write the day first.
    expect((await reading(file, british)).questions).toMatchObject([{ kind: "day_order" }]);
  });
});
