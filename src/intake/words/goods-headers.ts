import type { HeaderWords } from "./header-words.ts";
import { phrases } from "./phrases.ts";

/** Of what was paid, what for, and who sold it. Written as `header-words.ts` says. */
export const goodsHeaders = {
  amount: {
    words: phrases(`
      сумма заказа, сума замовлення, order total, order total amount, order amount, сумма продажи,
      сума продажу, сумма чека, сума чека, сумма документа, total collected, grand total, сумма, сума,
      amount, amount paid, total, total amount, к оплате, до сплати, до оплати, разом до сплати,
      всього до сплати, всего к оплате, всего оплачено, всього сплачено, усього сплачено, разом сплачено,
      total paid, to pay, total to pay, amount to pay, payable, на сумму, на суму, итого к оплате,
      сумма к оплате, сумма с учетом скидки, сумма со скидкой, сума зі знижкою, сума зі знижками,
      итоговая сумма, загальна сума, общая сумма, сумма итого, итог заказа, итого заказа,
      підсумок замовлення, общая сумма …, загальна сума …, итоговая сумма …, підсумкова сума …, всего,
      всього, итого, разом, сумма с ндс, сума з пдв, сумма продаж, сума продажів, бюджет, выручка, виручка,
      виторг, стоимость заказа, вартість замовлення, отгружено, відвантажено, отгружено на сумму, оплачено,
      сплачено, paid, paid amount, сумма оплаты, сума оплати, оплаченная сумма, сумма платежа,
      сума платежу, сумма операции, сума операції, сумма транзакции, net sales, net sale, net amount,
      net total, чистые продажи, чисті продажі, чистий продаж, продажи нетто, сумма продаж нетто,
      billed sales, всего с ндс, всього з пдв, итого с ндс, разом з пдв, стоимость с ндс, вартість з пдв, стоимость продажи с ндс, вартість продажу з пдв,
      total incl tax, total incl vat, total inc vat, total inc tax, total including tax,
      total including vat, total with tax, total sales, payment amount, transaction amount, sales,
      sale amount, sales amount, invoice amount, bill amount, bill total, order value, order price,
      purchase amount, deal amount, deal value, amount received, final amount, final price,
      итоговая стоимость, підсумкова вартість, оплачено клиентом, сплачено клієнтом, итог по чеку, итог,
      підсумок, продано на сумму, реализовано, реалізовано, общая стоимость, загальна вартість,
      полная стоимость, повна вартість, стоимость продажная, стоимость продажная …, продажная стоимость, вартість продажна,
      продажна вартість, стоимость продажи, вартість продажу, стоимость визита, вартість візиту, стоимость услуг,
      вартість послуг, стоимость, вартість, стоимость продажи, стоимость продаж,
      вартість продажу, вартість продажів, revenue, sum, доход, дохід, net revenue, n revenue,
      n revenue formatted, gross sales, gross amount, gross, net, net price, net value, валовые продажи,
      валові продажі, продажи брутто, приход, надходження, увеличение долга, увеличение задолженности,
      збільшення боргу, order total amount refund, сумма …, сума …, … сумма, … сума, сумма без ндс,
      сума без пдв, стоимость без ндс, вартість без пдв,
      стоимость продажи без ндс, стоимость продаж без ндс, вартість продажу без пдв, вартість продажів без пдв, итого …, всего …, разом …, всього …,
      цена со скидкой, ціна зі знижкою, цена продажи, ціна продажу, price, цена, ціна, cost, дебет,
      обороты за период дебет, total …, … total, сумма без скидки, сумма до скидки, сума без знижки,
      сума до знижки, сумма без скидок, усього, взял на сумму, взяв на суму, взял товара на, взяв товару на, взял на, взяв на,
      взял, взяв, взяла, взято на сумму, взято на суму, взято, брал на сумму, брав на суму, набрал, набрав,
      сколько денег, скільки грошей, сколько заплатили,
      скільки заплатили, заплатил, заплатили, заплатив, заплачено, сплатив, сплатили, оплатил, оплатив, отдал,
      віддав, дав, дали, получено, отримано, поступило, поступление,
      зачислено, зараховано, оборот, turnover, продажи, продажі, payment, payments, received, collected,
      value, spend, charge, charged, charges, total charge, ticket total
    `),
    but: phrases(`
      возвраты сумма, повернення сума, возврат сумма, сумма возврата …, сума повернення …, сумма скидки …, сума знижки …, сумма скидки, сумма скидок, сума знижки, сумма ндс, сума пдв, сумма возврата,
      сума повернення, сумма доставки, сумма бонусов, сумма чаевых, сума чайових, сумма комиссии,
      сума комісії, сумма прибыли, сумма себестоимости, сумма долга, total tax, total taxes,
      tax total, total discount, total discounts, discount total, shipping total, refunded total,
      refund total, fee total, total cost, total fees, total refunded, total items,
      total quantity, item total, line total, items total, cart discount total, total tip,
      total tips, total tax amount, order tax total, order shipping total, order refund total,
      subtotal, order subtotal, cart total tax
    `),
  },
  product: {
    words: phrases(`
      товар, товары, товари, номенклатура, услуга, услуги, послуга, послуги, состав, состав заказа,
      склад замовлення, название товара, назва товару, наименование товара, наименование, найменування,
      позиция, позиції, позиции, lineitem name, item name, product name, product s, product name s,
      product names, item name s, item names, basket name, product, product service,
      product service full name, item, items, line items, line item, products, service, services,
      product title, блюдо, описание, опис, description, memo description, назначение платежа,
      призначення платежу, название, назва, тип абонемента, абонемент, вид абонемента, что купил, что купили, что куплено, что продали, що купив,
      що купили, що продали, що бажаєте замовити, що хочете замовити, що замовляєте, что хотите заказать,
      что желаете заказать, что заказываете, что, що, шо,
      что взяли, що взяли, шо взяли, что брал, что брали, що брав, що брали, шо брав, шо брали, что взял,
      що взяв, шо взяв, шо купив, шо купили, что заказали, що замовили, шо замовили, service name, treatment, treatments, dish, menu item, goods,
      purchased items, номенклатура характеристика, наименование услуги, название услуги, назва послуги,
      найменування товару, найменування послуги, позиции заказа, позиції замовлення, товары услуги,
      товары и услуги, товари послуги, товари та послуги, послуга товар, услуга товар, товар послуга, товар услуга,
      послуги товари, послуги та товари, услуги товары, услуги и товары, товары в заказе, товари в замовленні, процедура,
      процедуры, процедури, страва, содержание, зміст, details, за что, за що, на что, service product,
      item service
    `),
  },
  quantity: {
    words: phrases(`
      количество, кол во, кількість, к сть, к ть, qty, quantity, item quantity, lineitem quantity,
      quantity sold, items sold, количество товаров, сколько, сколько шт, скільки, скільки шт, скіки, скіко, шт, штук,
      count, продажи количество, продажі кількість, basket quantity, units, pieces, кол, к во, кол во шт,
      количество шт, кіл ть, кіл, кількість шт, количество …, кількість …, кол во …
    `),
  },
  itemAmount: {
    words: phrases(`
      сумма позиции, сума позиції, стоимость позиции, item total, line total, order line total,
      item line total, line item total, item subtotal, line subtotal, сумма по позиции,
      lineitem total, item amount
    `),
  },
  itemPrice: {
    words: phrases(`
      lineitem price, item price, item cost, unit price, price, sales price, цена, ціна,
      цена за единицу, ціна за одиницю, почем, по чем, почім, по чому, ваша цена за шт, product price, basket price, rate
    `),
  },
  category: {
    words: phrases(`
      категория, категорія, категория товара, категорія товару, категория услуги,
      категорія послуги, category, item category, product category, группа товаров, группа, група,
      група товарів, service category
    `),
  },
  employee: {
    words: phrases(`
      мастер, майстер, сотрудник, співробітник, продавец, продавець, менеджер, ответственный,
      відповідальний, кассир, касир, официант, офіціант, employee, employee name, staff, staff member,
      staff name, team member, имя кассира, ім я касира, имя сотрудника, ім я співробітника,
      фио сотрудника, cashier name, cashier, sales rep, salesperson, rep, waiter, manager, provider,
      owner employee, deal owner, account owner, account manager, owner, stylist, специалист, спеціаліст,
      исполнитель, виконавець, врач, лікар, тренер, владелец сотрудник, ответственный менеджер,
      менеджер заказа, served by, responsible, responsible person, specialist, master, barber,
      stylist name, therapist, technician, associate, seller, автор, created by, sold by, владелец,
      власник, продавец консультант, продавець консультант, team member name, sales representative,
      sales person, assigned to, assignee, service provider, doctor, practitioner, instructor, trainer,
      server, server name, waitress, bartender, consultant, agent, operator, менеджер по продажам,
      менеджер з продажу, ответственный сотрудник, ответственное лицо, відповідальна особа,
      відповідальний менеджер, відповідальний співробітник, фио кассира, піб касира, доктор, бармен,
      бариста, мастер приемщик, майстер приймальник, механик, механік, парикмахер, перукар, косметолог, консультант, торговый представитель, торговий представник,
      торговый агент, торговий агент, агент, куратор, працівник, фахівець, кто продал, хто продав,
      кто обслужил, хто обслужив, кто оформил, хто оформив, кто оформлял, хто оформляв, обслуживал, обслуговував, оформил, оформив, пробил, пробив, створив,
      оператор, администратор, адміністратор, официант заказа, приемщик, приймальник, кто делал, хто робив,
      кто сделал, хто зробив, кто принял, хто прийняв, кто работал, кто отпустил, хто відпустив, отпустил,
      відпустив, tech, nail tech, groomer
    `),
  },
} as const satisfies Record<string, HeaderWords>;
