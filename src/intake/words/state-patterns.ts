/** Beginnings and pieces of words by which states and kinds of documents are known, where whole words do not do. */
export const statePatterns = {
  draft: /^(?:черновик|чернетка|draft)$/iu,
  confirmed: /^(?:подтвержд[её]н|підтверджен|confirmed)/iu,
  sent: /^(?:отправл|відправл|sent)/iu,
  partly:
    /partial|частичн|частков|teilweise|teilzahlung|anzahlung|parcial|partiel|parzial|częściow|kısmi/iu,
  /** The customer has been there, whatever was paid. */
  visited: /приш[её]л|прийш|arrived|checked out|visited/iu,
  invoice:
    /invoice|^rechnung|^factura\b|^facture\b|^fattura|^faktura|^fatura|реализаци|реалізаці|накладн|^акт|^сч[её]т|^рахунок|^прода[жв].*\d/iu,
  payment:
    /^payment|^zahlung|^pago|^paiement|^r[eè]glement|^pagamento|^płatno|^wpłata|^ödeme|^tahsilat|^оплата|^плат[её]ж|^платіж|^поступление на|^надходження на|приходный кассовый/iu,
} as const satisfies Record<string, RegExp>;
